import { lightnessOf, MULTICOLOUR, yarnColour } from './colours.ts';
import { ACROSS, ALONG, Loom } from './loom.ts';
import { type Random, randomFrom } from './random.ts';
import { type Recipe, recipeOf } from './recipes.ts';
import type { DemoCloth } from './types.ts';
import { weaveAnchal } from './weave-anchal.ts';
import { weaveBorder } from './weave-border.ts';
import { weaveGround } from './weave-ground.ts';

/** A cloth as laid down on the loom, before it is draped and lit. */
export interface ClothDesign {
  readonly loom: Loom;
  readonly recipe: Recipe;
}

/** The yarns a design is woven with, by what each is for. */
export interface Yarns {
  readonly colours: readonly string[];
  readonly ground: number;
  /** The figures of the ground. */
  readonly figure: number;
  readonly heart: number;
  readonly border: number;
  /** The figures of border and anchal. */
  readonly borderFigure: number;
  readonly borderHeart: number;
  /** Figures that stand in the anchal on the ground's own colour. */
  readonly anchalFigure: number;
}

/** What every part of a design is woven from. */
export interface Weaving {
  readonly loom: Loom;
  readonly yarns: Yarns;
  readonly recipe: Recipe;
  readonly random: Random;
}

/** How long the anchal is, in cells. */
export const ANCHAL = 262;

/** Lays a cloth's design on the loom: ground first, then anchal, then the borders along both edges. */
export function designCloth(cloth: DemoCloth): ClothDesign {
  const recipe = recipeOf(cloth);
  const random = randomFrom(cloth.seed);
  const loom = new Loom();
  const weaving: Weaving = { loom, yarns: chooseYarns(loom, cloth, recipe), recipe, random };
  loom.fill(0, ACROSS, 0, ALONG, weaving.yarns.ground);
  weaveGround(weaving);
  weaveAnchal(weaving);
  weaveBorder(weaving);
  return { loom, recipe };
}

function chooseYarns(loom: Loom, cloth: DemoCloth, recipe: Recipe): Yarns {
  const colours = cloth.colours.flatMap((id) => (id === 'multicolour' ? MULTICOLOUR : [id]));
  const borders = cloth.borderColours.flatMap((id) => (id === 'multicolour' ? MULTICOLOUR : [id]));
  const ground = colours[0] ?? 'off_white';
  const border = borders[0] ?? colours[1] ?? ground;
  const figure = colours[1] ?? borders[0] ?? contrastTo(ground);
  const borderFigure = borders[1] ?? (border === ground ? contrastTo(border) : ground);
  const anchalFigure = [...borders.slice(1), border, figure].find((colour) => colour !== ground) ?? contrastTo(ground);
  const raised = { raised: true };
  return {
    colours,
    ground: loom.thread(ground, recipe.ground === 'plain' && recipe.slub > 0.7 ? { weft: ground } : {}),
    figure: loom.thread(figure === ground ? contrastTo(ground) : figure, raised),
    heart: loom.thread(colours[2] ?? borders[1] ?? borders[0] ?? figure, raised),
    border: loom.thread(border),
    borderFigure: loom.thread(borderFigure, raised),
    borderHeart: loom.thread(borders[2] ?? colours[1] ?? ground, raised),
    anchalFigure: loom.thread(anchalFigure, raised),
  };
}

function contrastTo(colour: string): string {
  return lightnessOf(yarnColour(colour)) > 0.55 ? 'maroon' : 'cream';
}
