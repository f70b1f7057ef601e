import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { evaluateCaptions } from '../../src/eval/captions.ts';
import type { Evaluation } from '../../src/eval/evaluation.ts';
import { evaluateIntents } from '../../src/eval/intents.ts';
import { readLabelledLines } from '../../src/eval/labelled-lines.ts';
import { evaluatePrices } from '../../src/eval/prices.ts';
import { evaluateQuantities } from '../../src/eval/quantities.ts';
import { readCaption } from '../../src/language/captions.ts';
import counts from '../../src/language/learned/count-weights.json' with { type: 'json' };
import intents from '../../src/language/learned/intent-weights.json' with { type: 'json' };
import measures from '../../src/language/learned/measure-weights.json' with { type: 'json' };
import prices from '../../src/language/learned/price-weights.json' with { type: 'json' };
import terms from '../../src/language/learned/term-weights.json' with { type: 'json' };

const priceLine = z.looseObject({
  text: z.string(),
  ctx: z.string().optional(),
  expect: z.looseObject({ amount: z.number().optional() }),
  accept: z.array(z.looseObject({ amount: z.number().optional() })).default([]),
});
const KINDS = {
  prices: evaluatePrices,
  quantities: evaluateQuantities,
  intents: evaluateIntents,
  captions: evaluateCaptions,
};
type Kind = keyof typeof KINDS;

/** The least share of lines to be read right. */
const FLOORS: Readonly<Record<Kind, number>> = { prices: 0.995, quantities: 0.99, intents: 0.98, captions: 0.95 };

it.each(Object.keys(FLOORS) as Kind[])('reads the labelled %s as people meant them', async (kind) => {
  const { lines } = await evaluated(kind);
  const misses = lines.flatMap(({ miss }) => miss ?? []);
  expect(1 - misses.length / lines.length, misses.join('\n')).toBeGreaterThanOrEqual(FLOORS[kind]);
});

it('reads what it was never taught: lines of examiners who saw neither rules nor lines', async () => {
  const { lines, figures } = await evaluatedFile('intents', 'intents-unseen');
  const right = lines.filter(({ miss }) => miss === undefined).length;
  expect(right / lines.length).toBeGreaterThanOrEqual(0.965);
  expect(figures.wrongly).toEqual({ yes: 0, cancel: 0, stop: 0 });
});

it.each([
  ['prices', 0.975, 0.002],
  ['quantities', 0.962, 0.0095],
] as const)('reads %s of examiners whose lines no rule was made for', async (kind, floor, silent) => {
  const { lines, figures } = await evaluatedFile(kind, `${kind}-unseen`);
  const right = lines.filter(({ miss }) => miss === undefined).length;
  expect(right / lines.length).toBeGreaterThanOrEqual(floor);
  expect(Number(figures.silentWrong) / lines.length).toBeLessThan(silent);
});

it('reads the fields of captions by examiners who saw neither rules nor lines', async () => {
  const { figures } = await evaluatedFile('captions', 'captions-unseen');
  expect(figures.fieldAccuracy).toBeGreaterThanOrEqual(0.965);
});

const SEARCHES = ['', '-two', '-three', '-four', '-five', '-six', '-seven', '-taught'].map((set) => `searches${set}`);

it.each([
  ['intents', ['intents', 'intents-taught'], intents],
  ['prices', ['prices', 'prices-taught', 'captions', 'captions-taught'], prices],
  ['counts', ['quantities', 'quantities-taught'], counts],
  ['measures', ['quantities', 'quantities-taught'], measures],
  ['terms', ['captions', 'captions-taught', 'queries', ...SEARCHES], terms],
] as const)('has learned from the %s that lie here: else run `npm run learn`', async (_name, sets, learned) => {
  const files = await Promise.all(sets.map(linesOf));
  expect(learned.lines).toBe(files.flat().length);
});

it.each(['prices', 'quantities'] as const)('takes nothing in silence of the %s that was not meant', async (kind) => {
  expect((await evaluated(kind)).figures.silentWrong).toBe(0);
});

it('takes hardly a price of an answer sent as a caption that was not meant', async () => {
  const file = fileURLToPath(new URL('./prices.jsonl', import.meta.url));
  const answers = (await readLabelledLines(file))
    .map(({ raw }) => priceLine.parse(raw))
    .filter(({ ctx }) => ctx !== 'search');
  const taken = answers.filter(({ text, expect, accept }) => {
    const { facts, items } = readCaption(text);
    const price = items > 1 ? undefined : facts.price;
    return price?.kind === 'amount' && ![expect, ...accept].some(({ amount }) => amount === price.paise / 100);
  });
  expect(taken.length / answers.length, taken.map(({ text }) => text).join('\n')).toBeLessThan(0.006);
});

it('never takes a yes, a cancel or a stop that nobody said', async () => {
  expect((await evaluated('intents')).figures.wrongly).toEqual({ yes: 0, cancel: 0, stop: 0 });
});

it('reads the fields of captions, of which a line has several', async () => {
  expect((await evaluated('captions')).figures.fieldAccuracy).toBeGreaterThanOrEqual(0.98);
});

const known = new Map<Kind, Promise<Evaluation>>();

function evaluated(kind: Kind): Promise<Evaluation> {
  const evaluation = known.get(kind) ?? evaluatedFile(kind, kind);
  known.set(kind, evaluation);
  return evaluation;
}

async function evaluatedFile(kind: Kind, name: string): Promise<Evaluation> {
  return KINDS[kind](await linesOf(name), []);
}

function linesOf(name: string) {
  return readLabelledLines(fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url)));
}
