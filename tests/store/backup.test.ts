import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { backUp } from '../../src/store/backup/back-up.ts';
import { restore } from '../../src/store/backup/restore.ts';
import { buildStall, order } from '../app/stall.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore, type TestStore } from '../support/store.ts';

const [lived, empty, third] = [await freshStore(), await freshStore(), await freshStore()];
const folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'tanthaat-backup-')), 'monday');
const placeOf = ({ connectionString, folder: home }: TestStore) => ({ connectionString, home });
let code: string;

beforeAll(async () => {
  const phones = openPhones(lived);
  const stall = await buildStall(lived, phones, { stock: 3 });
  code = stall.code;
  await order(lived, phones, 'বুলবুলি "b"\\', code);
  await lived.store.takeSlot({
    ...{ channel: 'phones', chat: 'x', patienceMs: 0 },
    overall: { perSecond: 7, burst: 1 },
    perChat: { perSecond: 3, burst: 1 },
  });
});
afterAll(() => rm(path.dirname(folder), { recursive: true, force: true }));

/** Every row of every table, in an order of its own. */
async function everything({ db }: TestStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations' ORDER BY 1`;
  const found: Record<string, readonly string[]> = {};
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ line: string }[]>(
      `SELECT row_to_json(one)::text AS line FROM "${name}" AS one`,
    );
    found[name] = rows.map(({ line }) => line).sort();
  }
  return found;
}

it('puts every row and every photo of an open haat into an empty one, which goes on from there', {
  timeout: 120_000,
}, async () => {
  const before = await everything(lived);
  const made = await backUp(placeOf(lived), folder);
  await restore(placeOf(empty), folder);
  expect(await everything(empty)).toEqual(before);
  expect(made.tables.reduce((sum, { rows }) => sum + rows, 0)).toBe(Object.values(before).flat().length);
  const { hash } = await empty.db.photo.findFirstOrThrow();
  expect(await empty.photos.read(hash, 'large')).toEqual(await lived.photos.read(hash, 'large'));

  const phones = openPhones(empty);
  expect(await order(empty, phones, 'another buyer', code)).not.toBe('');
  expect(await empty.db.order.count()).toBe(2);
  const [rules] = await empty.db.$queryRaw<{ keys: bigint; asleep: bigint }[]>`
    SELECT (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace) AS keys,
      (SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'D') AS asleep`;
  expect(rules?.keys).toBeGreaterThan(10n);
  expect(rules?.asleep).toBe(0n);
});

it('restores into no haat that has people, from no half a backup, and over no other backup', {
  timeout: 120_000,
}, async () => {
  await expect(restore(placeOf(lived), folder)).rejects.toThrow(/empty haat/);
  await expect(backUp(placeOf(lived), folder)).rejects.toThrow(/new or empty folder/);
  await rm(path.join(folder, 'backup.json'));
  await expect(restore(placeOf(third), folder)).rejects.toThrow(/whole backup/);
});
