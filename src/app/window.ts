import type { Call } from '../messages/channel.ts';
import type { ClaimedRow } from './ports.ts';
import type { MessageKind } from './sending-ports.ts';

/** How a row goes out. `say` as written; `instead` by a template; `knock` by one that says that something waits; or not now. */
export type Way =
  | { readonly way: 'say' | 'instead' | 'knock'; readonly call: Call }
  | { readonly way: 'wait' }
  | { readonly way: 'skip'; readonly reason: string };

/** A window that is about to close is closed: the message still has to travel. */
const MARGIN_MS = 60_000;

/** Whether we may write freely. Platforms without a window are always open; where there is one, only a person opens it. */
export function isOpen(
  chat: { readonly windowClosesAt: Date | undefined },
  windowMs: number | undefined,
  now: Date,
): boolean {
  if (windowMs === undefined) return true;
  return chat.windowClosesAt !== undefined && chat.windowClosesAt.getTime() - MARGIN_MS > now.getTime();
}

/** The way for a row while the window is open or closed. A person is knocked once and then left alone until they write. */
export function wayOf(
  row: Pick<ClaimedRow, 'call' | 'outside' | 'purpose'>,
  chat: { readonly isOpen: boolean; readonly wasKnocked: boolean },
): Way {
  if (chat.isOpen) return { way: 'say', call: row.call };
  switch (row.outside?.kind) {
    case 'instead':
      return { way: 'instead', call: row.outside.call };
    case 'knock':
      return chat.wasKnocked ? { way: 'wait' } : { way: 'knock', call: row.outside.call };
    case 'nothing':
      return { way: 'skip', reason: 'saidByTemplate' };
    case undefined:
      return { way: 'wait' };
  }
}

/** What the month's cap still lets through: answers and news inside the window always; templates wait, broadcasts are let go. */
export function wayUnderCap(way: Way, purpose: ClaimedRow['purpose']): Way {
  if (purpose === 'broadcast' && way.way !== 'wait') return { way: 'skip', reason: 'capped' };
  return way.way === 'instead' || way.way === 'knock' ? { way: 'wait' } : way;
}

/** How a message counts: freely written is service, a template is what it was approved for. */
export function kindOf(way: Way, purpose: ClaimedRow['purpose']): MessageKind {
  if (way.way === 'say') return 'service';
  return purpose === 'broadcast' ? 'marketing' : 'utility';
}

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' });

/** The month a message counts in, as people in Bengal say it: 2026-11. */
export function monthOf(now: Date): string {
  return dayOf.format(now).slice(0, 7);
}
