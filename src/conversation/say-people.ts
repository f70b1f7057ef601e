import type { MemberRole } from '../domain/membership.ts';
import { maskContacts } from '../language/contacts.ts';
import type { MemberView, PersonView } from './look.ts';
import { listedOffer, type Offer, offer, type Param, type Reply, say } from './reply.ts';

type SellerView = PersonView['sellers'][number];
/** How many people one answer lists. */
const PAGE = 6;

/** The sellers that somebody belongs to, without those they only look after. */
export function ownSellers(person: PersonView): readonly SellerView[] {
  return person.sellers.filter(({ role }) => role !== 'keeper');
}

/** The weavers without a phone whom somebody looks after. */
export function keptSellers(person: PersonView): readonly SellerView[] {
  return person.sellers.filter(({ role }) => role === 'keeper');
}

/** The society in whose name somebody may write a weaver in; undefined for staff, who do it for the haat. */
export function societyOf(person: PersonView): SellerView | undefined {
  return person.sellers.find(({ role, kind }) => role === 'manager' && kind !== 'weaver');
}

/** Whether somebody may write weavers in: a society's manager, or staff who look after people. */
export function mayHaveWeavers(person: PersonView): boolean {
  const isStaff = person.staffRoles.some((role) => role === 'administrator' || role === 'moderator');
  return isStaff || societyOf(person) !== undefined || keptSellers(person).length > 0;
}

/** The seller that was tapped, numbered or called by a part of its name that no other has. */
export function sellerCalled(
  sellers: readonly SellerView[],
  choice: string | undefined,
  text: string,
): SellerView | undefined {
  const said = text.trim().toLowerCase();
  const called = said.length < 2 ? [] : sellers.filter(({ name }) => name.toLowerCase().includes(said));
  return sellers.find(({ id }) => id === choice) ?? (called.length === 1 ? called[0] : undefined);
}

/** A page of a seller's people, numbered, with what may be done there. */
export function sayPeople(people: readonly MemberView[], seller: SellerView | undefined, page: number): Reply {
  if (seller === undefined || people.length === 0) return say('people.notYours');
  const self = people.find(({ isSelf }) => isSelf);
  const isManager = self?.role === 'manager';
  const invite = isManager ? [offer('invite', 'people.invite')] : [];
  const weavers = isManager && seller.kind !== 'weaver' ? [offer('weavers', 'people.weavers')] : [];
  if (people.length === 1) return say('people.alone', { seller: seller.name }, { offers: [...invite, ...weavers] });
  const from = Math.min(page, Math.ceil(people.length / PAGE) - 1) * PAGE;
  const shown = people.slice(from, from + PAGE);
  const lines = shown.map((member, index) =>
    say('people.line', { number: index + 1, name: called(member.name), what: { reply: whatIs(member) } }),
  );
  const offers: Offer[] = shown.map(({ personId, name }, index) =>
    listedOffer(`person/${personId}`, 'people.choice', { number: index + 1, name: called(name) }),
  );
  const duty =
    self?.role === 'keeper' ? [] : [self?.onDuty === true ? offer('off', 'people.off') : offer('on', 'people.on')];
  const more = from + PAGE < people.length ? [offer('more', 'findItem.results.more')] : [];
  return say(
    'people.list',
    { seller: seller.name, lines: { lines } },
    { offers: [...offers, ...more, ...duty, ...invite, ...weavers] },
  );
}

/** One of the people, with what `role` may do about them. */
export function sayMember(member: MemberView, role: MemberRole | undefined): Reply {
  const params = { name: called(member.name), what: { reply: whatIs(member) } };
  const back = offer('back', 'people.toList');
  if (member.isSelf) return say('people.card', params, { offers: [offer('remove', 'people.leave'), back] });
  if (role !== 'manager') return say('people.card', params, { offers: [back] });
  const appoint = member.role === 'member' ? [offer('manager', 'people.makeManager')] : [];
  return say('people.card', params, { offers: [offer('remove', 'people.remove'), ...appoint, back] });
}

function whatIs({ role, onDuty, isSelf, via }: MemberView): Reply {
  const duty = onDuty ? 'On' : '';
  if (role === 'keeper') return via === undefined ? say('people.is.staff') : say('people.is.keeper', { seller: via });
  return say(`people.is.${role}${isSelf ? 'Self' : ''}${duty}`);
}

/** Somebody's name to those who do not know her; that she gave none, where it is not known or is only her number. */
export function nameOrNone(name = ''): Param {
  return name.trim() === '' || maskContacts(name).masked ? { reply: say('words.nameless') } : name;
}

/** Somebody's name; one of them, when it is not known. */
export function called(name: string): Param {
  return name === '' ? { reply: say('people.somebody') } : name;
}
