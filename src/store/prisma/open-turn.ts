import { z } from 'zod';
import type { Store, TurnState } from '../../app/ports.ts';
import { readSession } from '../../conversation/session.ts';
import { CONSENT_ANSWERS } from '../../domain/consent.ts';
import { STAFF_ROLES } from '../../domain/seller.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
import { readEvent } from './events.ts';
import { asDistrict, asLanguage, asMemberRole, asSellerKind } from './words.ts';

// Written into the statements: with a limit that it does not know, PostgreSQL would plan them anew for every message.
/** How many waiting rows one look takes; the rest is seen by the next. */
const BATCH = Prisma.raw('100');
/** How many notices a number typed later may still answer. */
const NOTICES = Prisma.raw('5');
/** How many of a buyer's addresses are offered. */
const ADDRESSES = Prisma.raw('3');

/**
 * What waits in a chat, oldest first, and whether it may be told news. Where one message without a photo is all that waits, and has
 * never been tried, its turn begins in the same statement: so it is with most that people write.
 */
export async function whatWaits(db: PrismaClient, chatId: string, now: Date): ReturnType<Store['whatWaits']> {
  const [found] = await askAmongOthers<object>(db)`
    WITH waiting AS (
      SELECT id, platform_id, event, sent_at, stored_at, attempts FROM inbox
      WHERE inbox.chat_id = ${chatId}::uuid AND state = 'waiting' AND not_before <= ${now} ORDER BY id LIMIT ${BATCH}),
    tried AS (
      UPDATE inbox SET attempts = attempts + 1
      WHERE id = (SELECT min(id) FROM waiting HAVING count(*) = 1 AND max(attempts) = 0
          AND bool_and(event ->> 'kind' = 'message' AND event -> 'photos' = '[]'))
        AND ${NOBODY_WAITS}
      RETURNING id)
    SELECT COALESCE((SELECT jsonb_agg(to_jsonb(waiting) ORDER BY id) FROM waiting), '[]') AS rows,
      EXISTS (SELECT 1 FROM subscription_match AS match
        WHERE match.chat_id = ${chatId}::uuid AND settled_at IS NULL AND tell_at <= ${now}) AS news,
      (SELECT to_jsonb(begun) FROM (${chatAsItStands(chatId)} AND EXISTS (SELECT 1 FROM tried)) AS begun) AS begun`;
  const { rows: waiting, news, begun } = waits.parse(found);
  const rows = waiting.map(({ id, platform_id, event, sent_at, stored_at, attempts }) => ({
    ...{ id: BigInt(id), platformId: platform_id, event: readEvent(event) },
    ...{ sentAt: sent_at, storedAt: stored_at, attempts },
  }));
  return { rows, news, ...(begun === null ? {} : { begun: stateOf(chatId, begun) }) };
}

/**
 * Counts a try on these rows, and reads all that a turn looks at before it is decided. One statement, for every message waits on it;
 * the try must outlive this process but not a power cut, so nobody waits for the disk.
 */
export async function beginTurn(db: PrismaClient, chatId: string, rows: readonly bigint[]): Promise<TurnState> {
  const [found] = await askAmongOthers<object>(db)`
    WITH tried AS (UPDATE inbox SET attempts = attempts + 1 WHERE id = ANY(${[...rows]}::bigint[]) AND ${NOBODY_WAITS})
    ${chatAsItStands(chatId)}`;
  if (found === undefined) throw new Error(`Expected a chat, got none with the id ${chatId}`);
  return stateOf(chatId, opened.parse(found));
}

const NOBODY_WAITS = Prisma.sql`set_config('synchronous_commit', 'off', true) = 'off'`;

