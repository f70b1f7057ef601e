// Long because it is forty rude turns about codes, names and duty, each answered kindly and none with silence.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildSociety, join } from './society.ts';
import { chatOf, order, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const last = (phone: string) => phones.seen(phone).at(-1);
let picture = 1_200;
let mina = '';
let society = '';

async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) {
    const answers = await phones.say(person, line);
    expect(answers, `silence after ${JSON.stringify(line)}`).not.toHaveLength(0);
    shown.push(...answers);
  }
  return shown.map(({ keys }) => keys);
}

async function photo(text: string): Promise<Sending> {
  picture += 1;
  return { photos: [await buildPicture(picture)], text };
}

/** A fresh code, as the manager is given it. */
async function codeFrom(
  manager: string,
  how: string | Sending = { choose: `to/people/invite/${society}` },
): Promise<string> {
  const [shown] = await phones.say(manager, how);
  return /AM-[A-Z0-9]{6}/.exec(shown?.text ?? '')?.[0] ?? '';
}

const written = (code: string, digits: string) => code.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
const BENGALI: Readonly<Record<string, string>> = Object.fromEntries(
  'A এ,C সি,D ডি,E ই,F এফ,G জি,H এইচ,J জে,K কে,M এম,N এন,P পি,Q কিউ,R আর,T টি,W ডব্লিউ,X এক্স,Y ওয়াই,Z জেড'
    .split(',')
    .map((line) => line.split(' ')),
);
const spelt = (code: string, between: string) =>
  [...written(code, '০১২৩৪৫৬৭৮৯')]
    .map((letter) => BENGALI[letter] ?? letter)
    .filter((one) => one !== '-' || between === '')
    .join(between);

beforeAll(async () => {
  ({ manager: mina, sellerId: society } = await buildSociety(test, phones));
  await join(test, phones, 'rahima', society);
});

describe('codes', () => {
  it.each([
    ['in Bengali digits', (code: string) => written(code, '০১২৩৪৫৬৭৮৯')],
    ['in Hindi digits, with words around it', (code: string) => `মিনাদি এই কোড দিয়েছেন: ${written(code, '०१२३४५६७८९')}`],
    ['in small letters without a hyphen', (code: string) => code.toLowerCase().replace('-', '')],
    ['spelt in Bengali', (code: string) => spelt(code, '')],
    ['spelt letter by letter', (code: string) => spelt(code, ' ')],
  ])('joins by a code %s', async (how, write) => {
    const code = await codeFrom(mina);
    expect(await play(how, write(code))).toEqual([['join.member']]);
    expect(await play(`${how} again`, code)).toEqual([['join.used']]);
  });

  it('says kindly that a code is unknown, half, too old, or one’s own; one’s own still works for another', async () => {
    expect(await play('nobody', 'AM-ZZ99XX')).toEqual([['join.unknown']]);
    expect(await play('nobody', 'AM-7Q')).toEqual([['join.unclear']]);
    const own = await codeFrom(mina);
    expect(await play(mina, own)).toEqual([['join.already']]);
    expect(await play('rahima', own)).toEqual([['join.already']]);
    expect(await play('newcomer', own)).toEqual([['join.member']]);
    const old = await codeFrom(mina);
    test.clock.set(new Date(test.clock.now().getTime() + 8 * 24 * 3_600_000));
    expect(await play('late', old)).toEqual([['join.expired']]);
  });

  it('gives nothing by the code of a manager who is none any more', async () => {
    await join(test, phones, 'gone', society, 'manager');
    const code = await codeFrom('gone');
    expect(await play('gone', 'সমিতি ছাড়ব', 'হ্যাঁ')).toEqual([['people.sure.self'], ['people.youLeft']]);
    expect(last(mina)?.keys).toEqual(['people.left']);
    expect(await play('unlucky', code)).toEqual([['join.expired']]);
  });

  it('lets a buyer join with her own order open, which stays hers to cancel', async () => {
    await play('rahima', await photo('লাল জামদানি শাড়ি ২৮০০ টাকা ৯ পিস'), 'হ্যাঁ');
    const { code } = await test.db.listing.findFirstOrThrow({ where: { sellerId: society } });
    const placed = await order(test, phones, 'buyer', code);
    expect(await play('buyer', await codeFrom(mina))).toEqual([['join.member']]);
    expect((await play('buyer', { choose: `to/placeOrder/start/${code}` }))[0]).toEqual(['placeOrder.own']);
    expect(await play('buyer', tap('cancelled', placed))).toEqual([['order.done.cancelled']]);
  });

  it('shows colleagues no number, not even where the platform gives one for a name', async () => {
    expect(await play('919830012345', await codeFrom(mina))).toEqual([['join.member']]);
    expect(last(mina)?.text).toContain('আপনাদের একজন');
    await play(mina, 'সমিতি', 'আরও দেখান');
    expect(phones.seen(mina).some(({ text }) => text.includes('98300'))).toBe(false);
  });

  it('listens to no more codes from one who tries many, not even to a claim', async () => {
    for (const code of ['A2A2A2', 'A2A2A3', 'A2A2A4', 'A2A2A6', 'A2A2A7']) await play('thief', `AM-${code}`);
    expect(await play('thief', await codeFrom(mina))).toEqual([['join.tooMany']]);
  });
});

