import type { Changes } from '../../app/ports.ts';
import { Prisma } from '../generated/client.ts';
import { ask } from './client.ts';
import { cleanText } from './events.ts';
import { asDistrict, asListingState, asPriceUnit } from './words.ts';

type Listings = Pick<
  Changes,
  'isCodeTaken' | 'createListing' | 'ownListing' | 'updateListing' | 'hold' | 'settleStock' | 'recordMovement'
>;

/** Where each kind of code is kept. */
const CODED = { listing: Prisma.sql`listing`, order: Prisma.sql`"order"` };

/** Listings and their stock. Conditional updates decide races, never a read before a write. */
export function listingChanges(tx: Prisma.TransactionClient): Listings {
  return {
    async isCodeTaken(of, code) {
      const [found] = await ask<{ taken: boolean }>(tx)`
        SELECT EXISTS (SELECT 1 FROM ${CODED[of]} WHERE code = ${code}) AS taken`;
      return found?.taken === true;
    },
    async createListing({ photos, personId, now, colours, borderColours, searchTokens, words, ...listing }) {
      await tx.listing.create({
        data: {
          ...listing,
          words: cleanText(words),
          state: 'published',
          listedById: personId,
          colours: [...colours],
          borderColours: [...borderColours],
          searchTokens: [...searchTokens],
          publishedAt: now,
          updatedAt: now,
          photos: { create: photos.map((hash, position) => ({ hash, position })) },
          movements: { create: { kind: 'listed', quantity: listing.onHand, at: now } },
        },
      });
      await tx.searchWord.createMany({ data: searchTokens.map((word) => ({ word })), skipDuplicates: true });
    },
    async ownListing(code, personId) {
      const [locked] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM listing WHERE code = ${code}
          AND seller_id IN (SELECT seller_id FROM membership WHERE person_id = ${personId}::uuid) FOR UPDATE`;
      if (locked === undefined) return undefined;
      const row = await tx.listing.findUniqueOrThrow({
        where: { id: locked.id },
        include: { photos: { orderBy: { position: 'asc' } } },
      });
      const { id, onHand, held, kind, colours, words } = row;
      const photos = row.photos.map((photo) => photo.hash);
      return {
        id,
        code,
        onHand,
        held,
        photos,
        kind,
        colours,
        words,
        state: asListingState(row.state),
        priceUnit: asPriceUnit(row.priceUnit),
        ...(row.floorPaise === null ? {} : { floorPaise: row.floorPaise }),
        ...(row.weave === null ? {} : { weave: row.weave }),
        ...(row.material === null ? {} : { material: row.material }),
        ...(row.district === null ? {} : { district: asDistrict(row.district) }),
        ...(row.place === null ? {} : { place: row.place }),
      };
    },
    async updateListing(id, { photos, colours, borderColours, searchTokens, ...change }, now) {
      const before = await tx.listing.findUniqueOrThrow({ where: { id }, select: { onHand: true } });
      const told = {
        ...(colours === undefined ? {} : { colours: [...colours] }),
        ...(borderColours === undefined ? {} : { borderColours: [...borderColours] }),
        ...(searchTokens === undefined ? {} : { searchTokens: [...searchTokens] }),
      };
      await tx.listing.update({ where: { id }, data: { ...change, ...told, updatedAt: now } });
      if (searchTokens !== undefined)
        await tx.searchWord.createMany({ data: searchTokens.map((word) => ({ word })), skipDuplicates: true });
      const quantity = (change.onHand ?? before.onHand) - before.onHand;
      if (quantity !== 0)
        await tx.stockMovement.create({ data: { listingId: id, kind: 'adjusted', quantity, at: now } });
      if (photos === undefined) return;
      await tx.listingPhoto.deleteMany({ where: { listingId: id } });
      await tx.listingPhoto.createMany({ data: photos.map((hash, position) => ({ listingId: id, hash, position })) });
    },
    async hold(code, quantity) {
      const [held] = await tx.$queryRaw<
        {
          id: string;
          seller_id: string;
          price_paise: number;
          price_unit: string;
          kind: string;
          weave: string | null;
          photo: string | null;
        }[]
      >`
        UPDATE listing SET held = held + ${quantity}
        WHERE code = ${code} AND state = 'published' AND on_hand - held >= ${quantity}
        RETURNING id, seller_id, price_paise, price_unit, kind, weave,
          (SELECT hash FROM listing_photo WHERE listing_id = listing.id ORDER BY position LIMIT 1) AS photo`;
      if (held === undefined) return undefined;
      return {
        id: held.id,
        sellerId: held.seller_id,
        pricePaise: held.price_paise,
        priceUnit: asPriceUnit(held.price_unit),
        kind: held.kind,
        ...(held.weave === null ? {} : { weave: held.weave }),
        ...(held.photo === null ? {} : { photo: held.photo }),
      };
    },
    async settleStock(listingId, quantity, effect, now) {
      if (effect === 'release')
        await tx.$executeRaw`UPDATE listing SET held = held - ${quantity} WHERE id = ${listingId}::uuid`;
      if (effect === 'sell')
        await tx.$executeRaw`
          UPDATE listing SET held = held - ${quantity}, on_hand = on_hand - ${quantity},
            state = CASE WHEN on_hand - ${quantity} = 0 AND state = 'published' THEN 'sold' ELSE state END, updated_at = ${now}
          WHERE id = ${listingId}::uuid`;
      if (effect === 'return')
        await tx.$executeRaw`
          UPDATE listing SET on_hand = on_hand + ${quantity}, state = CASE WHEN state = 'sold' THEN 'published' ELSE state END, updated_at = ${now}
          WHERE id = ${listingId}::uuid`;
    },
    async recordMovement({ now, ...movement }) {
      await tx.stockMovement.create({ data: { ...movement, at: now } });
    },
  };
}
