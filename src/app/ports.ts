// Long because it is the one page of all that the app asks of the rooms around it.
import type { ListingFacts } from '../conversation/command.ts';
import type { KeptPhoto } from '../conversation/input.ts';
import type {
  ItemView,
  OrderView,
  OwnItemView,
  PersonView,
  SearchPage,
  ShownNotice,
  StallView,
  TalkView,
} from '../conversation/look.ts';
import type { Lease } from '../conversation/relay.ts';
import type { Session } from '../conversation/session.ts';
import type { District } from '../domain/district.ts';
import type { EnquirySide, EnquiryState, ReminderHours } from '../domain/enquiry.ts';
import type { Language } from '../domain/language.ts';
import type { ListingState } from '../domain/listing.ts';
import type { MemberRole } from '../domain/membership.ts';
import type { OfferState } from '../domain/offer.ts';
import type { OrderReminderHours, OrderState } from '../domain/order.ts';
import type { PriceUnit } from '../domain/price.ts';
import type { SellerKind } from '../domain/seller.ts';
import type { SearchFilters } from '../language/queries.ts';
import type { ChatAddress } from '../messages/address.ts';
import type { Call } from '../messages/channel.ts';
import type { EditedMessage, HealthReport, IncomingMessage } from '../messages/incoming.ts';
import type { Choice, Purpose } from '../messages/outgoing.ts';
import type { BroadcastChanges, BroadcastStore, SharedStore } from './broadcast-ports.ts';
import type { DataChanges, DataStore } from './data-ports.ts';
import type { LinkChanges, LinkStore, MergeStore } from './link-ports.ts';
import type { NewsChanges, NewsStore } from './news-ports.ts';
import type { PeopleChanges, PeopleStore } from './people-ports.ts';
import type { Counted, Outside, Sending, SendingStore } from './sending-ports.ts';
import type { StaffChanges, StaffStore } from './staff-ports.ts';

/** A chat we may write to, and how. */
export interface ChatTarget {
  readonly chatId: string;
  readonly personId: string;
  readonly address: ChatAddress;
  readonly language: Language;
  /** Until when we may write freely there, where that right ends; unknown is closed. */
  readonly windowClosesAt?: Date;
  /** The chat the person chose for notices that this one cannot take. */
  readonly elsewhere?: Pick<ChatTarget, 'chatId' | 'address'>;
}

/** Something that is to happen at a time. It waits as a row of its chat, runs in that chat's turn, and looks first whether its reason still stands. */
export interface DueTask {
  readonly kind: 'due';
  readonly id: string;
  readonly at: Date;
  readonly task:
    | {
        readonly do: 'remind';
        readonly enquiryId: string;
        readonly askedAt: Date;
        readonly hours: ReminderHours;
      }
    | { readonly do: 'letGo'; readonly offerId: string }
    | { readonly do: 'remindOfOrder'; readonly code: string; readonly hours: OrderReminderHours };
}

/** A row that an earlier release kept in a shape this one cannot read; `said` when it was a person who said it. */
export interface UnreadableEvent {
  readonly kind: 'unreadable';
  readonly said: boolean;
}

/** What a person sent, or what is due in a chat, as kept. */
export interface InboxRow {
  readonly id: bigint;
  readonly platformId: string;
  readonly event: IncomingMessage | EditedMessage | DueTask | UnreadableEvent;
  readonly sentAt: Date;
  readonly storedAt: Date;
  readonly attempts: number;
}

/** A chat with all that its next turn needs. */
export interface TurnState {
  readonly target: ChatTarget;
  readonly person: PersonView;
  readonly session: Session;
  readonly version: number;
  readonly notices: readonly ShownNotice[];
  /** The talk that the newest message this chat was shown belongs to. */
  readonly newestTalk?: { readonly code: string; readonly at: Date };
  /** Set while staff and somebody talk here, or did until their hour ran out. */
  readonly lease?: Lease;
}

/** A turn's outcome, as it is kept: where the conversation stands, what is said, and the rows that are done. */
export interface SettledTurn {
  readonly chatId: string;
  readonly session: Session;
  /** Of the session that the turn began with. */
  readonly version: number;
  readonly outbox: readonly NewOutboxRow[];
  readonly handled: readonly bigint[];
  /** The flow, or whatever else took it. */
  readonly takenBy: string;
  readonly now: Date;
  /** Whoever settles sends too, at once: where nothing else waits or is on its way, the first answer is claimed with the same look. */
  readonly thenSends?: boolean;
}

/** How settling left a chat. */
export interface Settled {
  /** Whether more waits in it. */
  readonly more: boolean;
  readonly inHand?: InHand;
}

