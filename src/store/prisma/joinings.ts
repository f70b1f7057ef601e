import type { LinkChanges, Pair } from '../../app/link-ports.ts';
import { type Prisma, Prisma as Sql } from '../generated/client.ts';
import { type Journal, journalSchema } from './joining-journal.ts';

type Tx = Prisma.TransactionClient;

/**
 * Makes two persons one. What would stand twice under a unique key stays with the absorbed one, who sleeps: nothing is lost or
 * overwritten. Who did what before (the audit, messages, events) is history and stays as it was.
 */
export async function join(
  tx: Tx,
  { keptId, absorbedId, how, byId, besides, now }: Parameters<LinkChanges['join']>[0],
): Promise<string> {
  await startOver(tx, Sql.sql`person_id = ${absorbedId}::uuid`, besides);
  const pair = { keptId, absorbedId };
  const filled = await fillIn(tx, pair);
  const moved = journalSchema.parse({ filled, ...(await moveAll(tx, pair)) });
  await settleStray(tx, [keptId, absorbedId], now);
  const made = await tx.joining.create({
    data: { keptId, absorbedId, how, byId, at: now, moved: JSON.parse(JSON.stringify(moved)) },
    select: { id: true },
  });
  return made.id;
}

/** A turn under way in one of these chats read whose chat it is: the version it will miss makes it start over. Comes first: it waits for those about to commit. */
export async function startOver(tx: Tx, chats: Prisma.Sql, besides: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO session (chat_id, data, version)
    SELECT id, '{"parked":[]}'::jsonb, 1 FROM chat WHERE ${chats} AND id <> ${besides}::uuid ORDER BY id
    ON CONFLICT (chat_id) DO UPDATE SET version = session.version + 1`;
}

async function moveAll(tx: Tx, { keptId, absorbedId }: Pair): Promise<Omit<Journal, 'filled'>> {
  const kept = Sql.sql`${keptId}::uuid`;
  const absorbed = Sql.sql`${absorbedId}::uuid`;
  // Nobody is both sides of a talk or an order: what the two had with each other stays behind.
  const notOwn = Sql.sql`seller_id NOT IN (SELECT seller_id FROM membership WHERE person_id IN (${kept}, ${absorbed}))`;
  const chats = await ids(tx, Sql.sql`UPDATE chat SET person_id = ${kept} WHERE person_id = ${absorbed} RETURNING id`);
  const orders = await ids(
    tx,
    Sql.sql`UPDATE "order" SET buyer_id = ${kept} WHERE buyer_id = ${absorbed} AND ${notOwn} RETURNING id`,
  );
  const beside = await ids(
    tx,
    Sql.sql`UPDATE enquiry SET beside = true WHERE buyer_id = ${absorbed} AND NOT beside AND ${notOwn} AND EXISTS (
      SELECT FROM enquiry AS other WHERE other.buyer_id = ${kept} AND other.listing_id = enquiry.listing_id AND NOT other.beside) RETURNING id`,
  );
  const enquiries = await ids(
    tx,
    Sql.sql`UPDATE enquiry SET buyer_id = ${kept} WHERE buyer_id = ${absorbed} AND ${notOwn} RETURNING id`,
  );
  const addresses = await ids(
    tx,
    Sql.sql`UPDATE delivery_address AS mine SET person_id = ${kept} WHERE person_id = ${absorbed} AND NOT EXISTS (
      SELECT FROM delivery_address AS other WHERE other.person_id = ${kept} AND other.name = mine.name
        AND other.address = mine.address AND other.pin = mine.pin) RETURNING id`,
  );
  const subscriptions = await ids(
    tx,
    Sql.sql`UPDATE subscription AS mine SET person_id = ${kept} WHERE person_id = ${absorbed} AND (until IS NOT NULL OR NOT EXISTS (
      SELECT FROM subscription AS other WHERE other.person_id = ${kept} AND other.until IS NULL
        AND other.kind = mine.kind AND other.value = mine.value)) RETURNING id`,
  );
  const consents = await tx.$queryRaw<{ id: bigint }[]>`
    UPDATE consent SET person_id = ${kept} WHERE person_id = ${absorbed} RETURNING id`;
  const matches = await ids(
    tx,
    Sql.sql`UPDATE subscription_match AS mine SET person_id = ${kept} WHERE person_id = ${absorbed} AND NOT EXISTS (
      SELECT FROM subscription_match AS other WHERE other.person_id = ${kept} AND other.listing_id = mine.listing_id)
      RETURNING listing_id AS id`,
  );
  return {
    ...{ chats, orders, enquiries, beside, addresses, subscriptions, matches },
    consents: consents.map(({ id }) => Number(id)),
    ...(await moveRights(tx, { keptId, absorbedId })),
  };
}

/** Places among a seller's people, and staff roles. */
async function moveRights(
  tx: Tx,
  { keptId, absorbedId }: Pair,
): Promise<Pick<Journal, 'sellers' | 'roles' | 'twinSellers' | 'twinRoles' | 'raised'>> {
  const [mine, theirs] = [{ personId: absorbedId }, { personId: keptId }];
  const places = await tx.membership.findMany({ where: theirs });
  const twinSellers = await tx.membership.findMany({
    where: { ...mine, sellerId: { in: places.map(({ sellerId }) => sellerId) } },
  });
  const raised = places.filter((place) => twinSellers.some((twin) => isMore(twin, place)));
  await tx.membership.deleteMany({ where: { ...mine, sellerId: { in: twinSellers.map(({ sellerId }) => sellerId) } } });
  for (const { sellerId, role, viaId } of twinSellers.filter((twin) => places.some((place) => isMore(twin, place))))
    await tx.membership.updateMany({ where: { ...theirs, sellerId }, data: { role, viaId } });
  const sellers = (await tx.membership.updateManyAndReturn({ where: mine, data: theirs })).map((row) => row.sellerId);
  const keptRoles = (await tx.staffRole.findMany({ where: theirs })).map(({ role }) => role);
  const twinRoles = await tx.staffRole.findMany({ where: { ...mine, role: { in: keptRoles } } });
  await tx.staffRole.deleteMany({ where: { ...mine, role: { in: keptRoles } } });
  const roles = (await tx.staffRole.updateManyAndReturn({ where: mine, data: theirs })).map(({ role }) => role);
  return { sellers, roles, twinSellers, twinRoles, raised };
}

/** Of two places at one seller, whether the first is more: her manager, one of her people, one who looks after her. */
function isMore(one: { sellerId: string; role: string }, other: { sellerId: string; role: string }): boolean {
  const rank = (role: string) => ['keeper', 'member', 'manager'].indexOf(role);
  return one.sellerId === other.sellerId && rank(one.role) > rank(other.role);
}

/** What the kept one never said, the absorbed one may have. */
async function fillIn(tx: Tx, { keptId, absorbedId }: Pair): Promise<Journal['filled']> {
  const kept = await tx.person.findUniqueOrThrow({ where: { id: keptId } });
  const absorbed = await tx.person.findUniqueOrThrow({ where: { id: absorbedId } });
  const name = kept.name === null && absorbed.name !== null;
  const language = !kept.languageSettled && absorbed.languageSettled;
  const noticeChat = kept.noticeChatId === null && absorbed.noticeChatId !== null;
  await tx.person.update({
    where: { id: keptId },
    data: {
      ...(name ? { name: absorbed.name } : {}),
      ...(language ? { language: absorbed.language, languageSettled: true } : {}),
      ...(noticeChat ? { noticeChatId: absorbed.noticeChatId } : {}),
    },
  });
  return { name, noticeChat, ...(language ? { language: kept.language } : {}) };
}

/** News that waits in a chat of somebody else's waits for ever, and would wake that chat for ever: it is let go. */
export async function settleStray(tx: Tx, people: readonly string[], now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE subscription_match SET settled_at = ${now} FROM chat
    WHERE chat.id = subscription_match.chat_id AND settled_at IS NULL AND chat.person_id <> subscription_match.person_id
      AND subscription_match.person_id = ANY(${[...people]}::uuid[])`;
}

async function ids(tx: Tx, statement: Prisma.Sql): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>(statement);
  return rows.map(({ id }) => id);
}
