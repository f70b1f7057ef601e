import { BLOUSE_GOODS } from './blouse-piece.ts';
import type { FoundTerm } from './lexicon.ts';

/** Whose a colour is. */
export type Role = 'ground' | 'border' | 'other' | 'motif';

/** A part of a cloth that is named, and where. */
export interface Part {
  readonly role: Role;
  /** Named by its shape (সরু পাড়), so that a colour after it may be the cloth's. */
  readonly isShape?: boolean;
  readonly isBlouse?: boolean;
  readonly start: number;
  readonly end: number;
}

/** Between a colour and its part: nothing, a colour word, or an ending cut loose. */
export const CLOSE =
  /^[^\S\n]*-?[^\S\n]*((রং|রঙ|রঙা|রঙের|রংয়ের|রংএর|রঙে|রংটা|রঙটা|কিন্তু|তো|kintu|to|হলো|হল|হইল|হইলো|হইতেছে|হচ্ছে|বলতে|holo|hoilo|hocche|bolte|দিয\u09BCেছি|দিলাম|রেখেছি|করেছি|diyechi|dilam|rekhechi|korechi|এর|টা|টি|টো|ডা|e|te|me|mein|তে|ও|o|rong|ronger|rang|rong er|color|colour|coloured|er|ta|is|in|का|की|के|रंग|रंग का|रंग की|zari|জরি|জরির|jori|jorir|টেম্পল|temple|tempol|মন্দির|চওড়া|সরু|মোটা|chaora|chaoda|chauda|soru|mota|broad|narrow|নরুন|সব|sob|ফিতে|চিকন|norun|narun|chikon|একই)(?:[^\S\n]|[:-])*)*$/u;

/** Whether what lies between two places parts no colour from its part; marks of a list ("রং: সবুজ") part nothing. */
export function isClose(text: string, from: number, to: number): boolean {
  return CLOSE.test(text.slice(from, to).replace(/[:=]|--+/g, ' '));
}

/** A colour said whole: "নীল রং". */
export const COLOURED = /\s(?:রং|রঙ|রংটা|rong|rang|color|colour|रंग)\s*$/u;

/** Every part of a cloth that a normalised text names, in their order. `named` are its terms without those that are the goods themselves. */
export function partsIn(text: string, colours: readonly FoundTerm[], named: readonly FoundTerm[]): readonly Part[] {
  const all = [...named.flatMap(partOf), ...borderWords(text, colours, named), ...workParts(text)].sort(byPlace);
  // "temple par": a border of that pattern is one part.
  const apart = all.filter(({ role, end }, index) => {
    const next = all[index + 1];
    return role !== 'motif' || next?.role !== 'border' || text.slice(end, next.start).trim() !== '';
  });
  return [...apart, ...labelled(text, colours, apart)].sort(byPlace);
}

const byPlace = (one: Part, other: Part) => one.start - other.start;

/** পাড় as it is often written and said; পার is also "across", and "pair" is two, so that only a colour beside it makes it one. */
const BORDER =
  /(?<![\p{L}\p{M}])(?:(?:পার|পাই[রড]\u09BC?|পাড\u09BC(?=টো|ডা))(?:ে|ের|টা|টো|ডা)?|(?<!te )pa+[rd]e|p(?:air|aer|aire)r?)(?![\p{L}\p{M}])/gu;
const NAMES_GROUND = /(?<![\p{L}\p{M}])(?:jomi|jomin|zamin|bod[yi]|khol|জমি|জমিন|বডি|খোল)/u;

/** Where such words stand. Expects normalised text; `found` are its terms. */
export function borderWords(text: string, colours: readonly FoundTerm[], found: readonly FoundTerm[]): readonly Part[] {
  return [...text.matchAll(BORDER)].flatMap((match): readonly Part[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((term) => term.kind !== 'unit' && term.start < end && term.end > start)) return [];
    const isBefore = colours.some((colour) => colour.end <= start && CLOSE.test(text.slice(colour.end, start)));
    const isBehind = colours.some((colour) => colour.start >= end && CLOSE.test(text.slice(end, colour.start)));
    const isPair = /^pa[ei]/.test(match[0]) && !NAMES_GROUND.test(text);
    const isBorder = isPair ? isBefore && isBehind : isBefore || isBehind;
    return isBorder ? [{ role: 'border', start, end }] : [];
  });
}

const LABEL = /(?<![\p{L}\p{M}])(?:রং|রঙ|কালার|rong|rang|colou?r|रंग)(?![\p{L}\p{M}])/gu;

/** "রং সবুজ পাড় হলুদ": what each colour is of is said before it, as both are told; one border alone takes the colour before it. */
function labelled(text: string, colours: readonly FoundTerm[], parts: readonly Part[]): readonly Part[] {
  const close = (one: { end: number } | undefined, other: { start: number } | undefined) =>
    one !== undefined && other !== undefined && isClose(text, one.end, other.start);
  return [...text.matchAll(LABEL)].flatMap((match): readonly Part[] => {
    const label = { start: match.index, end: match.index + match[0].length };
    const at = colours.findIndex(({ start }) => start >= label.end);
    const [before, ground, other] = [colours[at - 1], colours[at], colours[at + 1]];
    const border = parts.find(({ start }) => ground !== undefined && start >= ground.end);
    const isFirst = at >= 0 && (before === undefined || !close(before, label));
    const tellsBoth =
      border?.role === 'border' && close(label, ground) && close(ground, border) && close(border, other);
    return isFirst && tellsBoth ? [{ role: 'ground', ...label }] : [];
  });
}

function partOf(term: FoundTerm): readonly Part[] {
  const role = roleOf(term);
  const isBlouse = BLOUSE_GOODS.has(term.id) || term.id === 'with_blouse';
  const isShape = term.id === 'narrow_border' || term.id === 'broad_border';
  return role === undefined ? [] : [{ role, start: term.start, end: term.end, isShape, isBlouse }];
}

function roleOf({ id, kind }: FoundTerm): Role | undefined {
  if (kind === 'part') {
    if (id.endsWith('border') || id === 'ganga_jamuna') return 'border';
    if (id === 'body') return 'ground';
    return id === 'anchal' || id === 'tassel' || id === 'sleeve' || id === 'collar' || id === 'neck'
      ? 'other'
      : undefined;
  }
  if (id === 'blouse_piece' || id === 'blouse' || id === 'with_blouse') return 'other';
  if (kind === 'motif') return id === 'check' || id === 'stripe' || id === 'plain' ? undefined : 'motif';
  return id === 'zari_work' || id === 'embroidery' || id === 'yarn' || id === 'kantha_stitch' ? 'motif' : undefined;
}

/** Work and print lie on the ground, as a motif does (সাদার উপর নীল কাজ). */
function workParts(text: string): readonly Part[] {
  const words = text.matchAll(
    /(?<![\p{L}\p{M}])(?:সুতোর কাজ|কাজ|কাজের|কাজটা|kaj|kajer|work|print|prints|प्रिंट|काम)(?![\p{L}\p{M}])/gu,
  );
  return [...words].map((match) => ({ role: 'motif', start: match.index, end: match.index + match[0].length }));
}
