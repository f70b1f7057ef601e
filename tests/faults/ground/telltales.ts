import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrismaClient } from '../../../src/store/generated/client.ts';

/** Text that operators see or that lies about outside the store's own rows of conversations, and where it came from. */
export interface Told {
  readonly from: string;
  readonly text: string;
}

/** What a home holds beside the data themselves. */
const DATA = /^(postgres|photos|simulator)(\/|$)|^postgres\.password/;

/** Every log and other small file of a home. */
export async function filesOf(home: string): Promise<readonly Told[]> {
  const names = (await readdir(home, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(home, path.join(entry.parentPath, entry.name)))
    .filter((name) => !DATA.test(name));
  return Promise.all(names.map(async (name) => ({ from: name, text: await readFile(path.join(home, name), 'utf8') })));
}

/** The queue's own tables, whole, and what ours say of failures and pauses. */
export async function queueAndFailures(db: PrismaClient): Promise<readonly Told[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = 'bullmq' AND table_type = 'BASE TABLE'`;
  const statements = [
    ...tables.map(({ name }) => [name, `SELECT one::text AS line FROM ${name} AS one`] as const),
    ['failures', 'SELECT failure AS line FROM outbox WHERE failure IS NOT NULL'] as const,
    ['pauses', 'SELECT reason AS line FROM channel_pause'] as const,
    ['traces', 'SELECT taken_by AS line FROM inbox WHERE taken_by IS NOT NULL'] as const,
    ['leases', 'SELECT one::text AS line FROM lease AS one'] as const,
  ];
  return Promise.all(
    statements.map(async ([from, statement]) => {
      const rows = await db.$queryRawUnsafe<{ line: string }[]>(statement); // our own words, none of anybody else's
      return { from, text: rows.map(({ line }) => line).join('\n') };
    }),
  );
}

/** Which secrets stand in which text, however JSON wrote them. */
export function hits(told: readonly Told[], secrets: readonly string[]): readonly string[] {
  return told.flatMap(({ from, text }) => {
    const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return secrets.filter((secret) => plain.includes(secret)).map((secret) => `${secret.slice(0, 6)}… in ${from}`);
  });
}
