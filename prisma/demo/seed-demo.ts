import { describeForSearch } from '../../src/app/listings.ts';
import type { Memory } from '../../src/assemble.ts';
import { drawCode, LISTING_CODE_LENGTH } from '../../src/domain/codes.ts';
import { findTerms } from '../../src/language/lexicon.ts';
import { drawCloth } from './draw-cloth.ts';
import { groundColours } from './ground-colours.ts';
import { DEMO_LISTINGS } from './listings.ts';
import { randomFrom } from './random.ts';
import { DEMO_SELLERS } from './sellers.ts';
import type { ClothView, DemoListing } from './types.ts';

/** Who the demo's sellers are in the store. */
export type SellerIds = ReadonlyMap<string, { readonly sellerId: string; readonly personId: string }>;

const PROGRESS = 'demo-catalogue';

/** Whether the demo has still something to put into this haat: it was begun, or the haat has never had an item. */
export async function demoIsDue({ db }: Memory): Promise<boolean> {
  const begun = await db.setting.findUnique({ where: { name: PROGRESS } });
  if (begun !== null) return begun.value !== 'done';
  return (await db.listing.count()) === 0;
}

/** Fills the haat with the demo catalogue, one item at a time; taken up where it stopped. Many views are drawn after every item has one. */
export async function seedDemo(memory: Memory): Promise<void> {
  const { db } = memory;
  const begun = { name: PROGRESS, value: 'begun' };
  await db.setting.upsert({ where: { name: PROGRESS }, create: begun, update: {} });
  const sellers = await ensureSellers(memory);
  for (const listing of oneOfEachFirst(DEMO_LISTINGS))
    await addListing(memory, sellers, listing, codeOf(listing), listing.photos.slice(0, 1));
  for (const listing of DEMO_LISTINGS) await addViews(memory, codeOf(listing), listing);
  await db.setting.update({ where: { name: PROGRESS }, data: { value: 'done' } });
}

/** The same code at every start, so that an item is never added twice. */
function codeOf(listing: DemoListing): string {
  const random = randomFrom(listing.seed * 7_919 + 17);
  return drawCode(LISTING_CODE_LENGTH, (below) => random.below(below));
}

/** A bit of every weave before more of any: whoever searches in the first seconds finds something. */
function oneOfEachFirst(listings: readonly DemoListing[]): readonly DemoListing[] {
  const seen = new Map<string, number>();
  const rank = listings.map((listing) => {
    const key = listing.weave ?? listing.kind;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return { listing, turn: seen.get(key) ?? 0 };
  });
  return rank.sort((a, b) => a.turn - b.turn).map(({ listing }) => listing);
}

/** Makes the demo's sellers where they are not there yet. */
export async function ensureSellers({ db, store, clock }: Memory): Promise<SellerIds> {
  const ids = new Map<string, { sellerId: string; personId: string }>();
  for (const { id, name, kind, district, place } of DEMO_SELLERS) {
    const known = await db.seller.findFirst({ where: { name, kind }, include: { memberships: true } });
    const personId =
      known?.memberships[0]?.personId ??
      (await db.person.create({ data: { name, language: 'bn', createdAt: clock.now() } })).id;
    const sellerId =
      known?.id ??
      (await store.change((changes) =>
        changes.createSeller({ name, kind, district, place, personId, now: clock.now() }),
      ));
    ids.set(id, { sellerId, personId });
  }
  return ids;
}

/** Adds one item with these views, unless its code is there already. */
export async function addListing(
  memory: Memory,
  sellers: SellerIds,
  listing: DemoListing,
  code: string,
  views: readonly ClothView[],
): Promise<void> {
  const seller = sellers.get(listing.seller);
  if (seller === undefined || (await memory.db.listing.count({ where: { code } })) > 0) return;
  const photos: string[] = [];
  for (const view of views) photos.push((await memory.photos.keep(await drawCloth(listing, view))).hash);
  const colours = groundColours(listing);
  const { kind, borderColours, pricePaise, priceUnit, onHand, words, district } = listing;
  const place = placeId(listing.place);
  const facts = {
    ...{ kind, colours, borderColours, pricePaise, priceUnit, onHand, words, district, photos },
    ...(listing.weave === undefined ? {} : { weave: listing.weave }),
    ...(listing.material === undefined ? {} : { material: listing.material }),
    ...(listing.lengthCm === undefined ? {} : { lengthCm: listing.lengthCm }),
    ...(listing.blousePiece === undefined ? {} : { blousePiece: listing.blousePiece }),
    ...(place === undefined ? {} : { place }),
  };
  const searchTokens = describeForSearch(facts);
  await memory.store
    .change((changes) => changes.createListing({ ...facts, ...seller, code, searchTokens, now: memory.clock.now() }))
    .catch(async (error: unknown) => {
      // Another process fills the same haat (`npm run seed` beside an opening one): its item is as good as ours.
      if ((await memory.db.listing.count({ where: { code } })) === 0) throw error;
    });
}

function placeId(place: string | undefined): string | undefined {
  return place === undefined ? undefined : (findTerms(place).find((term) => term.kind === 'place')?.id ?? place);
}

async function addViews({ db, photos }: Memory, code: string, listing: DemoListing): Promise<void> {
  const item = await db.listing.findUnique({ where: { code }, include: { photos: true } });
  if (item === null) return;
  for (const [position, view] of listing.photos.entries()) {
    if (item.photos.some((photo) => photo.position === position)) continue;
    const { hash } = await photos.keep(await drawCloth(listing, view));
    await db.listingPhoto.createMany({ data: [{ listingId: item.id, position, hash }], skipDuplicates: true });
  }
}
