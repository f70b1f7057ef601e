import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall } from './stall.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const photo = async () => ({ photos: [await buildPicture(7)] });
const somebody = () => `someone-${randomUUID().slice(0, 6)}`;
const ADDRESS = 'তুহিন ঘোষ, ১২ কালীবাড়ি রোড, বারাসত ৭০০১২৪';

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

it('opens a listing for who says in her own dialect that she sells, though she names goods', async () => {
  expect(await play(somebody(), 'দুইডা টাঙ্গাইল বেচুম, কেমনে দিমু')).toEqual([['listItem.photos.askForItem']]);
});

it('helps who cannot read in the middle of a listing, and asks again', async () => {
  const weaver = somebody();
  await play(weaver, { ...(await photo()), text: 'লাল তাঁতের শাড়ি' });
  expect(await play(weaver, 'আমি লেখাপড়া জানি না, টাইপ করতে পারি না')).toEqual([['words.help', 'listItem.price.ask']]);
});

it('takes the language one asks for in passing, at no question at all', async () => {
  expect(await play(somebody(), 'hindi me likho na, bangla padh nahi pati')).toEqual([
    ['language.changed', 'menu.welcome'],
  ]);
});

it('asks again where a seller seems to agree against her own words, and takes it for no refusal', async () => {
  const { code, seller } = await buildStall(test, phones, { stock: 4 });
  const buyer = somebody();
  await play(buyer, `TH-${code}`, '1500 te deben?');
  await play(seller, 'লস হইব তাও দিয়া দিতাসি, কী আর করুম');
  expect(phones.seen(buyer).at(-1)?.keys).not.toContain('bargain.done.declined.buyer');
});

it('takes a promise in any words for the yes to the order she was just told of', async () => {
  const { code, seller } = await buildStall(test, phones, { stock: 4 });
  const buyer = somebody();
  await play(buyer, `TH-${code}`, 'ধোয়া যাবে বাড়িতে?');
  await play(buyer, `TH-${code}`, 'অর্ডার দেব', ADDRESS, 'হ্যাঁ');
  await play(seller, 'কাইল হাটবার, ঐদিন পাঠামু');
  expect(await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } })).toMatchObject({ state: 'accepted' });
});
