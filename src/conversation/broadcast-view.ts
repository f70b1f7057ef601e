import type { Audience, BroadcastState } from '../domain/broadcast.ts';
import type { Language } from '../domain/language.ts';
import type { Stops } from '../messages/incoming.ts';
import type { ItemView } from './look.ts';

/** What a broadcast says: words in one or more languages, kept pictures by hash, items by code. */
export interface BroadcastContent {
  readonly words: Readonly<Partial<Record<Language, string>>>;
  readonly photos: readonly string[];
  readonly items: readonly string[];
}

/** How a broadcast went so far, in people. */
export interface BroadcastOutcome {
  readonly sent: number;
  readonly waiting: number;
  /** The platform lets us write to them only once they write. */
  readonly untilTheyWrite: number;
  /** Sent perhaps, perhaps not: never again by itself. */
  readonly undecided: number;
  /** Failed or skipped, by reason. */
  readonly notSent: Readonly<Record<string, number>>;
}

/** A broadcast as those who send them see it. */
export interface BroadcastView extends BroadcastOutcome {
  readonly id: string;
  readonly state: BroadcastState;
  readonly content: BroadcastContent;
  readonly audience: Audience;
}

/** What a whole channel must not send now, and why. */
export interface ChannelPauseView {
  readonly channel: string;
  readonly stops: Stops;
  readonly reason: string;
  /** For good when absent: until staff or the platform take it back. */
  readonly until?: Date;
}

/** What only those who send broadcasts may look up. */
export interface Casting {
  /** The newest broadcasts that were begun, living ones first. */
  recent(): Promise<readonly BroadcastView[]>;
  broadcast(id: string): Promise<BroadcastView | undefined>;
  /** An item that can be bought now, as anyone sees it: a price agreed with one buyer is nobody else's. */
  item(code: string): Promise<ItemView | undefined>;
  /** How many people would hear it. */
  countAudience(audience: Audience): Promise<number>;
  /** Names of people who may or may not have got it. */
  undecided(id: string): Promise<readonly string[]>;
  /** Channels on which broadcasts rest now. */
  pauses(): Promise<readonly ChannelPauseView[]>;
}
