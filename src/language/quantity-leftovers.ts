import { COMING, REST, said, THERE, WENT } from './count-totals.ts';
import type { Count } from './counts.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { MAX_AFTER, MAX_BEFORE, MIN_AFTER, MIN_BEFORE } from './price-bound-words.ts';
import { CLAUSE_BREAK, EVERY, NEGATION, SAID_OF_PRICE, WRONG } from './price-words.ts';
import { hasMore, isDoubted } from './quantity-doubts.ts';
import { isKept, isMadeOver, isMore, isWas } from './quantity-turns.ts';
import { CORRECTED, LOOM } from './quantity-words.ts';
import { afterUnit } from './stock-asides.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const GONE = wordSet('নেই নাই nei nai নেইকো নাইকো');
/** পড়ে (পড়ে আছে, is left) is another word, and the word lists take them for one. */
const LATER = /^(?:পরে|por|after|next|আগামী|agami)$/u;
/** "2 din pore", পাঁচ দিনে. */
const TIME =
  /^(?:din|দিন|mas|maas|মাস|hopta|হপ্তা|soptaho|সপ্তাহ|ghonta|ঘণ্টা|ঘন্টা|hafte|mahine|week|weeks|month|days|দিনের|diner|মাসের|maser)$/;
const AFTER_TIME = /^(?:e|এ|pore|por|bade|baad|পরে|পর|পড\u09BCে|বাদে|later|after|बाद|moddhe|modhye|মধ্যে)$/;
/** What stands between a number and a word about it. */
const CASE = /^(?:টার|টির|tar|tir|er|এর|র|r|ache|আছে|টা|ta|e|ও|o|se|से|theke|থেকে)$/u;

/**
 * True when an answer to "how many" says more than the one count that would be taken: another number nobody explained,
 * a refusal, a limit, so many a month, or what is still to come. Then she is asked.
 */
export function leavesOver(
  chosen: Count,
  said: { readonly counts: readonly Count[]; readonly tokens: readonly Token[] },
): boolean {
  const { counts, tokens } = said;
  const to = afterUnit(chosen.number.to, tokens);
  return (
    hasUnexplained(counts, chosen, tokens) ||
    isMistyped(chosen, tokens) ||
    isTakenFrom(chosen, counts, tokens) ||
    isAddedTo(counts, tokens) ||
    isDoubted(tokens) ||
    hasMore(tokens.slice(to)) ||
    isPartOfWhatWas(chosen, counts, tokens) ||
    isOfLooms(to, tokens) ||
    (isRefused(to, tokens) && !counts.some((each) => isKept(chosen.span, each.span, tokens))) ||
    [to, to + 1].some((place) => isWas(tokens[place]?.text ?? '')) ||
    isLimit(chosen.number.from, to, tokens) ||
    isOfAnotherTime(nowOf(chosen, counts, tokens))
  );
}

/** The clause of a count, without what there was before it: "kal 4 ta chilo aj 2 ta". */
function nowOf(chosen: Count, counts: readonly Count[], tokens: readonly Token[]) {
  const before = counts[counts.findIndex(({ number }) => number === chosen.number) - 1];
  const isAnew =
    before !== undefined && tokens.slice(before.number.to, chosen.number.from).some(({ text }) => isWas(text));
  const start = isAnew ? before.number.to : 0;
  return clauseOf(chosen.number.from - start, tokens.slice(start));
}

/** A small number beside the count, without a piece of its own, that was not taken back; a large one is a price. */
function hasUnexplained(counts: readonly Count[], chosen: Count, tokens: readonly Token[]): boolean {
  const rivals = counts.filter(
    (each) => each.number !== chosen.number && each.count !== chosen.count && each.count < 100 && each.count > 0,
  );
  if (rivals.length === 0) return false;
  const [rival] = rivals;
  if (rivals.length === 1 && rival) {
    if (isMadeOver(rival.span, chosen.span, tokens) || isKept(chosen.span, rival.span, tokens)) return false;
  }
  let takenBack = chosen.number.from - 1;
  while (takenBack >= 0 && !hasWord(CORRECTED, tokens[takenBack]?.text ?? '')) takenBack -= 1;
  // "একটা নয় দুটো": that নয় is no nine.
  return rivals.some(({ number }) => number.from > takenBack);
}

/** "7 ta chilo 2 ta bhai niye geche": what went of what there was. */
function isTakenFrom(chosen: Count, counts: readonly Count[], tokens: readonly Token[]): boolean {
  const before = counts.findLast(({ number }) => number.from < chosen.number.from);
  if (before === undefined || !said(before, chosen.number.from, tokens).some(isWas)) return false;
  return said(chosen, tokens.length, tokens).some((text) => isWord(WENT, text));
}