describe('who asks', () => {
  it.each(['কোড দিন', 'সমিতি', 'আমি আছি', 'ছুটি', 'নতুন তাঁতি', 'সমিতি ছাড়ব', 'কে কে আছেন'])(
    'gives a buyer no code and no duty for "%s"',
    async (words) => {
      await phones.say(`buyer ${words}`, 'নমস্কার');
      const said = (await play(`buyer ${words}`, words)).flat();
      expect(said.filter((key) => /^(people|weavers)\./.test(key))).toEqual([]);
    },
  );

  it('tells a weaver who sells alone what a code would mean, before it gives one', async () => {
    await play('malati', await photo('নীল তাঁতের শাড়ি ১২০০ টাকা ১ পিস'), 'হ্যাঁ', 'মালতী পাল, শান্তিপুর', 'নিজে বুনি');
    expect(await play('malati', 'কোড দিন', '১')).toEqual([['people.alone'], ['people.code']]);
    expect((await play('malati', 'আমি আছি')).flat()).not.toContain('people.duty.on');
  });

  it.each([
    ['take somebody out of a society', () => `to/people/list/${society}`],
    ['give out its code', () => `to/people/invite/${society}`],
    ['go on duty there', () => `to/people/on/${society}`],
    ['hand over a weaver', () => `to/weavers/code/${society}`],
  ])('lets no stranger %s by a forged button', async (_what, button) => {
    const [keys = []] = await play('malati', { choose: button() });
    expect(['people.notYours', 'weavers.notYours']).toContain(keys[0]);
  });

  it('lets nobody take one out who is not of the same people', async () => {
    const { personId } = await chatOf(test, 'rahima');
    const own = await test.db.membership.findFirstOrThrow({
      where: { personId: (await chatOf(test, 'malati')).personId },
    });
    expect(await play('malati', { choose: `to/people/remove/${own.sellerId}.${personId}` }, 'হ্যাঁ')).toEqual([
      ['people.sure.other'],
      ['people.gone'],
    ]);
  });
});

describe('the list and the yes', () => {
  it('waits for a real yes before a name goes, and can be left at any point', async () => {
    expect(await play(mina, 'সমিতি', 'rahima', 'নাম সরাব', 'হয়তো', 'না')).toEqual([
      ['people.list'],
      ['people.card'],
      ['people.sure.other'],
      ['people.sure.unclear'],
      ['people.list'],
    ]);
    await play(mina, '৯৯', 'rahima', 'বাতিল', 'মেনু');
    expect(
      await test.db.membership.count({
        where: { sellerId: society, person: { chats: { some: { chatId: 'rahima' } } } },
      }),
    ).toBe(1);
  });

  it('takes duty twice for once, and answers a word for it in the middle of a listing', async () => {
    expect((await play('rahima', 'আমি আছি', 'আমি আছি')).flat()).toEqual(['people.duty.on', 'people.duty.on']);
    expect(await test.db.membership.count({ where: { onDuty: true } })).toBe(1);
    await play('rahima', await photo('সবুজ তাঁতের শাড়ি ১১০০ টাকা ১ পিস'), 'ছুটি', 'বাতিল');
    await play('rahima', 'ছুটি');
  });
});

