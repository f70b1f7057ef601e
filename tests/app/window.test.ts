import { beforeEach, expect, it } from 'vitest';
import { outsideFor, writeRows } from '../../src/app/outgoing.ts';
import type { Outside } from '../../src/app/sending-ports.ts';
import { say } from '../../src/conversation/reply.ts';
import { SendError } from '../../src/errors.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const DAY = 24 * 60 * 60_000;
const test = await freshStore();
const { store, clock, db, photos } = test;
const plan: Channel['plan'] = ({ text, template }) => [
  {
    method: 'say',
    body: { text: template === undefined ? text : `[${template.name} ${template.parameters.join(' ')}]` },
  },
];
const moody = openMoodyChannel(test, { windowMs: DAY, plan });
const { arrived, moods, send, rowsOf, pass } = moody;
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const instead: Outside = { kind: 'instead', call: { method: 'say', body: { text: 'ছাঁচ' } } };
const knock: Outside = { kind: 'knock', call: { method: 'say', body: { text: 'টোকা' } } };

beforeEach(() => {
  arrived.length = 0;
  moods.clear();
  Object.assign(moody.parts, { capOf: () => undefined });
});

let words = 0;
/** She writes, and so opens the window. */
async function writes(phone: string): Promise<string> {
  words += 1;
  const now = clock.now();
  const from = { channel: 'moody', chatId: phone };
  const event = { kind: 'message', id: `word-${words}`, from, sentAt: now, text: 'আছি', photos: [] } as const;
  const opensUntil = new Date(now.getTime() + DAY);
  const { chatId } = await store.keepEvent(event, { now, said: 'bn', otherwise: 'bn', opensUntil });
  return chatId;
}

async function statesOf(chat: string) {
  return (await rowsOf(chat)).map(({ state, waitsFor, failure }) => failure ?? waitsFor ?? state);
}

it('writes freely for a day after her last word, and by template from then on', async () => {
  const chat = await writes('anima');
  await moody.queue(chat, 'notice', 'খবর ১', { outside: instead });
  await send(chat);
  pass(DAY - 60_000);
  await moody.queue(chat, 'notice', 'খবর ২', { outside: instead });
  await send(chat);
  expect(arrived).toEqual(['anima: খবর ১', 'anima: ছাঁচ']);
});

it('knows that the window of somebody who never wrote is closed', async () => {
  const chat = await moody.buildChat('bela');
  await moody.queue(chat, 'notice', 'খবর', { outside: instead });
  await send(chat);
  expect(arrived).toEqual(['bela: ছাঁচ']);
});

it('keeps what has no template until she writes, in its order, and then sends all of it', async () => {
  const chat = await writes('chitra');
  pass(2 * DAY);
  await moody.queue(chat, 'reply', 'এক');
  await moody.queue(chat, 'notice', 'দুই');
  await send(chat);
  expect(arrived).toEqual([]);
  expect(await statesOf(chat)).toEqual(['window', 'window']);
  await db.inboxRow.updateMany({ data: { state: 'handled' } });
  const due = await store.dueChats(clock.now(), { limit: 500, leaveMs: 0 });
  expect(due.map(({ chatId }) => chatId)).not.toContain(chat);
  await writes('chitra');
  await send(chat);
  expect(arrived).toEqual(['chitra: এক', 'chitra: দুই']);
});

it('forgets what nobody came for in a month', async () => {
  const chat = await moody.buildChat('pushpa');
  await moody.queue(chat, 'notice', 'পুরোনো খবর');
  await send(chat);
  pass(31 * DAY);
  await send(chat);
  expect(await statesOf(chat)).toEqual(['windowClosed']);
  await writes('pushpa');
  await send(chat);
  expect(arrived).toEqual([]);
});

it('knocks once, however much waits, and again only after she has written', async () => {
  const chat = await writes('dipa');
  pass(2 * DAY);
  for (const text of ['এক', 'দুই', 'তিন']) await moody.queue(chat, 'notice', text, { outside: knock });
  await send(chat);
  await moody.queue(chat, 'notice', 'চার', { outside: knock });
  await send(chat);
  expect(arrived).toEqual(['dipa: টোকা']);
  await writes('dipa');
  await send(chat);
  expect(arrived).toEqual(['dipa: টোকা', 'dipa: এক', 'dipa: দুই', 'dipa: তিন', 'dipa: চার']);
  pass(2 * DAY);
  await moody.queue(chat, 'notice', 'পাঁচ', { outside: knock });
  await send(chat);
  expect(arrived.at(-1)).toBe('dipa: টোকা');
});

it('says a message of several parts by one template', async () => {
  const chat = await moody.buildChat('ela');
  await moody.queue(chat, 'notice', 'ছবি', { outside: { kind: 'nothing' } });
  await moody.queue(chat, 'notice', 'কথা', { outside: instead });
  await send(chat);
  expect(arrived).toEqual(['ela: ছাঁচ']);
  expect(await statesOf(chat)).toEqual(['saidByTemplate', 'sent']);
});

