import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readCaption } from '../../src/language/captions.ts';
import { replyIntent } from '../../src/language/heard-reply.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readQuery } from '../../src/language/queries.ts';
import { searchTokens } from '../../src/language/search-tokens.ts';
import type { Bench } from './main.ts';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'price as an answer': (text) => readPrice(text, 'answer'),
  'price in a search': (text) => readPrice(text, 'search'),
  quantity: (text) => readQuantity(text, 'stock'),
  length: (text) => readQuantity(text, 'length'),
  reply: (text) => replyIntent(text, 'any'),
  caption: readCaption,
  query: readQuery,
  'search tokens': searchTokens,
};
const KINDS = ['prices', 'quantities', 'intents', 'captions', 'queries'];
const LONGEST = 2000;
/** Bengali takes some 1.7 code units for a grapheme. */
const UNITS_OF_LONGEST = 3400;
const LONG_TEXTS = 300;
const labelled = z.looseObject({ text: z.string().optional(), q: z.string().optional() });

/** How long one call of each reader takes: on what people write, and on as much of it as fits into 2,000 graphemes. */
export const benchLanguage: Bench = async (_args, print) => {
  const lines = (await Promise.all(KINDS.map(linesOf))).flat();
  const sets = { lines, long: longTexts(lines, LONGEST), graphemes: longTexts(lines, UNITS_OF_LONGEST) };
  const figures: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(READERS)) {
    for (const text of lines) read(text);
    const seen = Object.entries(sets).map(([set, texts]) => [set, measure(read, texts)] as const);
    figures[name] = Object.fromEntries(seen);
    print(
      `${name.padEnd(20)} ${seen.map(([set, { p50, p99, max }]) => `${set}: p50 ${p50} ms, p99 ${p99} ms, max ${max} ms`).join('   ')}`,
    );
  }
  return { lines: lines.length, long: sets.long.length, figures };
};

async function linesOf(kind: string): Promise<readonly string[]> {
  const file = await readFile(new URL(`../language/${kind}.jsonl`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((row) => labelled.parse(JSON.parse(row)))
    .map(({ text, q }) => text ?? q ?? '');
}

/** Messages of so many characters, each made of other lines: what a person pastes at worst. */
function longTexts(lines: readonly string[], length: number): readonly string[] {
  return Array.from({ length: LONG_TEXTS }, (_, seed) => {
    let text = '';
    for (let at = seed * 7; text.length < length; at += 1) text += `${lines[at % lines.length]} `;
    return text.slice(0, length);
  });
}

function measure(read: (text: string) => unknown, texts: readonly string[]) {
  const times = texts.map((text) => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  });
  times.sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round((times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0) * 1000) / 1000;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
