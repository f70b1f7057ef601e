import { termsIn } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { readCount } from './quantities-beside.ts';
import { readQuery } from './queries.ts';

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

/** The sorts of cloth that one line wishes to hear of ("টাঙ্গাইল আর গরদ দুটোই"), each with what was said of it; the line itself where it is one. */
export function severalCloths(text: string): readonly string[] {
  const line = normalise(text).replace(BOTH, ' ');
  // "গামছা বা লুঙ্গি": either will do, which is one wish.
  if (readQuery(line).filters.orCloth !== undefined) return [text];
  const parts = line.split(JOINS).filter((part) => /[\p{L}]/u.test(part));
  const ids = parts.map((part) => clothIn(part)?.id);
  const areOthers = parts.length > 1 && parts.length <= MOST_CLOTHS && new Set(ids).size === ids.length;
  return areOthers && ids.every((id) => id !== undefined) ? parts : [text];
}

const BOTH =
  /(?<![\p{L}\p{M}])(?:দুটোই|দুটোরই|দুইটাই|দুইটারই|দুটিরই|দুটোর|দুটিই|উভয়েরই?|দুই রকমই?|তিনটেই|তিনটেরই|তিনটাই|সবকটাই|dutoi|dutori|dutorei|duitai|duitari|both|dono|tintei|tinteri|दोनों|दोनो)(?![\p{L}\p{M}])/gu;
const MOST_CLOTHS = 5;
const CLOTH: ReadonlySet<string> = new Set(['weave', 'material', 'product']);
const BESIDE_CLOTH = new Set(['fabric', 'yarn', 'zari']);

/** What sort of cloth a part names, by its weave before its kind. */
function clothIn(part: string): { readonly id: string } | undefined {
  const cloth = termsIn(part).filter(
    ({ kind, id }) => CLOTH.has(kind) && !BESIDE_CLOTH.has(id) && !id.startsWith('blouse'),
  );
  return cloth.find(({ kind }) => kind !== 'product') ?? cloth[0];
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
