import { beforeAll, expect, it } from 'vitest';
import { createErasing } from '../../src/app/data.ts';
import { silentLog } from '../../src/log.ts';
import { addressOf, openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { buildSound } from '../support/sounds.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, order, type Stall, stockOf, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const DAY_MS = 24 * 60 * 60_000;
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
let stall: Stall;

beforeAll(async () => {
  stall = await buildStall(test, phones, { stock: 50 });
});

function pass(days: number): void {
  test.clock.set(new Date(test.clock.now().getTime() + days * DAY_MS));
}

/** Everything in the database that still says this, but for what is sealed. */
async function whereSaid(words: string): Promise<readonly string[]> {
  const tables = await test.db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await test.db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${name}" AS one WHERE to_jsonb(one)::text LIKE $1 LIMIT 1`,
      `%${words}%`,
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

it('shows her all that is kept, in one message of plain words, by any of the ways it is asked', async () => {
  const placed = await order(test, phones, 'মালা', stall.code);
  for (const words of ['আমার তথ্য', 'amar tothyo', 'my data', 'मेरा डेटा', 'আমার সব তথ্য দেখান']) {
    const shown = await phones.say('মালা', words);
    expect(keys(shown)).toEqual([['myData.all']]);
    expect(shown[0]?.text).toContain(placed);
    expect(shown[0]?.text).toContain('রিনা দাস');
    expect(shown[0]?.text).not.toMatch(/[a-z]+_[a-z]+|\d{4}-\d\d/); // no id of ours, no day as machines write it
  }
});

it('gives every word of hers on asking, page by page, and never what the other side said or is', async () => {
  const shop = await buildStall(test, phones, { stock: 5 });
  await phones.say('রত্না', { choose: `to/enquire/ask/${shop.code}` });
  await phones.say('রত্না', { text: 'এই পাড়টা চওড়া কত', photos: [await buildPicture(901)] });
  await phones.say('রত্না', { choose: `to/enquire/ask/${shop.code}` });
  await phones.say('রত্না', { voice: buildSound('ogg', 77) });
  await phones.say(shop.seller, 'পাড় চার আঙুল চওড়া');
  await phones.say('রত্না', '২২০০ হবে?');
  for (let line = 0; line < 10; line += 1)
    await phones.post('রত্না', { text: `আমি রত্না, কথা ${line} ${'ক'.repeat(1_200)}` });
  await phones.settle();
  await phones.say('রত্না', { extra: { place: { latitude: 23.17, longitude: 88.57 } } });
  const placed = await order(test, phones, 'রত্না', shop.code);
  await phones.say('রত্না', 'আমার তথ্য');
  const pages = [...(await phones.say('রত্না', 'সব দেখান'))];
  for (let page = 0; page < 9 && pages.at(-1)?.keys.includes('myData.read.page'); page += 1)
    pages.push(...(await phones.say('রত্না', page % 2 === 0 ? 'আরও' : { choose: 'read' })));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.at(-1)?.keys).toEqual(['myData.read.last']);
  const all = pages.map(({ text }) => text).join('\n');
  for (let line = 0; line < 10; line += 1) expect(all).toContain(`আমি রত্না, কথা ${line} `);
  for (const hers of ['চওড়া কত', '২২০০ হবে?', '₹২,২০০', '23.17, 88.57', '১২ স্টেশন রোড', placed])
    expect(all).toContain(hers);
  for (const theirs of ['চার আঙুল', 'মিনতি', shop.seller]) expect(all).not.toContain(theirs);
  expect(pages.flatMap(({ photos }) => photos)).toHaveLength(1);
  expect(pages.flatMap(({ voice }) => voice ?? [])).toHaveLength(1);
  expect(keys(await phones.say('রত্না', 'আরও'))).toEqual([['myData.read.noMore']]);
  expect(keys(await phones.say('রত্না', 'মুছে দিন'))).toEqual([['myData.sure.ask']]);
  await phones.say('রত্না', 'না');
});

it('shows a seller her items with her own words and her floor, and of an order nothing of the buyer', async () => {
  const shop = await buildStall(test, phones, { stock: 5 });
  await test.db.listing.update({
    where: { id: shop.listingId },
    data: { words: 'মায়ের হাতে বোনা', floorPaise: 240_000 },
  });
  await order(test, phones, 'সোমা', shop.code);
  await phones.say(shop.seller, 'my data');
  const [page] = await phones.say(shop.seller, 'show all');
  expect(page?.keys).toEqual(['myData.read.last']);
  for (const hers of ['মায়ের হাতে বোনা', '₹২,৪০০', `TH-${shop.code}`]) expect(page?.text).toContain(hers);
  expect(page?.text).not.toMatch(/রিনা|স্টেশন রোড|৭৩১২০৪/);
});

it('asks once before it deletes, and keeps everything after a no', async () => {
  for (const words of ['মুছে দিন', 'amar tothyo muche din', 'delete my data']) {
    await phones.say('মালা', 'আমার তথ্য');
    expect(keys(await phones.say('মালা', words))).toEqual([['myData.sure.ask']]);
    expect(keys(await phones.say('মালা', 'কী হবে তাহলে?'))).toEqual([['myData.sure.unclear']]);
    expect(keys(await phones.say('মালা', 'না থাক'))).toEqual([['myData.left']]);
  }
  expect(await test.db.erasure.count()).toBe(0);
});

it('takes a bare “মুছে দিন” for her data only where her data was spoken of', async () => {
  await phones.say('মালা', 'মেনু');
  expect(keys(await phones.say('মালা', 'মুছে দিন'))[0]?.[0]).not.toMatch(/^myData/);
});

it('masks at once what anybody could see, tells her so, and knows her no more', async () => {
  await phones.say('চিত্রা', { choose: `to/enquire/ask/${stall.code}` });
  await phones.say('চিত্রা', 'আঁচল কেমন, আমি চিত্রা পাল');
  await phones.say('চিত্রা', 'মেনু');
  const open = await order(test, phones, 'চিত্রা', stall.code);
  await test.db.order.update({ where: { code: open }, data: { name: 'চিত্রা পাল' } });
  await test.db.person.update({ where: { id: (await chatOf(test, 'চিত্রা')).personId }, data: { name: 'চিত্রা পাল' } });
  await phones.say('চিত্রা', 'আমার তথ্য মুছে দিন');
  expect(keys(await phones.say('চিত্রা', 'হ্যাঁ'))).toEqual([['myData.erased']]);
  // The parcel that still travels keeps its address; the seller goes on.
  expect((await test.db.order.findUniqueOrThrow({ where: { code: open } })).name).toBe('চিত্রা পাল');
  for (const to of ['accepted', 'declined'] as const) await phones.say(stall.seller, tap(to, open));
  expect((await phones.say('চিত্রা', 'আমার অর্ডার')).at(-1)?.keys).toEqual(['myOrders.none']);
  expect(await test.db.person.count({ where: { name: 'চিত্রা পাল' } })).toBe(0);
  expect(await test.db.chat.count({ where: addressOf('চিত্রা') })).toBe(1);
  await test.db.order.update({ where: { code: open }, data: { state: 'received' } });
});

it('deletes for good when the year is over, and not a day before', async () => {
  const erase = () => createErasing({ store: test.store, clock: test.clock, log: silentLog })();
  await erase();
  // The order is over by now: its address is masked, what the law asks for is still sealed.
  expect(await test.db.order.count({ where: { name: 'চিত্রা পাল' } })).toBe(0);
  pass(364);
  await erase();
  expect(await whereSaid('আমি চিত্রা পাল')).not.toEqual([]);
  expect(await whereSaid('চিত্রা পাল')).toContain('erasure');
  pass(2);
  await erase();
  await phones.settle();
  const hers = await test.db.erasure.findFirstOrThrow();
  expect(hers.erasedAt).not.toBeNull();
  expect(await test.db.chat.count({ where: { personId: { in: hers.people } } })).toBe(0);
  expect((await whereSaid('আমি চিত্রা পাল')).filter((table) => table !== 'outbox')).toEqual([]);
  expect((await whereSaid('চিত্রা পাল')).filter((table) => table !== 'outbox')).toEqual([]);
  await stockOf(test, stall.listingId);
});

it('names a seller’s open orders as the only thing in the way; then her stall leaves the haat', async () => {
  const shop = await buildStall(test, phones, { stock: 5 });
  const placed = await order(test, phones, 'দীপা', shop.code);
  const [refused] = await phones.say(shop.seller, 'delete my data');
  expect(refused?.keys).toEqual(['myData.obstacle']);
  expect(refused?.text).toContain(placed);
  await phones.say(shop.seller, tap('declined', placed));
  expect(keys(await phones.say(shop.seller, 'delete my data'))).toEqual([['myData.sure.ask']]);
  expect(keys(await phones.say(shop.seller, { choose: 'yes' }))).toEqual([['myData.erased']]);
  expect((await stockOf(test, shop.listingId)).state).toBe('withdrawn');
  expect(await test.db.seller.count({ where: { listings: { some: { id: shop.listingId } }, name: 'মিনতি বসাক' } })).toBe(
    0,
  );
});

it('forgets every phone of hers at once', async () => {
  await phones.say('এলা', 'নমস্কার');
  const [shown] = await phones.say('এলা', 'যোগ');
  await phones.say('এলা-২', /\d{3} \d{3}/.exec(shown?.text ?? '')?.[0] ?? '');
  await phones.say('এলা-২', 'হ্যাঁ');
  await phones.say('এলা-২', 'আমার তথ্য মুছে দিন');
  await phones.say('এলা-২', 'হ্যাঁ');
  for (const phone of ['এলা', 'এলা-২']) expect(await test.db.chat.count({ where: { senderName: phone } })).toBe(0);
});
