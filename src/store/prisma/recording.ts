import type { Store } from '../../app/ports.ts';
import { together } from '../../app/together.ts';
import type { PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';

type RecordSent = Store['recordSent'];

interface Sent {
  readonly id: bigint;
  readonly sent: Parameters<RecordSent>[1];
}

/** Records what the platform took: all that was taken while a record was being written goes into the next one. */
export function recordingOf(db: PrismaClient): RecordSent {
  const record = together<Sent, boolean>(async (rows) => {
    const charged = rows.map(({ sent: { counted } }) => counted);
    const [recorded] = await askAmongOthers<{ more: readonly boolean[] }>(db)`
      SELECT record_sent(${rows.map(({ id }) => String(id))}::bigint[], ${rows.map(({ sent }) => sent.platformId)}::text[],
        ${rows.map(({ sent }) => sent.now)}::timestamptz[], ${charged.map((one) => one?.channel ?? null)}::text[],
        ${charged.map((one) => one?.month ?? null)}::text[], ${charged.map((one) => one?.kind ?? null)}::text[]) AS more,
        set_config('synchronous_commit', 'off', true)`; // a power cut leaves it undecided, as any death between send and record does
    return recorded?.more ?? [];
  });
  return (id, sent) => record({ id, sent });
}
