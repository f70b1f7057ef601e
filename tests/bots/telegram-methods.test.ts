import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTelegramChannel, openApi } from '../../bots/telegram/channel.ts';
import { setUp } from '../../bots/telegram/set-up.ts';
import { checkTelegram } from '../../src/doctor/telegram.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import words from '../../src/telegram/words.json' with { type: 'json' };
import { buildChoices, buildMessage, KINDS } from '../contracts/outgoing-messages.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { openJudge } from '../support/telegram/judge.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';

const ME = 5551234567;
const OURS = fileURLToPath(new URL('../../bots/telegram/', import.meta.url));
let telegram: BotApi;
beforeAll(async () => {
  telegram = await openBotApi();
  telegram.chats.person(ME);
});
afterAll(() => telegram.close());

/** Lets a bot do all it can do. */
async function doEverything(): Promise<void> {
  const { tools, files } = buildTools();
  const settings = { token: TOKEN, apiRoot: telegram.root, publicUrl: undefined };
  const channel = createTelegramChannel(settings, {
    ...tools,
    keptFile: async (hash) => files.get(hash) ?? { bytes: Buffer.from(hash), mimeType: 'image/jpeg' },
  });
  const to = { channel: 'telegram', chatId: String(ME) };
  let heard = 0;
  await channel.start(async () => {
    heard += 1;
  });
  channel.answerQueries?.(async () => ({ results: [], nextOffset: '', trueForSeconds: 1 }));
  const say = async (message: OutgoingMessage) => {
    const ids: string[] = [];
    for (const call of channel.plan(message)) ids.push((await channel.send(to, call)).id);
    return ids;
  };
  for (const { message } of KINDS) await say({ ...message });
  const [text] = await say(buildMessage({ text: 'পাতা ১', choices: buildChoices(2) }));
  await say(buildMessage({ text: 'পাতা ২', choices: buildChoices(1), replaces: text ?? '' }));
  const [photo] = await say(buildMessage({ text: 'ছবি', photos: ['1'] }));
  await say(buildMessage({ text: 'ছবি ২', photos: ['2'], replaces: photo ?? '' }));
  await say(buildMessage({ text: 'নম্বর?', choices: [{ id: 'number', label: 'আমার নম্বর', asks: 'phone' }] }));
  const tap = telegram.updates.tap(ME, 1, 'x');
  const query = telegram.updates.query(ME, 'শাড়ি');
  telegram.updates.say(ME, 'উত্তর পেতে দেরি হবে');
  await expect.poll(() => telegram.updates.wasAnswered(tap) && telegram.updates.wasAnswered(query)).toBe(true);
  await expect.poll(() => heard).toBe(2);
  await expect.poll(() => called().has('sendChatAction'), { timeout: 40_000 }).toBe(true);
  await expect.poll(() => called().has('deleteMessage'), { timeout: 40_000 }).toBe(true);
  await channel.fetchMedia({ ref: telegram.chats.keepFile(Buffer.from('x')), mimeType: 'image/jpeg' });
  await channel.stop();
  await setUp(openApi(settings), new Map(Object.entries(words)), 'bn');
  await checkTelegram(settings);
  const atAddress = createTelegramChannel({ ...settings, publicUrl: 'https://haat.example' }, tools);
  await atAddress.start(async () => undefined);
  await atAddress.stop();
}

const called = () => new Set(telegram.calls.map(({ method }) => method));

it('calls every method that stands in its source, and each as the published description wants it', async () => {
  await doEverything();
  const source = readdirSync(OURS).map((file) => readFileSync(`${OURS}${file}`, 'utf8'));
  const named = source.flatMap((text) => [...text.matchAll(/\bapi\s*\.(\w+)\(/g)].map(([, method]) => method ?? ''));
  const sent = [...(source.find((text) => text.includes('const METHODS')) ?? '').matchAll(/^ {2}'(\w+)',$/gm)];
  const inSource = new Set([...named, ...sent.map(([, method]) => method ?? '')]);
  expect(inSource.size).toBeGreaterThan(12);
  const looksOnly = new Set(['getWebhookInfo']); // the doctor's
  expect([...called()].filter((method) => !inSource.has(method) && !looksOnly.has(method))).toEqual([]);
  expect([...inSource].filter((method) => !called().has(method))).toEqual([]);
  expect(telegram.violations).toEqual([]);
});

it('is judged by a description that sees nearly every mistake', () => {
  const judge = openJudge();
  const mutants = telegram.calls.flatMap(({ method, body }) =>
    [...mutantsOf(body), ...judge.required(method).map((name) => without(body, name))].map((mutant) => ({
      method,
      mutant,
    })),
  );
  const alive = mutants.filter(({ method, mutant }) => judge.violations(method, mutant).length === 0);
  const killed = mutants.length - alive.length;
  process.stdout.write(`Bot API judge: ${killed} of ${mutants.length} mutants killed\n`);
  expect(mutants.length).toBeGreaterThan(500);
  expect(killed / mutants.length).toBeGreaterThanOrEqual(0.99);
});

/** A request with one thing wrong: a value of another type, or a field that nobody knows, at any depth. */
function mutantsOf(body: Readonly<Record<string, unknown>>): readonly object[] {
  const mutants: object[] = [{ ...body, nobody_knows: 1 }];
  for (const [name, value] of Object.entries(body)) {
    const wrong = typeof value === 'object' ? 42 : { wrong: true };
    mutants.push({ ...body, [name]: wrong });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    // An object that came as JSON is a record.
    for (const inner of mutantsOf(value as Record<string, unknown>)) mutants.push({ ...body, [name]: inner });
  }
  return mutants;
}

function without(body: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));
}
