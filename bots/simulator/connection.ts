import type { Choice } from '../../src/messages/outgoing.ts';

/** What the channel needs of the pretend platform, as a client library would offer it. */
export interface SimulatorConnection {
  onPosted(handler: (sender: Sender, posted: PostedMessage) => Promise<void>): () => void;
  redeliver(): Promise<void>;
  /** Throws an error with code `no-such-person` when nobody has that phone. */
  deliver(personId: string, post: DeliveredPost): Promise<{ readonly id: string }>;
  /** Throws an error with code `no-such-file` when it is gone. */
  file(ref: string): Promise<{ readonly bytes: Uint8Array }>;
}

/** Who sent a post. */
export interface Sender {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
}

/** A post as the platform hands it over. */
export interface PostedMessage {
  readonly id: string;
  readonly text: string;
  readonly photos: readonly ({ readonly ref: string; readonly mimeType: string } | { readonly hash: string })[];
  readonly voice?: string;
  readonly choiceId?: string;
  readonly albumId?: string;
  readonly quotedId?: string;
  readonly at: Date;
}

/** A post as the platform takes it. */
export interface DeliveredPost {
  readonly text: string;
  readonly photos: readonly string[];
  readonly voice?: string;
  readonly choices: readonly Choice[];
  readonly quotedId?: string;
  readonly replacesId?: string;
}
