import { z } from 'zod';
import { AUDIENCE_KINDS, type Audience } from '../domain/broadcast.ts';
import { DISTRICTS } from '../domain/district.ts';
import { LANGUAGES } from '../domain/language.ts';
import { findTerms } from '../language/lexicon.ts';
import { isEverything } from '../language/news-words.ts';
import { readDistrict } from '../language/places.ts';
import { readReply } from '../language/replies.ts';
import { type Reply, say } from './reply.ts';

/** To whom a broadcast goes, as a draft keeps it. */
export const audienceSchema = z.union([
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.enum(AUDIENCE_KINDS), value: z.string() }),
]) satisfies z.ZodType<Audience>;

/** Reads who is to hear it: everybody, a weave, a district, those of a language. Undefined: nothing to go by. */
export function readAudience(text: string): Audience | undefined {
  const line = text.replace(/[।.!,]+/gu, ' ').trim();
  if (isEverything(line.toLowerCase()) || EVERYBODY.test(line)) return { kind: 'all' };
  const language = LANGUAGES.find((one) => readReply(line, 'any') === `language_${one}` || NAMES[one].test(line));
  if (language !== undefined) return { kind: 'language', value: language };
  const weave = findTerms(line).find(({ kind }) => kind === 'weave');
  if (weave !== undefined) return { kind: 'weave', value: weave.id };
  const place = readDistrict(line);
  return place.kind === 'district' ? { kind: 'district', value: place.district } : undefined;
}

const EVERYBODY =
  /^(?:সবাই(?:কে|র)?|সকল(?:কে|ে)?|সকলেই|প্রত্যেক(?:কে)?|sobai(?:ke)?|sokol(?:ke|e)?|everybody|everyone|all subscribers|सब(?:को|ी को)?)$/iu;
const NAMES = {
  bn: /বাংলা|bangla|bengali|बंगाली|बांग्ला/iu,
  en: /ইংরেজি|ইংরাজি|ইংলিশ|ingreji|english|अंग्रेज़ी|अंग्रेजी/iu,
  hi: /হিন্দি|হিন্দী|hindi|हिंदी|हिन्दी/iu,
} as const;

/** Who hears it, in a few words. */
export function nameOfAudience(audience: Audience): Reply {
  switch (audience.kind) {
    case 'all':
      return say('broadcast.audience.all');
    case 'weave':
      return say('broadcast.audience.weave', { weave: { term: audience.value, of: 'weave' } });
    case 'district':
      return say('broadcast.audience.district', { district: { term: audience.value, of: 'district' } });
    case 'language': {
      const language = LANGUAGES.find((one) => one === audience.value) ?? 'bn';
      return say('broadcast.audience.language', { language: { reply: say(`broadcast.language.${language}`) } });
    }
  }
}

/** Districts that may be chosen by a tap: where weavers are. */
export const SUGGESTED_DISTRICTS = DISTRICTS.filter((one) =>
  ['nadia', 'purba_bardhaman', 'hooghly', 'bankura', 'murshidabad', 'birbhum'].includes(one),
);
/** Weaves that may be chosen by a tap; any other may be written. */
export const SUGGESTED_WEAVES = [
  'jamdani',
  'tangail',
  'taant',
  'shantipuri',
  'dhaniakhali',
  'baluchari',
  'garad',
] as const;
