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

  it('keeps a chat in order and doubles nothing, when two processes that do everything hear it in turn', {
    timeout: 120_000,
  }, async () => {
    const port = await freePort();
    const redis = await startRedis(port);
    const env = { REDIS_URL: `redis://127.0.0.1:${port}` };
    const whole = (name: string) => open('all', env, '--simulator', '--empty', '--home', path.join(home, name));
    const both = [await whole('one'), await whole('other')];
    expect(both[0]?.address).not.toBe(both[1]?.address);
    const json = { 'content-type': 'application/json' };
    const post = (place: number, url: string, body: object) =>
      call(`${both[place % 2]?.address}/simulator/${url}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(body),
      });
    const { id } = (await post(0, 'people', { name: 'রিনা' })) as { id: string }; // the API's documented answer
    const words = Array.from({ length: 24 }, (_, place) => (place % 2 === 0 ? 'সাহায্য' : 'মেনু'));
    for (const [place, text] of words.entries()) await post(place, `people/${id}/messages`, { text });
    const { chatId } = await test.db.inboxRow.findFirstOrThrow({ where: { chat: { chatId: id } } });
    const rows = () => test.db.inboxRow.findMany({ where: { chatId }, orderBy: { id: 'asc' } });
    const isDone = async () =>
      (await rows()).every(({ state }) => state === 'handled') &&
      (await test.db.outboxRow.count({ where: { chatId, state: { in: ['due', 'claimed'] } } })) === 0;
    await expect.poll(isDone, { timeout: 60_000, interval: 50 }).toBe(true);
    const kept = await rows();
    const times = kept.map(({ handledAt }) => handledAt?.getTime() ?? 0);
    expect(kept.length).toBe(words.length);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    const { messages } = (await call(`${both[1]?.address}/simulator/people/${id}/messages`)) as {
      messages: { from: string }[]; // the API's documented answer
    };
    const sent = await test.db.outboxRow.count({ where: { chatId, state: 'sent' } });
    expect(messages.filter(({ from }) => from === 'haat').length).toBe(sent);
    expect(sent).toBeLessThanOrEqual(words.length);
    await Promise.all(both.map((one) => one.end('SIGTERM')));
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
