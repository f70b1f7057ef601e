import { BLOUSE_GOODS, isPieceSold, readBlousePiece } from './blouse-piece.ts';
import { CLOSE, COLOURED, isClose, type Part, partsIn, type Role } from './colour-parts.ts';
import type { FoundTerm } from './lexicon.ts';
import { isShadeOf } from './relations.ts';

/** Which colours are the ground's and which the border's; colours of the anchal, of a motif or of a blouse are neither. */
export interface ColourRoles {
  readonly ground: readonly FoundTerm[];
  readonly border: readonly FoundTerm[];
}

const SHADES_WITHOUT_HUE = new Set(['light_shade', 'dark_shade', 'bright_shade']);
/** Between two colours of one part. */
const JOINED = /^\s*(আর|ও|এবং|and|ar|aar|o|&|\+|\/|-|,|aur|और|রং|রঙের|ronger|rong)?\s*(আর|ও|and|ar|-)?\s*$/u;
const CONJOINED = /^\s*(রং|রঙের|ronger|rong)?\s*(আর|ও|এবং|and|ar|aar|o|&|\+|\/|-|aur|और)\s*$/u;

/** "jomi lal, par lal sobuj": where the ground was told, nothing parts two colours of the border. */
const TOGETHER = new RegExp(`${CONJOINED.source}|^[^\\S\\n]+$`, 'u');

/** Gives every colour of a normalised text to the part it belongs to. */
export function colourRoles(text: string, found: readonly FoundTerm[]): ColourRoles {
  const hues = found.filter(({ kind, id }) => kind === 'colour' && !SHADES_WITHOUT_HUE.has(id));
  const colours = hues.flatMap((colour, index) => mergedShade(text, colour, hues[index - 1], hues[index + 1]));
  const named = isPieceSold(text, found) ? found.filter(({ id }) => !BLOUSE_GOODS.has(id)) : found;
  const parts = withSharedEnds(partsIn(text, colours, named), text);
  const roles = new Map<FoundTerm, Role>();
  const cloths = found.filter(({ kind, id }) => CLOTH.has(kind) && !BLOUSE_GOODS.has(id));
  // "পাড় লাল, ব্লাউজ পিস ছাড়া": what is said of the piece is whether it comes with the cloth.
  const isBlouseTold = parts.some(({ isBlouse }) => isBlouse) && ['with', 'without'].includes(readBlousePiece(text));
  for (const part of parts) claim({ part, parts, colours, roles, text, cloths, isBlouseTold });
  for (const colour of colours) if (!roles.has(colour) && isThread(text, colour)) roles.set(colour, 'motif');
  if (parts.some(({ role }) => role === 'border'))
    for (const colour of colours) if (ON_ONE_SIDE.test(text.slice(0, colour.start))) roles.set(colour, 'border');
  const spoken = colours.filter((colour) => !isPrefixed(text, colour));
  // "আঁচলে লাল ফুল": flowers of the end piece say nothing of the ground.
  const isOfEnd = ({ start }: FoundTerm) =>
    parts.some(
      ({ role, isBlouse, end }) => role === 'other' && isBlouse !== true && end <= start && isClose(text, end, start),
    );
  const motifs = spoken.filter((colour) => roles.get(colour) === 'motif' && !isOfEnd(colour));
  const beside = spoken.filter((colour) => isWorkedPart(text, colour) && roles.get(colour) === 'other');
  const free = spoken.filter((colour) => (roles.get(colour) ?? 'ground') === 'ground');
  return {
    // With no other ground named, the colour before a motif is the ground's: লাল বুটি জামদানি.
    ground: free.length > 0 ? free : motifs.length > 0 ? motifs : beside,
    border: spoken.filter((colour) => roles.get(colour) === 'border'),
  };
}

/** "পাড় আর আঁচল লাল": the end piece shares the border's colour, so the border reaches over it. */
function withSharedEnds(parts: readonly Part[], text: string): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    const [before, after] = [parts[index - 1], parts[index + 1]];
    const shares = (border: Part, end: Part) =>
      border.role === 'border' && end.role === 'other' && AND.test(text.slice(border.end, end.start));
    if (before !== undefined && shares(before, part)) return [];
    return [after !== undefined && shares(part, after) ? { ...part, end: after.end } : part];
  });
}

/** "গঙ্গা যমুনা পাড়, একদিকে লাল একদিকে সবুজ". */
const ON_ONE_SIDE =
  /(?<![\p{L}\p{M}])(?:এক ?দিকে|একদিকের|অন্য ?দিকে|আর ?এক ?দিকে|এক ?পাশে|অন্য ?পাশে|[eo]k ?dike|onno ?dike|ek ?pashe|onno ?pashe|one side|other side|ek taraf|dusri taraf|एक तरफ|दूसरी तरफ)\s*$/u;
