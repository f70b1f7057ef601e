import type { PeopleChanges } from '../../app/people-ports.ts';
import type { MemberRole } from '../../domain/membership.ts';
import type { Prisma } from '../generated/client.ts';
import { nameOfPerson } from './people.ts';
import { peopleTargets } from './targets.ts';
import { asMemberRole } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Who belongs to a seller. The seller's row is locked by whoever changes its people, so that rules see all of them. */
export function peopleChanges(tx: Tx): PeopleChanges {
  const add = async (rows: { sellerId: string; personId: string; role: MemberRole; viaId?: string; now: Date }[]) => {
    const data = rows.map(({ now, ...row }) => ({ ...row, joinedAt: now }));
    return (await tx.membership.createMany({ data, skipDuplicates: true })).count;
  };
  /** A society's manager looks after every seller that one of its managers looks after. */
  const keepAll = async (society: string, personId: string, now: Date) => {
    const kept = await tx.membership.findMany({ where: { viaId: society }, distinct: ['sellerId'] });
    await add(kept.map(({ sellerId }) => ({ sellerId, personId, role: 'keeper', viaId: society, now })));
  };
  return {
    async peopleOf(sellerId) {
      await tx.$queryRaw`SELECT id FROM seller WHERE id = ${sellerId}::uuid FOR NO KEY UPDATE`;
      const rows = await tx.membership.findMany({ where: { sellerId }, orderBy: { joinedAt: 'asc' } });
      return rows.map(({ personId, role, onDuty, viaId }) => ({
        ...{ personId, role: asMemberRole(role), onDuty },
        ...(viaId === null ? {} : { viaId }),
      }));
    },
    async addMember(member) {
      const added = (await add([member])) === 1;
      if (added && member.role === 'manager') await keepAll(member.sellerId, member.personId, member.now);
      return added;
    },
    async removeMember(sellerId, personId) {
      await tx.membership.deleteMany({ where: { personId, OR: [{ sellerId }, { viaId: sellerId }] } });
    },
    async makeManager(sellerId, personId, now) {
      await tx.membership.updateMany({ where: { sellerId, personId }, data: { role: 'manager' } });
      await keepAll(sellerId, personId, now);
    },
    async setDuty(sellerId, personId, onDuty) {
      await tx.membership.updateMany({ where: { sellerId, personId }, data: { onDuty } });
    },
    async removeKeepers(sellerId) {
      await tx.membership.deleteMany({ where: { sellerId, role: 'keeper' } });
    },
    async mayListFor(sellerId, personId) {
      const [row] =
        sellerId === undefined
          ? await tx.$queryRaw<{ seller_id: string }[]>`
              SELECT seller_id FROM membership WHERE person_id = ${personId}::uuid
              ORDER BY role = 'keeper', joined_at LIMIT 1 FOR KEY SHARE`
          : await tx.$queryRaw<{ seller_id: string }[]>`
              SELECT seller_id FROM membership
              WHERE person_id = ${personId}::uuid AND seller_id = ${sellerId}::uuid FOR KEY SHARE`;
      return row?.seller_id;
    },
    async targetsOf(people) {
      return peopleTargets(tx, people);
    },
    async nameAfterSeller(personId, sellerId) {
      const { name } = await tx.seller.findUniqueOrThrow({ where: { id: sellerId }, select: { name: true } });
      await tx.person.updateMany({ where: { id: personId, name: null }, data: { name } });
    },
    async waitingFor(sellerId) {
      const asked = await tx.enquiry.findMany({ where: { sellerId, state: 'asked' }, orderBy: { askedAt: 'asc' } });
      const items = await tx.listing.count({ where: { sellerId, state: 'published' } });
      const orders = await tx.order.count({ where: { sellerId, state: { in: ['placed', 'accepted', 'packed'] } } });
      return { items, orders, questions: asked.map(({ code }) => code) };
    },
    async sellerName(sellerId) {
      return (await tx.seller.findUniqueOrThrow({ where: { id: sellerId }, select: { name: true } })).name;
    },
    async personName(personId) {
      const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, include: { chats: true } });
      return nameOfPerson(person);
    },
  };
}
