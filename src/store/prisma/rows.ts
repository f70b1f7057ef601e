import type { PrismaClient } from '../generated/client.ts';

/** A row that staff may have to look at: what it is, never what it says. */
export interface ShownRow {
  /** `in-12` or `out-45`. */
  readonly id: string;
  readonly state: string;
  readonly chat: string;
  readonly about: string;
  readonly attempts: number;
  readonly reason: string;
  readonly at: Date;
}

const MOST = 200;

/** Looking at rows that are not done, and sending them on their way by hand. */
export function rowsOf(db: PrismaClient) {
  return {
    async list(state: 'failed' | 'parked' | 'due'): Promise<readonly ShownRow[]> {
      const coming = await db.inboxRow.findMany({
        where: { state: state === 'due' ? 'waiting' : state },
        orderBy: { id: 'desc' },
        take: MOST,
      });
      const going = await db.outboxRow.findMany({ where: { state }, orderBy: { id: 'desc' }, take: MOST });
      return [
        ...coming.map((row) => ({
          ...{ id: `in-${row.id}`, state: row.state, chat: row.chatId, about: 'message', attempts: row.attempts },
          ...{ reason: '', at: row.storedAt },
        })),
        ...going.map((row) => ({
          ...{ id: `out-${row.id}`, state: row.state, chat: row.chatId, about: row.purpose, attempts: row.attempts },
          ...{ reason: row.failure ?? '', at: row.createdAt },
        })),
      ];
    },
    /** True when the row was failed or parked: it is due now, with all its tries before it. */
    async retry(id: string, now: Date): Promise<boolean> {
      const { table, number } = readId(id);
      if (number === undefined) return false;
      const where = { id: number, state: { in: ['failed', 'parked'] } };
      const moved =
        table === 'in'
          ? await db.inboxRow.updateMany({ where, data: { state: 'waiting', attempts: 0, notBefore: now } })
          : await db.outboxRow.updateMany({
              where,
              data: { state: 'due', attempts: 0, notBefore: now, failure: null },
            });
      return moved.count === 1;
    },
    /** True when the row was not done: it is failed now. */
    async giveUp(id: string): Promise<boolean> {
      const { table, number } = readId(id);
      if (number === undefined) return false;
      const moved =
        table === 'in'
          ? await db.inboxRow.updateMany({ where: { id: number, state: 'waiting' }, data: { state: 'failed' } })
          : await db.outboxRow.updateMany({
              where: { id: number, state: { in: ['due', 'parked'] } },
              data: { state: 'failed', failure: 'givenUp' },
            });
      return moved.count === 1;
    },
  };
}

function readId(id: string): { readonly table?: string | undefined; readonly number?: bigint | undefined } {
  const [, table, digits] = /^(in|out)-(\d{1,18})$/.exec(id) ?? [];
  return { table, number: digits === undefined ? undefined : BigInt(digits) };
}
