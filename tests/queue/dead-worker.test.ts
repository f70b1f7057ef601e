import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { runChat } from '../../src/queue/run-chat.ts';
import { openWakeUps } from '../../src/queue/wake-ups.ts';
import { startWorkers } from '../../src/queue/workers.ts';
import { freshStore } from '../support/store.ts';

const { connectionString } = await freshStore();
const place = { postgres: connectionString };
const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing) await close();
});

it('takes the chat of a killed worker before all those that wait', { timeout: 120_000 }, async () => {
  const wakeUps = await openWakeUps(place);
  closing.unshift(() => wakeUps.close());
  await wakeUps.wake('held');
  const worker = spawn(process.execPath, ['run.mjs', 'tests/support/hold-chat-main.ts', connectionString]);
  await once(worker.stdout, 'data');
  const waiting = Array.from({ length: 300 }, (_, number) => `waiting ${number}`);
  await Promise.all(waiting.map((chat) => wakeUps.wake(chat)));
  worker.kill('SIGKILL');
  await once(worker, 'exit');

  const handled: string[] = [];
  const handle = async (chat: string) => {
    handled.push(chat);
    await new Promise((resolve) => setTimeout(resolve, 50)); // a turn takes its time: the others wait for a quarter of a minute
    return { done: true } as const;
  };
  const work = { handle, deliver: async () => undefined };
  const next = await startWorkers(place, (chat) => runChat(chat, work), { concurrency: 1, log: silentLog, wakeUps });
  closing.unshift(() => next.close());
  await expect.poll(() => handled, { timeout: 60_000 }).toContain('held');
  expect(handled.length).toBeLessThan(waiting.length);
});
