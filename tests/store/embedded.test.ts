import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startEmbedded } from '../../src/store/embedded.ts';
import { killServer } from '../support/processes.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'socket-'));
afterAll(() => rm(root, { recursive: true, force: true }));

const sockets = (folder: string) =>
  readdirSync(path.join(folder, 'postgres')).filter((name) => /^\.s\.PGSQL\.\d+$/.test(name));

/** The address at which the server sees its client; null over a socket. */
async function seenFrom(connectionString: string): Promise<string | null> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT inet_client_addr() AS seen');
  await client.end();
  return rows[0].seen;
}

it('is reached over a socket beside its data, and a killed server leaves none behind', async () => {
  const folder = path.join(root, 'তাঁতহাট ঘর');
  const first = await startEmbedded(folder);
  expect(await seenFrom(first.connectionString)).toBeNull();
  const joined = await startEmbedded(folder);
  expect(joined.joined).toBe(true);
  expect(await seenFrom(joined.connectionString)).toBeNull();
  killServer(folder);
  expect(sockets(folder)).toHaveLength(1);
  const second = await startEmbedded(folder);
  expect(await seenFrom(second.connectionString)).toBeNull();
  expect(sockets(folder)).toHaveLength(1);
  await second.stop();
  expect(sockets(folder)).toEqual([]);
}, 60_000);

it('is reached over TCP where the name of a socket would be too long', async () => {
  const folder = path.join(root, ...Array.from({ length: 4 }, () => 'a-folder-with-a-long-name'));
  await mkdir(folder, { recursive: true });
  const server = await startEmbedded(folder);
  expect(await seenFrom(server.connectionString)).toBe('127.0.0.1');
  expect(existsSync(path.join(folder, 'postgres', 'PG_VERSION'))).toBe(true);
  await server.stop();
}, 60_000);
