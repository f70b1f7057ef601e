import { Socket } from 'node:net';
import pg from 'pg';

/** While one waits for the disk, the other goes on; each more wakes the server more often, for less at a time. */
const CONNECTIONS = 2;
/** How long a statement may wait for somebody's lock here, where others wait behind it. */
const LOCK_TIMEOUT_MS = 50;
/** PostgreSQL's lock_not_available: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Connections on which statements of many chats follow each other without waiting for each other's answers. Each is a transaction of
 * its own, as anywhere; but all that are asked in one round of the event loop leave in one write, and waking the server for each
 * would take longer than most of them take. For what is short and asked for every message: what is slow would hold up the others.
 */
export class SharedConnections {
  readonly #lines: readonly Line[];
  readonly #otherwise: pg.Pool;

  /** What would have to wait for a lock is asked of `otherwise` again; nothing of it has happened yet. */
  constructor(config: pg.ClientConfig, otherwise: pg.Pool) {
    const options = `${config.options ?? ''} -c lock_timeout=${LOCK_TIMEOUT_MS}`;
    this.#lines = Array.from({ length: CONNECTIONS }, () => new Line({ ...config, options }));
    this.#otherwise = otherwise;
  }

  async query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    const line = this.#lines.reduce((best, other) => (other.busy < best.busy ? other : best));
    try {
      return await line.query<Row>(query);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== LOCK_NOT_AVAILABLE) throw error;
      return this.#otherwise.query<Row>(query);
    }
  }

  /** Waits for what was asked. */
  async end(): Promise<void> {
    await Promise.all(this.#lines.map((line) => line.end()));
  }
}

/** One of them: opened when it is first asked, and anew after it broke. */
class Line {
  /** How many statements are under way. */
  busy = 0;
  readonly #config: pg.ClientConfig;
  #opened: Promise<Opened> | undefined;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  async query<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    this.busy += 1;
    this.#opened ??= this.#open();
    const opened = this.#opened;
    try {
      const { client, gather } = await opened;
      gather();
      return await client.query<Row>(query);
    } catch (error) {
      if (!isOfStatement(error)) this.#forget(opened);
      throw error;
    } finally {
      this.busy -= 1;
    }
  }

  async end(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined); // one that never opened has nothing to end
    await opened?.client.end();
  }

  #open(): Promise<Opened> {
    const socket = new Socket();
    const client = new pg.Client({ ...this.#config, pipeline: true, stream: () => socket });
    const opened = client.connect().then(() => ({ client, gather: gatherer(socket) }));
    const forget = () => this.#forget(opened);
    client.on('error', forget).on('end', forget); // what was under way has failed, and its askers hear of it
    return opened;
  }

  /** What is under way on it ends there, well or badly; the next is asked on another. */
  #forget(opened: Promise<Opened>): void {
    if (this.#opened !== opened) return;
    this.#opened = undefined;
    void opened.then(({ client }) => client.end()).catch(() => undefined); // it is broken, or never opened
  }
}

/** Whether a statement failed on a connection that is well: a server that ends says so to whoever asked last, and closes after that. */
function isOfStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity !== 'FATAL';
}

interface Opened {
  readonly client: pg.Client;
  /** Holds back what is written until the event loop's round is over. */
  readonly gather: () => void;
}

function gatherer(socket: Socket): () => void {
  let isHeld = false;
  return () => {
    if (isHeld) return;
    isHeld = true;
    socket.cork();
    setImmediate(() => {
      isHeld = false;
      socket.uncork();
    });
  };
}
