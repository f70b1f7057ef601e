import type { Weaving } from './design-cloth.ts';
import { ALONG, type Motif } from './loom.ts';
import { creeper, diamond, flower, kalka, pictured, templeTooth } from './motifs.ts';
import { ELEPHANT, FISH, JAMDANI_FLOWER, LADY, RIDER } from './pictured-motifs.ts';

/** Weaves the border along the left edge and mirrors it to the right. */
export function weaveBorder(weaving: Weaving): void {
  const { loom, yarns, recipe } = weaving;
  const { borderCells: wide, border } = recipe;
  if (border === 'none') return;
  loom.fill(0, wide, 0, ALONG, yarns.border);
  switch (border) {
    case 'plain':
      lines(weaving, [wide - 5, wide - 8, 4, 7]);
      break;
    case 'narrow':
      lines(weaving, [wide - 4, 4]);
      along(weaving, pictured(['.#.', '###', '.#.']), Math.round(wide / 2) - 1, 8);
      break;
    case 'temple':
      temple(weaving);
      lines(weaving, [3, 5, Math.round(wide * 0.52), Math.round(wide * 0.52) + 3]);
      along(weaving, diamond(13), 12, 18);
      break;
    case 'creeper':
      lines(weaving, [2, 4, wide - 5, wide - 3]);
      along(weaving, creeper(44, wide - 16), 8, 44);
      break;
    case 'figured':
      figured(weaving);
      break;
    case 'zari':
      zari(weaving);
      break;
    case 'panels':
      panels(weaving);
      break;
  }
  loom.mirrorBorder(wide + (border === 'temple' ? 26 : 10));
}

function lines({ loom, yarns }: Weaving, at: readonly number[]): void {
  for (const u of at) loom.fill(u, u + 1, 0, ALONG, yarns.borderFigure);
}

function along({ loom, yarns }: Weaving, motif: Motif, u: number, step: number): void {
  for (let v = 0; v < ALONG; v += step) loom.standInBorder(motif, u, v, [yarns.borderFigure, yarns.borderHeart]);
}

function temple({ loom, yarns, recipe }: Weaving): void {
  const tooth = templeTooth(21, 24);
  for (let v = 0; v < ALONG; v += 22) loom.standInBorder(tooth, recipe.borderCells, v, [yarns.border, yarns.border]);
}

function figured(weaving: Weaving): void {
  const wide = weaving.recipe.borderCells;
  const motif = weaving.random.pick([
    () => pictured(FISH),
    () => flower(19, 8),
    () => pictured(JAMDANI_FLOWER),
    () => diamond(19),
    () => kalka(22),
  ])();
  lines(weaving, [2, 3, 9, wide - 10, wide - 4, wide - 3]);
  along(weaving, motif, Math.round((wide - motif.height) / 2), motif.width + 8);
  along(weaving, pictured(['##..', '##..']), 5, 4);
  along(weaving, pictured(['##..', '##..']), wide - 8, 4);
}

function zari({ loom, yarns, recipe, random }: Weaving): void {
  const wide = recipe.borderCells;
  loom.fill(3, 6, 0, ALONG, yarns.borderFigure);
  loom.fill(wide - 12, wide - 3, 0, ALONG, yarns.borderFigure);
  loom.fill(wide - 2, wide - 1, 0, ALONG, yarns.borderFigure);
  const tooth = templeTooth(11, 10);
  for (let v = 0; v < ALONG; v += 12) loom.standInBorder(tooth, wide, v, [yarns.borderFigure, yarns.borderFigure]);
  const motif = random.chance(0.5) ? flower(17, 6) : kalka(Math.max(12, wide - 24));
  const base = Math.round((wide - 12 + 6 - motif.height) / 2);
  for (let v = 0; v < ALONG; v += motif.width + 9)
    loom.standInBorder(motif, base, v, [yarns.borderFigure, yarns.borderHeart]);
}

function panels(weaving: Weaving): void {
  const { loom, yarns, recipe, random } = weaving;
  const wide = recipe.borderCells;
  const figure = random.pick([() => pictured(RIDER), () => pictured(LADY), () => pictured(ELEPHANT)])();
  lines(weaving, [1, 3, 16, 18, wide - 18, wide - 16, wide - 3, wide - 1]);
  along(weaving, flower(11, 6), 4, 14);
  along(weaving, flower(11, 6), wide - 14, 14);
  const step = figure.width + 10;
  for (let v = 0; v < ALONG; v += step) {
    loom.standInBorder(figure, 22, v + 5, [yarns.borderFigure, yarns.borderHeart]);
    loom.fill(20, wide - 19, v, v + 1, yarns.borderFigure);
  }
}
