import { z } from 'zod';
import type { BroadcastContent, BroadcastOutcome, BroadcastView } from '../../conversation/broadcast-view.ts';
import { AUDIENCE_KINDS, type Audience, BROADCAST_STATES } from '../../domain/broadcast.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Prisma } from '../generated/client.ts';

/** What a broadcast says, as kept; one of before items could be shown has none. */
export const broadcastContent = z.object({
  words: z.partialRecord(z.enum(LANGUAGES), z.string()),
  photos: z.array(z.string()),
  items: z.array(z.string()).default([]),
}) satisfies z.ZodType<BroadcastContent>;

/** To whom it goes, as kept. */
export const broadcastAudience = z.union([
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.enum(AUDIENCE_KINDS), value: z.string() }),
]) satisfies z.ZodType<Audience>;

const state = z.enum(BROADCAST_STATES);

/** A stored broadcast with how it went. */
export async function viewBroadcast(
  db: Prisma.TransactionClient,
  row: { readonly id: string; readonly state: string; readonly content: unknown; readonly audience: unknown },
): Promise<BroadcastView> {
  return {
    id: row.id,
    state: state.parse(row.state),
    content: broadcastContent.parse(row.content),
    audience: broadcastAudience.parse(row.audience),
    ...(await outcomeOf(db, row.id)),
  };
}

/** Counted in people: whoever got a part of it and not the rest has not got it. */
async function outcomeOf(db: Prisma.TransactionClient, id: string): Promise<BroadcastOutcome> {
  const rows = await db.$queryRaw<{ went: string; failure: string | null; people: bigint }[]>`
    SELECT went, failure, count(*) AS people FROM (
      SELECT CASE WHEN bool_or(state = 'claimed' OR (state = 'due' AND waits_for IS NULL)) THEN 'waiting'
          WHEN bool_or(state = 'due') THEN 'untilTheyWrite' WHEN bool_or(state = 'parked') THEN 'undecided'
          WHEN bool_or(state = 'failed') THEN 'failed' ELSE 'sent' END AS went,
        min(failure) FILTER (WHERE state = 'failed') AS failure
      FROM outbox WHERE broadcast_id = ${id}::uuid GROUP BY chat_id) AS told
    GROUP BY went, failure`;
  const count = (went: string) =>
    rows.filter((row) => row.went === went).reduce((sum, { people }) => sum + Number(people), 0);
  const failed = rows.filter(({ went }) => went === 'failed');
  return {
    sent: count('sent'),
    waiting: count('waiting'),
    untilTheyWrite: count('untilTheyWrite'),
    undecided: count('undecided'),
    notSent: Object.fromEntries(failed.map(({ failure, people }) => [failure ?? 'rejected', Number(people)])),
  };
}
