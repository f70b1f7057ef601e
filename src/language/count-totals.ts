import type { Count } from './counts.ts';
import { findTerms } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { NEGATION } from './price-words.ts';
import { isWas } from './quantity-turns.ts';
import { afterUnit } from './stock-asides.ts';
import { isWord, wordSet } from './word-sets.ts';

// Of several counts: which says them all together, or what is still there.

/** "লাল তিনটে, সবুজ দুটো, মোট পাঁচটা": all together, if the others add up to it; or what is still there. */
export function totalOf(counts: readonly Count[], tokens: readonly Token[]): Count | undefined {
  const left = stillThere(counts, tokens) ?? whatRemains(counts, tokens);
  if (left !== undefined) return left;
  const sum = counts.reduce((all, each) => all + each.count, 0);
  const total = counts.find((count) => {
    const to = afterUnit(count.number.to, tokens);
    const isSum = sum === count.count * 2;
    return (
      isSum &&
      [to, ...[1, 2, 3].map((back) => count.number.from - back)].some((place) =>
        isWord(ALTOGETHER, tokens[place]?.text ?? ''),
      )
    );
  });
  if (counts.length > 2 && total?.loose === false) return total;
  return counts.length === 2 ? totalOfEach(counts, tokens) : undefined;
}

/** "প্রতি রঙে দুটো করে, মোট ছটা": so many of each, and all together. */
function totalOfEach([each, all]: readonly Count[], tokens: readonly Token[]): Count | undefined {
  if (each === undefined || all === undefined || all.loose || all.count <= each.count) return undefined;
  const isTotal = isWord(ALTOGETHER, tokens[all.number.from - 1]?.text ?? '');
  const isEach = said(each, all.number.from, tokens).some((text) => /^(?:করে|kore|each)$/.test(text));
  return isTotal && isEach ? all : undefined;
}

const ALTOGETHER = wordSet('মোট মোটে mot total টোটাল সবমিলিয়ে মিলিয়ে miliye mila milakar मिलाकर कुल kul altogether');

/** "2ta bikri holo ar 3ta ache", "২টো বিক্রি, বাকি ৬টা": what is still there, beside what was and what went. */
function stillThere(counts: readonly Count[], tokens: readonly Token[]): Count | undefined {
  const left = counts.at(-1);
  if (counts.length < 2 || counts.length > 3 || left === undefined || left.loose) return undefined;
  const after = said(left, tokens.length, tokens).filter(isNoColour).slice(0, 3);
  const isRest = [tokens[left.number.from - 1]?.text ?? '', after[0] ?? ''].some((text) => isWord(REST, text));
  const isAtHome = left.sure && after.length === 0 && isLedHome(left.number.from, tokens);
  if (!isRest && !isAtHome && !(left.sure && after.some((text) => isWord(THERE, text)))) return undefined;
  const areAll = counts.length > 2 && (counts[0]?.count ?? 0) - (counts[1]?.count ?? 0) === left.count;
  const areGone = counts.slice(0, -1).every((each, index) => {
    const words = said(each, counts[index + 1]?.number.from ?? 0, tokens);
    const lead = tokens[each.number.from - 1]?.text ?? '';
    const isFirst = counts.length > 2 && index === 0 && (areAll || isWas(lead) || lead === 'had');
    const isPast =
      isFirst ||
      isWord(OUT, lead) ||
      words.some((text) => isWord(SOLD, text) || isWord(OUT, text) || (isRest && isWord(WENT, text))) ||
      (counts.length > 2 && isWas(words[0] ?? ''));
    return isPast && !words.some((text) => isWord(NEGATION, text));
  });
  return areGone ? left : undefined;
}

/** "ঘরে আর ৩টা", "ekhon 4 ta": what comes before tells that they are there. */
function isLedHome(from: number, tokens: readonly Token[]): boolean {
  const lead = tokens.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  return lead.some((text) => AT_HOME.test(text));
}

const AT_HOME = /^(?:ঘরে|বাড\u09BCিতে|হাতে|এখন|ghore|barite|hate|ekhon|now|ab|अब)$/u;

/** "3 red sold, 2 blue left": of which colour is no matter. */
function isNoColour(text: string): boolean {
  return !findTerms(text).some(({ kind }) => kind === 'colour');
}

/** "7 ta chilo 2 ta niye geche", "7 theke 2 ta geche": what there was without what went. */
function whatRemains(counts: readonly Count[], tokens: readonly Token[]): Count | undefined {
  const [was, gone] = counts;
  if (counts.length !== 2 || was === undefined || gone === undefined || was.loose) return undefined;
  if (gone.count < 1 || gone.count >= was.count || gone.number.values.length > 1) return undefined;
  const between = said(was, gone.number.from, tokens).filter((text) => !/^[,;।]$/.test(text));
  const after = said(gone, tokens.length, tokens);
  const isFrom = between.length === 1 && (isWas(between[0] ?? '') || FROM.test(between[0] ?? ''));
  const isGone = after.length < 6 && after.some((text) => isWord(WENT, text));
  if (!isFrom || !isGone || after.some((text) => isNot(text) || isWord(COMING, text) || text === '?')) return undefined;
  return { ...gone, count: was.count - gone.count };
}

function isNot(text: string): boolean {
  return isWord(NEGATION, text) || /.(?:নি|ni)$/u.test(text);
}

const FROM = /^(?:থেকে|theke|থাইকা)$/u;
/** What is left over. */
export const REST = wordSet('বাকি baki রইল রইলো রইছে roilo thaklo থাকল left remaining bache bacha bachi बचे बचा बची');

/** What is said between a count and a place. */
export function said(count: Count, to: number, tokens: readonly Token[]): readonly string[] {
  return tokens.slice(afterUnit(count.number.to, tokens), to).map(({ text }) => text);
}

/** Sold or promised. */
export const SOLD = wordSet('বুকিং booked booking বিক্রি sold bikri bikree बिक बिका bik bika');
/** Given, sent or gone. */
export const OUT = wordSet(
  'sold gave given sent booked দিয়েছি দিয়েছিলাম দিলাম দিছি পাঠিয়েছি পাঠালাম বেচেছি বেচলাম গেছে গেল diyechi dilam disi pathiyechi pathalam bechechi bechlam geche gechhe gelo gese',
);
/** Still to be had. */
export const THERE = wordSet('আছে ache achhe ase left বাকি baki রইল রইলো roilo bacha bachi bache बचे hai है hain हैं');

/** Gone: taken, given, sold. */
export const WENT = wordSet(
  'নিয়ে niye গেছে geche গেল gelo গেলো দিয়েছি diyechi দিলাম dilam বিক্রি bikri bikree sold बिक bik gaya गया',
);

/** Not there yet. */
export const COMING = wordSet(
  'আসবে asbe aasbe বুনছি bunchi বুনব বুনবো bunbo বোনা bona আসছে asche কাল kal কালকে kalke পরশু porshu',
);
