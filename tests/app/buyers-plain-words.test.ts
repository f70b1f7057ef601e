// Long because it is one walk along the same stall: selling talk that buys, what there is, the cheapest, how much.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const STALL = {
  red: 'লাল তাঁতের শাড়ি ৭০০ টাকা ২টো',
  jamdani: 'লাল জামদানি শাড়ি ২৮০০ টাকা ১টা',
  gamcha: 'সবুজ গামছা ২৫০ টাকা ১০টা',
  sheet: 'নীল চাদর ৯০০ টাকা ৩টে',
} as const;
type Name = keyof typeof STALL;
const codes = new Map<string, Name>();
const priceIn = (text: string) =>
  100 * Number((/[০-৯]{3,}/.exec(text)?.[0] ?? '').replace(/./gu, (digit) => `${'০১২৩৪৫৬৭৮৯'.indexOf(digit)}`));

beforeAll(async () => {
  for (const [index, [name, text]] of Object.entries(STALL).entries()) {
    await phones.say('weaver', { photos: [await buildPicture(index + 1)], text });
    await phones.say('weaver', { choose: 'publish' });
    if (index === 0) {
      await phones.say('weaver', 'মালতী বসাক, ফুলিয়া');
      await phones.say('weaver', { choose: 'weaver' });
    }
    const { code } = await test.db.listing.findFirstOrThrow({ where: { pricePaise: priceIn(text) } });
    codes.set(code, name as Name);
  }
});

/** What a message shows of the stall, in its order. */
function shownIn(messages: readonly Shown[]): readonly (Name | undefined)[] {
  const text = messages.map((message) => message.text).join('\n');
  return [...text.matchAll(/TH-([0-9A-Z]{4})/g)].map(([, code]) => codes.get(code ?? ''));
}

let buyers = 0;
/** A new buyer says one line after another; the answer to the last. */
async function talk(...lines: readonly string[]): Promise<readonly Shown[]> {
  buyers += 1;
  let heard: readonly Shown[] = [];
  for (const line of lines) heard = await phones.say(`buyer-${buyers}`, line);
  return heard;
}

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
