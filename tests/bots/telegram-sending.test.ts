import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTelegramChannel } from '../../bots/telegram/channel.ts';
import type { SendError } from '../../src/errors.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { buildChoices, buildMessage } from '../contracts/outgoing-messages.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';

const ME = 5551234567;
const to = { channel: 'telegram', chatId: String(ME) };
let telegram: BotApi;
let channel: Channel;
const { tools, files, lines } = buildTools();

beforeAll(async () => {
  telegram = await openBotApi();
  telegram.chats.person(ME);
  channel = createTelegramChannel({ token: TOKEN, apiRoot: telegram.root, publicUrl: undefined }, tools);
  for (const hash of ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)])
    files.set(hash, { bytes: Buffer.from(`picture ${hash}`), mimeType: 'image/jpeg' });
  files.set('voice', { bytes: Buffer.from('OggS'), mimeType: 'audio/ogg' });
});
afterEach(() => expect(telegram.violations).toEqual([]));
afterAll(() => telegram.close());

const seen = () => telegram.chats.seen(ME);
async function say(message: Parameters<typeof buildMessage>[0]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const call of channel.plan(buildMessage(message))) ids.push((await channel.send(to, call)).id);
  return ids;
}
async function refusal(): Promise<SendError> {
  return say({ text: randomUUID() }).then(
    () => {
      throw new Error('Expected a no');
    },
    (error: SendError) => error,
  );
}

it('brings a name like <b> & "x" as it was typed', async () => {
  await say({ text: '<b>মিনতি</b> & "তাঁত" *না* _না_ `x`' });
  expect(seen().at(-1)?.text).toBe('<b>মিনতি</b> & "তাঁত" *না* _না_ `x`');
});

it('uploads a picture once and names it by its file_id ever after', async () => {
  const before = telegram.calls.length;
  await say({ text: 'লাল শাড়ি', photos: ['a'.repeat(64)] });
  await say({ text: 'লাল শাড়ি আবার', photos: ['a'.repeat(64)] });
  const uploads = telegram.calls.slice(before).map((call) => call.uploads);
  expect(uploads).toEqual([1, 0]);
  expect(seen().at(-1)?.photos).toHaveLength(1);
});

it('uploads again when Telegram no longer knows the file_id', async () => {
  await say({ text: 'এক', photos: ['b'.repeat(64)] });
  for (const id of seen().at(-1)?.photos ?? []) telegram.chats.files.delete(id);
  await say({ text: 'দুই', photos: ['b'.repeat(64)] });
  expect(seen().at(-1)?.text).toBe('দুই');
});

it('sends several pictures as one album, a voice note as one, buttons as ids', async () => {
  await say({ text: 'তিনটে ছবি', photos: ['a', 'b', 'c'].map((one) => one.repeat(64)) });
  expect(telegram.calls.at(-1)?.method).toBe('sendMediaGroup');
  await say({ text: '', voice: 'voice' });
  expect(seen().at(-1)?.voice).toBeDefined();
  await say({ text: 'কোনটা?', choices: buildChoices(3) });
  expect(
    seen()
      .at(-1)
      ?.choices.map((choice) => choice.data),
  ).toEqual(buildChoices(3).map((choice) => choice.id));
});

it('turns a page in the same message, and says the same again when the old one is gone', async () => {
  const [id = ''] = await say({ text: 'পাতা ১', choices: buildChoices(2) });
  const count = seen().length;
  await say({ text: 'পাতা ২', choices: buildChoices(2), replaces: id });
  expect([seen().length, seen().at(-1)?.text, seen().at(-1)?.edits]).toEqual([count, 'পাতা ২', 1]);
  expect(await say({ text: 'পাতা ২', choices: buildChoices(2), replaces: id })).toEqual([id]); // "not modified" is no failure
  await say({ text: 'পাতা ৩', choices: buildChoices(2), replaces: '999999' });
  expect([seen().length, seen().at(-1)?.text]).toEqual([count + 1, 'পাতা ৩']);
  await say({ text: 'ছবি', photos: ['a'.repeat(64)], replaces: id }); // a text cannot become a picture: sent anew
  expect(seen().at(-1)?.photos).toHaveLength(1);
});

