import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { play } from './play.ts';
import { readScript } from './script.ts';

// `npm run converse -- script.jsonl` plays a conversation in a fresh haat and prints it, then one JSON line with the end state.
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Expected a script: npm run converse -- script.jsonl\n');
  process.exit(2);
}
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-converse-'));
try {
  const { endState } = await play(await readScript(file), home, (line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(endState)}\n`);
} finally {
  await rm(home, { recursive: true, force: true });
}
