import { hashOf, joined, placeOf } from './places.ts';

/**
 * What is noticed of a line, feature by feature. Each is hashed as it comes, from its name and what it holds (hashes of words, or small
 * whole numbers), so that no text is built for any.
 */
export class Noticed {
  private readonly features: number[] = [];

  add(name: string, one?: number, two?: number, three?: number): void {
    let feature = hashOf(name);
    if (one !== undefined) feature = joined(feature, one);
    if (two !== undefined) feature = joined(feature, two);
    if (three !== undefined) feature = joined(feature, three);
    this.features.push(feature);
  }

  /** Their places among so many. */
  placesIn(count: number): number[] {
    return this.features.map((feature) => placeOf(feature, count));
  }

  /** The same, each feature held by another one. */
  placesWith(held: number, count: number): number[] {
    return this.features.map((feature) => placeOf(joined(feature, held), count));
  }
}

/** The places of all that was noticed; what is told `apart` also with what was asked, by its hash. */
export function placesOf(
  { apart, rest }: { readonly apart: Noticed; readonly rest: Noticed },
  asked: number,
  count: number,
): number[] {
  return [...apart.placesIn(count), ...apart.placesWith(asked, count), ...rest.placesIn(count)];
}
