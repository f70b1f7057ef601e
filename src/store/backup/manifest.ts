import { z } from 'zod';

/** Written last: a backup without it is not whole. */
export const MANIFEST = 'backup.json';

/** The folders of a home that hold files, not settings or secrets. */
export const FILE_FOLDERS = ['photos', 'simulator'] as const;

/** What a backup holds. */
export const manifest = z.object({
  madeAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number() })),
});
export type Manifest = z.infer<typeof manifest>;

/** Where a table's rows stand in the backup's folder. */
export const fileOf = (table: string): string => `${table}.jsonl.gz`;
