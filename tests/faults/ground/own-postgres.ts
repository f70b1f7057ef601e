import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startEmbedded } from '../../../src/store/embedded.ts';
import { freePort } from '../../support/haat-processes.ts';
import { killServer } from '../../support/processes.ts';
import type { Ground } from './ground.ts';

/** A PostgreSQL that can be killed or stopped and comes back at the same address. */
export interface OwnPostgres {
  readonly connectionString: string;
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves when it answers. */
  start(): Promise<void>;
}

/** Starts one with a migrated database. */
export async function openOwnPostgres(ground: Ground): Promise<OwnPostgres> {
  const folder = await ground.folder();
  const port = await freePort();
  let server = await startEmbedded(folder, { port });
  ground.onEnd(() => server.stop());
  await migrateApart(server.connectionString);
  return {
    connectionString: server.connectionString,
    kill: async () => killServer(folder),
    stop: () => server.stop(),
    async start() {
      server = await startEmbedded(folder, { port });
    },
  };
}

/** In a process of its own: Prisma's migration engine can be loaded once in a process. */
async function migrateApart(connectionString: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['run.mjs', 'tests/support/migrate-main.ts', connectionString]);
}
