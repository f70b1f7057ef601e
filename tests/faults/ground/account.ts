import { SENT_BY_PEOPLE } from '../../support/sent-by-people.ts';
import type { Load } from './load.ts';
import type { Town } from './town.ts';
import { until } from './wait.ts';

/** Everything that a load should have left behind, counted in the store and on Meta's side. */
export interface Account {
  /** Messages not handled, and answers that Meta never took. */
  readonly lost: number;
  /** Orders, held pieces, listings, wishes, chats beyond what was asked for; and those that are missing. */
  readonly doubled: number;
  readonly missing: number;
  /** Turns of one chat whose order is neither the one stored nor the one sent. */
  readonly disordered: number;
  /** Messages that Meta took a second time, and the most often that one of them was. */
  readonly repeats: number;
  readonly worst: number;
}

/** What is promised of every load, whatever befalls it. */
export function promisedOf(
  account: Pick<Account, 'lost' | 'doubled' | 'missing' | 'disordered'>,
): Readonly<Record<string, boolean>> {
  const { lost, doubled, missing, disordered } = account;
  return {
    'nothing is lost': lost === 0,
    'no effect is doubled': doubled === 0,
    'no effect is missing': missing === 0,
    'each chat in order': disordered === 0,
  };
}

/** Resolves when nothing waits any more, but in the chats that may not be written to. */
export function untilDone(town: Town, letters: number, except: readonly string[] = []): Promise<void> {
  const { db } = town.records;
  const isDone = async () =>
    (await db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: 'waiting' } })) === 0 &&
    (await db.inboxRow.count({ where: SENT_BY_PEOPLE })) >= letters &&
    (await db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] }, chatId: { notIn: [...except] } } })) === 0;
  return until('nothing waited', isDone, { withinMs: 300_000 + letters * 500, everyMs: 250 });
}

/** Counts what came of a load. */
export async function takeAccount(town: Town, load: Load): Promise<Account> {
  const { db } = town.records;
  const inbox = await db.inboxRow.findMany({ where: { state: 'handled' }, select: INBOX });
  const outbox = await db.outboxRow.findMany({ select: OUTBOX, orderBy: { id: 'asc' } });
  const taken = new Set(town.graph.taken.map(({ id }) => id));
  const answered = new Set(outbox.map(({ answers }) => answers));
  const unsent = outbox.filter(({ platformId }) => platformId === null || !taken.has(platformId));
  const unheard = inbox.filter(({ id }) => !answered.has(id));
  const ids = load.people.map(({ personId }) => personId);
  const effects = await Promise.all([
    counted(db.order.groupBy({ by: ['buyerId'], _count: true }), ({ buyerId }) => buyerId, ids),
    counted(
      db.stockMovement.groupBy({ by: ['listingId'], where: { kind: 'held' }, _count: true }),
      ({ listingId }) => listingId,
      (await db.listing.findMany({ where: { code: { in: load.people.map(({ code }) => code) } } })).map(({ id }) => id),
    ),
    counted(db.subscription.groupBy({ by: ['personId'], _count: true }), ({ personId }) => personId, ids),
    counted(
      db.listing.groupBy({
        by: ['listedById'],
        where: { code: { notIn: load.people.map(({ code }) => code) } },
        _count: true,
      }),
      ({ listedById }) => listedById,
      load.listers.map(({ personId }) => personId),
    ),
    counted(
      db.chat.groupBy({ by: ['personId'], where: { personId: { in: [...ids] } }, _count: true }),
      ({ personId }) => personId,
      ids,
    ),
  ]);
  const sum = (of: 'doubled' | 'missing') => effects.reduce((total, effect) => total + effect[of], 0);
  return {
    lost: load.letters - inbox.length + unheard.length + unsent.length,
    doubled: sum('doubled') + Math.max(0, inbox.length - load.letters),
    missing: sum('missing'),
    disordered: countDisordered(inbox, outbox),
    ...repeatsOf(town, outbox),
  };
}

const INBOX = { id: true, chatId: true, sentAt: true, storedAt: true } as const;
const OUTBOX = { id: true, chatId: true, answers: true, platformId: true, method: true, body: true } as const;
interface Handled {
  readonly id: bigint;
  readonly sentAt: Date;
}
interface Sent {
  readonly id: bigint;
  readonly chatId: string;
  readonly answers: bigint | null;
  readonly platformId: string | null;
}

/** One of each for everyone who should have one, and none for anybody else. */
async function counted<T extends { readonly _count: number }>(
  groups: Promise<readonly T[]>,
  ownerOf: (group: T) => string,
  owners: readonly string[],
): Promise<{ doubled: number; missing: number }> {
  const found = await groups;
  const expected = new Set(owners);
  const known = found.filter((group) => expected.has(ownerOf(group)));
  const total = (some: readonly T[]) => some.reduce((sum, { _count }) => sum + _count, 0);
  return { doubled: total(found) - known.length, missing: owners.length - known.length };
}

/** Answers of one chat, as Meta took them, must follow the order in which messages were stored, or the order they were sent in. */
function countDisordered(inbox: readonly Handled[], outbox: readonly Sent[]): number {
  const sentAt = new Map(inbox.map((row) => [row.id, row.sentAt.getTime()]));
  const last = new Map<string, bigint>();
  let wrong = 0;
  for (const { chatId, answers } of outbox) {
    if (answers === null) continue;
    const before = last.get(chatId);
    const isLater = before === undefined || answers >= before || (sentAt.get(answers) ?? 0) > (sentAt.get(before) ?? 0);
    if (!isLater) wrong += 1;
    last.set(chatId, answers);
  }
  return wrong;
}

/** What Meta took and no row knows of was taken again later: the process died, or the line broke, before it was written down. */
function repeatsOf(town: Town, outbox: readonly Sent[]): { repeats: number; worst: number } {
  const recorded = new Set(outbox.map(({ platformId }) => platformId));
  const unrecorded = town.graph.taken.filter(({ id }) => !recorded.has(id));
  const times = new Map<string, number>();
  for (const { to, message } of unrecorded) {
    const same = `${to}${JSON.stringify(message)}`;
    times.set(same, (times.get(same) ?? 0) + 1);
  }
  return { repeats: unrecorded.length, worst: Math.max(0, ...times.values()) };
}
