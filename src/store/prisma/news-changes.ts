import type { NewsChanges } from '../../app/news-ports.ts';
import { lineOfSearch, type Wish } from '../../conversation/wish.ts';
import { mayBroadcast } from '../../domain/broadcast.ts';
import { CONSENT_VERSION } from '../../domain/consent.ts';
import { afterQuietHours } from '../../domain/quiet-hours.ts';
import { NEWS_ITEMS } from '../../domain/subscription.ts';
import { isWeave, satisfies } from '../../language/satisfies.ts';
import type { Prisma } from '../generated/client.ts';
import { cleanText } from './events.ts';
import { itemInclude, viewRow } from './items.ts';
import { readKeptWish } from './news.ts';
import { asStaffRole } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Consent, wishes and what they found. Unique rows decide races. */
export function newsChanges(tx: Tx): NewsChanges {
  return {
    async addConsent({ chatId, words, now, ...consent }) {
      const { channel } = await tx.chat.findUniqueOrThrow({ where: { id: chatId }, select: { channel: true } });
      await tx.consent.create({ data: { ...consent, chatId, channel, words: cleanText(words), at: now } });
    },
    async wantsNews(personId) {
      // The lock makes a stop that is just being written decide, one way or the other.
      const [row] = await tx.$queryRaw<{ wants: boolean }[]>`
        SELECT wants_news(id) AS wants FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
      return row?.wants ?? false;
    },
    async stopNews(chatId, now, who = 'anybody') {
      const { personId, channel } = await tx.chat.findUniqueOrThrow({ where: { id: chatId } });
      if (who === 'notWhoSends' && (await sendsBroadcasts(tx, personId))) return;
      await tx.$executeRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
      const newest = await tx.consent.findFirst({ where: { personId }, orderBy: { id: 'desc' } });
      if (newest?.answer !== 'withdrawn')
        await tx.consent.create({
          data: { personId, chatId, channel, answer: 'withdrawn', words: '', version: CONSENT_VERSION, at: now },
        });
      await tx.subscription.updateMany({ where: { personId, until: null }, data: { until: now } });
      await tx.subscriptionMatch.updateMany({ where: { personId, settledAt: null }, data: { settledAt: now } });
      await tx.outboxRow.updateMany({
        where: { chat: { personId }, purpose: 'broadcast', state: 'due' },
        data: { state: 'failed', failure: 'stopped' },
      });
    },
    async countWishes(personId) {
      return tx.subscription.count({ where: { personId, until: null } });
    },
    async addWish({ personId, chatId, wish, now }) {
      const data = { personId, chatId, kind: wish.kind, value: keyOf(wish), since: now };
      const search = wish.kind === 'search' ? { filters: wish.filters, words: wish.words } : { words: [] };
      const added = await tx.subscription.createMany({ data: { ...data, ...search }, skipDuplicates: true });
      return added.count === 1;
    },
    async endWish(id, personId, now) {
      const row = await tx.subscription.findFirst({ where: { id, personId, until: null } });
      if (row === null) return undefined;
      const ended = await tx.subscription.updateMany({ where: { id, until: null }, data: { until: now } });
      await tx.subscriptionMatch.updateMany({
        where: { subscriptionId: id, settledAt: null },
        data: { settledAt: now },
      });
      const seller = row.kind === 'seller' ? await tx.seller.findUnique({ where: { id: row.value } }) : null;
      return ended.count === 0 ? undefined : readKeptWish(row, seller?.name ?? '');
    },
    matchNews: (code, now) => matchNews(tx, code, now),
    async newsFor(chatId, now) {
      const { personId } = await tx.chat.findUniqueOrThrow({ where: { id: chatId }, select: { personId: true } });
      await tx.$executeRaw`SELECT 1 FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
      const waiting = await tx.subscriptionMatch.findMany({
        where: { personId, chatId, settledAt: null },
        orderBy: { at: 'asc' },
        take: NEWS_ITEMS * 4,
        include: { listing: { include: itemInclude(personId) } },
      });
      const last = await tx.subscriptionMatch.findFirst({
        where: { personId, told: true },
        orderBy: { settledAt: 'desc' },
      });
      if (waiting.every((match) => match.tellAt > now)) return undefined;
      const items = waiting.map(({ listing }) => viewRow(listing));
      const there = (item: (typeof items)[number]) => item.state === 'published' && item.available > 0;
      return {
        personId,
        items: items.filter(there),
        gone: items.filter((item) => !there(item)).map((item) => item.code),
        ...(last?.settledAt == null ? {} : { lastTold: last.settledAt }),
      };
    },
    async settleNews(personId, codes, told, now) {
      await tx.subscriptionMatch.updateMany({
        where: { personId, settledAt: null, listing: { code: { in: [...codes] } } },
        data: { settledAt: now, told },
      });
    },
    async putOffNews(personId, until) {
      await tx.subscriptionMatch.updateMany({ where: { personId, settledAt: null }, data: { tellAt: until } });
    },
  };
}