/** A claimed row and its chat: whoever holds it sends it. */
export interface InHand {
  readonly chat: Sending;
  readonly row: ClaimedRow;
}

/** A chat where something is due, and what. */
export interface DueChat {
  readonly chatId: string;
  readonly what: string;
}

/** A call to make, before it is kept. `once` makes an effect's notice unique over retries. */
export interface NewOutboxRow {
  readonly chatId: string;
  readonly purpose: Purpose;
  readonly call: Call;
  readonly choices: readonly Choice[];
  readonly answers?: bigint;
  readonly once?: string;
  /** What may go while the platform's window is closed; without it the row waits for the person. */
  readonly outside?: Outside;
  /** The talk it belongs to: whoever answers it answers there. */
  readonly enquiryId?: string;
}

/** A call claimed for sending. */
export interface ClaimedRow {
  readonly id: bigint;
  /** The turn that it answers, by its first message. */
  readonly turn?: bigint;
  readonly purpose: Purpose;
  readonly call: Call;
  readonly attempts: number;
  readonly outside?: Outside;
}

/** An order with its two sides, as handlers see it. */
export interface OrderRecord {
  readonly id: string;
  readonly code: string;
  readonly state: OrderState;
  readonly listingId: string;
  readonly listingCode: string;
  readonly kind: string;
  readonly priceUnit: PriceUnit;
  readonly weave?: string;
  readonly sellerId: string;
  readonly buyerId: string;
  readonly buyerChatId: string;
  readonly quantity: number;
  readonly totalPaise: number;
  readonly name: string;
  readonly address: string;
  readonly pin: string;
  readonly photo?: string;
}

/** An item as its seller's handlers see it. */
export interface OwnListing {
  readonly id: string;
  readonly code: string;
  readonly state: ListingState;
  readonly priceUnit: PriceUnit;
  readonly onHand: number;
  readonly held: number;
  readonly floorPaise?: number;
  readonly photos: readonly string[];
  readonly kind: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours: readonly string[];
  readonly district?: District;
  readonly place?: string;
  /** Her own words of it. */
  readonly words: string;
}

/** What of an item changes; absent stays. A change of `onHand` is also a movement of its stock. */
export interface ListingUpdate {
  readonly state?: ListingState;
  readonly pricePaise?: number;
  readonly floorPaise?: number | null;
  readonly onHand?: number;
  readonly photos?: readonly string[];
  readonly colours?: readonly string[];
  readonly borderColours?: readonly string[];
  readonly lengthCm?: number;
  readonly searchTokens?: readonly string[];
}

/** A bargain as handlers see it. */
export interface OfferRecord {
  readonly id: string;
  readonly enquiryId: string;
  readonly state: OfferState;
  /** What the buyer named; without it only the seller has named a price. */
  readonly offeredPaise?: number;
  readonly counterPaise?: number;
  readonly agreedPaise?: number;
  /** How many the price is for; it is that of each. */
  readonly quantity: number;
  readonly updatedAt: Date;
}

/** A talk with its two sides, as handlers see it. */
export interface EnquiryRecord {
  readonly id: string;
  readonly code: string;
  readonly state: EnquiryState;
  readonly blockedBy?: EnquirySide;
  readonly askedAt?: Date;
  readonly listingId: string;
  readonly listingCode: string;
  readonly kind: string;
  readonly weave?: string;
  readonly colours: readonly string[];
  readonly priceUnit: PriceUnit;
  readonly photo?: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly buyerId: string;
  readonly buyerChatId: string;
  /** How many messages were passed on before. */
  readonly messages: number;
  /** Whether the buyer is one of the seller's people. */
  readonly isOwn: boolean;
  /** Whether one of the two wants no more of the other, about any item. */
  readonly isShut: boolean;
}

