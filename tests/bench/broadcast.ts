import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Memory, openMemory } from '../../src/assemble.ts';
import { startHaat } from '../../src/converse/haat-process.ts';
import { call } from '../../src/converse/phone.ts';
import { buildAudience } from '../support/audience.ts';
import { killServer } from '../support/processes.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import type { Bench } from './main.ts';
import { shareOf } from './shares.ts';

const ASKERS = 40;
const FIRST_ASKER = 5_550_000_000;
const FIRST_TOLD = 5_560_000_000;
const NOON = '2026-11-23T12:00:00+05:30';
const EVERY_MS = 500;

/**
 * What a broadcast costs, through our double of Telegram with its sliding thirty a second: how long 1,500 people take and how often we
 * are refused, how long 100,000 rows take to be written, and how long a reply takes meanwhile beside how long it takes when nothing
 * else runs: `npm run bench -- broadcast [rows] [seconds] [people]`.
 */
export const benchBroadcast: Bench = async ([rows = '100000', seconds = '60', people = '1500'], print) => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-broadcast-'));
  const telegram = await openBotApi({ limited: true });
  Object.assign(process.env, { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root }); // the haat's process inherits these
  const haat = await startHaat(home);
  const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
  try {
    await call(`${haat.address}/simulator/clock`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ now: NOON }),
    });
    const told = await tell(memory, telegram, Number(people));
    print(
      `${told.sent} of ${people} people told in ${told.seconds} s, ${told.ofIdeal} × ideal, ${told.refused} refused; load ${loadNow()}`,
    );
    await ask(telegram, 10); // everybody who asks is known
    const idle = await ask(telegram, Number(seconds) / 2);
    print(`a reply, nothing else running: median ${idle.median} ms, p99 ${idle.p99} ms of ${idle.count}`);
    await invite(memory, telegram, Number(rows));
    const expanding = expand(memory);
    const meanwhile = await ask(telegram, Number(seconds));
    print(
      `a reply while ${rows} people are being told: median ${meanwhile.median} ms, p99 ${meanwhile.p99} ms of ${meanwhile.count}`,
    );
    const expanded = await expanding;
    const ratio = Math.round((meanwhile.p99 / idle.p99) * 100) / 100;
    print(`${rows} rows written in ${expanded} s; p99 ${ratio} × idle; load ${loadNow()} on ${os.cpus().length} cores`);
    return { told, idle, meanwhile, ratio, rows: Number(rows), expandedSeconds: expanded, load: loadNow() };
  } finally {
    await memory.close();
    await haat.kill();
    killServer(home);
    await telegram.close();
    await rm(home, { recursive: true, force: true });
  }
};

const loadNow = () => Math.round((os.loadavg()[0] ?? 0) * 10) / 10;
const refusals = (telegram: BotApi) => telegram.calls.filter(({ accepted }) => !accepted).length;

/** Adds people who want news. */
async function invite({ db }: Memory, telegram: BotApi, count: number): Promise<void> {
  const first = FIRST_TOLD + telegram.chats.people.size + 1;
  for (let person = -1; person < count; person += 1) telegram.chats.person(first + person);
  await buildAudience(db, { channel: 'telegram', first, count, now: new Date(NOON) });
  await db.$executeRawUnsafe('ANALYZE');
}

/** Starts a broadcast to all of them. */
async function start({ db, store }: Memory): Promise<string> {
  const now = new Date(NOON);
  const desk = await db.chat.findFirstOrThrow({ orderBy: { chatId: 'asc' }, where: { channel: 'telegram' } });
  const content = { words: { bn: 'পুজোর নতুন শাড়ি এসেছে' }, photos: [], items: [] };
  const by = { createdBy: desk.personId, chatId: desk.id };
  const id = await store.change((changes) =>
    changes.createBroadcast({ content, audience: { kind: 'all' }, ...by, now }),
  );
  await store.change((changes) => changes.moveBroadcast(id, 'running', now));
  return id;
}

async function tell(memory: Memory, telegram: BotApi, count: number) {
  const before = refusals(telegram);
  await invite(memory, telegram, count);
  const broadcastId = await start(memory);
  const began = performance.now();
  const done = (state: string) => memory.db.outboxRow.count({ where: { broadcastId, state } });
  while ((await done('sent')) + (await done('parked')) + (await done('failed')) < count) await rest(200);
  const sent = await done('sent');
  const seconds = (performance.now() - began) / 1_000;
  const ofIdeal = Math.round((seconds / (count / 30)) * 1_000) / 1_000;
  return { people: count, sent, seconds: Math.round(seconds * 10) / 10, ofIdeal, refused: refusals(telegram) - before };
}

async function expand(memory: Memory): Promise<number> {
  const id = await start(memory);
  const began = performance.now();
  while (!(await memory.db.broadcast.findUniqueOrThrow({ where: { id } })).expanded) await rest(100);
  return Math.round((performance.now() - began) / 100) / 10;
}

/** Somebody asks for help, again and again for so long, and we look how long the answer takes. */
async function ask(telegram: BotApi, seconds: number) {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  for (let turn = 0; performance.now() < until; turn += 1) {
    const person = FIRST_ASKER + (turn % ASKERS);
    const before = telegram.chats.seen(person).length;
    const began = performance.now();
    telegram.updates.say(person, 'সাহায্য');
    while (telegram.chats.seen(person).length === before) await rest(1);
    times.push(performance.now() - began);
    await rest(Math.max(0, EVERY_MS - (performance.now() - began)));
  }
  return { count: times.length, median: shareOf(times, 0.5), p99: shareOf(times, 0.99) };
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
