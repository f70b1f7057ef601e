import { ANCHAL, type Weaving } from './design-cloth.ts';
import { ACROSS, type Motif } from './loom.ts';
import { diamond, flower, kalka, mirrored, pictured, templeTooth } from './motifs.ts';
import { CONCH, ELEPHANT, FISH, JAMDANI_FLOWER, LADY, PEACOCK, RIDER } from './pictured-motifs.ts';
import type { Recipe } from './recipes.ts';

/** Weaves the anchal, the end that falls over the shoulder. */
export function weaveAnchal(weaving: Weaving): void {
  ANCHALS[weaving.recipe.anchal](weaving);
}

const ANCHALS: Readonly<Record<Recipe['anchal'], (weaving: Weaving) => void>> = {
  none: () => {},
  stripes,
  bands: (weaving) => bands(onBorder(weaving)),
  kalkas: (weaving) => kalkas(onGround(weaving)),
  figures: (weaving) => figures(onGround(weaving)),
  panels: (weaving) => panels(onBorder(weaving)),
};

function onBorder(weaving: Weaving): Weaving {
  weaving.loom.fill(0, ACROSS, 0, ANCHAL, weaving.yarns.border);
  return weaving;
}

/** Clears the ground's own figures away, and takes a yarn that can be seen on the ground. */
function onGround(weaving: Weaving): Weaving {
  const { loom, yarns } = weaving;
  loom.fill(0, ACROSS, 0, ANCHAL, yarns.ground);
  return { ...weaving, yarns: { ...yarns, borderFigure: yarns.anchalFigure } };
}

function line({ loom, yarns }: Weaving, v: number, thick: number): void {
  loom.fill(0, ACROSS, v, v + thick, yarns.borderFigure);
}

function row({ loom, yarns }: Weaving, motif: Motif, v: number, gap: number): void {
  const step = motif.width + gap;
  const start = Math.round(((ACROSS - gap) % step) / 2);
  for (let u = start; u + motif.width <= ACROSS; u += step)
    loom.stand(motif, u, v, [yarns.borderFigure, yarns.borderHeart]);
}

function stripes(weaving: Weaving): void {
  const { loom, yarns, random, recipe } = weaving;
  // Yarn-dyed grounds run on through the anchal; what is sewn or drawn on the cloth stops before it.
  if (recipe.ground === 'kantha' || recipe.ground === 'batik') loom.fill(0, ACROSS, 0, ANCHAL, yarns.ground);
  let v = 12;
  for (let turn = 0; v < ANCHAL - 20; turn++) {
    const thick = turn % 4 === 1 ? 26 + random.below(12) : 4 + random.below(9);
    loom.fill(0, ACROSS, v, v + thick, yarns.border);
    if (thick > 20) row(weaving, flower(13, 6), v + Math.round((thick - 13) / 2), 9);
    v += thick + 5 + random.below(9);
  }
}

function bands(weaving: Weaving): void {
  const motif = weaving.random.pick([() => kalka(58), () => flower(45, 8), () => diamond(45)])();
  for (const v of [4, 8, 30, 34, 120, 124, 206, 210, 236, 242]) line(weaving, v, 2);
  row(weaving, flower(17, 6), 12, 8);
  row(weaving, motif, 52, 14);
  row(weaving, diamond(17), 100, 6);
  row(weaving, mirrored(motif), 136, 14);
  row(weaving, flower(17, 6), 214, 8);
  row(weaving, templeTooth(15, 18), 244, 3);
}

function kalkas(weaving: Weaving): void {
  for (const v of [6, 10, 34, 38, 150, 154]) line(weaving, v, 2);
  row(weaving, pictured(JAMDANI_FLOWER), 15, 10);
  row(weaving, kalka(96), 46, 20);
  row(weaving, diamond(19), 160, 10);
  row(weaving, mirrored(kalka(52)), 190, 16);
}

function figures(weaving: Weaving): void {
  const { loom, yarns, random } = weaving;
  const figure = random.pick([() => PEACOCK, () => ELEPHANT, () => FISH, () => CONCH])();
  loom.fill(0, ACROSS, 8, 46, yarns.border);
  loom.fill(0, ACROSS, 150, 180, yarns.border);
  row(weaving, flower(21, 8), 17, 12);
  row(weaving, pictured(figure, 3), 66, 26);
  row(weaving, diamond(17), 157, 10);
  for (const v of [52, 56, 140, 144, 186, 192, 200, 210, 224]) loom.fill(0, ACROSS, v, v + 2, yarns.border);
}

function panels(weaving: Weaving): void {
  const { loom, yarns } = weaving;
  for (const v of [3, 7, 36, 40, 76, 80, 182, 186, 222, 226, 252, 256]) line(weaving, v, 2);
  row(weaving, flower(21, 8), 11, 6);
  row(weaving, pictured(RIDER), 50, 8);
  row(weaving, kalka(88), 88, 16);
  row(weaving, pictured(LADY), 195, 9);
  row(weaving, flower(17, 6), 231, 7);
  for (let u = 90; u < ACROSS - 60; u += 70) {
    loom.fill(u, u + 1, 42, 76, yarns.borderFigure);
    loom.fill(u, u + 1, 188, 222, yarns.borderFigure);
  }
}
