import { expect, it } from 'vitest';
import { openPhones, type Sending } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const photo = await buildPicture(1);
const FULL: Sending = { photos: [photo], text: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ' };

/** What a newcomer is asked from her first yes on, after these answers; and the seller she became. */
async function register(who: string, ...answers: (string | Sending)[]) {
  await phones.say(who, FULL);
  const asked = [...(await phones.say(who, 'হ্যাঁ'))];
  for (const answer of answers) asked.push(...(await phones.say(who, answer)));
  const seller = await test.db.seller.findFirst({
    where: { memberships: { some: { person: { chats: { some: { chatId: who } } } } } },
    select: { name: true, place: true, district: true, kind: true },
  });
  return { keys: asked.map((message) => message.keys.at(-1)), said: asked.at(-1)?.text, seller };
}

const NAME = 'register.name.ask';
const DISTRICT = 'register.district.ask';
const KIND = 'register.kind.ask';
const DONE = 'listItem.published';
const minati = { name: 'মিনতি বসাক', place: 'phulia_town', district: 'nadia', kind: 'weaver' };

it('takes a question for no name, and asks again', async () => {
  const { keys } = await register('ap0', 'কত টাকা পাব', 'মিনতি বসাক, ফুলিয়া', 'নিজে বুনি');
  expect(keys).toEqual([NAME, 'register.name.unclear', KIND, DONE]);
});

it.each([
  ['a comma between', 'মিনতি বসাক, ফুলিয়া'],
  ['nothing between', 'মিনতি বসাক ফুলিয়া'],
  ['a whole sentence', 'আমার নাম মিনতি বসাক, বাড়ি ফুলিয়া নদিয়া'],
])('takes name and village with %s, and any words for her loom', async (name, words) => {
  const { keys, seller } = await register(`এক লাইনে, ${name}`, words, 'আমি নিজেই বুনি');
  expect(keys).toEqual([NAME, KIND, DONE]);
  expect(seller).toEqual(minati);
});

it.each([
  ['মেয়ের নাম নাজমা, আমার নাম আয়েশা বিবি, বাড়ি বোলপুর', { name: 'আয়েশা বিবি', place: 'bolpur', district: 'birbhum' }],
  ['kamala bibi domkol murshidabad', { name: 'kamala bibi', place: 'domkol', district: 'murshidabad' }],
  ['সোনা বিবি গোলাপবাগ বর্ধমান', { name: 'সোনা বিবি', place: 'গোলাপবাগ', district: 'purba_bardhaman' }],
  ['উমা তাঁতি বিষ্ণুপুর', { name: 'উমা তাঁতি', place: 'bishnupur', district: 'bankura' }],
])('%s: her own name, and the village behind it', async (words, who) => {
  const { keys, seller } = await register(`নাম ${who.place}`, 'নিজে', words, 'hmm', 'hmm acha', 'নিজে বুনি');
  expect(keys).toEqual([NAME, 'register.name.unclear', KIND, 'register.kind.unclear', 'words.stuck.choose', DONE]);
  expect(seller).toEqual({ ...who, kind: 'weaver' });
});

it('asks again of whoever buys what she sells, and does not go looking for goods', async () => {
  const { keys, seller } = await register('কিনে বেচে', 'মিনতি বসাক, ফুলিয়া', 'bazar theke kini', 'হ্যাঁ, নিজেই বুনি');
  expect(keys).toEqual([NAME, KIND, 'register.kind.unclear', DONE]);
  expect(seller).toEqual(minati);
});

it('takes "nothing to change" at her very first card for a yes', async () => {
  await phones.say('প্রথম কার্ড', FULL);
  const asked = await phones.say('প্রথম কার্ড', 'ঠিকই আছে, কিছু পাল্টান লাগব না');
  expect(asked.map((message) => message.keys.at(-1))).toEqual([NAME]);
});

it('asks the district of a village it does not know, and keeps the village', async () => {
  const { keys, seller, said } = await register('রহিমা', 'রহিমা বিবি, চরকালিগঞ্জ', 'জানি না', 'মুর্শিদাবাদ', 'তাঁতি');
  expect(keys).toEqual([NAME, DISTRICT, 'register.district.unclear', KIND, DONE]);
  expect(seller).toEqual({ name: 'রহিমা বিবি', place: 'চরকালিগঞ্জ', district: 'murshidabad', kind: 'weaver' });
  expect(said).toContain('রহিমা বিবি, চরকালিগঞ্জ, মুর্শিদাবাদ');
});

it('knows a town whose name is also its cloth', async () => {
  const { keys, seller } = await register('সন্ধ্যা', 'সন্ধ্যা পাল, ধনিয়াখালি', 'nijei buni');
  expect(keys).toEqual([NAME, KIND, DONE]);
  expect(seller).toMatchObject({ name: 'সন্ধ্যা পাল', place: 'ধনিয়াখালি', district: 'hooghly' });
});

it('asks which of two districts a shared name means, and says a district once', async () => {
  const { keys, seller } = await register('মেদিনী', 'মিনতি বসাক, মেদিনীপুর', '২', '১');
  expect(keys).toEqual([NAME, 'register.district.which', KIND, DONE]);
  expect(seller?.district).toBe('purba_medinipur');
  const { said } = await register('নদিয়ার', 'মিনতি বসাক', 'নদিয়া', '১');
  expect(said).toContain('মিনতি বসাক, নদিয়া:');
});

it('asks a society nothing that its name already says', async () => {
  const name = 'ফুলিয়া টাঙ্গাইল শাড়ি বয়ন শিল্প সমবায় সমিতি লিমিটেড';
  const { keys, seller } = await register('সমিতি', name);
  expect(keys).toEqual([NAME, DONE]);
  expect(seller).toMatchObject({ name, district: 'nadia', kind: 'society' });
});

it('shows what is kept of her when she asks in the middle of it, and takes that for neither name nor place', async () => {
  expect((await register('তথ্য', 'আমার তথ্য')).keys).toEqual([NAME, 'myData.all']);
  const { keys, seller } = await register('তথ্য ২', 'মিনতি বসাক', 'আমার তথ্য', 'চালিয়ে যান', 'নদিয়া', 'নিজে বুনি');
  expect(keys).toEqual([NAME, DISTRICT, 'myData.all', DISTRICT, KIND, DONE]);
  expect(seller).toMatchObject({ name: 'মিনতি বসাক', district: 'nadia' });
});

it('takes no phone number and no voice note for a name', async () => {
  const voice: Sending = { extra: { voice: { ref: 'v', mimeType: 'audio/ogg' } } };
  const { keys } = await register('ফোন', '9830012345', voice, 'মিনতি', 'হুগলি', 'নিজে বুনি');
  expect(keys).toEqual([NAME, 'register.name.unclear', NAME, DISTRICT, KIND, DONE]);
});
