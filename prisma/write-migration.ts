import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../src/store/embedded.ts';
import { PRISMA_FOLDER, readMigrations, withSchemaEngine } from '../src/store/schema-engine.ts';

// `npm run migration -- <name>` writes the SQL that leads from the committed schema.prisma to the edited one. Read it before
// you commit it. (Replaying the migrations into a shadow database instead fails: the pg adapter cannot read the type "char".)
const name = process.argv[2];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Expected a name in lower-case words: npm run migration -- add_enquiries\n');
  process.exit(2);
}
const scratch = path.join(os.tmpdir(), `tanthaat-migration-${process.pid}`);
await mkdir(path.join(PRISMA_FOLDER, 'migrations'), { recursive: true });
const first = (await readMigrations()).migrationDirectories.length === 0;
const file = path.join(PRISMA_FOLDER, 'schema.prisma');
const committed = () => execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const server = await startEmbedded(scratch);
try {
  const { stdout } = await withSchemaEngine(server.connectionString, async (engine) =>
    engine.diff({
      from: first ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: file, content: committed() }] },
      to: { tag: 'schemaDatamodel', files: [{ path: file, content: await readFile(file, 'utf8') }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(PRISMA_FOLDER, 'migrations', `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, 'migration.sql'), stdout ?? '');
  process.stdout.write(`${path.relative(process.cwd(), folder)}/migration.sql\n`);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}
