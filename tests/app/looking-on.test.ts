// Long because it is one walk along the stalls: narrowing, refusing, looking on, leaving, being told.
import { describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { openShop, walkers } from './shop.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const ADDRESS = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';
const STALL = {
  yellow: 'হলুদ জামদানি শাড়ি ২২০০ টাকা ১টা',
  pink: 'গোলাপি টাঙ্গাইল শাড়ি ১৪০০ টাকা ২ পিস',
  gamcha: 'লাল তাঁতের গামছা ২৫০ টাকা ১০টা',
  red: 'লাল তাঁতের শাড়ি ১২০০ টাকা ২টো',
  black: 'কালো তসর সিল্ক শাড়ি ৪৫০০ টাকা ১টা',
  green: 'সবুজ তাঁতের শাড়ি ৯৫০ টাকা ৩টে',
  blue: 'নীল বালুচরী শাড়ি ৮৫০০ টাকা ১টা',
} as const;
type Name = keyof typeof STALL;
const shownIn = await openShop<Name>(test, phones, STALL);

const { talk, goOn } = walkers(phones);

describe('narrowing what is on the screen', () => {
  it.each<[readonly string[], readonly Name[]]>([
    [['lal sari', '1500 er niche'], ['red']],
    [['sari', 'lal ta'], ['red']],
    [['sari', 'lal ta', 'nil'], ['blue']],
    [['sari', 'nil'], ['blue']],
    [
      ['sari 3000 tak', 'লাল ছাড়া', 'holud bade', 'sosta'],
      ['green', 'pink'],
    ],
    [
      ['1500 er niche tanter sari', 'sobuj bade'],
      ['pink', 'red'],
    ],
    [
      ['2000 tak', 'aur sasta'],
      ['gamcha', 'green', 'red', 'pink'],
    ],
    [
      ['2000 tak sari', 'ektu kom damer'],
      ['green', 'red', 'pink'],
    ],
    [
      ['sari', 'kalo na, lal na, nil o na'],
      ['yellow', 'pink', 'green'],
    ],
    [['sari', 'लाल साड़ी नहीं', '1000 tak'], ['green']],
    [['sari', 'jamdani'], ['yellow']],
    [['lal sari', 'gamcha'], ['gamcha']],
  ])('keeps what was said before: %j', async (lines, shown) => {
    expect(new Set(shownIn(await talk(...lines)))).toEqual(new Set(shown));
  });

  it('says what it let go of when nothing has it all', async () => {
    const [shown] = await talk('lal sari', '500 er niche');
    expect(shown?.keys).toEqual(['findItem.results.near']);
  });

  it('says so when nothing is cheaper than what is shown', async () => {
    expect(keys(await talk('sobuj sari', 'aro sosta kichu'))).toEqual([['findItem.results.noCheaper']]);
    expect(keys(await talk('sari', 'aro kom dame', 'ektu kom damer'))).toEqual([['findItem.results.noCheaper']]);
    expect(keys(await talk('red saree', 'anything cheaper'))).toEqual([['findItem.results.noCheaper']]);
  });

  it('shows what costs less than the one that is open', async () => {
    expect(shownIn(await talk('sari 3000 tak', 'lal ta', 'aro sosta kichu'))).toEqual([]);
    expect(shownIn(await talk('sari', '1', 'sobuj na', 'aro sosta kichu')).length).toBeGreaterThan(0);
  });

  it.each(['cheapest', 'cheapest first', 'sobche sosta ta', 'sobche kom damer ta', 'sabse sasti', 'সবচেয়ে সস্তা'])(
    'shows the cheapest first for "%s", of what stands or of all',
    async (words) => {
      expect(shownIn(await talk(words))[0]).toBe('gamcha');
      expect(shownIn(await talk('sari', words)).slice(0, 2)).toEqual(['green', 'red']);
    },
  );
});

describe('refusing', () => {
  it.each(['kalo na, lal na, nil o na', 'lal sari na', 'লাল শাড়ি না', 'हरी साड़ी नहीं'])(
    'takes "%s" alone for no wish, and asks for one',
    async (words) => {
      const buyer = `refuses ${words}`;
      expect(keys(await goOn(buyer, words))).toEqual([['findItem.query.refused']]);
      expect(shownIn(await goOn(buyer, 'gamcha'))).toEqual(['gamcha']);
    },
  );
});

describe('how many', () => {
  const orderOf = (name: string) => test.db.order.findFirst({ where: { name } });

  it.each([
    ['gamcha chai 5 ta', 'hae', 5],
    ['gamcha 3 te', 'order', 3],
    ['gamcha 2 piece lagbe', 'order debo', 2],
    ['gamcha', 'order', 1],
  ])('keeps the number of "%s" for "%s"', async (search, order, count) => {
    const name = `${search} রায়`.replace(/[^\p{Script=Bengali} ]/gu, '').trim();
    const [asked] = await talk(search, order, ADDRESS.replace('রিনা দাস', name === '' ? 'রিনা' : name));
    expect(asked?.keys).toEqual(['placeOrder.confirm.ask']);
    expect(asked?.text).toContain(`${count}`.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? ''));
  });

  it('keeps it for a tap, and lets her say another', async () => {
    const [shown] = await goOn('taps', 'gamcha chai 5 ta');
    const tap = shown?.choices[0]?.id ?? '';
    await phones.say('taps', { choose: tap });
    await goOn('taps', ADDRESS, 'হ্যাঁ');
    expect(await orderOf('রিনা দাস')).toMatchObject({ quantity: 5 });
    const [asked] = await talk('gamcha chai 3 ta', '2 ta nebo', ADDRESS);
    expect(asked?.text).toContain('২টা');
  });

  it('asks when there are not so many', async () => {
    expect(keys(await talk('lal sari 5 ta', 'order'))).toEqual([['placeOrder.quantity.ask']]);
  });

  it('shows several things in their turn, and drops none', async () => {
    const buyer = 'several';
    const [first] = await goOn(buyer, '2 ta gamcha ar 1 ta lal tanter sari lagbe');
    expect(first?.keys).toEqual(['findItem.later.note', 'findItem.item.show']);
    expect(first?.text).toContain('lal tanter sari');
    expect(shownIn(await phones.say(buyer, { choose: 'later' }))).toEqual(['red']);
  });
});

