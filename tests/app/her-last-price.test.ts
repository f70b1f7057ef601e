import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

const hear = hearing(phones);
const lastOf = (phone: string) => phones.seen(phone).at(-1)?.text ?? '';
const HOME = 'রিনা পাল, ১২ স্টেশন রোড, রানাঘাট, নদিয়া ৭৪১২০১';

/** A buyer who asks for the last price of what costs 2,800, and its seller's answer. */
async function asked(buyer: string, answer: string) {
  const stall = await buildStall(test, phones, { stock: 3 });
  await hear(buyer, `TH-${stall.code}`, { choose: `to/enquire/ask/${stall.code}` }, 'last koto hobe?');
  const [told] = await hear(stall.seller, answer);
  const offerNow = () => test.db.offer.findFirst({ where: { listing: { code: stall.code } } });
  const orders = () => test.db.order.findMany({ where: { listing: { code: stall.code } } });
  return { ...stall, told, offerNow, orders };
}

it('lets the buyer take the price that the seller names, in her own words, to the order', async () => {
  const { seller, code, told, orders } = await asked('rina', '২৫০০ হলে দেব, রং পাকা');
  expect(told).toEqual(['enquire.done.priced']);
  expect(lastOf('rina')).toContain('২৫০০ হলে দেব, রং পাকা');
  expect(lastOf('rina')).toContain('₹২,৫০০');
  expect(await hear('rina', 'nebo')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.where.ask']]);
  expect(lastOf(seller)).toContain('₹২,৫০০');
  expect(await hear('rina', HOME)).toEqual([['placeOrder.confirm.ask']]);
  expect(lastOf('rina')).toContain('₹২,৫০০');
  await hear('rina', 'হ্যাঁ');
  expect(await orders()).toMatchObject([{ totalPaise: 250_000, quantity: 1 }]);
  // Nobody else pays another price than the written one.
  await hear('somebody', `TH-${code}`);
  expect(lastOf('somebody')).toMatch(/₹(?:২,৮০০|2,800)/u);
});

it('shows the price she takes on the card of the very same message, where her address is known', async () => {
  const before = await buildStall(test, phones, { stock: 3 });
  await order(test, phones, 'mita', before.code);
  const { orders } = await asked('mita', 'last 2500');
  expect(await hear('mita', 'ঠিক আছে নেব')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.confirm.ask']]);
  expect(lastOf('mita')).toContain('₹২,৫০০');
  expect(lastOf('mita')).not.toContain('২,৮০০');
  await hear('mita', 'ha');
  expect(await orders()).toMatchObject([{ totalPaise: 250_000 }]);
});

it('takes that price too for whoever taps the order of the item, or agrees by a tap', async () => {
  const one = await asked('tapper', '2500 e debo');
  const tapped = await hear('tapper', { choose: `to/placeOrder/start/${one.code}` });
  expect(tapped[0]?.[0]).toBe('bargain.done.agreed.buyer');
  await hear('tapper', HOME, 'হ্যাঁ');
  expect(await one.orders()).toMatchObject([{ totalPaise: 250_000 }]);
  const other = await asked('agrees', '2500 e debo');
  expect(await hear('agrees', '1')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.where.ask']]);
  expect(await other.offerNow()).toMatchObject({ state: 'agreed', agreedPaise: 250_000, offeredPaise: null });
});

it('lets the buyer bid once below it, and the seller decide', async () => {
  const { seller, code, offerNow } = await asked('bids', '2500');
  expect(await hear('bids', '2300 hobe?')).toEqual([['bargain.done.made']]);
  expect(await hear(seller, 'হ্যাঁ দেব')).toEqual([['bargain.done.agreed.seller']]);
  expect(await offerNow()).toMatchObject({ state: 'agreed', agreedPaise: 230_000 });
  expect(await test.db.listing.findUnique({ where: { code } })).toMatchObject({ pricePaise: 280_000 });
});

it('puts her price once more to whoever names as much or more', async () => {
  const { offerNow } = await asked('generous', '2500');
  expect(await hear('generous', '২৬০০ দেব', '2500?')).toEqual([
    ['bargain.news.countered.buyer'],
    ['bargain.news.countered.buyer'],
  ]);
  expect(await hear('generous', 'হ্যাঁ')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.where.ask']]);
  expect(await offerNow()).toMatchObject({ state: 'agreed', agreedPaise: 250_000 });
});

it('lets the seller name another price, or take it back with the written one', async () => {
  const { seller, offerNow } = await asked('waits', '2500');
  expect(await hear(seller, 'আচ্ছা ২৪০০ দিন')).toEqual([['enquire.done.priced']]);
  expect(await offerNow()).toMatchObject({ state: 'countered', counterPaise: 240_000 });
  expect(await hear(seller, 'na na 2800 i lagbe')).toEqual([['enquire.done.seller']]);
  expect(await offerNow()).toMatchObject({ state: 'declined' });
  await hear('waits', 'nebo', HOME);
  expect(lastOf('waits')).toContain('₹২,৮০০');
});

it('lets a seller who turned a bid down come back with a price of her own', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear('again', `TH-${code}`, '2000 hobe?');
  expect(await hear(seller, 'না হবে না')).toEqual([['bargain.done.declined.seller']]);
  expect(await hear(seller, 'আচ্ছা ২৬০০ দিলে দেব')).toEqual([['enquire.done.priced']]);
  expect(await hear('again', '2200?')).toEqual([['bargain.onceCountered']]);
  expect(await hear('again', 'ঠিক আছে')).toEqual([['bargain.done.agreed.buyer', 'placeOrder.where.ask']]);
});

it('tells the seller that her price will not do, and lets the buyer bid after all', async () => {
  const { seller } = await asked('unwilling', '2600 last');
  expect(await hear('unwilling', 'না, বেশি হয়ে যাচ্ছে')).toEqual([['bargain.done.declined.buyer']]);
  expect(lastOf(seller)).toContain('₹২,৬০০');
  expect(await hear('unwilling', '2200 e deben?')).toEqual([['bargain.done.made']]);
});

it.each([
  '২টা নিলে ২৫০০ করে দেব',
  'কুরিয়ার ১০০ লাগবে',
  'pasher dokane 2500 nichhe',
  '২৫০০ তে পারব না দিদি',
  'ব্লাউজ পিস ছাড়া ২৫০০',
  'age 2500 chilo',
  'আর একটা আছে ২৫০০ টাকার',
  '1500 advance dite hobe',
])('only passes on "%s"', async (words) => {
  const { told, offerNow } = await asked(`only ${words}`, words);
  expect(told).toEqual(['enquire.done.seller']);
  expect(await offerNow()).toBeNull();
});

it.each(['ok done', 'রাজি আছি', 'besh', 'Deal', 'cholbe'])(
  'asks whoever takes the price with "%s" where to send it',
  async (words) => {
    await asked(`takes ${words}`, '2500 e debo');
    expect((await hear(`takes ${words}`, words)).flat()).toEqual(['bargain.done.agreed.buyer', 'placeOrder.where.ask']);
  },
);

it('asks the seller for the last price, and the buyer for no price of hers', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  expect(await hear('asks', `TH-${code}`, 'last koto?')).toEqual([['findItem.item.show'], ['enquire.done.buyer']]);
  expect(lastOf(seller)).toContain('last koto?');
  expect(await hear(seller, '2600')).toEqual([['enquire.done.priced']]);
  expect((await hear('asks', 'nebo')).flat()).toContain('bargain.done.agreed.buyer');
});

it('still asks whoever taps that she would bargain for her price, and takes no nod there for an order', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 3 });
  await hear('nods', `TH-${code}`);
  expect(await hear('nods', { choose: `to/bargain/offer/${code}` })).toEqual([['bargain.price.ask']]);
  await hear('types', `TH-${code}`);
  expect(await hear('types', 'দর করব')).toEqual([['bargain.price.ask']]);
  expect((await hear('nods', 'ঠিক আছে')).flat()).toContain('listItem.price.unclear');
  expect(await hear('nods', 'seller ke bolun thik dam dite')).toEqual([['enquire.done.buyer']]);
  expect(lastOf(seller)).toContain('thik dam');
});