/** All changes of one turn: inside one transaction, all or nothing. */
export interface Changes extends NewsChanges, StaffChanges, PeopleChanges, BroadcastChanges, LinkChanges, DataChanges {
  /** Throws StaleSession, and keeps nothing of it, when another worker was there before. */
  settleTurn(turn: SettledTurn): Promise<Settled>;
  markHandled(rows: readonly bigint[], takenBy: string, now: Date): Promise<void>;
  markFailed(rows: readonly bigint[], now: Date): Promise<void>;
  addOutbox(rows: readonly NewOutboxRow[], now: Date): Promise<void>;
  target(chatId: string): Promise<ChatTarget>;
  setLanguage(personId: string, language: Language): Promise<void>;
  /** The chat that takes a person's notices while another one's window is closed; undefined takes the choice back. */
  chooseNoticeChat(personId: string, chatId: string | undefined): Promise<void>;
  /** The request that waits in this chat, and whether it is new. */
  addHelpRequest(chatId: string, now: Date): Promise<{ readonly id: string; readonly fresh: boolean }>;
  staffTargets(): Promise<readonly ChatTarget[]>;
  /** Notes how a channel is and gives how it was. Two who note at once are put in a row. */
  noteHealth(channel: string, state: HealthReport['state']): Promise<string | undefined>;
  createSeller(seller: {
    name: string;
    kind: SellerKind;
    district: District;
    place?: string;
    personId: string;
    /** What the person is to her: a manager, unless said otherwise. */
    role?: MemberRole;
    viaId?: string;
    now: Date;
  }): Promise<string>;
  sellersOf(personId: string): Promise<readonly string[]>;
  /** Where a seller lives. */
  homeOf(sellerId: string): Promise<{ district: District; place?: string }>;
  /** Where those are who hear of a seller's orders and questions now: those on duty, or all when none is. */
  sellerTargets(sellerId: string): Promise<readonly (ChatTarget & { readonly isKeeper: boolean })[]>;
  /** Whether a code stands for something already. */
  isCodeTaken(of: 'listing' | 'order', code: string): Promise<boolean>;
  createListing(
    listing: Omit<ListingFacts, 'placeSaid'> & {
      code: string;
      sellerId: string;
      personId: string;
      searchTokens: readonly string[];
      now: Date;
    },
  ): Promise<void>;
  /** An item that this person may change, locked until the turn ends. */
  ownListing(code: string, personId: string): Promise<OwnListing | undefined>;
  updateListing(id: string, change: ListingUpdate, now: Date): Promise<void>;
  /** Holds pieces of a published listing in one conditional update; undefined when there are not so many left. */
  hold(
    code: string,
    quantity: number,
  ): Promise<
    | {
        id: string;
        sellerId: string;
        pricePaise: number;
        priceUnit: PriceUnit;
        photo?: string;
        kind: string;
        weave?: string;
      }
    | undefined
  >;
  /** Moves held pieces: sold for good, or back to the shelf; `return` puts sold pieces back. */
  settleStock(listingId: string, quantity: number, effect: 'sell' | 'release' | 'return', now: Date): Promise<void>;
  recordMovement(movement: {
    listingId: string;
    kind: 'held' | 'released' | 'sold' | 'adjusted';
    quantity: number;
    orderId?: string;
    offerId?: string;
    now: Date;
  }): Promise<void>;
  createOrder(order: {
    code: string;
    listingId: string;
    sellerId: string;
    buyerId: string;
    chatId: string;
    quantity: number;
    totalPaise: number;
    name: string;
    address: string;
    pin: string;
    now: Date;
  }): Promise<string>;
  /** The order, if this person is one of its two sides. */
  orderFor(code: string, personId: string): Promise<(OrderRecord & { side: 'buyer' | 'seller' }) | undefined>;
  /** What the one order of this thing comes to that a buyer has under way, in paise; undefined where there is none, or several. */
  totalUnderWay(listingId: string, buyerId: string): Promise<number | undefined>;
  /** Moves the order in one conditional update; false when it no longer stands at `from`, or is of another number. */
  moveOrder(move: {
    id: string;
    from: OrderState;
    quantity: number;
    to: OrderState;
    byId: string;
    tracking?: string;
    now: Date;
  }): Promise<boolean>;
  /** Writes the number of a sent order's parcel down; false when it is not on its way. */
  noteTracking(parcel: { id: string; tracking: string; now: Date }): Promise<boolean>;
  /** Sends the order elsewhere, while it is not on its way; false when it is, or has come to an end. */
  redirectOrder(to: { id: string; name: string; address: string; pin: string; now: Date }): Promise<boolean>;
  /** Makes a placed order one of so many; false when it is no longer placed, or of another number. */
  recountOrder(change: { id: string; from: number; to: number; totalPaise: number; now: Date }): Promise<boolean>;
  /** Who moved an order last. */
  lastMover(orderId: string): Promise<string | undefined>;
  /** Lets things happen at their times, each once. */
  addDue(chatId: string, tasks: readonly DueTask[], now: Date): Promise<void>;
  /**
   * The buyer's talk about this item, made when there is none, locked until the turn ends. Undefined when nobody may ask about it; where
   * another talk has the code, 'codeTaken', and nothing was made.
   */
  openEnquiry(talk: {
    itemCode: string;
    buyerId: string;
    chatId: string;
    code: string;
    now: Date;
  }): Promise<EnquiryRecord | 'codeTaken' | undefined>;
  /** The talk, if this person is one of its two sides, locked until the turn ends. */
  enquiryFor(code: string, personId: string): Promise<(EnquiryRecord & { side: EnquirySide }) | undefined>;
  /** The talk by its id, locked until the turn ends: for what is due. */
  enquiryById(id: string): Promise<EnquiryRecord | undefined>;
  /** Keeps a message and what is due after it, and moves its talk on; the message's number. */
  sayInEnquiry(
    message: {
      enquiryId: string;
      side: EnquirySide;
      byId: string;
      text: string;
      photos: readonly string[];
      voice?: string;
      due?: { chatId: string; tasks: readonly DueTask[] };
      now: Date;
    },
    move: { state: EnquiryState; askedAt?: Date; chatId?: string },
  ): Promise<bigint>;
  moveEnquiry(id: string, move: { state: EnquiryState; blockedBy?: EnquirySide; now: Date }): Promise<void>;
  /** What a listing costs, and the lowest offer its seller wants to hear of. */
  priceOf(listingId: string): Promise<{ pricePaise: number; floorPaise?: number }>;
  /** False when this talk has a bargain already. */
  addOffer(offer: {
    enquiryId: string;
    listingId: string;
    offeredPaise?: number;
    counterPaise?: number;
    quantity: number;
    state: OfferState;
    now: Date;
  }): Promise<boolean>;
  offerOf(enquiryId: string): Promise<OfferRecord | undefined>;
  offerById(id: string): Promise<OfferRecord | undefined>;
  /** A buyer's bargains about a listing that an order of it ends. */
  standingOffers(listingId: string, buyerId: string): Promise<readonly OfferRecord[]>;
  /** Moves the bargain in one conditional update; false when it no longer stands at `from`. */
  moveOffer(move: {
    id: string;
    from: OfferState;
    state: OfferState;
    offeredPaise?: number;
    counterPaise?: number;
    quantity?: number;
    agreedPaise?: number;
    heldUntil?: Date;
    now: Date;
  }): Promise<boolean>;
  /** What is held for this buyer at an agreed price, and how many, locked until the turn ends. */
  takeAgreed(
    code: string,
    buyerId: string,
    now: Date,
  ): Promise<(NonNullable<Awaited<ReturnType<Changes['hold']>>> & { offerId: string; quantity: number }) | undefined>;
  orderAgreed(offerId: string, orderId: string, now: Date): Promise<void>;
  addReport(report: { enquiryId: string; byId: string; now: Date }): Promise<void>;
  keepAddress(personId: string, address: { name: string; address: string; pin: string }, now: Date): Promise<void>;
  audit(entry: { actorId: string; action: string; subject: string; now: Date }): Promise<void>;
}

