import type { Changes, OfferRecord } from '../../app/ports.ts';
import { ENDED_BY_ORDER } from '../../domain/offer.ts';
import type { Prisma } from '../generated/client.ts';
import { asOfferState, asPriceUnit } from './words.ts';

type Offers = Pick<
  Changes,
  'priceOf' | 'addOffer' | 'offerOf' | 'offerById' | 'standingOffers' | 'moveOffer' | 'takeAgreed' | 'orderAgreed'
>;

/** Bargains. Every move is one conditional update: of two who answer at once, one wins. */
export function offerChanges(tx: Prisma.TransactionClient): Offers {
  const recordOf = (row: Prisma.OfferGetPayload<object>): OfferRecord => ({
    id: row.id,
    state: asOfferState(row.state),
    ...(row.offeredPaise === null ? {} : { offeredPaise: row.offeredPaise }),
    ...(row.counterPaise === null ? {} : { counterPaise: row.counterPaise }),
    ...(row.agreedPaise === null ? {} : { agreedPaise: row.agreedPaise }),
    quantity: row.quantity,
    enquiryId: row.enquiryId,
    updatedAt: row.updatedAt,
  });
  return {
    async priceOf(listingId) {
      const { pricePaise, floorPaise } = await tx.listing.findUniqueOrThrow({ where: { id: listingId } });
      return floorPaise === null ? { pricePaise } : { pricePaise, floorPaise };
    },
    async addOffer({ now, ...offer }) {
      const data = [{ ...offer, offeredAt: now, updatedAt: now }];
      return (await tx.offer.createMany({ data, skipDuplicates: true })).count === 1;
    },
    async offerOf(enquiryId) {
      const row = await tx.offer.findUnique({ where: { enquiryId } });
      return row === null ? undefined : recordOf(row);
    },
    async offerById(id) {
      const row = await tx.offer.findUnique({ where: { id } });
      return row === null ? undefined : recordOf(row);
    },
    async standingOffers(listingId, buyerId) {
      const rows = await tx.offer.findMany({
        where: { listingId, enquiry: { buyerId }, state: { in: [...ENDED_BY_ORDER] } },
        orderBy: { id: 'asc' },
      });
      return rows.map(recordOf);
    },
    async moveOffer({ id, from, now, ...change }) {
      const moved = await tx.offer.updateMany({ where: { id, state: from }, data: { ...change, updatedAt: now } });
      return moved.count === 1;
    },
    async takeAgreed(code, buyerId, now) {
      const [row] = await tx.$queryRaw<
        {
          id: string;
          listing_id: string;
          seller_id: string;
          agreed_paise: number;
          quantity: number;
          kind: string;
          weave: string | null;
          photo: string | null;
          price_unit: string;
        }[]
      >`
        SELECT offer.id, offer.listing_id, offer.agreed_paise, offer.quantity, listing.seller_id, listing.kind, listing.weave, listing.price_unit,
          (SELECT hash FROM listing_photo WHERE listing_id = listing.id ORDER BY position LIMIT 1) AS photo
        FROM offer JOIN enquiry ON enquiry.id = offer.enquiry_id JOIN listing ON listing.id = offer.listing_id
        WHERE listing.code = ${code} AND enquiry.buyer_id = ${buyerId}::uuid AND offer.state = 'agreed' AND offer.held_until > ${now}
        FOR UPDATE OF offer`;
      if (row === undefined) return undefined;
      return {
        offerId: row.id,
        quantity: row.quantity,
        id: row.listing_id,
        sellerId: row.seller_id,
        pricePaise: row.agreed_paise,
        kind: row.kind,
        priceUnit: asPriceUnit(row.price_unit),
        ...(row.weave === null ? {} : { weave: row.weave }),
        ...(row.photo === null ? {} : { photo: row.photo }),
      };
    },
    async orderAgreed(offerId, orderId, now) {
      await tx.offer.update({ where: { id: offerId }, data: { state: 'ordered', orderId, updatedAt: now } });
    },
  };
}
