import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';

// "সাত হাজার ছিল গত বছর, এবছর সাড়ে সাত": the thousand of the first holds for what takes its place.

/** What there was, what is now, what is taken back, what she came down from, what others take and she does. */
const IN_PLACE =
  /^(?:ছিল|ছিলো|আছিল|এখন|এবার|এবছর|আজ|নয\u09BC|না|নহয\u09BC|কমিয\u09BCে|কমায়ে|নামিয\u09BCে|দিতাম|বেচতাম|বলেছিলাম|বলছিলাম|কইছিলাম|লিখেছিলাম|চেয\u09BCেছিলাম|চাইছিলাম|ভেবেছিলাম|নেয\u09BC|বলে|chilo|chhilo|asilo|ekhon|akhon|ebar|ebochor|aj|noy|na|nahi|komiye|namiye|ditam|bechtam|bolechilam|bolchilam|likhechilam|cheyechilam|chaichilam|bhebechilam|ney|nay|bole|tha|thi|the|ab|abhi|was|now|नहीं|था|थी|अब)$/u;
/** What ends it: nothing, a mark, that it is so much, or that it is given or taken for so much. */
const ENDS =
  /^(?:$|[.।,!]|টাকা|লাগবে|লাগব|হবে|হইব|ধরুন|ধরেন|লিখুন|লেখেন|দিদি|দাদা|taka|tk|lagbe|hobe|hoibo|dhorun|dhoren|likhun|didi|dada|hai|hoga|है)$/u;
const GIVES =
  /^(?:করে|করলাম|করছি|করেছি|দিয\u09BCে|দিলাম|দেব|দেবো|দিব|দিমু|দিচ্ছি|দিন|ছাড\u09BCব|ছাড\u09BCছি|ছাড\u09BCলাম|রাখি|রাখছি|নেব|নেবো|নিচ্ছি|নিই|kore|korlam|korechi|diye|diyechi|dilam|debo|dibo|dimu|dicchi|dichhi|din|charbo|chharbo|charlam|rakhi|nebo|nicchi|lunga|lungi|dunga|dungi|de|rakho)$/u;
/** Of a search: the most or the least. */
const LIMITS =
  /^(?:অবধি|পর্যন্ত|মধ্যে|ভিতরে|ভেতরে|নিচে|নীচে|কমে|উপরে|obdhi|porjonto|moddhe|modhye|bhitore|niche|neeche|kome|upore|tak|ke|तक|के)$/u;
const CASE = /^(?:এ|তে|র|এর|ই|e|te|er|i|tei|mein|me|में)$/u;
/** More may stand between the two. */
const MOST_BETWEEN = 7;

/** The numbers of a message, with the thousand that was said once for two of them. */
export function withThousandsSaidOnce(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
): readonly FoundNumber[] {
  const [first, small] = numbers.slice(-2);
  if (first === undefined || small === undefined || !isThousands(first)) return numbers;
  const [value = 0, ...others] = small.values;
  const [before = 0] = first.values;
  if (others.length > 0 || small.scaled || !SUFFIXES.has(small.suffix) || value < 1 || value >= 100) return numbers;
  const all = value * 1_000;
  if (all === before || all * 10 < before * 6 || all * 6 > before * 10) return numbers;
  const between = tokens.slice(first.to, small.from).map(({ text }) => text);
  if (between.length > MOST_BETWEEN || !isOfMoney(small, between, tokens)) return numbers;
  return [...numbers.slice(0, -1), { ...small, values: [all], scaled: true, loose: false }];
}

const SUFFIXES: ReadonlySet<string> = new Set(['none', 'case', 'genitive', 'locative']);

/** So many thousands, with their word. */
function isThousands({ values: [value = 0, ...others], scaled }: FoundNumber): boolean {
  return scaled && others.length === 0 && value >= 1_000 && value < 100_000 && value % 250 === 0;
}

/** Whether what stands around the smaller number tells that it is money too. */
function isOfMoney({ to, suffix }: FoundNumber, between: readonly string[], tokens: readonly Token[]): boolean {
  const isCased = suffix !== 'none' || CASE.test(tokens[to]?.text ?? '');
  let at = to;
  while (CASE.test(tokens[at]?.text ?? '')) at += 1;
  const next = tokens[at]?.text ?? '';
  if (LIMITS.test(next)) return true;
  if (tokens.some(({ text }) => text === '?')) return false;
  if (GIVES.test(next) && isCased) return true;
  return (
    (GIVES.test(next) || (ENDS.test(next) && !isCased)) &&
    between.some((text) => IN_PLACE.test(text) || text === 'আমি' || text === 'ami')
  );
}
