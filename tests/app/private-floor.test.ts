import { expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
let picture = 400;

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown;
}
const keys = (shown: readonly Shown[]) => shown.map((message) => message.keys);
const newest = () => test.db.listing.findFirstOrThrow({ orderBy: { publishedAt: 'desc' } });

/** A weaver with a name already sends a picture and these words, and says yes to the card. */
async function list(weaver: string, caption: string, ...more: string[]) {
  await buildSeller(weaver);
  picture += 1;
  const shown = await play(weaver, { photos: [await buildPicture(picture)], text: caption }, ...more);
  const done = await play(weaver, { choose: 'publish' });
  expect(done.at(-1)?.keys.at(-1)).toBe('listItem.published');
  test.clock.set(new Date(test.clock.now().getTime() + 60_000));
  return { shown, item: await newest() };
}

async function buildSeller(weaver: string): Promise<void> {
  await phones.say(weaver, 'নমস্কার');
  const chat = await test.db.chat.findFirstOrThrow({ where: { chatId: weaver } });
  const { personId } = chat;
  if ((await test.db.membership.count({ where: { personId } })) > 0) return;
  await test.store.change((changes) =>
    changes.createSeller({ name: 'মিনতি', kind: 'weaver', district: 'nadia', personId, now: test.clock.now() }),
  );
}

it.each([
  ['লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস, ২৫০০ এর নিচে দেব না', 280_000, 250_000],
  ['blue tant saree 1900 taka 2 pc. 1700 er niche debo na', 190_000, 170_000],
  ['লাল জামদানি ১ পিস, ২৫০০ এর নিচে দেব না', 250_000, 250_000],
])(
  'keeps the floor that a caption names, shows it in no card and no word of the item: %s',
  async (caption, price, floor) => {
    const { shown, item } = await list('malati', caption);
    expect(item).toMatchObject({ pricePaise: price, floorPaise: floor });
    expect(item.words).not.toMatch(/২৫০০|1700|নিচে|niche/);
    expect(item.searchTokens.join(' ')).not.toMatch(/1700|niche/);
    expect(shown.at(-1)?.keys).toEqual(['listItem.floor.kept', 'listItem.confirm.ask']);
  },
);

it('takes the floor beside the price at the price question, and asks nothing about it', async () => {
  const { shown, item } = await list('malati', 'সবুজ তাঁতের শাড়ি ৩ পিস', '১৮০০ টাকা, ১৫০০ এর নিচে দেব না');
  expect(keys(shown)).toEqual([['listItem.price.ask'], ['listItem.floor.kept', 'listItem.confirm.ask']]);
  expect(item).toMatchObject({ pricePaise: 180_000, floorPaise: 150_000, onHand: 3 });
});

it('takes no least above the price: a shop that would not sell for less is no floor of hers', async () => {
  const { shown, item } = await list('malati', 'সবুজ তাঁতের শাড়ি ৩ পিস', '২৮০০, ৩৫০০ এর কমে হত না দোকানে');
  expect(keys(shown)).toEqual([['listItem.price.ask'], ['listItem.confirm.ask']]);
  expect(item).toMatchObject({ pricePaise: 280_000, floorPaise: null });
});

it('takes it under the card and under her own item too, and never as the price', async () => {
  const on = await buildStall(test, phones, { stock: 1 });
  await play(on.seller, 'আমার জিনিস');
  expect(keys(await play(on.seller, '২৫০০ এর নিচে দেব না'))).toEqual([['myItems.done.floor']]);
  expect(await test.db.listing.findUniqueOrThrow({ where: { id: on.listingId } })).toMatchObject({
    ...{ pricePaise: 280_000, floorPaise: 250_000, state: 'published' },
  });
  const [declined] = await play('rita', `TH-${on.code}`, '2400 final').then((shown) => shown.slice(-1));
  expect(declined?.keys).toEqual(['bargain.declined.buyer']);
  expect(declined?.text).not.toContain('২,৫০০');
  const heard = phones.seen(on.seller).length;
  expect(keys(await play('rita', '2550 hobe?'))).toEqual([['bargain.onceDeclined']]);
  expect(phones.seen(on.seller)).toHaveLength(heard);
  await play(on.seller, { choose: `to/myItems/start/${on.code}` }, 'দাম ২৩০০');
  const after = await test.db.listing.findUniqueOrThrow({ where: { id: on.listingId } });
  expect(after).toMatchObject({ pricePaise: 230_000, floorPaise: null });
});

it('takes a price named where the address was asked as an offer, and a lapsed one still orders in one word', async () => {
  const on = await buildStall(test, phones, { stock: 1 });
  await play('tuli', `TH-${on.code}`, { choose: `to/placeOrder/start/${on.code}` });
  expect(keys(await play('tuli', '২৪০০ হবে?'))).toEqual([['bargain.done.made']]);
  await play(on.seller, 'রাজি');
  test.clock.set(new Date(test.clock.now().getTime() + 25 * 3_600_000));
  await phones.settle();
  expect(phones.seen('tuli').at(-1)?.keys).toEqual(['bargain.news.lapsed.buyer']);
  expect(keys(await play('tuli', 'order debo'))).toEqual([['placeOrder.where.ask']]);
});
