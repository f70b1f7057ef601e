import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { YARN_COLOURS } from '../../prisma/demo/colours.ts';
import { drawCloth } from '../../prisma/demo/draw-cloth.ts';
import { moreListings } from '../../prisma/demo/generate.ts';
import { groundColours } from '../../prisma/demo/ground-colours.ts';
import { DEMO_LISTINGS } from '../../prisma/demo/listings.ts';
import { Loom } from '../../prisma/demo/loom.ts';
import { DEMO_SELLERS, demoSeller } from '../../prisma/demo/sellers.ts';
import type { DemoListing } from '../../prisma/demo/types.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../../src/domain/price.ts';
import { term } from '../../src/language/lexicon.ts';

/** Prices that the demo's weavers say in words. */
const SAID_IN_WORDS: Readonly<Record<number, string>> = { 350: 'সাড়ে তিনশো', 1500: 'দেড় হাজার' };

describe('the demo haat', () => {
  it('has twelve sellers of all four kinds, each with a stall', () => {
    expect(DEMO_SELLERS).toHaveLength(12);
    expect(new Set(DEMO_SELLERS.map((seller) => seller.kind)).size).toBe(4);
    for (const seller of DEMO_SELLERS)
      expect(DEMO_LISTINGS.filter((listing) => listing.seller === seller.id).length).toBeGreaterThan(3);
  });

  it('has at least eighty-four listings, no two in the same words or drawn from the same seed', () => {
    expect(DEMO_LISTINGS.length).toBeGreaterThanOrEqual(84);
    expect(new Set(DEMO_LISTINGS.map((listing) => listing.words)).size).toBe(DEMO_LISTINGS.length);
    expect(new Set(DEMO_LISTINGS.map((listing) => listing.seed)).size).toBe(DEMO_LISTINGS.length);
  });

  it.each(DEMO_LISTINGS)('lets a weaver say her price and mean it: $words', (listing) => {
    expect(saysItsPrice(listing)).toBe(true);
    expect(listing.pricePaise).toBeGreaterThanOrEqual(MIN_PRICE_PAISE);
    expect(listing.pricePaise).toBeLessThanOrEqual(MAX_PRICE_PAISE);
    expect(listing.onHand).toBeGreaterThan(0);
    expect(listing.district).toBe(demoSeller(listing.seller).district);
    for (const colour of [...listing.colours, ...listing.borderColours])
      expect(colour === 'multicolour' || colour in YARN_COLOURS).toBe(true);
  });

  it('says kinds, weaves, materials and colours by their names in the lexicon', () => {
    for (const listing of DEMO_LISTINGS) {
      expect(term(listing.kind, 'product'), listing.kind).toBeDefined();
      if (listing.weave !== undefined) expect(term(listing.weave, 'weave'), listing.weave).toBeDefined();
      if (listing.material !== undefined) expect(term(listing.material, 'material'), listing.material).toBeDefined();
      for (const colour of [...listing.colours, ...listing.borderColours])
        expect(term(colour, 'colour'), colour).toBeDefined();
    }
  });

  it('is found by the colour of the ground, not by that of flowers', () => {
    const flowered = DEMO_LISTINGS.filter(({ words }) => /লাল ফুল|লাল সাদা বুটি/.test(words));
    expect(flowered.map(groundColours)).toEqual([['off_white'], ['black']]);
    for (const listing of DEMO_LISTINGS)
      expect(listing.colours).toEqual(expect.arrayContaining([...groundColours(listing)]));
  });

  it('never says blouse piece in a listing that does not know whether it has one', () => {
    const unsure = DEMO_LISTINGS.filter((listing) => listing.blousePiece === undefined);
    expect(unsure.filter((listing) => /ব্লাউজ|blouse/.test(listing.words))).toEqual([]);
  });
});

describe('the loom', () => {
  it('weaves nothing where a band lies wholly outside the cloth', () => {
    const loom = new Loom();
    loom.fill(-4, -3, 0, 10, 7);
    expect(loom.cells.includes(7)).toBe(false);
  });
});

describe('the pictures of the demo haat', () => {
  const listing = DEMO_LISTINGS[0] as DemoListing;

  it('are the same each time they are drawn, 4 by 5, and differ by view and by item', async () => {
    const other = DEMO_LISTINGS[1] as DemoListing;
    const drawn = [
      await drawCloth(listing, 'whole'),
      await drawCloth(listing, 'whole'),
      await drawCloth(listing, 'border'),
      await drawCloth(listing, 'anchal'),
      await drawCloth(other, 'whole'),
    ];
    const prints = drawn.map((picture) => createHash('sha256').update(picture).digest('hex'));
    expect(prints[0]).toBe(prints[1]);
    expect(new Set(prints).size).toBe(4);
    expect(await sharp(drawn[0]).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 1500 });
  });
});

describe('a larger haat', () => {
  it('makes as many listings as asked for, the same for the same seed', () => {
    const listings = [...moreListings(2000, 5)];
    expect(listings).toHaveLength(2000);
    expect([...moreListings(3, 5)]).toEqual(listings.slice(0, 3));
    expect([...moreListings(3, 6)]).not.toEqual(listings.slice(0, 3));
    expect(listings.filter((listing) => !saysItsPrice(listing))).toEqual([]);
    expect(new Set(listings.map((listing) => listing.words)).size).toBeGreaterThan(1500);
  });

  it('draws them from at most two hundred cloths', () => {
    expect(new Set([...moreListings(5000, 1)].map((listing) => listing.seed)).size).toBeLessThanOrEqual(200);
  });
});

function saysItsPrice(listing: DemoListing): boolean {
  const rupees = listing.pricePaise / 100;
  const digits = listing.words
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
    .replace(/(\d),(?=\d)/g, '$1');
  const inWords = SAID_IN_WORDS[rupees];
  return (
    new RegExp(`(?<!\\d)${rupees}(?!\\d)`).test(digits) || (inWords !== undefined && listing.words.includes(inWords))
  );
}