it('counts a price that a seller with two bids open says to the one she chooses', async () => {
  const stall = await buildStall(test, phones, { stock: 3 });
  await hear('bid one', `TH-${stall.code}`, '2200 hobe?');
  await hear('bid two', `TH-${stall.code}`, '2300 hobe?');
  const which = await hear(stall.seller, '2600 niye nin');
  if (which.flat().includes('enquire.which.ask')) await hear(stall.seller, '1');
  const offers = await test.db.offer.findMany({ where: { listing: { code: stall.code }, state: 'countered' } });
  expect(offers).toMatchObject([{ counterPaise: 260_000 }]);
});

it.each(['2500 te loss hobe', '২৫০০ তে পোষাবে না গো', '2500 te ekjon niye geche', '2500 te dite parle bhalo hoto'])(
  'offers nothing by "%s"',
  async (words) => {
    const { offerNow } = await asked(`loses ${words}`, words);
    expect(await offerNow()).toBeNull();
  },
);

it('takes a lower price back with one above what is written', async () => {
  const { seller, offerNow } = await asked('dearer', '2500 e debo');
  await hear(seller, "na na 2900 lagbe, suto'r dam bereche");
  expect(await offerNow()).toMatchObject({ state: 'declined' });
});

it('lets a price that was left lying go after two days', async () => {
  const { offerNow } = await asked('slow', '2500 e debo');
  const made = await offerNow();
  await test.db.offer.update({
    where: { id: made?.id ?? '' },
    data: { updatedAt: new Date((made?.updatedAt ?? new Date()).getTime() - 49 * 3_600_000) },
  });
  await hear('slow', 'nebo', HOME);
  expect(lastOf('slow')).toContain('₹২,৮০০');
  expect(await offerNow()).toMatchObject({ state: 'countered' });
});