it('believes the platform when it says that the window is closed, and takes the template at once', async () => {
  const chat = await writes('fatima');
  await moody.queue(chat, 'notice', 'খবর', { outside: instead });
  moods.set('fatima', [new SendError('windowClosed', 'WhatsApp 131047')]);
  await send(chat);
  expect(arrived).toEqual(['fatima: ছাঁচ']);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'sent', attempts: 1 });
});

it('keeps the news when the platform refuses the template', async () => {
  const chat = await moody.buildChat('gouri');
  await moody.queue(chat, 'notice', 'খবর', { outside: instead });
  moods.set('gouri', [new SendError('rejected', 'WhatsApp 132001')]);
  await send(chat);
  await writes('gouri');
  await send(chat);
  expect(arrived).toEqual(['gouri: খবর']);
});

it('is not fooled by an old message told late', async () => {
  const chat = await writes('hasina');
  const before = await db.chat.findUniqueOrThrow({ where: { id: chat } });
  const from = { channel: 'moody', chatId: 'hasina' };
  const old = { kind: 'message', id: 'old', from, sentAt: new Date(0), text: 'পুরোনো', photos: [] } as const;
  await store.keepEvent(old, { now: clock.now(), said: 'bn', otherwise: 'bn', opensUntil: new Date(DAY) });
  expect((await db.chat.findUniqueOrThrow({ where: { id: chat } })).windowClosesAt).toEqual(before.windowClosesAt);
});

it('sends no marketing without consent, by template or otherwise', async () => {
  const [silent, willing] = [await moody.buildChat('ila'), await moody.buildChat('joba')];
  await moody.wantsNews(willing);
  for (const chat of [silent, willing]) {
    await moody.queue(chat, 'broadcast', 'মেলা', { outside: knock });
    await send(chat);
  }
  expect(arrived).toEqual(['joba: টোকা']);
  expect(await statesOf(silent)).toEqual(['noConsent']);
});

it('counts every message of the month by its kind, and at the cap lets only answers and open talk go', async () => {
  await db.messageCount.deleteMany();
  const [open, closed] = [await writes('kamala'), await moody.buildChat('lila')];
  await moody.wantsNews(open);
  await moody.queue(open, 'reply', 'উত্তর');
  await moody.queue(closed, 'notice', 'খবর', { outside: instead });
  for (const chat of [open, closed]) await send(chat);
  expect(await store.monthOf('moody', clock.now().toISOString().slice(0, 7))).toMatchObject([
    { kind: 'service', sent: 1 },
    { kind: 'utility', sent: 1 },
  ]);

  Object.assign(moody.parts, { capOf: () => 2 });
  await moody.queue(open, 'reply', 'আর এক');
  await moody.queue(open, 'broadcast', 'মেলা', { outside: knock });
  await moody.queue(closed, 'notice', 'খবর ২', { outside: instead });
  for (const chat of [open, closed]) await send(chat);
  expect(arrived).toEqual(['kamala: উত্তর', 'lila: ছাঁচ', 'kamala: আর এক']);
  expect(await statesOf(open)).toEqual(['sent', 'sent', 'capped']);
  expect(await statesOf(closed)).toEqual(['sent', 'window']);
});

it('writes a notice with its template beside it, in the person’s own language', async () => {
  const chat = await moody.buildChat('mina');
  const target = await store.change((changes) => changes.target(chat));
  const parts = { speaker, photos, clock, channelOf: () => moody.channel };
  const news = say('order.news.packed.buyer', { order: 'OR-1', kind: 'শাড়ি' });
  const [row] = await writeRows(parts, target, [news], { purpose: 'notice' });
  expect(row?.outside).toEqual({
    kind: 'instead',
    call: { method: 'say', body: { text: '[order_news_packed_buyer OR-1 শাড়ি]' } },
  });
  const [other] = await writeRows(parts, target, [say('words.personComing')], { purpose: 'notice' });
  expect(other?.outside?.kind).toBe('knock');
  const bulk = outsideFor(parts, moody.channel, { language: 'hi' }, [], 'broadcast');
  expect(bulk).toMatchObject({ kind: 'knock', call: { body: { text: '[knock_broadcast ]' } } });
});

it('takes a notice to the chat the person chose for it while this one is closed, and to no one else’s', async () => {
  const [closed, chosen, stranger] = await Promise.all(['nila', 'nila-telegram', 'oli'].map(moody.buildChat));
  if (closed === undefined || chosen === undefined || stranger === undefined) throw new Error('three chats');
  const { personId } = await db.chat.findUniqueOrThrow({ where: { id: closed } });
  await db.chat.update({ where: { id: chosen }, data: { personId } }); // linked: one person, two chats
  const parts = { speaker, photos, clock, channelOf: () => moody.channel };
  const tell = async () => {
    const target = await store.change((changes) => changes.target(closed));
    const [row] = await writeRows(parts, target, [say('words.personComing')], { purpose: 'notice' });
    return row?.chatId;
  };
  expect(await tell()).toBe(closed);
  await store.change((changes) => changes.chooseNoticeChat(personId, stranger));
  expect(await tell()).toBe(closed);
  await store.change((changes) => changes.chooseNoticeChat(personId, chosen));
  expect(await tell()).toBe(chosen);
  await writes('nila');
  expect(await tell()).toBe(closed);
});
