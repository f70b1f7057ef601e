import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openMemory } from '../../src/assemble.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { openRecords } from '../faults/ground/ground.ts';
import { settlePeople } from '../faults/ground/people.ts';
import { freePort, startRedis } from '../support/haat-processes.ts';
import { killServer, serverPid } from '../support/processes.ts';
import { fillHaat } from './fill-haat.ts';
import type { Bench } from './main.ts';
import { commitTurns, drainQueue } from './turns/ceilings.ts';
import type { Contender } from './turns/contender.ts';
import { memoryOf } from './turns/memory.ts';
import { openOurs } from './turns/ours.ts';
import { openPeer } from './turns/peer.ts';
import { hold, speedOf } from './turns/talk.ts';

const SELLERS = 200;
const FIRST_CODE = 200_000;
const LIGHT = 40;
/** A haat is open for months: what a process has not compiled yet when it starts is not its pace. */
const WARM = 750;
const AT_ONCE = 32;
const LINES = 4;

/**
 * The same four lines of so many people (hello, find, open, ask) through ours on its own PostgreSQL, ours on PostgreSQL and Redis (one
 * process, and three), and grammY with its conversations in PostgreSQL; beside what a queue and a transaction alone can do. Each is
 * also killed half-way through as many again: `npm run bench -- turns [listings] [people]`.
 */
export const benchTurns: Bench = async ([listings = '100000', people = '1000'], print) => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-turns-'));
  const redisPort = await freePort();
  const redis = await startRedis(redisPort);
  let records: ReturnType<typeof openRecords> | undefined;
  try {
    const codes = await furnish(home, Number(listings));
    const stores = () => [serverPid(home) ?? 0];
    const look = { db: () => (records as NonNullable<typeof records>).db }; // opened once the server is up, below
    const embedded = await openOurs(look, { name: 'ours', prefix: '9197', home, processes: [[]], env: {}, stores });
    await embedded.start();
    const server = await startEmbedded(home); // joins the haat's own
    records = openRecords(server.connectionString);
    const measured = [await measure(embedded, { codes, people: Number(people), print })];
    await records.db.$disconnect();
    // The haat stops the server it started; the next ones work on a server that stays.
    const { connectionString } = await startEmbedded(home);
    records = openRecords(connectionString);
    const env = { DATABASE_URL: connectionString, REDIS_URL: `redis://127.0.0.1:${redisPort}` };
    const out = { home, env, stores: () => [...stores(), redis.pid] };
    const apart = ['web', 'worker', 'worker'].map((role) => ['--role', role]);
    for (const layout of [
      { ...out, name: 'ours + Redis', prefix: '9199', processes: [[]] },
      { ...out, name: 'ours + Redis, web and two workers', prefix: '9198', processes: apart },
    ]) {
      const contender = await openOurs(look, layout);
      await contender.start();
      measured.push(await measure(contender, { codes, people: Number(people), print }));
    }
    const peer = await openPeer(look, { connectionString, stores });
    await peer.start();
    measured.push(await measure(peer, { codes, people: Number(people), print }));
    const ceilings = {
      queueOnPostgres: await drainQueue({ postgres: connectionString }, 2_000),
      queueOnRedis: await drainQueue({ redis: env.REDIS_URL }, 10_000),
      transactions: await commitTurns(connectionString, 5),
    };
    print(
      `ceilings: BullMQ alone ${ceilings.queueOnPostgres} jobs/s on PostgreSQL, ${ceilings.queueOnRedis} on Redis; ${ceilings.transactions} transactions/s`,
    );
    return {
      listings: Number(listings),
      people: Number(people),
      measured,
      ceilings,
      load: loadNow(),
      cores: os.cpus().length,
    };
  } finally {
    await records?.db.$disconnect();
    killServer(home);
    await redis.kill();
    await rm(home, { recursive: true, force: true });
  }
};

const loadNow = () => Math.round((os.loadavg()[0] ?? 0) * 10) / 10;

/** A haat full of things, and people who sell one more each and hear of questions. Gives the codes of theirs. */
async function furnish(home: string, listings: number): Promise<readonly string[]> {
  const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
  await fillHaat(memory, listings);
  const records = { db: memory.db, store: memory.store, connectionString: memory.connectionString };
  const sellers = await settlePeople({ records, home, now: () => new Date() }, SELLERS, FIRST_CODE);
  await memory.close();
  return sellers.map(({ code }) => code);
}

async function measure(
  contender: Contender,
  parts: { readonly codes: readonly string[]; readonly people: number; readonly print: (line: string) => void },
) {
  const { codes, people, print } = parts;
  const patienceMs = 20_000;
  const asked = await contender.questions();
  const warm = WARM * contender.sharers;
  await hold(contender, { first: 0, count: warm, atOnce: AT_ONCE, codes, patienceMs });
  const light = speedOf(await hold(contender, { first: 5_000, count: LIGHT, atOnce: 1, codes, patienceMs }), 1);
  const memoryMb = memoryOf(contender.roots());
  const began = performance.now();
  const full = await hold(contender, { first: 10_000, count: people, atOnce: AT_ONCE, codes, patienceMs });
  const busy = speedOf(full, (performance.now() - began) / 1_000);
  const busyMemoryMb = memoryOf(contender.roots());
  const kept = (await contender.questions()) - asked;
  const killed = await killHalfWay(contender, { codes, people });
  await contender.close();
  print(
    `${contender.name}: ${busy.turnsPerSecond} turns/s (median ${busy.medianMs} ms, p99 ${busy.p99Ms} ms, ${AT_ONCE} at once, ${full.lost} unanswered); ` +
      `alone ${light.medianMs} ms, p99 ${light.p99Ms} ms; ${memoryMb} MB, ${busyMemoryMb} MB when busy; ${kept} of ${warm + LIGHT + people} questions kept`,
  );
  print(
    `  killed half-way: ${killed.unanswered} of ${people * LINES} lines never answered, ${killed.extra} answers too many, ${killed.questionsMissing} questions missing, ${killed.questionsTwice} too many; load ${loadNow()}`,
  );
  const alone = { medianMs: light.medianMs, p99Ms: light.p99Ms };
  return { name: contender.name, ...busy, alone, memoryMb, busyMemoryMb, killed };
}

/** Kills it once half of the lines are answered, and starts it again on what it kept. */
async function killHalfWay(contender: Contender, { codes, people }: { codes: readonly string[]; people: number }) {
  const first = 100_000;
  const asked = await contender.questions();
  let restarted: Promise<void> | undefined;
  const onAnswer = (answered: number) => {
    if (answered < (people * LINES) / 2) return;
    restarted ??= contender.kill().then(() => contender.start());
  };
  const told = await hold(contender, { first, count: people, atOnce: AT_ONCE, codes, patienceMs: 30_000, onAnswer });
  await restarted;
  const answers = Array.from({ length: people }, (_, index) => contender.answersTo(first + index));
  const kept = (await contender.questions()) - asked;
  return {
    unanswered: told.lost,
    extra: answers.reduce((sum, count) => sum + Math.max(0, count - LINES), 0),
    questionsMissing: Math.max(0, people - kept),
    questionsTwice: Math.max(0, kept - people),
  };
}
