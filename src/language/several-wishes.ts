import { termsIn } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { readCount } from './quantities-beside.ts';

const JOINS =
  /\s*(?:[,;+&]|(?<![\p{L}\p{M}])(?:আর|এবং|ও|সঙ্গে|সাথে|ar|aar|ebong|o|and|aur|plus|sathe|songe|और)(?![\p{L}\p{M}]))\s*/gu;
const ONE = /(?<![\p{L}\p{M}])(?:একটা|একটি|একখানা|ekta|ekti|ekkhana|ek|one|एक)\s/u;

/** A wish for several things, each counted or asked for, as one wish after another: "2 ta gamcha ar 1 ta lal sari". Any other is one. */
export function severalWishes(text: string): readonly string[] {
  const line = normalise(text);
  const parts: string[] = [];
  let from = 0;
  for (const join of line.matchAll(JOINS)) {
    const [before, after] = [line.slice(from, join.index), line.slice(join.index + join[0].length)];
    const isEach = [isCounted, isAsked].some((says) => says(before) && says(after));
    if (!isEach) continue;
    parts.push(before.trim());
    from = join.index + join[0].length;
  }
  return parts.length === 0 ? [text] : [...parts, line.slice(from).trim()];
}

/** "shari chai ar gamcha chai". */
function isAsked(part: string): boolean {
  return namesThing(part) && ASKED.test(part);
}

const ASKED =
  /(?<![\p{L}\p{M}])(?:চাই|লাগবে|দেখান|দেখাও|নেব|chai|lagbe|dekhan|dekhao|nebo|chahiye|dikhao|চাইছি|चाहिए|दिखाओ|दिखाइए)(?![\p{L}\p{M}])/u;

/** A blouse comes with its saree. */
function namesThing(part: string): boolean {
  return termsIn(part).some(
    ({ kind, id }) => (kind === 'product' && !id.startsWith('blouse') && id !== 'fabric') || kind === 'weave',
  );
}

/** Names a thing, and how many of it. */
function isCounted(part: string): boolean {
  return namesThing(part) && (ONE.test(part) || readCount(part) !== undefined || NUMBERED.test(part));
}

const NUMBERED = /^\s*\d{1,2}\s?(?:টা|টি|টো|ta|ti|to|te|pcs?|piece|পিস)(?![\p{L}\p{M}])/u;
