import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Haat, openHaat } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { freshStore } from '../support/store.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const PEOPLE = 100;
const EACH = 3;
const FIRST = 5_553_000_000;
const test = await freshStore(10);
let telegram: BotApi;
let haat: Haat;

beforeAll(async () => {
  telegram = await openBotApi({ limited: true });
  const env = { DATABASE_URL: test.connectionString, TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
  const config = readConfig(env, { home: test.folder, port: 0, empty: true });
  haat = await openHaat(config, { log: silentLog, haatId: randomUUID() });
});
afterAll(async () => {
  await haat.close();
  await telegram.close();
});

it('answers three hundred messages through a limit of thirty a second and one a chat, none lost, none doubled', {
  timeout: 180_000,
}, async () => {
  const began = Date.now();
  for (let round = 0; round < EACH; round += 1)
    for (let person = 0; person < PEOPLE; person += 1) telegram.updates.say(FIRST + person, 'সাহায্য');
  const answered = () => telegram.sent().length;
  await expect.poll(answered, { timeout: 170_000, interval: 100 }).toBe(PEOPLE * EACH);
  const tooSoon = refusals().filter(({ chat, at }) => calls(chat).some((other) => other > at && other < at + 900));
  process.stdout.write(
    `Telegram, ${PEOPLE * EACH} answers at 30/s: ${((Date.now() - began) / 1000).toFixed(1)} s, ${refusals().length} times 429\n`,
  );
  expect(tooSoon).toEqual([]);
  for (let person = 0; person < PEOPLE; person += 1) expect(telegram.chats.seen(FIRST + person)).toHaveLength(EACH);
  expect(await test.db.outboxRow.count({ where: { state: { not: 'sent' } } })).toBe(0);
  expect(telegram.violations).toEqual([]);
});

const sends = () => telegram.calls.filter(({ method }) => method === 'sendMessage');
const refusals = () =>
  sends()
    .filter(({ accepted }) => !accepted)
    .map(({ body, at }) => ({ chat: body.chat_id, at }));
const calls = (chat: unknown) =>
  sends()
    .filter(({ body }) => body.chat_id === chat)
    .map(({ at }) => at);
