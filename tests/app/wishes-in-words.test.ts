// Long because it is one thing in many wordings: asking to be told, of more, of less, and no longer.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const wishesOf = (phone: string) =>
  test.db.subscription.findMany({
    where: { until: null, person: { chats: { some: { chatId: phone } } } },
    orderBy: { since: 'asc' },
  });
/** What of each wish a test speaks of. */
const shortly = (wishes: Awaited<ReturnType<typeof wishesOf>>) =>
  wishes.map(({ kind, value, filters }) => {
    const { weave, material, kind: thing } = (filters ?? {}) as Record<string, string>;
    return [
      kind === 'search' ? undefined : kind,
      value === '' || kind === 'search' ? undefined : value,
      weave,
      material,
      thing,
    ]
      .filter((part) => part !== undefined)
      .join(' ');
  });

let people = 0;
async function says(...lines: readonly string[]) {
  people += 1;
  const phone = `p${people}`;
  let heard: readonly Shown[] = [];
  for (const line of lines) heard = await phones.say(phone, line);
  return { phone, keys: keys(heard).flat(), text: heard.map(({ text }) => text).join('\n') };
}

beforeAll(async () => {
  const list = async (index: number, text: string) => {
    await phones.say('malati', { photos: [await buildPicture(index)], text });
    await phones.say('malati', { choose: 'publish' });
  };
  await list(1, 'লাল তাঁতের শাড়ি ৭০০ টাকা ৩ পিস');
  await phones.say('malati', 'মালতী বসাক, ফুলিয়া');
  await phones.say('malati', { choose: 'weaver' });
  await list(2, 'সবুজ গামছা ২০০ টাকা ৯ পিস');
});

describe('asking to be told, as one speaks at home', () => {
  it.each([
    'tangail ele khobor diyo',
    'জামদানি এলে বোলো',
    'begampuri ashle janio',
    'ধুতি উঠলে বোলো',
    'লাল পাঞ্জাবি এলে খবর দিস',
    'muga ele khobor diyen',
    'সব নতুন জিনিসের খবর',
    'তসর এলে বলিস তো',
    'garad elei amay bolis',
    'জামদানি আইলে কইয়েন',
    'বালুচরী আসলে খবর দিয়ো',
    'jamdani aile koiyo',
    'নীল লুঙ্গি উঠলেই জানাস',
    'लाल पंजाबी आए तो खबर करना',
    'muga aaye to bata dena',
    'আর ধুতি এলেও জানাবেন',
    'sada tangail 1000 er niche asleo',
  ])('"%s" is a wish', async (words) => {
    expect((await says(words)).keys).toEqual(['subscribe.consent.ask']);
  });

  it.each([
    'জামদানি বলো',
    'তোমার কথা বোলো',
    'notun ki ache bolo',
    'লাল শাড়ি এলো?',
    'খবর কী',
    'সব খবর ভালো তো',
    'দাম কমলে বোলো',
  ])('"%s" is none', async (words) => {
    expect((await says(words)).keys).not.toContain('subscribe.consent.ask');
  });
});

describe('several things in one line', () => {
  it.each<[string, readonly string[]]>([
    ['টাঙ্গাইল আর গরদ দুটোই এলে জানাবেন', ['weave tangail', 'weave garad']],
    ['জামদানি আর তসর দুটোই এলে জানাবেন', ['weave jamdani', 'weave tussar']],
    ['ধনেখালি আর বেগমপুরী দুটোরই খবর চাই', ['weave dhaniakhali', 'weave begampuri']],
    ['jamdani ar tussar ele janaben', ['weave jamdani', 'weave tussar']],
    ['বালুচরী এবং মসলিন এলে খবর দেবেন', ['weave baluchari', 'weave muslin']],
    ['tell me when jamdani and baluchari come', ['weave jamdani', 'weave baluchari']],
    ['জামদানি, বালুচরী, গরদ এলে জানাবেন', ['weave jamdani', 'weave baluchari', 'weave garad']],
    ['जामदानी और तांत दोनों आए तो बताना', ['weave jamdani', 'weave taant']],
  ])('keeps each of "%s"', async (words, kept) => {
    const { phone } = await says(words, 'হ্যাঁ');
    expect(shortly(await wishesOf(phone))).toEqual(kept);
    const consents = await test.db.consent.findMany({ where: { person: { chats: { some: { chatId: phone } } } } });
    expect(consents).toHaveLength(1);
    expect(consents[0]?.words).toBe(phones.seen(phone)[0]?.text);
  });

  it.each<[string, number]>([
    ['গামছা বা লুঙ্গি এলে জানাবেন', 1],
    ['লাল আর নীল জামদানি এলে জানাবেন', 1],
    ['লাল পাড় আর সাদা জমিনের তাঁত এলে জানাবেন', 1],
    ['জামদানি আর অন্য কিছু এলে জানাবেন', 1],
  ])('"%s" is %i wish', async (words, count) => {
    const { phone } = await says(words, 'হ্যাঁ');
    expect(await wishesOf(phone)).toHaveLength(count);
  });
});

