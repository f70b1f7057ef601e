import { expect, it } from 'vitest';
import { ask, askAmongOthers } from '../../src/store/prisma/client.ts';
import { freshStore } from '../support/store.ts';

const { db } = await freshStore(3);
const numbers = Array.from({ length: 40 }, (_, number) => number);

it('gives each of many askers their own answer, and the one whose statement is wrong its own failure', async () => {
  const answers = await Promise.allSettled(
    numbers.map((number) => askAmongOthers<{ share: number }>(db)`SELECT (100 / ${number}::int)::int AS share`),
  );
  const heard = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value[0]?.share : 'failed'));
  expect(heard).toEqual(numbers.map((number) => (number === 0 ? 'failed' : Math.trunc(100 / number))));
});

it('lets nobody wait behind one who waits for a lock, and that one gets it in the end', async () => {
  await db.channelNote.create({ data: { channel: 'moody', name: 'mood', value: 'calm' } });
  const order: string[] = [];
  const noted = (what: string) => () => order.push(what);
  let waiting: Promise<unknown>[] = [];
  await db.$transaction(async (tx) => {
    await ask(tx)`UPDATE channel_note SET value = 'stormy' WHERE channel = 'moody'`;
    const change = () => askAmongOthers(db)`UPDATE channel_note SET value = value || '!' WHERE channel = 'moody'`;
    waiting = [change().then(noted('changed')), change().then(noted('changed'))];
    await Promise.all(numbers.map(() => askAmongOthers(db)`SELECT 1 AS one`)).then(noted('others'));
    order.push('let go');
  });
  await Promise.all(waiting);
  expect(order).toEqual(['others', 'let go', 'changed', 'changed']);
  expect((await db.channelNote.findFirst())?.value).toBe('stormy!!');
});

it('fails what was under way when its connection breaks, and asks the next on a new one', async () => {
  const pidOf = async () => (await askAmongOthers<{ pid: number }>(db)`SELECT pg_backend_pid() AS pid`)[0]?.pid ?? 0;
  const pids = await Promise.all([pidOf(), pidOf()]);
  expect(new Set(pids).size).toBe(2);
  const underWay = Promise.allSettled([0, 1].map(() => askAmongOthers(db)`SELECT pg_sleep(20)`));
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM unnest(${pids}::int[]) AS pid`;
  expect((await underWay).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const fresh = await Promise.all([pidOf(), pidOf()]);
  expect(fresh.filter((pid) => pids.includes(pid))).toEqual([]);
});
