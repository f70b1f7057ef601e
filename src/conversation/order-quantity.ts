import { forget, next, type Outcome, retry } from './flow.ts';
import { readStock } from './listing-stock.ts';
import type { ItemView, Look } from './look.ts';
import type { HowMany } from './order-count.ts';
import { atTakenPrice, type TakenPrice } from './price-on-table.ts';
import { type Reply, say } from './reply.ts';
import { amountOf } from './say-item.ts';

/** Takes so many, where there are so many and no price was agreed for another number. */
export async function takeQuantity(
  text: string,
  draft: { readonly code?: string | undefined; readonly askQuantity?: boolean | undefined },
  look: Look,
): Promise<Outcome> {
  const item = await itemOf(draft, look);
  const read = readStock(text, item?.priceUnit ?? 'piece');
  if (read.kind !== 'count' || read.count < 1) return retry(say('placeOrder.quantity.unclear'));
  if (item?.promised !== undefined && read.count !== item.promised)
    return next({ quantity: item.promised }, sayLeft('placeOrder.quantity.agreed', item));
  if (read.count <= (item?.available ?? 0)) return next({ quantity: read.count });
  if (item?.available === 1) return next({ quantity: 1 }, say('placeOrder.quantity.onlyOne'));
  // Asked as a question of its own, so that the next number is taken for it.
  return draft.askQuantity === true
    ? retry(sayLeft('placeOrder.quantity.tooMany', item))
    : forget(['quantity'], { askQuantity: true });
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
