import { describe, expect, it } from 'vitest';
import { freshStore } from '../support/store.ts';

const { store } = await freshStore(8);

describe('pace', () => {
  const slot = (chat: string, patienceMs = 10_000, burst = 1) =>
    store.takeSlot({
      channel: 'strict',
      chat,
      overall: { perSecond: 20, burst },
      perChat: { perSecond: 2, burst: 1 },
      patienceMs,
    });

  it('spaces a channel evenly over all workers, and lets a reply use the burst of a rest', async () => {
    const slots = await Promise.all(Array.from({ length: 10 }, (_, index) => slot(`chat-${index}`)));
    const moments = slots.map(({ at }) => at).sort((a, b) => a - b);
    for (let index = 1; index < moments.length; index += 1)
      expect((moments[index] ?? 0) - (moments[index - 1] ?? 0)).toBeGreaterThan(25);
    expect((moments.at(-1) ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(400);
    expect(slots.every(({ taken }) => taken)).toBe(true);
    expect(await slot('a reply', 0, 20)).toMatchObject({ taken: true, waitMs: 0 });
  });

  it('takes nothing when the wait is longer than patience, and keeps one chat from hurrying', async () => {
    await slot('same', 10_000, 1_000);
    const second = await slot('same', 0, 1_000);
    expect(second.taken).toBe(false);
    expect(second.waitMs).toBeGreaterThan(300);
  });
});

describe('a lease', () => {
  it('is held by one, renewed by that one, and taken over when it ran out', async () => {
    expect(await store.takeLease('poll', 'a', 60_000)).toBe(true);
    expect(await store.takeLease('poll', 'b', 60_000)).toBe(false);
    expect(await store.takeLease('poll', 'a', 1)).toBe(true);
    await expect.poll(() => store.takeLease('poll', 'b', 60_000)).toBe(true);
    await store.releaseLease('poll', 'a');
    expect(await store.takeLease('poll', 'a', 60_000)).toBe(false);
  });
});
