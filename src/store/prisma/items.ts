import type { Store } from '../../app/ports.ts';
import type { ItemView } from '../../conversation/look.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { asDistrict, asListingState, asPriceUnit, asSellerKind } from './words.ts';

/** What an item's view needs, for a person. */
export const itemInclude = (personId: string) =>
  ({
    photos: { orderBy: { position: 'asc' }, select: { hash: true } },
    seller: { include: { memberships: { where: { personId }, select: { personId: true } } } },
  }) as const satisfies Prisma.ListingInclude;

type ItemRow = Prisma.ListingGetPayload<{ include: ReturnType<typeof itemInclude> }>;

/** How many of her own items a seller can leaf through; older ones open by their code. */
const OWN_ITEMS = 200;

/** Items by code. A hidden one is only its seller's to see. */
export function itemsOf(db: PrismaClient): Pick<Store, 'item' | 'ownItems'> {
  return {
    async ownItems(personId) {
      const rows = await db.listing.findMany({
        where: { seller: { memberships: { some: { personId } } } },
        orderBy: { publishedAt: 'desc' },
        take: OWN_ITEMS,
        include: itemInclude(personId),
      });
      return rows.map((row) => ({ ...viewItem(row), held: row.held }));
    },
    async item(code, personId) {
      const row = await db.listing.findUnique({ where: { code }, include: itemInclude(personId) });
      if (row === null) return undefined;
      const view = viewItem(row);
      return view.state === 'hidden' && !view.ours ? undefined : view;
    },
  };
}

/** The row as anyone may see it. */
export function viewItem(row: ItemRow): ItemView {
  return {
    code: row.code,
    state: asListingState(row.state),
    kind: row.kind,
    colours: row.colours,
    borderColours: row.borderColours,
    pricePaise: row.pricePaise,
    priceUnit: asPriceUnit(row.priceUnit),
    available: row.onHand - row.held,
    photos: row.photos.map((photo) => photo.hash),
    sellerId: row.sellerId,
    sellerName: row.seller.name,
    sellerKind: asSellerKind(row.seller.kind),
    ours: row.seller.memberships.length > 0,
    ...(row.weave === null ? {} : { weave: row.weave }),
    ...(row.material === null ? {} : { material: row.material }),
    ...(row.lengthCm === null ? {} : { lengthCm: row.lengthCm }),
    ...(row.blousePiece === null ? {} : { blousePiece: row.blousePiece }),
    ...(row.district === null ? {} : { district: asDistrict(row.district) }),
    ...(row.place === null ? {} : { place: row.place }),
  };
}
