import { z } from 'zod';
import { type QueryReading, readQuery } from '../language/queries.ts';
import type { Evaluate, EvaluatedLine } from './evaluation.ts';

const names = z.union([z.string(), z.array(z.string())]);
const label = z.object({
  q: z.string(),
  filters: z
    .object({
      kind: z.string(),
      weave: z.string(),
      material: z.string(),
      colour: names,
      border: names,
      minPrice: z.number(),
      maxPrice: z.number(),
      district: z.string(),
      blouse: z.boolean(),
    })
    .partial()
    .default({}),
  relevant: z.array(z.string()).nullable().optional(),
  ok_extra: z.array(z.string()).default([]),
});

/** Reads search sentences and compares their filters with the labels. */
export const evaluateQueries: Evaluate = async (lines) => {
  const evaluated = lines.map(({ id, raw }): EvaluatedLine => {
    const { q, filters, relevant } = label.parse(raw);
    const reading = readQuery(q);
    const got = filtersOf(reading);
    const isRight = relevant === null ? reading.chatter : !reading.chatter && isSame(filters, got);
    const wanted = relevant === null ? 'talk' : JSON.stringify(filters);
    const read = reading.chatter ? 'talk' : JSON.stringify(got);
    return {
      id,
      got: { filters: got, chatter: reading.chatter },
      ...(isRight ? {} : { miss: `${q}: wanted ${wanted}, read ${read}` }),
    };
  });
  const right = evaluated.filter(({ miss }) => miss === undefined).length;
  return { lines: evaluated, figures: { filtersExact: right / Math.max(1, lines.length) } };
};

/** The filters in the names of the file's format; prices in rupees. */
function filtersOf({ filters }: QueryReading): Readonly<Record<string, unknown>> {
  const { kind, weave, material, colours, borderColours, minPricePaise, maxPricePaise, district, blousePiece } =
    filters;
  const all = {
    ...{ kind, weave, material, district },
    colour: colours,
    border: borderColours,
    minPrice: minPricePaise === undefined ? undefined : minPricePaise / 100,
    maxPrice: maxPricePaise === undefined ? undefined : maxPricePaise / 100,
    blouse: blousePiece,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function isSame(wanted: Readonly<Record<string, unknown>>, got: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...keys].every((key) => comparable(wanted[key]) === comparable(got[key]));
}

/** One name and a list of one are the same; the order of colours says nothing. */
function comparable(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? [value] : Array.isArray(value) ? [...value].sort() : value) ?? '';
}
