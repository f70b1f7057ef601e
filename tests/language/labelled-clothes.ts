import { readFileSync } from 'node:fs';
import { readCaption } from '../../src/language/captions.ts';
import { readQuery } from '../../src/language/queries.ts';

/** How a set of labelled lines was read: fields right, whole lines right, and a note for each miss. */
export interface Score {
  readonly lines: number;
  readonly fields: number;
  readonly fieldsRight: number;
  readonly exact: number;
  readonly misses: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the labelled captions of one part of the set. */
export function scoreCaptions(part: string): Score {
  return score(linesOf('captions', part), ({ text, expect }) => [text, expect, captionFields(text)]);
}

/** Reads the labelled search sentences of one part of the set. */
export function scoreQueries(part: string): Score {
  return score(linesOf('queries', part), (line) => {
    const expected = line.relevant === null ? { chatter: true } : line.filters;
    return [line.q, expected, queryFields(line.q)];
  });
}

interface Line {
  readonly text: string;
  readonly q: string;
  readonly part: string;
  readonly expect: Fields;
  readonly filters: Fields;
  readonly relevant?: null;
}

function linesOf(name: string, part: string): readonly Line[] {
  const rows = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  // Our own file, written in this shape.
  return rows.map((row) => JSON.parse(row) as Line).filter((line) => line.part === part);
}

function score(lines: readonly Line[], read: (line: Line) => readonly [string, Fields, Fields]): Score {
  let [fields, fieldsRight, exact] = [0, 0, 0];
  const misses: string[] = [];
  for (const line of lines) {
    const [text, expected, got] = read(line);
    const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
    const wrong = [...names].filter((name) => !isSame(expected[name], got[name]));
    fields += Math.max(1, names.size);
    fieldsRight += Math.max(1, names.size) - wrong.length;
    if (wrong.length === 0) exact += 1;
    else
      misses.push(
        `${text}\n${wrong.map((name) => `    ${name}: ${comparable(expected[name])} ← ${comparable(got[name])}`).join('\n')}`,
      );
  }
  return { lines: lines.length, fields, fieldsRight, exact, misses };
}

/** A length in হাত is near a length in metres, never the same number. */
function isSame(expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number' && typeof got === 'number') return Math.abs(expected - got) <= expected * 0.005;
  return comparable(expected) === comparable(got);
}

function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value) ?? '–';
}

function captionFields(text: string): Fields {
  const { facts, items } = readCaption(text);
  if (items > 1) return { items };
  const { borderColours, price, lengthCm, blousePiece, ...same } = facts;
  return {
    ...same,
    ...(borderColours && { border_colours: borderColours }),
    ...(price && { price: price.kind === 'amount' ? price.paise / 100 : price.kind }),
    ...(lengthCm === undefined ? {} : { length_m: lengthCm / 100 }),
    ...(blousePiece === undefined ? {} : { blouse_piece: blousePiece }),
  };
}

function queryFields(text: string): Fields {
  const { filters, chatter } = readQuery(text);
  if (chatter) return { chatter };
  const { colours, notColours, borderColours, minPricePaise, maxPricePaise, blousePiece, ...same } = filters;
  return {
    ...same,
    ...(colours && { colour: colours }),
    ...(notColours && { notColour: notColours }),
    ...(borderColours && { border: borderColours }),
    ...(minPricePaise === undefined ? {} : { minPrice: minPricePaise / 100 }),
    ...(maxPricePaise === undefined ? {} : { maxPrice: maxPricePaise / 100 }),
    ...(blousePiece === undefined ? {} : { blouse: blousePiece }),
  };
}
