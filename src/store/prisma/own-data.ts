import type { DataStore } from '../../app/data-ports.ts';
import { sayEnquiryCode, sayListingCode, sayOrderCode } from '../../domain/codes.ts';
import { oneLineOf } from '../../domain/pin.ts';
import type { PrismaClient } from '../generated/client.ts';
import { forgetFiles } from './files.ts';
import { keptThings } from './kept-things.ts';
import { eraseForGood, maskOrders, ordersLeftAlone } from './masking.ts';
import { nameOfPerson } from './people.ts';
import { inTransaction } from './transactions.ts';

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' });

/** What is kept about a person, and the chore that deletes. */
export function ownDataOf(db: PrismaClient): DataStore {
  return {
    ordersLeftAlone: (personId) => ordersLeftAlone(db, personId),
    keptThings: (personId, until) => keptThings(db, personId, until),
    async dataOf(personId) {
      const person = await db.person.findUniqueOrThrow({
        where: { id: personId },
        include: {
          chats: { orderBy: { createdAt: 'asc' } },
          addresses: { orderBy: { usedAt: 'desc' } },
          memberships: { include: { seller: { include: { listings: true, orders: true } } } },
          orders: { orderBy: { placedAt: 'desc' } },
          enquiries: { orderBy: { updatedAt: 'desc' } },
          consents: { orderBy: { id: 'desc' } },
          staffRoles: true,
        },
      });
      const sellers = person.memberships.map(({ seller }) => seller);
      const codeOf = ({ code, state }: { code: string; state: string }) => ({ code: sayOrderCode(code), state });
      return {
        name: nameOfPerson(person),
        language: person.language,
        since: dayOf.format(person.createdAt),
        places: person.chats.map(({ channel, phone }) => ({ channel, ...(phone === null ? {} : { phone }) })),
        addresses: person.addresses.map(oneLineOf),
        sellers: sellers.map(({ name, place, listings }) => ({
          ...{ name, place: place ?? '' },
          items: listings.map(({ code }) => sayListingCode(code)),
        })),
        bought: person.orders.map(codeOf),
        sold: sellers.flatMap(({ orders }) => orders.map(codeOf)),
        talks: person.enquiries.map(({ code }) => sayEnquiryCode(code)),
        consents: person.consents.map(({ answer, at }) => ({ answer, on: dayOf.format(at) })),
        roles: person.staffRoles.map(({ role }) => role),
        messages: await db.inboxRow.count({ where: { chat: { personId }, takenBy: { not: { startsWith: 'due ' } } } }),
      };
    },
    async eraseDue(now) {
      const waiting = await db.erasure.findMany({ where: { erasedAt: null } });
      for (const { people } of waiting) await maskOrders(db, people);
      const due = waiting.filter(({ eraseAt }) => eraseAt <= now);
      for (const { id, people, sellers } of due)
        await inTransaction(db, (tx) => eraseForGood(tx, { id, people, sellers, now }));
      return due.length;
    },
    forgetFiles: (hashes) => forgetFiles(db, hashes),
  };
}
