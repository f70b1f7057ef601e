// Long because it is whole days of one society, told by five people: founding, joining, duty, removal, and a weaver without a phone.
import { expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { chatOf, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
let picture = 700;

const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const last = (phone: string) => phones.seen(phone).at(-1);
const codeIn = (message: Shown | undefined) => /AM-[A-Z0-9]{6}/.exec(message?.text ?? '')?.[0] ?? '';

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return keys(shown);
}

async function photo(text: string): Promise<Sending> {
  picture += 1;
  return { photos: [await buildPicture(picture)], text };
}

const newestListing = () =>
  test.db.listing.findFirstOrThrow({ orderBy: { publishedAt: 'desc' }, include: { seller: true } });

it('founds a society with the first thing it sells, and asks nothing that its name says', async () => {
  expect(await play('মিনা', await photo('লাল জামদানি শাড়ি ২৮০০ টাকা ২ পিস'), 'হ্যাঁ', 'ফুলিয়া তাঁত সমিতি, ফুলিয়া')).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.confirm.registerFirst', 'register.name.ask'],
    ['register.doneTogether', 'listItem.published'],
  ]);
  expect((await newestListing()).seller).toMatchObject({ name: 'ফুলিয়া তাঁত সমিতি', kind: 'society', district: 'nadia' });
});

it('takes people in by a code, in any script, and tells the manager who came', async () => {
  const code = codeIn((await phones.say('মিনা', 'কোড দিন'))[0]);
  const bengali = code.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit)));
  expect(await play('রহিমা', bengali)).toEqual([['join.member']]);
  expect(last('মিনা')?.keys).toEqual(['people.joined']);
  expect(last('মিনা')?.text).toContain('রহিমা');
  const second = codeIn((await phones.say('মিনা', 'নতুন লোক নেব'))[0]);
  expect(await play('সীতা', second.toLowerCase().replace('-', ' '))).toEqual([['join.member']]);
});

it('shows everybody who is there, and lets each list in the society’s name', async () => {
  expect(await play('রহিমা', 'সমিতি')).toEqual([['people.list']]);
  expect(last('রহিমা')?.text).toContain('মিনা · দেখাশোনা করেন');
  expect(await play('রহিমা', await photo('নীল তাঁতের শাড়ি ১২০০ টাকা ৩ পিস'), 'হ্যাঁ')).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.published'],
  ]);
  expect((await newestListing()).seller.name).toBe('ফুলিয়া তাঁত সমিতি');
  expect((await newestListing()).listedById).toBe((await chatOf(test, 'রহিমা')).personId);
});

it('tells the manager in a word who listed an item, who changed it and who answered an order; others need not know', async () => {
  const { code } = await newestListing();
  await play('রহিমা', `TH-${code} দাম ১৩০০`);
  expect(await play('মিনা', `TH-${code}`)).toEqual([['myItems.card.show']]);
  expect(last('মিনা')?.text).toContain('তুলেছেন: রহিমা · শেষ বদলেছেন: রহিমা');
  await play('রহিমা', `TH-${code}`);
  expect(last('রহিমা')?.text).not.toContain('তুলেছেন');
  const placed = await order(test, phones, 'রিনা', code);
  await play('সীতা', tap('accepted', placed));
  await play('মিনা', `OR-${placed}`);
  expect(last('মিনা')?.text).toContain('বিক্রেতা রাজি · সীতা');
  await play('রিনা', `OR-${placed}`);
  expect(last('রিনা')?.text).not.toContain('সীতা');
});

it('lets only a manager take in and take out', async () => {
  expect(await play('রহিমা', 'কোড দিন')).toEqual([['people.managersOnly']]);
  await phones.say('রহিমা', 'সমিতি');
  expect(await play('রহিমা', 'সীতা')).toEqual([['people.card']]);
  expect(last('রহিমা')?.choices.map(({ id }) => id)).toEqual(['back']);
  const { id } = (await newestListing()).seller;
  const { personId } = await chatOf(test, 'সীতা');
  expect(await play('রহিমা', { choose: `to/people/remove/${id}.${personId}` }, 'হ্যাঁ')).toEqual([
    ['people.sure.other'],
    ['people.managersOnly'],
  ]);
});

