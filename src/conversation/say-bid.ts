import type { PriceUnit } from '../domain/price.ts';
import { type Param, say } from './reply.ts';
import { amountOf, nameOfItem } from './say-item.ts';

/** A price on the table (paise): of several what each costs, and all of them. */
export function saySum(paise: number, count = 1): Param {
  if (count === 1) return { money: paise };
  return { reply: say('bargain.each', { price: { money: paise }, total: { money: paise * count } }) };
}

/** What is bargained about, and how many where it is not one. */
export function sayThings(
  thing: Parameters<typeof nameOfItem>[0] & { readonly priceUnit: PriceUnit },
  count = 1,
): Param {
  const name = nameOfItem(thing);
  return count === 1 ? name : { reply: say('bargain.several', { name, amount: { reply: amountOf(thing, count) } }) };
}