it.each([
  [{ error_code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } }, 'busy', 1_000],
  [{ error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 10_072 } }, 'busy', 10_072_000],
  [{ error_code: 403, description: 'Forbidden: bot was blocked by the user' }, 'unreachable', undefined],
  [{ error_code: 403, description: 'Forbidden: user is deactivated' }, 'unreachable', undefined],
  [{ error_code: 400, description: 'Bad Request: chat not found' }, 'unreachable', undefined],
  [{ error_code: 400, description: 'Bad Request: something we did wrong' }, 'rejected', undefined],
  [{ error_code: 401, description: 'Unauthorized' }, 'busy', 900_000],
  [{ error_code: 500, description: 'Internal Server Error' }, 'undecided', 5_000],
  ['garbage', 'undecided', 30_000],
  ['breaksAfter', 'undecided', 30_000],
  ['breaksBefore', 'undecided', 30_000],
] as const)('a no of Telegram is understood: %j is %s', async (answer, reason, retryAfterMs) => {
  telegram.faults.push({ method: 'sendMessage', times: 1, answer });
  expect(await refusal()).toMatchObject({ name: 'SendError', reason, retryAfterMs });
});

it('keeps the words and the number that Telegram quotes out of what the operator reads', async () => {
  const description = 'Bad Request: "লেক রোড "৭৭"" of 5558009876 at +91 98300 12345';
  telegram.faults.push({ method: 'sendMessage', times: 1, answer: { error_code: 400, description } });
  expect(await refusal()).toMatchObject({ message: 'Telegram answered 400 to sendMessage: Bad Request: … of … at …' });
});

it('never repeats a message whose answer was lost, whether Telegram took it or not', async () => {
  const before = telegram.sent().length;
  telegram.faults.push({ method: 'sendMessage', times: 1, answer: 'breaksBefore' });
  await refusal();
  expect(telegram.sent().length).toBe(before);
  telegram.faults.push({ method: 'sendMessage', times: 1, answer: 'breaksAfter' });
  await refusal();
  expect(telegram.sent().length).toBe(before + 1);
});

it('waits when nobody is there to be called, for nothing has left this machine', async () => {
  const alone = createTelegramChannel({ token: TOKEN, apiRoot: 'http://127.0.0.1:1', publicUrl: undefined }, tools);
  const [call] = alone.plan(buildMessage({ text: 'x' }));
  await expect(alone.send(to, call ?? { method: '', body: {} })).rejects.toMatchObject({ reason: 'busy' });
});

it('refuses a wrong token at the start, with the cure and without the token', async () => {
  const wrong = createTelegramChannel({ token: '1:wrong', apiRoot: telegram.root, publicUrl: undefined }, tools);
  await expect(wrong.start(async () => undefined)).rejects.toThrow(/@BotFather/);
  await expect(wrong.start(async () => undefined)).rejects.not.toThrow(/1:wrong/);
});

it('fetches what a person sent, and says kindly that a file is too big or gone', async () => {
  const fine = telegram.chats.keepFile(Buffer.from('a real picture'));
  expect(Buffer.from(await channel.fetchMedia({ ref: fine, mimeType: 'image/jpeg' })).toString()).toBe(
    'a real picture',
  );
  const big = telegram.chats.keepFile(Buffer.alloc(21 * 1024 * 1024));
  const fetched = (ref: string) => channel.fetchMedia({ ref, mimeType: 'image/jpeg' });
  await expect(fetched(big)).rejects.toMatchObject({ reason: 'withheld' });
  await expect(fetched('gone')).rejects.toMatchObject({ reason: 'unreachable' });
});

it('lets no token and no word of anybody into its log', () => {
  const written = JSON.stringify(lines, (_, value: unknown) =>
    value instanceof Error ? { message: value.message, stack: value.stack } : value,
  );
  expect(written).not.toContain(TOKEN);
});
