import { comesTo, movesFor, type OrderState } from '../domain/order.ts';
import { countsIn } from '../language/counts.ts';
import { isCalled } from '../language/member-words.ts';
import { normalise, tokenise } from '../language/normalise.ts';
import { howManyAre, saysAll } from '../language/order-news.ts';
import type { OrderView } from './look.ts';
import { namedAmong } from './named-among.ts';

/** The orders of the one whose name is said, else of the goods that are. */
export function meantAmong(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const ofPerson = orders.filter((order) => names(text, order));
  const goods = orders.map((order) => ({ ...order, colours: [] }));
  const ofGoods = ofPerson.length > 0 ? undefined : namedAmong(text, goods);
  return orders.filter(({ code }) => (ofGoods ?? ofPerson).some((each) => each.code === code));
}

/** "দুটোই পাঠিয়ে দিয়েছি", "duto pathiye diyechi", "দুজনের": of all that it can be said of; none where one order may hold so many. */
export function allOf(text: string, orders: readonly OrderView[]): readonly OrderView[] {
  const named = meantAmong(text, orders);
  const all = named.length > 0 ? named : orders;
  const [said, ...more] = countsIn(tokenise(normalise(text)), true).filter(({ sure }) => sure);
  const isCounted = more.length === 0 && said?.count === all.length && all.every(({ quantity }) => quantity === 1);
  const areAll = saysAll(text) && (howManyAre(text) ?? all.length) === all.length;
  return all.length > 1 && (areAll || isCounted) ? all : [];
}

/** The orders that words may bring to a state, all of them at once where they are said of all. */
export interface ToMove {
  readonly orders: readonly OrderView[];
  readonly areAll: boolean;
}

/** Which orders words bring there: all they are said of, else what is named, else what was promised before what was not. */
export function meantToMove(text: string, orders: readonly OrderView[], to: OrderState): ToMove {
  const able = orders.filter(({ state, side }) => comesTo(state, side).includes(to));
  const all = to === 'cancelled' ? [] : allOf(text, able);
  if (all.length > 0) return { orders: all, areAll: true };
  const named = meantAmong(text, able);
  const ready = able.filter(({ state, side }) => movesFor(state, side).includes(to));
  const meant = named.length === 1 ? named : ready.length > 0 ? ready : able;
  return { orders: meant, areAll: false };
}

/** "রিতা সেনের টা পাঠিয়ে দিয়েছি", "rita r ta": whose parcel it is. */
function names(text: string, { name, side }: OrderView): boolean {
  const [first = ''] = normalise(name).split(/\s+/u);
  if (side !== 'seller' || first.length <= 2) return false;
  const words = normalise(text).split(/[\s,।.]+/u);
  return words.some((word) => word.startsWith(first) || OF.some((ending) => isOf(word.replace(ending, ''), first)));
}

function isOf(word: string, name: string): boolean {
  return word.length > 2 && isCalled(word, name);
}

const OF = [/^/u, /(?:ের|র|কে)(?:টা|টাই)?$/u, /(?:er|r|ke)(?:ta|tai)?$/u];
