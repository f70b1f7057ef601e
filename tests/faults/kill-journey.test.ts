import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CRASH_POINTS, type CrashPointName } from '../../src/app/ports.ts';
import { type Memory, openMemory } from '../../src/assemble.ts';
import { type HaatProcess, startHaat } from '../../src/converse/haat-process.ts';
import { call, Phone } from '../../src/converse/phone.ts';
import { buildPicture } from '../support/pictures.ts';
import { SENT_BY_PEOPLE } from '../support/sent-by-people.ts';

const CRASH_MAIN = fileURLToPath(new URL('../support/crash-main.ts', import.meta.url));
const TURNS = ['album', 'publish'] as const;
/** Before a turn is written down, and as it is sent: until then a tap goes the way of the album. */
const OF_A_TAP: readonly CrashPointName[] = ['before-commit', 'after-commit', 'after-send'];
const figures: string[] = ['turn     killed at        with server  open again  all done after'];

interface Death {
  readonly turn: (typeof TURNS)[number];
  readonly point: CrashPointName;
  /** PostgreSQL is killed in the same moment. */
  readonly server: boolean;
}

interface Home {
  readonly folder: string;
  readonly plan: string;
  haat: HaatProcess;
}

afterAll(() => process.stdout.write(`${figures.join('\n')}\n`));

// A home for each turn, side by side, each with its own server: who dies takes every chat of the home along.
describe.concurrent.each(TURNS)('a haat that is killed while it handles her %s', (turn) => {
  it('comes back to one listing of three photos and one answer, wherever it died', { timeout: 240_000 }, async () => {
    const home = await openHome();
    const withServer: CrashPointName = turn === 'album' ? 'photos-kept' : 'after-commit';
    for (const point of turn === 'album' ? CRASH_POINTS : OF_A_TAP)
      await liveThrough(home, { turn, point, server: false });
    await liveThrough(home, { turn, point: withServer, server: true });
    await home.haat.stop();
    await rm(home.folder, { recursive: true, force: true });
  });
});

async function liveThrough(home: Home, death: Death): Promise<void> {
  const label = `${death.turn} ${death.point}${death.server ? ' with the server' : ''}`;
  const { phone, sellerId } = await registerWeaver(home, label);
  const pictures = await Promise.all([1, 2, 3].map((number) => buildPicture(number)));

  await plan(home, death.turn === 'album' ? death : undefined);
  await sendAll(home, phone, death.turn === 'album' ? death : undefined, await album(home, pictures));
  const shown = await answersTo(home, phone);
  await plan(home, death.turn === 'publish' ? death : undefined);
  await sendAll(home, phone, death.turn === 'publish' ? death : undefined, [
    { choiceId: 'publish', messageId: 'publish' },
  ]);
  const published = await answersTo(home, phone);

  // Undecided only where the platform took it and we did not write that down: a reply goes again, once.
  const expected = (turn: Death['turn']) => (death.turn === turn && death.point === 'after-send' ? 2 : 1);
  expect(shown.length, `answers to the album, ${label}`).toBe(expected('album'));
  expect(published.length, `answers to publish, ${label}`).toBe(expected('publish'));
  await withMemory(home, async (memory) => {
    const listings = await memory.db.listing.findMany({
      where: { sellerId },
      include: { photos: { orderBy: { position: 'asc' } } },
    });
    const hashes = await Promise.all(pictures.map(async (bytes) => (await memory.photos.keep(bytes)).hash));
    expect(
      listings.map((listing) => listing.photos.map(({ hash }) => hash)),
      label,
    ).toEqual([hashes]);
    expect(await memory.db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'handled' } } }), label).toBe(0);
    expect(await memory.db.outboxRow.count({ where: { state: { not: 'sent' } } }), label).toBe(0);
    expect(await memory.db.simulatorMessage.count({ where: { accepted: false } }), label).toBe(0);
  });
}

