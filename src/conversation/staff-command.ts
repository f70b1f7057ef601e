import type { Audience } from '../domain/broadcast.ts';
import type { Decision, HideReason } from '../domain/moderation.ts';
import type { StaffRole } from '../domain/seller.ts';
import type { BroadcastContent } from './broadcast-view.ts';

export const BROADCAST_MOVES = ['pause', 'resume', 'cancel', 'resend'] as const;

/** What staff do with a broadcast under way; `resend`: to those who may not have got it. */
export type BroadcastMove = (typeof BROADCAST_MOVES)[number];

/** What is said in a conversation that staff have taken over. */
export interface PassedWords {
  readonly text: string;
  readonly photos: readonly string[];
  /** A kept voice note, by content hash. */
  readonly voice?: string;
  /** What came besides and cannot be passed on yet: a place, a sticker. */
  readonly also?: 'voice' | 'place' | 'other';
}

/** Changes that staff make, and what leads to them. */
export type StaffCommand =
  /** `stay`: whoever takes over an account wants those who looked after it to go on helping. */
  | { readonly do: 'useCode'; readonly with: { readonly code: string; readonly stay?: boolean } }
  | { readonly do: 'endRole'; readonly with: { readonly person: string; readonly role: StaffRole } }
  | { readonly do: 'inviteStaff'; readonly with: { readonly role: StaffRole } }
  | {
      readonly do: 'reviewListing';
      readonly with: {
        readonly code: string;
        readonly decision: Decision;
        readonly reason?: HideReason;
        readonly words?: string;
      };
    }
  /** Two who are one person; and what was made one, taken apart. */
  | { readonly do: 'mergePeople'; readonly with: { readonly one: string; readonly other: string } }
  | { readonly do: 'unmergePeople'; readonly with: { readonly joining: string } }
  /** A member of staff begins to speak with whoever asked for a person. */
  | { readonly do: 'takeOver'; readonly with: { readonly request: string } }
  /** The same with somebody who did not ask: who complained, or sent what we cannot read. */
  | { readonly do: 'reachOut'; readonly with: { readonly about: 'report' | 'unread'; readonly id: string } }
  /** Sends what did not go out for a reason on its way again, or ends it for good. */
  | { readonly do: 'settleTrouble'; readonly with: { readonly reason: string; readonly how: 'retry' | 'giveUp' } }
  | { readonly do: 'closeReport'; readonly with: { readonly id: string } }
  | { readonly do: 'passOn'; readonly with: PassedWords }
  | { readonly do: 'sendBroadcast'; readonly with: { readonly content: BroadcastContent; readonly audience: Audience } }
  | { readonly do: 'moveBroadcast'; readonly with: { readonly id: string; readonly move: BroadcastMove } }
  /** Asks a channel that is linked by a code for the code that holds now. */
  | { readonly do: 'showCode'; readonly with: { readonly channel: string } }
  /** Lets broadcasts go out again on a channel where they were stopped until somebody looks. */
  | { readonly do: 'reopenChannel'; readonly with: { readonly channel: string } }
  | { readonly do: 'endTakeover'; readonly with: { readonly by: 'staff' | 'person' | 'time' } };
