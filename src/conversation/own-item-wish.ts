import { sayListingCode } from '../domain/codes.ts';
import { isOddPrice } from '../domain/listing.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../domain/price.ts';
import { sayStallCode } from '../domain/stall.ts';
import type { OwnGoodsWish } from '../language/own-goods-words.ts';
import type { Command, ListingChange } from './command.ts';
import { finish, leave, next, type Outcome } from './flow.ts';
import { soldInstead, soldLast } from './last-sale.ts';
import { soldOf } from './listing-stock.ts';
import type { Look, OwnItemView } from './look.ts';
import { sayShare } from './own-items.ts';

/** Carries out what a seller wants of an own item, or asks what is still missing for it. `last`: what was done with it right before. */
export async function startWish(item: OwnItemView, wish: OwnGoodsWish, look: Look, last?: string): Promise<Outcome> {
  const { code } = item;
  switch (wish.wish) {
    case 'newPrice':
      if (wish.perhaps === true && wish.paise !== item.pricePaise)
        return next({ code, odd: wish.paise, perhaps: true });
      return isOddPrice(item.pricePaise, wish.paise)
        ? next({ code, odd: wish.paise })
        : finish(change(code, { what: 'price', paise: wish.paise }));
    case 'newFloor':
      return wish.paise < MIN_PRICE_PAISE || wish.paise > MAX_PRICE_PAISE
        ? next({ code, doing: 'floor' })
        : finish(change(code, { what: 'floor', paise: wish.paise }));
    case 'newStock':
    case 'more': {
      const count = wish.wish === 'more' ? item.available + wish.count : wish.count;
      // Of what was sold out there is some again.
      return finish(change(code, { what: item.state === 'sold' && count > 0 ? 'published' : 'stock', count }));
    }
    case 'fewer': {
      const sold = soldOf(wish, item.priceUnit);
      const left = item.available - sold;
      return finish(change(code, left > 0 ? { what: 'stock', count: left, sold } : { what: 'sold' }));
    }
    case 'instead':
      return mendCount(item, wish, look, last);
    case 'published':
      return item.state !== 'published' && item.available < 1
        ? next({ code, doing: 'republish' })
        : finish(change(code, { what: 'published' }));
    case 'undo':
      return takeBack(item, wish, look);
    case 'sold':
    case 'withdrawn':
      return finish(change(code, { what: wish.wish }));
    case 'facts': {
      const { wish: _facts, ...told } = wish;
      return finish(change(code, { what: 'facts', ...told }));
    }
    case 'share':
      return leave(sayShare(item, look.shareLinks(sayListingCode(code)), stallLinks(look)));
    case 'otherPrice':
      return next({ code, doing: 'price' });
    default:
      return next({ code, doing: wish.wish });
  }
}

/** The command for one change of an own item. */
export function change(code: string, wanted: ListingChange): Extract<Command, { do: 'changeListing' }> {
  return { do: 'changeListing', with: { code, change: wanted } };
}

/** Another number than was said: of what went when that was told last, else of what is there; asked where it is not known of which. */
async function mendCount(
  item: OwnItemView,
  wish: Extract<OwnGoodsWish, { wish: 'instead' }>,
  look: Look,
  last: string | undefined,
): Promise<Outcome> {
  const { code } = item;
  const told = soldLast(last);
  const ask = next({ code, doing: 'stock' });
  if (told === undefined && !wish.sold && (last !== undefined || (await look.takenLast(code)) === undefined))
    return startWish(item, { wish: 'newStock', count: wish.count }, look);
  const denied = wish.denied === undefined ? undefined : soldOf({ ...wish, count: wish.denied }, item.priceUnit);
  const before = told ?? (wish.sold ? await look.takenLast(code) : undefined);
  if (before === undefined || (told === undefined && denied !== undefined && denied !== before)) return ask;
  const instead = soldInstead(item, wish, before);
  return instead === undefined ? ask : finish(change(code, instead));
}

/** What she told last is not so: what is down comes back, with as many as there were. */
async function takeBack(
  { code, state, available }: OwnItemView,
  { count, unsold, mistaken }: Extract<OwnGoodsWish, { wish: 'undo' }>,
  look: Look,
): Promise<Outcome> {
  if (state === 'published') {
    if (count !== undefined) return finish(change(code, { what: 'stock', count }));
    return unsold && mistaken ? next({ code, doing: 'stock' }) : next({ code });
  }
  const before = count ?? (available > 0 ? available : await look.takenLast(code));
  return before === undefined
    ? next({ code, doing: 'republish' })
    : finish(change(code, { what: 'published', count: before }));
}

/** Links to all she has; somebody who manages several sellers shares item by item. */
function stallLinks({ person, shareLinks }: Look): readonly string[] {
  const [own, ...more] = person.sellers;
  return own === undefined || more.length > 0 ? [] : shareLinks(sayStallCode(own.id));
}
