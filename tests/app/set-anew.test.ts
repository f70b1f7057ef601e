import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);

/** A weaver with a red Dhakai, and then a blue tangail, on the haat. */
async function buildTwo(seller: string, picture: number) {
  await phones.say(seller, { photos: [await buildPicture(picture)], text: 'লাল ঢাকাই জামদানি শাড়ি ২৮০০ টাকা ৩ পিস' });
  for (const words of ['হ্যাঁ', 'রেহানা বিবি, ফুলিয়া', 'নিজে বুনি']) await phones.say(seller, words);
  await phones.say(seller, { photos: [await buildPicture(picture + 1)], text: 'নীল টাঙ্গাইল শাড়ি ১২০০ টাকা ১০ পিস' });
  await phones.say(seller, 'হ্যাঁ');
}

const goodsOf = async (seller: string) => {
  const where = { seller: { memberships: { some: { person: { chats: { some: { chatId: seller } } } } } } };
  const all = await test.db.listing.findMany({ where, orderBy: { id: 'asc' } });
  return all.map(({ weave, pricePaise, onHand }) => [weave, pricePaise / 100, onHand]);
};

it.each([
  ['nil tangail er stock 12 kore din', [2800, 3], [1200, 12]],
  ['নীল টাঙ্গাইল শাড়ির স্টক ১২টা করে দিন', [2800, 3], [1200, 12]],
  ['lal jamdani ta 5 pis kore din', [2800, 5], [1200, 10]],
  ['lal jamdani saree ta 2600 taka kore dao', [2600, 3], [1200, 10]],
  ['sob jamdani 2500 kore din', [2500, 3], [1200, 10]],
])('right after another went up, "%s" changes what it names', async (words, jamdani, tangail) => {
  const seller = `রেহানা ${words.length} ${jamdani.join(' ')}`;
  await buildTwo(seller, 210);
  await phones.say(seller, words);
  expect(await goodsOf(seller)).toEqual([
    ['dhakai_jamdani', ...jamdani],
    ['tangail', ...tangail],
  ]);
});

it.each(['ei mase ki ki bikri holo', 'এই মাসে কী কী বিক্রি হল'])(
  '"%s" asks what was ordered, and takes nothing down',
  async (words) => {
    const seller = `মালা ${words}`;
    await buildTwo(seller, 220);
    const [shown] = await phones.say(seller, words);
    expect(shown?.keys[0]).toMatch(/^myOrders\./);
    expect(await goodsOf(seller)).toHaveLength(2);
  },
);

it('takes nothing down where she asks how many went', async () => {
  await buildTwo('ila', 230);
  const [shown] = await phones.say('ila', 'aj kota bikri hoyeche');
  expect(shown?.keys).not.toContain('myItems.done.sold');
  expect(await goodsOf('ila')).toEqual([
    ['dhakai_jamdani', 2800, 3],
    ['tangail', 1200, 10],
  ]);
});
