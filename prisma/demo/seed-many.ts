import { randomInt, randomUUID } from 'node:crypto';
import { describeForSearch } from '../../src/app/listings.ts';
import type { Memory } from '../../src/assemble.ts';
import { CODE_ALPHABET, drawCode, LISTING_CODE_LENGTH } from '../../src/domain/codes.ts';
import { drawCloth } from './draw-cloth.ts';
import { moreListings } from './generate.ts';
import type { SellerIds } from './seed-demo.ts';
import type { DemoListing } from './types.ts';

const BATCH = 500;

/** Adds made-up items in batches, several items sharing one drawn cloth. */
export async function addMany(memory: Memory, sellers: SellerIds, count: number): Promise<void> {
  const { db, photos, clock } = memory;
  const codes = new Set((await db.listing.findMany({ select: { code: true } })).map((row) => row.code));
  const isCrowded = codes.size + count > CODE_ALPHABET.length ** LISTING_CODE_LENGTH / 4;
  const length = LISTING_CODE_LENGTH + (isCrowded ? 1 : 0);
  const drawn = new Map<string, string>();
  let batch: { listing: DemoListing; hash: string; id: string; code: string }[] = [];
  const started = clock.now().getTime();
  let made = 0;
  const flush = async () => {
    const rows = batch.map(
      ({
        listing: { seller, photos: _views, seed: _seed, pattern: _pattern, colours: yarns, borderColours, ...facts },
        id,
        code,
      }) => ({
        ...facts,
        ...{ id, code, state: 'published', colours: yarns.slice(0, 1), borderColours: [...borderColours] },
        sellerId: sellers.get(seller)?.sellerId ?? '',
        listedById: sellers.get(seller)?.personId ?? '',
        searchTokens: [...describeForSearch({ ...facts, colours: yarns.slice(0, 1) })],
        publishedAt: new Date(started - (count - made) * 1_000),
        updatedAt: new Date(started),
      }),
    );
    await db.listing.createMany({ data: rows });
    await db.listingPhoto.createMany({ data: batch.map(({ id, hash }) => ({ listingId: id, position: 0, hash })) });
    await db.stockMovement.createMany({
      data: rows.map((row) => ({ listingId: row.id, kind: 'listed', quantity: row.onHand, at: new Date(started) })),
    });
    await db.searchWord.createMany({
      data: [...new Set(rows.flatMap((row) => row.searchTokens))].map((word) => ({ word })),
      skipDuplicates: true,
    });
    made += batch.length;
    batch = [];
  };
  for (const listing of moreListings(count, randomInt(1_000_000))) {
    const look = JSON.stringify([
      listing.kind,
      listing.weave,
      listing.colours,
      listing.borderColours,
      listing.pattern,
      listing.seed,
    ]);
    const hash = drawn.get(look) ?? (await photos.keep(await drawCloth(listing, listing.photos[0] ?? 'whole'))).hash;
    drawn.set(look, hash);
    let code = drawCode(length, randomInt);
    while (codes.has(code)) code = drawCode(length, randomInt);
    codes.add(code);
    batch.push({ listing, hash, id: randomUUID(), code });
    if (batch.length === BATCH) await flush();
  }
  await flush();
}
