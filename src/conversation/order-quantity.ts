import type { PriceUnit } from '../domain/price.ts';
import { deniesCount, readOrderCount } from '../language/order-counts.ts';
import { forget, next, type Outcome, retry } from './flow.ts';
import { readStock, saysHowMany } from './listing-stock.ts';
import type { ItemView, Look } from './look.ts';
import type { HowMany } from './order-count.ts';
import { countAfter } from './order-recount.ts';
import { atTakenPrice, type TakenPrice } from './price-on-table.ts';
import { type Reply, say } from './reply.ts';
import { amountOf } from './say-item.ts';

/** The order on its way to the card. */
interface Ordering {
  readonly code?: string | undefined;
  readonly taken?: TakenPrice | undefined;
  readonly askQuantity?: boolean | undefined;
}

/** Takes the answer to how many. */
export async function takeQuantity(text: string, draft: Ordering, look: Look): Promise<Outcome> {
  const item = await itemOf(draft, look);
  const read = readStock(text, item?.priceUnit ?? 'piece');
  if (read.kind !== 'count' || read.count < 1) return retry(say('placeOrder.quantity.unclear'));
  return takeCount(read.count, draft, look);
}

/** Takes so many, where there are so many and no price was agreed for another number. */
export async function takeCount(count: number, draft: Ordering, look: Look): Promise<Outcome> {
  const item = await itemOf(draft, look);
  if (item?.promised !== undefined && count !== item.promised)
    return next({ quantity: item.promised }, sayLeft('placeOrder.quantity.agreed', item));
  if (count <= (item?.available ?? 0)) return next({ quantity: count });
  if (item?.available === 1) return next({ quantity: 1 }, say('placeOrder.quantity.onlyOne'));
  // Asked as a question of its own, so that the next number is taken for it.
  return draft.askQuantity === true
    ? retry(sayLeft('placeOrder.quantity.tooMany', item))
    : forget(['quantity'], { askQuantity: true });
}

/** How many the words under the card say instead of those on it: so many, or only that it is another number. */
export function readRecount(text: string, held: number, unit: PriceUnit): number | 'other' | undefined {
  const wish = readOrderCount(text, 'card');
  const said = saysHowMany(text, unit) ? readStock(text, unit) : undefined;
  if (wish === undefined && said === undefined) return undefined;
  // "2ta lagbe na": then how many?
  if (deniesCount(text)) return 'other';
  if (wish !== undefined) return countAfter({ quantity: held }, wish) ?? 'other';
  return said?.kind === 'count' && said.count >= 1 ? said.count : 'other';
}

/** What keeps her from as many as she asks for: there is one alone, or a price was agreed for another number. */
export function sayOtherwise(item: ItemView | undefined, { quantity, isTooMany = false }: HowMany): readonly Reply[] {
  const promised = item?.promised;
  const isOther = isTooMany || (quantity !== undefined && quantity !== promised);
  if (promised !== undefined) return isOther ? [sayLeft('placeOrder.quantity.agreed', item)] : [];
  return isTooMany && quantity === 1 ? [say('placeOrder.quantity.onlyOne')] : [];
}

/** How many of an item there are. */
export function sayLeft(key: string, item: ItemView | undefined): Reply {
  return say(key, { amount: item === undefined ? 0 : { reply: amountOf(item, item.available) } });
}

/** The item that is ordered, at the price that was taken for it. */
export async function itemOf(
  { code, taken }: { readonly code?: string | undefined; readonly taken?: TakenPrice | undefined },
  look: Look,
): Promise<ItemView | undefined> {
  const item = code === undefined ? undefined : await look.item(code);
  return item && atTakenPrice(item, taken, look.now);
}
