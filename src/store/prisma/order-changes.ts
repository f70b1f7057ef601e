import type { Changes } from '../../app/ports.ts';
import { mayRedirect, ORDER_ENDS, ORDER_STATES } from '../../domain/order.ts';
import type { Prisma } from '../generated/client.ts';
import { cleanText } from './events.ts';
import { asOrderState, asPriceUnit } from './words.ts';

type Orders = Pick<
  Changes,
  | 'createOrder'
  | 'orderFor'
  | 'totalUnderWay'
  | 'moveOrder'
  | 'lastMover'
  | 'redirectOrder'
  | 'recountOrder'
  | 'noteTracking'
>;

const REDIRECTED = ORDER_STATES.filter(mayRedirect);

/** Orders and their events. */
export function orderChanges(tx: Prisma.TransactionClient): Orders {
  return {
    async createOrder({ now, name, address, ...order }) {
      const event = { to: 'placed', byId: order.buyerId, at: now };
      const data = {
        ...order,
        name: cleanText(name),
        address: cleanText(address),
        state: 'placed',
        placedAt: now,
        updatedAt: now,
      };
      const made = await tx.order.create({ data: { ...data, events: { create: event } }, select: { id: true } });
      return made.id;
    },
    async orderFor(code, personId) {
      const order = await tx.order.findUnique({
        where: { code },
        include: {
          listing: { include: { photos: { orderBy: { position: 'asc' }, take: 1 } } },
          seller: { include: { memberships: { where: { personId }, select: { personId: true } } } },
        },
      });
      if (order === null) return undefined;
      const side = order.buyerId === personId ? 'buyer' : order.seller.memberships.length > 0 ? 'seller' : undefined;
      if (side === undefined) return undefined;
      const photo = order.listing.photos[0]?.hash;
      return {
        side,
        id: order.id,
        code: order.code,
        state: asOrderState(order.state),
        listingId: order.listingId,
        listingCode: order.listing.code,
        kind: order.listing.kind,
        priceUnit: asPriceUnit(order.listing.priceUnit),
        ...(order.listing.weave === null ? {} : { weave: order.listing.weave }),
        sellerId: order.sellerId,
        buyerId: order.buyerId,
        buyerChatId: order.chatId,
        quantity: order.quantity,
        totalPaise: order.totalPaise,
        name: order.name,
        address: order.address,
        pin: order.pin,
        ...(photo === undefined ? {} : { photo }),
      };
    },
    async totalUnderWay(listingId, buyerId) {
      const state = { notIn: [...ORDER_ENDS] };
      const [only, ...more] = await tx.order.findMany({ where: { listingId, buyerId, state }, take: 2 });
      return more.length === 0 ? only?.totalPaise : undefined;
    },
    async moveOrder({ id, from, quantity, to, byId, tracking, now }) {
      const data = { state: to, updatedAt: now, ...(tracking === undefined ? {} : { tracking: cleanText(tracking) }) };
      const moved = await tx.order.updateMany({ where: { id, state: from, quantity }, data });
      if (moved.count === 0) return false;
      await tx.orderEvent.create({ data: { orderId: id, from, to, byId, at: now } });
      return true;
    },
    async noteTracking({ id, tracking, now }) {
      const data = { tracking: cleanText(tracking), updatedAt: now };
      const { count } = await tx.order.updateMany({ where: { id, state: 'sent' }, data });
      return count > 0;
    },
    async redirectOrder({ id, name, address, pin, now }) {
      const data = { name: cleanText(name), address: cleanText(address), pin, updatedAt: now };
      const { count } = await tx.order.updateMany({ where: { id, state: { in: REDIRECTED } }, data });
      return count > 0;
    },
    async recountOrder({ id, from, to, totalPaise, now }) {
      const data = { quantity: to, totalPaise, updatedAt: now };
      const { count } = await tx.order.updateMany({ where: { id, state: 'placed', quantity: from }, data });
      return count > 0;
    },
    async lastMover(orderId) {
      const event = await tx.orderEvent.findFirst({ where: { orderId }, orderBy: { id: 'desc' } });
      return event?.byId;
    },
  };
}
