import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Store } from '../../../src/app/ports.ts';
import type { PrismaClient } from '../../../src/store/generated/client.ts';
import { openDatabase } from '../../../src/store/prisma/client.ts';
import { createStore } from '../../../src/store/prisma/store.ts';
import { administer } from '../../support/global-setup.ts';

/** A database and a second pair of eyes on it, beside the processes that work there. */
export interface Records {
  readonly connectionString: string;
  readonly db: PrismaClient;
  readonly store: Store;
}

/** What a fault happens on: databases, folders, and everything that must be gone afterwards. */
export interface Ground {
  /** A migrated database of its own, on the run's server. */
  database(): Promise<Records>;
  /** An empty one, of which nobody keeps a connection. */
  emptyDatabase(): Promise<string>;
  folder(): Promise<string>;
  /** Called at the end, the last one first. */
  onEnd(close: () => unknown): void;
  close(): Promise<void>;
}

/** Opens a ground beside the migrated database that `template` names. */
export function openGround(template: string): Ground {
  const closers: (() => unknown)[] = [];
  const make = async (like: string) => {
    const name = `fault_${randomUUID().replaceAll('-', '')}`;
    await administer(template, `CREATE DATABASE ${name} TEMPLATE ${like}`);
    closers.push(() => administer(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    return template.replace(/\/tanthaat$/, `/${name}`);
  };
  return {
    async database() {
      const connectionString = await make('tanthaat');
      const records = openRecords(connectionString);
      closers.push(() => records.db.$disconnect());
      return records;
    },
    emptyDatabase: () => make('template0'),
    async folder() {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-fault-'));
      closers.push(() => rm(folder, { recursive: true, force: true }));
      return folder;
    },
    onEnd: (close) => void closers.push(close),
    async close() {
      for (const close of closers.reverse()) await close();
    },
  };
}

/** Looks into a database that processes work on. */
export function openRecords(connectionString: string): Records {
  const db = openDatabase(connectionString, 3);
  return { connectionString, db, store: createStore(db) };
}
