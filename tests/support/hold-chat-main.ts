import { silentLog } from '../../src/log.ts';
import { runChat } from '../../src/queue/run-chat.ts';
import { startWorkers } from '../../src/queue/workers.ts';

// A worker on the PostgreSQL given that takes a chat into its hands, says so, and never lets go of it.
const [, , postgres = ''] = process.argv;
const hold = async () => {
  process.stdout.write('held');
  return new Promise<never>(() => undefined);
};
const work = { handle: hold, deliver: async () => undefined };
const wakeUps = { wake: async () => undefined };
await startWorkers({ postgres }, (chat) => runChat(chat, work), { concurrency: 1, log: silentLog, wakeUps });
