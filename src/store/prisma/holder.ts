import { randomInt } from 'node:crypto';
import pg from 'pg';

/** The first half of every holder's lock: also in the function `holder_lives`. */
const HOLDERS = 7_141_405;
const AGAIN_MS = 500;

/** This process's number, by which others know whether what it has in its hands will still be finished. */
export interface Holder {
  /** Null while it is joined to no database: what is claimed then is anybody's. */
  number(): number | null;
  close(): Promise<void>;
}

/**
 * Locks a number for as long as this process lives, on a connection of its own: PostgreSQL lets go of it the moment that connection
 * ends, also by SIGKILL. After a break another number is drawn, for the old one's claims may have been taken up meanwhile.
 */
export async function openHolder(connectionString: string): Promise<Holder> {
  let held: number | null = null;
  let closed = false;
  let again: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;
  const open = async () => {
    const fresh = new pg.Client({ connectionString, keepAlive: true });
    const lost = () => {
      if (client !== fresh) return;
      client = undefined;
      held = null;
      if (!closed) again = setTimeout(() => void open(), AGAIN_MS);
    };
    client = fresh;
    fresh.on('error', lost).on('end', lost);
    try {
      await fresh.connect();
      const number = randomInt(2 ** 31);
      const { rows } = await fresh.query('SELECT pg_try_advisory_lock($1, $2) AS locked', [HOLDERS, number]);
      if (rows[0]?.locked === true && client === fresh) held = number;
      else await fresh.end(); // another process drew the same number
    } catch {
      lost(); // tried again, and claims are anybody's until then
    }
  };
  await open();
  return {
    number: () => held,
    async close() {
      closed = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined); // a connection that broke needs no goodbye
    },
  };
}
