import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/store/embedded.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the migrated database that every test file clones. Nothing may stay connected to it. */
    template: string;
  }
}

/** One embedded server for the whole run; its database is the template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-tests-'));
  const server = await startEmbedded(folder);
  await hurry(server.connectionString);
  await migrate(server.connectionString);
  project.provide('template', server.connectionString);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/**
 * Nothing of this server is to outlive a power cut, and waiting for the disk is most of what a turn costs. What kills its own
 * PostgreSQL has one with the haat's settings (tests/faults/ground/own-postgres.ts).
 */
async function hurry(connectionString: string): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await administer(connectionString, `ALTER SYSTEM SET ${setting} = off`);
  await administer(connectionString, 'SELECT pg_reload_conf()');
}

/** Runs one statement on the server's own database. */
export async function administer(template: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: template.replace(/\/tanthaat$/, '/postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
