import { describe, expect, it } from 'vitest';
import { replyIntent } from '../../src/language/heard-reply.ts';
import { agreesByDenying, bidsInTheEnd, withoutConsentingDenials } from '../../src/language/replies/consenting.ts';

describe('a no that agrees', () => {
  it.each([
    ['না না সব ঠিক আছে, পাঠিয়ে দিন', 'confirm_order', 'buyer'],
    ['kono asubidha nei korun order', 'confirm_order', 'buyer'],
    ['why not, place the order', 'confirm_order', 'buyer'],
    ['na korar ki ache, kore den', 'confirm_order', 'buyer'],
    ['না না কোনো ভুল নেই তুলে দিন', 'confirm_listing', 'seller'],
    ['না করি কেমনে, চেনা খদ্দের, দিয়া দ্যান ওই দামেই', 'offer_q', 'seller'],
  ] as const)('is a yes: "%s"', (text, context, role) => {
    expect(replyIntent(text, context, role)).toBe('yes');
  });

  it.each([
    ['না না, লালটা তুলে দিন', 'confirm_listing', 'seller'],
    ['না, স্টক ঠিক নেই, চার করে দিন', 'confirm_listing', 'seller'],
    ['na, 1500 kore den', 'confirm_listing', 'seller'],
    ['না না আগে ছবি দেখান, তারপর পাঠান', 'confirm_order', 'buyer'],
    ['if there is no problem with delivery, order', 'confirm_order', 'buyer'],
    ['না দিলে কি করব', 'offer_q', 'seller'],
    ['no problem with the colour but price is high', 'confirm_order', 'buyer'],
  ] as const)('is none where something stands against it: "%s"', (text, context, role) => {
    expect(replyIntent(text, context, role)).not.toBe('yes');
  });

  it('goes, and what else is denied stays', () => {
    expect(withoutConsentingDenials('কোনো অসুবিধা নেই দিন')).toBe('দিন');
    expect(withoutConsentingDenials('সময় নেই দিন')).toContain('নেই');
    expect(agreesByDenying('অর্ডার দিন')).toBe(false);
  });

  it('may end by bidding the deed, of nothing in particular', () => {
    expect(bidsInTheEnd('কেন নেব না, দিন')).toBe(true);
    expect(bidsInTheEnd('লাল না, সবুজ দিন')).toBe(false);
    expect(bidsInTheEnd('দাম ঠিক নেই, তুলে দিন')).toBe(false);
    expect(bidsInTheEnd('না, 1500 করুন')).toBe(false);
    expect(bidsInTheEnd('দিন')).toBe(false);
  });
});
