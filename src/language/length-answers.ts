import { isOther, spanOf } from './counts.ts';
import { ACROSS, BORDER, type FoundLength, readLengths } from './lengths.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import { type FoundNumber, findNumbers } from './numbers.ts';
import type { Span } from './price-reading.ts';
import { CLAUSE_BREAK } from './price-words.ts';
import { isDoubted, isUndecided } from './quantity-doubts.ts';
import type { QuantityReading } from './quantity-reading.ts';
import { isMadeOver } from './quantity-turns.ts';
import { corrected, isSorry } from './quantity-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const NONE: QuantityReading = { kind: 'none' };
const ALONG = wordSet('লম্বা লম্বায় দৈর্ঘ্য length long lomba lamba लंबा');

/** How long an answer to "how long" says it is, or how wide where that is all it says. */
export function lengthAnswer(tokens: readonly Token[]): QuantityReading {
  const all = readLengths(tokens);
  const found = all.filter((each) => !isOfBody(each, tokens));
  if (all.length > 0 && found.length === 0) return NONE;
  const lengths = ofTheCloth(
    found.filter((each) => !each.isWidth),
    tokens,
  );
  const [first] = lengths.length > 0 ? corrected(lengths, tokens) : [];
  if (first) {
    const others = lengths.filter((each) => Math.abs(each.cm - first.cm) > 3 && !each.isBeside);
    const onlyBeside =
      lengths.every((each) => each.isBeside) && findNumbers(tokens, () => false).length > lengths.length;
    const spoken = lengths.length === 1 ? spokenAnew(first, tokens) : undefined;
    if (spoken !== undefined) return spoken;
    if (!onlyBeside && lengths.every((each) => isOfBlouse(each, tokens))) return NONE;
    const isUnclear = tokens.some(({ text }) => FINER.test(text)) || isDoubted(tokens);
    if (
      onlyBeside ||
      isUnclear ||
      (first.isCorrection && isUndecided(tokens)) ||
      first.isDoubtful ||
      isTooLong(first, tokens) ||
      (others.length > 0 && !first.isCorrection)
    )
      return { kind: 'ambiguous', spans: lengths.map((each) => each.span) };
    return { kind: 'length', cm: first.cm, spans: [first.span] };
  }
  const [width] = found;
  const labelled = width && labelledLength(tokens);
  if (labelled !== undefined) return labelled;
  if (width && width.cm < NARROWEST) return NONE;
  if (width) return widthOf(width);
  return bareLength(tokens);
}

/** Of several those whose clause names no part, no other's cloth and no day's work: "আঁচল এক মিটার, মোট শাড়ি সাড়ে পাঁচ মিটার". All of them if none is left. */
function ofTheCloth(lengths: readonly FoundLength[], tokens: readonly Token[]): readonly FoundLength[] {
  if (lengths.length < 2) return lengths;
  const own = lengths.filter(({ span }) => {
    const from = tokens.findLastIndex(({ end, text }) => end <= span.start && CLAUSE_BREAK.test(text)) + 1;
    const to = tokens.findIndex(({ start, text }) => start >= span.end && CLAUSE_BREAK.test(text));
    const clause = tokens.slice(from, to < 0 ? undefined : to);
    const others = lengths.filter((each) => clause.some(({ start }) => start === each.span.start));
    return others.length > 1 || !clause.some(({ text }) => ASIDE.test(text));
  });
  return own.length === 0 ? lengths : own;
}

const ASIDE =
  /^(?:ব্লাউ[জস]|ব্লাউজের|blou?se|blaus|bp|আঁচল\S*|আচল\S*|anch?[ao]l|aanch?[ao]l|pallu|পাল্লু|অনেকে|লোকে|সবাই|অন্যদের|বাজারের|দোকানের|onno|loke|sobai|bajarer|dokaner|দিনে|dine|daily|রোজ|roj)$/u;

/** "blouse 80 cm" says nothing of the cloth beside it. */
function isOfBlouse({ isBeside, cm }: FoundLength, tokens: readonly Token[]): boolean {
  return cm < 130 && (isBeside || tokens.some(({ text }) => /^(?:ব্লাউ[জস]|blou?se|blaus|bp$)/.test(text)));
}

