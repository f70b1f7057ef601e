import type { PeopleStore } from '../../app/people-ports.ts';
import { MAX_WRONG_CODES, TRIES_WITHIN_MS } from '../../domain/invitation.ts';
import { maskContacts } from '../../language/contacts.ts';
import type { PrismaClient } from '../generated/client.ts';
import { asDistrict, asMemberRole } from './words.ts';

/** A seller's people, as they see each other: by name, never by number. */
export function peopleOf(db: PrismaClient): Pick<PeopleStore, 'people' | 'claim'> {
  return {
    async people(sellerId, personId) {
      const rows = await db.membership.findMany({
        where: { sellerId, seller: { memberships: { some: { personId } } } },
        orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
        include: {
          person: { include: { chats: true } },
          via: { select: { name: true, memberships: { where: { onDuty: true }, select: { personId: true } } } },
        },
      });
      const views = rows.map(({ person, role, onDuty, via }) => ({
        personId: person.id,
        name: nameOfPerson(person),
        role: asMemberRole(role),
        onDuty: via === null ? onDuty : via.memberships.some((one) => one.personId === person.id),
        isSelf: person.id === personId,
        ...(via === null ? {} : { via: via.name }),
      }));
      const order = ['manager', 'member', 'keeper'] as const;
      return views.sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role));
    },
    async claim(code, personId, now) {
      const since = new Date(now.getTime() - TRIES_WITHIN_MS);
      const wrong = { actorId: personId, subject: personId, action: 'code.wrong', at: { gte: since } };
      if ((await db.audit.count({ where: wrong })) >= MAX_WRONG_CODES) return undefined;
      const said = await db.invitation.findFirst({
        where: { code, kind: 'claim', usedAt: null, until: { gt: now } },
        include: {
          seller: {
            include: {
              memberships: { include: { via: { select: { name: true } } } },
              _count: { select: { listings: { where: { state: 'published' } } } },
            },
          },
        },
      });
      const seller = said?.seller;
      if (seller == null || seller.memberships.some((one) => one.role === 'manager' || one.personId === personId))
        return undefined;
      const society = seller.memberships.find(({ via }) => via !== null)?.via?.name;
      return {
        ...{ name: seller.name, district: asDistrict(seller.district), items: seller._count.listings },
        ...(seller.place === null ? {} : { place: seller.place }),
        ...(society === undefined ? {} : { society }),
      };
    },
  };
}

/** What somebody is called: the name they gave, else the one their phone gives. Where that is a number, nothing: it is nobody's to see. */
export function nameOfPerson(person: {
  readonly name: string | null;
  readonly chats: readonly { readonly senderName: string | null }[];
}): string {
  const name = person.name ?? person.chats.find(({ senderName }) => senderName !== null)?.senderName ?? '';
  return maskContacts(name).masked ? '' : name;
}
