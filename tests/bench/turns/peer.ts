import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PrismaClient } from '../../../src/store/generated/client.ts';
import { openBotApi, TOKEN } from '../../support/telegram/bot-api-double.ts';
import type { Contender } from './contender.ts';

const BOT = fileURLToPath(new URL('./grammy-bot.ts', import.meta.url));

/** grammY with its conversations in the same PostgreSQL, on our double of Telegram without its limits. */
export async function openPeer(
  { db }: { readonly db: () => PrismaClient },
  parts: { readonly connectionString: string; readonly stores: () => readonly number[] },
): Promise<Contender> {
  const telegram = await openBotApi();
  let bot: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (bot === undefined || bot.exitCode !== null || bot.signalCode !== null) return;
    const ended = once(bot, 'exit');
    bot.kill(signal);
    await ended;
  };
  return {
    name: 'grammY + conversations on PostgreSQL',
    sharers: 1,
    async start() {
      const args = ['run.mjs', BOT, parts.connectionString, telegram.root, TOKEN];
      bot = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(bot.stdout as NonNullable<typeof bot.stdout>, 'data'); // a pipe, as asked for above
    },
    async say(person, text) {
      telegram.updates.say(chatOf(person), text);
    },
    answersTo: (person) => telegram.chats.seen(chatOf(person)).length,
    async questions() {
      const [row] = await db().$queryRawUnsafe<{ count: bigint }[]>('SELECT count(*) FROM bench_question');
      return Number(row?.count ?? 0);
    },
    roots: () => [bot?.pid ?? 0, ...parts.stores()],
    kill: () => end('SIGKILL'),
    async close() {
      await end('SIGKILL');
      await telegram.close();
    },
  };
}

const chatOf = (person: number) => 5_560_000_000 + person;
