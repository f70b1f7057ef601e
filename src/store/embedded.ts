import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { AppError } from '../errors.ts';
import { findBinaries } from './embedded-binaries.ts';
import { clearSockets, findRunning, isAlive, type RunningServer, stopServer } from './embedded-running.ts';
import { chooseUser, type UnprivilegedUser } from './embedded-user.ts';

/** A PostgreSQL server of our own. Stop it last: every turn being finished needs it. */
export interface EmbeddedPostgres {
  /** Of the database `tanthaat`. Holds the password: never log it. */
  readonly connectionString: string;
  /** Whether it was running already: a tool that joins a live haat leaves it running. */
  readonly joined: boolean;
  stop(): Promise<void>;
}

/** Builtin locale, or trigram search sees no Bengali at all. */
const INITDB_FLAGS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=PG_UNICODE_FAST',
  '--locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--username=tanthaat',
  '--no-instructions',
];

const SERVER_FLAGS = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '64MB',
  max_connections: '100',
  jit: 'off',
};

/**
 * Each statement takes memory and gives it back. By default glibc hands some 140 pages a turn back to the system and fetches them anew,
 * which costs more than the statements do; a few megabytes kept by each connection spare it. Other C libraries pay no heed.
 */
const KEEP_FREED_MEMORY = 'GLIBC_TUNABLES=glibc.malloc.trim_threshold=4194304:glibc.malloc.mmap_threshold=4194304';

/** How often a server that ends while we wait for it (it was just stopping, or somebody else's was starting) is tried again. */
const LAUNCHES = 3;

/**
 * Starts PostgreSQL with its data under `folder`, or joins the one already running there (an orphan of a killed process).
 * It runs detached, so that Ctrl-C reaches us and not the server. The port is a free one, unless one is asked for.
 */
export async function startEmbedded(
  folder: string,
  options: { readonly port?: number } = {},
): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const data = path.join(folder, 'postgres');
  const user = await chooseUser(folder);
  const password = await keepPassword(path.join(folder, 'postgres.password'));
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(folder, data, user);
  const serverAt = ({ port, socket }: RunningServer) =>
    `postgresql://tanthaat:${password}@${socket === undefined ? '127.0.0.1' : encodeURIComponent(socket)}:${port}`;
  for (let launches = 1; ; launches += 1) {
    const running = await findRunning(data);
    const server = running ?? (await launch({ folder, data, user, port: options.port ?? (await freePort()) }));
    const { pid } = server;
    try {
      await untilAnswering(`${serverAt(server)}/postgres`, pid, path.join(folder, 'postgres.log'));
    } catch (error) {
      if (launches < LAUNCHES && !isAlive(pid)) continue;
      throw error;
    }
    await ensureDatabase(`${serverAt(server)}/postgres`);
    return {
      connectionString: `${serverAt(server)}/tanthaat`,
      joined: running !== undefined,
      stop: () => stopServer(pid),
    };
  }
}

/** Written beside and renamed: a start killed half-way leaves no empty password. */
async function keepPassword(file: string): Promise<string> {
  if (!existsSync(file)) {
    const fresh = `${file}.${process.pid}`;
    await writeFile(fresh, randomBytes(24).toString('hex'), { mode: 0o600 });
    await rename(fresh, file);
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Into a folder of its own, then renamed: a first start killed half-way, even with initdb still at work, leaves nothing to trip over. */
async function initialise(folder: string, data: string, user: UnprivilegedUser): Promise<void> {
  const fresh = `${data}.new-${randomBytes(4).toString('hex')}`;
  const { initdb } = await findBinaries();
  const flags = [...INITDB_FLAGS, `--pwfile=${path.join(folder, 'postgres.password')}`, '-D', fresh];
  await user.prepare(folder);
  await run(user, initdb, flags, path.join(folder, 'postgres.log'));
  await rename(fresh, data);
  for (const name of await readdir(folder))
    if (name.startsWith('postgres.new-'))
      await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => undefined); // an orphan still writes there
}

async function run(user: UnprivilegedUser, program: string, args: readonly string[], log: string): Promise<void> {
  const output = await open(log, 'a', 0o600);
  try {
    const [command, ...rest] = user.command(program, args);
    const child = spawn(command, rest, { ...user.spawnOptions, stdio: ['ignore', output.fd, output.fd] });
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
    if (code !== 0) throw new AppError('postgres-init', `initdb ended with ${code}; its last lines are in ${log}`);
  } finally {
    await output.close();
  }
}

async function launch(where: {
  readonly folder: string;
  readonly data: string;
  readonly user: UnprivilegedUser;
  readonly port: number;
}): Promise<RunningServer> {
  const { folder, data, user, port } = where;
  const { postgres } = await findBinaries();
  const socket = socketFolder(data);
  await clearSockets(data);
  const flags = { ...SERVER_FLAGS, unix_socket_directories: socket ?? '' };
  const settings = Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = await open(path.join(folder, 'postgres.log'), 'a', 0o600);
  const [command, ...rest] = user.command('env', [
    KEEP_FREED_MEMORY,
    postgres,
    '-D',
    data,
    '-p',
    String(port),
    ...settings,
  ]);
  const child = spawn(command, rest, {
    ...user.spawnOptions,
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  });
  child.unref();
  await output.close();
  if (child.pid === undefined) throw new AppError('postgres-start', `Could not run ${command}`);
  return { pid: child.pid, port, socket };
}

/** A socket's whole name has room for 107 bytes, on some systems 103; the server's own list of folders is split at commas. */
const SOCKET_FOLDER_BYTES = 85;

/** Where its socket lies, beside its data: a statement over it takes half of what one over TCP takes. None on Windows. */
function socketFolder(data: string): string | undefined {
  const folder = path.resolve(data);
  const fits = Buffer.byteLength(folder) <= SOCKET_FOLDER_BYTES && !/[",]/.test(folder);
  return fits && process.platform !== 'win32' ? folder : undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function untilAnswering(connectionString: string, pid: number, log: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch (cause) {
      const dead = !isAlive(pid);
      if (dead || performance.now() > deadline)
        throw new AppError(
          'postgres-start',
          `PostgreSQL ${dead ? 'ended while starting' : 'did not answer in 60 s'}; see ${log}`,
          { cause },
        );
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      await client.end().catch(() => undefined); // a client that never connected has nothing to end
    }
  }
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = 'tanthaat'");
    if (found.rowCount === 0) await client.query('CREATE DATABASE tanthaat');
  } catch (error) {
    if ((error as { code?: string }).code !== '42P04') throw error; // another process made it in between
  } finally {
    await client.end();
  }
}
