import type { ItemView } from '../conversation/look.ts';
import type { Wish } from '../conversation/wish.ts';
import type { ConsentAnswer } from '../domain/consent.ts';

/** A wish that lives, as its owner sees it. */
export interface KeptWish {
  readonly id: string;
  readonly wish: Wish;
  readonly since: Date;
}

/** Changes about consent, wishes and what they found. */
export interface NewsChanges {
  /** Adds an answer; a person's newest one decides. */
  addConsent(consent: {
    readonly personId: string;
    readonly chatId: string;
    readonly answer: ConsentAnswer;
    readonly words: string;
    readonly version: string;
    readonly now: Date;
  }): Promise<void>;
  /** Whether a person may be told news, read in this transaction and held until it ends. */
  wantsNews(personId: string): Promise<boolean>;
  /**
   * Ends all that a person is told of and all that waits to be sent; what she bought and sells goes on. `notWhoSends`: nothing ends for
   * those who send broadcasts, for it is of theirs that they speak.
   */
  stopNews(chatId: string, now: Date, who?: 'anybody' | 'notWhoSends'): Promise<void>;
  /** How many of a person's wishes live. */
  countWishes(personId: string): Promise<number>;
  /** False when she has that wish already. */
  addWish(wish: { personId: string; chatId: string; wish: Wish; now: Date }): Promise<boolean>;
  /** The wish that ended, if it was hers and lived. */
  endWish(id: string, personId: string, now: Date): Promise<Wish | undefined>;
  /** Keeps, for everyone whose wish a new listing answers, that she is to be told of it; never its own seller's people. */
  matchNews(code: string, now: Date): Promise<void>;
  /** What a chat is to be told now, locked until told or put off; undefined when nothing is, or when she no longer wants news. */
  newsFor(chatId: string, now: Date): Promise<WaitingNews | undefined>;
  settleNews(personId: string, codes: readonly string[], told: boolean, now: Date): Promise<void>;
  putOffNews(personId: string, until: Date): Promise<void>;
}

/** What waits to be told to a person: things that can still be bought, and things that are gone. */
export interface WaitingNews {
  readonly personId: string;
  readonly items: readonly ItemView[];
  readonly gone: readonly string[];
  readonly lastTold?: Date;
}

/** Reads about wishes. */
export interface NewsStore {
  wishesOf(personId: string): Promise<readonly KeptWish[]>;
  /** The seller whose name is said, if only one sounds like it. */
  sellerNamed(text: string): Promise<{ readonly sellerId: string; readonly sellerName: string } | undefined>;
  /** The seller with goods on the haat whose name holds these words, if only one does. */
  sellerCalled(
    words: readonly string[],
  ): Promise<{ readonly sellerId: string; readonly sellerName: string } | undefined>;
}
