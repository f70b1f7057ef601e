/** A feature's hash: FNV-1a over UTF-16 units, 32 bits. Continues `from` another feature's, as if this one were written behind it. */
export function hashOf(feature: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let index = 0; index < feature.length; index += 1) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** Where a hash, folded, lies among so many places, a power of two; two features may fall on one place. */
export function placeOf(hash: number, places: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/** The parts of three and of four letters of a word, its ends among them. */
export function partsOf(sound: string): readonly string[] {
  const framed = `^${sound}$`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, start) => framed.slice(start, start + size)),
  );
}
