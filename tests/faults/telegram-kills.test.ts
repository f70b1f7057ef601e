import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { freshStore } from '../support/store.ts';
import { openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const PEOPLE = 20;
const MESSAGES = 600;
const KILLS = 3;
const test = await freshStore(4);
const telegram = await openBotApi();
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-telegram-'));
let child: ChildProcess | undefined;

afterAll(async () => {
  child?.kill('SIGKILL');
  await telegram.close();
  await rm(home, { recursive: true, force: true });
});

/** A haat of its own that polls the double; resolves when it is open. */
async function open(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    DATABASE_URL: test.connectionString,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
  };
  const args = ['--import', 'tsx', MAIN, '--home', home, '--port', '0', '--empty'];
  const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    started.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('http') && resolve());
    started.once('exit', (code) => reject(new Error(`The haat ended (${code}) before it was open`)));
  });
  return started;
}

it('loses no update and doubles no effect over three deaths of the poller', { timeout: 240_000 }, async () => {
  child = await open();
  for (let sent = 0; sent < MESSAGES; sent += 1) {
    telegram.updates.say(5_552_000_000 + (sent % PEOPLE), 'সাহায্য');
    if (sent % (MESSAGES / (KILLS + 1)) === MESSAGES / (KILLS + 1) - 1 && sent < MESSAGES - 1) {
      await expect.poll(() => telegram.sent().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(sent / 3);
      child.kill('SIGKILL');
      child = await open();
    }
  }
  const done = () => test.db.inboxRow.count({ where: { state: 'handled' } });
  await expect.poll(done, { timeout: 120_000, interval: 200 }).toBe(MESSAGES);
  const waiting = () => test.db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] } } });
  await expect.poll(waiting, { timeout: 60_000, interval: 200 }).toBe(0);
  const rows = await test.db.outboxRow.count();
  const repeats = telegram.sent().length - rows;
  process.stdout.write(
    `Telegram, ${MESSAGES} updates, ${KILLS} kill -9 of the poller: ${MESSAGES - (await done())} lost, ${rows - MESSAGES} answers too many, ${repeats} sends repeated\n`,
  );
  expect(rows).toBe(MESSAGES); // one answer for each message, written once
  expect(repeats).toBeGreaterThanOrEqual(0);
  expect(repeats).toBeLessThanOrEqual(KILLS * 8); // at most one for each send in flight at a death
  expect(telegram.violations).toEqual([]);
  child.kill('SIGTERM');
});
