import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { CrashPointName } from '../../src/app/ports.ts';
import { openMemory } from '../../src/assemble.ts';
import { type HaatProcess, startHaat } from '../../src/converse/haat-process.ts';
import { SENT_BY_PEOPLE } from '../support/sent-by-people.ts';
import { openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { openMeta } from '../support/whatsapp-cloud/meta.ts';
import { envelope, incoming } from '../support/whatsapp-cloud/payloads.ts';

const CRASH_MAIN = fileURLToPath(new URL('../support/crash-main.ts', import.meta.url));
const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
const graph = await openGraphDouble(settings);
const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-kill-cloud-'));
const plan = path.join(home, 'crash-plan.json');
const port = await freePort();
const meta = openMeta({ webhook: `http://127.0.0.1:${port}/webhooks/whatsapp-cloud`, ...settings });
let haat: HaatProcess | undefined;
afterAll(async () => {
  await haat?.stop();
  await graph.close();
  await rm(home, { recursive: true, force: true });
});

/** `kept`: stored, and Meta never heard 200. `after-send`: Meta took the answer, and we never wrote that down. */
const DEATHS: readonly (readonly [CrashPointName, answers: number])[] = [
  ['kept', 1],
  ['before-commit', 1],
  ['claimed', 1],
  ['after-send', 2],
];

it('answers every message of WhatsApp over four SIGKILLs, and says nothing twice but what Meta had taken unrecorded', async () => {
  haat = await start();
  for (const [point, expected] of DEATHS) {
    const phone = `9198300${String(DEATHS.findIndex(([name]) => name === point)).padStart(5, '0')}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const message = { id: `wamid.${point}`, timestamp, type: 'text', text: { body: 'মেনু' } };
    const payload = envelope(settings.phoneNumberId, incoming({ phone }, message));
    await writeFile(plan, JSON.stringify({ point }));
    const heard = await meta.deliver(payload, { tries: 1 }).catch(() => 0);
    await untilDead();
    haat = await start();
    if (heard !== 200) expect(await meta.deliver(payload)).toBe(200); // Meta comes again until it hears 200
    const answers = () => graph.taken.filter(({ to }) => to === phone).length;
    for (const deadline = Date.now() + 30_000; answers() < expected && Date.now() < deadline; )
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // time enough to say it once too often
    expect({ point, answers: answers() }).toEqual({ point, answers: expected });
  }
  const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
  expect(await memory.db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'handled' } } })).toBe(0);
  expect(await memory.db.outboxRow.count({ where: { state: { not: 'sent' } } })).toBe(0);
  await memory.close();
}, 240_000);

function start(): Promise<HaatProcess> {
  Object.assign(process.env, {
    WHATSAPP_TOKEN: settings.token,
    WHATSAPP_PHONE_NUMBER_ID: settings.phoneNumberId,
    WHATSAPP_APP_SECRET: settings.appSecret,
    WHATSAPP_VERIFY_TOKEN: settings.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.root,
  });
  return startHaat(home, { main: CRASH_MAIN, args: ['--port', String(port), '--crash-plan', plan] });
}

async function untilDead(): Promise<void> {
  for (const deadline = Date.now() + 30_000; existsSync(plan); ) {
    expect(Date.now(), 'the haat should have died by now').toBeLessThan(deadline);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await haat?.kill(); // it has done so itself; this waits for it
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' ? (bound?.port ?? 0) : 0));
    });
  });
}
