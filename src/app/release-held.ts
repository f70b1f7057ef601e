import type { CommandContext } from './commands.ts';

interface Held {
  readonly offerId: string;
  readonly listingId: string;
  readonly quantity: number;
}

/** Lets go of what is held for a buyer at an agreed price: back to the shelf. False where it is held no more. */
export async function releaseHeld(
  { changes, now }: CommandContext,
  { offerId, listingId, quantity }: Held,
  state: 'lapsed' | 'bought' = 'lapsed',
): Promise<boolean> {
  if (!(await changes.moveOffer({ id: offerId, from: 'agreed', state, now }))) return false;
  await changes.settleStock(listingId, quantity, 'release', now);
  await changes.recordMovement({ listingId, kind: 'released', quantity, offerId, now });
  return true;
}
