import { EITHER_WAY } from './alternatives.ts';
import { type FoundTerm, termsIn } from './lexicon.ts';

// What a search sentence will not have.

const AFTER_NOT =
  /^ও?\s*(?:রঙের?|রংয়ের|রং|রঙ|ronger|rong|টা|ta|color|colour|रंग)?\s*(?:(?:ও|o|টাও|tao|ta o|bhi|भी)\s+)?(?:বাদে|বাদ|ছাড়া|ছারা|বিনা|নয়|না|নহে|chara|chhara|chada|bade|bad|noy|noi|na|nah|chaina|চাই না|চাইনা|চাইছি না|লাগবে না|নেব না|পছন্দ না|পছন্দ নয়|chai na|lagbe na|nebo na|pochondo na|nahi chahiye|नहीं चाहिए|নাহ|(?:के )?बिना|(?:ke )?bina|(?:को )?छोड़कर|के सिवा|नहीं|के अलावा|nahi|nahin|ke alawa|chod ?kar|chhod ?kar|except|excluded|not(?! in ))(?![\p{L}\p{M}])/u;
const BEFORE_NOT =
  /(?<![\p{L}\p{M}])(?:not|no|except|without|non|minus|but not|other than|anything but|excluding|बिना|bina|বিনা)\s+(?:in\s+|any\s+|an?\s+)?$/u;

const JOINED = /^\s*(?:আর|ও|এবং|বা|কিংবা|অথবা|and|or|ar|aar|ba|aur|और|या|ya|,|&|\/)\s*$/u;

const REFUSED: ReadonlySet<string> = new Set(['colour', 'weave', 'material', 'product']);
/** Said of the piece beside the cloth, or of its ornament; the cloth itself is not refused. */
const BESIDE = new Set(['blouse', 'blouse_piece', 'zari', 'yarn', 'fabric']);

/** What a sentence refuses. */
export interface Refused {
  readonly refused: readonly FoundTerm[];
  /** Said of what is refused, and neither wanted nor refused itself. */
  readonly beside: readonly FoundTerm[];
  /** The things themselves, refused only as they were described. */
  readonly heads: readonly FoundTerm[];
}

/** Refused terms, with those of their kind joined to them: "কালো আর সাদা বাদে" refuses both. */
export function refusedTerms(text: string, found: readonly FoundTerm[]): Refused {
  const refusable = found.filter(({ kind, id }) => REFUSED.has(kind) && !BESIDE.has(id));
  const refused = new Set(refusable.filter((term) => isUnwanted(text, term)));
  const excepted = new Set<FoundTerm>();
  for (const [index, term] of [...refusable.entries()].reverse()) {
    const next = refusable[index + 1];
    if (next === undefined || next.kind !== term.kind || !refused.has(next)) continue;
    const between = text.slice(term.end, next.start);
    if (isExcepted(text, next)) excepted.add(next);
    // "লাল নীল বাদে": colours one after the other, all of them left out.
    const isBeside = term.kind === 'colour' && excepted.has(next) && /^\s*$/u.test(between);
    if (isBeside) excepted.add(term);
    if (isBeside || JOINED.test(between)) refused.add(term);
  }
  return asDescribed(text, refusable, refused);
}

function isExcepted(text: string, { end }: FoundTerm): boolean {
  return EXCEPT.test(text.slice(end, end + NEARBY));
}

const EXCEPT =
  /^\s*(?:রঙের?|রং|রঙ|rong(?:er)?|colou?r|টা|ta)?\s*(?:বাদে|বাদ(?: দিয়ে| দিয়া)?|ছাড়া|ছারা|bade|baade|bad(?: diye)?|chara|chhara|chada|chod ?kar|chhod ?kar|ke alawa|के अलावा|को छोड़कर|छोड़कर|except|excluded)(?![\p{L}\p{M}])/u;

/** "লাল শাড়ি না" refuses the red ones and no saree; with another thing named in its place, all of it. */
function asDescribed(text: string, refusable: readonly FoundTerm[], refused: ReadonlySet<FoundTerm>): Refused {
  const [kept, added, beside] = [new Set(refused), new Set<FoundTerm>(), new Set<FoundTerm>()];
  const heads: FoundTerm[] = [];
  for (const head of refused) {
    if (head.kind === 'colour') continue;
    const described = describing(text, refusable, head).filter((term) => !refused.has(term));
    if (described.length === 0) continue;
    const isAnother = refusable.some((term) => term.kind === head.kind && !refused.has(term));
    const colours = described.filter(({ kind }) => kind === 'colour');
    for (const term of described) beside.add(term);
    if (isAnother) continue;
    kept.delete(head);
    heads.push(head);
    for (const term of colours.length > 0 ? colours : described) added.add(term);
    const cloth = colours.length > 0 ? described.filter(({ kind }) => kind !== 'colour') : [];
    for (const term of cloth) {
      beside.delete(term);
      heads.push(term);
    }
  }
  return { refused: [...kept, ...added], beside: [...beside].filter((term) => !added.has(term)), heads };
}

