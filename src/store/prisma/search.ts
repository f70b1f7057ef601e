import type { Store } from '../../app/ports.ts';
import type { FoundItem } from '../../conversation/look.ts';
import type { SearchFilters } from '../../language/queries.ts';
import { nearTiersOf, type Tier, tiersOf } from '../../language/search-tiers.ts';
import { type SoughtWords, sortWords } from '../../language/sought-words.ts';
import type { PrismaClient } from '../generated/client.ts';
import { ask } from './client.ts';
import { type ItemFacts, itemColumns, viewItem } from './items.ts';
import { mendWords } from './mend-words.ts';
import { type Place, readPlace, writePlace } from './search-place.ts';
import { writeTiers } from './search-query.ts';

/** Searching what can be bought now. */
export function searchOf(db: PrismaClient): Pick<Store, 'search'> {
  return {
    async search({ filters, words, after, size }, personId) {
      const place = after === undefined ? undefined : readPlace(after);
      if (after !== undefined && place === undefined) return { items: [], relaxed: [] };
      const sorted = await sortedWords(db, filters, words);
      // Most searches are answered by the first few tiers: the many that relax it are written out only when nothing else is left.
      let tiers = nearTiersOf(filters, sorted);
      let rows = (place?.tier ?? 0) > tiers.length ? [] : await find(db, { tiers, filters, place, size, personId });
      if (rows.length === 0 && (place === undefined || place.tier > tiers.length)) {
        tiers = tiersOf(filters, sorted);
        rows = await find(db, { tiers, filters, place, size, personId });
      }
      const shown = rows.slice(0, size);
      const items = shown.map((row): FoundItem => ({ ...viewItem(row), lacks: tiers[row.tier - 1]?.lacks ?? [] }));
      const last = rows.length > size ? shown.at(-1) : undefined;
      return {
        items,
        relaxed: [...new Set(items.flatMap(({ lacks }) => lacks))],
        ...(last === undefined ? {} : { next: writePlace(last) }),
      };
    },
  };
}

async function sortedWords(db: PrismaClient, filters: SearchFilters, words: readonly string[]): Promise<SoughtWords> {
  const { unsorted, ...sorted } = sortWords(words, filters.occasion);
  return { ...sorted, named: await mendWords(db, unsorted) };
}

const DIRECTIONS = { cheapest: 1, dearest: -1, newest: 0 } as const;

interface Asked {
  readonly tiers: readonly Tier[];
  readonly filters: SearchFilters;
  readonly place: Place | undefined;
  readonly size: number;
  readonly personId: string;
}

type FoundRow = ItemFacts & Place;

/** One more than asked for when there are more. Found and read for showing in one statement: this is the busiest read we have. */
async function find(db: PrismaClient, { tiers, filters, place, size, personId }: Asked): Promise<readonly FoundRow[]> {
  const { queries, groups, floors, ceilings } = writeTiers(tiers);
  if (queries.length === 0) return [];
  const direction = filters.order === undefined ? 0 : DIRECTIONS[filters.order];
  const from = place ?? { tier: 0, standing: 0n, code: '' };
  return ask<FoundRow>(db)`
    SELECT found.tier, found.standing, ${itemColumns(personId)}
    FROM find_listings(${queries}::text[]::tsquery[], ${groups}::int[], ${floors}::int[], ${ceilings}::int[], ${direction}::int,
      ${from.tier}::int, ${from.standing}::bigint, ${from.code}, ${size + 1}::int) AS found
    JOIN listing ON listing.code = found.code JOIN seller ON seller.id = listing.seller_id
    ORDER BY found.tier, found.standing DESC, found.code DESC`;
}
