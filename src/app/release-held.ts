import type { CommandContext } from './commands.ts';

/** Lets the piece go that is held for a buyer at an agreed price: back to the shelf. False where it is held no more. */
export async function releaseHeld(
  { changes, now }: CommandContext,
  { offerId, listingId }: { readonly offerId: string; readonly listingId: string },
): Promise<boolean> {
  if (!(await changes.moveOffer({ id: offerId, from: 'agreed', state: 'lapsed', now }))) return false;
  await changes.settleStock(listingId, 1, 'release', now);
  await changes.recordMovement({ listingId, kind: 'released', quantity: 1, offerId, now });
  return true;
}
