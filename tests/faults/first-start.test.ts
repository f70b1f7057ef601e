import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { readMigrations } from '../../src/store/schema-engine.ts';
import { administer } from '../support/global-setup.ts';
import { type RunningHaat, startProcess } from '../support/haat-processes.ts';

const template = inject('template');
const name = `test_${randomUUID().replaceAll('-', '')}`;
const connectionString = template.replace(/\/tanthaat$/, `/${name}`);
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-first-'));
const running: RunningHaat[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.end('SIGKILL')));
  await administer(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await rm(home, { recursive: true, force: true });
});

it('opens twice at once on an empty database: one process migrates, the other waits', {
  timeout: 120_000,
}, async () => {
  await administer(template, `CREATE DATABASE ${name}`);
  const start = async () => {
    const haat = await startProcess(['--role', 'worker', '--home', home], { DATABASE_URL: connectionString });
    running.push(haat);
    return haat;
  };
  const began = Date.now();
  const both = await Promise.all([start(), start()]); // rejects if either ends before it is open
  const opened = Date.now() - began;
  const answers = await Promise.all(both.map(({ address }) => fetch(`${address}/ready`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const wanted = (await readMigrations()).migrationDirectories.map((directory) => directory.path).sort();
  const done = await migrationsBegun();
  process.stdout.write(
    `Two first starts at once: both ready after ${opened} ms, ${done.length} migrations applied once each\n`,
  );
  expect(done).toEqual(wanted);
});

/** Every migration the database was ever begun on, one entry for each time. */
async function migrationsBegun(): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string }>('SELECT migration_name FROM _prisma_migrations');
    return rows.map((row) => row.migration_name).sort();
  } finally {
    await client.end();
  }
}
