import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const photo = await buildPicture(31);

/** A newcomer at the question for her name, who then says these lines; the keys of every answer, and the seller she became. */
async function told(who: string, ...lines: readonly string[]) {
  await phones.say(who, { photos: [photo], text: 'সবুজ টাঙ্গাইল ৭০০ টাকা ১টা' });
  await phones.say(who, 'হ্যাঁ');
  const keys = [];
  for (const line of lines) keys.push(...(await phones.say(who, line)).map((message) => message.keys.at(-1)));
  const seller = await test.db.seller.findFirst({
    where: { memberships: { some: { person: { chats: { some: { chatId: who } } } } } },
    select: { name: true, place: true, district: true },
  });
  return { keys, seller };
}

it.each([
  ['ফুলিয়া', 'রিতা', { name: 'রিতা', place: 'phulia_town', district: 'nadia' }],
  ['শান্তিপুর', 'মায়া পাল', { name: 'মায়া পাল', place: 'shantipur', district: 'nadia' }],
  ['সোনামুখী', 'নাম পারুল', { name: 'পারুল', place: 'sonamukhi', district: 'bankura' }],
  ['বাড়ি ফুলিয়া', 'রিতা', { name: 'রিতা', place: 'phulia_town', district: 'nadia' }],
  ['phulia te thaki', 'mita das', { name: 'mita das', place: 'phulia_town', district: 'nadia' }],
  ['Shantipur, Nadia', 'Rina Pal', { name: 'Rina Pal', place: 'shantipur', district: 'nadia' }],
  ['আমি ফুলিয়ায় থাকি', 'আমি রিতা', { name: 'রিতা', place: 'phulia_town', district: 'nadia' }],
])('%s: where she lives, and then only her name is asked', async (place, name, seller) => {
  const read = await told(`place ${place}`, place, name, 'নিজে বুনি');
  expect(read.keys).toEqual(['register.name.alone', 'register.kind.ask', 'listItem.published']);
  expect(read.seller).toEqual(seller);
});

it.each([
  'আমার শাড়িটা সুন্দর',
  'আর একটা ছবি দেব ওই শাড়িটার',
  'এইটারও ছবি একই',
  'আমার তোলা শাড়িটা কই',
  'আমার শাড়ি সবাই দেখুক',
  'হ্যাঁ দেব',
  'amar sari ta sundor',
  'সবুজ টাঙ্গাইল',
  'ছবিটা ভালো না',
  'ওই শাড়িটার কথা',
  'amar saree sobai dekhuk',
  'मेरी साड़ी अच्छी',
])('%s is nobody’s name', async (words) => {
  const { seller } = await told(`none ${words}`, words);
  expect(seller).toBeNull();
});

it.each([
  ['আমি তো পারুল মণ্ডল, সোনামুখী', 'পারুল মণ্ডল'],
  ['আমি তো রেণুকা, বাড়ি ফুলিয়া', 'রেণুকা'],
  ['বললাম তো পারুল মণ্ডল, ফুলিয়া', 'পারুল মণ্ডল'],
  ['ঐ যে বললাম তো আগে মঞ্জু, ফুলিয়া', 'মঞ্জু'],
  ['bollam to rina das, phulia', 'rina das'],
  ['আরে কইলাম তো সন্ধ্যা পাল, শান্তিপুর', 'সন্ধ্যা পাল'],
  ['মায়া দাসি পোঃ বগুলা থানা হাঁসখালি জেলা নদীয়া পিন ৭৪১৫০২ মোবাইল ৯৮৩০০১১২২৩', 'মায়া দাসি'],
  ['Mita Das PO Badkulla PS Taherpur Dist Nadia Pin 741121', 'Mita Das'],
  ['নাম হলো গিয়ে বাসন্তী মাহাতো, ফুলিয়া', 'বাসন্তী মাহাতো'],
  ['বিক্রেতা সুমিত্রা দাস, ফুলিয়া', 'সুমিত্রা দাস'],
  ['মধু হালদার, ফুলিয়া', 'মধু হালদার'],
  ['ছবি মণ্ডল, ফুলিয়া', 'ছবি মণ্ডল'],
  ['কল্যাণী, ফুলিয়া', 'কল্যাণী'],
  ['ফুলিয়া তাঁত শাড়ি ঘর, ফুলিয়া', 'ফুলিয়া তাঁত শাড়ি ঘর'],
])('%s: that is her name', async (words, name) => {
  const { keys, seller } = await told(`name ${name} ${words.length}`, words, 'নিজে বুনি');
  expect(keys.at(-1)).toBe('listItem.published');
  expect(seller).toMatchObject({ name });
});

it.each(['সাবিত্রী হালদার', 'আমি মধু হালদার', 'Sunil Halder', 'আমার নাম রমা হালদার'])('%s colours no cloth', async (name) => {
  await phones.say(`halder ${name}`, { photos: [photo], text: 'সবুজ টাঙ্গাইল ৭০০ টাকা ১টা' });
  const shown = await phones.say(`halder ${name}`, name);
  expect(shown.map(({ text }) => text).join(' ')).not.toContain('হলুদ');
});
