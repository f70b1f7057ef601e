import type { Weaving } from './design-cloth.ts';
import { ACROSS, ALONG, type Motif } from './loom.ts';
import { diamond, flower, kalka, pictured } from './motifs.ts';
import { grain, smoothNoise } from './noise.ts';
import { FISH, JAMDANI_FLOWER, JAMDANI_LEAF, SPRAY } from './pictured-motifs.ts';
import type { GroundPattern } from './types.ts';

/** Weaves what fills the ground between borders and anchal. */
export function weaveGround(weaving: Weaving): void {
  GROUNDS[weaving.recipe.ground](weaving);
}

const GROUNDS: Readonly<Record<GroundPattern, (weaving: Weaving) => void>> = {
  plain: () => {},
  stripe,
  check,
  dot: (weaving) => scatter(weaving, pictured(['.#.', '###', '.#.']), 26, 26),
  hajar_buti: (weaving) => scatter(weaving, pictured(['.#.', '#o#', '.#.']), 15, 15),
  buti: (weaving) => scatter(weaving, butiOf(weaving), 52 + weaving.random.below(14), 58 + weaving.random.below(14)),
  diagonal,
  net,
  half: (weaving) => weaving.loom.fill(Math.round(ACROSS * 0.46), ACROSS, 0, ALONG, plainOf(weaving, 1)),
  khes,
  ikat,
  kantha,
  batik,
};

function plainOf({ loom, yarns }: Weaving, index: number): number {
  const colour = yarns.colours[index] ?? yarns.colours[0] ?? 'off_white';
  return loom.thread(colour);
}

function butiOf({ random }: Weaving): Motif {
  return random.pick([
    () => flower(17, 6),
    () => kalka(26),
    () => diamond(17),
    () => pictured(SPRAY, 2),
    () => pictured(JAMDANI_FLOWER),
    () => pictured(FISH),
    () => flower(15, 8),
  ])();
}

function scatter({ loom, yarns }: Weaving, motif: Motif, stepU: number, stepV: number): void {
  for (let row = 0; row * stepV < ALONG; row++)
    for (let u = row % 2 === 0 ? 0 : Math.round(stepU / 2); u < ACROSS; u += stepU)
      loom.stand(motif, u, row * stepV, [yarns.figure, yarns.heart]);
}

function stripe({ loom, yarns, random }: Weaving): void {
  const threads = yarns.colours.slice(1).map((colour) => loom.thread(colour));
  const other = threads.length > 0 ? threads : [yarns.border];
  const gap = 18 + random.below(16);
  const wide = 2 + random.below(5);
  for (let u = 0, turn = 0; u < ACROSS; u += gap, turn++) {
    const thread = other[turn % other.length] ?? yarns.border;
    loom.fill(u, u + wide, 0, ALONG, thread);
    loom.fill(u + wide + 3, u + wide + 4, 0, ALONG, thread);
    loom.fill(u - 4, u - 3, 0, ALONG, thread);
  }
}

function check({ loom, yarns, random }: Weaving): void {
  const [ground = 'white', ...others] = yarns.colours;
  const bars = others.length > 0 ? others : ['red'];
  const size = 26 + random.below(18);
  const wide = Math.round(size * random.between(0.28, 0.5));
  const barAt = (at: number) => {
    const within = at % size;
    if (within < wide) return bars[0];
    const hair = bars[1 % bars.length];
    return Math.abs(within - (wide + (size - wide) / 2)) < 1.5 ? hair : undefined;
  };
  const crossings = new Map<string, number>();
  for (let v = 0; v < ALONG; v++) {
    const weft = barAt(v);
    for (let u = 0; u < ACROSS; u++) {
      const warp = barAt(u);
      if (warp === undefined && weft === undefined) continue;
      const first = warp ?? ground;
      const second = weft ?? ground;
      const key = `${first} ${second}`;
      const thread = crossings.get(key) ?? loom.blend(first, second, 0.5);
      crossings.set(key, thread);
      loom.set(u, v, thread);
    }
  }
}

function diagonal({ loom, yarns, random }: Weaving): void {
  const leaf = pictured(JAMDANI_LEAF);
  const bloom = random.chance(0.5) ? pictured(JAMDANI_FLOWER) : diamond(13);
  for (let row = -40; row * 27 < ALONG; row++)
    for (let step = 0; step * 24 < ACROSS + 24; step++) {
      const motif = row % 3 === 0 ? bloom : leaf;
      loom.stand(motif, step * 24, row * 27 + step * 12, [yarns.figure, yarns.heart]);
    }
}

