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

/** A file we keep: a picture we re-encoded, or a voice note. */
export interface KeptFile {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

/** Small facts that a platform gave and that must outlive the process: a poller's offset, an uploaded file's id. */
export interface Notebook {
  read(name: string): Promise<string | undefined>;
  /** Replaces what stood there; gone by itself after `keepMs`, kept for good when absent. */
  write(name: string, value: string, keepMs?: number): Promise<void>;
}

/** One line per event, object first, as `src/log.ts`: never a phone number, a person's words or a token. */
export interface ChannelLog {
  info(details: object, event: string): void;
  warn(details: object, event: string): void;
  error(details: object, event: string): void;
}

/** What every channel is handed, so that it need import neither the store nor the photos. */
export interface ChannelTools {
  readonly log: ChannelLog;
  readonly clock: { now(): Date };
  /** Fetches a kept picture or voice note by its content hash. Throws when it is not there. */
  readonly keptFile: (hash: string) => Promise<KeptFile>;
  readonly notebook: Notebook;
}

/** A search typed inside another chat, and one of its answers. */
export interface Query {
  readonly id: string;
  readonly from: ChatAddress;
  readonly text: string;
  readonly offset: string;
}
export interface QueryResult {
  /** At most 64 bytes. */
  readonly id: string;
  /** A kept photo, by content hash. */
  readonly photo: string | undefined;
  readonly title: string;
  readonly text: string;
  /** A button under it that opens our own chat with this deep link's payload. */
  readonly order: { readonly label: string; readonly startsWith: string };
}

/** One page of answers. */
export interface QueryAnswer {
  readonly results: readonly QueryResult[];
  /** Asks for the next page; `''` when this is the last. At most 64 bytes. */
  readonly nextOffset: string;
  /** How long the platform may show these to others who search the same. */
  readonly trueForSeconds: number;
}

/** A platform's call: what channels read of a web Request. */
export interface WebhookCall extends Pick<Request, 'method' | 'url' | 'arrayBuffer'> {
  readonly headers: Pick<Headers, 'get'>;
}

/** A messaging platform, seen from the haat. A channel only translates: it decides nothing. */
export interface Channel {
  readonly name: string;
  readonly pace: Pace;
  /** Named when only one process of all may be started on it at a time: the poller of a token, the browser of a number. */
  readonly exclusive?: string;
  /** Whether its chats can be written to, and their photos fetched, only where it was started. */
  readonly onlyWhereStarted?: boolean;
  /** Where only a person's message opens the right to write freely, and what goes otherwise is an approved template: for how long. */
  readonly windowMs?: number;
  /** Whether a choice that `asks` for a number is drawn as a button that hands it over. */
  readonly asksForPhone?: boolean;
  /** Start receiving. The platform may be told "received" only once `receive` has resolved. */
  start(receive: (event: IncomingEvent) => Promise<void>): Promise<void>;
  /** For platforms that call us: mounted at /webhooks/<name>. */
  webhook?(call: WebhookCall): Promise<Response>;
  /** Cuts what we want to say into the platform's own calls, in order. Pure; one outbox row becomes one call. */
  plan(message: OutgoingMessage): readonly Call[];
  /** Makes one call. Throws SendError, which says whether trying again can help. */
  send(to: ChatAddress, call: Call): Promise<SentReceipt>;
  /** A link that opens our chat with an item's code, once this channel has a public name: t.me/…, wa.me/…. */
  shareLink?(code: string): string | undefined;
  /** For platforms where people search inside other chats. */
  answerQueries?(answer: (query: Query) => Promise<QueryAnswer>): void;
  /**
   * Staff ask what must be scanned now: the answer comes as a health report. False when another process
   * holds the link. For platforms that are linked by a code.
   */
  showCode?(): boolean;
  /** Throws SendError `unreachable` when the platform no longer has it, `withheld` when it gives nothing so large. */
  fetchMedia(media: MediaRef): Promise<Uint8Array>;
  stop(): Promise<void>;
}
