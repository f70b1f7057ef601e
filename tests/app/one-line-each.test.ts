import { beforeAll, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const pictures: Buffer[] = [];

beforeAll(async () => {
  for (let number = 181; number <= 183; number += 1) pictures.push(await buildPicture(number));
});

const listed = (seller: string) =>
  test.db.listing.findMany({
    where: { seller: { memberships: { some: { person: { chats: { some: { chatId: seller } } } } } } },
    include: { photos: true },
    orderBy: { id: 'asc' },
  });

async function expectThree(seller: string) {
  for (const answer of ['হ্যাঁ', 'মালা বসাক, ফুলিয়া', 'নিজে বুনি', 'হ্যাঁ', 'হ্যাঁ']) await phones.say(seller, answer);
  const all = await listed(seller);
  expect(all.map(({ weave, pricePaise, onHand, photos }) => [weave, pricePaise, onHand, photos.length])).toEqual([
    ['jamdani', 280_000, 1, 1],
    ['tangail', 120_000, 2, 1],
    ['tussar', 450_000, 1, 1],
  ]);
  expect(new Set(all.map(({ photos }) => photos[0]?.hash)).size).toBe(3);
}

it.each([
  ['prothom ta', 'ditiyo ta', 'tritiyo ta'],
  ['', '', ''],
  ['১ নম্বরটা', '2 no ta', 'ses ta'],
])('keeps each of three pictures for the line of its own: %s … %s … %s', async (first, second, third) => {
  const seller = `মালা ${first}`;
  await phones.say(seller, { photos: pictures });
  const [shown] = await phones.say(seller, `${first} lal jamdani saree 2800 1 ta`.trim());
  expect(shown?.keys).toEqual(['listItem.confirm.ask']);
  const [kept] = await phones.say(seller, `${second} nil tangail saree 1200 2 ta`.trim());
  expect(kept?.keys).toEqual(['listItem.afterThisWithPhoto']);
  await phones.say(seller, `${third} sobuj tosor saree 4500 ekta`.trim());
  await expectThree(seller);
});

it('keeps a whole line of another thing beside the one on the card, even without a picture', async () => {
  await phones.say('ila', { photos: pictures.slice(0, 1), text: 'lal jamdani saree 2800 1 ta' });
  const [kept] = await phones.say('ila', 'nil tangail saree 1200 2 ta');
  expect(kept?.keys).toEqual(['listItem.afterThis']);
  for (const answer of ['হ্যাঁ', 'ইলা বসাক, ফুলিয়া', 'নিজে বুনি']) await phones.say('ila', answer);
  expect(await listed('ila')).toMatchObject([{ weave: 'jamdani', pricePaise: 280_000 }]);
});

it('comes to a picture of which nothing was said, once the rest is on the haat', async () => {
  await phones.say('rupa', { photos: pictures });
  await phones.say('rupa', '2 no ta lal jamdani saree 2800 1 ta');
  for (const answer of ['হ্যাঁ', 'রূপা বসাক, ফুলিয়া']) await phones.say('rupa', answer);
  const shown = await phones.say('rupa', 'নিজে বুনি');
  expect(shown.flatMap(({ keys }) => keys)).toContain('listItem.about.ask');
});

it.each(['lal na, nil tangail saree 1200 2 ta', 'dam 2600'])('mends the one on the card by "%s"', async (words) => {
  const seller = `হারু ${words.length}`;
  await phones.say(seller, { photos: pictures.slice(0, 1), text: 'lal jamdani saree 2800 1 ta' });
  expect((await phones.say(seller, words))[0]?.keys).toEqual(['listItem.confirm.ask']);
});

it('keeps such a line while her name is asked, and asks for the name again', async () => {
  await phones.say('bina', { photos: pictures });
  for (const words of ['prothom ta lal jamdani saree 2800 1 ta', 'হ্যাঁ']) await phones.say('bina', words);
  const [kept] = await phones.say('bina', 'ditiyo ta nil tangail saree 1200 2 ta');
  expect(kept?.keys).toEqual(['listItem.afterThisWithPhoto', 'register.name.ask']);
});
