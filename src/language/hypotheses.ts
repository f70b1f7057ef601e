/** No share is nothing: a line of many numbers would be impossible for one of them. */
export const LEAST = 1e-6;

/** How likely all but these numbers of a line are beside the point. */
export function restOf<Weighed extends { readonly likely: { readonly not: number } }>(
  weighed: readonly Weighed[],
  but: readonly Weighed[],
): number {
  return weighed.reduce((share, each) => (but.includes(each) ? share : share * Math.max(LEAST, each.likely.not)), 1);
}
