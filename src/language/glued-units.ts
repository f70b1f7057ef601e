import { readNumberWord } from './number-word-parts.ts';
import { remembering } from './remember.ts';

const GLUED_SET =
  /(?<![\p{L}\p{M}])(এক|দু|দুই|তিন|চার|পাঁচ|ছ|ছয\u09BC|সাত|আট|দশ|ek|du|dui|tin|char|panch|pach|teen)(?=(?:জোড|ডজন|সেট|হালি|গণ্ডা|গন্ডা|কুড\u09BCি(?![\p{L}\p{M}])|jora|do[jz]on|dozen|hali(?!\p{L})|gonda|ganda|kuri(?!\p{L})))/gu;

/** একজোড়া, দুডজন, দুকুড়ি: a number word and its set come apart. */
export function withSetsApart(text: string): string {
  return text.replace(GLUED_SET, '$1 ');
}

const UNITS =
  'হাত|হাতি|hati|haati|গজি|গজ|goji|gaji|মিটার|ফুট|ইঞ্চি|hat|haat|hath|gaj|goj|mitar|meter|metre|miter|mtr|feet|fut|inch|inchi';
const UNIT = new RegExp(`(?:${UNITS})$`, 'u');
/** Most messages have no such word. */
const GLUED_UNIT = new RegExp(`[\\p{L}\\p{M}](?:${UNITS})(?![\\p{L}\\p{M}])`, 'u');

/** বারোহাত, tingoj: a number word and its unit come apart. */
export function withUnitsApart(text: string): string {
  return GLUED_UNIT.test(text) ? text.replace(/[\p{L}\p{M}]{3,}/gu, apart) : text;
}

const apart = remembering(
  (word: string) => {
    const at = word.search(UNIT);
    if (at <= 0 || word.length > 20 || readNumberWord(word.slice(0, at))?.suffix !== 'none') return word;
    return `${word.slice(0, at)} ${word.slice(at)}`;
  },
  2000,
  40,
);