it('hears "last?" under an answer as a question of the price', async () => {
  const { seller } = await asked('again last', 'হ্যাঁ আছে');
  expect(await hear('again last', 'last?')).toEqual([['enquire.done.buyer']]);
  expect(lastOf(seller)).toContain('last?');
});

it('changes the price for everybody where a seller bids the haat to, whoever waits for her', async () => {
  const { seller, code, offerNow } = await asked('waiting', 'ek minute');
  await hear('waiting', 'par ki rong?');
  expect(await hear(seller, 'ওটার দাম ২৫০০ করে দিন')).not.toContainEqual(['enquire.done.priced']);
  expect(await offerNow()).toBeNull();
  expect(await test.db.listing.findUnique({ where: { code } })).toMatchObject({ pricePaise: 250_000 });
});

it('gives nobody her wish to be deleted', async () => {
  const { seller } = await asked('curious', 'ek minute');
  await hear('curious', 'par ki rong?');
  expect(await hear(seller, 'আমার সব জিনিস আর নাম মুছে ফেলুন')).toEqual([['myData.sure.ask']]);
  expect(await hear(seller, 'না')).toEqual([['myData.left']]);
  expect(lastOf('curious')).not.toContain('মুছে');
});

it.each(['না, নেব না', 'nebo na'])(
  'lets go of what is held for whoever says "%s" where she is asked for her address',
  async (words) => {
    const { seller, code, listingId } = await asked(`leaves ${words}`, '2500 e debo');
    await hear(`leaves ${words}`, 'ok');
    expect(await test.db.listing.findUnique({ where: { id: listingId } })).toMatchObject({ held: 1 });
    expect(await hear(`leaves ${words}`, words)).toEqual([['placeOrder.leftAlone']]);
    expect(await test.db.listing.findUnique({ where: { id: listingId } })).toMatchObject({ held: 0, onHand: 3 });
    expect(lastOf(seller)).toContain(code);
  },
);

it('keeps her price where the buyer bids below the lowest she takes, which stays hers to know', async () => {
  const { seller, code, offerNow } = await asked('low', '2500 e debo');
  await test.db.listing.update({ where: { code }, data: { floorPaise: 240_000 } });
  const before = phones.seen(seller).length;
  expect(await hear('low', '2000 hobe?')).toEqual([['bargain.onceCountered']]);
  expect(phones.seen(seller)).toHaveLength(before);
  expect(await offerNow()).toMatchObject({ state: 'countered', counterPaise: 250_000, offeredPaise: 200_000 });
  expect((await hear('low', 'ঠিক আছে')).flat()).toContain('bargain.done.agreed.buyer');
});
