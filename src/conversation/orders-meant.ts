import { normalise } from '../language/normalise.ts';
import type { OrderView } from './look.ts';
import { namedAmong } from './named-among.ts';

/** The orders of the one whose name is said, else of the goods that are. */
export function meantAmong(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const ofPerson = orders.filter((order) => names(text, order));
  const goods = orders.map((order) => ({ ...order, colours: [] }));
  const ofGoods = ofPerson.length > 0 ? undefined : namedAmong(text, goods);
  return orders.filter(({ code }) => (ofGoods ?? ofPerson).some((each) => each.code === code));
}

/** "রিতা সেনের টা পাঠিয়ে দিয়েছি": whose parcel it is. */
function names(text: string, { name, side }: OrderView): boolean {
  const words = normalise(text).split(/[\s,।.]+/u);
  const [first = ''] = normalise(name).split(/\s+/u);
  return side === 'seller' && first.length > 2 && words.some((word) => word.startsWith(first));
}