/** The haat's memory. */
export interface Store
  extends NewsStore,
    StaffStore,
    PeopleStore,
    LinkStore,
    MergeStore,
    DataStore,
    SendingStore,
    BroadcastStore,
    SharedStore {
  /** Keeps a message under its unique key and makes its chat and person when they are new. `said` settles their language once. */
  keepEvent(
    event: IncomingMessage | EditedMessage,
    details: {
      now: Date;
      said: Language | undefined;
      otherwise: Language;
      /** Until when we may now write freely, where only a person's message opens that right: what waited for it is due. */
      opensUntil?: Date | undefined;
    },
  ): Promise<{
    chatId: string;
    fresh: boolean;
    /** The platform vouched, for the first time or after a while, for a number at which somebody else is known too. */
    shared: boolean;
  }>;
  /** The chat at an address, if anybody ever wrote from there. */
  knownChat(address: ChatAddress): Promise<string | undefined>;
  setReachable(address: ChatAddress, value: boolean, now: Date): Promise<void>;
  /** Once for each piece of news, by its id. */
  moveAddress(news: { readonly id: string; readonly from: ChatAddress; readonly to: ChatAddress }): Promise<void>;
  /**
   * What waits in a chat, oldest first, and whether there is news that it may be told. `begun`: its one message is plain enough for its
   * turn to have begun already, as by `beginTurn`.
   */
  whatWaits(
    chatId: string,
    now: Date,
  ): Promise<{ readonly rows: readonly InboxRow[]; readonly news: boolean; readonly begun?: TurnState }>;
  /** Counts a try on these rows before it starts, so that one that kills the process counts too; gives the chat they stand in. */
  beginTurn(chatId: string, rows: readonly bigint[]): Promise<TurnState>;
  /** The same as in a change, for a turn that changes nothing else. */
  settleTurn(turn: SettledTurn): Promise<Settled>;
  /** Puts rows off after a failed try. */
  postpone(rows: readonly bigint[], until: Date): Promise<void>;
  change<T>(work: (changes: Changes) => Promise<T>): Promise<T>;
  /**
   * Chats that somebody should be working on now, each with what is due there, in a word that changes with it. What somebody was
   * woken for less than `leaveMs` ago is left out.
   */
  dueChats(now: Date, which: { limit: number; leaveMs: number }): Promise<readonly DueChat[]>;
  /** How many rows are due to be handled or sent. */
  countDue(now: Date): Promise<number>;
  claimNext(chatId: string, now: Date): Promise<ClaimedRow | undefined>;
  /** `counted`: where the platform charges, under what the month counts it. Whether more is due in the chat. */
  recordSent(row: bigint, sent: { platformId: string; now: Date; counted?: Counted }): Promise<boolean>;
  /** Gives a claim back; nothing where another has claimed the row since. */
  putBack(row: Pick<ClaimedRow, 'id' | 'attempts'>, notBefore: Date, attemptCounts: boolean): Promise<void>;
  /** A claimed row waits for its moment: whoever dies meanwhile has not tried to send it. */
  waitInHand(row: bigint): Promise<void>;
  /** It leaves now, and counts as tried; false when it is in our hands no more. */
  setOut(row: bigint): Promise<boolean>;
  /** It may have arrived: the row stays claimed, and its purpose says whether it goes again after that time. */
  leaveUndecided(row: bigint, until: Date): Promise<void>;
  recordFailure(row: bigint, reason: string): Promise<void>;
  addressOf(chatId: string): Promise<ChatAddress>;
  item(code: string, personId: string): Promise<ItemView | undefined>;
  ownItems(personId: string): Promise<readonly OwnItemView[]>;
  /** How many an own item lost when its seller last changed its stock; undefined where it lost none. */
  takenLast(code: string, personId: string): Promise<number | undefined>;
  stall(sellerId: string): Promise<StallView | undefined>;
  search(
    query: { filters: SearchFilters; words: readonly string[]; after?: string; size: number },
    personId: string,
  ): Promise<SearchPage>;
  talksOf(personId: string, now: Date): Promise<readonly TalkView[]>;
  /** The talk of the message this chat was shown by that platform id. */
  talkOf(chatId: string, messageId: string): Promise<{ code: string; at: Date } | undefined>;
  /** The items, by their codes, of the message this chat was shown by that platform id. */
  itemsShown(chatId: string, messageId: string): Promise<readonly string[]>;
  /** The items of others whose cards this chat was shown lately, by their codes, the last one first. */
  itemsSeen(chatId: string): Promise<readonly string[]>;
  ordersOf(personId: string): Promise<readonly OrderView[]>;
  /** Remembers a kept photo's facts. */
  keepPhoto(
    photo: KeptPhoto & { width: number; height: number; bytes: number; placeholder: string },
    now: Date,
  ): Promise<void>;
}

