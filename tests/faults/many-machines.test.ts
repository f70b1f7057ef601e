import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from '../../src/converse/phone.ts';
import { findRedis, freePort, type RunningHaat, startProcess, startRedis } from '../support/haat-processes.ts';
import { freshStore } from '../support/store.ts';
import { openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const test = await freshStore(4);
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-many-'));
const running: RunningHaat[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.end('SIGKILL')));
  await rm(home, { recursive: true, force: true });
});

async function open(role: string, env: Readonly<Record<string, string>>, ...more: string[]): Promise<RunningHaat> {
  const args = ['--role', role, '--home', home, ...more];
  const haat = await startProcess(args, { DATABASE_URL: test.connectionString, ...env });
  running.push(haat);
  return haat;
}

describe.skipIf(!findRedis())('a web process, two workers and a Redis', () => {
  it('answers on, when a worker is killed and when Redis is killed and comes back empty', {
    timeout: 180_000,
  }, async () => {
    const port = await freePort();
    let redis = await startRedis(port);
    const env = { REDIS_URL: `redis://127.0.0.1:${port}` };
    const web = await open('web', env, '--simulator');
    const [first] = [await open('worker', env, '--simulator'), await open('worker', env, '--simulator')];
    const api = `${web.address}/simulator`;
    const json = { 'content-type': 'application/json' };
    const post = (url: string, body: object) =>
      call(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const { id } = (await post(`${api}/people`, { name: 'মিনতি' })) as { id: string }; // the API's documented answer
    const isDone = async (asked: number) =>
      (await test.db.inboxRow.count({ where: { state: 'handled' } })) === asked &&
      (await test.db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] } } })) === 0;
    const ask = async (number: number) => {
      const asked = Date.now();
      await post(`${api}/people/${id}/messages`, { text: 'সাহায্য' });
      await expect.poll(() => isDone(number), { timeout: 60_000, interval: 20 }).toBe(true);
      return Date.now() - asked;
    };
    const idle = await ask(1);
    const killed = ask(2);
    await first?.end('SIGKILL');
    const afterWorker = await killed;
    await redis.kill();
    const meanwhile = ask(3);
    redis = await startRedis(port);
    const afterRedis = await meanwhile;
    const again = await ask(4);
    process.stdout.write(
      `Many machines: answered in ${idle} ms; ${afterWorker} ms when a worker was killed; ${afterRedis} ms when Redis was killed and came back empty; ${again} ms after\n`,
    );
    const { messages } = (await call(`${api}/people/${id}/messages`)) as { messages: { from: string }[] };
    const answers = messages.filter((message) => message.from === 'haat').length;
    // Each message is answered; what a killed worker had sent and not recorded goes once more.
    expect(answers).toBeGreaterThanOrEqual(4);
    expect(answers).toBeLessThanOrEqual(5);
    expect(afterRedis).toBeLessThan(10_000);
    await redis.kill();
  });

  it('ends when it is told to, though its Redis is gone for good', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    const worker = await open('worker', { REDIS_URL: `redis://127.0.0.1:${port}` });
    await redis.kill();
    await worker.end('SIGTERM'); // resolves when the process is gone
    expect(worker.child.signalCode).toBeNull();
  });
});

it('lets one process poll a token, and another take over when that one is killed', { timeout: 120_000 }, async () => {
  const telegram = await openBotApi();
  const env = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
  const [poller] = [await open('telegram', env), await open('telegram', env)];
  await open('worker', env);
  telegram.updates.say(5_553_000_001, 'সাহায্য');
  await expect.poll(() => telegram.sent().length, { timeout: 60_000 }).toBe(1);
  await poller?.end('SIGKILL');
  const died = Date.now();
  telegram.updates.say(5_553_000_001, 'সাহায্য');
  await expect.poll(() => telegram.sent().length, { timeout: 60_000 }).toBe(2);
  const took = Date.now() - died;
  process.stdout.write(`One poller of a token: taken over ${Math.round(took / 1000)} s after a kill -9\n`);
  expect(took).toBeLessThan(30_000);
  await telegram.close();
});
