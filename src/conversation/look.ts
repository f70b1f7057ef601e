import type { ConsentAnswer } from '../domain/consent.ts';
import type { District } from '../domain/district.ts';
import type { EnquirySide, EnquiryState } from '../domain/enquiry.ts';
import type { Language } from '../domain/language.ts';
import type { MemberRole } from '../domain/membership.ts';
import type { OrderSide, OrderState } from '../domain/order.ts';
import type { PriceUnit } from '../domain/price.ts';
import type { SellerKind, StaffRole } from '../domain/seller.ts';
import type { SearchFilters } from '../language/queries.ts';
import type { Lack } from '../language/search-tiers.ts';
import type { Choice } from '../messages/outgoing.ts';
import type { Casting } from './broadcast-view.ts';
import type { CrewRoleView } from './crew-look.ts';
import type { DataLook } from './data-look.ts';
import type { Desk } from './desk-view.ts';
import type { LinkLook } from './link-look.ts';
import type { MergeLook } from './merge-look.ts';
import type { Wish } from './wish.ts';

/** Where a parcel goes. */
export interface DeliveryTo {
  readonly name: string;
  readonly address: string;
  readonly pin: string;
}

/** The person of this chat, as flows may know them. */
export interface PersonView {
  readonly id: string;
  readonly name?: string;
  readonly language: Language;
  readonly sellers: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: SellerKind;
    readonly district: District;
    readonly place?: string;
    /** What this person is to it. */
    readonly role: MemberRole;
    readonly onDuty: boolean;
    /** How many people it has. */
    readonly people: number;
  }[];
  readonly staffRoles: readonly StaffRole[];
  /** Whether this is the first message we ever had from them. */
  readonly isNew: boolean;
  /** The newest answer about being told news; never asked, when absent. */
  readonly news?: ConsentAnswer;
  readonly lastAddress?: DeliveryTo;
  /** Where her parcels went, the last first; a few. */
  readonly addresses?: readonly DeliveryTo[];
}

/** One of a seller's people, as they see each other. */
export interface MemberView {
  readonly personId: string;
  readonly name: string;
  readonly role: MemberRole;
  readonly onDuty: boolean;
  readonly isSelf: boolean;
  /** The society a keeper acts for. */
  readonly via?: string;
}

/** Who of a seller's people did something to an item, by name. */
export interface DoneBy {
  readonly listed: string;
  readonly changed?: string;
}

/** An account that a code would hand over, for whoever said the code. */
export interface ClaimView {
  readonly name: string;
  readonly district: District;
  readonly place?: string;
  readonly items: number;
  /** The society that looks after it, if one does. */
  readonly society?: string;
}

/** An item as anyone may see it. */
export interface ItemView {
  readonly code: string;
  readonly state: 'published' | 'sold' | 'withdrawn' | 'hidden';
  readonly kind: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pricePaise: number;
  readonly priceUnit: PriceUnit;
  readonly available: number;
  /** How many are held for whoever looks, at a price both agreed on; then that is the price, and those are all. */
  readonly promised?: number;
  readonly lengthCm?: number;
  readonly blousePiece?: boolean;
  readonly district?: District;
  readonly place?: string;
  readonly photos: readonly string[];
  readonly sellerId: string;
  readonly sellerName: string;
  readonly sellerKind: SellerKind;
  readonly ours: boolean;
}

/** An item as its own seller sees it. */
export interface OwnItemView extends ItemView {
  /** Pieces that orders hold. */
  readonly held: number;
  readonly changedAt: Date;
}

/** An order as one of its two sides may see it. */
export interface OrderView {
  readonly code: string;
  readonly side: OrderSide;
  readonly state: OrderState;
  readonly itemCode: string;
  readonly kind: string;
  readonly priceUnit: PriceUnit;
  readonly weave?: string;
  readonly quantity: number;
  readonly totalPaise: number;
  readonly name: string;
  readonly address: string;
  readonly pin: string;
  readonly tracking?: string;
  readonly photo?: string;
}

