import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { SharedConnections } from './shared-connections.ts';

// Within a transaction, as outside, what every message waits on goes to the driver itself: that takes a third of the processor's time.
// Prisma does not tell which connection a transaction of its is on. So the adapter, which knows, answers one question that never
// reaches the server, and that is how the two ends of a transaction find each other.

/** The connection of a transaction, for as long as nothing has ended it. */
export interface Direct {
  connection?: pg.PoolClient;
  open: boolean;
}

/** Connections, which tells whoever begins a transaction which one it got; and those beside them that many share. */
export class Connections extends pg.Pool {
  readonly shared: SharedConnections;
  #taker: Direct | undefined;

  constructor(config: pg.PoolConfig) {
    super(config);
    this.shared = new SharedConnections(config, this);
  }

  override end(): Promise<void>;
  override end(callback: () => void): void;
  override end(callback?: () => void): Promise<void> | undefined {
    const ended = this.shared.end().then(() => super.end());
    if (callback === undefined) return ended;
    void ended.then(callback);
    return undefined;
  }

  /** What is connected before `begin` first waits is for `taker`. */
  handTo<Begun>(taker: Direct, begin: () => Begun): Begun {
    this.#taker = taker;
    try {
      return begin();
    } finally {
      this.#taker = undefined;
    }
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | undefined {
    if (callback !== undefined) {
      super.connect(callback);
      return undefined;
    }
    const taker = this.#taker;
    return super.connect().then((connection) => {
      if (taker !== undefined) taker.connection = connection;
      return connection;
    });
  }
}

type Connected = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: unknown) => void,
) => void;

/** Prisma's adapter, whose transactions can be asked for their connection. */
export class DirectPg extends PrismaPg {
  readonly #connections: Connections;

  constructor(connections: Connections, options: ConstructorParameters<typeof PrismaPg>[1]) {
    super(connections, options);
    this.#connections = connections;
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await super.connect();
    const begin = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolation) => {
      const direct: Direct = { open: true };
      return answering(await this.#connections.handTo(direct, () => begin(isolation)), direct);
    };
    return adapter;
  }
}

const WHICH = 'SELECT $1 AS which_connection';
/** Transactions that have been asked for their connection, by the asker's token. */
const answers = new Map<unknown, Direct>();

function answering(
  transaction: Awaited<ReturnType<Awaited<ReturnType<PrismaPg['connect']>>['startTransaction']>>,
  direct: Direct,
) {
  const { queryRaw, executeRaw, commit, rollback } = transaction;
  transaction.queryRaw = async (query) => {
    if (query.sql !== WHICH) return queryRaw.call(transaction, query);
    answers.set(query.args[0], direct);
    return { columnNames: [], columnTypes: [], rows: [] };
  };
  // Closed before the server hears of it: nothing of ours follows what ends a transaction.
  transaction.executeRaw = (query) => {
    if (/^(?:COMMIT|ROLLBACK)$/i.test(query.sql)) direct.open = false;
    return executeRaw.call(transaction, query);
  };
  transaction.commit = () => {
    direct.open = false;
    return commit.call(transaction);
  };
  transaction.rollback = () => {
    direct.open = false;
    return rollback.call(transaction);
  };
  return transaction;
}

const directs = new WeakMap<object, Direct>();

/** Does the work in one transaction; what it throws takes all of it back. */
export function inTransaction<Done>(
  db: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<Done>,
): Promise<Done> {
  return db.$transaction(async (tx) => {
    const token = randomUUID();
    await tx.$queryRawUnsafe(WHICH, token);
    const direct = answers.get(token);
    answers.delete(token);
    if (direct !== undefined) directs.set(tx, direct);
    return work(tx);
  });
}

/** The connection of a transaction begun by `inTransaction`; none outside of one. Throws when the transaction has ended. */
export function directOf(db: object): pg.PoolClient | undefined {
  const direct = directs.get(db);
  if (direct?.open === false) throw new Error('Expected an open transaction, got one that has ended');
  return direct?.connection;
}
