import { describe, expect, it } from 'vitest';
import { hearReply } from '../../src/language/heard-reply.ts';
import { readOfferAnswer } from '../../src/language/offer-answers.ts';
import { readReply } from '../../src/language/replies.ts';

const CONTEXTS = ['yes_no_q', 'confirm_order', 'offer_q', 'confirm_listing', 'item', 'idle'];
const DENIALS: readonly string[] = ['no', 'decline', 'cancel', 'stop'];

describe('who asks why not', () => {
  it.each([
    ...['না থাকবে কেন', 'থাকবে না কেন', 'keno hobe na', 'নেব না কেন', 'কেন হবে না', 'na hobe keno', 'কেন দেব না', 'দেব না কেন'],
    ...['নেব না কেন বলুন', 'kyun nahi', 'kyon nahi dunga', 'why not', 'কেন নয়', 'নয় কেন', 'পারব না কেন', 'কেন পারব না'],
    ...['রাজি হব না কেন', 'ক্যান দিমু না', 'দিমু না ক্যান', 'হইব না ক্যান', 'na debo keno', 'hobe na keno', 'keno nebo na'],
    ...['क्यों नहीं', 'of course why not', 'না হওয়ার কী আছে', 'আরে হবে না কেন', 'কেন দেবেন না', 'নিচ্ছেন না কেন'],
  ])('denies nothing: %s', (words) => {
    for (const context of CONTEXTS)
      for (const side of ['seller', 'buyer'] as const) {
        const { intent, likely = 'none' } = hearReply(words, context, side);
        expect([...DENIALS, 'yes']).not.toContain(intent);
        expect(DENIALS).not.toContain(likely);
        expect(readOfferAnswer(words, 100_000, side)).toBeUndefined();
      }
  });

  it.each(['নেব না', 'হবে না', 'না, কেন নেব', 'না', 'dorkar nei', 'না দিদি নেব না', 'nahi chahiye', 'না লাগবে না'])(
    'is told from who refuses: %s',
    (words) => {
      expect(readReply(words, 'confirm_order', 'buyer')).toBe('no');
    },
  );
});
