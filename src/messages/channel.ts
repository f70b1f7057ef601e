import type { ChatAddress } from './address.ts';
import type { IncomingEvent } from './incoming.ts';
import type { MediaRef } from './media.ts';
import type { OutgoingMessage } from './outgoing.ts';

/** How fast we may send: messages a second, and how many may go at once after a rest. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Limits over all chats of a channel and for one chat. Delivery obeys both. */
export interface Pace {
  readonly overall: Rate;
  readonly perChat: Rate;
}

/** One call to the platform: plain JSON, so that it can wait in a row. `method` is the channel's own word. */
export interface Call {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the platform answered. */
export interface SentReceipt {
  readonly id: string;
}

/** A search typed inside another chat, and one of its answers. */
export interface Query {
  readonly id: string;
  readonly from: ChatAddress;
  readonly text: string;
  readonly offset: string;
}
export interface QueryResult {
  readonly id: string;
  readonly photo: string;
  readonly title: string;
  readonly text: string;
}

/** A messaging platform, seen from the haat. A channel only translates: it decides nothing. */
export interface Channel {
  readonly name: string;
  readonly pace: Pace;
  /** Start receiving. The platform may be told "received" only once `receive` has resolved. */
  start(receive: (event: IncomingEvent) => Promise<void>): Promise<void>;
  /** For platforms that call us: mounted at /webhooks/<name>. */
  webhook?(request: Request): Promise<Response>;
  /** Cuts what we want to say into the platform's own calls, in order. Pure; one outbox row becomes one call. */
  plan(message: OutgoingMessage): readonly Call[];
  /** Makes one call. Throws SendError, which says whether trying again can help. */
  send(to: ChatAddress, call: Call): Promise<SentReceipt>;
  /** For platforms where people search inside other chats. */
  answerQueries?(answer: (query: Query) => Promise<readonly QueryResult[]>): void;
  /** Throws SendError `unreachable` when the platform no longer has it. */
  fetchMedia(media: MediaRef): Promise<Uint8Array>;
  stop(): Promise<void>;
}
