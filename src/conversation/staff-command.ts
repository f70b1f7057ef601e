import type { Decision, HideReason } from '../domain/moderation.ts';
import type { StaffRole } from '../domain/seller.ts';

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
  /** A member of staff begins to speak with whoever asked for a person. */
  | { readonly do: 'takeOver'; readonly with: { readonly request: string } }
  | { readonly do: 'passOn'; readonly with: PassedWords }
  | { readonly do: 'endTakeover'; readonly with: { readonly by: 'staff' | 'person' | 'time' } };
