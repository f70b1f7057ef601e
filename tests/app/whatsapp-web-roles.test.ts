import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../browser/open-browser.ts';
import { type RunningHaat, startProcess } from '../support/haat-processes.ts';
import { buildPicture } from '../support/pictures.ts';
import { processesOf } from '../support/processes.ts';
import { freshStore } from '../support/store.ts';
import { until } from '../support/whatsapp-web/open-channel.ts';
import { openWorld } from '../support/whatsapp-web/world.ts';

const test = await freshStore(4);
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-roles-'));
const WEAVER = '919800000001@c.us';
/** A browser's start, twice, on a busy machine. */
const PATIENCE_MS = 150_000;

describe.skipIf(!findBrowser())('a linked phone with its browser in a process of its own', () => {
  const running: RunningHaat[] = [];
  afterAll(async () => {
    await Promise.all(running.map((one) => one.end('SIGKILL')));
    for (const { pid } of processesOf(home)) process.kill(pid, 'SIGKILL');
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is read and written to by that process alone, and by another when that one is killed', {
    timeout: 4 * PATIENCE_MS,
  }, async () => {
    const world = await openWorld('x-id');
    const env = {
      DATABASE_URL: test.connectionString,
      WHATSAPP_WEB: 'on',
      WHATSAPP_WEB_LAUNCH: JSON.stringify(world.launch),
    };
    const open = async (role: string) => {
      const haat = await startProcess(['--role', role, '--home', home], env);
      running.push(haat);
      return haat;
    };
    const holder = async () => (await test.db.lease.findUnique({ where: { name: 'whatsapp-web' } }))?.holder;
    const answers = () => world.outbox.filter(({ key }) => key.remote === WEAVER);

    await open('worker');
    const browser = await open('whatsapp-web');
    await until('a code', () => world.isOpen() && world.state.asked, PATIENCE_MS);
    world.scan();
    await open('whatsapp-web');
    const first = await holder();
    const photo = await buildPicture(1);
    // A photo can be fetched, and an answer sent, only where the browser runs.
    world.write(WEAVER, { name: 'মিনতি', photo, caption: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস' });
    await until('an answer with the photo', () => answers()[0]?.type === 'image', PATIENCE_MS);

    await browser.end('SIGKILL');
    const died = Date.now();
    await expect.poll(holder, { timeout: PATIENCE_MS, interval: 200 }).not.toBe(first);
    const took = Date.now() - died;
    await until('the page again', () => world.isOpen(), PATIENCE_MS);
    world.write(WEAVER, { name: 'মিনতি', body: 'হ্যাঁ' });
    await until('an answer from the other', () => answers().length > 1, PATIENCE_MS);
    process.stdout.write(`One browser of a number: taken over ${Math.round(took / 1000)} s after a kill -9\n`);
    expect(took).toBeLessThan(30_000);
    expect(await test.db.outboxRow.count({ where: { state: { in: ['failed', 'parked'] } } })).toBe(0);
    await world.close();
  });
});
