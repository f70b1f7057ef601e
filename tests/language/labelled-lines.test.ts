import { expect, it } from 'vitest';
import { score } from './score.ts';

const FLOORS = { prices: 0.985, quantities: 0.97, intents: 0.97 } as const;

for (const kind of ['prices', 'quantities', 'intents'] as const) {
  it(`reads the labelled ${kind} as people meant them`, () => {
    const { total, right, misses } = score(kind);
    expect(right / total, misses.join('\n')).toBeGreaterThanOrEqual(FLOORS[kind]);
  });
}

it('never takes a yes, a cancel or a stop that nobody said', () => {
  const { silentWrong, misses } = score('intents');
  expect(silentWrong, misses.join('\n')).toBe(0);
});
