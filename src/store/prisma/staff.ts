import type { StaffStore } from '../../app/staff-ports.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { readEvent } from './events.ts';
import { itemInclude, viewRow } from './items.ts';
import { countUnread, unreadOf } from './unread.ts';

/** How far back messages that did not go out are shown. */
const TROUBLE_DAYS = 7;
const LAST_WORDS = 3;
const WAITING_SHOWN = 9;

/** A listing nobody has judged since it was put up: what a seller put up again is looked at again. */
const UNJUDGED = { state: 'published', moderations: { none: {} } } as const satisfies Prisma.ListingWhereInput;

/** What staff see from their desk. */
export function staffOf(db: PrismaClient): StaffStore {
  return {
    ...unreadOf(db),
    async deskCounts(now) {
      const [toJudge, hidden, waiting, reports, troubles, unread] = await Promise.all([
        db.listing.count({ where: UNJUDGED }),
        db.listing.count({ where: { state: 'hidden' } }),
        db.helpRequest.count({ where: { answeredAt: null } }),
        db.report.count({ where: { closedAt: null } }),
        db.outboxRow.count({ where: troubled(now) }),
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
    async troubledSends(now) {
      const rows = await db.outboxRow.findMany({
        where: troubled(now),
        select: { failure: true, state: true, chat: { select: { personId: true } } },
      });
      const reasons = [...new Set(rows.map(reasonOf))].sort();
      return reasons.map((reason) => {
        const of = rows.filter((row) => reasonOf(row) === reason);
        return { reason, messages: of.length, people: new Set(of.map(({ chat }) => chat.personId)).size };
      });
    },
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

/** Not sent though it should have been: what a person did not want is no trouble. */
function troubled(now: Date): Prisma.OutboxRowWhereInput {
  const since = new Date(now.getTime() - TROUBLE_DAYS * 24 * 60 * 60 * 1_000);
  return {
    createdAt: { gte: since },
    OR: [
      { state: 'parked' },
      { state: 'failed', failure: { notIn: ['stopped', 'noConsent', 'heardEnough', 'cancelled', 'givenUp'] } },
    ],
  };
}

function reasonOf({ state, failure }: { state: string; failure: string | null }): string {
  return state === 'parked' ? 'undecided' : (failure ?? 'rejected');
}
