import { beforeAll, expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, order, type Stall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const DAY_MS = 24 * 60 * 60_000;
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const personOf = async (phone: string) => (await chatOf(test, phone)).personId;
let stall: Stall;

beforeAll(async () => {
  stall = await buildStall(test, phones, { stock: 50 });
});

function pass(days: number): void {
  test.clock.set(new Date(test.clock.now().getTime() + days * DAY_MS));
}

/** Her own card, as Telegram sends it; the number without a plus, as Telegram sometimes writes it. */
const ownCard = (phone: string): Sending => ({ extra: { contact: { phone: phone.replace('+', ''), own: true } } });
const from = (phone: string, text: string): Sending => ({ text, extra: { phone } });

it('keeps a shared number only after a yes, and knows her from her first word on WhatsApp', async () => {
  const placed = await order(test, phones, 'telegram/mala', stall.code);
  expect(keys(await phones.say('telegram/mala', ownCard('+919830011111')))).toEqual([['sharePhone.ask']]);
  expect(keys(await phones.say('telegram/mala', 'কেন?'))).toEqual([['sharePhone.unclear']]);
  expect((await chatOf(test, 'telegram/mala')).phone).toBeNull();
  expect(keys(await phones.say('telegram/mala', 'হ্যাঁ রাখুন'))).toEqual([['sharePhone.done']]);
  const heard = await phones.say('whatsapp-cloud/919830011111', from('+919830011111', 'আমার অর্ডার'));
  expect(keys(heard).flat()).toContain('sharePhone.known');
  expect(heard.map(({ text }) => text).join()).toContain(placed);
  expect(phones.seen('telegram/mala').at(-1)?.keys).toEqual(['link.joinedThere']);
});

it('lets her hand her number over where she links, by a tap where the platform has one and only there', async () => {
  const [asked] = await phones.say('telegram/bani', 'যোগ');
  expect(asked?.choices).toEqual([
    { id: 'to/sharePhone/start', label: expect.stringContaining('নম্বর'), asks: 'phone' },
  ]);
  expect(keys(await phones.say('telegram/bani', '১'))).toEqual([['sharePhone.how']]);
  expect(keys(await phones.say('telegram/bani', ownCard('+919830012121')))).toEqual([['sharePhone.ask']]);
  const [elsewhere] = await phones.say('whatsapp-cloud/IN.777', 'যোগ');
  expect([elsewhere?.keys, elsewhere?.choices]).toEqual([['link.code'], []]);
});

it('keeps nothing after a no, and has no use for the card of somebody else', async () => {
  await phones.say('telegram/nina', ownCard('+919830022222'));
  expect(keys(await phones.say('telegram/nina', 'না'))).toEqual([['sharePhone.left']]);
  await phones.say('whatsapp-cloud/919830022222', from('+919830022222', 'নমস্কার'));
  expect(await personOf('telegram/nina')).not.toBe(await personOf('whatsapp-cloud/919830022222'));
  const foreign: Sending = { extra: { contact: { phone: '+919830033333', own: false } } };
  expect(keys(await phones.say('telegram/nina', foreign))).toEqual([['sharePhone.foreign']]);
});

it('knows her at once when she shares the number she writes from on WhatsApp, in the middle of a form that goes on', async () => {
  await phones.say('whatsapp-cloud/919830044444', from('+919830044444', 'নমস্কার'));
  await phones.say('telegram/oli', { choose: 'to/listItem/start' });
  await phones.say('telegram/oli', 'কমলা তাঁতের শাড়ি ১২০০ টাকা');
  expect(keys(await phones.say('telegram/oli', ownCard('+919830044444')))).toEqual([['sharePhone.ask']]);
  const [known] = await phones.say('telegram/oli', 'হ্যাঁ');
  expect(known?.keys[0]).toBe('sharePhone.known');
  expect(known?.keys[1]).toMatch(/^listItem\./);
  expect(await personOf('telegram/oli')).toBe(await personOf('whatsapp-cloud/919830044444'));
});

it('makes the two roads of WhatsApp one person by their number; an address without one stays alone', async () => {
  await phones.say('whatsapp-web/919830055555@c.us', from('+919830055555', 'নমস্কার'));
  const heard = await phones.say('whatsapp-cloud/919830055555', from('+919830055555', 'নমস্কার'));
  expect(keys(heard).flat()).toContain('sharePhone.known');
  await phones.say('whatsapp-cloud/IN.1234', 'নমস্কার');
  expect(await personOf('whatsapp-cloud/IN.1234')).not.toBe(await personOf('whatsapp-cloud/919830055555'));
});

it('does not put together again what she took apart', async () => {
  await phones.say('whatsapp-cloud/919830055555', 'আলাদা');
  await phones.say('whatsapp-cloud/919830055555', 'হ্যাঁ');
  pass(2);
  await phones.say('whatsapp-cloud/919830055555', from('+919830055555', 'মেনু'));
  expect(await personOf('whatsapp-web/919830055555@c.us')).not.toBe(await personOf('whatsapp-cloud/919830055555'));
});

it('does not take a number’s next owner for its last: after three months of silence it proves nothing', async () => {
  await phones.say('telegram/puja', ownCard('+919830066666'));
  await phones.say('telegram/puja', 'হ্যাঁ');
  pass(91);
  await phones.say('whatsapp-cloud/919830066666', from('+919830066666', 'নমস্কার'));
  expect(await personOf('telegram/puja')).not.toBe(await personOf('whatsapp-cloud/919830066666'));
});

it('leaves buyer and seller two while an order of theirs is open, whatever their number', async () => {
  const shop = await buildStall(test, phones, { stock: 2 });
  await order(test, phones, 'telegram/rama', shop.code);
  await phones.say('telegram/rama', ownCard('+919830077777'));
  await phones.say('telegram/rama', 'হ্যাঁ');
  await phones.say(shop.seller, from('+919830077777', 'মেনু'));
  expect(await personOf(shop.seller)).not.toBe(await personOf('telegram/rama'));
});
