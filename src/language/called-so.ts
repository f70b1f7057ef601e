import { normalise, tokenise } from './normalise.ts';
import { readQuery } from './queries.ts';
import { foldedToken } from './search-tokens.ts';

/** Said around a seller's name and no part of it. */
const AROUND = new Set(
  tokensOf(
    'দোকান স্টল হাট কাছে বেচেন বেচে বিক্রি করেন তাঁতি দি দিদি দির দাদা বৌদি মাসি কাকি দেখি দেখব সব যা আছে কী ' +
      'dokan dokaner stall shop store kache bechen beche bikri koren tanti di didi dada boudi mashi kaki dekhi dekhbo sob ja all things by from of',
  ),
);
const MOST = 3;
/** What a seller is asked for by. */
const HERS =
  /(?<![\p{L}\p{M}])(?:জিনিস|জিনিসগুলো|দোকান|দোকানে|দোকানটা|স্টল|কাছে|সব|কী কী|কি কি|বেচেন|বেচে|বিক্রি|jinis|jinish|jinisgulo|dokan|dokane|stall|shop|kache|sob|ki ki|bechen|beche|bikri|things|items|दुकान|सामान)(?![\p{L}\p{M}])/u;
const HER_OWN =
  /(?<![\p{L}\p{M}])(?:আমি|আমার|আমাদের|নাম|বলছি|ami|amar|amader|nam|naam|my|i|i'm|bolchi|मैं|मेरा|नाम)(?![\p{L}\p{M}])/u;
const ONLY: ReadonlySet<string> = new Set(['kind', 'weave', 'material', 'colours', 'district', 'place', 'order']);

/** The words of a name in a line that asks for what somebody sells, as names are compared; none where it asks for nothing of anybody's. */
export function nameAskedFor(text: string): readonly string[] {
  const line = normalise(text);
  if (HER_OWN.test(line) || /\d/.test(line)) return [];
  const { filters, words } = readQuery(text);
  if (Object.keys(filters).some((filter) => !ONLY.has(filter))) return [];
  const names = words.filter((word) => !AROUND.has(word));
  if (names.length === 0 || names.length > MOST) return [];
  const asks = names.length > 1 || filters.kind !== undefined || HERS.test(line);
  return asks ? names : [];
}

/** The only one of them whose name holds all these words, her first name among them. */
export function calledSo<Seller extends { readonly name: string }>(
  words: readonly string[],
  sellers: readonly Seller[],
): Seller | undefined {
  const meant = sellers.filter(({ name }) => {
    const parts = tokensOf(name);
    return parts[0] !== undefined && words.includes(parts[0]) && words.every((word) => parts.includes(word));
  });
  return meant.length === 1 ? meant[0] : undefined;
}

function tokensOf(text: string): readonly string[] {
  return tokenise(normalise(text)).flatMap((token) => foldedToken(token.text) ?? []);
}
