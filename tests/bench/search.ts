import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openMemory } from '../../src/assemble.ts';
import { readQuery } from '../../src/language/queries.ts';
import { openDatabase } from '../../src/store/prisma/client.ts';
import { createStore } from '../../src/store/prisma/store.ts';
import { fillHaat } from './fill-haat.ts';
import { BENCH_QUERIES, type BenchListing, type BenchQuery, benchListings } from './listings.ts';
import type { Bench } from './main.ts';
import { RIVALS } from './rival-indexes.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const ROUNDS = 20;
const CLIENTS = 16;
const LOAD_ROUNDS = 3;
const LOAD_SECONDS = 5;
const SORTS = ['plain', 'misspelt', 'crossScript', 'price'] as const;

/** Our search beside three indexes in memory, fed the same words: `npm run bench -- search [10000 100000 …] [--alone]`. */
export const benchSearch: Bench = async (args, print) => {
  const counts = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const results = [];
  for (const count of counts.length > 0 ? counts : [10_000, 100_000])
    results.push({ listings: count, ...(await benchOne(count, args.includes('--alone'), print)) });
  return { results };
};

async function benchOne(count: number, alone: boolean, print: (line: string) => void) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-bench-'));
  const memory = await openMemory({ home, databaseUrl: undefined }, 'haat');
  print(`\n${count} listings`);
  try {
    const started = performance.now();
    const codes = await fillHaat(memory, count);
    const buildMs = performance.now() - started;
    const listings = [...benchListings(count)];
    const at = new Map(codes.map((code, index) => [code, index]));
    const ours = await measure(listings, async (text) => {
      const { filters, words } = readQuery(text);
      const { items } = await memory.store.search({ filters, words, size: 5 }, NOBODY);
      return items.map(({ code }) => at.get(code) ?? -1);
    });
    const perSecond = await load(memory.connectionString);
    const [size] = await memory.db.$queryRaw<{ mb: number }[]>`
      SELECT (pg_indexes_size('listing') / 1048576.0)::float8 AS mb`;
    const rows = [{ name: 'TantHaat', buildMs, memoryMb: size?.mb ?? 0, ...ours }];
    print(`TantHaat at ${CLIENTS} clients: ${perSecond} searches a second`);
    if (!alone) {
      const texts = listings.map(({ words }) => words);
      for (const [name, build] of Object.entries(RIVALS)) {
        const before = heapUsed();
        const began = performance.now();
        const rival = await build(texts);
        const took = performance.now() - began;
        const memoryMb = (heapUsed() - before) / 1_048_576;
        rows.push({ name, buildMs: took, memoryMb, ...(await measure(listings, async (text) => rival.search(text))) });
      }
    }
    for (const row of rows) print(tableLine(row));
    return { perSecondAt16: perSecond, rows };
  } finally {
    await memory.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** What is in use once the garbage is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

type Search = (text: string) => Promise<readonly number[]>;

/** Times every sentence, and looks at whether the first five answers are what was asked for. */
async function measure(listings: readonly BenchListing[], search: Search) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { text } of BENCH_QUERIES) {
      const began = performance.now();
      await search(text);
      if (round > 0) times.push(performance.now() - began); // the first round warms
    }
  }
  times.sort((one, other) => one - other);
  const share = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 100) / 100;
  const right: Record<string, number> = {};
  for (const sort of SORTS) {
    const queries = BENCH_QUERIES.filter((query) => query.sort === sort);
    let sum = 0;
    for (const query of queries) sum += rightShare(query, await search(query.text), listings);
    right[sort] = Math.round((sum / queries.length) * 100) / 100;
  }
  return { p50: share(0.5), p99: share(0.99), right };
}

function rightShare(query: BenchQuery, found: readonly number[], listings: readonly BenchListing[]): number {
  const fits = (listing: BenchListing | undefined) =>
    listing !== undefined &&
    (query.kind === undefined || listing.kind === query.kind) &&
    (query.weave === undefined || listing.weave === query.weave) &&
    (query.colour === undefined || listing.colours.includes(query.colour)) &&
    listing.pricePaise <= (query.maxPaise ?? Number.POSITIVE_INFINITY);
  const there = Math.min(5, listings.filter(fits).length);
  return there === 0 ? 1 : found.slice(0, 5).filter((index) => fits(listings[index])).length / there;
}

/** Searches a second when many ask at once: the store's part, over one pool. The first round warms its connections; the median of the rest counts. */
async function load(connectionString: string): Promise<number> {
  const db = openDatabase(connectionString, CLIENTS);
  const store = createStore(db);
  const wishes = BENCH_QUERIES.map(({ text }) => readQuery(text));
  const rounds: number[] = [];
  for (let round = 0; round <= LOAD_ROUNDS; round += 1) {
    let done = 0;
    const until = performance.now() + LOAD_SECONDS * 1_000;
    const client = async (number: number) => {
      for (let turn = number; performance.now() < until; turn += 1, done += 1) {
        const { filters, words } = wishes[turn % wishes.length] ?? { filters: {}, words: [] };
        await store.search({ filters, words, size: 5 }, NOBODY);
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
    if (round > 0) rounds.push(done / LOAD_SECONDS);
  }
  await db.$disconnect();
  return Math.round(rounds.sort((one, other) => one - other)[LOAD_ROUNDS >> 1] ?? 0);
}

function tableLine(row: {
  name: string;
  p50: number;
  p99: number;
  buildMs: number;
  memoryMb: number;
  right: Record<string, number>;
}): string {
  const { name, p50, p99, buildMs, memoryMb, right } = row;
  const answers = SORTS.map((sort) => `${sort} ${right[sort]}`).join(', ');
  return `${name.padEnd(11)} median ${p50} ms, p99 ${p99} ms; built in ${(buildMs / 1000).toFixed(1)} s, index ${memoryMb.toFixed(0)} MB; right: ${answers}`;
}
