import type { DemoCloth, GroundPattern } from './types.ts';

/** What makes a weave look like itself. */
export interface Recipe {
  readonly ground: GroundPattern;
  readonly border: 'plain' | 'temple' | 'figured' | 'creeper' | 'zari' | 'panels' | 'narrow' | 'none';
  readonly borderCells: number;
  readonly anchal: 'stripes' | 'kalkas' | 'figures' | 'panels' | 'bands' | 'none';
  /** How uneven the yarn is, 0 to 1. */
  readonly slub: number;
  /** How silk-like the light falls, 0 to 1. */
  readonly shine: number;
  /** How much light comes through, 0 to 1. */
  readonly sheer: number;
}

const TAANT: Recipe = {
  ground: 'plain',
  border: 'figured',
  borderCells: 52,
  anchal: 'stripes',
  slub: 0.25,
  shine: 0.12,
  sheer: 0.1,
};
const JAMDANI: Recipe = {
  ...TAANT,
  ground: 'diagonal',
  border: 'creeper',
  borderCells: 46,
  anchal: 'kalkas',
  slub: 0.15,
  sheer: 0.35,
};
const BALUCHARI: Recipe = {
  ground: 'buti',
  border: 'panels',
  borderCells: 62,
  anchal: 'panels',
  slub: 0.08,
  shine: 0.6,
  sheer: 0,
};
const SILK: Recipe = { ...BALUCHARI, ground: 'plain', border: 'zari', borderCells: 54, anchal: 'bands', shine: 0.75 };
const ROUGH_SILK: Recipe = { ...SILK, border: 'plain', anchal: 'stripes', slub: 0.85, shine: 0.4 };

const BY_WEAVE: Readonly<Record<string, Recipe>> = {
  taant: TAANT,
  jamdani: JAMDANI,
  dhakai_jamdani: { ...JAMDANI, ground: 'net' },
  silk_jamdani: { ...JAMDANI, shine: 0.5 },
  muslin_jamdani: { ...JAMDANI, sheer: 0.5 },
  linen_jamdani: { ...JAMDANI, slub: 0.6 },
  tangail: { ...TAANT, ground: 'buti', anchal: 'figures', borderCells: 58 },
  tangail_jamdani: { ...JAMDANI, ground: 'buti' },
  shantipuri: { ...TAANT, border: 'temple', anchal: 'figures' },
  nilambari: { ...TAANT, ground: 'dot', border: 'zari', borderCells: 34 },
  dhaniakhali: { ...TAANT, ground: 'stripe', border: 'plain', borderCells: 44 },
  begampuri: { ...TAANT, border: 'temple', borderCells: 60, slub: 0.35 },
  rajbalhat_taant: { ...TAANT, border: 'temple' },
  farasdanga: { ...TAANT, border: 'narrow', borderCells: 26, slub: 0.1 },
  atpoure_saree: { ...TAANT, ground: 'stripe', border: 'plain', slub: 0.4 },
  baluchari: BALUCHARI,
  swarnachari: BALUCHARI,
  minakari_baluchari: BALUCHARI,
  cotton_baluchari: { ...BALUCHARI, shine: 0.15, slub: 0.2 },
  garad: { ...SILK, border: 'plain', anchal: 'stripes', borderCells: 56, shine: 0.5 },
  korial: { ...SILK, border: 'temple', anchal: 'figures', borderCells: 72, shine: 0.55 },
  lal_par_sada: { ...TAANT, border: 'plain', borderCells: 58 },
  murshidabad_silk: SILK,
  bishnupuri_silk: SILK,
  sonamukhi_silk: { ...SILK, border: 'temple' },
  katan: { ...SILK, ground: 'buti' },
  matka: ROUGH_SILK,
  tussar: { ...ROUGH_SILK, border: 'zari', slub: 0.6 },
  muslin: { ...TAANT, border: 'narrow', borderCells: 22, slub: 0.1, sheer: 0.5 },
  mulmul: { ...TAANT, border: 'narrow', borderCells: 20, slub: 0.15, sheer: 0.3 },
  khadi: { ...TAANT, border: 'plain', borderCells: 34, slub: 0.9 },
  linen_weave: { ...TAANT, border: 'zari', borderCells: 36, anchal: 'bands', slub: 0.75, shine: 0.25 },
  khes: { ...TAANT, ground: 'khes', border: 'plain', borderCells: 30, slub: 0.8 },
  begum_bahar: { ...TAANT, border: 'zari', borderCells: 40, shine: 0.4 },
  half_half: { ...TAANT, ground: 'half' },
  hajar_buti_saree: { ...TAANT, ground: 'hajar_buti' },
  ikat: { ...TAANT, ground: 'ikat', border: 'plain', borderCells: 40 },
};

const EDGE: Recipe = { ...TAANT, border: 'narrow', borderCells: 18 };
const BY_KIND: Readonly<Record<string, Recipe>> = {
  gamchha: { ...EDGE, ground: 'check', anchal: 'stripes', slub: 0.55, sheer: 0.15 },
  dhoti: { ...EDGE, border: 'narrow', borderCells: 24, anchal: 'none', slub: 0.15, sheer: 0.2 },
  lungi: { ...EDGE, ground: 'check', border: 'none', anchal: 'none', slub: 0.2 },
  bedcover: { ...EDGE, ground: 'check', border: 'plain', borderCells: 46, anchal: 'bands', slub: 0.7 },
  bedsheet: { ...EDGE, ground: 'stripe', border: 'plain', borderCells: 40, anchal: 'bands', slub: 0.5 },
  cushion_cover: { ...EDGE, ground: 'buti', border: 'plain', borderCells: 40, anchal: 'none', slub: 0.6 },
  dress_material: { ...EDGE, border: 'none', anchal: 'none' },
  than: { ...EDGE, border: 'none', anchal: 'none' },
};

/** The recipe of a cloth: its weave's if it has one, else its kind's. Yardage and covers keep their kind's edges. */
export function recipeOf(cloth: DemoCloth): Recipe {
  const byKind = BY_KIND[cloth.kind];
  const byWeave = cloth.weave === undefined ? undefined : BY_WEAVE[cloth.weave];
  const recipe =
    byKind !== undefined && byWeave !== undefined
      ? { ...byWeave, border: byKind.border, borderCells: byKind.borderCells, anchal: byKind.anchal }
      : (byWeave ?? byKind ?? TAANT);
  return cloth.pattern === undefined ? recipe : { ...recipe, ground: cloth.pattern };
}
