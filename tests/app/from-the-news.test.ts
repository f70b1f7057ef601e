import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const HOUR_MS = 60 * 60 * 1_000;

/** Words of those who were told of one thing, and what they lead to. */
const SAID: readonly (readonly [string, string])[] = [
  ['এটা নেব', 'placeOrder.where.ask'],
  ['eta nebo', 'placeOrder.where.ask'],
  ['দারুণ এটা নেবো', 'placeOrder.where.ask'],
  ['বাঃ এটা নেব', 'placeOrder.where.ask'],
  ['এটা নেব কত লাগবে', 'placeOrder.where.ask'],
  ["i'll take this", 'placeOrder.where.ask'],
  ["I'll take it", 'placeOrder.where.ask'],
  ['এটা কিনতে চাই', 'placeOrder.where.ask'],
  ['দুইটা দেন', 'placeOrder.where.ask'],
  ['yeh le lunga', 'placeOrder.where.ask'],
  ['khub bhalo, pathiye din', 'placeOrder.where.ask'],
  ['যে খবরটা দিলেন ওটা অর্ডার', 'placeOrder.where.ask'],
  ['wow khub sundor, eta lagbe amar', 'placeOrder.where.ask'],
  ['যেটা জানালেন ওইটা নিমু', 'placeOrder.where.ask'],
  ['यह मैं ले लूँगी', 'placeOrder.where.ask'],
  ['order korte chai eta', 'placeOrder.where.ask'],
  ['আমার জন্য একটা রেখে দিন', 'placeOrder.where.ask'],
  ['দাম কম হবে?', 'enquire.done.buyer'],
  ['dam komano jabe?', 'enquire.done.buyer'],
  ['একটু কমে দেবেন?', 'enquire.done.buyer'],
  ['৫০০০ এ দেবেন?', 'bargain.done.made'],
  ['এর দাম কত', 'findItem.item.show'],
  ['এখনও আছে?', 'findItem.item.show'],
  ['এটার ব্লাউজ পিস আছে?', 'enquire.done.buyer'],
];
/** What is not of that thing. */
const OTHERWISE: readonly (readonly [string, string])[] = [
  ['এটা নেব না', 'placeOrder'],
  ['eta nebo kina bhabchi', 'placeOrder'],
  ['লাল তাঁতের শাড়ি দেখান', 'placeOrder'],
  ['আমার অর্ডার', 'placeOrder'],
  ['ধন্যবাদ', 'placeOrder'],
  ['amar order koi', 'placeOrder'],
  ['আমার ২টা শাড়ি আছে বেচব', 'placeOrder'],
  ['মেনু', 'placeOrder'],
  ['অর্ডারটা কবে পাব', 'placeOrder'],
  ['কাল ভেবে বলব', 'placeOrder'],
];

beforeAll(async () => {
  const list = async (index: number, text: string) => {
    await phones.say('malati', { photos: [await buildPicture(index)], text });
    await phones.say('malati', { choose: 'publish' });
  };
  await list(1, 'কমলা তাঁতের শাড়ি ১২০০ টাকা ৩ পিস');
  await phones.say('malati', 'মালতী বসাক, ফুলিয়া');
  await phones.say('malati', { choose: 'weaver' });
  await list(3, 'নীল তাঁতের গামছা ২০০ টাকা ১০ পিস');
  for (const [words] of [...SAID, ...OTHERWISE]) {
    await phones.say(words, 'তসর এলে জানাবেন');
    await phones.say(words, 'হ্যাঁ');
  }
  // Somebody looks at other things before she is told.
  for (const line of ['তসর এলে জানাবেন', 'হ্যাঁ', 'শাড়ি আর গামছা দেখান', 'গামছা']) await phones.say('looks', line);
  for (const line of ['তসর এলে জানাবেন', 'হ্যাঁ']) await phones.say('later', line);
  await list(2, 'সোনালি তসর শাড়ি ৬৫০০ টাকা ৫ পিস');
  test.clock.set(new Date(test.clock.now().getTime() + HOUR_MS));
  await phones.settle();
});

describe('what is said after the news of one thing', () => {
  it.each(SAID)('"%s" is of that thing', async (words, key) => {
    expect(phones.seen(words).at(-1)?.keys[0]).toBe('news.one');
    expect(keys(await phones.say(words, words)).flat()).toContain(key);
  });

  it.each(OTHERWISE)('"%s" is not', async (words, never) => {
    expect(phones.seen(words).at(-1)?.keys[0]).toBe('news.one');
    const shown = keys(await phones.say(words, words)).flat();
    expect(shown.filter((key) => key.startsWith(never))).toEqual([]);
  });

  it('is of the news rather than of what was on the screen before it', async () => {
    await phones.say('looks', 'এটা নেব');
    await phones.say('looks', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪');
    expect(phones.seen('looks').at(-1)?.text).toContain('তসর');
  });

  it('is of what she looks at since', async () => {
    await phones.say('later', 'গামছা');
    await phones.say('later', 'এটা নেব');
    await phones.say('later', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪');
    expect(phones.seen('later').at(-1)?.text).toContain('গামছা');
  });
});
