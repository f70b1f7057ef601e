import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../generated/client.ts';

/** The client itself, or one inside a transaction. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** Opens the database. `connections` bounds the pool; the server allows a hundred in all. */
export function openDatabase(connectionString: string, connections = 10): PrismaClient {
  // A connection may break while the pool hands it from one to the next, when nobody listens: that would end the process.
  const onConnect = (client: { on(event: 'error', listener: () => void): unknown }) =>
    void client.on('error', () => undefined); // the next statement on it fails, and that is reported
  const pool = { connectionString, max: connections, onConnect };
  const adapter = new PrismaPg(pool, { statementNameGenerator: nameOf });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}

/**
 * Statements written out by us that every message or search waits on, by a phrase that no other has: each connection parses and plans
 * them once. All others go unnamed, since their text changes with what is asked.
 */
const HOT: Readonly<Record<string, string>> = {
  keep_event: 'WITH known AS',
  what_waits: 'AS what_waits',
  begin_turn: 'WITH tried AS',
  settle_turn: 'WITH due AS',
  take_up_sending: 'WITH taken_up AS',
  claim_next: 'WITH unwanted AS',
  claim_bulk: 'WITH head AS',
  take_slot: 'SELECT take_slot(',
  record_sent: 'WITH counted AS',
  find_listings: 'find_listings(',
  search_word: 'FROM search_word WHERE',
};

function nameOf({ sql }: { readonly sql: string }): string {
  return Object.keys(HOT).find((name) => sql.includes(HOT[name] ?? '')) ?? '';
}
