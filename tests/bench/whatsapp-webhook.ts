import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Agent, request } from 'undici';
import { openMemory } from '../../src/assemble.ts';
import { startHaat } from '../../src/converse/haat-process.ts';
import { killServer } from '../support/processes.ts';
import { openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { asMetaBytes, envelope, incoming, sign } from '../support/whatsapp-cloud/payloads.ts';
import type { Bench } from './main.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
const PER_SECOND = 200;
const CHATS = 500;
const WEB_SIDE = fileURLToPath(new URL('./web-side.ts', import.meta.url));

/** As many connections as Meta would hold open; a delivery that finds none free waits, and its time runs. */
const dispatcher = new Agent({ connections: 100 });

interface Answered {
  readonly ms: number;
  readonly ok: boolean;
}

/**
 * How long Meta waits for our 200 while messages of 500 chats come at 200 a second, each stored before it is answered: by a process
 * that only receives, and (with `whole`) by one haat that handles the turns and sends, too. Deliveries leave on time whether or not
 * earlier ones were answered.
 */
export const benchWhatsappWebhook: Bench = async ([seconds = '20', side = 'web'], print) => {
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-webhook-'));
  const graph = await openGraphDouble(settings);
  // The haat is a process of its own, and inherits these.
  Object.assign(process.env, {
    WHATSAPP_TOKEN: settings.token,
    WHATSAPP_PHONE_NUMBER_ID: settings.phoneNumberId,
    WHATSAPP_APP_SECRET: settings.appSecret,
    WHATSAPP_VERIFY_TOKEN: settings.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.root,
  });
  const haat = await startHaat(home, side === 'web' ? { main: WEB_SIDE, args: [] } : {});
  try {
    const address = `${haat.address}/webhooks/whatsapp-cloud`;
    for (let number = 0; number < CHATS; number += 1) await post(address, 1_000_000 + number); // each has written once before
    const total = PER_SECOND * Number(seconds);
    const { answers, took } = await postOnTime(address, total);
    const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
    const at = (share: number) => Math.round((times[Math.floor((times.length - 1) * share)] ?? 0) * 10) / 10;
    const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
    const stored = await memory.db.inboxRow.count();
    await memory.close();
    const figures = {
      ...{ side, perSecond: Math.round(total / took), medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) },
      refused: answers.filter(({ ok }) => !ok).length,
      lost: total + CHATS - stored,
      loadAverage: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
    };
    print(
      `${total} deliveries at ${figures.perSecond}/s: median ${figures.medianMs} ms, p95 ${figures.p95Ms}, p99 ${figures.p99Ms}`,
    );
    print(
      `refused ${figures.refused}, lost ${figures.lost}; the machine’s load was ${figures.loadAverage} on ${os.cpus().length} cores`,
    );
    return figures;
  } finally {
    await haat.kill();
    killServer(home);
    await graph.close();
    await rm(home, { recursive: true, force: true });
  }
};

async function postOnTime(address: string, total: number): Promise<{ answers: readonly Answered[]; took: number }> {
  const sent: Promise<Answered>[] = [];
  const began = performance.now();
  while (sent.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * PER_SECOND));
    while (sent.length < due) sent.push(post(address, sent.length));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const answers = await Promise.all(sent);
  return { answers, took: (performance.now() - began) / 1000 };
}

async function post(address: string, number: number): Promise<Answered> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const message = { id: `wamid.${number}`, timestamp, type: 'text', text: { body: 'লাল জামদানি' } };
  const sender = { phone: `9198${100_000_000 + (number % CHATS)}` };
  const bytes = asMetaBytes(envelope(settings.phoneNumberId, incoming(sender, message)));
  const headers = { 'x-hub-signature-256': sign(bytes, settings.appSecret) };
  const start = performance.now();
  try {
    const answer = await request(address, { method: 'POST', headers, body: bytes, dispatcher });
    await answer.body.dump();
    return { ms: performance.now() - start, ok: answer.statusCode === 200 };
  } catch {
    return { ms: performance.now() - start, ok: false }; // counted as refused: Meta would deliver it again
  }
}
