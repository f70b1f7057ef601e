import { parseArgs } from 'node:util';
import { openMemory } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { rowsOf, type ShownRow } from '../store/prisma/rows.ts';

const USAGE = `npm run rows -- failed|parked|due    rows that are not done, newest first
  --retry ID      sends a failed or parked row on its way again
  --give-up ID    ends a row that waits or is parked
`;
const OPTIONS = { retry: { type: 'string' }, 'give-up': { type: 'string' }, home: { type: 'string' } } as const;

/** Shows rows that a person should look at, without anybody's words, and moves one by hand. */
async function runRows(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const state = (['failed', 'parked', 'due'] as const).find((one) => one === positionals[0]);
  const { retry, 'give-up': giveUp, ...flags } = values;
  if (state === undefined && retry === undefined && giveUp === undefined) throw new AppError('usage', USAGE);
  const memory = await openMemory(readConfig(env, flags), 'tool');
  const rows = rowsOf(memory.db);
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  try {
    if (retry !== undefined)
      print((await rows.retry(retry, memory.clock.now())) ? `${retry} is due again` : notThere(retry));
    if (giveUp !== undefined) print((await rows.giveUp(giveUp)) ? `${giveUp} is given up` : notThere(giveUp));
    if (state !== undefined) for (const line of table(await rows.list(state))) print(line);
  } finally {
    await memory.close();
  }
}

function notThere(id: string): string {
  return `There is no such row to move: ${id}. See npm run rows -- failed`;
}

function table(rows: readonly ShownRow[]): readonly string[] {
  if (rows.length === 0) return ['none'];
  return rows.map(({ id, state, about, attempts, reason, chat, at }) =>
    [id, state, about, `${attempts} tries`, reason, `chat ${chat}`, at.toISOString()]
      .filter((part) => part !== '')
      .join('  '),
  );
}

runRows(process.argv.slice(2), process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
  process.exit(1);
});