it('takes a name off after a yes; she hears it once, and her old buttons say so kindly', async () => {
  await phones.say('মিনা', 'সমিতির লোকজন');
  expect(await play('মিনা', '৩', 'নাম সরাব', 'হ্যাঁ')).toEqual([
    ['people.card'],
    ['people.sure.other'],
    ['people.done.removed'],
  ]);
  expect(last('সীতা')?.keys).toEqual(['people.removed']);
  const { id } = (await newestListing()).seller;
  expect(await play('সীতা', { choose: `to/people/on/${id}` }, 'কোড দিন')).not.toContainEqual(['people.duty.on']);
  expect(await play('সীতা', { choose: `to/people/list/${id}` })).toEqual([['people.none']]);
});

it('keeps the last manager until another is there', async () => {
  await phones.say('মিনা', 'সমিতি');
  expect(await play('মিনা', '১', 'আমি আর থাকব না', 'হ্যাঁ')).toEqual([
    ['people.card'],
    ['people.sure.self'],
    ['people.lastManager'],
  ]);
  await phones.say('মিনা', 'সমিতি');
  expect(await play('মিনা', 'রহিমা', 'দেখাশোনার ভার দেব')).toEqual([['people.card'], ['people.done.appointed']]);
  expect(last('রহিমা')?.keys).toEqual(['people.appointed']);
});

it('writes a weaver without a phone in, lists in her name, and hands it all over by a code', async () => {
  expect(await play('মিনা', 'নতুন তাঁতি', 'মালতী বসাক, শান্তিপুর', 'ওঁর জিনিস তুলব')).toEqual([
    ['register.name.askForHer'],
    ['weavers.done'],
    ['listItem.photos.ask'],
  ]);
  expect(await play('মিনা', await photo('সবুজ টাঙ্গাইল শাড়ি ১৫০০ টাকা ১ পিস'), 'হ্যাঁ')).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.published'],
  ]);
  const { seller, code, district } = await newestListing();
  expect({ seller: seller.name, district }).toEqual({ seller: 'মালতী বসাক', district: 'nadia' });
  // Every manager of the society looks after her.
  expect(await test.db.membership.count({ where: { sellerId: seller.id, role: 'keeper' } })).toBe(2);
  await phones.say('ক্রেতা', `TH-${code}`);
  await play('ক্রেতা', { choose: `to/enquire/ask/${code}` }, 'সঙ্গে ব্লাউজ পিস আছে?');
  expect(last('মিনা')?.keys).toEqual(['people.forHer', 'enquire.news.question']);
  expect(await play('মিনা', { choose: 'to/weavers/weavers' }, '১', 'ওঁর ফোনে দিয়ে দেব')).toEqual([
    ['weavers.list'],
    ['weavers.card'],
    ['people.claimCode'],
  ]);
  const claim = codeIn(last('মিনা'));
  expect(await play('মিনা', claim)).toEqual([['join.claimOwn']]);
  expect(await play('মালতী', claim)).toEqual([['join.claim.askSociety']]);
  expect(await play('মালতী', 'নিজেই দেখব')).toEqual([['join.claimed.done']]);
  expect(last('মালতী')?.text).toContain('১টা প্রশ্নের উত্তর বাকি');
  expect(last('মিনা')?.keys).toEqual(['people.claimed']);
  expect(await play('মালতী', 'প্রশ্নের উত্তর দেব', 'হ্যাঁ, আছে')).toEqual([['enquire.words.reply'], ['enquire.done.seller']]);
  expect(last('ক্রেতা')?.text).toContain('হ্যাঁ, আছে');
  const heard = phones.seen('মিনা').length;
  await play('ক্রেতা', { choose: `to/placeOrder/start/${code}` }, 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪', 'হ্যাঁ');
  expect(last('মালতী')?.keys).toEqual(['order.news.placed.seller']);
  expect(phones.seen('মিনা')).toHaveLength(heard);
});
