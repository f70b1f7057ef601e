import { next, type Outcome, switchTo } from './flow.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';
import { type Looking, pageOf } from './looking.ts';
import { remark } from './open-goods.ts';
import { amountOf, priceOfItem } from './say-item.ts';
import { countFor, type OpenItem } from './say-looking.ts';

// Of the one thing on the screen, or of a list of one.

/** What it costs and how many there are, of the one thing on the screen; of a list of one, that one. */
export async function sayPrice(draft: OpenItem, look: Look): Promise<Outcome | undefined> {
  if (draft.open === undefined) {
    const { items, next: after } = await pageOf(draft, look);
    const [only] = items;
    return only === undefined || items.length > 1 || after !== undefined
      ? undefined
      : next({ open: only.code, allPhotos: false });
  }
  const item = await look.item(draft.open);
  if (item === undefined || item.state !== 'published' || item.available < 1) return undefined;
  const params = { price: { reply: priceOfItem(item) }, amount: { reply: amountOf(item, item.available) } };
  return remark('findItem.item.price', draft, look, params);
}

/** Of a list of one, whoever orders, bargains or asks whether it is there means that one. */
export async function takeOfOne(reading: Reading, draft: Looking, look: Look): Promise<Outcome | undefined> {
  const { intent, photos } = reading;
  if (photos.length > 0 || !OF_AN_ITEM.has(intent)) return undefined;
  const { items, next: after } = await pageOf(draft, look);
  const [only] = items;
  if (only === undefined || items.length > 1 || after !== undefined) return undefined;
  if (intent === 'order') return order(only.code, reading, draft, look);
  return next({ open: only.code, allPhotos: false });
}

const OF_AN_ITEM: ReadonlySet<Reading['intent']> = new Set(['order', 'price_negotiate', 'available_q']);

/** To the order of an item, with as many as she said she wants. */
export async function order(code: string, input: Input, draft: Looking, look: Look): Promise<Outcome> {
  const item = await look.item(code);
  return switchTo('placeOrder', { code, input, action: countFor(item, draft) });
}
