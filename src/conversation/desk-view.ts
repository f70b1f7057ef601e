import type { EnquirySide } from '../domain/enquiry.ts';
import type { ItemView } from './look.ts';

/** Somebody who asked for a person, with the last they wrote. */
export interface WaitingPerson {
  readonly request: string;
  readonly name: string;
  readonly lastWords: readonly string[];
}

/** How much waits on the desk. */
export interface DeskCounts {
  readonly toJudge: number;
  readonly hidden: number;
  readonly waiting: number;
  readonly reports: number;
  readonly troubles: number;
  /** Messages of kinds we cannot read, that nobody has spoken with their senders about. */
  readonly unread: number;
}

/** Messages that did not go out, by reason. */
export interface Trouble {
  readonly reason: string;
  readonly messages: number;
  readonly people: number;
}

/** A message of a kind we cannot read: what kind and when, and its chat by a code that says nothing of the person. */
export interface UnreadMessage {
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly chat: string;
}

/** A complaint that nobody has closed, with the last that was said in its talk. */
export interface OpenReport {
  readonly id: string;
  readonly talk: string;
  readonly by: EnquirySide;
  readonly itemCode: string;
  readonly lastWords: readonly { readonly side: EnquirySide; readonly words: string }[];
}

/** What only those who judge listings and answer people may look up. */
export interface Desk {
  counts(): Promise<DeskCounts>;
  /** The oldest listing nobody has judged, or the one hidden last; none of those passed over. */
  nextListing(state: 'new' | 'hidden', passed: readonly string[]): Promise<ItemView | undefined>;
  listing(code: string): Promise<ItemView | undefined>;
  waiting(): Promise<readonly WaitingPerson[]>;
  troubles(): Promise<readonly Trouble[]>;
  unread(): Promise<readonly UnreadMessage[]>;
  /** The oldest complaint that is open, but none of those passed over. */
  nextReport(passed: readonly string[]): Promise<OpenReport | undefined>;
}
