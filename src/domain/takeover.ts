/** How long staff keep a conversation after their last word; then the bot answers again. */
export const LEASE_MS = 60 * 60 * 1_000;

/** Whether staff still hold the conversation. */
export function isHeldAt(lease: { readonly until: Date }, now: Date): boolean {
  return now < lease.until;
}
