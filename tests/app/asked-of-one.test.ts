import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

// Two of one colour each: a red jamdani of which much is said, and a blue one of which little is.
const red = await buildStall(test, phones, { stock: 5 });
const blue = await buildStall(test, phones, { stock: 2 });
await test.db.listing.update({
  where: { id: red.listingId },
  data: { blousePiece: true, lengthCm: 550, material: 'cotton', district: 'nadia' },
});
await test.db.listing.update({ where: { id: blue.listingId }, data: { colours: ['blue'] } });

const askedOf = (listingId: string) =>
  test.db.enquiryMessage.findMany({ where: { enquiry: { listingId } }, orderBy: { id: 'asc' } });

/** Looks at both; gives the place of the red one. */
async function look(phone: string): Promise<number> {
  const [list] = await phones.say(phone, 'jamdani');
  const at = list?.choices.findIndex(({ id }) => id === `item/${red.code}`) ?? -1;
  expect(list?.keys).toEqual(['findItem.results.found']);
  return at + 1;
}

it.each([
  (place: number) => `${place} নম্বরটার সাথে ব্লাউজ আছে?`,
  (place: number) => (place === 1 ? 'prothom tar dam koto' : 'ditiyo tar dam koto'),
  (place: number) => `number ${place} er lomba koto`,
  () => 'লালটা কি জামদানি?',
  () => 'laal ta ki pawa jabe',
])('answers with the card what the listing says of one of a list (%#)', async (words) => {
  const phone = `card ${words(1)}`;
  const said = words(await look(phone));
  const [shown] = await phones.say(phone, said);
  expect(shown?.keys).toEqual(['findItem.item.show']);
  expect(shown?.choices.map(({ id }) => id)).toContain(`to/enquire/ask/${red.code}`);
  expect(await askedOf(red.listingId)).toEqual([]);
});

it('asks the seller of one of a list what the listing does not say', async () => {
  await look('asks');
  expect(await hear('asks', 'লালটা কি হাতে বোনা?')).toEqual([['enquire.done.buyer']]);
  const place = await look('asks more');
  await hear('asks more', `${3 - place} নম্বরটার রং পাকা?`);
  expect((await askedOf(red.listingId)).map(({ text }) => text)).toEqual(['লালটা কি হাতে বোনা?']);
  expect((await askedOf(blue.listingId)).map(({ text }) => text)).toEqual(['রং পাকা?']);
});

it('bids for, and takes, one of a list by its place', async () => {
  const place = await look('bids');
  expect(await hear('bids', `${place} no ta 2500 e deben?`)).toEqual([['bargain.done.made']]);
  const other = await look('takes');
  expect(await hear('takes', `${other} নম্বরটা নেব`)).toEqual([['placeOrder.where.ask']]);
});

it('answers of the open item what its listing says, and asks nobody', async () => {
  await hear('open', `TH-${red.code}`);
  expect(await hear('open', 'ব্লাউজ আছে?', 'lomba koto', 'eta ki silk?', 'kon jaygar?')).toEqual([
    ['item.blouse.with'],
    ['item.length'],
    ['item.material'],
    ['item.from'],
  ]);
  // Of the blue one nothing is said.
  await hear('open', `TH-${blue.code}`);
  expect(await hear('open', 'ব্লাউজ আছে?')).toEqual([['enquire.done.buyer']]);
});

it('opens what was looked at before, also behind a question about it, and no more of hers', async () => {
  await hear('back', `TH-${red.code}`, 'রং কি পাকা থাকবে?');
  const codesOf = async (words: string) => (await phones.say('back', words)).flatMap(({ choices }) => choices);
  const shows = (code: string) => expect.arrayContaining([expect.objectContaining({ id: `to/enquire/ask/${code}` })]);
  expect(await codesOf('আগেরটা দেখান')).toEqual(shows(red.code));
  await hear('back', `TH-${blue.code}`);
  expect(await codesOf('ager ta')).toEqual(shows(red.code));
  expect(await codesOf('আগের নীলটা আবার দেখি')).toEqual(shows(blue.code));
  expect(await hear('saw nothing', 'নমস্কার', 'আগেরটা দেখান')).toEqual([['menu.welcome'], ['menu.ask']]);
});
