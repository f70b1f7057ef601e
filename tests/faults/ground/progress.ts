import { SENT_BY_PEOPLE } from '../../support/sent-by-people.ts';
import type { Records } from './ground.ts';
import { until } from './wait.ts';

const FINISHING = { withinMs: 600_000, everyMs: 100 };

/** Resolves when so many messages have been handled. */
export function untilHandled({ db }: Records, count: number): Promise<void> {
  const handled = async () =>
    (await db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'waiting' } } })) >= count;
  return until(`${count} messages were handled`, handled, FINISHING);
}

/** What processes had in hand at this moment: turns begun, sends begun. Resolves, later, to how long all of that took. */
export async function watchInHand({ db }: Records): Promise<() => Promise<number>> {
  const began = Date.now();
  const turns = await db.inboxRow.findMany({ where: { state: 'waiting', attempts: { gt: 0 } }, select: { id: true } });
  const sends = await db.outboxRow.findMany({ where: { state: 'claimed' }, select: { id: true } });
  const left = async () =>
    (await db.inboxRow.count({ where: { id: { in: turns.map(({ id }) => id) }, state: 'waiting' } })) +
    (await db.outboxRow.count({ where: { id: { in: sends.map(({ id }) => id) }, state: { in: ['due', 'claimed'] } } }));
  return async () => {
    await until('what was in hand was finished', async () => (await left()) === 0, FINISHING);
    return Date.now() - began;
  };
}
