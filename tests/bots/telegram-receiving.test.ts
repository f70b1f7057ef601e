import type { Server } from 'node:http';
import express from 'express';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTelegramChannel } from '../../bots/telegram/channel.ts';
import { createWebhooks } from '../../src/http/webhooks.ts';
import { silentLog } from '../../src/log.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';

const ME = 5551234567;
// A Telegram for each test: a question that the poller before it had on the way must not use up what the next one is to meet.
let telegram: BotApi;
beforeEach(async () => {
  telegram = await openBotApi();
});
afterEach(async () => {
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

/** Opens a channel that keeps what it hears; `trouble` decides for each event whether it can be stored. */
async function listen(trouble: (event: IncomingEvent) => boolean = () => false) {
  const { tools, notes } = buildTools();
  const channel = createTelegramChannel({ token: TOKEN, apiRoot: telegram.root, publicUrl: undefined }, tools);
  const heard: IncomingEvent[] = [];
  await channel.start(async (event) => {
    if (trouble(event)) throw new Error('nothing can be stored');
    heard.push(event);
  });
  return { channel, heard, notes };
}

const until = async (done: () => boolean) => expect.poll(done, { timeout: 40_000, interval: 10 }).toBe(true);
const texts = (heard: readonly IncomingEvent[]) =>
  heard.map((event) => (event.kind === 'message' ? event.text : event.kind));

it('hears by polling: words, a photo at its largest, every caption of an album, a tap, a blocked bot', async () => {
  const { channel, heard } = await listen();
  telegram.updates.say(ME, 'নমস্কার');
  telegram.updates.sendPhoto(ME, Buffer.from('photo'), { caption: 'লাল শাড়ি' });
  telegram.updates.sendAlbum(ME, [Buffer.from('1'), Buffer.from('2')], { 1: 'এক', 2: 'দুই' });
  const tap = telegram.updates.tap(ME, 100, 'publish');
  telegram.updates.block(ME, true);
  await until(() => heard.length === 6);
  expect(texts(heard)).toEqual(['নমস্কার', 'লাল শাড়ি', 'এক', 'দুই', '', 'reachable']);
  expect(heard[1]).toMatchObject({ photos: [{ ref: expect.stringMatching(/FILE\d+$/) }] });
  expect(heard[4]).toMatchObject({ choiceId: 'publish' });
  await until(() => telegram.updates.wasAnswered(tap));
  await channel.stop();
});

it('moves its offset only past what is stored, and tries again what is not', async () => {
  let broken = true;
  const { channel, heard } = await listen((event) => broken && event.kind === 'message' && event.text === 'দুই');
  telegram.updates.say(ME, 'এক');
  telegram.updates.say(ME, 'দুই');
  telegram.updates.say(ME, 'তিন');
  await until(() => heard.length === 1);
  broken = false;
  await until(() => heard.length >= 3);
  expect(texts(heard)).toEqual(['এক', 'দুই', 'তিন']);
  await channel.stop();
});

it('goes on when the network breaks, when Telegram talks nonsense, and when a tap is too old to be answered', async () => {
  const { channel, heard } = await listen();
  telegram.faults.push({ method: 'getUpdates', times: 1, answer: 'garbage' });
  telegram.faults.push({ method: 'getUpdates', times: 1, answer: 'breaksBefore' });
  const flood = { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: 1 } };
  telegram.faults.push({ method: 'getUpdates', times: 1, answer: flood });
  telegram.updates.expire(telegram.updates.tap(ME, 100, 'old'));
  telegram.updates.say(ME, 'এখনও শুনছেন?');
  await until(() => heard.length === 2);
  expect(texts(heard)).toEqual(['', 'এখনও শুনছেন?']);
  await channel.stop();
});

it('tells staff that somebody else polls with its token, and when it hears again', async () => {
  const conflict = { error_code: 409, description: 'Conflict: terminated by other getUpdates request' };
  telegram.faults.push({ method: 'getUpdates', times: 2, answer: conflict });
  const { channel, heard } = await listen();
  await until(() => heard.length === 2);
  expect(heard).toMatchObject([
    { kind: 'health', state: 'degraded' },
    { kind: 'health', state: 'ready' },
  ]);
  await channel.stop();
});

it('hears a tap and a text in whichever order they come, and a search as a search', async () => {
  const { channel, heard } = await listen();
  const asked: string[] = [];
  channel.answerQueries?.(async (query) => {
    asked.push(query.text);
    const order = { label: 'অর্ডার', startsWith: 'TH-26F9' };
    return {
      results: [{ id: '1', photo: undefined, title: 'লাল', text: 'লাল জামদানি', order }],
      nextOffset: '',
      trueForSeconds: 30,
    };
  });
  const query = telegram.updates.query(ME, 'লাল জামদানি');
  telegram.updates.swapped(() => {
    telegram.updates.say(ME, 'না');
    telegram.updates.tap(ME, 100, 'x');
  });
  await until(() => heard.length === 2 && telegram.updates.wasAnswered(query));
  expect(heard).toMatchObject([{ choiceId: 'x' }, { text: 'না' }]);
  expect(asked).toEqual(['লাল জামদানি']);
  await channel.stop();
});

it('is called at a public address: the secret first, 200 only once stored, the same update until then', async () => {
  const { tools } = buildTools();
  let refuse = 2;
  const heard: IncomingEvent[] = [];
  const web = express();
  const server = await new Promise<Server>((resolve) => {
    const opened = web.listen(0, '127.0.0.1', () => resolve(opened));
  });
  const bound = server.address();
  const publicUrl = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const channel = createTelegramChannel({ token: TOKEN, apiRoot: telegram.root, publicUrl }, tools);
  web.use(createWebhooks([channel], silentLog));
  await channel.start(async (event) => {
    refuse -= 1;
    if (refuse >= 0) throw new Error('nothing can be stored');
    heard.push(event);
  });
  await until(() => telegram.updates.webhook() !== undefined);
  const { url = '', secret = '' } = telegram.updates.webhook() ?? {};
  expect(url).toBe(`${publicUrl}/webhooks/telegram`);
  const forge = (headers: Record<string, string>) => fetch(url, { method: 'POST', headers, body: '{"update_id":1}' });
  for (const headers of [
    {},
    { 'x-telegram-bot-api-secret-token': 'wrong' },
    { 'x-telegram-bot-api-secret-token': `${secret}x` },
  ])
    expect((await forge(headers)).status).toBe(401);
  telegram.updates.say(ME, 'নমস্কার');
  await until(() => heard.length === 1);
  await until(() => telegram.updates.pending() === 0);
  expect(texts(heard)).toEqual(['নমস্কার']);
  await channel.stop();
  telegram.updates.setWebhook({});
  server.close();
});
