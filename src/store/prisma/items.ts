import type { Store } from '../../app/ports.ts';
import type { ItemView } from '../../conversation/look.ts';
import { type Listing, Prisma, type PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
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
/** How many things a stall shows; more than anybody leafs through five by five. */
const STALL_ITEMS = 30;

/** Items by code. A hidden one is only its seller's to see. */
export function itemsOf(db: PrismaClient): Pick<Store, 'item' | 'ownItems' | 'takenLast' | 'stall'> {
  return {
    async ownItems(personId) {
      const rows = await db.listing.findMany({
        where: { seller: { memberships: { some: { personId } } } },
        orderBy: { publishedAt: 'desc' },
        take: OWN_ITEMS,
        include: itemInclude(personId),
      });
      return rows.map((row) => ({ ...viewRow(row), held: row.held, changedAt: row.updatedAt }));
    },
    async takenLast(code, personId) {
      const moved = await db.stockMovement.findFirst({
        where: { kind: 'adjusted', listing: { code, seller: { memberships: { some: { personId } } } } },
        orderBy: { id: 'desc' },
        select: { quantity: true },
      });
      return moved === null || moved.quantity >= 0 ? undefined : -moved.quantity;
    },
    async stall(sellerId) {
      const seller = await db.seller.findUnique({
        where: { id: sellerId },
        select: {
          name: true,
          listings: {
            where: { state: 'published', onHand: { gt: db.listing.fields.held } },
            orderBy: { publishedAt: 'desc' },
            take: STALL_ITEMS,
            select: { code: true },
          },
        },
      });
      return seller === null ? undefined : { name: seller.name, codes: seller.listings.map(({ code }) => code) };
    },
    async item(code, personId) {
      const [row] = await askAmongOthers<ItemFacts & { readonly agreed: Agreed | null }>(db)`
        SELECT ${itemColumns(personId)}, (
          SELECT json_build_object('paise', agreed_paise, 'count', quantity) FROM offer JOIN enquiry ON enquiry.id = offer.enquiry_id
          WHERE offer.listing_id = listing.id AND offer.state = 'agreed' AND enquiry.buyer_id = ${personId}::uuid LIMIT 1) AS agreed
        FROM listing JOIN seller ON seller.id = listing.seller_id WHERE listing.code = ${code}`;
      if (row === undefined) return undefined;
      const view = atAgreedPrice(viewItem(row), row.agreed);
      return view.state === 'hidden' && !view.ours ? undefined : view;
    },
  };
}

/** So many at so much each, for one buyer. */
interface Agreed {
  readonly paise: number;
  readonly count: number;
}

/** For the buyer whom pieces are held for, the item is those pieces at that price. */
function atAgreedPrice(view: ItemView, agreed: Agreed | null): ItemView {
  if (agreed === null) return view;
  const { paise, count } = agreed;
  return { ...view, state: 'published', pricePaise: paise, available: count, promised: count };
}

/** What is shown of an item to a person, from a listing joined with its seller. */
export function itemColumns(personId: string): Prisma.Sql {
  return Prisma.sql`listing.code, listing.state, listing.kind, listing.weave, listing.material, listing.colours,
    listing.border_colours AS "borderColours", listing.price_paise AS "pricePaise", listing.price_unit AS "priceUnit",
    listing.on_hand AS "onHand", listing.held, listing.length_cm AS "lengthCm", listing.blouse_piece AS "blousePiece",
    listing.district, listing.place, listing.seller_id AS "sellerId", seller.name AS "sellerName", seller.kind AS "sellerKind",
    ARRAY(SELECT hash FROM listing_photo WHERE listing_id = listing.id ORDER BY position) AS hashes,
    EXISTS (SELECT FROM membership WHERE seller_id = listing.seller_id AND person_id = ${personId}::uuid) AS ours`;
}

/** What is shown of an item, as the database holds it. */
export type ItemFacts = Pick<
  Listing,
  | 'code'
  | 'sellerId'
  | 'state'
  | 'kind'
  | 'weave'
  | 'material'
  | 'colours'
  | 'borderColours'
  | 'pricePaise'
  | 'priceUnit'
  | 'onHand'
  | 'held'
  | 'lengthCm'
  | 'blousePiece'
  | 'district'
  | 'place'
> & {
  readonly hashes: readonly string[];
  readonly sellerName: string;
  readonly sellerKind: string;
  readonly ours: boolean;
};

/** The same from a row that Prisma read. */
export function viewRow({ photos, seller, ...row }: ItemRow): ItemView {
  const hashes = photos.map((photo) => photo.hash);
  return viewItem({
    ...row,
    hashes,
    sellerName: seller.name,
    sellerKind: seller.kind,
    ours: seller.memberships.length > 0,
  });
}

/** The item as anyone may see it. */
export function viewItem(row: ItemFacts): ItemView {
  return {
    code: row.code,
    state: asListingState(row.state),
    kind: row.kind,
    colours: row.colours,
    borderColours: row.borderColours,
    pricePaise: row.pricePaise,
    priceUnit: asPriceUnit(row.priceUnit),
    available: row.onHand - row.held,
    photos: row.hashes,
    sellerId: row.sellerId,
    sellerName: row.sellerName,
    sellerKind: asSellerKind(row.sellerKind),
    ours: row.ours,
    ...(row.weave === null ? {} : { weave: row.weave }),
    ...(row.material === null ? {} : { material: row.material }),
    ...(row.lengthCm === null ? {} : { lengthCm: row.lengthCm }),
    ...(row.blousePiece === null ? {} : { blousePiece: row.blousePiece }),
    ...(row.district === null ? {} : { district: asDistrict(row.district) }),
    ...(row.place === null ? {} : { place: row.place }),
  };
}