/** A talk as one of its two sides may see it. Of the other side it holds no more than the haat shows everybody. */
export interface TalkView {
  readonly code: string;
  readonly side: EnquirySide;
  readonly state: EnquiryState;
  readonly blockedBy?: EnquirySide;
  /** Whether the other side's last words ask something back: then even a bare "yes" is for them. */
  readonly asksBack: boolean;
  /** What the other side said last, when nobody has answered it. */
  readonly theirWords?: string;
  /** Whose word a bargain in it waits for. */
  readonly offerWaitsFor?: EnquirySide;
  /** The price of each that was named last in it, for how many, and when. */
  readonly offerPaise?: number;
  readonly offerCount?: number;
  readonly offerAt?: Date;
  readonly itemCode: string;
  readonly kind: string;
  readonly priceUnit: PriceUnit;
  readonly weave?: string;
  readonly colours: readonly string[];
}

/** An item that answers a search, and what it lacks of what was asked for: nothing, when it is exact. */
export interface FoundItem extends ItemView {
  readonly lacks: readonly Lack[];
}

/** One page of what a search found: exact answers first, near ones after them. */
export interface SearchPage {
  readonly items: readonly FoundItem[];
  /** What any of these items lacks. */
  readonly relaxed: readonly Lack[];
  /** Where the next page begins; absent when there is none. */
  readonly next?: string;
}

/** What a link to a seller opens. */
export interface StallView {
  readonly name: string;
  readonly codes: readonly string[];
}

/** A notice this chat was shown lately, newest first, with what it offered. */
export interface ShownNotice {
  readonly messageId?: string;
  readonly sentAt: Date;
  readonly choices: readonly Choice[];
}

/** What flows may look up. Reads only; every look-up is scoped to the person of this chat. */
export interface Look {
  readonly now: Date;
  readonly person: PersonView;
  readonly notices: readonly ShownNotice[];
  /** Only for those who judge listings and answer people. */
  readonly desk?: Desk;
  /** Only for those who send broadcasts. */
  readonly casting?: Casting;
  readonly links: LinkLook;
  readonly data: DataLook;
  /** Only for administrators. */
  readonly merging?: MergeLook;
  /** Who works for the haat; only for administrators. */
  readonly crew?: () => Promise<readonly CrewRoleView[]>;
  item(code: string): Promise<ItemView | undefined>;
  search(query: {
    readonly filters: SearchFilters;
    readonly words: readonly string[];
    /** The `next` of the page before; absent for the first. */
    readonly after?: string;
    readonly size: number;
  }): Promise<SearchPage>;
  /** The items of this person's sellers, newest first. */
  ownItems(): Promise<readonly OwnItemView[]>;
  /** How many an own item lost when its seller last changed its stock; undefined where it lost none. */
  takenLast(code: string): Promise<number | undefined>;
  /** A seller's name and the codes of what she sells now, newest first. */
  stall(sellerId: string): Promise<StallView | undefined>;
  /** Links that open an item on each channel that has a public name. */
  shareLinks(code: string): readonly string[];
  /** What this person is told of. */
  wishes(): Promise<readonly { readonly id: string; readonly wish: Wish; readonly since: Date }[]>;
  /** The seller whose name a text says, if only one sounds like it. */
  sellerNamed(text: string): Promise<{ readonly sellerId: string; readonly sellerName: string } | undefined>;
  /** The seller with goods on the haat whose name holds these words, as `nameAskedFor` gives them, if only one does. */
  sellerCalled(
    words: readonly string[],
  ): Promise<{ readonly sellerId: string; readonly sellerName: string } | undefined>;
  /** This person's talks of either side, the newest first. */
  talks(): Promise<readonly TalkView[]>;
  /** The code of the talk that a message of ours belongs to: of the quoted one, or else of the newest this chat was shown. */
  talkOf(messageId?: string): Promise<{ readonly code: string; readonly at: Date } | undefined>;
  /** The items that a message of ours to this chat showed, by their codes. */
  itemsShown(messageId: string): Promise<readonly string[]>;
  /** The items of others whose cards this chat was shown lately, by their codes, the last one first. */
  itemsSeen(): Promise<readonly string[]>;
  /** The people of a seller that this person belongs to; nobody, of any other. */
  people(sellerId: string): Promise<readonly MemberView[]>;
  /** Who listed an item and who changed it last; only for a manager of a seller with several people. */
  whoListed(code: string): Promise<DoneBy | undefined>;
  /** Which of the seller's people moved an order last; only for their manager. */
  whoMoved(code: string): Promise<string | undefined>;
  /** The account this code would hand over to this person; nothing for any other code, nor for one who has tried too many. */
  claim(code: string): Promise<ClaimView | undefined>;
  orders(): Promise<readonly OrderView[]>;
  order(code: string): Promise<OrderView | undefined>;
}