/** "ami 5 ft 3", "meri height 5 foot 2 hai": how tall somebody is. */
function isOfBody({ unit, cm }: FoundLength, tokens: readonly Token[]): boolean {
  return unit === FOOT && cm > 120 && cm < 200 && tokens.some(({ text }) => BODY.test(text));
}

const FOOT = 30.48;
const BODY = /^(?:আমি|মেয\u09BCে|বউ|উচ্চতা|হাইট|ami|meye|bou|height|hight|uchchota|मैं|हाइट|लंबी)$/u;

/** No cloth is so narrow: it is the border's. */
const NARROWEST = 25;
const LONGEST_SAREE = 2_000;

/** "55 mitar": more likely 5.5 than a roll nobody spoke of. */
function isTooLong({ cm }: FoundLength, tokens: readonly Token[]): boolean {
  return cm > LONGEST_SAREE && !tokens.some(({ text }) => ROLL.test(text));
}

/** "১২ হাত ৬ আঙুল": nobody's fingers are alike. */
const FINER = /^(?:আঙ্?গ?ুল|aa?ngul|ungli|বিঘ[তৎ]|bigh[ao]t|উংলি|अंगुल|उंगली)/u;

const ROLL = /^(?:থান|than|thaan|roll|রোল|bolt|কাপড\u09BC|kapor|kapr[ae]|fabric|थान|कपड\u093C?[ाे])/u;

