import type { SearchFilters } from './queries.ts';
import { expandMaterial, expandWeave } from './search-tokens.ts';

/** What of an item a wish asks about. */
export interface WishedFacts {
  readonly kind: string;
  readonly weave?: string | undefined;
  readonly material?: string | undefined;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pricePaise: number;
  readonly district?: string | undefined;
  readonly place?: string | undefined;
  readonly blousePiece?: boolean | undefined;
  readonly searchTokens: readonly string[];
}

/** Whether an item is all that a saved search asks for; a search lets go of things, a wish does not. */
export function satisfies(item: WishedFacts, filters: SearchFilters, words: readonly string[]): boolean {
  const { kind, weave, material, minPricePaise, maxPricePaise, district, place, blousePiece } = filters;
  const { colours = [], notColours = [], borderColours = [] } = filters;
  const among = (said: readonly string[], own: readonly string[]) =>
    said.length === 0 || said.some((id) => own.includes(id));
  return (
    (kind === undefined || item.kind === kind) &&
    (weave === undefined || isWeave(item.weave, weave) || item.material === weave) &&
    (material === undefined || expandMaterial(material).includes(item.material ?? '') || item.weave === material) &&
    (minPricePaise === undefined || item.pricePaise >= minPricePaise) &&
    (maxPricePaise === undefined || item.pricePaise <= maxPricePaise) &&
    (district === undefined || item.district === district) &&
    (place === undefined || item.place === place || item.weave === place) &&
    (blousePiece === undefined || item.blousePiece === blousePiece) &&
    among(colours, item.colours) &&
    !notColours.some((id) => item.colours.includes(id)) &&
    among(borderColours, item.borderColours) &&
    words.every((word) => item.searchTokens.includes(word))
  );
}

/** Whether an item's weave is the one wished for, or a kind of it: Dhakai is jamdani. */
export function isWeave(own: string | undefined, wished: string): boolean {
  return own !== undefined && (own === wished || expandWeave(wished).includes(own));
}
