import type { MEASURE_ROLES } from '../language/learned/likely-measures.ts';
import { measurePlaces } from '../language/learned/measure-features.ts';
import { type Measure, measuresSaid } from '../language/measures-said.ts';
import { measuredByRules, measureTokens } from '../language/quantities.ts';
import { type QuantityLabel, quantityLine } from './quantity-lines.ts';
import type { Taught } from './training.ts';

type Role = (typeof MEASURE_ROLES)[number];

/** Lines of the kind `quantities` that answer "how long" or "which size", measure by measure: what each is in its line. */
export function taughtMeasures(raw: readonly unknown[]): readonly Taught[] {
  return raw
    .map((each) => quantityLine.parse(each))
    .flatMap(({ text, ask, expect, accept }) => {
      if (ask === 'stock') return [];
      const tokens = measureTokens(text, ask);
      const said = measuresSaid(tokens, ask);
      const roles = rolesOf(said, [expect, ...accept]);
      const places = measurePlaces({ said, tokens, ask, byRules: measuredByRules(tokens, ask) });
      return roles.map((label, index) => ({ places: places[index] ?? [], label }));
    });
}

/** What each of them is; nothing where what was meant is none of them, or where two readings are right. */
function rolesOf(said: readonly Measure[], readings: readonly QuantityLabel[]): readonly Role[] {
  const [expect = {}] = readings;
  const width = readings.find(({ width_in }) => width_in !== undefined)?.width_in;
  if (expect.ambiguous === true) return readings.length > 1 ? [] : said.map(() => 'ask');
  const roles = said.map((each): Role => {
    const { length_m, size } = expect;
    if (length_m !== undefined && Math.abs((each.cm ?? -10) - length_m * 100) < 1) return 'asked';
    if (size !== undefined && each.size === size) return 'asked';
    return width !== undefined && Math.abs((each.cm ?? -10) / 2.54 - width) < 0.5 ? 'width' : 'not';
  });
  const isFound = roles.some((role) => role !== 'not');
  return isFound || expect.none === true ? roles : [];
}
