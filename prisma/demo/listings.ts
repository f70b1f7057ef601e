import { HOOGHLY_LISTINGS } from './listings-hooghly.ts';
import { MARKET_LISTINGS } from './listings-market.ts';
import { NADIA_LISTINGS } from './listings-nadia.ts';
import { SILK_LISTINGS } from './listings-silk.ts';
import { SOCIETY_LISTINGS } from './listings-societies.ts';
import { STITCH_LISTINGS } from './listings-stitch.ts';
import type { DemoListing } from './types.ts';

/** Every hand-written listing of the demo haat, in the order the sellers opened their stalls. */
export const DEMO_LISTINGS: readonly DemoListing[] = [
  ...NADIA_LISTINGS,
  ...HOOGHLY_LISTINGS,
  ...SILK_LISTINGS,
  ...STITCH_LISTINGS,
  ...SOCIETY_LISTINGS,
  ...MARKET_LISTINGS,
];
