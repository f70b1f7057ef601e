import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'run test '));
  await writeFile(
    path.join(folder, 'main.ts'),
    `import { word } from './word.ts';
import { z } from 'zod';
const lies = new URL('word.ts', import.meta.url).pathname;
console.log(JSON.stringify([word(), process.argv.slice(2), z.string().parse(decodeURI(lies))]));\n`,
  );
  await say("'এক'");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const say = (value: string) =>
  writeFile(path.join(folder, 'word.ts'), `export function word(): string {\n  return ${value};\n}\n`);
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['run.mjs', path.join(folder, 'main.ts'), ...args]);

it('runs a program with its arguments, its packages and its place, as its sources are now', async () => {
  const file = path.join(folder, 'word.ts');
  expect(JSON.parse((await run('a', '--b')).stdout)).toEqual(['এক', ['a', '--b'], file]);
  expect(JSON.parse((await run()).stdout)).toEqual(['এক', [], file]);
  await say("'বদলেছে'");
  expect(JSON.parse((await run()).stdout)).toEqual(['বদলেছে', [], file]);
});

it('names the line of the source where something broke', async () => {
  await say("(() => { throw new Error('ভাঙল'); })()");
  await expect(run()).rejects.toMatchObject({ stderr: expect.stringContaining('word.ts:2:') });
});

it('is started many times at once, also before it was ever built', async () => {
  const said = await Promise.all([1, 2, 3].map((number) => run(`${number}`)));
  expect(said.map(({ stdout }) => JSON.parse(stdout)[1])).toEqual([['1'], ['2'], ['3']]);
});
