/** A text's hash: FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** One hash of two, in this order: what a feature is called, and what it holds. */
export function joined(one: number, other: number): number {
  const hash = Math.imul(one ^ Math.imul(other, 0xcc9e2d51), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Where a hash, folded, lies among so many places, a power of two; two features may fall on one place. */
export function placeOf(hash: number, places: number): number {
  const mixed = Math.imul(hash, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (places - 1);
}

/** The parts of three and of four letters of a word, its ends among them. */
export function partsOf(sound: string): readonly string[] {
  const framed = `^${sound}$`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, framed.length - size + 1) }, (_, start) => framed.slice(start, start + size)),
  );
}
