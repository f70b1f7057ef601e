import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type Haat, openHaat } from '../../../src/assemble.ts';
import { readConfig } from '../../../src/config.ts';
import { openLog } from '../../../src/log.ts';
import { type GraphDouble, openGraphDouble, type Taken } from './graph-double.ts';
import { type Meta, openMeta, type Person } from './meta.ts';
import { openPhones, type PhoneOf } from './phone.ts';

/** A whole haat of its own on the WhatsApp Cloud API, with Meta's two halves on this machine. */
export interface CloudWorld {
  readonly haat: Haat;
  readonly graph: GraphDouble;
  readonly meta: Meta;
  /** Where its log and everything else it keeps is. */
  readonly home: string;
  readonly secrets: readonly string[];
  /** Somebody with WhatsApp: what they send goes over HTTP, what they are shown is what Meta took for them. */
  phone(sender: { readonly phone?: string; readonly userId?: string; readonly name?: string }): PhoneOf;
  /** Moves everybody's clock: the haat's and Meta's. */
  pass(ms: number): Promise<void>;
  /** Resolves when no due row waits. */
  settle(): Promise<void>;
}

const SECRETS = {
  WHATSAPP_TOKEN: 'EAAGcanarytoken',
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  WHATSAPP_APP_SECRET: 'canary-app-secret',
  WHATSAPP_VERIFY_TOKEN: 'canary-verify-token',
};

/** Opens it for one test file; it is closed after the file's last test. */
export async function openCloudWorld(databaseUrl: string, extra: NodeJS.ProcessEnv = {}): Promise<CloudWorld> {
  let offset = 0;
  const now = () => new Date(Date.now() + offset);
  const phoneNumberId = SECRETS.WHATSAPP_PHONE_NUMBER_ID;
  const graph = await openGraphDouble({ token: SECRETS.WHATSAPP_TOKEN, phoneNumberId, now });
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-cloud-'));
  const env = { DATABASE_URL: databaseUrl, ...SECRETS, WHATSAPP_GRAPH_ROOT: graph.root, ...extra };
  const log = openLog({ folder: home, verbose: false });
  const haat = await openHaat(readConfig(env, { home, port: 0 }), { log, haatId: randomUUID() });
  const meta = openMeta({
    webhook: `${haat.address}/webhooks/whatsapp-cloud`,
    appSecret: SECRETS.WHATSAPP_APP_SECRET,
    phoneNumberId,
    now,
    onWrote: (chatId, at) => void graph.lastWrote.set(chatId, at.getTime()),
  });
  afterAll(async () => {
    await haat.close();
    await graph.close();
    await rm(home, { recursive: true, force: true });
  });
  const { store, clock } = haat.memory;
  const settle = async () => {
    for (let quiet = 0; quiet < 3; ) {
      // A turn that met another one on a busy machine comes again within seconds.
      const soon = new Date(clock.now().getTime() + 5_000);
      quiet = (await store.countDue(soon)) === 0 ? quiet + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    ...{ haat, graph, meta, home, settle },
    secrets: Object.values(SECRETS).filter((value) => value !== phoneNumberId),
    phone: openPhones({ meta, graph, settle }),
    async pass(ms) {
      offset += ms;
      clock.set(now());
      await settle();
    },
  };
}

export type { Person, Taken };
