import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../generated/client.ts';

/** The client itself, or one inside a transaction. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** Opens the database. `connections` bounds the pool; the server allows a hundred in all. */
export function openDatabase(connectionString: string, connections = 10): PrismaClient {
  const adapter = new PrismaPg({ connectionString, max: connections });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
}
