import type { StaffStore } from '../../app/staff-ports.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { crewOf } from './crew.ts';
import { readEvent } from './events.ts';
import { itemInclude, viewRow } from './items.ts';
import { troublesOf } from './troubles.ts';
import { countUnread, unreadOf } from './unread.ts';

const LAST_WORDS = 3;
const WAITING_SHOWN = 9;

/** A listing nobody has judged since it was put up: what a seller put up again is looked at again. */
const UNJUDGED = { state: 'published', moderations: { none: {} } } as const satisfies Prisma.ListingWhereInput;

/** What staff see from their desk. */
export function staffOf(db: PrismaClient): StaffStore {
  return {
    ...unreadOf(db),
    ...crewOf(db),
    async deskCounts(now) {
      const [toJudge, hidden, waiting, reports, troubles, unread] = await Promise.all([
        db.listing.count({ where: UNJUDGED }),
        db.listing.count({ where: { state: 'hidden' } }),
        db.helpRequest.count({ where: { answeredAt: null } }),
        db.report.count({ where: { closedAt: null } }),
        troublesOf(db, now).then((found) => found.reduce((sum, { messages }) => sum + messages, 0)),
        countUnread(db, now),
      ]);
      return { toJudge, hidden, waiting, reports, troubles, unread };
    },
    async listingToJudge(state, passed, personId) {
      const which = state === 'new' ? UNJUDGED : { state: 'hidden' };
      const row = await db.listing.findFirst({
        where: { ...which, code: { notIn: [...passed] } },
        orderBy: state === 'new' ? { publishedAt: 'asc' } : { updatedAt: 'desc' },
        include: itemInclude(personId),
      });
      return row === null ? undefined : viewRow(row);
    },
    async anyListing(code, personId) {
      const row = await db.listing.findUnique({ where: { code }, include: itemInclude(personId) });
      return row === null ? undefined : viewRow(row);
    },
    async peopleWaiting() {
      const asked = await db.helpRequest.findMany({
        where: { answeredAt: null },
        orderBy: { askedAt: 'asc' },
        take: WAITING_SHOWN,
      });
      return Promise.all(
        asked.map(async ({ id, chatId }) => {
          const chat = await db.chat.findUniqueOrThrow({ where: { id: chatId }, include: { person: true } });
          const name = chat.person.name ?? chat.senderName ?? '';
          return { request: id, name, lastWords: await lastWordsOf(db, chatId) };
        }),
      );
    },
    troubledSends: (now) => troublesOf(db, now),
  };
}

/** The last a person wrote, oldest first. */
export async function lastWordsOf(db: Pick<PrismaClient, 'inboxRow'>, chatId: string): Promise<readonly string[]> {
  const rows = await db.inboxRow.findMany({ where: { chatId }, orderBy: { id: 'desc' }, take: LAST_WORDS });
  return rows
    .map(({ event }) => wordsOf(event).trim().slice(0, 300))
    .filter((text) => text !== '')
    .reverse();
}

function wordsOf(stored: Parameters<typeof readEvent>[0]): string {
  const event = readEvent(stored);
  return event.kind === 'message' || event.kind === 'edited' ? event.text : '';
}
