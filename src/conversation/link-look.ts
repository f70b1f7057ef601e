/** What six digits said here mean: whose they are, or why they are nobody's. */
export type SaidLinkCode =
  /** Too many wrong ones were said here: none is looked at for an hour. */
  | 'tooMany'
  | 'unknown'
  | 'expired'
  /** Made in this very chat. */
  | 'here'
  | 'already'
  | {
      /** The channel it was made on. */
      readonly channel: string;
      readonly name: string;
      /** Which of the two chats cannot always be written to, when the other can. */
      readonly closes?: 'here' | 'there';
    };

/** Two who became one, as the chat that asks sees them. */
export interface JoiningView {
  readonly id: string;
  /** The channels on the far side of it. */
  readonly others: readonly string[];
}

/** Look-ups about a person's several addresses. */
export interface LinkLook {
  /** The channel of this chat. */
  readonly channel: string;
  said(code: string): Promise<SaidLinkCode>;
  /** Whether anybody took a code lately, so that digits which fit none are likely one with a slip in it. */
  expected(): Promise<boolean>;
  /** What can be taken apart again, the newest first. */
  joinings(): Promise<readonly JoiningView[]>;
}
