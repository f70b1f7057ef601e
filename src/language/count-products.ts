import type { Count } from './counts.ts';
import { findTerms } from './lexicon.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { ofEachSort } from './of-each-sort.ts';
import { sumOfSorts } from './sum-of-sorts.ts';

// Counts that are reckoned: what others leave or make, half of what there was, and so many bundles of so many each.

const HALF =
  /^(?:অর্ধেক(?:টা|ই|টাই)?|আদ্দেক|আধেক|আধা(?:ই)?|আধাআধি|অদ্ধেক|অধ্যেক|[aou]r?dh?[aeo]k|[oa]rdhek(?:ta|i)?|add?h?ek|adha|aadha|aadh[aei]|adhi|half|आध[ाेी])$/u;
/** Many at once, each with as many in it. */
const BUNDLE =
  /^(?:বান্ডি?ল|বান্ডেল|বাণ্ডিল|বান্ডি?লে|বান্ডেলে|প্যাকেটে?|প্যাক|গাঁ?টে?|থাকে?|ঝুড\u09BCি(?:তে)?|বস্তা(?:য\u09BC)?|লটে?|b[ua]nd(?:[aie]l|le)(?:e|s)?|stacks?|packets?|packete|packs?|ga+n?te?|thake?|jhuri(?:te)?|bosta(?:y)?|lots?|बंडल|पैकेट)$/u;
/** So many in each. */
const EACH =
  /^(?:করে|কইরা|kore|koire|each|per|apiece|প্রতিটায\u09BC|প্রতি|proti|প্রত্যেকটা(?:র|য\u09BC|তে)?|protyekta(?:r|y)?|prottekta(?:r|y)?|proti(?:ta|tay)?|har|हर)$/u;

/** How many a message makes of the counts it says, where it says so; undefined where it does not. */
export function reckonedCount(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  return (
    toldOf(counts, tokens) ??
    withCause(counts, tokens) ??
    ofEachSort(tokens) ??
    sumOfSorts(counts, tokens) ??
    sharedCount(counts, tokens)
  );
}

/** The same of free words, in which what the others leave or make may be chance: half of what there was, or bundles. */
export function sharedCount(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  return halfOf(counts, tokens) ?? productOf(counts, tokens);
}

/** "চোদ্দো পিস, দুটোয় দাগ, ভালো বারোটা", "1 jora r ekta single, tinte dhoren": the last is what the others leave or make. */
function toldOf(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [first, ...rest] = counts;
  const last = rest.pop();
  if (first === undefined || last === undefined || rest.length === 0 || last.count < 1) return undefined;
  if (counts.some(({ number }) => number.values.length > 1) || counts.length > MANY) return undefined;
  // Of several colours each, or corrected, it is chance.
  const colours = tokens.flatMap(({ text }) => findTerms(text)).filter(({ kind }) => kind === 'colour');
  if (colours.length > 1 || tokens.some(({ text }) => isTakenBack(text))) return undefined;
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  const isTold = first.count - others === last.count || first.count + others === last.count;
  return isTold && Number.isInteger(last.count) ? last.count : undefined;
}

const MANY = 5;

/** "8 ta ache, na na 7 ta, ekta chhire geche": a count taken back, the one in its place, and what makes the difference. */
function withCause(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [first, second, third, ...more] = counts;
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return undefined;
  if (counts.some(({ number, count }) => number.values.length > 1 || !Number.isInteger(count))) return undefined;
  const between = tokens.slice(first.number.to, second.number.from).map(({ text }) => text);
  const isAnew = isTakenBack(between.at(-1) ?? '') && !tokens.some(({ text }) => text === '?');
  return isAnew && first.count - third.count === second.count && third.count > 0 ? second.count : undefined;
}

const isTakenBack = (text: string) => /^(?:না|na|naa|sorry|সরি|ভুল|bhul|not|no|নয\u09BC|noy)$/u.test(text);

/** "৩০টা ছিল, অর্ধেক বিক্রি": as many are left as went. */
function halfOf(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const halves = tokens.flatMap(({ text }, place) => (HALF.test(text) ? [place] : []));
  const [half] = halves;
  const whole = counts.filter(({ count }) => count >= 1);
  const [all] = whole;
  if (half === undefined || all === undefined || whole.length !== 1 || all.number.values.length > 1) return undefined;
  // "half dozen", "আধা ডজন": a part of the number itself.
  const isOfNumber = halves.some(
    (place) => place >= all.number.from - 1 && place <= all.number.to && isSet(tokens, place),
  );
  const rest = all.count / 2;
  return !isOfNumber && Number.isInteger(rest) && !tokens.some(({ text }) => text === '?') ? rest : undefined;
}

function isSet(tokens: readonly Token[], place: number): boolean {
  return /^(?:ডজন|dzn|do[jz][eo]?n|dozen|darjan|दर्जन|হালি|hali|কুড\u09BCি|kuri|century|hundred|হাতা|hata|silk|সিল্ক)/u.test(
    tokens[place + 1]?.text ?? '',
  );
}

/** "৩ বান্ডিল, বান্ডিলে ৮টা করে", "4 bundles of 6". */
function productOf(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const several = counts.filter(({ count }) => count > 1);
  const [one, other] = several;
  if (several.length !== 2 || one === undefined || other === undefined || counts.length > 3) return undefined;
  if (several.some(({ number, count }) => number.values.length > 1 || !Number.isInteger(count))) return undefined;
  const isOne = counts.filter(({ count }) => count <= 1).every(({ number }) => BUNDLE.test(after(number.to, tokens)));
  const bundles = several.filter(({ number }) => BUNDLE.test(after(number.to, tokens)));
  const isEachBundle = (place: number) =>
    BUNDLE.test(tokens[place]?.text ?? '') && EACH.test(tokens[place - 1]?.text ?? '');
  const each = several.filter(
    ({ number: { from, to } }) =>
      EACH.test(after(to, tokens)) ||
      EACH.test(tokens[from - 1]?.text ?? '') ||
      [1, 2].some((back) => isEachBundle(from - back)),
  );
  const [bundle] = bundles;
  if (!isOne || bundle === undefined || bundles.length !== 1) return undefined;
  const isOf = bundle === one && tokens[other.number.from - 1]?.text === 'of';
  const isEach = each.length === 1 && each[0] !== bundle;
  return isOf || isEach ? one.count * other.count : undefined;
}

/** The word after a number and its classifier. */
function after(to: number, tokens: readonly Token[]): string {
  const next = tokens[to]?.text ?? '';
  return isClassifier(next) && !BUNDLE.test(next) ? (tokens[to + 1]?.text ?? '') : next;
}
