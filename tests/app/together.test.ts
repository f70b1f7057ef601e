import { expect, it } from 'vitest';
import { together } from '../../src/app/together.ts';

function buildWork() {
  const rounds: (readonly string[])[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const ask = together((items: readonly string[]) => {
    rounds.push(items);
    return new Promise<readonly string[]>((resolve, reject) =>
      ends.push((error) => (error ? reject(error) : resolve(items.map((item) => `${item} is done`)))),
    );
  });
  return { rounds, ends, ask };
}

it('does the first at once, and what is asked for meanwhile together, each once', async () => {
  const { rounds, ends, ask } = buildWork();
  const first = ask('a');
  const more = [ask('b'), ask('c'), ask('b')];
  expect(rounds).toEqual([['a']]);
  ends[0]?.();
  expect(await first).toBe('a is done');
  await expect.poll(() => rounds).toEqual([['a'], ['b', 'c']]);
  const later = ask('b'); // its round has begun: what it was asked for may have come too late for it
  ends[1]?.();
  expect(await Promise.all(more)).toEqual(['b is done', 'c is done', 'b is done']);
  await expect.poll(() => rounds).toEqual([['a'], ['b', 'c'], ['b']]);
  ends[2]?.();
  await later;
  const alone = ask('d');
  expect(rounds.at(-1)).toEqual(['d']);
  ends[3]?.();
  await alone;
});

it('tells only those of a failed round, and goes on with the next', async () => {
  const { rounds, ends, ask } = buildWork();
  const first = ask('a');
  const second = ask('b');
  ends[0]?.(new Error('the queue is away'));
  await expect(first).rejects.toThrow('the queue is away');
  await expect.poll(() => rounds).toEqual([['a'], ['b']]);
  ends[1]?.();
  await expect(second).resolves.toBe('b is done');
});
