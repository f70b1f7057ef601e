/** Something the person may tap, answer by number, or say. */
export interface Choice {
  /** At most 64 bytes of ASCII; never a person's words. */
  readonly id: string;
  readonly label: string;
  /** The text already names it on a numbered line: a channel that cannot draw it need not say it again. */
  readonly listed?: boolean;
  /** Tapped, it hands over the person's own number, where the platform has a button for that; elsewhere it is a choice like any other. */
  readonly asks?: 'phone';
}

/** Why we write: an answer, news the person has a stake in, or a broadcast. It decides urgency and what a crash may repeat. */
export type Purpose = 'reply' | 'notice' | 'broadcast';

/** What we want to say, before any channel's limits. Choices become buttons, a list, a poll, or numbered lines. */
export interface OutgoingMessage {
  readonly text: string;
  /** Kept photos, by content hash. */
  readonly photos: readonly string[];
  /** A kept voice note, by content hash. */
  readonly voice?: string;
  readonly choices: readonly Choice[];
  /** The platform id of the message this one answers. */
  readonly quotes?: string;
  /** Edit that message where the channel can, else send anew. */
  readonly replaces?: string;
  readonly template?: { readonly name: string; readonly parameters: readonly string[] };
  readonly purpose: Purpose;
  /** The person's language, for the few words a channel adds itself (a list's button). */
  readonly language: string;
}
