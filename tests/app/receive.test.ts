import { expect, it } from 'vitest';
import { createReceive } from '../../src/app/receive.ts';
import { silentLog } from '../../src/log.ts';
import type { IncomingMessage } from '../../src/messages/incoming.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, order, tap } from './stall.ts';

const test = await freshStore(12);
const phones = openPhones(test);
const { db, store, clock } = test;
const woken: string[] = [];
const wakeUps = { wake: async (chat: string) => void woken.push(chat) };
const receive = createReceive({
  store,
  wakeUps,
  clock,
  log: silentLog,
  crashPoint: () => undefined,
  languages: ['bn', 'en'],
});

function buildMessage(phone: string, more: Partial<IncomingMessage> = {}): IncomingMessage {
  const from = { channel: 'phones', chatId: phone };
  return { kind: 'message', id: `first-${phone}`, from, sentAt: clock.now(), text: 'নমস্কার', photos: [], ...more };
}

function rowsOf(phone: string) {
  return db.inboxRow.findMany({ where: { chat: { chatId: phone } }, orderBy: { id: 'asc' } });
}

it('keeps a message that the platform delivers five times at once only once, and answers it once', async () => {
  const message = buildMessage('anju');
  await Promise.all(Array.from({ length: 5 }, () => receive(message)));
  await phones.settle();
  await receive(message);
  await phones.settle();
  expect(await rowsOf('anju')).toHaveLength(1);
  expect(phones.seen('anju')).toHaveLength(1);
});

it('takes one order when the yes is delivered twice', async () => {
  const { code } = await buildStall(test, phones, { stock: 3 });
  const placed = await order(test, phones, 'bina', code);
  const yes = (await rowsOf('bina')).at(-1);
  await phones.say('bina', { id: yes?.platformId ?? '', choose: 'place' });
  expect(await db.order.count({ where: { buyer: { chats: { some: { chatId: 'bina' } } } } })).toBe(1);
  expect(placed).toHaveLength(5);
});

it('makes one person of two first messages that arrive at the same moment', async () => {
  const arrivals = Array.from({ length: 8 }, (_, index) => receive(buildMessage('chandra', { id: `m-${index}` })));
  await Promise.all(arrivals);
  expect(await db.chat.count({ where: { chatId: 'chandra' } })).toBe(1);
  expect(await rowsOf('chandra')).toHaveLength(8);
  const people = await db.person.count({ where: { chats: { none: {} } } });
  expect(people).toBe(0);
});

it('tells two phones apart whose platforms number messages alike', async () => {
  await receive(buildMessage('dolly', { id: '1' }));
  await receive(buildMessage('esha', { id: '1' }));
  expect([await rowsOf('dolly'), await rowsOf('esha')].map((rows) => rows.length)).toEqual([1, 1]);
});

it.each([
  ['a null letter', 'লাল\u0000জামদানি'],
  ['half an emoji', 'লাল জামদানি \ud83d'],
  ['the other half', '\udc4d লাল জামদানি'],
  ['a hundred thousand letters', 'তাঁত '.repeat(20_000)],
  ['nothing but marks', '\u200d\u200c\u0301\ufeff'],
  ['words that look like a command', "'; DROP TABLE inbox; --"],
])('keeps %s and answers', async (_what, text) => {
  const phone = `odd-${text.length}-${text.codePointAt(0)}`;
  const answer = await phones.say(phone, text);
  expect(answer.length).toBeGreaterThan(0);
  expect((await rowsOf(phone)).map((row) => row.state)).toEqual(['handled']);
});

it.each(['\u0000name', 'n\ud83d', '\udc4dn'])(
  'keeps a person whose platform name or message id is broken',
  async (broken) => {
    await receive(buildMessage(`named-${broken.length}-${broken.codePointAt(0)}`, { senderName: broken, id: broken }));
    expect(await db.chat.count({ where: { chatId: `named-${broken.length}-${broken.codePointAt(0)}` } })).toBe(1);
  },
);

it('wakes the chat for a repeat too: the first delivery may have died before its wake-up', async () => {
  const message = buildMessage('fulki');
  await receive(message);
  const before = woken.length;
  await receive(message);
  expect(woken.length).toBe(before + 1);
});

