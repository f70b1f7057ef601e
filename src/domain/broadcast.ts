import type { StaffRole } from './seller.ts';
import type { Transitions } from './transitions.ts';

export const BROADCAST_STATES = ['draft', 'running', 'paused', 'cancelled', 'done'] as const;

/** Where a broadcast stands. */
export type BroadcastState = (typeof BROADCAST_STATES)[number];

/**
 * A broadcast's life. What has ended is not taken up again: people would be told twice. Done may still be cancelled, for those
 * whose message waits until they write.
 */
export const BROADCAST_LIFE: Transitions<BroadcastState> = {
  draft: { to: ['running', 'cancelled'] },
  running: { to: ['paused', 'cancelled', 'done'] },
  paused: { to: ['running', 'cancelled'] },
  cancelled: { to: [] },
  done: { to: ['cancelled'] },
};

export const AUDIENCE_KINDS = ['weave', 'district', 'language'] as const;

/** To whom it goes, of those who agreed to hear news. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: (typeof AUDIENCE_KINDS)[number]; readonly value: string };

/** How many broadcasts one person hears in a day at most, whoever sends them. */
export const BROADCASTS_A_DAY = 2;
/** With how to stop below them, these still fit the caption of a photo. */
export const MAX_BROADCAST_WORDS = 900;
export const MAX_BROADCAST_PHOTOS = 10;
/** One numbered picture shows so many things. */
export const MAX_BROADCAST_ITEMS = 9;

/** Who may send broadcasts, and stop those of others. */
export function mayBroadcast(roles: readonly StaffRole[]): boolean {
  return roles.includes('administrator') || roles.includes('broadcaster');
}