function net({ loom, yarns }: Weaving): void {
  const bloom = pictured(JAMDANI_FLOWER);
  for (let v = 0; v < ALONG; v++)
    for (let u = 0; u < ACROSS; u++) {
      const across = Math.abs((u % 40) - 20);
      const along = Math.abs((v % 56) - 28);
      const edge = Math.abs(across / 20 + along / 28 - 1);
      if (edge < 0.07) loom.set(u, v, (u + v) % 5 === 0 ? yarns.heart : yarns.figure);
    }
  for (let v = 0; v < ALONG; v += 28)
    for (let u = (v / 28) % 2 === 0 ? 0 : 20; u < ACROSS; u += 40)
      loom.stand(bloom, u + 13, v + 21, [yarns.figure, yarns.heart]);
}

function khes({ loom, yarns }: Weaving): void {
  const scraps = [...yarns.colours.slice(1), 'brick', 'indigo', 'mustard', 'bottle_green', 'rani_pink'];
  const threads = scraps.map((colour) => loom.thread(colour, { raised: true }));
  for (let v = 0; v < ALONG; v += 3) {
    if (grain(v, 7) < -0.15) continue;
    let u = Math.round(10 * grain(v, 3));
    for (let turn = 0; u < ACROSS; turn++) {
      const long = 14 + Math.round(46 * Math.abs(grain(v, turn)));
      const thread = threads[Math.floor(Math.abs(grain(turn, v) * 97)) % threads.length] ?? yarns.figure;
      if (grain(u, v) > -0.3) loom.fill(u, u + long, v, v + 2, thread);
      u += long + 4;
    }
  }
}

function ikat({ loom, yarns }: Weaving): void {
  const faded = loom.blend(yarns.colours[0] ?? 'maroon', yarns.colours[1] ?? 'cream', 0.5);
  for (let v = 0; v < ALONG; v++)
    for (let u = 0; u < ACROSS; u++) {
      const blurred = v + 9 * grain(u, 5);
      const across = Math.abs((u % 72) - 36) / 36;
      const along = Math.abs((((blurred % 96) + 96) % 96) - 48) / 48;
      const ring = (across + along) * 3;
      if (ring > 3) continue;
      const within = ring % 1;
      if (within < 0.42) loom.set(u, v, yarns.figure);
      else if (within < 0.56) loom.set(u, v, faded);
    }
}

function kantha({ loom, yarns }: Weaving): void {
  const threads = [yarns.figure, yarns.heart, ...yarns.colours.slice(3).map((id) => loom.thread(id, { raised: true }))];
  for (let v = 0; v < ALONG; v += 3)
    for (let u = 0; u < ACROSS; u++) {
      const turn = Math.floor(u / 96) + Math.floor(v / 114);
      const x = ((u % 96) - 48) / 44;
      const y = ((v % 114) - 57) / 54;
      const part = turn % 2 === 0 ? partAt(KANTHA_KALKA, x, y) : partAt(KANTHA_FLOWER, x, y * 1.2);
      const stitch = (u + v * 2 + Math.round(2 * grain(u >> 4, v))) % 7 < 5;
      if (!stitch) continue;
      const sewn = v + Math.round(grain(u >> 3, v) * 0.7);
      if (part > 0) loom.fill(u, u + 1, sewn, sewn + 2, threads[(turn + part) % threads.length] ?? yarns.figure);
      else if (v % 12 === 0) loom.set(u, sewn, yarns.figure);
    }
}

const KANTHA_KALKA = kalka(100);
const KANTHA_FLOWER = flower(100, 8);

/** Which part of a motif lies at a place from -1 to 1. */
function partAt(motif: Motif, x: number, y: number): number {
  if (Math.abs(x) > 1 || Math.abs(y) > 1) return 0;
  return motif.at(Math.floor(((x + 1) / 2) * motif.width), Math.floor(((y + 1) / 2) * motif.height));
}

function batik({ loom, yarns }: Weaving): void {
  const vein = loom.blend(yarns.colours[0] ?? 'indigo', yarns.colours[1] ?? 'cream', 0.55);
  for (let v = 0; v < ALONG; v++)
    for (let u = 0; u < ACROSS; u++) {
      const warpedU = u + 14 * smoothNoise(u / 40, v / 40);
      const warpedV = v + 14 * smoothNoise(u / 40 + 90, v / 40);
      const crack = Math.abs(smoothNoise(warpedU / 22, warpedV / 22));
      const x = (((warpedU % 130) + 130) % 130) - 65;
      const y = (((warpedV % 130) + 130) % 130) - 65;
      const far = Math.hypot(x, y) / 52;
      const petal = 0.72 + 0.25 * Math.cos(7 * Math.atan2(y, x));
      const wax = (far < petal && far > petal - 0.16) || far < 0.2 || (far > 0.98 && far < 1.04);
      if (wax) loom.set(u, v, crack < 0.035 ? vein : yarns.figure);
      else if (far < petal) loom.set(u, v, crack < 0.03 ? vein : yarns.heart);
      else if (crack < 0.022) loom.set(u, v, vein);
    }
}
