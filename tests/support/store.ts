import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import type { Store } from '../../src/app/ports.ts';
import { createClock } from '../../src/clock.ts';
import { openPhotoFolder, type PhotoFolder } from '../../src/photos/keep.ts';
import type { PrismaClient } from '../../src/store/generated/client.ts';
import { openDatabase } from '../../src/store/prisma/client.ts';
import { createStore } from '../../src/store/prisma/store.ts';
import { administer } from './global-setup.ts';

/** A store of one's own: a clone of the migrated database, a folder for photos, a clock that stands where it is set. */
export interface TestStore {
  readonly db: PrismaClient;
  readonly store: Store;
  readonly photos: PhotoFolder;
  readonly clock: ReturnType<typeof createClock>;
  readonly connectionString: string;
  readonly folder: string;
}

/** Makes one; it is thrown away after the file's last test. Call it at the top of a file or in beforeAll. */
export async function freshStore(connections = 5): Promise<TestStore> {
  const template = inject('template');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(template, `CREATE DATABASE ${name} TEMPLATE tanthaat`);
  const connectionString = template.replace(/\/tanthaat$/, `/${name}`);
  const db = openDatabase(connectionString, connections);
  const clock = createClock(new Date('2026-11-23T10:00:00+05:30').getTime() - Date.now());
  const store = createStore(db);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-test-'));
  const photos = openPhotoFolder(path.join(folder, 'photos'), store, clock);
  afterAll(async () => {
    await db.$disconnect();
    await administer(template, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(folder, { recursive: true, force: true });
  });
  return { db, store, photos, clock, connectionString, folder };
}
