import type { LinkChanges } from '../../app/link-ports.ts';
import { CONSENT_VERSION } from '../../domain/consent.ts';
import { type Prisma, Prisma as Sql } from '../generated/client.ts';
import { type Journal, journalSchema } from './joining-journal.ts';
import { settleStray, startOver } from './joinings.ts';

type Tx = Prisma.TransactionClient;

/** Who has it now, who gets it back, what went over and when. */
interface Undo {
  readonly holderId: string;
  readonly backId: string;
  readonly moved: Journal;
  readonly since: Date;
  readonly now: Date;
}

/**
 * Takes two apart again. A row goes back only from whoever has it now, so that what was given up meanwhile (a place in a society,
 * a role) does not return. What was done since goes with the chat it was done in.
 */
export async function undoJoining(
  tx: Tx,
  { id, byId, asStaff, besides, now }: Parameters<LinkChanges['undoJoining']>[0],
): Promise<boolean> {
  const joining = await tx.joining.findUnique({ where: { id } });
  if (joining === null || joining.undoneAt !== null) return false;
  const holderId = await awake(tx, joining.keptId);
  const backId = joining.absorbedId;
  if (!asStaff && holderId !== byId) return false;
  await tx.$executeRaw`SELECT 1 FROM person WHERE id IN (${holderId}::uuid, ${backId}::uuid) ORDER BY id FOR UPDATE`;
  const undone = await tx.joining.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: now, undoneById: byId },
  });
  if (undone.count === 0) return false;
  const undo: Undo = { holderId, backId, moved: journalSchema.parse(joining.moved), since: joining.at, now };
  await startOver(tx, Sql.sql`id = ANY(${undo.moved.chats}::uuid[]) AND person_id = ${holderId}::uuid`, besides);
  await giveBack(tx, undo);
  await giveBackRights(tx, undo);
  await takeOutOf(tx, undo);
  await settleStray(tx, [holderId, backId], now);
  return true;
}

/** Whoever lives in the place of this person. */
export async function awake(tx: Tx, personId: string): Promise<string> {
  const sleeps = await tx.joining.findFirst({ where: { absorbedId: personId, undoneAt: null } });
  return sleeps === null ? personId : awake(tx, sleeps.keptId);
}

async function giveBack(tx: Tx, { holderId, backId, moved, since }: Undo): Promise<void> {
  const holder = Sql.sql`${holderId}::uuid`;
  const back = Sql.sql`${backId}::uuid`;
  const before = await newestAnswer(tx, holderId);
  const chats = Sql.sql`ANY(${moved.chats}::uuid[])`;
  const these = (rows: readonly string[]) => Sql.sql`ANY(${[...rows]}::uuid[])`;
  const back_ = (table: string, column: string, which: Prisma.Sql) =>
    tx.$executeRaw`UPDATE ${Sql.raw(table)} AS mine SET ${Sql.raw(column)} = ${back} WHERE ${Sql.raw(column)} = ${holder} AND (${which})`;
  await back_('chat', 'person_id', Sql.sql`id = ${chats}`);
  await back_(
    '"order"',
    'buyer_id',
    Sql.sql`id = ${these(moved.orders)} OR (chat_id = ${chats} AND placed_at >= ${since})`,
  );
  await back_(
    'enquiry',
    'buyer_id',
    Sql.sql`id = ${these(moved.enquiries)} OR (chat_id = ${chats} AND opened_at >= ${since})`,
  );
  await tx.enquiry.updateMany({ where: { id: { in: moved.beside }, buyerId: backId }, data: { beside: false } });
  await back_('delivery_address', 'person_id', Sql.sql`id = ${these(moved.addresses)}`);
  await back_(
    'subscription',
    'person_id',
    Sql.sql`(id = ${these(moved.subscriptions)} OR (chat_id = ${chats} AND since >= ${since})) AND (until IS NOT NULL OR NOT EXISTS (
      SELECT FROM subscription AS other WHERE other.person_id = ${back} AND other.until IS NULL
        AND other.kind = mine.kind AND other.value = mine.value))`,
  );
  await back_(
    'subscription_match',
    'person_id',
    Sql.sql`(listing_id = ${these(moved.matches)} OR (chat_id = ${chats} AND at >= ${since})) AND NOT EXISTS (
      SELECT FROM subscription_match AS other WHERE other.person_id = ${back} AND other.listing_id = mine.listing_id)`,
  );
  await back_(
    'consent',
    'person_id',
    Sql.sql`id = ANY(${moved.consents}::bigint[]) OR (chat_id = ${chats} AND at >= ${since})`,
  );
  // No silence of the one is a yes of the other: whoever said stop while they were one said it for both.
  if (before !== 'given') for (const personId of [holderId, backId]) await endConsent(tx, personId);
  for (const personId of [holderId, backId]) await answerInOwnChat(tx, personId);
}

