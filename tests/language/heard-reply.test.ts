import { describe, expect, it } from 'vitest';
import { learn } from '../../src/eval/training.ts';
import { hearReply, replyIntent } from '../../src/language/heard-reply.ts';
import { featurePlaces, heardLine, INTENT_PLACES } from '../../src/language/learned/features.ts';
import { likelyIntent } from '../../src/language/learned/likely-intent.ts';

describe('a short message', () => {
  it.each([
    ['আমার অর্ডার', 'idle', 'buyer', 'my_orders'],
    ['হ্যাঁ', 'confirm_order', 'buyer', 'yes'],
    ['ধন্যবাদ', 'any', 'buyer', 'thanks'],
  ] as const)('is what the rules read where they know it: "%s"', (text, context, role, intent) => {
    expect(hearReply(text, context, role)).toEqual({ intent });
  });

  it('most likely means something where the rules leave it open', () => {
    expect(hearReply('তাঁত থেকে নতুন একখানা নামাইসি, বেইচ্যা দিবেন?', 'idle', 'seller')).toEqual({
      intent: 'none',
      likely: 'sell',
    });
  });

  it.each([
    ['দাম কমালে হ্যাঁ', 'confirm_order', 'buyer'],
    ['ok kintu age bolo ke dekhbe', 'confirm_order', 'buyer'],
    ['হ্যাঁ হলে হবে না হলে নাই', 'offer_q', 'seller'],
    ['হা হা হা', 'confirm_listing', 'seller'],
    ['haan ji kahiye', 'any', 'buyer'],
    ['সোমবার পাঠাতে পারব', 'confirm_order', 'buyer'],
  ] as const)('is no yes by its likeness alone: "%s"', (text, context, role) => {
    expect(replyIntent(text, context, role)).not.toBe('yes');
  });

  it.each([
    ['message band mat karo', 'any', 'buyer'],
    ['এই ডিজাইনটা এখন আর কেউ বোনে না, বন্ধ হয়ে গেছে', 'listing', 'seller'],
    ['cancel koro na', 'listing', 'seller'],
    ['mat bhejo, একেবারে', 'confirm_order', 'buyer'],
  ] as const)('is neither a stop nor a cancel by its likeness alone: "%s"', (text, context, role) => {
    expect(['stop', 'cancel']).not.toContain(replyIntent(text, context, role));
  });

  it('is heard by neither where a refusal and a likely yes contradict each other', () => {
    expect(replyIntent('লোভ সামলাতে পারলাম না, করেই দিন', 'confirm_order', 'buyer')).not.toBe('no');
  });
});

describe('the learned reader', () => {
  const taught = [
    ...['ami bechbo', 'ami gamcha bechbo', 'ami sari bechbo', 'bechbo'].map((text) => ({ text, intent: 'sell' })),
    ...['kotha bolbo', 'lok er sathe kotha bolbo', 'kotha bolte chai'].map((text) => ({ text, intent: 'human' })),
  ].map(({ text, intent }) => ({ places: featurePlaces(heardLine(text, 'idle', 'seller')), label: intent }));

  it('learns the same from the same lines', () => {
    expect(learn(taught, INTENT_PLACES)).toEqual(learn(taught, INTENT_PLACES));
  });

  it('gives every line one intent and a share between nothing and all', () => {
    for (const text of ['', '🙂', 'ক', 'আমি বেচব', 'x'.repeat(3000), '\ud800', '১২৩']) {
      const { share } = likelyIntent(heardLine(text, 'idle', undefined));
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

it.each(['tanter sari', 'tant saree', 'গামছা', 'silk saree', 'bedcover', 'সুতির শাড়ি'])(
  'hears no wish to sell in "%s", whoever says it: goods alone may as well be looked for',
  (text) => {
    for (const role of [undefined, 'new', 'seller'] as const) expect(replyIntent(text, 'idle', role)).not.toBe('sell');
  },
);

it.each([
  ['হাঁ গো দিয়ে দাও না আবার জিগ্যেস করার কি আছে সব ঠিক লিখেছ', 'confirm_listing', 'seller', 'yes'],
  ['না দিয়ে আর কী করব ঘরে চাল নেই, দিয়ে দিন ওকে', 'offer_q', 'seller', 'yes'],
  ['পাঠাব না কেন, পাঠাব', 'confirm_order', 'seller', 'yes'],
  ['নেব না মানে? অবশ্যই নেব, পাঠান', 'confirm_order', 'buyer', 'yes'],
  ['দেব না মানে দেব না', 'offer_q', 'seller', 'none'],
  ["Fine, I'll take it. Actually no, scratch that, I can't.", 'offer_q', 'buyer', 'none'],
  ['শাশুড়ি বলছে দিয়ে দাও, ননদ বলছে দিয়ে দাও, ওরা তো আর রাত জেগে বোনেনি। আমি দিচ্ছি না', 'offer_q', 'seller', 'none'],
  ['স্টপ কোরো না, খবর পাঠাতে থেকো', 'idle', 'buyer', 'none'],
  ['customer jemon dibe temon, bad dao etar dam', 'price_q', 'seller', 'none'],
] as const)(
  'hears a yes told in many words, and none that is taken back or only denied: "%s"',
  (text, context, role, intent) => {
    const heard = replyIntent(text, context, role);
    if (intent === 'yes') expect(heard).toBe('yes');
    else expect(['yes', 'cancel', 'stop']).not.toContain(heard);
  },
);

it.each(['nil tat', 'neel tat', 'tat nil'])('hears no refusal in "%s", at rest: it is a blue cloth', (text) => {
  expect(replyIntent(text, 'idle', 'buyer')).not.toBe('no');
});

it('takes what was sent for no yes to the card of a new thing', () => {
  for (const text of ['bus e pathiye diyechi', 'বাসে পাঠিয়ে দিয়েছি'])
    expect(hearReply(text, 'confirm_listing', 'seller').intent, text).toBe('none');
});
