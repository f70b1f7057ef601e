import { DEEDS } from './verb-groups.ts';
import type { Item } from './word-senses.ts';

/** Said before what it refuses: mat karo, nahi chahiye, don't send. */
const BEFORE = /^(?:mat|nahi|nahin|nhi|nehi|dont|do not|not|never|wont|cant|canot|bina|without|नहि|मत|न)/;
const FINITE = new Set<string | undefined>(['imp', 'fut2', 'fut1', 'pres', 'past', 'perf', 'want', 'can', 'noun']);

/** Gives each refusal to what it refuses; one that opens the clause and stands alone is an answer. */
export function withRefusals(items: readonly Item[]): readonly Item[] {
  const isNo = (item: Item | undefined) => item?.tag === 'NO' || item?.tag === 'NEG';
  const answers = leadingNo(items);
  const made: Item[] = answers > 0 ? [{ tag: 'NO', word: 'no' }] : [];
  for (let at = answers; at < items.length; at += 1) {
    const item = items[at] as Item;
    if (!isNo(item)) {
      made.push(item);
      continue;
    }
    const last = made.at(-1);
    const next = items[at + 1];
    const canLast =
      last !== undefined &&
      last.refused !== true &&
      (FINITE.has(last.form) || DEEDS.has(last.tag) || REFUSABLE.has(last.tag));
    const canNext =
      next !== undefined && !isNo(next) && (next.form !== undefined || DEEDS.has(next.tag) || REFUSABLE.has(next.tag));
    if (canNext && (BEFORE.test(item.word) || !canLast)) {
      made.push({ ...next, refused: true });
      at += 1;
    } else if (canLast) {
      const plea =
        last.form === 'imp' &&
        /^(?:na|না|ना)$/.test(item.word) &&
        last.tag !== 'STAY' &&
        !/^(?:mat|kar|do)/.test(last.word);
      made[made.length - 1] =
        last.tag === 'OK' && !/^(?:tik|ঠিক|sahi)$/.test(last.word)
          ? { tag: 'UNKNOWN', word: item.word }
          : plea
            ? { ...last, form: 'plea' }
            : { ...last, refused: true };
    } else made.push({ tag: 'NEG', word: item.word, ...(ABSENT.test(item.word) ? { form: 'pres' as const } : {}) });
  }
  return made;
}

/** "There is none" tells rather than forbids: খবর নেই. */
const ABSENT = /^(?:নেই|নেইকো|নাই|নাইকা|nei|nai|neiko)$/u;

const REFUSABLE = new Set([
  'OK',
  'AGREED',
  'WILLDO',
  'WONTDO',
  'HAVE',
  'WANT',
  'NEED',
  'MEM',
  'CAN',
  'STUCK',
  'YES',
  'BARGAIN',
]);

function leadingNo(items: readonly Item[]): number {
  let count = 0;
  while (/^(?:NO|NEG)$/.test(items[count]?.tag ?? '') && ANSWERS.test(items[count]?.word ?? '')) {
    // "na, nahi dunga": the second refuses what follows.
    if (count > 0 && HINDI_NO.test(items[count]?.word ?? '') && items[count + 1]?.form !== undefined) break;
    count += 1;
  }
  if (count !== 1) return count;
  const next = items[1];
  const word = items[0]?.word ?? '';
  if (next === undefined || next.tag === 'STAY' || next.tag === 'NO' || next.tag === 'NEG') return 1;
  if (word === 'no') return next.form !== undefined && !/^(?:NEED|CALL|DEED)$/.test(next.tag) ? 1 : 0;
  // "nahi, hata do": Hindi forbids with one verb, not with two.
  if (HINDI_NO.test(word) && next.form === 'imp' && / (?:do|dijie|dijiega|den|दो|दिजिए)$/.test(next.word)) return 1;
  if (HINDI_NO.test(word)) return next.form !== undefined || REFUSABLE.has(next.tag) ? 0 : 1;
  return FOLLOWS_NO.has(next.form) ? 0 : 1;
}

/** A no that may be a whole answer, unlike mat, don't and নেই. */
const ANSWERS =
  /^(?:না|নাহ|না(?:গো|রে|তো)|nago|নো|ना|na|na na|না না|na na na|না না না|nah|naah|nope|no|n|nahi|nahin|nhi|nihi|ji na|nahi ji|नहि|जि नहि|नहि जि)$/u;
const HINDI_NO = /^(?:nahi|nahin|nhi|nihi|नहि)/;
const FOLLOWS_NO = new Set<string | undefined>(['imp', 'conj', 'inf', 'noun']);
