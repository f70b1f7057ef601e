import type { ChatTarget } from '../../app/ports.ts';
import { type Member, whoHears } from '../../domain/membership.ts';
import type { Chat, Prisma } from '../generated/client.ts';
import { asLanguage, asMemberRole } from './words.ts';

type Tx = Prisma.TransactionClient;

/** Where those are who hear of a seller's orders and questions now. */
export async function sellerTargets(
  tx: Tx,
  sellerId: string,
): Promise<readonly (ChatTarget & { readonly isKeeper: boolean })[]> {
  const targets = await targetsWhere(tx, { person: { memberships: { some: { sellerId } } } });
  const people = await peopleToTell(tx, sellerId);
  const told = whoHears(people, new Set(targets.map(({ personId }) => personId)));
  const keepers = people.filter(({ role }) => role === 'keeper').map(({ personId }) => personId);
  return targets
    .filter(({ personId }) => told.includes(personId))
    .map((target) => ({ ...target, isKeeper: keepers.includes(target.personId) }));
}

/** A seller's people, each with the duty that counts: a keeper's is that in the society they act for. */
async function peopleToTell(tx: Tx, sellerId: string): Promise<readonly Member[]> {
  const rows = await tx.membership.findMany({
    where: { sellerId },
    include: { via: { select: { memberships: { where: { onDuty: true }, select: { personId: true } } } } },
  });
  return rows.map(({ personId, role, onDuty, viaId, via }) => ({
    ...{ personId, role: asMemberRole(role) },
    onDuty: via === null ? onDuty : via.memberships.some((one) => one.personId === personId),
    ...(viaId === null ? {} : { viaId }),
  }));
}

/** Chats that can be reached, one of each person. */
export async function targetsWhere(tx: Tx, where: Prisma.ChatWhereInput): Promise<readonly ChatTarget[]> {
  const reachable = await tx.chat.findMany({ where: { ...where, reachable: true }, include: { person: true } });
  const chats = await onePerPerson(tx, reachable);
  const elsewhere = await noticeChats(tx, chats);
  return chats.map((chat) => targetOf(chat, elsewhere));
}

/** Nobody is told the same thing twice: of several chats of one person, the one she last wrote from. */
async function onePerPerson(tx: Tx, chats: readonly TargetRow[]): Promise<readonly TargetRow[]> {
  const ofMany = chats.filter((chat) => chats.some(({ id, personId }) => id !== chat.id && personId === chat.personId));
  if (ofMany.length === 0) return chats;
  const words = await tx.inboxRow.groupBy({
    by: ['chatId'],
    where: { chatId: { in: ofMany.map(({ id }) => id) } },
    _max: { id: true },
  });
  const lastWord = ({ id }: TargetRow) => words.find(({ chatId }) => chatId === id)?._max.id ?? 0n;
  const isLater = (one: TargetRow, other: TargetRow) =>
    one.personId === other.personId && lastWord(one) > lastWord(other);
  return chats.filter((chat) => !ofMany.some((other) => isLater(other, chat)));
}

type TargetRow = Prisma.ChatGetPayload<{ include: { person: true } }>;

/** The chats that were chosen for notices, of those who chose one that can be reached. */
export async function noticeChats(tx: Tx, chats: readonly TargetRow[]): Promise<readonly Chat[]> {
  const chosen = chats.flatMap(({ id, person }) =>
    person.noticeChatId === null || person.noticeChatId === id ? [] : [person.noticeChatId],
  );
  return chosen.length === 0 ? [] : tx.chat.findMany({ where: { id: { in: chosen }, reachable: true } });
}

/** The chat, with where its notices go when it cannot take them. */
export function targetOf(chat: TargetRow, chosen: readonly Chat[]): ChatTarget {
  // A chat that has since gone to another person is nobody's choice any more.
  const other = chosen.find(({ id, personId }) => id === chat.person.noticeChatId && personId === chat.personId);
  return {
    chatId: chat.id,
    personId: chat.personId,
    address: { channel: chat.channel, chatId: chat.chatId },
    language: asLanguage(chat.person.language),
    ...(chat.windowClosesAt === null ? {} : { windowClosesAt: chat.windowClosesAt }),
    ...(other === undefined
      ? {}
      : { elsewhere: { chatId: other.id, address: { channel: other.channel, chatId: other.chatId } } }),
  };
}
