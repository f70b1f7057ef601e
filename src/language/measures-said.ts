import { isOther, spanOf } from './counts.ts';
import { type FoundLength, isWidthLabel, readLengths } from './lengths.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { isMeasure } from './measures.ts';
import type { Token } from './normalise.ts';
import type { Span } from './price-reading.ts';
import { type FoundSize, sizesIn } from './sizes.ts';

/** Something said in answer to "how long" or "which size" that may be it: a length in cm, or a size by its name. */
export interface Measure {
  readonly span: Span;
  /** Tokens, from the first to before the last. */
  readonly from: number;
  readonly to: number;
  readonly cm?: number;
  readonly size?: string;
  /** Whether it can be read one way only. */
  readonly isPlain: boolean;
  /** What is known of it by itself. */
  readonly traits: readonly string[];
}

/** All that a message may say how long something is, or which size it has, in the order it was said. */
export function measuresSaid(tokens: readonly Token[], ask: 'length' | 'size'): readonly Measure[] {
  const lengths = readLengths(tokens);
  const said = [...lengths.map((each) => lengthSaid(each, tokens)), ...bareLengths(lengths, tokens)];
  if (ask === 'length') return inOrder(said);
  const sizes = sizesIn(tokens).map((each): Measure => {
    const place = placeOf(each.span, tokens);
    const length = said.find(({ from }) => from === place.from);
    return { ...place, ...sizeSaid(each, length), span: each.span, isPlain: true };
  });
  return inOrder([...sizes, ...said.filter((each) => !sizes.some(({ from }) => from === each.from))]);
}

/** A number is a size or so many inches across. */
function sizeSaid({ size }: FoundSize, length: Measure | undefined): Pick<Measure, 'size' | 'cm' | 'traits'> {
  const value = Number(size);
  if (Number.isNaN(value)) return { size, traits: [`size ${size}`, 'named'] };
  const traits = [`number ${Math.floor(value / 10)}`, ...(length?.traits ?? [])];
  return { size, cm: length?.cm ?? Math.round(value * 254) / 100, traits };
}

function lengthSaid(length: FoundLength, tokens: readonly Token[]): Measure {
  const { cm, unit, span, isWidth, isDoubtful, isSure, isBeside } = length;
  const made = `${isWidth} ${isDoubtful} ${isBeside}`;
  const traits = [
    `unit ${unit}`,
    `unit ${unit} ${bandOf(cm)}`,
    `made ${made}`,
    `made ${made} ${unit}`,
    `sure ${isSure}`,
  ];
  return { ...placeOf(span, tokens), span, cm, isPlain: isSure, traits: [...traits, `doubt ${isDoubtful}`] };
}

/** Numbers without a unit: of the only unit that was said, or metres where no unit was. */
function bareLengths(lengths: readonly FoundLength[], tokens: readonly Token[]): readonly Measure[] {
  const units = new Set(lengths.map(({ unit }) => unit));
  const [said = 100] = units;
  if (units.size > 1) return [];
  return measuredNumbers(tokens).flatMap((number): Measure[] => {
    const [value = 0, ...others] = number.values;
    const span = spanOf(number, tokens);
    if (lengths.some((each) => each.span.start <= span.start && span.start < each.span.end)) return [];
    if (number.suffix !== 'none' || others.length > 0 || isMeasure(tokens[number.to]?.text ?? '')) return [];
    if (isOther(number, tokens) && !isWidthLabel(tokens[number.from - 1]?.text ?? '')) return [];
    // "5.5 saree, blouse 80 cm": no cloth is so short.
    const unit = value * said < SHORTEST ? 100 : units.size === 0 && value >= 36 ? 2.54 : said;
    const cm = Math.round(value * unit * 100) / 100;
    if (cm <= 0 || cm > LONGEST) return [];
    const traits = ['bare', `bare ${units.size} ${unit}`, `bare ${units.size} ${bandOf(cm)}`];
    const isPlain = !number.malformed && (units.size === 1 || (value >= 2 && value < 8 && !number.scaled));
    return [{ from: number.from, to: number.to, span, cm, isPlain, traits }];
  });
}

const LONGEST = 20_000;
const SHORTEST = 20;

/** Ends, in cm, of the bands within which lengths are alike. */
const BANDS = [25, 60, 90, 130, 200, 300, 450, 520, 580, 660, 1_000];
const bandOf = (cm: number) => BANDS.filter((end) => cm >= end).length;

function placeOf({ start, end }: Span, tokens: readonly Token[]): { readonly from: number; readonly to: number } {
  const from = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return { from, to: to < 0 ? tokens.length : to };
}

const inOrder = (said: readonly Measure[]) => [...said].sort((one, other) => one.from - other.from);
