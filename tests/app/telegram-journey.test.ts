// Long because it is one bot, opened once, through everything that people do with it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openApi } from '../../bots/telegram/channel.ts';
import { setUp } from '../../bots/telegram/set-up.ts';
import { type Haat, openHaat } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { checkTelegram } from '../../src/doctor/telegram.ts';
import { wantsLink } from '../../src/language/link-words.ts';
import { readReply } from '../../src/language/replies.ts';
import { silentLog } from '../../src/log.ts';
import words from '../../src/telegram/words.json' with { type: 'json' };
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const test = await freshStore(10);
const WEAVER = 5551000001;
const BUYER = 5551000002;
const FULL = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';
let telegram: BotApi;
let haat: Haat;

beforeAll(async () => {
  telegram = await openBotApi({ limited: false });
  telegram.chats.person(WEAVER, 'মিনতি <b>বসাক</b> & মেয়ে');
  telegram.chats.person(BUYER, 'Rahul Sen', 'en');
  const env = { DATABASE_URL: test.connectionString, TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
  const config = readConfig(env, { home: test.folder, port: 0, empty: true });
  haat = await openHaat(config, { log: silentLog, haatId: randomUUID() });
});
afterAll(async () => {
  await haat.close();
  await telegram.close();
});

/** Does something as a person, and gives what their phone shows next. */
async function after(person: number, act: () => unknown, messages = 1) {
  const before = telegram.chats.seen(person).length;
  act();
  await expect
    .poll(() => telegram.chats.seen(person).length, { timeout: 60_000, interval: 20 })
    .toBe(before + messages);
  const shown = telegram.chats.seen(person).at(-1);
  if (shown === undefined) throw new Error('Expected a message');
  return shown;
}
const says = (person: number, text: string) => after(person, () => telegram.updates.say(person, text));
const taps = (person: number, data: string) => {
  const shown = telegram.chats
    .seen(person)
    .findLast((message) => message.choices.some((choice) => choice.data.startsWith(data)));
  const choice = shown?.choices.find((one) => one.data.startsWith(data));
  if (shown === undefined || choice === undefined) throw new Error(`Expected a button ${data}`);
  return after(person, () => telegram.updates.tap(person, shown.message_id, choice.data));
};

it('sells a saree from an album to the parcel, on Telegram alone', async () => {
  const pictures = await Promise.all([1, 2, 3].map((number) => buildPicture(number)));
  const card = await after(WEAVER, () => telegram.updates.sendAlbum(WEAVER, pictures, { 2: FULL }));
  expect(card.text).toContain('₹২,৮০০');
  expect(card.photos).toHaveLength(1);
  await taps(WEAVER, 'publish');
  await says(WEAVER, 'মিনতি বসাক, ফুলিয়া');
  const published = await taps(WEAVER, 'weaver');
  const [code = ''] = /TH-[0-9A-Z]{4}/.exec(published.text) ?? [];

  const found = await says(BUYER, 'lal jamdni 3000 er moddhe');
  expect(found.text).toContain(code);
  await taps(BUYER, 'to/placeOrder/start');
  await says(BUYER, 'Rahul Sen, 12 Lake Road, Kolkata 700029');
  const told = telegram.chats.seen(WEAVER).length;
  expect((await taps(BUYER, 'place')).text).toMatch(/OR-[0-9A-Z]{5}/);
  await expect.poll(() => telegram.chats.seen(WEAVER).length, { timeout: 60_000 }).toBe(told + 1);
  const heard = telegram.chats.seen(BUYER).length;
  await taps(WEAVER, 'to/myOrders/accepted');
  await expect.poll(() => telegram.chats.seen(BUYER).length, { timeout: 60_000 }).toBe(heard + 1);
  const order = await test.db.order.findFirstOrThrow({ include: { listing: { include: { photos: true } } } });
  expect([order.state, order.listing.photos.length]).toEqual(['accepted', 3]);
  // Neither sees the other's number or handle in what the haat wrote.
  for (const message of telegram.chats.seen(BUYER)) expect(message.text).not.toContain(String(WEAVER));
  for (const message of telegram.chats.seen(WEAVER)) expect(message.text).not.toContain(String(BUYER));
});

it('takes an album that Telegram splits over five seconds as one draft', async () => {
  const person = 5551000003;
  const [first, second] = await Promise.all([5, 6].map((number) => buildPicture(number)));
  const send = (picture: Buffer | undefined, captions = {}) =>
    telegram.updates.sendAlbum(person, [picture ?? Buffer.alloc(0)], captions, 'one album');
  await after(person, () => send(first, { 1: FULL }));
  await new Promise((resolve) => setTimeout(resolve, 5_000)); // Telegram's own delay: no clock of ours moves it
  const more = await after(person, () => send(second));
  expect(more.text).toContain('১টা ছবি');
});

it('hears words that were changed afterwards as words said anew, once, and knows which message is answered', async () => {
  const person = 5551000010;
  await says(person, 'মেনু');
  const edit = { date: Math.floor(Date.now() / 1000), chat: { id: person, type: 'private' }, edit_date: 1 };
  const edited_message = { ...edit, message_id: 5, from: { id: person, is_bot: false }, text: 'সাহায্য' };
  const help = await after(person, () => telegram.updates.add({ edited_message }));
  expect(help.text).toContain('লাল জামদানি');
  const reply_to_message = { message_id: help.message_id, date: 1, chat: edit.chat };
  await after(person, () => telegram.updates.say(person, 'মেনু', { reply_to_message }));
  const kept = await test.db.inboxRow.findMany({ where: { chat: { chatId: String(person) } }, orderBy: { id: 'asc' } });
  expect(kept.map(({ event }) => event)).toMatchObject([
    { kind: 'message' },
    { kind: 'edited', text: 'সাহায্য', messageId: '5' },
    { kind: 'message', quotedId: String(help.message_id) },
  ]);
});

it('opens an item by a deep link, for anyone', async () => {
  const { code } = await test.db.listing.findFirstOrThrow();
  const person = 5551000004;
  const link = { entities: [{ type: 'bot_command', offset: 0, length: 6 }] };
  const shown = await after(person, () => telegram.updates.say(person, `/start TH-${code}`, link));
  expect(shown.text).toContain(`TH-${code}`);
});

it('opens everything a seller has by the link she shares, and says kindly when that is nothing', async () => {
  const picture = await buildPicture(40);
  for (const caption of ['সাদা তাঁতের শাড়ি ৯০০ টাকা ২ পিস', 'কালো তাঁতের শাড়ি ৯৫০ টাকা ২ পিস']) {
    await after(WEAVER, () => telegram.updates.sendPhoto(WEAVER, picture, { caption }));
    await taps(WEAVER, 'publish');
  }
  const { code } = await test.db.listing.findFirstOrThrow({ orderBy: { publishedAt: 'desc' } });
  await says(WEAVER, `TH-${code}`);
  const shared = await taps(WEAVER, 'share');
  const [, payload = ''] = /t\.me\/tanthaat_bot\?start=(ST-[0-9a-f]{32})/.exec(shared.text) ?? [];
  const person = 5551000009;
  const stall = await after(person, () => telegram.updates.say(person, `/start ${payload}`));
  expect(stall.text.match(/TH-/g)).toHaveLength(2); // what is sold is not shown
  const empty = await after(person, () => telegram.updates.say(person, `/start ST-${'0'.repeat(32)}`));
  expect(empty.text).toContain('এই দোকানে এখন কিছু নেই');
});

it('ends with what the person did when a tap overtakes the text before it', async () => {
  const person = 5551000005;
  await says(person, 'মেনু');
  const shown = telegram.chats.seen(person).at(-1);
  const [choice] = shown?.choices ?? [];
  const before = telegram.chats.seen(person).length;
  telegram.updates.swapped(() => {
    telegram.updates.say(person, 'সাহায্য');
    telegram.updates.expire(telegram.updates.tap(person, shown?.message_id ?? 0, choice?.data ?? ''));
  });
  await expect.poll(() => telegram.chats.seen(person).length, { timeout: 60_000 }).toBeGreaterThan(before);
  const states = () =>
    test.db.inboxRow.findMany({ where: { chat: { chatId: String(person) } }, select: { state: true } });
  await expect.poll(async () => (await states()).filter(({ state }) => state === 'handled').length).toBe(3);
  expect(await test.db.inboxRow.count({ where: { state: 'failed' } })).toBe(0);
});

it('answers a search typed in another chat with pictures Telegram has, a price and a way to order', async () => {
  const picture = await buildPicture(8);
  const more = { caption: 'নীল জামদানি শাড়ি ২০০০ টাকা ২ পিস' };
  await after(WEAVER, () => telegram.updates.sendPhoto(WEAVER, picture, more));
  await taps(WEAVER, 'publish');
  const query = telegram.updates.query(BUYER, 'jamdani');
  await expect.poll(() => telegram.updates.wasAnswered(query), { timeout: 60_000 }).toBe(true);
  const answer = telegram.calls.findLast((call) => call.method === 'answerInlineQuery');
  expect(answer?.body).toMatchObject({ cache_time: 60, next_offset: '' });
  const [first] = z.array(z.looseObject({ type: z.string(), id: z.string() })).parse(answer?.body.results);
  expect(first).toMatchObject({ type: 'photo', photo_file_id: expect.stringMatching(/^FILE/) });
  expect(JSON.stringify(first)).toContain('https://t.me/tanthaat_bot?start=TH-');
  expect(JSON.stringify(first)).toContain('₹');
  const newest = telegram.updates.query(BUYER, '');
  await expect.poll(() => telegram.updates.wasAnswered(newest), { timeout: 60_000 }).toBe(true);
});

it('turns the pages of a list in the message that holds it', async () => {
  for (let number = 20; number < 26; number += 1) {
    const picture = await buildPicture(number);
    const caption = `হলুদ টাঙ্গাইল শাড়ি ${number}০০ টাকা ১ পিস`;
    await after(WEAVER, () => telegram.updates.sendPhoto(WEAVER, picture, { caption }));
    await taps(WEAVER, 'publish');
  }
  const person = 5551000008;
  const list = await says(person, 'হলুদ টাঙ্গাইল শাড়ি দেখান');
  const [count, first] = [telegram.chats.seen(person).length, list.text];
  telegram.updates.tap(person, list.message_id, 'more');
  await expect.poll(() => list.edits, { timeout: 60_000 }).toBe(1);
  expect(list.text).not.toBe(first);
  expect(telegram.chats.seen(person).length).toBe(count);
});

it('lets a thumb under a message be an answer, and is polite in a group that calls it', async () => {
  const person = 5551000007;
  await says(person, 'মেনু');
  const before = telegram.chats.seen(person).length;
  const user = { id: person, is_bot: false, first_name: 'x' };
  const reaction = {
    chat: { id: person, type: 'private' },
    message_id: 1,
    user,
    date: 1,
    old_reaction: [],
    new_reaction: [],
  };
  telegram.updates.add({ message_reaction: reaction });
  const group = -1009000001;
  telegram.chats.person(group, 'পাড়ার দল');
  const chat = { id: group, type: 'supergroup' };
  const plain = { message_id: 7, date: 1, chat, from: user, text: 'শাড়ি কার লাগবে?' };
  telegram.updates.add({ message: plain });
  const entities = [{ type: 'mention', offset: 0, length: 13 }];
  telegram.updates.add({ message: { ...plain, message_id: 8, text: '@tanthaat_bot লাল শাড়ি', entities } });
  await expect.poll(() => telegram.chats.seen(group).length, { timeout: 60_000 }).toBe(1);
  expect(telegram.chats.seen(group)[0]?.text).toContain('দলের মধ্যে আমি কথা বলি না');
  expect(telegram.chats.seen(person).length).toBe(before);
});

it('answers kindly what it cannot read, stays silent to a blocker, and welcomes back', async () => {
  const person = 5551000006;
  const sticker = { sticker: { file_id: 's', file_unique_id: 's', width: 1, height: 1, type: 'regular' } };
  const kind = await after(person, () => telegram.updates.message(person, sticker));
  expect(kind.text).not.toBe('');
  const before = telegram.chats.seen(person).length;
  telegram.updates.block(person, true);
  await expect
    .poll(() => test.db.chat.findFirst({ where: { chatId: String(person) } }).then((chat) => chat?.reachable), {
      timeout: 60_000,
    })
    .toBe(false);
  expect(telegram.chats.seen(person).length).toBe(before);
  const back = await after(person, () => telegram.updates.block(person, false));
  expect(back.text).toContain('আবার এলেন');
});

it('tells its commands in three languages, and what the doctor sees of it', async () => {
  const config = readConfig({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root }, {});
  if (config.telegram === undefined) throw new Error('Expected settings');
  expect(await setUp(openApi(config.telegram), new Map(Object.entries(words)), 'bn')).toHaveLength(4);
  expect(await checkTelegram(config.telegram)).toMatchObject({
    ok: true,
    detail: expect.stringContaining('@tanthaat_bot'),
  });
  const wrong = await checkTelegram({ ...config.telegram, token: '1:wrong' });
  expect(wrong).toMatchObject({ ok: false, detail: expect.stringContaining('@BotFather') });
  expect(wrong.detail).not.toContain('1:wrong');
  for (const { commands } of Object.values(words)) {
    const understood = Object.keys(commands).filter(
      (command) => readReply(`/${command}`, 'idle') !== 'none' || wantsLink(`/${command}`),
    );
    expect(understood).toEqual(['menu', 'search', 'sell', 'orders', 'language', 'link', 'stop', 'help']);
  }
});

it('broke no rule of the Bot API and called what it should', () => {
  expect(telegram.violations).toEqual([]);
  const called = new Set(telegram.calls.map((call) => call.method));
  for (const method of [
    'getMe',
    'deleteWebhook',
    'getUpdates',
    'getFile',
    'sendMessage',
    'sendPhoto',
    'answerCallbackQuery',
  ])
    expect(called).toContain(method);
});
