import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { buildPicture } from '../support/pictures.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const endState = z.looseObject({
  listings: z.array(z.looseObject({ code: z.string(), photos: z.number(), pricePaise: z.number(), stock: z.number() })),
  orders: z.array(z.looseObject({ code: z.string(), listing: z.string(), buyer: z.string(), state: z.string() })),
  outbox: z.object({ pending: z.number(), failed: z.number(), parked: z.number() }),
  botMessages: z.record(z.string(), z.number()),
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'converse test '));
  for (const number of [1, 2, 3]) await writeFile(path.join(folder, `${number}.jpg`), await buildPicture(number));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Plays lines with the command itself, in processes of its own. */
async function converse(lines: readonly object[]): Promise<{ talk: string; end: z.infer<typeof endState> }> {
  const script = path.join(folder, 'script.jsonl');
  await writeFile(script, lines.map((line) => JSON.stringify(line)).join('\n'));
  const command = ['run.mjs', 'src/converse/main.ts', script];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, timeout: 110_000 });
  const said = stdout.trimEnd().split('\n');
  return { talk: said.slice(0, -1).join('\n'), end: endState.parse(JSON.parse(said.at(-1) ?? '')) };
}

const photo = (number: number) => path.join(folder, `${number}.jpg`);
const FULL = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';

it('plays a sale from the first photo to the parcel, over a kill, on a clock set years back', async () => {
  const { talk, end } = await converse([
    { clock: '2024-03-01T10:00:00+05:30' },
    { person: 'মিনতি', album: [photo(1), photo(2), photo(3), photo(2)], captions: { 2: FULL } },
    { restart: 'kill' },
    { person: 'মিনতি', send: 'হ্যাঁ' },
    { person: 'মিনতি', send: 'মিনতি বসাক, ফুলিয়া' },
    { person: 'মিনতি', choose: '1' },
    { person: 'rahul', send: 'lal jamdni 3000 er moddhe' },
    { person: 'rahul', choose: 'অর্ডার দেব' },
    { person: 'rahul', send: 'Rahul Sen, 12 Lake Road, Kolkata 700029' },
    { person: 'rahul', send: 'hya' },
    { person: 'মিনতি', send: 'হ্যাঁ দেব' },
  ]);
  expect(end.listings).toMatchObject([{ photos: 3, pricePaise: 280_000, stock: 0, seller: 'মিনতি বসাক' }]);
  expect(end.orders).toMatchObject([{ listing: end.listings[0]?.code, buyer: 'rahul', state: 'accepted' }]);
  expect(end.listings[0]?.code).toMatch(/^TH-[0-9A-Z]{4}$/);
  expect(end.outbox).toEqual({ pending: 0, failed: 0, parked: 0 });
  // The card, two questions of a first sale, and "published"; then one for the order and one for its acceptance.
  expect(end.botMessages).toEqual({ মিনতি: 6, rahul: 5 });
  expect(talk).toContain('— restart: kill —');
});