async function sendsBroadcasts(tx: Tx, personId: string): Promise<boolean> {
  const roles = await tx.staffRole.findMany({ where: { personId } });
  return mayBroadcast(roles.map(({ role }) => asStaffRole(role)));
}

async function matchNews(tx: Tx, code: string, now: Date): Promise<void> {
  const listing = await tx.listing.findUniqueOrThrow({ where: { code } });
  const { sellerId, weave, district, kind, material } = listing;
  const weaves = await tx.$queryRaw<{ value: string }[]>`
    SELECT DISTINCT value FROM subscription WHERE kind = 'weave' AND until IS NULL`;
  const wished = weaves.map(({ value }) => value).filter((value) => isWeave(weave ?? undefined, value));
  const named = [...wished, ...(material === null ? [] : [material])];
  // A search is narrowed by what an index can say, then read in full below.
  const searches = await tx.$queryRaw<{ id: string; filters: Prisma.JsonValue; words: string[] }[]>`
    SELECT id, filters, words FROM subscription WHERE kind = 'search' AND until IS NULL
      AND coalesce(filters->>'kind', ${kind}) = ${kind}
      AND coalesce((filters->>'maxPricePaise')::int, ${listing.pricePaise}) >= ${listing.pricePaise}`;
  const facts = {
    ...listing,
    ...{ weave: weave ?? undefined, material: material ?? undefined, district: district ?? undefined },
    ...{ place: listing.place ?? undefined, blousePiece: listing.blousePiece ?? undefined },
  };
  const found = searches.filter((row) => {
    const wish = readKeptWish({ ...row, kind: 'search', value: '' }, '');
    return wish?.kind === 'search' && satisfies(facts, wish.filters, wish.words);
  });
  await tx.$executeRaw`
    INSERT INTO subscription_match (person_id, listing_id, subscription_id, at, chat_id, tell_at)
    SELECT DISTINCT ON (person_id) person_id, ${listing.id}::uuid, id, ${now}, chat_id, ${afterQuietHours(now)}
    FROM subscription
    WHERE until IS NULL AND wants_news(person_id)
      AND (kind = 'everything' OR (kind = 'seller' AND value = ${sellerId}) OR (kind = 'district' AND value = ${district})
        OR (kind = 'weave' AND value = ANY(${named}::text[])) OR id = ANY(${found.map(({ id }) => id)}::uuid[]))
      AND NOT EXISTS (SELECT 1 FROM membership WHERE seller_id = ${sellerId}::uuid AND membership.person_id = subscription.person_id)
    ORDER BY person_id, since
    ON CONFLICT DO NOTHING`;
}

function keyOf(wish: Wish): string {
  switch (wish.kind) {
    case 'everything':
      return '';
    case 'search':
      return lineOfSearch(wish);
    default:
      return wish.value;
  }
}