/** Where pictures and voice notes live. Everything given is hostile until it is re-encoded, or known for sound by its bytes. */
export interface Photos {
  /** Re-encodes, keeps and describes a picture. Throws PhotoRefused. */
  keep(bytes: Uint8Array): Promise<KeptPhoto>;
  /** Draws kept photos as one picture, numbered in the digits of a language, and keeps it. */
  sheet(hashes: readonly string[], language: string): Promise<string>;
  /** Keeps a voice note as it is and gives its hash. Throws VoiceRefused. */
  keepVoice(bytes: Uint8Array): Promise<string>;
}

/** Wakes a chat: at most one worker at a time runs its turns. The chat's opaque id is all a job carries. */
export interface WakeUps {
  wake(chatId: string, after?: { readonly ms: number }): Promise<void>;
}

/**
 * Whether the chat's job is done, maybe with the answer in hand that is to be delivered now; or whether it should come again after a
 * while: where it was (an album is still arriving), or behind all that waits then (others have their turn).
 */
export type Handled =
  | { readonly done: true; readonly inHand?: InHand }
  | { readonly done: false; readonly afterMs: number; readonly behind?: true };

/** Names a place where a test may kill the process. Does nothing anywhere else. */
export type CrashPoint = (name: CrashPointName) => void;

export const CRASH_POINTS = [
  'kept',
  'turn-opened',
  'photos-kept',
  'before-commit',
  'after-commit',
  'claimed',
  'after-send',
] as const;
export type CrashPointName = (typeof CRASH_POINTS)[number];
