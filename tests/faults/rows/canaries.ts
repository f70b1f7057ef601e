import { readFile } from 'node:fs/promises';
import { openMemory } from '../../../src/assemble.ts';
import { freePort, startProcess } from '../../support/haat-processes.ts';
import { buildPicture } from '../../support/pictures.ts';
import { killServer } from '../../support/processes.ts';
import { SENT_BY_PEOPLE } from '../../support/sent-by-people.ts';
import { openBotApi, TOKEN } from '../../support/telegram/bot-api-double.ts';
import { openGraphDouble } from '../../support/whatsapp-cloud/graph-double.ts';
import { openMeta } from '../../support/whatsapp-cloud/meta.ts';
import { type Fault, unkept } from '../fault.ts';
import { text } from '../ground/people.ts';
import { filesOf, hits, queueAndFailures, type Told } from '../ground/telltales.ts';
import { until } from '../ground/wait.ts';

const CLOUD = {
  token: 'EAAGcanarytoken',
  phoneNumberId: '106540352242922',
  appSecret: 'canarysecret',
  verifyToken: 'canaryverify',
};
const WEAVER = '919830012345';
const BUYER = '919830054321';
const ON_TELEGRAM = 5_558_009_876;
/** Whatever of these stands in a log has leaked; parts of numbers too. */
const SECRETS = [
  '9830012345',
  '9830054321',
  '5558009876',
  '৯৮৩০০১২৩৪৫',
  'ক্যানারি',
  'canary',
  TOKEN,
  TOKEN.split(':')[1] ?? TOKEN,
];

/** Words that must never be told go through listing, ordering, refusals of the platforms, crashes and a store that is gone. */
export const canaries: Fault = {
  name: 'canaries',
  what: 'canary phone, name, address and token through every path, crashes included',
  async run(ground) {
    const home = await ground.folder();
    ground.onEnd(() => killServer(home));
    const graph = await openGraphDouble(CLOUD);
    const telegram = await openBotApi();
    ground.onEnd(() => Promise.all([graph.close(), telegram.close()]));
    const port = await freePort();
    const env = {
      ...{ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root, WHATSAPP_GRAPH_ROOT: graph.root },
      ...{ WHATSAPP_TOKEN: CLOUD.token, WHATSAPP_PHONE_NUMBER_ID: CLOUD.phoneNumberId },
      ...{ WHATSAPP_APP_SECRET: CLOUD.appSecret, WHATSAPP_VERIFY_TOKEN: CLOUD.verifyToken },
    };
    const said: (() => string)[] = [];
    const open = async () => {
      const haat = await startProcess(['--home', home, '--port', String(port)], env);
      ground.onEnd(() => haat.end('SIGKILL'));
      said.push(haat.said);
      return haat;
    };
    const picture = await buildPicture(7);
    let haat = await open();
    const meta = openMeta({ ...CLOUD, webhook: `http://127.0.0.1:${port}/webhooks/whatsapp-cloud` });
    const weaver = meta.person({ phone: WEAVER, name: 'ক্যানারিনাম' });
    const buyer = meta.person({ phone: BUYER, name: 'ক্যানারিনাম' });
    const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
    ground.onEnd(() => memory.close().catch(() => undefined)); // its server has been killed
    const { db } = memory;
    const waits = () => db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: 'waiting' } });
    const quiet = () => until('all was handled', async () => (await waits()) === 0, { everyMs: 100 });
    const answered = (phone: string) => graph.taken.filter(({ to }) => to === phone).length;
    const hear = async (phone: string, act: () => Promise<unknown>) => {
      const before = answered(phone);
      await act();
      await until('an answer came', () => answered(phone) > before);
    };

    // She lists, the buyer orders; both write what nobody else may read.
    await hear(WEAVER, () => weaver.sendsPhoto(graph.addFile(picture), 'লাল জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ'));
    await hear(WEAVER, () => weaver.taps('publish'));
    await hear(WEAVER, () => weaver.writes('ক্যানারিনাম বসাক, ফুলিয়া'));
    await hear(WEAVER, () => weaver.taps('weaver'));
    const listing = await db.listing.findFirstOrThrow();
    await hear(BUYER, () => buyer.taps(`to/placeOrder/start/${listing.code}`));
    await hear(BUYER, () => buyer.writes('ক্যানারিনাম দাস, ৭৭ ক্যানারিরাস্তা, বোলপুর, পিন ৭৩১২০৪'));
    await hear(BUYER, () => buyer.taps('place'));
    const orders = await db.order.count();
    await buyer.writes('আমার ফোন ৯৮৩০০১২৩৪৫, ক্যানারিরাস্তায় থাকি');
    await quiet();

    // Both platforms refuse, break off and talk nonsense.
    const quoting = `Recipient ${BUYER} ("ক্যানারিনাম") is not allowed`;
    graph.mishaps.push({ kind: 'error', code: 131_000, details: quoting }, { kind: 'page', status: 502 });
    graph.mishaps.push(
      { kind: 'error', code: 131_026, details: quoting },
      { kind: 'acceptedThenReset' },
      { kind: 'reset' },
    );
    for (let count = 0; count < 5; count += 1) await weaver.writes('সাহায্য');
    telegram.chats.person(ON_TELEGRAM, 'ক্যানারিনাম');
    const nonsense = { error_code: 400, description: `Bad Request: "ক্যানারিরাস্তা" of ${ON_TELEGRAM}` };
    const troubles = [nonsense, 'garbage', 'breaksBefore'] as const;
    for (const answer of troubles) telegram.faults.push({ method: 'sendMessage', times: 1, answer });
    // After silence a message waits for half a minute: each trouble gets a message of its own.
    for (const left of [2, 1, 0]) {
      telegram.updates.say(ON_TELEGRAM, 'ক্যানারিরাস্তা কোথায়?');
      await until('Telegram was tried', () => telegram.faults.length === left);
    }
    await quiet();
    await meta.deliver({ entry: [{ changes: [{ value: { messages: [{ canary: WEAVER }] } }] }] }, { tries: 1 });
    await fetch(`http://127.0.0.1:${port}/webhooks/whatsapp-cloud`, { method: 'POST', body: `{"ক্যানারি": ${WEAVER}` });
    const metrics = await (await fetch(`${haat.address}/metrics`)).text();

    // It dies, comes back, and then loses its store.
    await weaver.writes('আমি ক্যানারিনাম');
    await haat.end('SIGKILL');
    haat = await open();
    await quiet();
    const rows = await queueAndFailures(db);
    killServer(home);
    for (let count = 0; count < 3; count += 1) {
      const content = text('ক্যানারিরাস্তা');
      await weaver.sends(content).catch(() => undefined); // 503: there is nowhere to keep it
    }
    await haat.end('SIGTERM');
    const password = (await readFile(`${home}/postgres.password`, 'utf8')).trim();
    const terminals = said.map((read, number) => ({ from: `terminal ${number + 1}`, text: read() }));
    const told: readonly Told[] = [...(await filesOf(home)), ...rows, ...terminals, { from: 'metrics', text: metrics }];
    const found = hits(told, [...SECRETS, password]);
    const letters = told.reduce((sum, { text: words }) => sum + words.length, 0);
    return {
      figure: `${found.length} hits in ${Math.round(letters / 1_000)} kB of logs, terminals, job data, metrics and reasons (${told.length} places)${found.map((hit) => `; ${hit}`).join('')}`,
      broken: unkept({
        'nothing is told': found.length === 0,
        'there was something to tell':
          orders === 1 && told.some(({ from, text: words }) => from === 'haat.log' && words.length > 2_000),
      }),
    };
  },
};
