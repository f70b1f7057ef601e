import { allBut, hasTheOneGone, isNotOneLeft } from './all-gone.ts';
import { withoutBargains } from './bargains.ts';
import { countedAgain } from './count-likeness.ts';
import { reckonedCount } from './count-products.ts';
import { totalOf } from './count-totals.ts';
import { wholeOf } from './count-wholes.ts';
import { counted } from './counted-words.ts';
import { withoutCountingAloud, withoutFiguresAloud } from './counting-aloud.ts';
import { countsIn, isSeveral } from './counts.ts';
import { withSetsApart, withUnitsApart } from './glued-units.ts';
import { withNumbersUnhyphened } from './hyphened-numbers.ts';
import { leastCount } from './least-counts.ts';
import { lengthAnswer, widthAsked } from './length-answers.ts';
import { inInches, measuredAs } from './length-words.ts';
import { readLengths } from './lengths.ts';
import { measuredAgain } from './measure-likeness.ts';
import { isCrowded } from './measured-numbers.ts';
import { blankNeverPrices } from './never-prices.ts';
import { endsInNone, hasNothing, isNoneLeft, isNoneNow } from './none-left.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { isUndecided } from './quantity-doubts.ts';
import { leavesOver } from './quantity-leftovers.ts';
import { type QuantityReading, wholeSpan } from './quantity-reading.ts';
import { isMadeOver } from './quantity-turns.ts';
import { corrected, ENOUGH, isLoneOne, isMerely, SETS_OF } from './quantity-words.ts';
import { withoutSetAside } from './set-aside.ts';
import { readSize, withLetters } from './sizes.ts';
import { isOnlyThis, isTheLastGone } from './the-last-one.ts';
import { hasNoneOfHerOwn, withoutOthersStock } from './whose-stock.ts';
import { hasWord } from './word-sets.ts';
import { withWordsApart } from './words-apart.ts';

const NONE: QuantityReading = { kind: 'none' };

/** Reads the answer to "how many", "how long" or "which size". */
export function readQuantity(text: string, ask: 'stock' | 'length' | 'size'): QuantityReading {
  if (ask === 'stock') {
    const tokens = stockTokens(text);
    return isCrowded(tokens) ? asked(tokens) : countedAgain(stockByRules(tokens), tokens);
  }
  const tokens = measureTokens(text, ask);
  return isCrowded(tokens) ? asked(tokens) : measuredAgain(measuredByRules(tokens, ask), tokens, ask);
}

