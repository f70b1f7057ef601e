import type { PrismaClient } from '../../../src/store/generated/client.ts';
import { freePort, type RunningHaat, startProcess } from '../../support/haat-processes.ts';
import { openGraphDouble } from '../../support/whatsapp-cloud/graph-double.ts';
import { openMeta } from '../../support/whatsapp-cloud/meta.ts';
import { envelope, incoming } from '../../support/whatsapp-cloud/payloads.ts';
import type { Contender } from './contender.ts';

const SETTINGS = { token: 'EAAG-turns', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
/** Meta delivers again after a while; so do we. */
const AGAIN_MS = 100;

/** How a haat of ours is laid out. */
export interface Layout {
  readonly name: string;
  /** What its people's numbers begin with: nobody has written to it before. */
  readonly prefix: string;
  readonly home: string;
  /** The arguments of each of its processes; the first one takes webhooks. */
  readonly processes: readonly (readonly string[])[];
  readonly env: Readonly<Record<string, string>>;
  /** Processes of the stores. */
  readonly stores: () => readonly number[];
}

/** The haat on the WhatsApp Cloud API, whose number Meta has raised to a thousand a second, with Meta's two halves here. */
export async function openOurs({ db }: { readonly db: () => PrismaClient }, layout: Layout): Promise<Contender> {
  const graph = await openGraphDouble(SETTINGS);
  const port = await freePort();
  const meta = openMeta({ ...SETTINGS, webhook: `http://127.0.0.1:${port}/webhooks/whatsapp-cloud` });
  const env = {
    WHATSAPP_TOKEN: SETTINGS.token,
    WHATSAPP_PHONE_NUMBER_ID: SETTINGS.phoneNumberId,
    WHATSAPP_APP_SECRET: SETTINGS.appSecret,
    WHATSAPP_VERIFY_TOKEN: SETTINGS.verifyToken,
    WHATSAPP_GRAPH_ROOT: graph.root,
    WHATSAPP_PER_SECOND: '1000',
    ...layout.env,
  };
  let running: RunningHaat[] = [];
  let said = 0;
  const phoneOf = (person: number) => `${layout.prefix}${String(10_000_000 + person)}`;
  const got = new Map<string, number>();
  graph.beforeAnswer = ({ to }) => void got.set(to, (got.get(to) ?? 0) + 1);
  return {
    name: layout.name,
    sharers: Math.max(1, layout.processes.length - 1), // where there are several, the first only receives
    async start() {
      running = await Promise.all(
        layout.processes.map((args, index) =>
          startProcess(['--home', layout.home, ...(index === 0 ? ['--port', String(port)] : []), ...args], env),
        ),
      );
    },
    async say(person, body) {
      said += 1;
      const message = {
        id: `wamid.${phoneOf(person)}.${said}`,
        timestamp: String(Math.floor(Date.now() / 1_000)),
        type: 'text',
      };
      const sender = incoming({ phone: phoneOf(person) }, { ...message, text: { body } });
      const payload = envelope(SETTINGS.phoneNumberId, sender);
      while ((await meta.deliver(payload, { tries: 1 }).catch(() => 0)) !== 200)
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    },
    answersTo: (person) => got.get(phoneOf(person)) ?? 0,
    questions: () => db().enquiry.count(),
    roots: () => [...running.map(({ child }) => child.pid ?? 0), ...layout.stores()],
    kill: async () => void (await Promise.all(running.map((one) => one.end('SIGKILL')))),
    async close() {
      await Promise.all(running.map((one) => one.end('SIGTERM')));
      await graph.close();
    },
  };
}
