import type { Transitions } from './transitions.ts';

export const BROADCAST_STATES = ['draft', 'running', 'paused', 'cancelled', 'done'] as const;

/** Where a broadcast stands. */
export type BroadcastState = (typeof BROADCAST_STATES)[number];

/** A broadcast's life. What was cancelled or done is not taken up again: people would be told twice. */
export const BROADCAST_LIFE: Transitions<BroadcastState> = {
  draft: { to: ['running', 'cancelled'] },
  running: { to: ['paused', 'cancelled', 'done'] },
  paused: { to: ['running', 'cancelled'] },
  cancelled: { to: [] },
  done: { to: [] },
};

/** To whom it goes, of those who agreed to hear news. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'weave' | 'district' | 'language'; readonly value: string };

/** How many broadcasts one person hears in a day at most, whoever sends them. */
export const BROADCASTS_A_DAY = 2;
