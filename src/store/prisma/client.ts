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
 * A statement that every message or search waits on says its own name in a comment, "named …": each connection parses and plans it
 * once. All others go unnamed, since their text changes with what is asked.
 */
function nameOf({ sql }: { readonly sql: string }): string {
  return /\/\* named (\w+) \*\//.exec(sql)?.[1] ?? '';
}
