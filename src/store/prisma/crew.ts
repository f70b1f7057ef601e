import type { CrewChanges, CrewStore } from '../../app/staff-ports.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { nameOfPerson } from './people.ts';
import { asStaffRole } from './words.ts';

/** Who works for the haat. */
export function crewOf(db: PrismaClient): CrewStore {
  return {
    async crewFor(personId) {
      const rows = await db.staffRole.findMany({
        orderBy: { grantedAt: 'asc' },
        include: { person: { include: { chats: true } } },
      });
      return rows.map(({ person, role }) => ({
        ...{ personId: person.id, name: nameOfPerson(person), role: asStaffRole(role), isSelf: person.id === personId },
      }));
    },
  };
}

/** The end of somebody's work for the haat. */
export function crewChanges(tx: Prisma.TransactionClient): CrewChanges {
  return {
    async crew() {
      // Every role is locked, so that of two administrators who end each other's one is left.
      const rows = await tx.$queryRaw<{ person_id: string; role: string }[]>`
        SELECT person_id, role FROM staff_role ORDER BY granted_at, person_id, role FOR UPDATE`;
      return rows.map(({ person_id, role }) => ({ personId: person_id, role: asStaffRole(role) }));
    },
    async endRole(personId, role) {
      await tx.staffRole.deleteMany({ where: { personId, role } });
    },
    async endTakeoversOf(staffId, now) {
      const held = await tx.takeover.findMany({ where: { staffId, endedAt: null } });
      await tx.takeover.updateMany({ where: { staffId, endedAt: null }, data: { endedAt: now } });
      return held.filter(({ until }) => until > now).map(({ chatId }) => chatId);
    },
    async handOverKeeping(from, to, now) {
      const mine = { personId: from, role: 'keeper', viaId: null };
      const kept = await tx.membership.findMany({ where: mine, select: { sellerId: true } });
      const data = kept.map(({ sellerId }) => ({ sellerId, personId: to, role: 'keeper', joinedAt: now }));
      await tx.membership.createMany({ data, skipDuplicates: true });
      await tx.membership.deleteMany({ where: mine });
      return kept.length;
    },
  };
}