describe('one wish more, and one less', () => {
  it.each<[string, readonly string[]]>([
    ['আর লাল গামছা এলেও', ['weave jamdani', 'gamchha']],
    ['ar sada tangail 1000 er niche asleo', ['weave jamdani', 'tangail']],
    ['আর ধুতি এলেও জানাবেন', ['weave jamdani', 'dhoti']],
    ['aur dhoti aaye to bhi', ['weave jamdani', 'dhoti']],
    ['জামদানি আর লাগবে না', []],
    ['জামদানি খবর বাদ', []],
    ['jamdanir khobor ar lagbe na', []],
    ['জামদানির খবর আর দেবেন না', []],
    ['jamdani ta ar chai na', []],
    ['না না শুধু নদিয়ার', ['district nadia']],
    ['না, শুধু গরদ', ['weave garad']],
    ['sudhu tangail holei hobe', ['weave tangail']],
    ['জামদানি দেখান', ['weave jamdani']],
    ['টাঙ্গাইল আর লাগবে না', ['weave jamdani']],
    ['আর না', ['weave jamdani']],
    ['শুধু জামদানি দেখান', ['weave jamdani']],
  ])('after a wish for jamdani, "%s"', async (words, kept) => {
    const { phone } = await says('জামদানি এলে জানাবেন', 'হ্যাঁ', words);
    expect(shortly(await wishesOf(phone))).toEqual(kept);
  });

  it('"শুধু" takes the place of everything', async () => {
    const { phone } = await says('সব জিনিসের খবর দিও', 'হ্যাঁ', 'না না শুধু ফুলিয়ার');
    expect(await wishesOf(phone)).toMatchObject([{ filters: { place: 'phulia_town' } }]);
  });

  it('ends the one she names, by a list on the screen or none', async () => {
    const { phone } = await says('জামদানি এলে জানাবেন', 'হ্যাঁ', 'টাঙ্গাইল এলে জানাবেন', 'গামছা', 'টাঙ্গাইলটা লাগবে না আর');
    expect(shortly(await wishesOf(phone))).toEqual(['weave jamdani']);
  });

  it.each([
    'কী কী খবর দেবেন আমাকে',
    'ki ki khobor dichen amake',
    'কীসের কীসের খবর রেখেছি',
    'ki ki bole rekhechi apnake',
  ])('lists them for "%s"', async (words) => {
    const { keys: shown } = await says('জামদানি এলে জানাবেন', 'হ্যাঁ', words);
    expect(shown[0]).toBe('myNews.list');
  });
});

describe('"if you have it, tell me"', () => {
  it.each(['lal tant thakle janaben', 'লাল তাঁতের শাড়ি থাকলে বলবেন', 'গামছা থাকলে জানাবেন', 'লাল তাঁত পেলে বলবেন আছে কিনা'])(
    '"%s" shows what there is',
    async (words) => {
      const { keys: shown, text } = await says(words);
      expect(shown.some((key) => key.startsWith('findItem.'))).toBe(true);
      expect(text).toMatch(/TH-/);
    },
  );

  it.each(['জামদানি থাকলে জানাবেন', 'লাল তাঁতের শাড়ি এলে জানাবেন', 'নতুন লাল তাঁত এলে বলবেন', 'নীল তাঁতের শাড়ি থাকলে বলবেন'])(
    '"%s" is a wish',
    async (words) => {
      expect((await says(words)).keys).toEqual(['subscribe.consent.ask']);
    },
  );
});

describe('a nod at the question', () => {
  it.each(['ওকে', 'ঠিক আছে', 'thik ache', 'ok'])('"%s" said twice is a yes, once is none', async (nod) => {
    const { phone, keys: asked } = await says('জামদানি এলে জানাবেন', nod);
    expect(asked).toEqual(['subscribe.consent.unclear']);
    expect(await wishesOf(phone)).toEqual([]);
    expect(keys(await phones.say(phone, nod))).toEqual([['subscribe.done']]);
  });

  it('"না" after a nod is a no', async () => {
    expect((await says('জামদানি এলে জানাবেন', 'ঠিক আছে', 'না')).keys).toEqual(['subscribe.declined']);
  });
});
