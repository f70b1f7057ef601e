import { beforeAll, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const pictures: Buffer[] = [];

beforeAll(async () => {
  for (let number = 81; number <= 84; number += 1) pictures.push(await buildPicture(number));
});

const photo = (at: number, text: string) => ({ photos: [pictures[at] ?? Buffer.alloc(0)], text });

const listed = (seller: string) =>
  test.db.listing.findMany({
    where: { seller: { memberships: { some: { person: { chats: { some: { chatId: seller } } } } } } },
    include: { photos: true },
    orderBy: { id: 'asc' },
  });

it('keeps a picture of another thing, with its words, until the first is on the haat', async () => {
  await phones.say('mala', photo(0, 'লাল তাঁতের শাড়ি ৬৫০ টাকা ৩টে'));
  const [kept] = await phones.say('mala', photo(1, 'নীল জামদানি ৩০০০ টাকা একটা'));
  expect(kept?.keys).toEqual(['listItem.afterThis']);
  await phones.say('mala', 'হ্যাঁ');
  await phones.say('mala', 'মালা বসাক, ফুলিয়া');
  const [during] = await phones.say('mala', photo(2, 'সবুজ গামছা ১০০ টাকা ৫টা'));
  expect(during?.keys).toEqual(['listItem.afterThis']);
  for (const words of ['নিজে বুনি', 'হ্যাঁ', 'হ্যাঁ']) await phones.say('mala', words);
  const all = await listed('mala');
  expect(all.map(({ kind, weave, photos }) => [kind, weave, photos.length])).toEqual([
    ['saree', 'taant', 1],
    ['saree', 'jamdani', 1],
    ['gamchha', null, 1],
  ]);
});

it('gives each of two things told in one line the picture that stands for it', async () => {
  const both = { photos: pictures.slice(0, 2), text: 'লাল জামদানি ২৮০০ টাকা ১টা, নীল তাঁতের শাড়ি ১২০০ টাকা ৩টে' };
  const [shown] = await phones.say('juthika', both);
  expect(shown?.keys).toEqual(['listItem.oneEach', 'listItem.confirm.ask']);
  for (const answer of ['হ্যাঁ', 'যূথিকা বসাক, ফুলিয়া', 'নিজে বুনি', 'হ্যাঁ']) await phones.say('juthika', answer);
  const all = await listed('juthika');
  expect(all.map(({ weave, colours, photos }) => [weave, colours, photos.length])).toEqual([
    ['jamdani', ['red'], 1],
    ['taant', ['blue'], 1],
  ]);
  expect(all[0]?.photos[0]?.hash).not.toBe(all[1]?.photos[0]?.hash);
});

it('leaves two pictures of one thing together', async () => {
  const one = { photos: pictures.slice(2, 4), text: 'লাল জামদানি ২৮০০ টাকা, ১টা' };
  expect((await phones.say('ila', one))[0]?.keys).toEqual(['listItem.confirm.ask']);
});

it('takes a picture with words that mend for the same thing', async () => {
  await phones.say('haru', photo(0, 'লাল তাঁতের শাড়ি ৬৫০ টাকা ৩টে'));
  const [shown] = await phones.say('haru', photo(3, 'লাল না, নীল তাঁতের শাড়ি ৭০০ টাকা'));
  expect(shown?.keys).not.toContain('listItem.afterThis');
  expect(shown?.text).toContain('৭০০');
});

it.each([
  ['শাড়ি ২টো গামছা ১০টা', { colours: [], onHand: 10 }],
  ['গামছার রং সবুজ, ১০টা আছে', { colours: ['green'], onHand: 10 }],
])('%s: what is said of the other thing waits for it', async (words, other) => {
  const seller = `দুই ${other.colours.length}`;
  await phones.say(seller, photo(0, 'লাল তাঁতের শাড়ি ২৫০০ আর গামছা ১৫০'));
  const [kept] = await phones.say(seller, words);
  expect(kept?.keys[0]).toBe('listItem.keptForLater');
  if (!words.includes('২টো')) await phones.say(seller, '২টো');
  for (const answer of ['হ্যাঁ', 'মালা বসাক, ফুলিয়া', 'নিজে বুনি']) await phones.say(seller, answer);
  await phones.say(seller, { photos: [pictures[1] ?? Buffer.alloc(0)] });
  for (const answer of other.colours.length === 0 ? ['জানি না', 'হ্যাঁ'] : ['হ্যাঁ']) await phones.say(seller, answer);
  const all = await listed(seller);
  expect(all).toMatchObject([
    { kind: 'saree', colours: ['red'], pricePaise: 250_000, onHand: 2 },
    { kind: 'gamchha', pricePaise: 15_000, ...other },
  ]);
});

it('counts six, two of each colour, as six, and goes on when she sells after all', async () => {
  await phones.say('rupa', photo(2, 'লাল তাঁতের শাড়ি ২৫০০'));
  await phones.say('rupa', '৬ টা, প্রত্যেক রঙের ২টো করে');
  const [aside] = await phones.say('rupa', 'না থাক বেচব না');
  expect(aside?.keys).toEqual(['words.cancelledKept']);
  const [again] = await phones.say('rupa', 'আচ্ছা বেচব');
  expect(again?.keys).toEqual(['listItem.confirm.ask']);
  expect(again?.text).toContain('৬');
});
