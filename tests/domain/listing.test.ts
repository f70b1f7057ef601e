import { expect, it } from 'vitest';
import {
  isOddPrice,
  LISTING_LIFE,
  LISTING_STATES,
  MAX_PHOTOS,
  refuseListingMove,
  refusePublication,
} from '../../src/domain/listing.ts';
import { unreachableStates } from '../../src/domain/transitions.ts';
import { readLocales } from '../../src/i18n/locales.ts';

const languages = readLocales(new URL('../../locales/', import.meta.url).pathname);
const fine = { photos: ['a'], pricePaise: 280_000, onHand: 1 };

it('lets a listing reach every state and leave it again', () => {
  expect(unreachableStates(LISTING_LIFE, 'published')).toEqual([]);
  expect(LISTING_STATES.filter((state) => LISTING_LIFE[state].to.length === 0)).toEqual([]);
});

it('tells a seller in every language why a move is refused, and lets her make every other', () => {
  const moves = LISTING_STATES.flatMap((from) => LISTING_STATES.map((to) => ({ from, to })));
  const allowed = moves.filter((move) => refuseListingMove(move) === undefined).map(({ from, to }) => `${from}>${to}`);
  expect(allowed).toEqual([
    'published>sold',
    'published>withdrawn',
    'sold>published',
    'sold>withdrawn',
    'withdrawn>published',
    'hidden>withdrawn',
  ]);
  const reasons = moves.map(refuseListingMove).filter((key) => key !== undefined);
  for (const sentences of languages.values()) for (const key of reasons) expect(sentences).toHaveProperty([key]);
});

it('takes a slip of a zero for odd, and a fair change of price for meant', () => {
  expect([28_000, 2_800_000].map((paise) => isOddPrice(280_000, paise))).toEqual([true, true]);
  expect([260_000, 150_000, 500_000].map((paise) => isOddPrice(280_000, paise))).toEqual([false, false, false]);
});

it('lets a weaver publish what has a photo, a price and a piece', () => {
  expect(refusePublication(fine)).toBeUndefined();
  expect(refusePublication({ ...fine, pricePaise: 100, onHand: 9_999 })).toBeUndefined();
  expect(refusePublication({ ...fine, pricePaise: 50_000_000, photos: Array(MAX_PHOTOS).fill('a') })).toBeUndefined();
});

it.each([
  [{ photos: [] }, 'listItem.photos.needed'],
  [{ photos: Array<string>(MAX_PHOTOS + 1).fill('a') }, 'listItem.photos.full'],
  [{ pricePaise: 0 }, 'listItem.price.outOfRange'],
  [{ pricePaise: 50_000_001 }, 'listItem.price.outOfRange'],
  [{ onHand: 0 }, 'listItem.stock.outOfRange'],
  [{ onHand: 10_000 }, 'listItem.stock.outOfRange'],
])('tells a weaver in every language why %j cannot be shown', (wrong, why) => {
  expect(refusePublication({ ...fine, ...wrong })).toBe(why);
  for (const sentences of languages.values()) expect(sentences).toHaveProperty([why]);
});