describe('looking on', () => {
  it.each(['onno kichu dekhan', 'অন্য কিছু দেখান', 'aur dikhao', 'aro dekhan'])(
    'turns the page for "%s"',
    async (words) => {
      expect(shownIn(await talk('sari', words))).toHaveLength(1);
    },
  );

  it('asks what else when all was shown', async () => {
    expect(keys(await talk('gamcha', 'eta bade onno kichu'))).toEqual([['findItem.query.else']]);
    expect(shownIn(await talk('gamcha', 'onno kichu dekhan', 'nil sari'))).toEqual(['blue']);
  });

  it.each(['শেষেরটা', 'last one', 'sesher ta'])('opens the last of the list for "%s"', async (words) => {
    const list = shownIn(await goOn(`last ${words}`, 'sari'));
    expect(shownIn(await goOn(`last ${words}`, words))).toEqual([list.at(-1)]);
  });

  it.each(['dusra wala', 'दूसरा वाला', 'দুই নম্বরটা'])('opens the second for "%s"', async (words) => {
    const list = shownIn(await goOn(`second ${words}`, 'sari'));
    expect(shownIn(await goOn(`second ${words}`, words))).toEqual([list[1]]);
  });

  it('goes to the one behind the one that is open', async () => {
    const list = shownIn(await goOn('next', 'sari'));
    expect(shownIn(await goOn('next', '1', 'ei ta na, tar porer ta'))).toEqual([list[1]]);
    expect(shownIn(await goOn('next', 'পরেরটা', 'porer ta', 'porer ta', 'porer ta')).at(-1)).not.toBe(list[4]);
    expect(keys(await goOn('next', 'porer ta'))).toEqual([['findItem.results.noMore']]);
  });

  it('goes back to the others from an open item', async () => {
    expect(keys(await talk('2000 tak', '1', 'eta bade onno kichu'))).toEqual([['findItem.results.found']]);
    expect(keys(await talk('2000 tak', '1', 'ar ki ache?'))).toEqual([['findItem.results.found']]);
    expect(keys(await talk('gamcha', 'ar ki ache?'))).toEqual([['findItem.results.noMore']]);
  });

  it('lets her leave kindly', async () => {
    expect(keys(await talk('gamcha', 'nebo na ekhon'))).toEqual([['findItem.item.left']]);
    expect(keys(await talk('sari', 'এখন না'))).toEqual([['findItem.left']]);
    expect(keys(await talk('gamcha', 'onno kichu', 'na thak'))).toEqual([['findItem.left']]);
  });

  it.each(['ki sundor', 'খুব সুন্দর', 'how beautiful!'])('takes "%s" for praise, and keeps the item', async (words) => {
    const [shown] = await talk('gamcha', words);
    expect(shown?.keys).toEqual(['findItem.item.praised']);
    expect(shown?.choices.length).toBeGreaterThan(0);
  });

  it.each(['question', 'প্রশ্ন', 'amar ekta proshno ache'])('asks what to ask for "%s"', async (words) => {
    expect(keys(await talk('gamcha', words))).toEqual([['enquire.words.ask']]);
  });

  it.each(['gift dewar jonno kichu', 'biye barir jonno dami kichu', 'pujo'])(
    'shows a few things for "%s"',
    async (words) => {
      const shown = shownIn(await talk(words));
      expect(shown.length).toBeGreaterThan(1);
      if (words.includes('dami')) expect(shown[0]).toBe('blue');
    },
  );
});

