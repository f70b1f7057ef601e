import type { Count } from './counts.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { AND, setOf } from './quantity-words.ts';

/** "২ ডজন ৩টা", "ek kuri 5 ta", "এক ডজন ২টা কম", "3 joda r upor 1ta" are one count, whatever else is counted before or behind them. */
export function addRemainders(counts: readonly Count[], tokens: readonly Token[]): readonly Count[] {
  const joined: Count[] = [];
  for (const count of counts) {
    const before = joined.at(-1);
    const one = before && withRest(before, count, tokens);
    if (one === undefined) joined.push(count);
    else joined.splice(-1, 1, one);
  }
  return joined;
}

/** A set and what is left over beside it, as one; undefined where they are two. */
function withRest(first: Count, second: Count, tokens: readonly Token[]): Count | undefined {
  const { to } = first.number;
  const isScore = SCORE.test(tokens[to - 1]?.text ?? '');
  const set = isScore ? 20 : (setOf(tokens[to]?.text ?? '') ?? 0);
  const gap = second.number.from - to - (isScore ? 0 : 1);
  const behind = tokens.findIndex((token) => token.start >= second.span.end && !isClassifier(token.text));
  const after = tokens[behind]?.text ?? '';
  const isOf = gap === 1 && OF.test(tokens[second.number.from - 1]?.text ?? '') && LESS.test(after);
  const isJoined =
    gap === 0 ||
    isOf ||
    (gap === 1 && AND.test(tokens[second.number.from - 1]?.text ?? '')) ||
    (gap === 2 &&
      AND.test(tokens[second.number.from - 2]?.text ?? '') &&
      ON_TOP.test(tokens[second.number.from - 1]?.text ?? ''));
  const isSingle = tokens.slice(second.number.to).some(({ text }) => SINGLE.test(text));
  const isRest = second.sure && !second.loose && (second.count < set || isSingle) && (isScore || first.sure);
  if (!isJoined || !isRest) return undefined;
  const isLess = LESS.test(after);
  const rest = isLess ? -second.count : second.count;
  const span = { start: first.span.start, end: second.span.end };
  return {
    ...first,
    sure: true,
    count: first.count + rest,
    span,
    number: { ...first.number, to: isLess ? behind + 1 : second.number.to },
  };
}

const LESS = /^(?:কম|kom|less|kam|कम)$/;
const OF = /^(?:এর|র|থেকে|er|r|e|theke|se|से)$/;
const ON_TOP = /^(?:উপরে?|ওপরে?|উপ্রে|upore?|opore?|upar)$/;
/** Of which no set can be made: "চারজোড়া আর দুইটা খুচরা". */
const SINGLE = /^(?:খুচর[াো]|আলগা|khuchr[ao]|khucr[ao]|alga|loose|single|singles|extra)$/;
const SCORE = /^(?:কুড\u09BCি|কুড\u09BCি_|kuri|kudi|kury)$/u;
