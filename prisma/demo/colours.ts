/** A colour as red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What dyed yarn looks like in daylight, for every plain colour of the textile lexicon. */
export const YARN_COLOURS: Readonly<Record<string, Rgb>> = {
  red: [186, 22, 36],
  maroon: [112, 18, 34],
  pink: [226, 112, 146],
  rani_pink: [204, 22, 104],
  onion_pink: [196, 124, 130],
  orange: [226, 104, 24],
  saffron: [216, 120, 38],
  peach: [242, 178, 146],
  coral: [232, 104, 84],
  rust: [160, 72, 32],
  brick: [158, 62, 48],
  yellow: [236, 190, 36],
  basanti: [240, 200, 74],
  lemon: [240, 228, 116],
  mustard: [200, 146, 32],
  golden: [204, 160, 78],
  cream: [240, 226, 194],
  off_white: [240, 233, 216],
  white: [244, 242, 236],
  black: [34, 30, 32],
  grey: [136, 134, 132],
  blue: [32, 82, 158],
  navy_blue: [26, 34, 82],
  royal_blue: [34, 60, 172],
  sky_blue: [128, 184, 218],
  firozi: [24, 156, 168],
  peacock_colour: [10, 96, 116],
  indigo: [40, 50, 108],
  green: [28, 124, 66],
  bottle_green: [14, 72, 50],
  parrot_green: [106, 172, 38],
  leaf_green: [132, 166, 62],
  olive: [110, 112, 46],
  mehendi_green: [98, 106, 38],
  sea_green: [62, 150, 128],
  mint: [168, 214, 188],
  purple: [104, 44, 122],
  lavender: [176, 156, 206],
  wine: [96, 20, 52],
  brown: [116, 62, 36],
  chocolate: [74, 42, 32],
  coffee: [92, 66, 50],
  beige: [216, 196, 160],
  tan: [178, 136, 92],
  copper: [182, 108, 66],
  silver: [190, 192, 196],
};

/** What a weaver means by "multi": the four colours that such a cloth is drawn in. */
export const MULTICOLOUR = ['red', 'mustard', 'green', 'indigo'] as const;

/** The metal threads: zari is drawn with a sparkle. */
export const METALS: ReadonlySet<string> = new Set(['golden', 'silver', 'copper']);

/** The colour of a yarn; throws on an id that has no drawing, so that a slip shows at once. */
export function yarnColour(id: string): Rgb {
  const colour = YARN_COLOURS[id];
  if (colour === undefined) throw new Error(`Expected a colour that can be drawn, got "${id}"`);
  return colour;
}

/** Two colours mixed; `share` is how much of the second. */
export function mixColours(first: Rgb, second: Rgb, share: number): Rgb {
  const mix = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [mix(first[0], second[0]), mix(first[1], second[1]), mix(first[2], second[2])];
}

/** How light a colour looks, 0 to 1. */
export function lightnessOf([red, green, blue]: Rgb): number {
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}
