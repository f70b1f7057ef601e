import { describe, expect, it } from 'vitest';
import { replyIntent as readReply } from '../../src/language/heard-reply.ts';

const BESIDE =
  'please, plz, প্লিজ, দয়া করে, sorry, সরি, দিদি, ভাই, dada, bhai, ji, জি, গো, to, তো, আচ্ছা, accha, এখন, abhi, ektu, একবার, ekbar, একেবারে, আজ, তাহলে, ok, ঠিক আছে, thik ache, 🙏'.split(
    ', ',
  );
const REFUSALS: readonly (readonly [string, 'seller' | 'buyer', string])[] = [
  ['confirm_listing', 'seller', 'তুলবেন না, পাবলিশ করবেন না, publish korben na, mat daalo, dont post, मत डालो, thik na'],
  ['confirm_order', 'buyer', 'নেব না, nebo na, nahi lunga, order korben na, পাঠাবেন না, mat bhejo, dont send, नहीं लेना'],
  ['offer_q', 'seller', 'দেব না, debo na, nahi dunga, দিতে পারব না, রাজি না, poshabe na, cannot give, नहीं दूंगा'],
];
const ASKING = 'কে, কার, কবে, কত, কেন, কোথায়, ke, kobe, koto, keno, kab, kaun, kitna, when, who, why, कौन, कितना'.split(
  ', ',
);
const DEEDS = 'পাঠাবেন, দেবেন, নেব, দেব, হবে, pathaben, debo, nebo, bhejoge, lena hai, send, order, भेजोगे'.split(', ');
const CANCELLING = ['বাতিল করুন', 'batil kore din', 'cancel kar do', 'cancel my order', 'रद्द करो'];

describe.each(REFUSALS)('after %s', (context, role, refusals) => {
  it('hears no yes and no stop in a refusal, whatever kind word stands beside it', () => {
    const lines = refusals
      .split(', ')
      .flatMap((refusal) =>
        BESIDE.flatMap((word) => [
          `${word} ${refusal}`,
          `${refusal} ${word}`,
          `${word}, ${refusal}`,
          `${refusal}, ${word}`,
        ]),
      );
    const taken = lines.filter((line) => /^(?:yes|accept|order|stop)$/.test(readReply(line, context, role)));
    expect(taken).toEqual([]);
  });

  it('hears no yes in a question that has no question mark', () => {
    const lines = ASKING.flatMap((word) =>
      DEEDS.flatMap((deed) => [
        `${word} ${deed}`,
        `${deed} ${word}`,
        `eta ${word} ${deed}`,
        `ঠিক আছে, ${word} ${deed}`,
      ]),
    );
    expect(lines.filter((line) => /^(?:yes|accept)$/.test(readReply(line, context, role)))).toEqual([]);
  });

  it('hears that something is to be cancelled behind a yes that is to nothing else', () => {
    for (const wish of CANCELLING)
      for (const yes of ['ok', 'হ্যাঁ', 'ঠিক আছে', 'haan ji'])
        expect(readReply(`${yes}, ${wish}`, context, role), `${yes}, ${wish}`).toBe('cancel');
  });
});
