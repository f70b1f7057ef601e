import { readNumberWord } from './number-word-parts.ts';

const GLUED_SET =
  /(?<![\p{L}\p{M}])(এক|দু|দুই|তিন|চার|পাঁচ|ছ|সাত|আট|দশ|ek|du|dui|tin|char)(?=(?:জোড|ডজন|সেট|jora|dojon|dozen))/gu;

/** একজোড়া, দুডজন: a number word and its set come apart. */
export function withSetsApart(text: string): string {
  return text.replace(GLUED_SET, '$1 ');
}

const GLUED_UNIT =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,12}?|[ছন])(হাত|গজ|মিটার|ফুট|ইঞ্চি|hat|haat|hath|gaj|goj|mitar|meter|metre|miter|mtr|feet|fut|inch|inchi)(?![\p{L}\p{M}])/gu;

/** বারোহাত, tingoj: a number word and its unit come apart. */
export function withUnitsApart(text: string): string {
  return text.replace(GLUED_UNIT, (word, number: string, unit: string) =>
    readNumberWord(number)?.suffix === 'none' ? `${number} ${unit}` : word,
  );
}
