import { z } from 'zod';
import { readCaption } from '../language/captions.ts';
import { WEAVES_THAT_ARE_MATERIALS } from '../language/relations.ts';
import { isSame, wrongFields } from './compare.ts';
import type { Evaluate } from './evaluation.ts';
import { has, judge, type Read } from './judge.ts';

type Fields = Readonly<Record<string, unknown>>;

const fields = z.record(z.string(), z.unknown());
const line = z.looseObject({ text: z.string(), expect: fields, accept: z.array(fields).default([]) });

/** Free words about an item, field by field: an extra field is as wrong as a missing one. */
export const evaluateCaptions: Evaluate = async (lines) => {
  let asked = 0;
  const perField: Record<string, { total: number; right: number }> = {};
  const reads = lines.map(({ id, raw }): Read => {
    const { text, expect, accept } = line.parse(raw);
    const { got, asks } = captionFields(text);
    if (asks) asked += 1;
    const wanted = nearest([expect, ...accept], got);
    for (const name of new Set([...Object.keys(wanted), ...Object.keys(alike(got, wanted))])) {
      const { total, right } = perField[name] ?? { total: 0, right: 0 };
      const isRight = isSame(wanted[name], alike(got, wanted)[name]);
      perField[name] = { total: total + 1, right: right + (isRight ? 1 : 0) };
    }
    return { id, text, expect: wanted, accept: [], got };
  });
  const result = judge(reads, {
    isRight: (read) => wrongOf(read).length === 0,
    isValue: (read) => wrongOf(read).some((name) => has(read.got, name)),
    isQuestion: () => false,
  });
  const total = Object.values(perField).reduce((sum, each) => sum + each.total, 0);
  const right = Object.values(perField).reduce((sum, each) => sum + each.right, 0);
  return {
    ...result,
    figures: { ...result.figures, asked, fields: total, fieldsRight: right, fieldAccuracy: right / total, perField },
  };
};

/** What a caption says, in the names and units of the labels. A doubtful price is asked back, so it is no field. */
export function captionFields(text: string): { readonly got: Fields; readonly asks: boolean } {
  const { facts, items } = readCaption(text);
  if (items > 1) return { got: { items }, asks: false };
  const { borderColours, price, lengthCm, blousePiece, ...same } = facts;
  const got = {
    ...same,
    ...(borderColours && { border_colours: borderColours }),
    ...(price?.kind === 'amount' && { price: price.paise / 100 }),
    ...(lengthCm !== undefined && { length_m: lengthCm / 100 }),
    ...(blousePiece !== undefined && { blouse_piece: blousePiece }),
  };
  return { got, asks: price !== undefined && price.kind !== 'amount' };
}

/** Both were built above, as fields. */
function wrongOf({ expect, got }: Read): readonly string[] {
  return wrongIn(expect as Fields, got as Fields);
}

function wrongIn(wanted: Fields, got: Fields): readonly string[] {
  return wrongFields(wanted, alike(got, wanted));
}

/** Of several right readings, the one that this comes nearest to. */
function nearest(readings: readonly Fields[], got: Fields): Fields {
  const [first = {}] = [...readings].sort((one, other) => wrongIn(one, got).length - wrongIn(other, got).length);
  return first;
}

/** তসর, মটকা, খাদি and মসলিন may be read as weave or as material: where the label names one as the other, so do we. */
function alike(got: Fields, wanted: Fields): Fields {
  const { weave, material, ...rest } = got;
  const isBoth = (id: unknown) => typeof id === 'string' && WEAVES_THAT_ARE_MATERIALS.has(id);
  if (isBoth(weave) && material === undefined && wanted.material === weave) return { ...rest, material: weave };
  if (isBoth(material) && weave === undefined && wanted.weave === material) return { ...rest, weave: material };
  return got;
}
