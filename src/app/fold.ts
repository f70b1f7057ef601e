import { readReply } from '../language/replies.ts';
import type { IncomingMessage } from '../messages/incoming.ts';
import type { InboxRow } from './ports.ts';

/** Rows that are read as one thing said. */
export interface Fold {
  readonly rows: readonly InboxRow[];
}

/** How long after the newest photo an album may still be arriving. */
export const QUIET_MS = 1_500;

/** In the order they were sent, as far as those waiting tell. */
export function inOrder(rows: readonly InboxRow[]): readonly InboxRow[] {
  return [...rows].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime() || comparePlatformIds(a, b));
}

/** Numbered ids are in the order they were given; any other id says nothing, and arrival decides. */
function comparePlatformIds(a: InboxRow, b: InboxRow): number {
  const numbered = /^\d+$/.test(a.platformId) && /^\d+$/.test(b.platformId);
  return (numbered ? Math.sign(Number(BigInt(a.platformId) - BigInt(b.platformId))) : 0) || Number(a.id - b.id);
}

/**
 * How long to wait before this turn: an album whose newest part just came may not be whole. 0 = go on. Counted from the opening
 * of the haat at the earliest: what a death kept out is being sent again right now.
 */
export function quietTimeLeft(rows: readonly InboxRow[], now: Date, openedAt: Date): number {
  const newest = rows.reduce<InboxRow | undefined>((a, b) => (a === undefined || b.id > a.id ? b : a), undefined);
  if (newest === undefined || photosOf(newest) === 0) return 0;
  return Math.max(quietLeftSince(newest.storedAt, now), quietLeftSince(openedAt, now));
}

/** What lies further ahead than the quiet time was written before the clock was set back: nobody waits for it to come round. */
function quietLeftSince(moment: Date, now: Date): number {
  const left = moment.getTime() + QUIET_MS - now.getTime();
  return left > 2 * QUIET_MS ? 0 : Math.max(0, Math.min(QUIET_MS, left));
}

/**
 * Neighbouring photo rows become one, whether or not the platform calls them an album, and so do the plain words beside them:
 * on a phone a photo has words, before or after. Commands, taps and quoted answers stand alone.
 */
export function fold(rows: readonly InboxRow[]): readonly Fold[] {
  if (rows.length === 1) return [{ rows }]; // nothing stands beside it, so its words need not be read for that
  const folds: { rows: InboxRow[]; plain: boolean }[] = [];
  for (const row of inOrder(rows)) {
    const plain = isPlain(row);
    const last = folds.at(-1);
    const pictured = [...(last?.rows ?? []), row].some((one) => photosOf(one) > 0);
    if (last?.plain === true && plain && pictured) last.rows.push(row);
    else folds.push({ rows: [row], plain });
  }
  return folds;
}

function photosOf(row: InboxRow): number {
  return row.event.kind === 'message' ? row.event.photos.length : 0;
}

function isPlain(row: InboxRow): boolean {
  if (row.event.kind !== 'message') return false;
  const message: IncomingMessage = row.event;
  if (message.photos.length > 0) return message.choiceId === undefined;
  const special =
    message.choiceId ??
    message.quotedId ??
    message.voice ??
    message.place ??
    message.contact ??
    message.cart ??
    message.startedWith ??
    message.unsupported;
  return special === undefined && message.text.trim() !== '' && readReply(message.text, 'any') === 'none';
}