/** "একটা ছিল, আর একটা বুনেছি". */
function isAddedTo([first, second]: readonly Count[], tokens: readonly Token[]): boolean {
  if (first === undefined || second === undefined || !isMore(tokens[second.number.from - 1]?.text ?? '')) return false;
  return said(first, second.number.from, tokens).some((text) => isWas(text) || hasWord(CORRECTED, text));
}

/** "4 ta chilo 1 ta amar boner": what became of that one nobody can tell. */
function isPartOfWhatWas(chosen: Count, counts: readonly Count[], tokens: readonly Token[]): boolean {
  const before = counts.findLast(({ number }) => number.from < chosen.number.from);
  const between =
    before === undefined
      ? []
      : said(before, chosen.number.from, tokens).filter((text) => !/^(?:,|কিন্তু|kintu|but|তার|tar)$/.test(text));
  if (between.length !== 1 || !isWas(between[0] ?? '') || (before?.count ?? 0) <= chosen.count) return false;
  const after = said(chosen, tokens.length, tokens);
  return after.length > 0 && !after.some((text) => isWord(THERE, text) || isWord(REST, text) || SETTLED.test(text));
}

const SETTLED = /^(?:হবে|হইব|hobe|hoibo|এখন|ekhon|ab|now|matro|মাত্র)$/;

/** "আমাদের ঘরে ৬টা তাঁত আছে": looms, or sarees of that name. */
function isOfLooms(to: number, tokens: readonly Token[]): boolean {
  const [loom, ...rest] = tokens.slice(to).map(({ text }) => text);
  return LOOM.test(loom ?? '') && rest.every((text) => isWord(THERE, text));
}

/** l0, I2: a letter for a digit. */
function isMistyped({ number }: Count, tokens: readonly Token[]): boolean {
  const [letter, digits] = [tokens[number.from - 1], tokens[number.from]];
  return letter !== undefined && letter.end === digits?.start && /^[ilo]$/.test(letter.text);
}

/** "৫টা নেই", "3 ta debo na", "৫টা ভুল". */
function isRefused(to: number, tokens: readonly Token[]): boolean {
  for (let place = to; place < to + 4; place += 1) {
    const text = tokens[place]?.text ?? '';
    // "৫টা আছে আর হবে না": what is refused is more of them.
    if (place > to && /^(?:আর|ar|aar|aur|और)$/.test(text) && isWord(THERE, tokens[place - 1]?.text ?? '')) return false;
    // "৩টাই শেষ" are the last three.
    if (place === to && !/(?:ই|i)$/u.test(tokens[to - 1]?.text ?? '') && isOver(place, tokens)) return true;
    if (isWord(NEGATION, text) || isWord(GONE, text) || isWord(WRONG, text)) return true;
    if (!isWord(SAID_OF_PRICE, text)) return false;
  }
  return false;
}

function isOver(place: number, tokens: readonly Token[]): boolean {
  const isEnd = /^(?:শেষ|sesh|shesh|ses|finished|khatam|खत्म)$/.test(tokens[place]?.text ?? '');
  return isEnd && !isClassifier(tokens[place + 1]?.text ?? '');
}

/** "১০টার বেশি", "at least 5", "50+". */
function isLimit(from: number, to: number, tokens: readonly Token[]): boolean {
  const at = CASE.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const [before, after] = [tokens[from - 1]?.text ?? '', tokens[at]?.text ?? ''];
  if (/^(?:\+|plus)$/.test(after)) return true;
  return (
    isWord(MIN_AFTER, after) ||
    isWord(MAX_AFTER, after) ||
    isWord(MIN_BEFORE, before) ||
    isWord(MAX_BEFORE, before) ||
    (/^(?:কম|kom|kam|कम)$/.test(before) && from > 1)
  );
}

function isOfAnotherTime(words: readonly string[]): boolean {
  return words.some(
    (text, place) =>
      isWord(EVERY, text) ||
      isWord(COMING, text) ||
      LATER.test(text.normalize('NFC')) ||
      (TIME.test(text) && AFTER_TIME.test(words[place + 1] ?? '')),
  );
}

function clauseOf(from: number, tokens: readonly Token[]): readonly string[] {
  let [start, end] = [from, from];
  while (start > 0 && !CLAUSE_BREAK.test(tokens[start - 1]?.text ?? '')) start -= 1;
  while (end < tokens.length && !CLAUSE_BREAK.test(tokens[end]?.text ?? '')) end += 1;
  return tokens.slice(start, end).map(({ text }) => text);
}
