import { LEAST } from './hypotheses.ts';
import { likelyMeasures, type MeasureLikeness } from './learned/likely-measures.ts';
import { isReadAs } from './learned/measure-features.ts';
import { type Measure, measuresSaid } from './measures-said.ts';
import type { Token } from './normalise.ts';
import { type QuantityReading, wholeSpan } from './quantity-reading.ts';

/** With more measures than these nobody says which is the one. */
const MANY = 5;
/** How likely a measure must be to be taken without a question, by what the rules made of the answer. */
const TAKEN = { ambiguous: 0.6, none: 0.7, length: 0.9, width: 0.5, size: 0.9, count: 0.9 };
/** How likely it must be that none is said where the rules were about to ask. */
const NONE = 0.6;
/** How likely anything else must be for what the rules read to be asked. */
const DOUBTED = 0.7;

const WORD = /\p{L}[\p{L}\p{M}]/u;
const EITHER = /^(?:না|বা|কি|na|ba|ki|or|ya|या)$/;

/** In inches, as looms are. */
const NARROWEST = 10;
const WIDEST = 150;

interface Weighed {
  readonly measure: Measure;
  readonly likely: MeasureLikeness;
}

interface Likely {
  readonly says: 'asked' | 'width' | 'none' | 'ask';
  readonly share: number;
  readonly measure?: Measure;
}

/**
 * What rules read of an answer to "how long" or "which size", heard once more by its likeness to labelled ones: of all that its measures
 * may be, the likeliest. What is hardly likelier than the rest is asked.
 */
export function measuredAgain(
  byRules: QuantityReading,
  tokens: readonly Token[],
  ask: 'length' | 'size',
): QuantityReading {
  if (byRules.kind === 'size' && byRules.size.includes('x')) return byRules;
  const said = measuresSaid(tokens, ask);
  // Figures alone, and "৩৬ না ৩৮", are like nothing.
  if (said.length === 0 || said.length > MANY || !tokens.some(({ text }) => WORD.test(text) && !EITHER.test(text)))
    return byRules;
  const isTaken = byRules.kind !== 'ambiguous' && byRules.kind !== 'none';
  // What rules put together of several words stays: "5 mitr 50".
  if (isTaken && !said.some((each) => isReadAs(byRules, each))) return byRules;
  const shares = likelyMeasures({ said, tokens, ask, byRules });
  const best = likeliest(said.flatMap((measure, index) => (shares[index] ? [{ measure, likely: shares[index] }] : [])));
  const asked: QuantityReading = { kind: 'ambiguous', spans: [wholeSpan(tokens)] };
  if (best.measure === undefined) {
    if (isTaken) return best.share > DOUBTED ? asked : byRules;
    return best.says === 'none' && best.share > NONE ? { kind: 'none' } : byRules;
  }
  const reading = readingOf(best.measure, best.says, ask);
  // "paad 4 inch chowra": that is a border.
  if (reading.kind === 'width' && reading.inches < NARROWEST) return isTaken ? byRules : { kind: 'none' };
  if (reading.kind === 'width' && reading.inches > WIDEST) return byRules;
  if (reading.kind === byRules.kind && isReadAs(byRules, best.measure)) return byRules;
  if (best.share > TAKEN[byRules.kind] && best.measure.isPlain) return reading;
  return isTaken && best.share > DOUBTED ? asked : byRules;
}

function readingOf({ cm = 0, size, span }: Measure, says: Likely['says'], ask: 'length' | 'size'): QuantityReading {
  const spans = [span];
  if (size !== undefined && says === 'asked') return { kind: 'size', size, spans };
  const isWidth = says === 'width' || ask === 'size';
  if (isWidth) return { kind: 'width', inches: Math.round((cm / 2.54) * 100) / 100, spans };
  return { kind: 'length', cm, spans };
}

/** The likeliest of all that they may be together. There must be one at least. */
function likeliest(weighed: readonly Weighed[]): Likely {
  const rest = (but: readonly Weighed[], or: readonly (keyof MeasureLikeness)[]) =>
    weighed.reduce(
      (share, each) =>
        but.includes(each)
          ? share
          : share *
            Math.max(
              LEAST,
              or.reduce((sum, role) => sum + each.likely[role], 0),
            ),
      1,
    );
  const none = rest([], ['not']);
  const all: Likely[] = [
    { says: 'none', share: none },
    { says: 'ask', share: rest([], ['not', 'width', 'ask']) - rest([], ['not', 'width']) + twoOfThem(weighed, rest) },
  ];
  for (const [index, one] of weighed.entries()) {
    if (weighed.slice(0, index).some((other) => isSame(one.measure, other.measure))) continue;
    const same = weighed.filter((each) => isSame(one.measure, each.measure));
    const most = (role: 'asked' | 'width') => Math.max(...same.map(({ likely }) => likely[role]));
    all.push({ says: 'asked', share: most('asked') * rest(same, ['not', 'width']), measure: one.measure });
    all.push({ says: 'width', share: most('width') * rest(same, ['not']), measure: one.measure });
  }
  const total = all.reduce((sum, { share }) => sum + share, 0);
  const best = all.reduce((most, each) => (each.share > most.share ? each : most));
  return { ...best, share: best.share / total };
}

/** How likely two of them are what was asked, so that neither can be taken. */
function twoOfThem(
  weighed: readonly Weighed[],
  rest: (but: readonly Weighed[], or: readonly (keyof MeasureLikeness)[]) => number,
): number {
  return weighed.reduce((sum, one, index) => {
    const others = weighed.slice(index + 1).filter((other) => !isSame(one.measure, other.measure));
    return others.reduce(
      (more, other) => more + one.likely.asked * other.likely.asked * rest([one, other], ['not', 'width']),
      sum,
    );
  }, 0);
}

function isSame(one: Measure, other: Measure): boolean {
  if (one.size !== undefined || other.size !== undefined) return one.size === other.size;
  return Math.abs((one.cm ?? 0) - (other.cm ?? 0)) < 1;
}