function chatAsItStands(chatId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT chat.channel, chat.chat_id AS address, chat.person_id, chat.sender_name, person.name, person.language,
      session.data, COALESCE(session.version, 0) AS version,
      NOT EXISTS (SELECT 1 FROM inbox WHERE inbox.chat_id = chat.id AND state = 'handled') AS is_new,
      ARRAY(SELECT role FROM staff_role WHERE staff_role.person_id = person.id) AS staff_roles,
      (SELECT answer FROM consent WHERE consent.person_id = person.id ORDER BY id DESC LIMIT 1) AS news,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', seller.id, 'name', seller.name, 'kind', seller.kind,
          'district', seller.district, 'place', seller.place, 'role', membership.role, 'onDuty', membership.on_duty,
          'people', (SELECT count(*) FROM membership AS one WHERE one.seller_id = seller.id)) ORDER BY membership.joined_at)
        FROM membership JOIN seller ON seller.id = membership.seller_id
        WHERE membership.person_id = person.id), '[]') AS sellers,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('name', name, 'address', address, 'pin', pin) ORDER BY used_at DESC)
        FROM (SELECT * FROM delivery_address WHERE delivery_address.person_id = person.id
          ORDER BY used_at DESC LIMIT ${ADDRESSES}) AS latest), '[]') AS addresses,
      (SELECT jsonb_build_object('asPerson', takeover.chat_id = chat.id, 'until', until) FROM takeover
        WHERE (takeover.chat_id = chat.id OR staff_chat_id = chat.id) AND ended_at IS NULL LIMIT 1) AS lease,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('sentAt', COALESCE(sent_at, created_at), 'choices', choices,
          'messageId', platform_id) ORDER BY id DESC)
        FROM (SELECT * FROM outbox WHERE outbox.chat_id = chat.id AND purpose IN ('notice', 'broadcast') AND state = 'sent'
          AND choices IS NOT NULL ORDER BY id DESC LIMIT ${NOTICES}) AS shown), '[]') AS notices,
      (SELECT jsonb_build_object('code', enquiry.code, 'at', shown.at)
        FROM (SELECT enquiry_id, COALESCE(sent_at, created_at) AS at FROM outbox WHERE outbox.chat_id = chat.id AND state = 'sent'
          ORDER BY sent_at DESC, id DESC LIMIT 1) AS shown
        JOIN enquiry ON enquiry.id = enquiry_id) AS newest_talk
    FROM chat JOIN person ON person.id = chat.person_id LEFT JOIN session ON session.chat_id = chat.id
    WHERE chat.id = ${chatId}::uuid`;
}

const opened = z.object({
  channel: z.string(),
  address: z.string(),
  person_id: z.string(),
  sender_name: z.string().nullable(),
  name: z.string().nullable(),
  language: z.string(),
  data: z.unknown(),
  version: z.number(),
  is_new: z.boolean(),
  staff_roles: z.array(z.string()),
  news: z.string().nullable(),
  sellers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      district: z.string(),
      place: z.string().nullable(),
      role: z.string(),
      onDuty: z.boolean(),
      people: z.number(),
    }),
  ),
  addresses: z.array(z.object({ name: z.string(), address: z.string(), pin: z.string() })),
  lease: z.object({ asPerson: z.boolean(), until: z.coerce.date() }).nullable(),
  notices: z.array(
    z.object({
      sentAt: z.coerce.date(),
      choices: z.array(z.object({ id: z.string(), label: z.string() })).catch([]),
      messageId: z.string().nullable(),
    }),
  ),
  newest_talk: z.object({ code: z.string(), at: z.coerce.date() }).nullable(),
});

const waits = z.object({
  rows: z.array(
    z.object({
      id: z.number(),
      platform_id: z.string(),
      event: z.unknown(),
      sent_at: z.coerce.date(),
      stored_at: z.coerce.date(),
      attempts: z.number(),
    }),
  ),
  news: z.boolean(),
  begun: opened.nullable(),
});

function stateOf(chatId: string, row: z.infer<typeof opened>): TurnState {
  const language = asLanguage(row.language);
  const news = CONSENT_ANSWERS.find((known) => known === row.news);
  const name = row.name ?? row.sender_name;
  const [lastAddress] = row.addresses;
  return {
    target: {
      chatId,
      personId: row.person_id,
      address: { channel: row.channel, chatId: row.address },
      language,
    },
    person: {
      id: row.person_id,
      language,
      isNew: row.is_new,
      // What is her own comes before what she looks after for somebody.
      sellers: [...row.sellers].sort(ownFirst).map(({ place, role, kind, district, ...seller }) => ({
        ...seller,
        ...{ role: asMemberRole(role), kind: asSellerKind(kind), district: asDistrict(district) },
        ...(place === null ? {} : { place }),
      })),
      staffRoles: row.staff_roles.flatMap((role) => STAFF_ROLES.filter((known) => known === role)),
      ...(news === undefined ? {} : { news }),
      ...(name === null ? {} : { name }),
      ...(lastAddress === undefined ? {} : { lastAddress }),
      addresses: row.addresses,
    },
    session: readSession(row.data),
    version: row.version,
    notices: row.notices.map(({ messageId, ...notice }) => ({
      ...notice,
      ...(messageId === null ? {} : { messageId }),
    })),
    ...(row.newest_talk === null ? {} : { newestTalk: row.newest_talk }),
    ...(row.lease === null
      ? {}
      : { lease: { as: row.lease.asPerson ? ('person' as const) : ('staff' as const), until: row.lease.until } }),
  };
}

function ownFirst(one: { role: string }, other: { role: string }): number {
  return Number(one.role === 'keeper') - Number(other.role === 'keeper');
}
