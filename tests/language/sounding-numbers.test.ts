import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { evaluatePrices } from '../../src/eval/prices.ts';
import { readPrice } from '../../src/language/prices.ts';

it('reads numbers that nobody spells so by their sound, and nothing that only sounds like one', async () => {
  const lines = await readLabelledLines(fileURLToPath(new URL('./sounding-numbers.jsonl', import.meta.url)));
  const { lines: read, figures } = await evaluatePrices(lines, []);
  const misses = read.flatMap(({ miss }) => miss ?? []);
  expect(misses.length / lines.length, misses.join('\n')).toBeLessThan(0.01);
  expect(figures.silentWrong).toBe(0);
});

it('asks where a spelling is about as near to two numbers', () => {
  expect(readPrice('ponchs so', 'answer')).toEqual(
    expect.objectContaining({ kind: 'ambiguous', candidates: expect.arrayContaining([250_000, 500_000]) }),
  );
});
