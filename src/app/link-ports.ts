import type { JoiningView } from '../conversation/link-look.ts';
import type { KnownPerson, MergedPair } from '../conversation/merge-look.ts';
import type { JoinedBy } from '../domain/link.ts';

/** Six digits that somebody said, and whose they are. */
export interface FoundLinkCode {
  readonly chatId: string;
  readonly personId: string;
  readonly channel: string;
  readonly name: string;
  readonly until: Date;
}

/** Two persons about to become one, locked until the turn ends. */
export interface Pair {
  readonly keptId: string;
  readonly absorbedId: string;
}

/** Changes about being one person at several addresses. */
export interface LinkChanges {
  /** Replaces the chat's code; false when another chat has these digits. */
  putLinkCode(code: {
    readonly chatId: string;
    readonly code: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<boolean>;
  /** A wrong code was said: codes that live through too many of them die. */
  countMiss(now: Date): Promise<void>;
  /** Takes the code for good, unless another was quicker. */
  takeLinkCode(code: string, now: Date): Promise<FoundLinkCode | undefined>;
  /** Locks two persons, the elder first; undefined when they are one already. */
  lockPair(one: string, other: string): Promise<Pair | undefined>;
  /** Others at a number of this chat's, known by it not too long ago, whom nobody has parted from its person. */
  sameNumber(chatId: string, since: Date): Promise<readonly string[]>;
  attestPhone(chatId: string, phone: string, now: Date): Promise<void>;
  /** Every chat of a person, that can be reached. */
  chatsOf(personId: string): Promise<readonly string[]>;
  /** The code of an order between the two that is not over. */
  openOrderBetween(pair: Pair): Promise<string | undefined>;
  /**
   * Makes the two one, and keeps a journal of what went over. Turns under way in other chats of the absorbed one start over:
   * they would write for somebody who sleeps. `besides` is the chat whose turn this is.
   */
  join(
    joining: Pair & { readonly how: JoinedBy; readonly byId: string; readonly besides: string; readonly now: Date },
  ): Promise<string>;
  /**
   * Takes them apart: what went over goes back, and what was done since goes with the chat it was done in. False when that has
   * happened already, or when this person is not of them; staff may for anybody.
   */
  undoJoining(undo: {
    readonly id: string;
    readonly byId: string;
    readonly asStaff: boolean;
    readonly besides: string;
    readonly now: Date;
  }): Promise<boolean>;
}

/** Finding people, for administrators. */
export interface MergeStore {
  findPeople(text: string): Promise<readonly KnownPerson[]>;
  recentMerges(): Promise<readonly MergedPair[]>;
}

/** Reads about it. */
export interface LinkStore {
  /** Undefined for digits that nobody has; those that ended within the day are still known. */
  findLinkCode(code: string): Promise<FoundLinkCode | undefined>;
  /** Whether anybody took a code since then. */
  tookLinkCode(since: Date): Promise<boolean>;
  /** How often a person did something since then, by the audit. */
  countAudits(personId: string, action: string, since: Date): Promise<number>;
  joiningsOf(personId: string, chatId: string): Promise<readonly JoiningView[]>;
}
