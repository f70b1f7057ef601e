import type { ClaimView, DoneBy, MemberView } from '../conversation/look.ts';
import type { Member, MemberRole } from '../domain/membership.ts';
import type { ChatTarget } from './ports.ts';

/** Changes of who belongs to a seller. */
export interface PeopleChanges {
  /** A seller's people. Of two who change them at once, the second waits here until the first is done. */
  peopleOf(sellerId: string): Promise<readonly Member[]>;
  /** False when they belong to it already. A society's new manager looks after all that it looks after. */
  addMember(member: {
    readonly sellerId: string;
    readonly personId: string;
    readonly role: MemberRole;
    readonly viaId?: string;
    readonly now: Date;
  }): Promise<boolean>;
  /** Takes somebody out, and out of all that they looked after in its name. */
  removeMember(sellerId: string, personId: string): Promise<void>;
  /** A member becomes a manager, who looks after all that the society looks after. */
  makeManager(sellerId: string, personId: string, now: Date): Promise<void>;
  setDuty(sellerId: string, personId: string, onDuty: boolean): Promise<void>;
  /** Nobody looks after this seller any more; her own people stay. */
  removeKeepers(sellerId: string): Promise<void>;
  /** The seller of this name for whom the person may list, kept from being taken from them until the turn ends. */
  mayListFor(sellerId: string | undefined, personId: string): Promise<string | undefined>;
  /** Every chat of these people that can be reached. */
  targetsOf(people: readonly string[]): Promise<readonly ChatTarget[]>;
  /** A weaver's own phone takes over; it is called by her name, if it had none. */
  nameAfterSeller(personId: string, sellerId: string): Promise<void>;
  /** What of a seller's waits for somebody: orders not answered yet, and the codes of questions. */
  waitingFor(sellerId: string): Promise<{ items: number; orders: number; questions: readonly string[] }>;
  sellerName(sellerId: string): Promise<string>;
  /** What somebody is called among a seller's people. */
  personName(personId: string): Promise<string>;
}

/** Reads of who belongs to a seller. */
export interface PeopleStore {
  /** A seller's people, for one of them; the managers first. */
  people(sellerId: string, personId: string): Promise<readonly MemberView[]>;
  /** Who listed an item and changed it last, if this person manages its seller and is not alone there. */
  whoListed(code: string, personId: string): Promise<DoneBy | undefined>;
  /** Who of the seller's people moved an order last, for the same. */
  whoMoved(code: string, personId: string): Promise<string | undefined>;
  /** The account that a code hands over, if this person may still try codes. */
  claim(code: string, personId: string, now: Date): Promise<ClaimView | undefined>;
}
