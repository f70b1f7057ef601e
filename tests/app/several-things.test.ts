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

it('takes a picture with words that mend for the same thing', async () => {
  await phones.say('haru', photo(0, 'লাল তাঁতের শাড়ি ৬৫০ টাকা ৩টে'));
  const [shown] = await phones.say('haru', photo(3, 'লাল না, নীল তাঁতের শাড়ি ৭০০ টাকা'));
  expect(shown?.keys).not.toContain('listItem.afterThis');
  expect(shown?.text).toContain('৭০০');
});
