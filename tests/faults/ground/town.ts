import { keepClockOffset } from '../../../src/store/prisma/settings.ts';
import { freePort, type RunningHaat, startProcess } from '../../support/haat-processes.ts';
import { type GraphDouble, openGraphDouble } from '../../support/whatsapp-cloud/graph-double.ts';
import { openMeta } from '../../support/whatsapp-cloud/meta.ts';
import { envelope, incoming } from '../../support/whatsapp-cloud/payloads.ts';
import type { Ground, Records } from './ground.ts';

const SETTINGS = { token: 'EAAG-town', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
/** Ten in the morning in Kolkata: news may be told at whatever hour this runs. */
const MORNING = new Date('2026-11-23T10:00:00+05:30').getTime();

/** A message on its way to the haat's webhook. */
export interface Letter {
  readonly id: string;
  readonly phone: string;
  readonly content: object;
  readonly sentAt: Date;
}

/** A haat of separate processes on the WhatsApp Cloud API, with Meta's two halves here. */
export interface Town {
  readonly records: Records;
  readonly home: string;
  readonly graph: GraphDouble;
  /** Every status that the webhook answered, with when it was asked and answered; 0 when nobody was there. */
  readonly heard: { readonly status: number; readonly asked: number; readonly answered: number }[];
  now(): Date;
  web(): Promise<RunningHaat>;
  worker(): Promise<RunningHaat>;
  /** One delivery; resolves to the status. */
  deliver(letter: Letter): Promise<number>;
  /** As Meta does: again and again until it hears 200. */
  deliverUntilTaken(letter: Letter): Promise<void>;
}

/** Builds the town; nothing runs in it yet. */
export async function openTown(
  ground: Ground,
  options: { readonly records?: Records; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Town> {
  const records = options.records ?? (await ground.database());
  const home = await ground.folder();
  const offset = MORNING - Date.now();
  const now = () => new Date(Date.now() + offset);
  await keepClockOffset(records.db, offset);
  const graph = await openGraphDouble({ ...SETTINGS, now });
  ground.onEnd(() => graph.close());
  const port = await freePort();
  const meta = openMeta({ ...SETTINGS, webhook: `http://127.0.0.1:${port}/webhooks/whatsapp-cloud`, now });
  const env = {
    DATABASE_URL: records.connectionString,
    WHATSAPP_TOKEN: SETTINGS.token,
    WHATSAPP_PHONE_NUMBER_ID: SETTINGS.phoneNumberId,
    WHATSAPP_APP_SECRET: SETTINGS.appSecret,
    WHATSAPP_VERIFY_TOKEN: SETTINGS.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.root,
    ...options.env,
  };
  const open = async (role: string, ...more: string[]) => {
    const started = await startProcess(['--home', home, '--role', role, ...more], env);
    ground.onEnd(() => started.end('SIGKILL'));
    return started;
  };
  const heard: Town['heard'] = [];
  const deliver = async ({ id, phone, content, sentAt }: Letter) => {
    const asked = Date.now();
    const message = { id, timestamp: String(Math.floor(sentAt.getTime() / 1_000)), ...content };
    const payload = envelope(SETTINGS.phoneNumberId, incoming({ phone }, message));
    const status = await meta.deliver(payload, { tries: 1 }).catch(() => 0);
    heard.push({ status, asked, answered: Date.now() });
    return status;
  };
  return {
    ...{ records, home, graph, heard, now, deliver },
    web: () => open('web', '--port', String(port)),
    worker: () => open('worker'),
    async deliverUntilTaken(letter) {
      for (let wait = 50; (await deliver(letter)) !== 200; wait = Math.min(2 * wait, 500))
        await new Promise((resolve) => setTimeout(resolve, wait));
    },
  };
}
