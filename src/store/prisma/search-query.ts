import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../../domain/price.ts';
import type { Tier } from '../../language/search-tiers.ts';

/** Tiers as find_listings takes them: one list for each of their parts. */
export interface TierLists {
  readonly queries: string[];
  readonly groups: number[];
  readonly floors: number[];
  readonly ceilings: number[];
}

/** Writes tiers for find_listings. */
export function writeTiers(tiers: readonly Tier[]): TierLists {
  return {
    queries: tiers.map(writeQuery),
    groups: tiers.map(({ group }) => group),
    floors: tiers.map(({ minPricePaise }) => Math.max(minPricePaise ?? MIN_PRICE_PAISE, MIN_PRICE_PAISE)),
    ceilings: tiers.map(({ maxPricePaise }) => Math.min(maxPricePaise ?? MAX_PRICE_PAISE, MAX_PRICE_PAISE)),
  };
}

/** A fact that every item has, so that a search for anything is a search. */
const ANYTHING = 'item';

/** A tier as PostgreSQL's tsquery. */
function writeQuery({ needs, refuses }: Tier): string {
  const wanted = needs.length === 0 ? [[ANYTHING]] : paired(needs.map(withoutImplied));
  const all = wanted.map((facts) => `(${facts.map(quoted).join('|')})`);
  return [...all, ...refuses.map((fact) => `!${quoted(fact)}`)].join('&');
}

/** Jamdani of silk is jamdani: where the weave alone will do, its cloths need not be looked for one by one. */
function withoutImplied(facts: readonly string[]): readonly string[] {
  const all = new Set(facts);
  return [...all].filter((fact) => {
    const [, weave] = /^cloth:(.+)\+/.exec(fact) ?? [];
    return weave === undefined || !all.has(`weave:${weave}`);
  });
}

/** More pairs than this are slower to look for than two lists are to cross. */
const MOST_PAIRS = 60;

/** A weave and a colour as one fact, where both are wanted: the index finds it at once, and need not cross two long lists. */
function paired(needs: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const weaves = needs.find((facts) => facts.every((fact) => fact.startsWith('weave:')));
  const colours = needs.find((facts) => facts.every((fact) => fact.startsWith('colour:')));
  if (weaves === undefined || colours === undefined || weaves.length * colours.length > MOST_PAIRS) return needs;
  const pairs = weaves.flatMap((weave) => colours.map((colour) => `hue:${nameOf(weave)}+${nameOf(colour)}`));
  return [pairs, ...needs.filter((facts) => facts !== weaves && facts !== colours)];
}

function nameOf(fact: string): string {
  return fact.slice(fact.indexOf(':') + 1);
}

function quoted(fact: string): string {
  return `'${fact.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
