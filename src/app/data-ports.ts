import type { KeptThing, OwnData } from '../conversation/data-look.ts';

/** What was masked, and where the person can be told so. */
export interface Masked {
  /** A chat at the same address that belongs to nobody known. */
  readonly chatId: string;
}

/** Changes that let somebody be forgotten. */
export interface DataChanges {
  /** The codes of open orders at sellers who would have nobody left; locked until the turn ends. */
  ordersLeftAlone(personId: string): Promise<readonly string[]>;
  /** Masks all that is known of a person, everywhere it is seen, and seals it away until the day it is deleted. */
  mask(masking: {
    readonly personId: string;
    readonly chatId: string;
    readonly now: Date;
    readonly eraseAt: Date;
  }): Promise<Masked>;
}

/** Reads about it, and the chore that deletes. */
export interface DataStore {
  dataOf(personId: string): Promise<OwnData>;
  keptThings(personId: string, until: Date): Promise<readonly KeptThing[]>;
  ordersLeftAlone(personId: string): Promise<readonly string[]>;
  /** Masks what open orders had still to show, and deletes for good what is due; gives how many people. */
  eraseDue(now: Date): Promise<number>;
  /** Those of these pictures and voice notes that nothing shows any more and nothing will send; what else was known of them is deleted. */
  forgetFiles(hashes: readonly string[]): Promise<readonly string[]>;
}

/** The kept files themselves, by when each was last kept. */
export interface FileShelf {
  keptBefore(before: Date): Promise<readonly string[]>;
  remove(hashes: readonly string[], before: Date): Promise<void>;
}