/** Four posts of three pictures, as phones send an album: out of order, one of them twice, the words on the second. */
async function album(home: Home, pictures: readonly Buffer[]): Promise<readonly Post[]> {
  const start = Date.now();
  const posts = await Promise.all(
    pictures.map(async (bytes, index) => {
      const photo = path.join(home.folder, `picture-${index}.jpg`);
      await writeFile(photo, bytes);
      const caption = index === 1 ? { text: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ' } : {};
      return { photo, messageId: `photo-${index}`, sentAt: new Date(start + index * 150).toISOString(), ...caption };
    }),
  );
  return [2, 0, 2, 1].map((index) => posts[index] as Post); // there are three
}

type Post = Readonly<Record<string, string>>;

/** Posts one by one; after a death, as a phone would, everything again that nobody took. */
async function sendAll(home: Home, phone: Phone, death: Death | undefined, posts: readonly Post[]): Promise<void> {
  const post = ({ photo, ...fields }: Post) =>
    phone.post(home.haat.address, fields, photo === undefined ? {} : { photos: [photo] });
  if (death === undefined) {
    await Promise.all(posts.map(post)); // one after another on a busy machine they would be two albums
    return;
  }
  const unsent: Post[] = [];
  for (const one of posts) await post(one).catch(() => unsent.push(one));
  const killed = await untilDead(home);
  home.haat = await start(home);
  const open = performance.now();
  await Promise.all(unsent.map(post)); // at once, as a phone that finds its network again
  await call(`${home.haat.address}/simulator/settle`, { method: 'POST' });
  const done = performance.now();
  figures.push(
    `${death.turn.padEnd(8)} ${death.point.padEnd(16)} ${death.server ? 'yes' : 'no '}          ${ms(open - killed)}  ${ms(done - open)}`,
  );
}

/** Everything the haat said to her since the last look. */
async function answersTo(home: Home, phone: Phone): Promise<readonly string[]> {
  await call(`${home.haat.address}/simulator/settle`, { method: 'POST' });
  const messages = await phone.look(home.haat.address);
  return messages.filter(({ from }) => from === 'haat').map(({ text }) => text);
}

async function openHome(): Promise<Home> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-kill-'));
  const home = { folder, plan: path.join(folder, 'crash-plan.json') };
  return { ...home, haat: await start(home) };
}

function start({ folder, plan }: Pick<Home, 'folder' | 'plan'>): Promise<HaatProcess> {
  return startHaat(folder, { main: CRASH_MAIN, args: ['--crash-plan', plan] });
}

/** The next one to reach that point dies there. The third photo, when it is the keeping of photos that kills. */
async function plan(home: Home, death: Death | undefined): Promise<void> {
  if (death === undefined) return;
  const passes = death.turn === 'album' && death.point === 'kept' ? 2 : 0;
  await writeFile(home.plan, JSON.stringify({ point: death.point, passes, server: death.server }));
}

async function untilDead(home: Home): Promise<number> {
  for (const deadline = performance.now() + 30_000; existsSync(home.plan); ) {
    expect(performance.now(), 'the haat should have died by now').toBeLessThan(deadline);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await home.haat.kill(); // it has done so itself; this waits for it
  return performance.now();
}

/** A weaver who is known already, so that publishing asks her nothing. */
async function registerWeaver(home: Home, name: string): Promise<{ phone: Phone; sellerId: string }> {
  const { address } = home.haat;
  const answer = await call(`${address}/simulator/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  const phone = new Phone((answer as { id: string }).id, name); // the API's documented answer
  await phone.post(address, { text: 'মেনু' });
  await answersTo(home, phone);
  const sellerId = await withMemory(home, async ({ db, store, clock }) => {
    const { personId } = await db.chat.findFirstOrThrow({ where: { chatId: phone.id } });
    const seller = { name, kind: 'weaver', district: 'nadia', place: 'phulia', personId, now: clock.now() } as const;
    return store.change((changes) => changes.createSeller(seller));
  });
  return { phone, sellerId };
}

async function withMemory<T>(home: Home, work: (memory: Memory) => Promise<T>): Promise<T> {
  const memory = await openMemory({ databaseUrl: undefined, home: home.folder }, 'tool');
  return work(memory).finally(() => memory.close());
}

function ms(duration: number): string {
  return `${Math.round(duration)} ms`.padStart(10);
}
