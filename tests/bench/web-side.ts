import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { createReceive } from '../../src/app/receive.ts';
import { openMemory } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { createWeb, listen } from '../../src/http/server.ts';
import { createWebhooks } from '../../src/http/webhooks.ts';
import { openLog } from '../../src/log.ts';
import { openWakeUps } from '../../src/queue/wake-ups.ts';
import { notebookOf } from '../../src/store/prisma/notebook.ts';

// The receiving side of a haat in a process of its own, as a machine that only serves the web: webhooks, store, wake-ups, no workers.
const home = process.argv[process.argv.indexOf('--home') + 1] ?? '';
const config = readConfig(process.env, { home, port: 0 });
if (config.whatsappCloud === undefined) throw new Error('Expected the WhatsApp settings');
const { db, store, clock, connectionString } = await openMemory(config, 'haat');
const wakeUps = await openWakeUps({ postgres: connectionString });
const log = openLog({ folder: home, verbose: false });
const channel = createWhatsappCloudChannel(config.whatsappCloud, {
  ...{ log, clock, notebook: notebookOf(db, 'whatsapp-cloud', clock) },
  keptFile: () => Promise.reject(new Error('nothing is sent here')),
});
const parts = { store, wakeUps, clock, log, crashPoint: () => undefined, languages: ['bn', 'en'] };
await channel.start(createReceive({ ...parts, windowMsOf: () => channel.windowMs }));
const web = createWeb({
  ...{ haatId: 'bench', log, findPhoto: () => undefined, findVoice: () => undefined, simulator: undefined },
  webhooks: createWebhooks([channel], log),
  isReady: async () => true,
});
const { address } = await listen(web, { host: '127.0.0.1', port: 0, mayMove: false });
process.stdout.write(`The web side is open: ${address}\n`);
