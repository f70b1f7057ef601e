import type { Choice } from '../messages/outgoing.ts';

/** How a pretend phone draws buttons. */
export const SIMULATOR_LOOKS = ['telegram', 'whatsapp'] as const;
export type SimulatorLook = (typeof SIMULATOR_LOOKS)[number];

/** Largest file a pretend phone may send, and how many photos in one post. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_FILES = 10;

/** Somebody with a pretend phone. `language` is a BCP 47 tag, when the phone tells it. */
export interface SimulatedPerson {
  readonly id: string;
  readonly name: string;
  readonly language?: string;
  readonly look: SimulatorLook;
}

/** A file as it was given: hostile until somebody re-encodes it. */
export interface SimulatedFile {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

/** A photo in a chat: a file the person sent, or a kept photo the haat sent. */
export type SimulatedPhoto = { readonly ref: string; readonly mimeType: string } | { readonly hash: string };

/** One message in one pretend chat. `cursor` orders all messages of the platform; `id` is what people and the haat call it. */
export interface SimulatedMessage {
  readonly cursor: bigint;
  readonly id: string;
  readonly personId: string;
  readonly from: 'haat' | 'me';
  readonly text: string;
  readonly photos: readonly SimulatedPhoto[];
  /** A file's ref from the person, a content hash from the haat. */
  readonly voice?: string;
  readonly choices: readonly Choice[];
  readonly choiceId?: string;
  readonly albumId?: string;
  readonly quotedId?: string;
  readonly at: Date;
}

/** What a person sends. A `messageId` sent twice is a platform delivering twice. */
export interface PersonPost {
  readonly text?: string;
  readonly photos?: readonly SimulatedFile[];
  readonly voice?: SimulatedFile;
  readonly choiceId?: string;
  readonly quotedId?: string;
  readonly messageId?: string;
  readonly sentAt?: Date;
  readonly albumId?: string;
}

/** What the haat sends; photos and voice by content hash. */
export interface HaatPost {
  readonly text: string;
  readonly photos: readonly string[];
  readonly voice?: string;
  readonly choices: readonly Choice[];
  readonly quotedId?: string;
  readonly replacesId?: string;
}

/** What happened on the platform, for whoever watches. */
export type SimulatorNews =
  | { readonly kind: 'person'; readonly person: SimulatedPerson }
  | { readonly kind: 'message'; readonly message: SimulatedMessage };

/** Takes one post over. The platform counts it as received only once this has resolved, and else delivers it again. */
export type PostHandler = (person: SimulatedPerson, message: SimulatedMessage) => Promise<void>;

/** A pretend messaging platform with its people, chats and files. To the haat it is as foreign as Telegram. */
export interface SimulatorPlatform {
  createPerson(
    person: Omit<SimulatedPerson, 'id' | 'look'> & { readonly look?: SimulatorLook },
  ): Promise<SimulatedPerson>;
  people(): Promise<readonly SimulatedPerson[]>;
  person(id: string): Promise<SimulatedPerson | undefined>;
  /** Resolves once the post is kept and has been offered to the haat once. Throws AppError `no-such-person`. */
  post(personId: string, post: PersonPost): Promise<{ readonly id: string }>;
  /** Throws AppError `no-such-person`. */
  deliver(personId: string, post: HaatPost): Promise<{ readonly id: string }>;
  /** One chat, oldest first: what came after a message, or the last so many. Throws AppError `no-such-message`. */
  messages(
    personId: string,
    range?: { readonly after?: string; readonly last?: number },
  ): Promise<readonly SimulatedMessage[]>;
  /** All chats after a cursor, oldest first. */
  messagesSince(cursor: bigint): Promise<readonly SimulatedMessage[]>;
  latestCursor(): Promise<bigint>;
  /** Throws AppError `no-such-file`. */
  file(ref: string): Promise<SimulatedFile>;
  /** One handler at a time; the returned function lets go of it and of any repeat still planned. */
  onPosted(handler: PostHandler): () => void;
  /** Offers every post again that was not received yet. */
  redeliver(): Promise<void>;
  watch(listener: (news: SimulatorNews) => void): () => void;
}