it('says "received" even when the wake-up is lost, for the sweeper will find the row', async () => {
  const lost = { wake: () => Promise.reject(new Error('the queue is gone')) };
  const parts = { store, wakeUps: lost, clock, log: silentLog, crashPoint: () => undefined, languages: ['bn'] };
  await createReceive(parts)(buildMessage('golap'));
  const { id } = await chatOf(test, 'golap');
  const due = await store.dueChats(clock.now(), { limit: 500, leaveMs: 0 });
  expect(due.map(({ chatId }) => chatId)).toContain(id);
});

it('does not say "received" when the row could not be kept', async () => {
  const broken = { ...store, keepEvent: () => Promise.reject(new Error('disk full')) };
  const parts = { store: broken, wakeUps, clock, log: silentLog, crashPoint: () => undefined, languages: ['bn'] };
  await expect(createReceive(parts)(buildMessage('hena'))).rejects.toThrow('disk full');
});

it('sends no news to a seller who blocked us, and sends it again once she unblocks', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 2 });
  const from = { channel: 'phones', chatId: seller };
  await receive({ kind: 'reachable', id: 'r1', from, value: false, at: clock.now() });
  const first = await order(test, phones, 'ira', code);
  expect(phones.seen(seller).flatMap((message) => message.keys)).not.toContain('order.news.placed.seller');
  await receive({ kind: 'reachable', id: 'r2', from, value: true, at: clock.now() });
  await phones.say('ira', tap('cancelled', first));
  expect(phones.seen(seller).at(-1)?.keys).toEqual(['order.news.cancelled.seller']);
});

it('keeps a person whose platform gave her another address', async () => {
  await phones.say('jamuna-old', 'নমস্কার');
  const { id, personId } = await chatOf(test, 'jamuna-old');
  const [from, to] = ['jamuna-old', 'jamuna-new'].map((chatId) => ({ channel: 'phones', chatId })) as [
    { channel: string; chatId: string },
    { channel: string; chatId: string },
  ];
  const change = { kind: 'addressChanged', id: 'a1', from, to, at: clock.now() } as const;
  await receive(change);
  await receive(change);
  expect(await chatOf(test, 'jamuna-new')).toMatchObject({ id, personId });
  const answer = await phones.say('jamuna-new', 'নমস্কার');
  expect(answer.flatMap((message) => message.keys)).toEqual(['menu.ask']);
});

it('believes the first words that tell the language, and not the platform over them', async () => {
  await receive(buildMessage('kobita', { languageHint: 'en-GB', text: 'লাল শাড়ি আছে?' }));
  await receive(buildMessage('mary', { languageHint: 'en-GB', text: '👍' }));
  const languageOf = async (phone: string) =>
    (await db.chat.findFirstOrThrow({ where: { chatId: phone }, include: { person: true } })).person.language;
  expect([await languageOf('kobita'), await languageOf('mary')]).toEqual(['bn', 'en']);
});

it('keeps what the platform reports of itself from disturbing anybody', async () => {
  const before = await db.inboxRow.count();
  await receive({ kind: 'health', id: 'h1', channel: 'phones', state: 'degraded', at: clock.now() });
  await receive({
    kind: 'delivery',
    id: 'd1',
    to: { channel: 'phones', chatId: 'anju' },
    messageId: 'x',
    state: 'failed',
    at: clock.now(),
  });
  await receive({
    kind: 'reachable',
    id: 'r9',
    from: { channel: 'phones', chatId: 'nobody' },
    value: false,
    at: clock.now(),
  });
  expect(await db.inboxRow.count()).toBe(before);
});

it('hears a message that was changed afterwards as words said anew, once', async () => {
  await phones.say('nandini', 'নমস্কার');
  const from = { channel: 'phones', chatId: 'nandini' };
  const edited = {
    kind: 'edited',
    id: 'e1',
    from,
    editedAt: clock.now(),
    messageId: 'm',
    text: 'সাহায্য',
    photos: [],
  } as const;
  await receive(edited);
  await receive(edited);
  await phones.settle();
  expect(phones.seen('nandini').map((message) => message.keys)).toEqual([['menu.welcome'], ['words.help']]);
});
