// Long because it is one walk along the same stall: selling talk that buys, what there is, the cheapest, how much.
import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { openShop, walkers } from './shop.ts';

const test = await freshStore();
const phones = openPhones(test);
const STALL = {
  red: 'লাল তাঁতের শাড়ি ৭০০ টাকা ২টো',
  jamdani: 'লাল জামদানি শাড়ি ২৮০০ টাকা ১টা',
  gamcha: 'সবুজ গামছা ২৫০ টাকা ১০টা',
  sheet: 'নীল চাদর ৯০০ টাকা ৩টে',
} as const;
type Name = keyof typeof STALL;
const shownIn = await openShop<Name>(test, phones, STALL);

const { talk } = walkers(phones);

describe('whoever asks the haat to sell buys', () => {
  it.each<[string, Name]>([
    ['do you sell bedsheets?', 'sheet'],
    ['hello, do you sell gamchas', 'gamcha'],
    ['do you have any sarees to sell', 'red'],
    ['Do you people sell jamdani sarees online', 'jamdani'],
    ['sell me a red saree', 'red'],
    ['gamcha bikri koren?', 'gamcha'],
    ['sari bikri hoy ekhane?', 'red'],
    ['आप साड़ी बेचते हैं?', 'red'],
    ['kya aap gamcha bechte ho', 'gamcha'],
    ['আমাকে একটা শাড়ি বিক্রি করুন', 'red'],
    ['আমার মাকে একটা লাল তাঁতের শাড়ি দেব, হাজারের মধ্যে ভালো কিছু আছে?', 'red'],
    ['দিদি গামছা বেচেন আপনারা?', 'gamcha'],
    ['tomra ki jamdani becho', 'jamdani'],
    ['क्या आप लोग गमछा बेचते हो', 'gamcha'],
    ['are you still selling gamcha', 'gamcha'],
    ['বোনকে একটা লাল তাঁতের শাড়ি দেব', 'red'],
  ])('"%s" shows it', async (words, name) => {
    expect(shownIn(await talk(words))).toContain(name);
  });

  it('leads out of a listing that was begun by mistake', async () => {
    expect(shownIn(await talk('আমি শাড়ি বেচব', 'any saree below 1k?'))).toContain('red');
    expect(shownIn(await talk('আমি শাড়ি বেচব', 'do you sell gamcha?'))).toContain('gamcha');
  });

  it.each([
    'আমি শাড়ি বেচব',
    'how can I sell sarees',
    'i want to sell my old saree',
    'আপনাকে একটা শাড়ি দেব, ৮০০ টাকা',
    'শাড়ি বিক্রি করতে চাই',
    'apnara amar sari bikri kore deben?',
  ])('"%s" sells or is asked about, and shows nothing', async (words) => {
    expect(shownIn(await talk(words))).toEqual([]);
  });
});

describe('what there is', () => {
  it.each([
    'কি কি আছে',
    'ki ki ache apnader',
    'কী কী পাওয়া যায়',
    'নতুন কি এলো',
    'নতুন কী এসেছে',
    'সব দেখান',
    'what do you sell',
    'আপনারা কি বিক্রি করেন',
    'what have you got?',
    'notun ki ache',
    'नया क्या आया',
    'aapke paas kya kya hai',
    'anything new?',
    'হাটে কী কী আছে',
  ])('"%s" shows the newest', async (words) => {
    expect(shownIn(await talk(words)).toSorted()).toEqual(['gamcha', 'jamdani', 'red', 'sheet']);
  });

  it.each<[readonly string[], readonly Name[]]>([
    [
      ['গামছা', 'আর কী আছে আপনাদের কাছে'],
      ['gamcha', 'jamdani', 'red', 'sheet'],
    ],
    [
      ['লাল', 'নতুন কী এসেছে'],
      ['gamcha', 'jamdani', 'red', 'sheet'],
    ],
    [['গামছা', 'আর কিছু নেই?'], []],
    [['লাল', 'আর আছে?'], []],
  ])('after %j', async (lines, names) => {
    expect(shownIn(await talk(...lines)).toSorted()).toEqual(names);
  });

  it.each(['আর কিছু নেই?', 'ar kichu nei?'])(
    'says for "%s" that there is no more, and asks no seller',
    async (words) => {
      expect((await talk('গামছা', words)).map(({ keys }) => keys)).toEqual([['findItem.results.noMore']]);
    },
  );

  it.each(['কী খবর', 'আমার কী আছে', 'আমি কী কী বেচতে পারি', 'কী করব'])('"%s" asks something else', async (words) => {
    expect(shownIn(await talk(words))).toEqual([]);
  });
});