async function newestAnswer(tx: Tx, personId: string): Promise<string | undefined> {
  return (await tx.consent.findFirst({ where: { personId }, orderBy: { id: 'desc' } }))?.answer;
}

async function endConsent(tx: Tx, personId: string): Promise<void> {
  const newest = await tx.consent.findFirst({ where: { personId }, orderBy: { id: 'desc' } });
  if (newest?.answer !== 'given') return;
  const { chatId, channel } = newest;
  await tx.consent.create({
    data: { personId, chatId, channel, answer: 'withdrawn', words: '', version: CONSENT_VERSION, at: newest.at },
  });
}

/** A talk whose buyer last wrote from a chat that is not hers any more is answered where she is. */
async function answerInOwnChat(tx: Tx, buyerId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE enquiry SET chat_id = own.id
    FROM (SELECT id FROM chat WHERE person_id = ${buyerId}::uuid ORDER BY reachable DESC, created_at DESC LIMIT 1) AS own
    WHERE buyer_id = ${buyerId}::uuid AND NOT EXISTS (
      SELECT FROM chat WHERE chat.id = enquiry.chat_id AND chat.person_id = ${buyerId}::uuid)`;
}

async function giveBackRights(tx: Tx, { holderId, backId, moved }: Undo): Promise<void> {
  const { sellers, roles, twinSellers, twinRoles, raised } = moved;
  const [holds, gets] = [{ personId: holderId }, { personId: backId }];
  await tx.membership.updateMany({ where: { ...holds, sellerId: { in: sellers } }, data: gets });
  for (const { sellerId, role, viaId } of raised)
    await tx.membership.updateMany({ where: { ...holds, sellerId }, data: { role, viaId } });
  await tx.staffRole.updateMany({ where: { ...holds, role: { in: roles } }, data: gets });
  const still = await tx.membership.findMany({
    where: { ...holds, sellerId: { in: twinSellers.map((one) => one.sellerId) } },
  });
  await tx.membership.createMany({
    data: twinSellers
      .filter((twin) => still.some(({ sellerId }) => sellerId === twin.sellerId))
      .map((twin) => ({ ...twin, ...gets })),
    skipDuplicates: true,
  });
  const stillRoles = await tx.staffRole.findMany({
    where: { ...holds, role: { in: twinRoles.map((one) => one.role) } },
  });
  await tx.staffRole.createMany({
    data: twinRoles
      .filter((twin) => stillRoles.some(({ role }) => role === twin.role))
      .map((twin) => ({ ...twin, ...gets })),
    skipDuplicates: true,
  });
}

/** What the other took over goes too, unless it was changed since. */
async function takeOutOf(tx: Tx, { holderId, backId, moved }: Undo): Promise<void> {
  const back = await tx.person.findUniqueOrThrow({ where: { id: backId } });
  const { name, language } = moved.filled;
  if (name) await tx.person.updateMany({ where: { id: holderId, name: back.name }, data: { name: null } });
  if (language !== undefined)
    await tx.person.updateMany({
      where: { id: holderId, language: back.language },
      data: { language, languageSettled: false },
    });
  await tx.$executeRaw`
    UPDATE person SET notice_chat_id = NULL WHERE id IN (${holderId}::uuid, ${backId}::uuid) AND notice_chat_id IS NOT NULL
      AND NOT EXISTS (SELECT FROM chat WHERE chat.id = notice_chat_id AND chat.person_id = person.id)`;
}
