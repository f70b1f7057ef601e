import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { asOrderState, asPriceUnit } from './words.ts';

/** How many orders one person is shown; the newest first. */
const SHOWN = 20;

/** A person's orders, from either side. */
export function ordersOf(db: PrismaClient): Pick<Store, 'ordersOf'> {
  return {
    async ordersOf(personId) {
      const rows = await db.order.findMany({
        where: { OR: [{ buyerId: personId }, { seller: { memberships: { some: { personId } } } }] },
        orderBy: { placedAt: 'desc' },
        take: SHOWN,
        include: { listing: { include: { photos: { orderBy: { position: 'asc' }, take: 1 } } } },
      });
      return rows.map((row) => {
        const photo = row.listing.photos[0]?.hash;
        return {
          code: row.code,
          side: row.buyerId === personId ? 'buyer' : 'seller',
          state: asOrderState(row.state),
          itemCode: row.listing.code,
          kind: row.listing.kind,
          priceUnit: asPriceUnit(row.listing.priceUnit),
          quantity: row.quantity,
          totalPaise: row.totalPaise,
          name: row.name,
          address: row.address,
          pin: row.pin,
          ...(row.listing.weave === null ? {} : { weave: row.listing.weave }),
          ...(row.tracking === null ? {} : { tracking: row.tracking }),
          ...(photo === undefined ? {} : { photo }),
        };
      });
    },
  };
}
