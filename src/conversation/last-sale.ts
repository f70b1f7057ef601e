import type { ListingChange } from './command.ts';
import { soldOf } from './listing-stock.ts';
import type { OwnItemView } from './look.ts';

const SALE = 'sold-';

/** The action of the button that stands under the news of so many sold: what is said next may mend that number. */
export function afterSale(count: number): string {
  return `${SALE}${count}`;
}

/** How many the last words told to be sold, by that button's action. */
export function soldLast(action: string | undefined): number | undefined {
  const count = action?.startsWith(SALE) === true ? Number(action.slice(SALE.length)) : Number.NaN;
  return Number.isInteger(count) ? count : undefined;
}

/** So many went, where it was told before that `before` went; undefined where there were not so many. */
export function soldInstead(
  { available, priceUnit, state }: OwnItemView,
  now: { readonly count: number; readonly said: string },
  before: number,
): ListingChange | undefined {
  const sold = soldOf(now, priceUnit);
  const left = available + before - sold;
  if (left < 0) return undefined;
  if (left === 0) return { what: 'sold', sold };
  // Of what was told to be all gone there is some again.
  return { what: state === 'sold' ? 'published' : 'stock', count: left, sold };
}
