import type { ChatTarget } from '../../app/ports.ts';
import { whoHears } from '../../domain/membership.ts';
import { Prisma } from '../generated/client.ts';
import { ask } from './client.ts';
import { asLanguage, asMemberRole } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Where those are who hear of a seller's orders and questions now. A keeper's duty is that in the society they act for. */
export async function sellerTargets(
  tx: Tx,
  sellerId: string,
): Promise<readonly (ChatTarget & { readonly isKeeper: boolean })[]> {
  const rows = await ask<TargetRow & MemberRow>(tx)`
    SELECT target.*, role, via_id, CASE WHEN via_id IS NULL THEN on_duty ELSE EXISTS (
        SELECT 1 FROM membership AS there
        WHERE there.seller_id = membership.via_id AND there.person_id = membership.person_id AND there.on_duty) END AS on_duty
    FROM membership JOIN (${targetsIn(Prisma.sql`chat.reachable AND chat.person_id IN (
      SELECT person_id FROM membership WHERE seller_id = ${sellerId}::uuid)`)}) AS target ON target.person_id = membership.person_id
    WHERE seller_id = ${sellerId}::uuid`;
  const people = rows.map(({ person_id, role, via_id, on_duty }) => ({
    ...{ personId: person_id, role: asMemberRole(role), onDuty: on_duty },
    ...(via_id === null ? {} : { viaId: via_id }),
  }));
  const told = whoHears(people, new Set(people.map(({ personId }) => personId)));
  return rows
    .filter(({ person_id }) => told.includes(person_id))
    .map((row) => ({ ...targetOf(row), isKeeper: row.role === 'keeper' }));
}

/** Chats of these people that can be reached, one of each person. */
export async function peopleTargets(tx: Tx, people: readonly string[]): Promise<readonly ChatTarget[]> {
  const theirs = Prisma.sql`chat.reachable AND chat.person_id = ANY(${[...people]}::uuid[])`;
  return (await ask<TargetRow>(tx)`${targetsIn(theirs)}`).map(targetOf);
}

/** Chats of those who work for the haat that can be reached, one of each person. */
export async function staffTargets(tx: Tx): Promise<readonly ChatTarget[]> {
  const theirs = Prisma.sql`chat.reachable AND chat.person_id IN (SELECT person_id FROM staff_role)`;
  return (await ask<TargetRow>(tx)`${targetsIn(theirs)}`).map(targetOf);
}

/** One chat. Throws when there is none. */
export async function chatTarget(tx: Tx, chatId: string): Promise<ChatTarget> {
  const [row] = await ask<TargetRow>(tx)`${targetsIn(Prisma.sql`chat.id = ${chatId}::uuid`)}`;
  if (row === undefined) throw new Error(`Expected a chat, got none with the id ${chatId}`);
  return targetOf(row);
}

/**
 * Nobody is told the same thing twice: of several chats of one person, the one she last wrote from. Beside it the chat that she
 * chose for notices, where it can be reached; one that has since gone to another person is nobody's choice any more.
 */
function targetsIn(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (chat.person_id) chat.id, chat.person_id, chat.channel, chat.chat_id, person.language, chat.window_closes_at,
      other.id AS other_id, other.channel AS other_channel, other.chat_id AS other_chat_id
    FROM chat JOIN person ON person.id = chat.person_id
      LEFT JOIN chat AS other ON other.id = person.notice_chat_id AND other.id <> chat.id
        AND other.reachable AND other.person_id = chat.person_id
    WHERE ${where}
    ORDER BY chat.person_id, CASE WHEN EXISTS (SELECT 1 FROM chat AS one WHERE one.person_id = chat.person_id AND one.id <> chat.id)
      THEN (SELECT max(id) FROM inbox WHERE inbox.chat_id = chat.id) END DESC NULLS LAST`;
}

interface TargetRow {
  readonly id: string;
  readonly person_id: string;
  readonly channel: string;
  readonly chat_id: string;
  readonly language: string;
  readonly window_closes_at: Date | null;
  readonly other_id: string | null;
  readonly other_channel: string;
  readonly other_chat_id: string;
}

interface MemberRow {
  readonly role: string;
  readonly via_id: string | null;
  readonly on_duty: boolean;
}

function targetOf(row: TargetRow): ChatTarget {
  return {
    chatId: row.id,
    personId: row.person_id,
    address: { channel: row.channel, chatId: row.chat_id },
    language: asLanguage(row.language),
    ...(row.window_closes_at === null ? {} : { windowClosesAt: row.window_closes_at }),
    ...(row.other_id === null
      ? {}
      : { elsewhere: { chatId: row.other_id, address: { channel: row.other_channel, chatId: row.other_chat_id } } }),
  };
}
