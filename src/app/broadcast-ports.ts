import type { Audience, BroadcastState } from '../domain/broadcast.ts';
import type { Language } from '../domain/language.ts';
import type { ClaimedRow, NewOutboxRow } from './ports.ts';

/** What a broadcast says: words in one or more languages, pictures, and codes of items. */
export interface BroadcastContent {
  readonly words: Readonly<Partial<Record<Language, string>>>;
  readonly photos: readonly string[];
}

/** Somebody to tell, and where. */
export interface Recipient {
  readonly personId: string;
  readonly chatId: string;
  readonly channel: string;
  readonly language: Language;
}

/** How a broadcast went so far. */
export interface BroadcastOutcome {
  readonly state: BroadcastState;
  readonly sent: number;
  readonly waiting: number;
  /** Failed or skipped, by reason. */
  readonly notSent: Readonly<Record<string, number>>;
  /** Sent perhaps, perhaps not: never again by itself. */
  readonly parked: number;
}

/** A row of a broadcast, claimed for sending. */
export interface BulkRow extends ClaimedRow {
  readonly chatId: string;
}

/** Broadcasts as the store keeps them. */
export interface BroadcastStore {
  createBroadcast(made: {
    content: BroadcastContent;
    audience: Audience;
    createdBy: string;
    now: Date;
  }): Promise<string>;
  /** Moves it along its life in one conditional update; false when it stands elsewhere. Cancelling ends what is still due. */
  moveBroadcast(id: string, to: BroadcastState, now: Date): Promise<boolean>;
  countAudience(audience: Audience): Promise<number>;
  broadcastOutcome(id: string): Promise<BroadcastOutcome | undefined>;
  /**
   * Writes the rows of the next few hundred people of one running broadcast, in one transaction with its place. Gives how many
   * people that were; undefined when nothing is to be expanded.
   */
  expandNext(
    limit: number,
    now: Date,
    write: (content: BroadcastContent, recipient: Recipient, id: string) => readonly NewOutboxRow[],
  ): Promise<number | undefined>;
  /** Claims the next row of any running broadcast whose channel is not paused. Whoever no longer agrees, or has heard enough today, is skipped. */
  claimBulk(now: Date, channels: readonly string[]): Promise<BulkRow | undefined>;
  /** Parks what a dead process had claimed, and ends broadcasts that have nothing left to send. */
  tidyBroadcasts(now: Date): Promise<void>;
}

/** Pace and leases: what all processes share. */
export interface SharedStore {
  /** Takes the next moment to send, `waitMs` from now; `taken: false` when that is further off than `patienceMs`. */
  takeSlot(slot: {
    channel: string;
    chat: string;
    overall: { readonly perSecond: number; readonly burst: number };
    perChat: { readonly perSecond: number; readonly burst: number };
    patienceMs: number;
  }): Promise<{ readonly taken: boolean; readonly waitMs: number }>;
  /** Takes or renews a lease for so long; false while another holds it. The database's clock decides. */
  takeLease(name: string, holder: string, forMs: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
}
