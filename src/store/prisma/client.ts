import pg from 'pg';
import { Prisma, PrismaClient } from '../generated/client.ts';
import { Connections, DirectPg, directOf } from './transactions.ts';

/** The client itself, or one inside a transaction. */
export type Db = PrismaClient | Prisma.TransactionClient;

/** The connections of every open client, for the statements that go to the driver itself. */
const pools = new WeakMap<Db, Connections>();

/** Opens the database. `connections` bounds the pool; the server allows a hundred in all. */
export function openDatabase(connectionString: string, connections = 5): PrismaClient {
  // A connection may break while the pool hands it from one to the next, when nobody listens: that would end the process.
  const onConnect = (client: { on(event: 'error', listener: () => void): unknown }) =>
    void client.on('error', () => undefined); // the next statement on it fails, and that is reported
  const pool = new Connections({ connectionString, options: PLANNED_ONCE, max: connections, onConnect });
  pool.on('error', () => undefined); // an idle connection broke; the pool opens another
  const adapter = new DirectPg(pool, { statementNameGenerator: nameOf, disposeExternalPool: true });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 10_000, timeout: 20_000 } });
  pools.set(client, pool);
  return client;
}

/**
 * A named statement keeps one plan a connection. Left to itself, PostgreSQL would go on planning anew for a long while where tables
 * have grown since its first few plans: the plan then seems dearer than those were.
 */
const PLANNED_ONCE = '-c plan_cache_mode=force_generic_plan';

/** Asks the driver itself, on the connections that Prisma uses too. */
export function ask<Row extends object>(db: Db) {
  return asking<Row>(db, pools.get(db) ?? directOf(db));
}

/** Asks what is short and what every message waits on: where it is not part of a transaction, on connections that many share. */
export function askAmongOthers<Row extends object>(db: Db) {
  return asking<Row>(db, pools.get(db)?.shared ?? directOf(db));
}

function asking<Row extends object>(db: Db, driver: Driver | undefined) {
  return async (strings: TemplateStringsArray, ...inserted: readonly unknown[]): Promise<readonly Row[]> => {
    const sql = Prisma.sql(strings, ...inserted);
    if (driver === undefined) return db.$queryRaw<Row[]>(sql);
    const { text, values } = sql;
    const { rows } = await driver.query<Row>({ name: nameOf({ sql: text }), text, values, types: TYPES });
    return rows;
  };
}

interface Driver {
  query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
}

/** A statement asked so often is given a name, by which a connection parses and plans it once. */
const OFTEN = 20;
/** So many names at most: each costs every connection memory. */
const NAMES = 300;
/** Texts counted at once; those with long lists come in many lengths. */
const COUNTED = 5_000;
const counts = new Map<string, number>();
const names = new Map<string, string>();

function nameOf({ sql }: { readonly sql: string }): string {
  const name = names.get(sql);
  if (name !== undefined || names.size >= NAMES) return name ?? '';
  if (counts.size > COUNTED) counts.clear();
  const count = (counts.get(sql) ?? 0) + 1;
  counts.set(sql, count);
  if (count >= OFTEN) names.set(sql, `often_${names.size}`);
  return '';
}

/** Whole numbers of eight bytes come as Prisma gives them. */
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 && format !== 'binary' ? BigInt : pg.types.getTypeParser(oid, format),
};
