import { beforeAll, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, order, type Stall, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const personOf = async (phone: string) => (await chatOf(test, phone)).personId;
let stall: Stall;

beforeAll(async () => {
  const now = test.clock.now();
  const until = new Date(now.getTime() + 24 * 60 * 60_000);
  for (const [phone, role, code] of [
    ['didi', 'administrator', 'AA22CC'],
    ['dada', 'moderator', 'AA22DD'],
  ] as const) {
    await test.db.invitation.create({ data: { code, kind: 'staff', role, at: now, until } });
    await phones.say(phone, 'নমস্কার');
    await phones.say(phone, `AM-${code}`);
  }
  stall = await buildStall(test, phones, { stock: 50 });
});

/** Whose everything is. */
async function whoseIsWhat() {
  const { db } = test;
  const byId = { orderBy: { id: 'asc' } } as const;
  return {
    people: await db.person.findMany(byId),
    chats: (await db.chat.findMany(byId)).map(({ id, personId }) => [id, personId]),
    orders: (await db.order.findMany(byId)).map(({ id, buyerId }) => [id, buyerId]),
    talks: (await db.enquiry.findMany(byId)).map(({ id, buyerId, chatId, beside }) => [id, buyerId, chatId, beside]),
    addresses: (await db.deliveryAddress.findMany(byId)).map(({ id, personId }) => [id, personId]),
    wishes: (await db.subscription.findMany(byId)).map(({ id, personId }) => [id, personId]),
    consents: (await db.consent.findMany(byId)).map(({ id, personId }) => [id, personId]),
    places: await db.membership.findMany({ orderBy: [{ personId: 'asc' }, { sellerId: 'asc' }] }),
    roles: await db.staffRole.findMany({ orderBy: [{ personId: 'asc' }, { role: 'asc' }] }),
  };
}

/** A life: an order, a question, a wish with its consent. */
async function live(phone: string): Promise<string> {
  const placed = await order(test, phones, phone, stall.code);
  await phones.say(phone, { choose: `to/enquire/ask/${stall.code}` });
  await phones.say(phone, 'আঁচল কেমন?');
  await phones.say(phone, 'মেনু');
  await phones.say(phone, 'লাল জামদানি এলে জানাবেন');
  await phones.say(phone, 'হ্যাঁ');
  return placed;
}

it('makes two people one whom an administrator finds by a name and by an order, and gives each back exactly what was theirs', async () => {
  const theirs = await live('মালতী পাল');
  const code = await live('মালতী দেবী');
  await phones.say('মালতী পাল', { choose: `to/placeOrder/start/${stall.code}` });
  await phones.say('মালতী পাল', 'না');
  const before = await whoseIsWhat();
  expect(keys(await phones.say('didi', 'মানুষ মেলান'))).toEqual([['merge.one.ask']]);
  expect(keys(await phones.say('didi', 'কাকলি'))).toEqual([['merge.none']]);
  const [found] = await phones.say('didi', 'মালতী পাল');
  expect(found?.keys).toEqual(['merge.which']);
  expect(keys(await phones.say('didi', '১'))).toEqual([['merge.other.ask']]);
  const [second] = await phones.say('didi', `OR-${code}`);
  const wanted = second?.choices.find(({ id }) => second && id.includes('person/'))?.label ?? '';
  const line = second?.text.split('\n').findIndex((one) => one.includes('মালতী দেবী')) ?? 0;
  expect(wanted).not.toBe('');
  expect(keys(await phones.say('didi', String(line)))).toEqual([['merge.sure.ask']]);
  expect(keys(await phones.say('didi', 'কী হবে?'))).toEqual([['merge.sure.unclear']]);
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['merge.done']]);
  expect(await personOf('মালতী পাল')).toBe(await personOf('মালতী দেবী'));
  for (const phone of ['মালতী পাল', 'মালতী দেবী']) expect(phones.seen(phone).at(-1)?.keys).toEqual(['merge.told']);
  const { id } = await test.db.joining.findFirstOrThrow({ where: { undoneAt: null } });
  expect(keys(await phones.say('didi', { choose: `to/merge/undo/${id}` }))).toEqual([['merge.undone']]);
  expect(await whoseIsWhat()).toEqual(before);
  expect(keys(await phones.say('didi', { choose: `to/merge/undo/${id}` }))[0]?.[0]).toBe('merge.undoneAlready');
  expect(theirs).not.toBe(code);
});

it('puts everything right whichever of two mergings is undone first', async () => {
  for (const phone of ['এক', 'দুই', 'তিন']) await live(`চাঁপা ${phone}`);
  const before = await whoseIsWhat();
  for (const undoFirst of ['older', 'newer'] as const) {
    const [one, two, three] = await Promise.all(['এক', 'দুই', 'তিন'].map((phone) => personOf(`চাঁপা ${phone}`)));
    const didi = await chatOf(test, 'didi');
    const joinUp = (a = '', b = '') =>
      test.store.change(async (changes) => {
        const pair = await changes.lockPair(a, b);
        if (pair === undefined) throw new Error('one already');
        return changes.join({ ...pair, how: 'staff', byId: didi.personId, besides: didi.id, now: test.clock.now() });
      });
    // The second joining carries the first one's people along.
    const joinings = [await joinUp(two, three), await joinUp(one, two)];
    expect(await personOf('চাঁপা তিন')).toBe(one);
    const undone = undoFirst === 'older' ? joinings : joinings.toReversed();
    for (const id of undone)
      expect(keys(await phones.say('didi', { choose: `to/merge/undo/${id}` }))).toEqual([['merge.undone']]);
    expect(await whoseIsWhat()).toEqual(before);
  }
});

it('is for administrators, and offers what was merged for parting', async () => {
  expect(keys(await phones.say('dada', { choose: 'to/merge/start' }))).toEqual([['staff.notYours']]);
  expect(keys(await phones.say('dada', 'মানুষ মেলান'))[0]?.[0]).not.toMatch(/^merge/);
  expect(keys(await phones.say('stranger', { choose: 'to/merge/undo/x' }))).toEqual([['staff.notYours']]);
  const shop = await buildStall(test, phones, { stock: 5 });
  const placed = await order(test, phones, 'রমা', shop.code);
  await phones.say('didi', 'মানুষ মেলান');
  await phones.say('didi', 'রমা');
  await phones.say('didi', '1');
  await phones.say('didi', `TH-${shop.code}`);
  await phones.say('didi', '1');
  const [refused] = await phones.say('didi', 'হ্যাঁ');
  expect(refused?.keys[0]).toBe('merge.ownOrder');
  await phones.say('রমা', tap('cancelled', placed));
  await phones.say('didi', 'মানুষ মেলান');
  await phones.say('didi', 'রমা');
  await phones.say('didi', '1');
  await phones.say('didi', `TH-${shop.code}`);
  await phones.say('didi', '1');
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['merge.done']]);
  expect(keys(await phones.say('didi', 'মানুষ মেলান'))).toEqual([['merge.one.askOrUndo']]);
  expect(keys(await phones.say('didi', '১'))).toEqual([['merge.undone']]);
});