const AND = /^\s*(?:আর|ও|এবং|and|ar|aar|o|&|aur|और)\s*$/u;
const ISH = /(?:চে|টে|আভ|che|chhe|ete|ish)$/u;
/** লাল পাড় সাদা is one name. */
const WHITES = new Set(['white', 'off_white', 'cream']);
const METALS = new Set(['golden', 'silver', 'copper']);

/** "সরষে হলুদ" is one colour: the finer shade stands, reaching over the name it refines. */
function mergedShade(text: string, colour: FoundTerm, before?: FoundTerm, after?: FoundTerm): readonly FoundTerm[] {
  // "grey silver border" is two colours: a metal is no shade.
  if (METALS.has(colour.id) || (before !== undefined && METALS.has(before.id))) return [colour];
  // "ছাই রঙ কালো পাড়": a colour called one is no shade of the next.
  const touches = (one: FoundTerm, other: FoundTerm) =>
    /^[\s-]*$/.test(text.slice(one.end, other.start)) && !COLOURED.test(text.slice(one.start, one.end));
  // "কালচে লাল" is a dark red.
  if (after !== undefined && touches(colour, after) && ISH.test(text.slice(colour.start, colour.end))) return [];
  if (before !== undefined && touches(before, colour) && isShadeOf(before.id, colour.id)) return [];
  if (after !== undefined && touches(colour, after) && isShadeOf(colour.id, after.id))
    return [{ ...colour, end: after.end }];
  return [colour];
}

const CLOTH = new Set(['product', 'weave', 'material']);

interface Claim {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly colours: readonly FoundTerm[];
  readonly roles: Map<FoundTerm, Role>;
  readonly text: string;
  /** What the colours may be of. */
  readonly cloths: readonly FoundTerm[];
  readonly isBlouseTold: boolean;
}

