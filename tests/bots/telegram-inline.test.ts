import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createTelegramChannel } from '../../bots/telegram/channel.ts';
import type { Channel, QueryResult } from '../../src/messages/channel.ts';
import { buildMessage } from '../contracts/outgoing-messages.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';

const ME = 5551234567;
const HASH = 'a'.repeat(64);
let telegram: BotApi;
beforeAll(async () => {
  telegram = await openBotApi();
  telegram.chats.person(ME);
});
afterEach(() => {
  telegram.updates.forget();
  expect(telegram.violations).toEqual([]);
});
afterAll(() => telegram.close());

const buildResult = (number: number, photo: string | undefined = HASH): QueryResult => ({
  id: `TH${number}`,
  photo,
  title: 'লাল জামদানি · ₹২,৮০০',
  text: 'লাল জামদানি <b>&</b>\n₹২,৮০০',
  order: { label: 'অর্ডার', startsWith: 'TH-26F9' },
});

/** Opens a bot that polls, asks it one search, and gives what Telegram was answered. */
async function search(
  results: readonly QueryResult[],
  options: { readonly publicUrl?: string; readonly uploaded?: boolean; readonly nextOffset?: string } = {},
) {
  const { tools, files } = buildTools();
  files.set(HASH, { bytes: Buffer.from('cloth'), mimeType: 'image/jpeg' });
  const settings = { token: TOKEN, apiRoot: telegram.root, publicUrl: options.publicUrl };
  const channel = createTelegramChannel(settings, tools);
  channel.answerQueries?.(async () => ({ results, nextOffset: options.nextOffset ?? '', trueForSeconds: 30 }));
  await channel.start(async () => undefined);
  const [call] = options.uploaded ? channel.plan(buildMessage({ photos: [HASH] })) : [];
  if (call !== undefined) await channel.send({ channel: 'telegram', chatId: String(ME) }, call);
  const query = telegram.updates.query(ME, 'লাল জামদানি');
  // At a public address nobody reaches this machine: the update is handed over as Telegram would.
  if (options.publicUrl !== undefined) await deliver(channel);
  await expect.poll(() => telegram.updates.wasAnswered(query), { timeout: 40_000 }).toBe(true);
  await channel.stop();
  telegram.updates.setWebhook({});
  const answer = telegram.calls.findLast(({ method }) => method === 'answerInlineQuery');
  return answer?.body as { results: Record<string, unknown>[]; next_offset: string; cache_time: number };
}

async function deliver(channel: Channel): Promise<void> {
  await expect.poll(() => telegram.updates.webhook()).toBeDefined();
  const headers = { 'x-telegram-bot-api-secret-token': telegram.updates.webhook()?.secret ?? '' };
  const body = JSON.stringify(telegram.updates.waiting()[0]);
  const answered = await channel.webhook?.(new Request('https://haat.example/', { method: 'POST', headers, body }));
  expect(answered?.status).toBe(200);
}

it('shows a picture by the id Telegram gave it, with a price and a button to order', async () => {
  const { results, cache_time } = await search([buildResult(1)], { uploaded: true });
  expect(cache_time).toBe(30);
  expect(results).toMatchObject([
    {
      type: 'photo',
      id: 'TH1',
      photo_file_id: expect.stringMatching(/^FILE/),
      caption: expect.stringContaining('<b>&</b>\n₹২,৮০০'),
      reply_markup: { inline_keyboard: [[{ text: 'অর্ডার', url: 'https://t.me/tanthaat_bot?start=TH-26F9' }]] },
    },
  ]);
});

it('shows a picture it never sent by its public address, and words when there is none', async () => {
  const { results } = await search([buildResult(1)], { publicUrl: 'https://haat.example/' });
  expect(results).toMatchObject([
    {
      type: 'photo',
      photo_url: `https://haat.example/photos/${HASH}.jpg`,
      thumbnail_url: `https://haat.example/photos/${HASH}.small.jpg`,
    },
  ]);
  expect((await search([buildResult(1)])).results).toMatchObject([{ type: 'article', title: 'লাল জামদানি · ₹২,৮০০' }]);
});

it('cuts a text that is too long between letters, in a caption as in words', async () => {
  const text = `${'ক'.repeat(1_020)}👩‍👩‍👧‍👦${'খ'.repeat(4_000)}`;
  const long = { ...buildResult(1), text, title: 'লাল' };
  const [photo] = (await search([long], { uploaded: true })).results;
  const [article] = (await search([{ ...long, photo: undefined }])).results;
  expect(photo?.caption).toBe('ক'.repeat(1_020));
  const { message_text: words = '' } = (article?.input_message_content ?? {}) as { message_text?: string };
  expect([words.isWellFormed(), words.length, text.startsWith(words)]).toEqual([true, 4_096, true]);
});

it('answers nothing with nothing, sixty with fifty, and says where the next page begins', async () => {
  expect((await search([])).results).toEqual([]);
  const sixty = Array.from({ length: 60 }, (_, index) => buildResult(index));
  const { results, next_offset } = await search(sixty, { uploaded: true, nextOffset: '1' });
  expect([results.length, next_offset]).toEqual([50, '1']);
});

it('answers all the same when Telegram has forgotten a picture', async () => {
  const { tools } = buildTools();
  await tools.notebook.write(`file/${TOKEN.split(':')[0]}/${HASH}`, 'FORGOTTEN');
  const channel = createTelegramChannel({ token: TOKEN, apiRoot: telegram.root, publicUrl: undefined }, tools);
  channel.answerQueries?.(async () => ({ results: [buildResult(1)], nextOffset: '', trueForSeconds: 30 }));
  await channel.start(async () => undefined);
  const query = telegram.updates.query(ME, 'লাল');
  await expect.poll(() => telegram.updates.wasAnswered(query), { timeout: 40_000 }).toBe(true);
  await channel.stop();
  expect(telegram.calls.at(-1)?.body.results).toMatchObject([{ type: 'article' }]);
});
