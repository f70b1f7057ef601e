import type { PeopleStore } from '../../app/people-ports.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { nameOfPerson } from './people.ts';

/** Who did what in a seller's name, for those who manage it. */
export function whoDidOf(db: PrismaClient): Pick<PeopleStore, 'whoListed' | 'whoMoved'> {
  const nameOf = async (personId: string) => {
    const person = await db.person.findUnique({ where: { id: personId }, include: { chats: true } });
    return person === null ? '' : nameOfPerson(person);
  };
  return {
    async whoListed(code, personId) {
      const listing = await db.listing.findFirst({ where: { code, seller: managedBy(personId) } });
      if (listing === null) return undefined;
      const change = await db.audit.findFirst({
        where: { subject: code, action: { in: CHANGES }, actorId: { not: null } },
        orderBy: { id: 'desc' },
      });
      const listed = await nameOf(listing.listedById);
      return change?.actorId == null ? { listed } : { listed, changed: await nameOf(change.actorId) };
    },
    async whoMoved(code, personId) {
      const order = await db.order.findFirst({
        where: { code, seller: managedBy(personId) },
        include: { events: { orderBy: { id: 'desc' }, take: 1 } },
      });
      const by = order?.events[0]?.byId;
      return order === null || by === undefined || by === order.buyerId ? undefined : nameOf(by);
    },
  };
}

/** What a seller's people do to an item once it is on the haat; what staff do is told apart. */
const CHANGES = ['price', 'floor', 'stock', 'photos', 'sold', 'withdrawn', 'republished'].map(
  (what) => `listing.${what}`,
);

/** A seller whom the person manages, or looks after, and not alone. */
function managedBy(personId: string): Prisma.SellerWhereInput {
  return {
    AND: [
      { memberships: { some: { personId, role: { in: ['manager', 'keeper'] } } } },
      { memberships: { some: { personId: { not: personId } } } },
    ],
  };
}
