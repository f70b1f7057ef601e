import { term } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { readQuery, type SearchFilters } from './queries.ts';

/** What somebody looks for: what filters answer for, and the words that remain. */
export interface Sought {
  readonly filters: SearchFilters;
  readonly words: readonly string[];
}

/** Reads what is looked for by all that was said of it, one line upon another. */
export function readSought(lines: readonly string[]): Sought {
  return lines.map(plainSought).reduce((before, said) => (isNew(said) ? said : narrowed(before, said)), NOTHING);
}

const NOTHING: Sought = { filters: {}, words: [] };

/** Whether words say more of what is looked for already: a price, a colour, a refusal, a place, and no other cloth. */
export function narrows(text: string): boolean {
  const { chatter } = readQuery(text);
  const said = plainSought(text);
  const asks = Object.keys(said.filters).length + said.words.length > 0;
  return (!chatter || asksCheaper(text)) && asks && !isNew(said) && said.words.every(isOfCloth);
}

/** Whether words only refuse, and wish for nothing: "কালো না, লাল না", "লাল শাড়ি না". */
export function onlyRefuses(text: string): boolean {
  return readQuery(text).refuses;
}

/** Whether words ask for something cheaper than what was shown: "আরও কম দামে", "aur sasta". */
export function asksCheaper(text: string): boolean {
  return CHEAPER.test(normalise(text)) && plainSought(text).filters.order === 'cheapest';
}

const CHEAPER =
  /(?:আরও|আরো|একটু|এর চেয়ে|এর থেকে|তার চেয়ে|আর একটু|(?<![a-z])(?:aro|aaro|ektu|er cheye|er theke|aur|thoda|thora|isse|is se|more|bit|something|anything)|और|थोड़ा|इससे)\s+(?:.*\s)?(?:সস্তা|শস্তা|কম|sosta|shosta|sasta|saste|sasti|kom|kam|cheap(?:er)?|सस्त\S*|कम)|cheaper|less expensive|lower price/u;

/** Of words that only refuse, the cloth they name is no wish. */
function plainSought(text: string): Sought {
  const { filters, words, refuses } = readQuery(text);
  const { kind: _kind, weave: _weave, material: _material, ...rest } = filters;
  return { filters: refuses ? rest : filters, words };
}

/** Another kind or cloth is another search. */
function isNew({ filters }: Sought): boolean {
  const { kind, weave, material, orCloth } = filters;
  return [kind, weave, material, orCloth].some((cloth) => cloth !== undefined);
}

/** Words of the trade say more of the same; any other may be a seller's name. */
function isOfCloth(word: string): boolean {
  return (['technique', 'motif', 'part', 'attribute'] as const).some((kind) => term(word, kind) !== undefined);
}

function narrowed(before: Sought, { filters: said, words }: Sought): Sought {
  const { notColours = [], notCloth = [], minPricePaise: min, maxPricePaise: max, ...rest } = said;
  const { colours: hadColours, notColours: hadNot, notCloth: hadNotCloth, ...had } = before.filters;
  const priced = min === undefined && max === undefined ? had : withoutPrice(had, min, max);
  const placed = rest.district === undefined && rest.place === undefined ? priced : withoutPlace(priced);
  const clothed = withoutCloth(placed, notCloth);
  const colours = rest.colours ?? hadColours?.filter((colour) => !notColours.includes(colour)) ?? [];
  const refused = join(hadNot, notColours).filter((colour) => rest.colours?.includes(colour) !== true);
  const refusedCloth = join(hadNotCloth, notCloth);
  const { colours: _colours, ...others } = rest;
  return {
    filters: {
      ...clothed,
      ...others,
      ...(colours.length === 0 ? {} : { colours }),
      ...(refused.length === 0 ? {} : { notColours: refused }),
      ...(refusedCloth.length === 0 ? {} : { notCloth: refusedCloth }),
      ...(min === undefined ? {} : { minPricePaise: min }),
      ...(max === undefined ? {} : { maxPricePaise: max }),
    },
    words: join(before.words, words),
  };
}

/** The bound that was not said again stays where both can be kept. */
function withoutPrice(filters: SearchFilters, min: number | undefined, max: number | undefined): SearchFilters {
  const { minPricePaise: hadMin, maxPricePaise: hadMax, ...rest } = filters;
  return {
    ...rest,
    ...(min === undefined && hadMin !== undefined && hadMin < (max ?? hadMin) ? { minPricePaise: hadMin } : {}),
    ...(max === undefined && hadMax !== undefined && hadMax > (min ?? hadMax) ? { maxPricePaise: hadMax } : {}),
  };
}

function withoutPlace({ district: _district, place: _place, ...rest }: SearchFilters): SearchFilters {
  return rest;
}

function withoutCloth(filters: SearchFilters, refused: readonly string[]): SearchFilters {
  const { kind, weave, material, ...rest } = filters;
  const keeps = (id: string | undefined) => id !== undefined && !refused.includes(id);
  return {
    ...rest,
    ...(keeps(kind) && kind !== undefined ? { kind } : {}),
    ...(keeps(weave) && weave !== undefined ? { weave } : {}),
    ...(keeps(material) && material !== undefined ? { material } : {}),
  };
}

function join<T>(one: readonly T[] = [], other: readonly T[] = []): readonly T[] {
  return [...new Set([...one, ...other])];
}
