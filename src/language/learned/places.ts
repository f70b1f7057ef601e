/** How many places the features of all lines share; two features may fall on one place. A power of two. */
export const PLACES = 2 ** 16;

/** A feature's place: FNV-1a over UTF-16 units, folded. */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}

/** The parts of three and of four letters of a word, its ends among them. */
export function partsOf(sound: string): readonly string[] {
  const framed = `^${sound}$`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, start) => framed.slice(start, start + size)),
  );
}