/** "৫ মিটার না সাড়ে ৫": the unit holds for the number that takes its place. */
function spokenAnew({ unit, span }: FoundLength, tokens: readonly Token[]): QuantityReading | undefined {
  const number = measuredNumbers(tokens).find(
    ({ from, to, suffix }) =>
      (tokens[from]?.start ?? 0) >= span.end &&
      (isSorry(tokens[from - 1]?.text ?? '') ||
        isMadeOver(span, { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, tokens)) &&
      suffix === 'none' &&
      !isMeasure(tokens[to]?.text ?? ''),
  );
  if (number === undefined || isOther(number, tokens)) return undefined;
  const cm = Math.round((number.values[0] ?? 0) * unit * 100) / 100;
  const spans = [spanOf(number, tokens)];
  return cm > 0 && cm < 2_000 && number.values.length === 1
    ? { kind: 'length', cm, spans }
    : { kind: 'ambiguous', spans };
}

/** "লম্বা ৫.৫ চওড়া ১.২ মিটার": the unit is said once, for both. */
function labelledLength(tokens: readonly Token[]): QuantityReading | undefined {
  const number = measuredNumbers(tokens).find(
    ({ from, to, suffix }) =>
      suffix === 'none' && isWord(ALONG, tokens[from - 1]?.text ?? '') && !isMeasure(tokens[to]?.text ?? ''),
  );
  const value = number?.values[0] ?? 0;
  if (number === undefined || value < 1 || value >= 8) return undefined;
  return { kind: 'length', cm: Math.round(value * 100), spans: [spanOf(number, tokens)] };
}

/** No unit said. A saree of five or six is metres; nine to sixteen may be cubits; more may be centimetres or inches. */
/** "200 per metre", "gaj 120 kore": what so much of it costs. */
const RATE =
  /(?<![\p{L}\p{M}])(?:(?:per|প্রতি|proti|a|fi|ফি|हर|har) ?(?:m|metre|meter|mtr|mitar|yard|gaj|goj|মিটার|গজ|मीटर|गज)|(?:metre|meter|mtr|mitar|yard|gaj|goj|মিটার|গজ|मीटर|गज) (?:\d+|\S+) (?:করে|kore|koira|টাকা|taka|tk|rs))(?![\p{L}\p{M}])/u;

function bareLength(tokens: readonly Token[]): QuantityReading {
  if (RATE.test(tokens.map(({ text }) => text).join(' '))) return NONE;
  const numbers = measuredNumbers(tokens);
  const usable = numbers.filter(
    (number) => !isOther(number, tokens) && number.suffix === 'none' && !isMeasure(tokens[number.to]?.text ?? ''),
  );
  const [last] =
    usable.length === 2
      ? corrected(
          usable.map((each) => ({ each, span: spanOf(each, tokens) })),
          tokens,
        )
      : [];
  const isLast = last?.isCorrection === true && !isUndecided(tokens);
  const number = isLast ? last.each : usable[0];
  const across = numbers.find(({ from }) => isWord(ACROSS, tokens[from - 1]?.text ?? ''));
  if (number === undefined && across) return bareWidth(across, tokens);
  if (number === undefined) return NONE;
  const value = number.values[0] ?? 0;
  const spans = usable.map((each) => spanOf(each, tokens));
  if (usable.length > 1 && !isLast) return { kind: 'ambiguous', spans };
  if (number.values.length > 1 || isDoubted(tokens)) return { kind: 'ambiguous', spans };
  if (value >= 2 && value < 8 && !number.scaled) return { kind: 'length', cm: Math.round(value * 100), spans };
  return value > 0 && value < 2000 ? { kind: 'ambiguous', spans } : NONE;
}

/** "পানা আটচল্লিশ": no loom weaves so many metres wide. */
function bareWidth(number: FoundNumber, tokens: readonly Token[]): QuantityReading {
  const [inches = 0, ...others] = number.values;
  const spans = [spanOf(number, tokens)];
  const isInches = inches >= 36 && inches <= 60 && others.length === 0;
  return isInches ? { kind: 'width', inches, spans } : { kind: 'ambiguous', spans };
}

/** "৪৮ ইঞ্চি বহর", "পাড় ৪ ইঞ্চি, বহর ৪৭", "বহরটা দেড় হাত": how wide it is, whatever else is said; none where no one width is. */
export function widthAsked(tokens: readonly Token[]): QuantityReading | undefined {
  if (!tokens.some(({ text }) => isWord(ACROSS, text))) return undefined;
  const lengths = readLengths(tokens);
  const said = lengths.filter(({ span }) => isAcross(span, tokens));
  const [first] = said.length > 0 ? corrected(said, tokens) : [];
  if (first !== undefined) {
    const isOne = said.length === 1 || first.isCorrection;
    return isOne && !first.isDoubtful && first.cm < WIDEST_LOOM ? widthOf(first) : undefined;
  }
  const bare = measuredNumbers(tokens).find(
    ({ from, to, suffix }) =>
      suffix === 'none' &&
      !isMeasure(tokens[to]?.text ?? '') &&
      isWord(ACROSS, tokens[labelOf(from, tokens)]?.text ?? ''),
  );
  return bare === undefined ? undefined : bareWidth(bare, tokens);
}

const WIDEST_LOOM = 400;

/** The place of the word that labels a number: "বহর টা: ৪৮". */
function labelOf(from: number, tokens: readonly Token[]): number {
  let place = from - 1;
  while (/^(?:টা|টি|ta|ti|hai|:|=|-)$/.test(tokens[place]?.text ?? '')) place -= 1;
  return place;
}

/** Labelled before it, or behind it where no other number follows the label; never the border's. */
function isAcross({ start, end }: Span, tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findLastIndex((token) => token.end === end) + 1;
  const before = tokens[labelOf(from, tokens)]?.text ?? '';
  const isBorder = tokens.slice(Math.max(0, from - 2), from).some(({ text }) => hasWord(BORDER, text));
  if (isWord(ACROSS, before)) return true;
  if (isLabelledFar(from, tokens)) return true;
  return !isBorder && isWord(ACROSS, tokens[to]?.text ?? '') && !/^\d/.test(tokens[to + 1]?.text ?? '');
}

/** "পানা হবে ধরেন গিয়ে ৪৭ ইঞ্চি": the label opens the clause, and nothing else is measured or named between. */
function isLabelledFar(from: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, from);
  const clause = before.slice(before.findLastIndex(({ text }) => CLAUSE_BREAK.test(text)) + 1).map(({ text }) => text);
  const label = clause.findLastIndex((text) => isWord(ACROSS, text));
  return (
    label >= 0 && !clause.slice(label).some((text) => /^\d/.test(text) || hasWord(BORDER, text) || isMeasure(text))
  );
}

/** A width as it is answered: in inches. */
function widthOf({ cm, span }: FoundLength): QuantityReading {
  return { kind: 'width', inches: Math.round((cm / 2.54) * 100) / 100, spans: [span] };
}
