import type { CrewRoleView } from '../conversation/crew-look.ts';
import type { DeskCounts, OpenReport, Trouble, UnreadMessage, WaitingPerson } from '../conversation/desk-view.ts';
import type { ItemView } from '../conversation/look.ts';
import type { CrewRole } from '../domain/crew.ts';
import type { ListingState } from '../domain/listing.ts';
import type { Decision, HideReason } from '../domain/moderation.ts';
import type { StaffRole } from '../domain/seller.ts';

/** What an invitation gives. */
export type Gift =
  | { readonly kind: 'staff'; readonly role: StaffRole }
  | { readonly kind: 'member'; readonly role: 'manager' | 'member'; readonly sellerId: string }
  | { readonly kind: 'claim'; readonly sellerId: string };

/** A code that was said. */
export interface SaidInvitation {
  readonly gift: Gift;
  readonly until: Date;
  readonly used: boolean;
  readonly byId?: string;
  readonly sellerName?: string;
}

/** A listing as staff judge it, locked until the turn ends. */
export interface JudgedListing {
  readonly id: string;
  readonly code: string;
  readonly state: ListingState;
  readonly sellerId: string;
  readonly kind: string;
  readonly weave?: string;
  readonly photo?: string;
  readonly inStock: boolean;
}

/** The end of somebody's work for the haat. */
export interface CrewChanges {
  /** Every role there is, locked until the turn ends. */
  crew(): Promise<readonly CrewRole[]>;
  endRole(personId: string, role: StaffRole): Promise<void>;
  /** Ends the conversations that a member of staff holds; gives the chats of those they speak with. */
  endTakeoversOf(staffId: string, now: Date): Promise<readonly string[]>;
  /** Weavers that one looks after for the haat itself go to another; gives how many. */
  handOverKeeping(from: string, to: string, now: Date): Promise<number>;
}

/** Who works for the haat, as one of them sees it. */
export interface CrewStore {
  crewFor(personId: string): Promise<readonly CrewRoleView[]>;
}

/** Changes that staff make. */
export interface StaffChanges extends CrewChanges {
  addInvitation(invitation: {
    readonly code: string;
    readonly gift: Gift;
    readonly byId?: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<void>;
  /** The invitation, locked until the turn ends. */
  invitation(code: string): Promise<SaidInvitation | undefined>;
  useInvitation(code: string, personId: string, now: Date): Promise<void>;
  grantRole(personId: string, role: StaffRole, now: Date): Promise<void>;
  /** How often a person did something lately, by the audit. */
  countAudits(personId: string, action: string, since: Date): Promise<number>;
  listingToChange(code: string): Promise<JudgedListing | undefined>;
  /** Keeps the decision and moves the listing. */
  judge(decision: {
    readonly listing: JudgedListing;
    readonly byId: string;
    readonly decision: Decision;
    readonly to?: ListingState;
    readonly reason?: HideReason;
    readonly words?: string;
    readonly now: Date;
  }): Promise<void>;
  /** The chat of whoever complained, or sent what we cannot read. */
  chatToReach(about: 'report' | 'unread', id: string): Promise<string | undefined>;
  /** Rows of the last days that did not go out for this reason: due again, or ended. Gives how many; never a broadcast's. */
  settleTrouble(trouble: { reason: string; how: 'retry' | 'giveUp'; now: Date }): Promise<number>;
  /** False when it was closed before. */
  closeReport(id: string, now: Date): Promise<boolean>;
  /** Begins to speak with whoever asked; the unique indexes let one member of staff in. Leases that ran out end first. */
  startTakeover(start: {
    readonly request: string;
    readonly staffId: string;
    readonly staffChatId: string;
    readonly now: Date;
    readonly until: Date;
  }): Promise<
    | 'taken'
    | 'busy'
    | 'gone'
    | { readonly chatId: string; readonly name: string; readonly lastWords: readonly string[] }
  >;
  /** The other side of a conversation that is held now, and the name of who asked; staff's words renew it. */
  otherSide(chatId: string, now: Date, renewUntil: Date): Promise<OtherSide | undefined>;
  endTakeover(chatId: string, now: Date): Promise<OtherSide | undefined>;
}

/** Whoever is at the other end of a conversation that staff took over. */
export interface OtherSide {
  readonly chatId: string;
  /** What the other chat is. */
  readonly as: 'person' | 'staff';
  /** The name of the person spoken with. */
  readonly name: string;
}

/** Reads of the desk. */
export interface StaffStore extends CrewStore {
  deskCounts(now: Date): Promise<DeskCounts>;
  listingToJudge(state: 'new' | 'hidden', passed: readonly string[], personId: string): Promise<ItemView | undefined>;
  anyListing(code: string, personId: string): Promise<ItemView | undefined>;
  peopleWaiting(): Promise<readonly WaitingPerson[]>;
  troubledSends(now: Date): Promise<readonly Trouble[]>;
  unreadMessages(now: Date): Promise<readonly UnreadMessage[]>;
  nextReport(passed: readonly string[]): Promise<OpenReport | undefined>;
}