describe('being told', () => {
  it.each(['hae janaben', 'ok', 'ele janaben', 'হ্যাঁ'])(
    'takes "%s" after nothing was found for that very wish',
    async (words) => {
      const [asked] = await goOn(`told ${words}`, 'dhuti ache?', words);
      expect(asked?.keys).toEqual(['subscribe.consent.ask']);
      expect(asked?.text).toContain('ধুতি');
      expect(keys(await goOn(`told ${words}`, 'hae janaben'))).toEqual([['subscribe.done']]);
      const [wish] = await test.db.subscription.findMany({ orderBy: { since: 'desc' }, take: 1 });
      expect(wish).toMatchObject({ kind: 'search', filters: { kind: 'dhoti' } });
    },
  );

  it('keeps all that was said for the wish', async () => {
    const [asked] = await talk('dhuti', '500 er niche', 'ele janaben');
    expect(asked?.keys).toEqual(['subscribe.consent.ask']);
    expect(asked?.text).toContain('৫০০');
  });

  it('shows the item that news was about, and gives news again after a stop', async () => {
    await goOn('news', 'sada dhuti ele janaben', 'হ্যাঁ');
    await phones.say('weaver', { photos: [await buildPicture(30)], text: 'সাদা ধুতি ৭০০ টাকা ৩টে' });
    await phones.say('weaver', { choose: 'publish' });
    expect(phones.seen('news').at(-1)?.keys).toEqual(['news.one']);
    expect(keys(await goOn('news', 'dekhan'))).toEqual([['findItem.item.show']]);
    expect(keys(await goOn('news', 'বন্ধ', 'শুরু'))).toEqual([['subscribe.wish.ask']]);
  });
});

describe('a picture that asks', () => {
  it.each(['eirokom ache?', 'এই রকম আছে?', 'eta ki ei rong?'])('asks in words for what "%s" shows', async (text) => {
    const photo = await buildPicture(50);
    expect(keys(await phones.say(`asks ${text}`, { photos: [photo], text }))).toEqual([['findItem.query.photo']]);
    expect(shownIn(await goOn(`asks ${text}`, 'নীল শাড়ি'))).toEqual(['blue']);
    await goOn(`open ${text}`, 'gamcha');
    const [kept] = await phones.say(`open ${text}`, { photos: [photo], text });
    expect(kept?.keys).toEqual(['findItem.query.photo']);
    expect(keys(await goOn(`open ${text}`, 'order'))).toEqual([['placeOrder.where.ask']]);
  });

  it('still lists what a seller shows', async () => {
    const [asked] = await phones.say('weaver', { photos: [await buildPicture(51)], text: 'eirokom ache' });
    expect(asked?.keys[0]).toMatch(/^listItem\./);
  });
});
