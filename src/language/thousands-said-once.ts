import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';

// "সাত হাজার ছিল গত বছর, এবছর সাড়ে সাত": the thousand of the first holds for what takes its place.

/** What there was, what is now, what is taken back, what she came down from. */
const IN_PLACE =
  /^(?:ছিল|ছিলো|আছিল|এখন|এবার|এবছর|আজ|নয\u09BC|না|নহয\u09BC|কমিয\u09BCে|কমায়ে|দিতাম|বেচতাম|বলেছিলাম|বলছিলাম|কইছিলাম|লিখেছিলাম|chilo|chhilo|asilo|ekhon|akhon|ebar|ebochor|aj|noy|na|nahi|komiye|ditam|bechtam|bolechilam|bolchilam|likhechilam|tha|thi|the|ab|abhi|was|now|नहीं|था|थी|अब)$/u;
/** What ends it: nothing, a mark, or that it is so much. */
const ENDS =
  /^(?:$|[.।,!]|টাকা|লাগবে|লাগব|হবে|হইব|করলাম|করছি|করেছি|দেব|দেবো|দিব|দিচ্ছি|রাখি|রাখছি|নেব|নেবো|নিচ্ছি|ধরুন|ধরেন|লিখুন|লেখেন|দিদি|দাদা|taka|tk|lagbe|hobe|hoibo|korlam|korechi|debo|dibo|dicchi|rakhi|nebo|nicchi|dhorun|dhoren|likhun|didi|dada|hai|hoga|lunga|lungi|dunga|rakho|है)$/u;

/** The numbers of an answer, with the thousand that was said once for two of them. */
export function withThousandsSaidOnce(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
): readonly FoundNumber[] {
  const small = numbers.at(-1);
  const first = numbers.at(-2);
  if (first === undefined || small === undefined || !isThousands(first)) return numbers;
  const [value = 0, ...others] = small.values;
  const [before = 0] = first.values;
  if (others.length > 0 || small.scaled || small.suffix !== 'none' || value < 1 || value >= 100) return numbers;
  const all = value * 1_000;
  if (all === before || all * 10 < before * 6 || all * 6 > before * 10) return numbers;
  if (!ENDS.test(tokens[small.to]?.text ?? '') || tokens.some(({ text }) => text === '?')) return numbers;
  const between = tokens.slice(first.to, small.from).map(({ text }) => text);
  if (between.length > MOST_BETWEEN || !between.some((text) => IN_PLACE.test(text))) return numbers;
  return [...numbers.slice(0, -1), { ...small, values: [all], scaled: true, loose: false }];
}

const MOST_BETWEEN = 7;

/** So many thousands, with their word. */
function isThousands({ values: [value = 0, ...others], scaled }: FoundNumber): boolean {
  return scaled && others.length === 0 && value >= 1_000 && value < 100_000 && value % 250 === 0;
}
