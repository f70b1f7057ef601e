import type { Motif } from './loom.ts';

/** A kalka, the bent mango, with an inner seed and a flower. */
export function kalka(height: number): Motif {
  const width = Math.round(height * 0.62);
  return drawn(width, height, (x, y) => {
    // The tip leans over to the right as it rises.
    const lean = y > 0.1 ? 0.95 * (y - 0.1) ** 2.2 : 0;
    const across = x - lean + 0.12;
    const half = 0.98 * Math.sqrt(Math.max(0, 1 - ((y + 0.28) / 0.72) ** 2));
    const taper = y > -0.28 ? 0.8 * Math.max(0, 1 - (y + 0.28) / 1.24) ** 0.8 : half * 0.82;
    const reach = Math.abs(across) / Math.max(0.06, taper);
    if (reach > 1) return 0;
    if (reach > 0.74) return 1;
    const petal = Math.hypot(across * 1.1, y + 0.32);
    if (petal < 0.1) return 1;
    if (petal < 0.34) return Math.cos(8 * Math.atan2(y + 0.32, across)) > -0.1 ? 2 : 0;
    return reach < 0.42 && petal > 0.42 ? 1 : 0;
  });
}

/** A round flower with petals. */
export function flower(size: number, petals: number): Motif {
  return drawn(size, size, (x, y) => {
    const far = Math.hypot(x, y);
    if (far < 0.2) return 2;
    const edge = 0.62 + 0.38 * Math.cos(petals * Math.atan2(y, x));
    return far > 0.3 && far < edge ? 1 : 0;
  });
}

/** A stepped diamond with a heart, as extra weft draws it. */
export function diamond(size: number): Motif {
  return drawn(size, size, (x, y) => {
    const far = Math.abs(x) + Math.abs(y);
    if (far < 0.26) return 2;
    if (far > 0.42 && far < 0.72) return 1;
    return far < 1 && (Math.abs(x) < 0.1 || Math.abs(y) < 0.1) && far > 0.72 ? 1 : 0;
  });
}

/** A temple's spire: stepped, so that a row of them makes the teeth of a border. */
export function templeTooth(width: number, height: number): Motif {
  return {
    width,
    height,
    at: (x, y) => (Math.abs(x - (width - 1) / 2) <= ((width - 1) / 2) * (1 - Math.floor(y / 2) / (height / 2)) ? 1 : 0),
  };
}

/** One wave of a creeper with a leaf on each side. */
export function creeper(width: number, height: number): Motif {
  return drawn(width, height, (x, y) => {
    const stem = 0.5 * Math.sin(x * Math.PI);
    if (Math.abs(y - stem) < 0.14) return 1;
    const upper = ((x - 0.5) / 0.3) ** 2 + ((y + 0.35) / 0.42) ** 2;
    const lower = ((x + 0.5) / 0.3) ** 2 + ((y - 0.35) / 0.42) ** 2;
    if (upper < 0.3 || lower < 0.3) return 2;
    return upper < 1 || lower < 1 ? 1 : 0;
  });
}

/** A motif written as rows of text, top row first: `#` is the first thread, `o` the second. */
export function pictured(rows: readonly string[], grow = 1): Motif {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    width: width * grow,
    height: rows.length * grow,
    at: (x, y) => {
      const sign = rows[rows.length - 1 - Math.floor(y / grow)]?.[Math.floor(x / grow)];
      return sign === '#' ? 1 : sign === 'o' ? 2 : 0;
    },
  };
}

/** The same figure facing the other way. */
export function mirrored(motif: Motif): Motif {
  return { width: motif.width, height: motif.height, at: (x, y) => motif.at(motif.width - 1 - x, y) };
}

function drawn(width: number, height: number, paint: (x: number, y: number) => number): Motif {
  return {
    width,
    height,
    at: (x, y) => paint(((x + 0.5) / width) * 2 - 1, ((y + 0.5) / height) * 2 - 1),
  };
}
