import { comesTo } from '../domain/order.ts';
import { readParcels } from '../language/parcels.ts';
import { finish, finishAndGoOn, next, type Outcome, pass } from './flow.ts';
import type { Input } from './input.ts';
import type { Look, OrderView } from './look.ts';
import { meantAmong } from './orders-meant.ts';
import type { Reply } from './reply.ts';
import { sayOrderList } from './say-order.ts';

/** While it is not known which of these numbers is of which of these orders. */
interface Whose {
  readonly numbers?: readonly string[] | undefined;
  readonly codes?: readonly string[] | undefined;
}

/**
 * "rina EE123456789IN, tuli EE987654321IN": the numbers of several parcels in one line. Each goes to the order beside whose buyer's name
 * it stands; where none is named all are on their way, and whose each is is asked. Undefined where it is not clear of which orders.
 */
export async function parcelsOf({ text, photos }: Input, look: Look): Promise<Outcome | undefined> {
  const read = photos.length > 0 ? undefined : readParcels(text);
  if (read === undefined) return undefined;
  const sold = (await look.orders()).filter(({ side }) => side === 'seller');
  const gone = sold.filter(({ state, tracking }) => state === 'sent' && tracking === undefined);
  const toSend = sold.filter(({ state, side }) => comesTo(state, side).includes('sent'));
  const areGone = gone.length === read.numbers.length;
  const orders = areGone ? gone : toSend;
  if (orders.length < read.numbers.length || (!areGone && !read.sent)) return undefined;
  const [first, ...also] = ownersOf(read, orders) ?? [];
  if (first !== undefined)
    return areGone
      ? finishAndGoOn({ do: 'noteParcel', with: { ...first, also } })
      : finishAndGoOn({ do: 'moveOrder', with: { ...first, to: 'sent', also } });
  if (orders.length > read.numbers.length) return undefined;
  const codes = orders.map(({ code }) => code);
  const [code = '', ...others] = codes;
  const whose = { numbers: read.numbers, codes };
  if (areGone) return next({ code, to: 'sent', ...whose });
  return finish(
    { do: 'moveOrder', with: { code, to: 'sent', also: others.map((other) => ({ code: other })) } },
    { flow: 'myOrders', start: { code, action: 'parcel', answers: whose } },
  );
}

/** The orders that the names beside the numbers say, in the numbers' order; undefined where not every one is said. */
function ownersOf(
  { numbers, between }: { readonly numbers: readonly string[]; readonly between: readonly string[] },
  orders: readonly OrderView[],
): readonly { readonly code: string; readonly tracking: string }[] | undefined {
  // "rina EE1, tuli EE2" or "EE1 rina, EE2 tuli".
  const from = meantAmong(between[0] ?? '', orders).length > 0 ? 0 : 1;
  const owned = numbers.flatMap((tracking, place) => {
    const [only, ...more] = meantAmong(between[place + from] ?? '', orders);
    return only === undefined || more.length > 0 ? [] : [{ code: only.code, tracking }];
  });
  const isEachs = new Set(owned.map(({ code }) => code)).size === numbers.length;
  return isEachs ? owned : undefined;
}

/** Whose parcel the first of them is. */
export async function askWhose({ numbers: [tracking = ''] = [], codes = [] }: Whose, look: Look): Promise<Reply> {
  const orders = (await ordersOf(codes, look)).map((order) => ({ ...order, state: 'sent' as const }));
  return sayOrderList('myOrders.tracking.whose', orders, { tracking });
}

/** Writes that number down for whom she chose or named; what is left of two is the other's. */
export async function takeWhose(
  said: Whose & { readonly choice: string | undefined; readonly text: string },
  look: Look,
): Promise<Outcome> {
  const { choice, text, numbers: [tracking = '', ...numbers] = [], codes = [] } = said;
  const meant = meantAmong(text, await ordersOf(codes, look));
  const code = codes.find((one) => choice === `order/${one}`) ?? (meant.length === 1 ? meant[0]?.code : undefined);
  if (code === undefined) return pass;
  const [other = '', ...others] = codes.filter((one) => one !== code);
  const [number, ...more] = numbers;
  if (number === undefined) return finishAndGoOn({ do: 'noteParcel', with: { code, tracking } });
  if (more.length === 0 && others.length === 0)
    return finishAndGoOn({ do: 'noteParcel', with: { code, tracking, also: [{ code: other, tracking: number }] } });
  const answers = { numbers, codes: [other, ...others] };
  return finish(
    { do: 'noteParcel', with: { code, tracking } },
    { flow: 'myOrders', start: { code: other, action: 'parcel', answers } },
  );
}

async function ordersOf(codes: readonly string[], look: Look): Promise<readonly OrderView[]> {
  return (await look.orders()).filter(({ code }) => codes.includes(code));
}
