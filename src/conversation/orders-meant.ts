import { countsIn } from '../language/counts.ts';
import { normalise, tokenise } from '../language/normalise.ts';
import { saysAll } from '../language/order-news.ts';
import type { OrderView } from './look.ts';
import { namedAmong } from './named-among.ts';

/** The orders of the one whose name is said, else of the goods that are. */
export function meantAmong(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const ofPerson = orders.filter((order) => names(text, order));
  const goods = orders.map((order) => ({ ...order, colours: [] }));
  const ofGoods = ofPerson.length > 0 ? undefined : namedAmong(text, goods);
  return orders.filter(({ code }) => (ofGoods ?? ofPerson).some((each) => each.code === code));
}

/** "দুটোই পাঠিয়ে দিয়েছি", "duto pathiye diyechi": of all that it can be said of; none where one order may hold so many. */
export function allOf(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const named = meantAmong(text, orders);
  const all = named.length > 0 ? named : orders;
  const [said, ...more] = countsIn(tokenise(normalise(text)), true).filter(({ sure }) => sure);
  const isCounted = more.length === 0 && said?.count === all.length && all.every(({ quantity }) => quantity === 1);
  return all.length > 1 && (saysAll(text) || isCounted) ? all : [];
}

/** "রিতা সেনের টা পাঠিয়ে দিয়েছি": whose parcel it is. */
function names(text: string, { name, side }: OrderView): boolean {
  const words = normalise(text).split(/[\s,।.]+/u);
  const [first = ''] = normalise(name).split(/\s+/u);
  return side === 'seller' && first.length > 2 && words.some((word) => word.startsWith(first));
}