function asked(tokens: readonly Token[]): QuantityReading {
  return { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
}

/** The tokens of an answer to "how long" or "which size". */
export function measureTokens(text: string, ask: 'length' | 'size'): readonly Token[] {
  if (ask === 'length') return measuredAs(tokenise(keepSizes(withNumbersUnhyphened(normalise(text)), 'length')));
  return inInches(
    tokenise(withLetters(normalise(text.replace(/x(x{2,3})l/gi, (_, more: string) => `${more.length + 1}xl`)))),
  );
}

/** Reads how long or which size by rules alone. */
export function measuredByRules(tokens: readonly Token[], ask: 'length' | 'size'): QuantityReading {
  return ask === 'length' ? lengthAnswer(tokens) : (widthAsked(tokens) ?? readSize(tokens));
}

/** The tokens of an answer to "how many". */
export function stockTokens(text: string): readonly Token[] {
  const line = withoutFiguresAloud(normalise(text));
  return withoutCountingAloud(counted(tokenise(keepSizes(withNumbersUnhyphened(line), 'stock'))));
}

/** 220x70: one side and the other. */
const SIDES = /(?<=(?<!\d)\d{2,3}) ?[x×*] ?(?=\d{2,3}(?!\d))/g;

function keepSizes(normalised: string, ask: 'stock' | 'length'): string {
  const text = withUnitsApart(
    normalised
      .replace(/(?<![a-z])half an? (?=do[zj])/g, 'half ')
      .replace(/(?<![a-z])an? (?=do[zj])/g, 'one ')
      .replace(/(?<=hundred) and (?=[a-z])/g, ' ')
      .replace(/(?<=\d)['’](?=\d\s*(?:মিটার|met[er]|mtr|mitar))/gu, '.'),
  );
  // 5/6 is yarn or a date to a price, but "five or six" to a count, and to a length.
  const apart = (ask === 'stock' ? withSetsApart(withWordsApart(text)) : text).replace(
    /(?<![\d/])(\d{1,2})\/(?=\d{1,2}(?![\d/]))/g,
    '$1-',
  );
  return blankNeverPrices(ask === 'stock' ? apart : apart.replace(/(?<=\d)।(?=\d)/g, '.').replace(SIDES, ' বাই '));
}

/** "তিনশো পঞ্চাশে দিব, এর নিচে পারব না": so much it costs. */
const OF_PRICE =
  /^(?:দাম\S*|দর|dam|daam|price|rate|দাম|दाम|रेट|দিব|দেব|দিমু|দিবো|দেবো|debo|dibo|dimu|নিচে|নীচে|niche|neeche|kome|কমে|advance|অ্যাডভান্স)$/u;

/** Reads it by rules alone. */
export function stockByRules(tokens: readonly Token[]): QuantityReading {
  const all = countsIn(tokens, true);
  const reckoned = wholeOf(all, tokens) ?? reckonedCount(all, tokens) ?? withoutSetAside(all, tokens);
  if (reckoned !== undefined) return { kind: 'count', count: reckoned, spans: [wholeSpan(tokens)] };
  const least = leastCount(all, tokens);
  if (least !== undefined) return { kind: 'count', count: least, spans: [wholeSpan(tokens)] };
  const said = withoutOthersStock(all, tokens);
  const counts = withoutBargains(said, tokens);
  if (hasNoneOfHerOwn(all, tokens)) return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  if (said.length === 0 && isTheLastGone(tokens)) return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  if (said.length === 0 && isOnlyThis(tokens)) return { kind: 'count', count: 1, spans: [wholeSpan(tokens)] };
  const none = isNoneLeft(tokens.map((token) => token.text));
  const [was, is] = counts;
  const isOneGone = was?.count === 1 && is === undefined && hasTheOneGone(tokens.map(({ text }) => text));
  if (
    (none && !counts.some((each) => each.count > 1)) ||
    isNoneNow(tokens) ||
    isOneGone ||
    (counts.length === 0 && (endsInNone(tokens) || hasNothing(tokens)))
  )
    return { kind: 'count', count: 0, spans: [wholeSpan(tokens)] };
  // "তাঁতে ২টা আছে, হাতে একটাও নেই".
  if (none && isNotOneLeft(tokens.map(({ text }) => text))) return { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
  const isTurn = counts.length === 2 && was && is && isMadeOver(was.span, is.span, tokens);
  const usable = !isTurn && counts.some((each) => each.sure) ? counts.filter((each) => each.sure) : counts;
  const spans = usable.map((each) => each.span);
  const rest = said.length === 1 ? allBut(tokens) : undefined;
  if (rest !== undefined) return { kind: 'count', count: rest, spans: [wholeSpan(tokens)] };
  if (said.length > 0 && counts.length === 0) return NONE;
  if (usable.length === 0) {
    const words = tokens.filter(({ text }) => text !== 'a' && !isMerely(text));
    const alone = words.length === 1 ? SETS_OF.find(([, set]) => hasWord(set, words[0]?.text ?? ''))?.[0] : undefined;
    if (alone !== undefined && alone > 1) return { kind: 'count', count: alone, spans: [wholeSpan(tokens)] };
    const inSets = tokens.some(({ text }) => /^(জোড়ায়|ডজনে|jorai|joray|dojone)$/.test(text.normalize('NFC')));
    if (inSets) return { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
    const lengths = readLengths(tokens);
    const [first] = lengths;
    if (first?.isWidth) return NONE;
    if (first && lengths.length === 1) return { kind: 'length', cm: first.cm, spans: [first.span] };
    if (isLoneOne(tokens.map((token) => token.text))) return { kind: 'count', count: 1, spans: [wholeSpan(tokens)] };
    return tokens.some((token) => hasWord(ENOUGH, token.text))
      ? { kind: 'ambiguous', spans: [wholeSpan(tokens)] }
      : NONE;
  }
  const total = totalOf(usable, tokens) ?? totalOf(counts, tokens);
  if (total !== undefined) return { kind: 'count', count: total.count, spans };
  const [chosen] = corrected(usable, tokens);
  if (chosen === undefined) return NONE;
  if (chosen.count >= 100 && !chosen.sure && tokens.some(({ text }) => OF_PRICE.test(text))) return NONE;
  if (chosen.isCorrection && isUndecided(tokens)) return { kind: 'ambiguous', spans };
  if (chosen.loose || (chosen.isCorrection === false && isSeveral(usable, chosen, tokens)))
    return { kind: 'ambiguous', spans };
  // "1 tai 1250, 2to nile 2400": what one costs.
  if (chosen.count === 1 && counts.length < said.length) return { kind: 'ambiguous', spans };
  if (leavesOver(chosen, { counts, tokens })) return { kind: 'ambiguous', spans };
  return { kind: 'count', count: chosen.count, spans: [chosen.span] };
}
