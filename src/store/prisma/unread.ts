import type { StaffStore } from '../../app/staff-ports.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { asEnquirySide } from './words.ts';

/** How far back such messages are shown, and how many. */
const DAYS = 7;
const SHOWN = 9;
const LAST_WORDS = 3;

/** What staff look into: messages of kinds we cannot read, and complaints. */
export function unreadOf(db: PrismaClient): Pick<StaffStore, 'unreadMessages' | 'nextReport'> {
  return {
    async unreadMessages(now) {
      const rows = await db.$queryRaw<{ id: bigint; chat_id: string; kind: string; stored_at: Date }[]>`
        SELECT id, chat_id, event->>'unsupported' AS kind, stored_at ${unread(now)} ORDER BY id DESC LIMIT ${SHOWN}`;
      return rows.map(({ id, chat_id, kind, stored_at }) => ({
        ...{ id: String(id), kind, at: stored_at },
        chat: chat_id.slice(-6).toUpperCase(),
      }));
    },
    async nextReport(passed) {
      const row = await db.report.findFirst({
        where: { closedAt: null, id: { notIn: [...passed] } },
        orderBy: { at: 'asc' },
        include: { enquiry: { include: { listing: true, messages: { orderBy: { id: 'desc' }, take: LAST_WORDS } } } },
      });
      if (row === null) return undefined;
      const { code, buyerId, listing, messages } = row.enquiry;
      return {
        ...{ id: row.id, talk: code, itemCode: listing.code },
        by: row.byId === buyerId ? 'buyer' : 'seller',
        lastWords: messages.reverse().map(({ side, text }) => ({ side: asEnquirySide(side), words: text })),
      };
    },
  };
}

/** How many such messages there are. */
export async function countUnread(db: PrismaClient, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) ${unread(now)}`;
  return Number(row?.count ?? 0n);
}

/** Thumbs and words in groups ask for nothing; and who was spoken with since needs nobody any more. */
function unread(now: Date): Prisma.Sql {
  const since = new Date(now.getTime() - DAYS * 24 * 60 * 60 * 1_000);
  return Prisma.sql`
    FROM inbox WHERE event->>'unsupported' IS NOT NULL AND event->>'unsupported' NOT IN ('reaction', 'group')
      AND stored_at > ${since}
      AND NOT EXISTS (SELECT FROM takeover WHERE takeover.chat_id = inbox.chat_id AND takeover.since >= inbox.stored_at)`;
}
