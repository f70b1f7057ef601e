import { expect, it } from 'vitest';
import { createPacer, HUMAN_PACE } from '../../bots/whatsapp/web/pacer.ts';

/** Sends as fast as it may for so many seconds; gives when each message left. */
function send(seconds: number, chatOf: (message: number) => string): readonly number[] {
  let now = 0;
  const wait = createPacer(HUMAN_PACE, () => now);
  const left: number[] = [];
  while (now < seconds * 1_000) {
    const ms = wait(chatOf(left.length));
    if (ms === 0) left.push(now);
    else now += ms;
  }
  return left;
}

it('answers one person as fast as somebody types: a few lines at once, then one in two seconds', () => {
  const left = send(60, () => 'minati');
  expect(left.filter((at) => at < 1_000)).toHaveLength(3);
  expect(left.length).toBeLessThanOrEqual(33);
});

it('is one person at one keyboard, however many people it answers', () => {
  const left = send(60, (message) => `person ${message}`);
  expect(left.filter((at) => at < 1_000)).toHaveLength(4);
  expect(left.length).toBeLessThanOrEqual(34);
});

it('may hurry again after a rest', () => {
  let now = 0;
  const wait = createPacer(HUMAN_PACE, () => now);
  for (let message = 0; message < 3; message += 1) wait('minati');
  expect(wait('minati')).toBe(2_000);
  now += 60_000;
  expect([1, 2, 3, 4].map(() => wait('minati'))).toEqual([0, 0, 0, 2_000]);
});
