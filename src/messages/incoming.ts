import type { ChatAddress } from './address.ts';
import type { MediaRef } from './media.ts';

/** One line of an order sent from a platform's own catalogue. `pricePaise` is what the platform showed, not what we charge. */
export interface CartLine {
  readonly itemCode: string;
  readonly quantity: number;
  readonly pricePaise?: number;
}

/** One message from one person. Flat on purpose: on a phone a photo *has* words. */
export interface IncomingMessage {
  readonly kind: 'message';
  /** The platform's id; with the channel's name and the chat it tells a repeat from a new message. */
  readonly id: string;
  readonly from: ChatAddress;
  /** What the person calls themselves on the platform, when it says so. */
  readonly senderName?: string;
  /** The sender's number in E.164, only when the platform itself vouches for it; what a person types or shares is no proof. */
  readonly phone?: string;
  /** Where the same person wrote from before the platform gave them the address in `from`, when it names both. */
  readonly formerly?: ChatAddress;
  readonly sentAt: Date;
  /** `''` when there is none; a caption is text beside photos. */
  readonly text: string;
  /** A tapped button, list row or poll vote. */
  readonly choiceId?: string;
  readonly photos: readonly MediaRef[];
  /** When the platform says which photos belong together. */
  readonly albumId?: string;
  readonly voice?: MediaRef;
  /** The platform id of the message this one answers. */
  readonly quotedId?: string;
  readonly place?: { readonly latitude: number; readonly longitude: number };
  /** A shared card, its number as the platform wrote it. `own` when the platform says it is the sender's own. */
  readonly contact?: { readonly phone: string; readonly own: boolean };
  readonly cart?: readonly CartLine[];
  /** A deep link's payload: an item's or a seller's code. */
  readonly startedWith?: string;
  /** A kind we cannot read: kept, answered, shown to staff; never dropped. `'reaction'` on every channel is one that wants no answer. */
  readonly unsupported?: string;
  /** The language the platform says its user reads, as a BCP 47 tag. */
  readonly languageHint?: string;
}

/** The person changed a message already sent. */
export interface EditedMessage {
  readonly kind: 'edited';
  /** The platform's id of this edit; two edits of one message differ. */
  readonly id: string;
  readonly from: ChatAddress;
  readonly editedAt: Date;
  readonly messageId: string;
  /** The words as they now stand; `''` when there are none. */
  readonly text: string;
  /** The photos as they now stand, where the platform sends them again: the same ones when only the words changed. */
  readonly photos: readonly MediaRef[];
}

/** What became of a message of ours. States only move forward; the platform may skip or repeat them. */
export interface DeliveryReport {
  readonly kind: 'delivery';
  readonly id: string;
  readonly to: ChatAddress;
  readonly messageId: string;
  readonly state: 'sent' | 'delivered' | 'read' | 'failed';
  readonly at: Date;
  /** The platform's own error code, when it failed. */
  readonly errorCode?: string;
  /** What the code asks of us, when it failed. */
  readonly failure?: DeliveryFailure;
  /** What the platform counts it as (service, utility, marketing …), and whether it costs. */
  readonly charge?: { readonly kind: string; readonly billable: boolean };
}

/** Why an accepted message did not arrive after all, in the words of SendError. */
export interface DeliveryFailure {
  readonly reason: 'busy' | 'failing' | 'undecided' | 'unreachable' | 'windowClosed' | 'withheld' | 'rejected';
  readonly retryAfterMs?: number;
  readonly stops?: Stops;
}

/** What must wait on a whole channel. */
export type Stops = 'everything' | 'broadcasts';

/** The person blocked or unblocked us. */
export interface ReachableChange {
  readonly kind: 'reachable';
  readonly id: string;
  readonly from: ChatAddress;
  readonly value: boolean;
  readonly at: Date;
}

/** The platform gave the same person another address. */
export interface AddressChange {
  readonly kind: 'addressChanged';
  readonly id: string;
  readonly from: ChatAddress;
  readonly to: ChatAddress;
  readonly at: Date;
}

/** How the channel itself is doing. `detail` never holds a token, a number or a person's words. */
export interface HealthReport {
  readonly kind: 'health';
  readonly id: string;
  readonly channel: string;
  readonly state: 'ready' | 'degraded' | 'loggedOut';
  readonly detail?: string;
  /** What the platform wants us to stop, or lets us go on with. */
  readonly stops?: Stops;
  readonly resumes?: Stops;
  /** What a member of staff must scan to mend it, as a picture. Good for a minute; never kept with the report. */
  readonly picture?: Uint8Array;
  /** Said because staff asked: it is told though nothing has changed. */
  readonly asked?: boolean;
  readonly at: Date;
}

/** All that a channel can tell us. Each is stored before it is believed; each may come twice or out of order. */
export type IncomingEvent =
  | IncomingMessage
  | EditedMessage
  | DeliveryReport
  | ReachableChange
  | AddressChange
  | HealthReport;
