import { z } from 'zod';
import { type QueryReading, readQuery } from '../language/queries.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import type { Evaluate, EvaluatedLine, Evaluation, LabelledLine } from './evaluation.ts';
import { type Shown, searchAll } from './search-all.ts';

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

/**
 * Reads search sentences, compares their filters with the labels, and, given a catalogue, what the real search shows for them:
 * recall over every page, precision of the first page and of all (with `ok_extra` left out), and the rank of the first right item.
 */
export const evaluateQueries: Evaluate = async (lines, catalogueLines) => {
  const catalogue = catalogueLines.length === 0 ? undefined : await openCatalogue(catalogueLines);
  try {
    return await judgeSearches(lines, catalogue);
  } finally {
    await catalogue?.close();
  }
};

/** The same on a haat that is already open. */
export async function judgeSearches(
  lines: readonly LabelledLine[],
  catalogue: Pick<Catalogue, 'store' | 'idOf'> | undefined,
): Promise<Evaluation> {
  const judged: Judged[] = [];
  for (const line of lines) judged.push(await judge(line, catalogue));
  return { lines: judged.map(({ line }) => line), figures: figuresOf(judged) };
}

interface Judged {
  readonly line: EvaluatedLine;
  readonly kind: 'talk' | 'search';
  readonly filtersRight: boolean;
  /** Only where the label names relevant items. */
  readonly quality?: {
    readonly recall: number;
    readonly firstPage: number;
    readonly all: number;
    readonly rank: number;
  };
}

async function judge(
  { id, raw }: LabelledLine,
  catalogue: Pick<Catalogue, 'store' | 'idOf'> | undefined,
): Promise<Judged> {
  const { q, filters, relevant, ok_extra: extra } = label.parse(raw);
  const shown = catalogue && (await searchAll(catalogue, q));
  const reading = shown?.reading ?? readQuery(q);
  const got = filtersOf(reading);
  const filtersRight = relevant === null ? reading.chatter : !reading.chatter && isSame(filters, got);
  const wanted = relevant === null ? 'talk' : JSON.stringify(filters);
  const read = reading.chatter ? 'talk' : JSON.stringify(got);
  const notes = filtersRight ? [] : [`wanted ${wanted}, read ${read}`];
  const quality =
    shown && relevant && relevant.length > 0 ? qualityOf(shown, new Set(relevant), new Set(extra)) : undefined;
  if (shown && relevant && quality && (quality.recall < 1 || quality.firstPage < 1)) {
    const missing = relevant.filter((each) => !shown.ids.includes(each));
    const wrong = shown.firstPage.filter((each) => !relevant.includes(each) && !extra.includes(each));
    notes.push(`missing ${missing.join(' ') || 'none'}, wrong on the first page ${wrong.join(' ') || 'none'}`);
  }
  const results = shown && {
    results: shown.ids.slice(0, shown.exact),
    near: shown.ids.slice(shown.exact),
    all: shown.ids,
  };
  return {
    line: {
      id,
      got: { filters: got, chatter: reading.chatter, ...results },
      ...(notes.length === 0 ? {} : { miss: `${q}: ${notes.join('; ')}` }),
    },
    kind: relevant === null ? 'talk' : 'search',
    filtersRight,
    ...(quality === undefined ? {} : { quality }),
  };
}

function qualityOf(
  shown: Shown,
  relevant: ReadonlySet<string>,
  extra: ReadonlySet<string>,
): NonNullable<Judged['quality']> {
  const counted = (ids: readonly string[]) => ids.filter((id) => relevant.has(id) || !extra.has(id));
  const precision = (ids: readonly string[]) =>
    ids.length === 0 ? 0 : ids.filter((id) => relevant.has(id)).length / ids.length;
  const found = shown.ids.filter((id) => relevant.has(id)).length;
  const first = counted(shown.ids).findIndex((id) => relevant.has(id));
  const page = counted(shown.firstPage);
  return {
    recall: found / relevant.size,
    // A first page of near answers only is judged by what comes first behind them.
    firstPage: precision(page.length === 0 ? counted(shown.ids).slice(0, 1) : page),
    all: precision(counted(shown.ids)),
    rank: first < 0 ? 0 : 1 / (first + 1),
  };
}

function figuresOf(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const mean = (values: readonly number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)) * 10_000) / 10_000;
  const searches = judged.filter(({ kind }) => kind === 'search');
  const talk = judged.filter(({ kind }) => kind === 'talk');
  const qualities = judged.flatMap(({ quality }) => quality ?? []);
  return {
    filtersExact: mean(searches.map(({ filtersRight }) => Number(filtersRight))),
    ...(talk.length === 0 ? {} : { talkRight: mean(talk.map(({ filtersRight }) => Number(filtersRight))) }),
    ...(qualities.length === 0
      ? {}
      : {
          withRelevant: qualities.length,
          recall: mean(qualities.map(({ recall }) => recall)),
          precisionFirstPage: mean(qualities.map(({ firstPage }) => firstPage)),
          precisionAll: mean(qualities.map(({ all }) => all)),
          reciprocalRank: mean(qualities.map(({ rank }) => rank)),
        }),
  };
}

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
