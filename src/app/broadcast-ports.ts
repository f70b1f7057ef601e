import type { BroadcastContent, BroadcastView, ChannelPauseView } from '../conversation/broadcast-view.ts';
import type { Audience, BroadcastState } from '../domain/broadcast.ts';
import type { Language } from '../domain/language.ts';
import type { Stops } from '../messages/incoming.ts';
import type { ClaimedRow, NewOutboxRow } from './ports.ts';

/** Somebody to tell, and where. */
export interface Recipient {
  readonly personId: string;
  readonly chatId: string;
  readonly channel: string;
  readonly language: Language;
}

/** A row of a broadcast, claimed for sending. */
export interface BulkRow extends ClaimedRow {
  readonly chatId: string;
}

/** A broadcast that has just ended, and where to tell of it: nowhere when who made it is no longer on the staff. */
export interface EndedBroadcast extends BroadcastView {
  readonly chatId?: string;
}

/** Changes about broadcasts. */
export interface BroadcastChanges {
  createBroadcast(made: {
    content: BroadcastContent;
    audience: Audience;
    createdBy: string;
    chatId: string;
    now: Date;
  }): Promise<string>;
  /** Moves it along its life in one conditional update; false when it stands elsewhere. Cancelling ends what is still due. */
  moveBroadcast(id: string, to: BroadcastState, now: Date): Promise<boolean>;
  /** Makes due again what may not have arrived, unless the broadcast was cancelled. Gives how many people that are. */
  resendUndecided(id: string, now: Date): Promise<number>;
  /** True when a channel was paused. What was put off by it is due again. */
  resumeChannel(channel: string, stops: Stops, now: Date): Promise<boolean>;
  /** Ends broadcasts that have nothing left to send, each once. */
  endBroadcasts(now: Date): Promise<readonly EndedBroadcast[]>;
}

/** Broadcasts as the store keeps them. */
export interface BroadcastStore {
  countAudience(audience: Audience): Promise<number>;
  broadcast(id: string): Promise<BroadcastView | undefined>;
  recentBroadcasts(): Promise<readonly BroadcastView[]>;
  undecidedPeople(broadcastId: string): Promise<readonly string[]>;
  channelPauses(now: Date): Promise<readonly ChannelPauseView[]>;
  /**
   * Writes the rows of the next few hundred people of one running broadcast, in one transaction with its place. Gives how many
   * people that were; undefined when nothing is to be expanded.
   */
  expandNext(
    limit: number,
    now: Date,
    write: (
      content: BroadcastContent,
      recipients: readonly Recipient[],
      id: string,
    ) => Promise<readonly NewOutboxRow[]>,
  ): Promise<number | undefined>;
  /**
   * Claims the next row of any broadcast whose channel is not paused. Whoever no longer agrees, cannot be reached, or has heard
   * enough today is skipped.
   */
  claimBulk(now: Date, channels: readonly string[]): Promise<BulkRow | undefined>;
  /** Parks what a dead process had claimed. */
  parkDeadBulk(now: Date): Promise<void>;
}

/** A moment to send, or how far off the next one is. */
export interface Slot {
  readonly taken: boolean;
  readonly waitMs: number;
  /** That moment, by the database's clock. */
  readonly at: number;
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
  }): Promise<Slot>;
  /** Takes or renews a lease for so long; false while another holds it. The database's clock decides. */
  takeLease(name: string, holder: string, forMs: number): Promise<boolean>;
  releaseLease(name: string, holder: string): Promise<void>;
}
