import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';

/** In an answer to "how many" a hundred and a twenty are one number (একশো কুড়ি পিস, একশো আটটা); beside a price they may be two. */
export function joinedNumbers(numbers: readonly FoundNumber[], tokens: readonly Token[]): readonly FoundNumber[] {
  return numbers.flatMap((number, index): readonly FoundNumber[] => {
    const [before, after] = [numbers[index - 1], numbers[index + 1]];
    if (before !== undefined && isJoined(before, number, tokens)) return [];
    if (after === undefined || !isJoined(number, after, tokens)) return [number];
    return [{ ...after, from: number.from, values: [(number.values[0] ?? 0) + (after.values[0] ?? 0)] }];
  });
}

function isJoined(high: FoundNumber, low: FoundNumber, tokens: readonly Token[]): boolean {
  const [hundreds, rest] = [high.values[0] ?? 0, low.values[0] ?? 0];
  if (high.to !== low.from || !high.scaled || high.suffix !== 'none' || hundreds % 100 !== 0) return false;
  if (rest >= 10) return rest < 100;
  // "পাঁচশো এক পিস" is as often what one costs.
  const isCounted = low.suffix === 'classifier' || isClassifier(tokens[low.to]?.text ?? '');
  return isCounted && Number.isInteger(rest) && rest > (hundreds > MANY ? 1 : 0);
}

const MANY = 200;

/** "একটা ১৮০ দুটো ৩৫০": how many cost so much, after what one costs; none of them counts what there is. */
export function isForSoMuch(number: FoundNumber, numbers: readonly FoundNumber[]): boolean {
  const one = numbers.find(({ values }) => values[0] === 1);
  if (one === undefined) return false;
  if (one === number) return numbers.some((other) => other !== one && isForSoMuch(other, numbers));
  const [count = 0] = number.values;
  const [single, all] = [one, number].map(
    ({ to }) =>
      numbers.find(({ from, values }) => (from === to || from === to + 1) && (values[0] ?? 0) >= 50)?.values[0],
  );
  if (all === undefined || one.to > number.from || count < 2 || count > 12) return false;
  // What one costs may be masked: it was read as the price already.
  return single === undefined || (all > single && all <= single * count && all * 2 >= single * count);
}

/** "পাঁচশো এক পিস", নশো একটা: one, and what it costs. */
export function isOneForSoMuch({ from, values }: FoundNumber, numbers: readonly FoundNumber[]): boolean {
  return values[0] === 1 && numbers.some((each) => each.to === from && each.scaled);
}
