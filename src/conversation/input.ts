import type { Intent } from '../language/replies.ts';

/** A photo of the person's that is already re-encoded and kept. */
export interface KeptPhoto {
  readonly hash: string;
  /** Perceptual hash in hex: pictures of the same thing differ in few bits. */
  readonly look: string;
  readonly tooDark: boolean;
  readonly blurred: boolean;
  /** What was written to it, where it came with words of its own. */
  readonly caption?: string;
}

/** Why a photo could not be kept. */
export type PhotoProblem = 'notAnImage' | 'tooLarge' | 'gone';

/** What a person said, after neighbouring photo messages became one and their pictures were kept. */
export interface Input {
  /** When the last of it was written, by the platform's clock. */
  readonly writtenAt?: Date;
  readonly text: string;
  readonly photos: readonly KeptPhoto[];
  readonly photoProblems: readonly PhotoProblem[];
  readonly choiceId?: string;
  readonly quotedId?: string;
  readonly voice: boolean;
  /** The voice note as kept, by content hash; absent when it could not be. */
  readonly voiceHash?: string;
  readonly place: boolean;
  /** Her own number, shared by her and vouched for by the platform, in E.164. */
  readonly ownPhone?: string;
  /** A deep link's payload: an item's code. */
  readonly startedWith?: string;
  /** Codes of items in a cart sent from a platform's catalogue. */
  readonly cart: readonly { readonly itemCode: string; readonly quantity: number }[];
  readonly unsupported?: string;
}

/** An input as a step reads it: with the offer it chose and what its words mean at this point. */
export interface Reading extends Input {
  /** The id of an offer of the pending question: tapped, numbered in any script, or spelled out. */
  readonly choice?: string;
  readonly intent: Intent;
  /** What the words most likely mean, for where nobody understands them as `intent`; absent where that is the same. */
  readonly likely?: Intent;
  /** Set when a detour just ended well: the flow that came back. */
  readonly returnedFrom?: string;
}
