import { expect, it } from 'vitest';
import { CONSENT_VERSION } from '../../src/domain/consent.ts';
import { readLocales } from '../../src/i18n/locales.ts';

const locales = readLocales(new URL('../../locales/', import.meta.url).pathname);

/** What people agreed to under each version. A changed sentence needs a new version here and in src/domain/consent.ts. */
const AGREED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'news/1': {
    bn: '{{wish}}: হাটে এলে এখানে জানাব, দিনে বড়জোর একবার, রাতে নয়। মাঝেমধ্যে হাটের খবরও দেব। আর না চাইলে লিখবেন: বন্ধ। জানাব?',
    en: '{{wish}}: I will tell you here when it comes, at most once a day, never at night. Now and then you will hear news of the haat too. To end it, write: stop. Shall I?',
    hi: '{{wish}}: हाट पर आने पर यहाँ बताएँगे, दिन में ज़्यादा से ज़्यादा एक बार, रात में नहीं। कभी-कभी हाट की खबर भी देंगे। आगे न चाहिए तो लिखिए: बंद। बताएँ?',
  },
};

it('asks for consent in exactly the words its version stands for, in every language', () => {
  for (const [language, sentences] of locales)
    expect({ language, said: sentences['subscribe.consent.ask'] }).toEqual({
      language,
      said: AGREED[CONSENT_VERSION]?.[language],
    });
});
