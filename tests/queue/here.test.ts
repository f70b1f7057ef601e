import { expect, it } from 'vitest';
import type { Handled } from '../../src/app/ports.ts';
import { silentLog } from '../../src/log.ts';
import { openHere } from '../../src/queue/here.ts';

const DONE: Handled = { done: true };

/** Chats whose work ends when the test says so, and a queue that only keeps what it is given. */
function open({
  places = 2,
  handled = DONE,
  othersWork = false,
}: {
  places?: number;
  handled?: Handled;
  othersWork?: boolean;
} = {}) {
  const begun: string[] = [];
  const queued: string[] = [];
  const ends = new Map<string, (() => void)[]>();
  const work = {
    async handle(chat: string) {
      begun.push(chat);
      await new Promise<void>((resolve) => void ends.set(chat, [...(ends.get(chat) ?? []), resolve]));
      return handled;
    },
    deliver: async () => undefined,
  };
  const queue = {
    wake: async (chat: string, after?: { readonly ms: number }) =>
      void queued.push(after ? `${chat} in ${after.ms}` : chat),
  };
  const end = async (chat: string) => {
    ends.get(chat)?.shift()?.();
    await new Promise(setImmediate);
  };
  return { ...openHere(work, { queue, places, othersWork, log: silentLog }), begun, queued, end };
}

it('works at once on as many chats as there are places, on the rest in the order they came', async () => {
  const { wake, waiting, begun, queued, end } = open();
  for (const chat of ['a', 'b', 'c', 'd', 'c']) await wake(chat);
  expect(begun).toEqual(['a', 'b']);
  expect(waiting()).toBe(2);
  await end('a');
  await wake('e');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const chat of ['b', 'c', 'd']) await end(chat);
  expect({ begun, queued }).toEqual({ begun: ['a', 'b', 'c', 'd', 'e'], queued: [] });
});

it('leaves to others by the queue what finds no place, or comes while it closes', async () => {
  const { wake, waiting, close, begun, queued, end } = open({ othersWork: true });
  for (const chat of ['a', 'b', 'c', 'b']) await wake(chat);
  expect({ begun, queued, waiting: waiting() }).toEqual({ begun: ['a', 'b'], queued: ['c'], waiting: 0 });
  await end('b'); // woken meanwhile: looked at once more, in the place that it had
  expect(begun).toEqual(['a', 'b', 'b']);
  const closed = close();
  await wake('d');
  for (const chat of ['a', 'b']) await end(chat);
  await closed;
  expect({ begun, queued }).toEqual({ begun: ['a', 'b', 'b'], queued: ['c', 'd'] });
});

it('lets the queue take one that waits, and works on it no second time', async () => {
  const { wake, run, begun, end } = open({ places: 1 });
  for (const chat of ['a', 'b']) await wake(chat);
  void run('b');
  expect(begun).toEqual(['a', 'b']);
  for (const chat of ['a', 'b']) await end(chat);
  expect(begun).toEqual(['a', 'b']);
});

it('looks once more at a chat that was woken while it was worked on, however often and by whom', async () => {
  const { wake, run, begun, queued, end } = open();
  await wake('a');
  await wake('a');
  await wake('a');
  expect(await run('a')).toEqual(DONE);
  expect(begun).toEqual(['a']);
  await end('a');
  expect(begun).toEqual(['a', 'a']);
  await end('a');
  expect({ begun, queued }).toEqual({ begun: ['a', 'a'], queued: [] });
});

it('leaves to the queue what is to come later', async () => {
  const { wake, queued, end } = open({ handled: { done: false, afterMs: 700 } });
  await wake('a');
  await end('a');
  await wake('b', { ms: 40 });
  expect(queued).toEqual(['a in 700', 'b in 40']);
});

it('takes up nothing more once it closes, and waits for what is under way', async () => {
  const { wake, close, begun, queued, end } = open();
  await wake('a');
  let closed = false;
  const closing = close().then(() => {
    closed = true;
  });
  await wake('b');
  expect({ begun, closed }).toEqual({ begun: ['a'], closed: false });
  await end('a');
  await closing;
  expect({ begun, queued }).toEqual({ begun: ['a'], queued: [] });
});

it('goes on with others after one has failed, and when the queue cannot keep what is to come later', async () => {
  const begun: string[] = [];
  const work = {
    async handle(chat: string): Promise<Handled> {
      begun.push(chat);
      if (chat === 'bad') throw new Error('broken');
      return { done: false, afterMs: 40 };
    },
    deliver: async () => undefined,
  };
  const queue = { wake: () => Promise.reject(new Error('away')) };
  const here = openHere(work, { queue, places: 1, log: silentLog });
  for (const chat of ['bad', 'late', 'good']) await here.wake(chat);
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  expect(begun).toEqual(['bad', 'late', 'good']);
  await expect(here.wake('good', { ms: 40 })).rejects.toThrow('away');
});