describe('one who was taken out', () => {
  it('hears kindly what her old buttons can no longer do, and lists what she had begun in her own name', async () => {
    const { code } = await test.db.listing.findFirstOrThrow({ where: { sellerId: society } });
    await join(test, phones, 'sita', society);
    const placed = await order(test, phones, 'b2', code);
    await play('b3', `TH-${code}`, { choose: `to/enquire/ask/${code}` }, 'পাড় কী রঙের?');
    const talk = await test.db.enquiry.findFirstOrThrow({ orderBy: { openedAt: 'desc' } });
    await play('sita', await photo('কালো তাঁতের শাড়ি ৯০০ টাকা ১ পিস'));
    const { personId } = await chatOf(test, 'sita');
    await play(mina, { choose: `to/people/remove/${society}.${personId}` }, 'হ্যাঁ');
    expect(last('sita')?.keys).toEqual(['people.removed']);
    expect((await play('sita', tap('accepted', placed)))[0]?.[0]).toBe('order.unknown');
    expect((await play('sita', { choose: `to/enquire/reply/${talk.code}` }))[0]?.[0]).toBe('enquire.unknown');
    expect((await play('sita', { choose: `to/myItems/open/${code}` }))[0]?.[0]).toMatch(/^myItems\.not/);
    await play('sita', { choose: 'resume' });
    expect((await play('sita', 'হ্যাঁ', 'সীতা দাস, কাটোয়া', 'নিজে বুনি')).at(-1)).toContain('listItem.published');
    const own = await test.db.listing.findFirstOrThrow({ where: { listedById: personId }, include: { seller: true } });
    expect(own.seller.name).toBe('সীতা দাস');
  });
});

describe('an account handed over', () => {
  it('goes to nobody who says that it is not theirs, then to one phone only; who is to stay, stays', async () => {
    await play(mina, 'নতুন তাঁতি', 'লক্ষ্মী দাস, চরকালিগঞ্জ', 'মুর্শিদাবাদ');
    const weaver = await test.db.seller.findFirstOrThrow({ where: { name: 'লক্ষ্মী দাস' } });
    const code = await codeFrom(mina, { choose: `to/weavers/code/${weaver.id}` });
    expect(await play('cousin', code, 'কে জানে', 'এটা আমি নই')).toEqual([
      ['join.claim.askSociety'],
      ['join.claim.unclear'],
      ['join.claim.left'],
    ]);
    expect(await play('lakshmi', code, 'হ্যাঁ')).toEqual([['join.claim.askSociety'], ['join.claimed.done']]);
    expect(last(mina)?.keys).toEqual(['people.claimedStays']);
    expect(await play('cousin', code)).toEqual([['join.used']]);
    await play('lakshmi', await photo('সাদা গরদ শাড়ি ৪৫০০ টাকা ১ পিস'), 'হ্যাঁ');
    const { code: item } = await test.db.listing.findFirstOrThrow({ where: { sellerId: weaver.id } });
    await order(test, phones, 'b4', item);
    expect(last('lakshmi')?.keys).toEqual(['order.news.placed.seller']);
    expect(last(mina)?.keys).toEqual(['people.forHer', 'order.news.placed.seller']);
    // She can part from them whenever she likes.
    const keeper = (await chatOf(test, mina)).personId;
    expect(await play('lakshmi', 'সদস্য', { choose: `to/people/remove/${weaver.id}.${keeper}` }, 'হ্যাঁ')).toEqual([
      ['people.list'],
      ['people.sure.other'],
      ['people.done.removed'],
    ]);
  });

  it('asks a manager of several whose an item is, until she says it', async () => {
    await play(mina, 'নতুন তাঁতি', 'গীতা পাল, কাটোয়া');
    const asked = await play(mina, await photo('হলুদ তাঁতের শাড়ি ৮০০ টাকা ১ পিস'), 'কে জানে', 'গীতা', 'হ্যাঁ');
    expect(asked).toEqual([
      ['listItem.seller.ask'],
      ['listItem.seller.unclear'],
      ['listItem.confirm.ask'],
      ['listItem.published'],
    ]);
    const item = await test.db.listing.findFirstOrThrow({
      orderBy: { publishedAt: 'desc' },
      include: { seller: true },
    });
    expect(item.seller.name).toBe('গীতা পাল');
  });
});