/** Whether all the cloth a sentence names is cloth it refuses. */
export function refusesAll(found: readonly FoundTerm[], { refused, beside, heads }: Refused): boolean {
  const named = found.filter(({ kind }) => REFUSED.has(kind));
  return refused.length > 0 && named.every((term) => [refused, beside, heads].some((list) => list.includes(term)));
}

/** The terms right before a thing, that say which one: the লাল and the তাঁতের of "লাল তাঁতের শাড়ি". */
function describing(text: string, terms: readonly FoundTerm[], head: FoundTerm): readonly FoundTerm[] {
  const described: FoundTerm[] = [];
  let next = head;
  for (const term of terms.slice(0, terms.indexOf(head)).reverse()) {
    if (term.kind === head.kind || !BESIDE_ITS_THING.test(text.slice(term.end, next.start))) break;
    described.push(term);
    next = term;
  }
  return described;
}

const BESIDE_ITS_THING = /^\s*(?:এর|ের|er|ka|ki|ke|का|की|के|রঙের|রংয়ের|ronger|colou?r(?:ed)?)?\s*$/u;

/** "lal par na", "no red border": of the border alone; what is red else may be shown. */
export function isRefusedBorder(text: string, { kind, start, end }: FoundTerm): boolean {
  if (kind !== 'colour') return false;
  const border = BORDER.exec(text.slice(end, end + NEARBY));
  if (border === null) return false;
  const after = text.slice(end + border[0].length, end + NEARBY);
  return AFTER_NOT.test(after) || BEFORE_NOT.test(text.slice(Math.max(0, start - NEARBY), start));
}

const BORDER = /^\s*(?:পা[ড়র]\u09BC?(?:ের|টা)?|পাইড\u09BC|par(?:er)?|paar|border|বর্ডার|बॉर्डर|पाड\u093C?)(?![\p{L}\p{M}])/u;

/** "সিল্ক না, সুতির" says what is meant in its place, and that is filter enough. */
export function refusedCloth(unwanted: readonly FoundTerm[], wanted: readonly FoundTerm[]): readonly string[] {
  const cloth = unwanted.filter(({ kind }) => kind !== 'colour' && !wanted.some((other) => other.kind === kind));
  return [...new Set(cloth.map(({ id }) => id))];
}

const OF_SO_MUCH = /\d\s?(?:er|r|-?এর|-?র|taka?r|টাকার)\s+$/u;
/** Nothing that refuses a word stands farther from it. */
const NEARBY = 60;

/** "500er gamcha noy, 200er moddhe": what is refused is how dear it is. */
export function isTooDear(text: string, { start, end }: Pick<FoundTerm, 'start' | 'end'>): boolean {
  const after = text.slice(end, end + NEARBY);
  return OF_SO_MUCH.test(text.slice(Math.max(0, start - NEARBY), start)) && AFTER_NOT.test(after) && /\d/.test(after);
}

function isUnwanted(text: string, { start, end, kind }: FoundTerm): boolean {
  const after = text.slice(end, end + NEARBY);
  // "লাল না নীল?" asks which of the two; it refuses neither.
  const asksWhich =
    /^\s*(?:না|na)\s+[\p{L}\p{M}]+\s*[?]?$/u.test(after) || (/^\s*(?:না|na)\s/u.test(after) && EITHER_WAY.test(text));
  if (asksWhich && termsIn(after).some((term) => term.kind === kind)) return false;
  if (isTooDear(text, { start, end })) return false;
  if (/^\s*(?:না|na)\s+(?:থাকলে|hole|হলে|thakle|পেলে|pele)/u.test(after)) return false;
  const before = text.slice(Math.max(0, start - NEARBY), start);
  // Hindi and Bengali say "without" after its word: in "लाल बिना नीली" it belongs to लाल.
  const isTaken = /(?:बिना|bina|বিনা)\s+$/u.test(before) && termsIn(before).some((term) => term.kind === kind);
  return AFTER_NOT.test(after) || (BEFORE_NOT.test(before) && !isTaken);
}
