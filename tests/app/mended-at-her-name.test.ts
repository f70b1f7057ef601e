import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const photo = await buildPicture(41);

/** A newcomer at the question for her name. */
async function atHerName(who: string) {
  await phones.say(who, { photos: [photo], text: 'লাল টাঙ্গাইল শাড়ি ৭০০ টাকা ১টা' });
  expect((await phones.say(who, 'হ্যাঁ')).at(-1)?.keys.at(-1)).toBe('register.name.ask');
}

async function keysOf(who: string, line: Parameters<typeof phones.say>[1]) {
  return (await phones.say(who, line)).flatMap(({ keys }) => keys);
}

const itemOf = (who: string) =>
  test.db.listing.findFirstOrThrow({
    where: { seller: { memberships: { some: { person: { chats: { some: { chatId: who } } } } } } },
    include: { photos: true },
  });

it.each([
  ['৭০০ না ৭৫০ লিখতে হবে', { pricePaise: 75_000 }],
  ['দাম ৭৫০ হবে', { pricePaise: 75_000 }],
  ['না না দাঁড়ান, রংটা ঘিয়ে', { colours: ['cream'] }],
  ['শাড়িটা আসলে দুইটা আছে', { onHand: 2 }],
  ['দামটা পাঁচ হাজার আটশো করে দাও', { pricePaise: 580_000 }],
  ['dam ta 750 hobe', { pricePaise: 75_000 }],
  ['ভুল হইছে, রং নীল হইব', { colours: ['blue'] }],
  ['दाम 750 होगा', { pricePaise: 75_000 }],
  ['3 ta ache asole', { onHand: 3 }],
])('%s, at the question for her name: the card is mended, and the name asked', async (words, facts) => {
  const who = `mends ${words}`;
  await atHerName(who);
  expect(await keysOf(who, words)).toEqual(['listItem.mended', 'register.name.ask']);
  await phones.say(who, 'সীমা দাস, ফুলিয়া');
  expect(await keysOf(who, 'নিজে বুনি')).toContain('listItem.published');
  expect(await itemOf(who)).toMatchObject(facts);
});

it('takes the new picture first where that is wrong, and then asks for her name again', async () => {
  await atHerName('ছবি বদল');
  expect(await keysOf('ছবি বদল', 'ছবিটা বদলে দিই আগে')).toEqual(['listItem.photos.askNew']);
  await phones.say('ছবি বদল', { photos: [await buildPicture(42)] });
  expect(await keysOf('ছবি বদল', 'হ্যাঁ')).toContain('register.name.ask');
});

it('mends it at how she sells, too', async () => {
  await atHerName('পরে');
  await phones.say('পরে', 'সীমা দাস, ফুলিয়া');
  expect(await keysOf('পরে', 'দাম ৭৫০ করে দাও')).toEqual(['listItem.mended', 'register.kind.ask']);
});

it.each(['কত টাকা পাব', 'কাল বলব', 'সীমা দাস', 'আমার নাম কমলা দাস, শান্তিপুর'])(
  'changes nothing of the card for %s',
  async (words) => {
    await atHerName(`keeps ${words}`);
    expect(await keysOf(`keeps ${words}`, words)).not.toContain('listItem.mended');
  },
);