/** A part takes the colours right before it, or, if there are none left, those right after it. */
function claim({ part, parts, colours, roles, text, cloths, isBlouseTold }: Claim): void {
  const free = (colour: FoundTerm) => !roles.has(colour);
  const before = colours.findLast((colour) => colour.end <= part.start && free(colour));
  if (before !== undefined && CLOSE.test(text.slice(before.end, part.start))) {
    // "সবুজ রং ব্লাউজ পিস সহ", "tangail maroon with blouse piece": the cloth is of that colour, and has a blouse piece.
    if (part.isBlouse && colours.length === 1 && isOfCloth(before)) return;
    // "নীল রং পাড় ঘিয়ে": the cloth is blue, and what its border is like is said behind it.
    const isWhole = COLOURED.test(text.slice(before.start, part.start));
    if ((part.role === 'border' && tellsBehind(before)) || (part.role === 'motif' && isWhole && isWorkToldBehind())) {
      takeForwards();
      return;
    }
    // "গোলাপি রং পাড়ে জরি": the border is worked, and the cloth is pink.
    if (part.role === 'border' && colours.length === 1 && isWorkedBorder(text, before, part)) return;
    takeBackwards(before);
    return;
  }
  takeForwards();

  /** The first such colour behind the part, if it is close. */
  function behind(isSuch: (colour: FoundTerm) => boolean = () => true): FoundTerm | undefined {
    const after = colours.find((colour) => colour.start >= part.end && isSuch(colour));
    return after && isClose(text, part.end, after.start) ? after : undefined;
  }

  function takeForwards(): void {
    if (part.role === 'motif' && !isWorkToldBehind()) return;
    const after = behind(free);
    if (after === undefined) return;
    const nextPart = parts.find((other) => other.start >= after.end && CLOSE.test(text.slice(after.end, other.start)));
    // "সরু পাড় সবুজ তাঁত": the border is only narrow, the cloth is green.
    if (part.isShape && colours.length === 1) return;
    if (
      nextPart?.role === 'motif' ||
      (nextPart?.role === 'border' &&
        part.role !== 'ground' &&
        (part.role !== 'other' || part.isBlouse || !isTold(nextPart)))
    )
      return;
    roles.set(after, part.role);
    let last = after;
    for (const colour of colours.filter(({ start }) => start >= after.end)) {
      const isAfterGround = part.role === 'border' && [...roles.values()].includes('ground');
      const joins = part.role === 'other' && !part.isBlouse ? JOINED : isAfterGround ? TOGETHER : CONJOINED;
      if (!joins.test(text.slice(last.end, colour.start)) || !free(colour)) return;
      roles.set(colour, part.role);
      last = colour;
    }
  }

  /** "কালো রং, বুটি সোনালি": the ground is told, and behind the work its own colour, which is no cloth's or other part's. */
  function isWorkToldBehind(): boolean {
    const after = behind();
    if (after === undefined) return false;
    return !isOfOther(after) && colours.some((other) => other.end <= part.start && roles.get(other) !== 'border');
  }

  /** A cloth's, or another part's, that is named right behind it. */
  function isOfOther(colour: FoundTerm): boolean {
    const beside = parts.filter(({ isBlouse }) => isBlouse !== true || !isBlouseTold);
    return [...cloths, ...beside].some(({ start }) => start >= colour.end && CLOSE.test(text.slice(colour.end, start)));
  }

  /** "আঁচল লাল পাড় কালো": each part's colour is told behind it. */
  function isTold(border: Part): boolean {
    return colours.some(({ start }) => start >= border.end && CLOSE.test(text.slice(border.end, start)));
  }

  /** "হলুদ পাড় লাল, ৬৫০": with no other ground named and no cloth or part behind it, the second colour is the border's. */
  function tellsBehind(colour: FoundTerm): boolean {
    const after = behind();
    if (after === undefined) return false;
    if (colour.id === 'red' && WHITES.has(after.id)) return false;
    const isSecond = colours.some((other) => other.end <= colour.start && free(other));
    return !isOfOther(after) && (!isSecond || COLOURED.test(text.slice(colour.start, part.start)));
  }

  /** Said in one breath behind the cloth, or said whole. */
  function isOfCloth(colour: FoundTerm): boolean {
    const isBehind = cloths.some(
      ({ end }) => end <= colour.start && /^[^,;।\n]*$/u.test(text.slice(end, colour.start)),
    );
    return isBehind || COLOURED.test(text.slice(colour.start, part.start));
  }

  /** "কালোর উপর লাল সাদা বুটি": both are of the motif, for the ground was named before them. */
  function isLaidOn(colour: FoundTerm, between: string): boolean {
    if (part.role !== 'motif' || !/^\s+$/.test(between)) return false;
    return colours.some(({ end }) => end <= colour.start && UPON.test(text.slice(end, colour.start)));
  }

  function takeBackwards(nearest: FoundTerm): void {
    roles.set(nearest, part.role);
    let first = nearest;
    for (const colour of colours.filter(({ end }) => end <= nearest.start).reverse()) {
      const between = text.slice(colour.end, first.start);
      const isJoined = (part.role === 'ground' ? JOINED : CONJOINED).test(between) || isLaidOn(colour, between);
      if (!isJoined || !free(colour)) return;
      roles.set(colour, part.role);
      first = colour;
    }
  }
}

/** What lies on a ground: উপর, জমিনে, on. */
const UPON = /উপর|ওপর|জমিন|(?<![a-z])(?:upor|opor|jomine?|on|par)(?![a-z])|पर/u;

/** "সোনালি জরি": the metal is the thread's, where no border claims it. */
function isThread(text: string, { id, end }: FoundTerm): boolean {
  return METALS.has(id) && /^[\s-]*(?:জরি|জরির|জড়ি|zari|jori|jari|ज़री|जरी)(?![\p{L}\p{M}])/u.test(text.slice(end));
}

/** "মেরুন আঁচলে কাজ": the work is in the end piece, the colour is the ground's. */
function isWorkedPart(text: string, { end }: FoundTerm): boolean {
  return /^\s*(?:আঁচলে|আচলে|anchale|achole|পাল্লুতে|pallute|pallu te)\s/u.test(text.slice(end));
}

/** What is in the border is said after it, where the colour was said whole (রং). */
function isWorkedBorder(text: string, colour: FoundTerm, part: Part): boolean {
  const isWhole = COLOURED.test(text.slice(colour.start, part.start));
  return isWhole && /^(?:ে|e|te|তে)?\s*(?:জরি|কাজ|নকশা|বুটি|jori|zari|kaj|naksha|buti)/u.test(text.slice(part.end));
}

/** A colour word inside another name is none: লালচে চা, কমলা দেবী are left to the lexicon; "লাল চা" here. */
function isPrefixed(text: string, colour: FoundTerm): boolean {
  return /^\s*(চা|cha|মাটির দেশ|মাটির টান|matir desh|দেবী|debi|দিঘি|dighi|বাজার|bazar|সংঘ|সংঘের|ক্লাব|ক্লাবের|সমিতি|সমিতির|দরজা|গেট|সাইনবোর্ড|dorja|gate|songho|songher|club)(?![\p{L}\p{M}])/u.test(
    text.slice(colour.end),
  );
}