describe('the cheapest', () => {
  it.each<[readonly string[], readonly Name[]]>([
    [
      ['লাল শাড়ি', 'আরো কম দামে হয় না?'],
      ['red', 'jamdani'],
    ],
    [
      ['লাল শাড়ি', 'সবচেয়ে কম দাম কোনটার'],
      ['red', 'jamdani'],
    ],
    [
      ['লাল শাড়ি', 'sobcheye sosta konta'],
      ['red', 'jamdani'],
    ],
    [
      ['লাল শাড়ি', 'সবচেয়ে দামি কোনটা'],
      ['jamdani', 'red'],
    ],
    [['সবচেয়ে সস্তা কোনটা'], ['gamcha', 'red', 'sheet', 'jamdani']],
    [['cheapest one'], ['gamcha', 'red', 'sheet', 'jamdani']],
    [['সবচেয়ে কম দামের শাড়ি'], ['red', 'jamdani']],
    [
      ['ধুতি আছে?', 'সবচেয়ে সস্তা কোনটা'],
      ['gamcha', 'red', 'sheet', 'jamdani'],
    ],
  ])('%j', async (lines, names) => {
    expect(shownIn(await talk(...lines))).toEqual(names);
  });
});

describe('what the thing on the screen costs', () => {
  it.each([
    'এটার দাম কত?',
    'দাম?',
    'price?',
    'er dam koto porbe',
    'কত করে',
    'দাম কত এটার',
    'koyta ache',
    'কটা আছে?',
    'গামছাটার দাম কত',
    'iska daam kitna hai',
    'how much is it?',
    'कितने का है',
    'dam koto didi',
  ])('"%s" is answered here, and no seller is asked', async (words) => {
    const shown = await talk('গামছা', words);
    expect(shown.map(({ keys }) => keys)).toEqual([['findItem.item.price']]);
    expect(shown[0]?.text).toMatch(/250|২৫০/);
  });

  it.each<[string, string]>([
    ['শেষ দাম কত?', 'enquire'],
    ['কুরিয়ারে কত লাগবে?', 'enquire'],
    ['লম্বায় কত?', 'enquire'],
  ])('"%s" is for %s', async (words, flow) => {
    expect((await talk('গামছা', words))[0]?.keys[0]?.split('.')[0]).toBe(flow);
  });
});

describe('a weaver by her name', () => {
  it.each<[string, readonly Name[]]>([
    ['মালতী বসাকের জিনিস', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['মালতীর গামছা', ['gamcha']],
    ['malatir saree', ['jamdani', 'red']],
    ['মালতী বসাকের দোকান দেখি', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['malati bosak er ki ki ache', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['malati basak', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['মালতী বসাক কী কী বেচেন', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['malati basaker dokan', ['gamcha', 'jamdani', 'red', 'sheet']],
    ['মালতীর লাল জামদানি', ['jamdani']],
    ['২৮০০ টাকার শাড়িটা', ['jamdani']],
  ])('"%s" shows her things', async (words, names) => {
    expect(shownIn(await talk(words)).filter((name) => name !== undefined)).toEqual(expect.arrayContaining([...names]));
  });

  it.each(['ei tatir ar ki ki ache', 'onar sob jinis dekhan', 'ওনার আর কী কী আছে', 'onar dokan dekhbo'])(
    'under her gamcha "%s" shows all she has',
    async (words) => {
      const shown = await talk('গামছা', words);
      expect(shownIn(shown).toSorted()).toEqual(['gamcha', 'jamdani', 'red', 'sheet']);
    },
  );

  it.each(['আমি মালতী বসাক', 'আমার নাম মালতী', 'মালতী', 'সুমিত্রার গামছা কই গেল', 'ফুলিয়ার শাড়ি'])(
    '"%s" opens no stall',
    async (words) => {
      expect((await talk(words)).flatMap(({ keys }) => keys)).not.toContain('findItem.stall.found');
    },
  );
});
