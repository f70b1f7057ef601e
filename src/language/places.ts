import { DISTRICTS, type District } from '../domain/district.ts';
import { districtOfPlace } from './lexicon/place-districts.ts';
import { type FoundTerm, findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';

/** Where in West Bengal a text speaks of; `ambiguous` when the name fits several districts (২৪ পরগনা, মেদিনীপুর). */
export type DistrictReading =
  | { readonly kind: 'district'; readonly district: District; readonly place?: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly District[] }
  | { readonly kind: 'none' };

/** Half-said names, and names that several districts share. */
const SHARED: readonly (readonly [RegExp, readonly District[]])[] = [
  [/(২৪|24|চব্বিশ|chobbish|chabbish)\s*-?\s*(পর|por|par|पर)/u, ['north_24_parganas', 'south_24_parganas']],
  [/মেদিনীপুর|মেদিনিপুর|me?dinipur|mi[dn]+apo?[ur]+e?|मेदिनीपुर/u, ['paschim_medinipur', 'purba_medinipur']],
  [/দিনাজপুর|dinajpur|दिनाजपुर/u, ['dakshin_dinajpur', 'uttar_dinajpur']],
  [/ইসলামপুর|isla?mpur|इस्लामपुर/u, ['uttar_dinajpur', 'murshidabad']],
];

/** Sides of the sky as people write them before a shared name (N 24 PGS, উঃ ২৪ পরগনা, east midnapore). */
const SIDES: readonly (readonly [RegExp, string])[] = [
  [/(^|\s)(উত্তর|উঃ?|উ:|uttor|uttar|north|n|उत्तर)[\s.:]*$/u, 'north uttar'],
  [/(^|\s)(দক্ষিণ|দক্ষিন|দঃ?|দ:|dokkhin|dakshin|south|s|दक्षिण)[\s.:]*$/u, 'south dakshin'],
  [/(^|\s)(পূর্ব|পূঃ?|পু:?|পূ:|purbo|purba|east|e|पूर्व)[\s.:]*$/u, 'purba'],
  [/(^|\s)(পশ্চিম|পঃ?|প:|poschim|paschim|pashchim|west|w|पश्चिम)[\s.:]*$/u, 'paschim'],
];

/** The same behind it, whole words only: "medinipur e" is in Medinipur. */
const SIDES_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^[\s,(-]*(?:উত্তর|uttor|uttar|north|उत्तर)(?![\p{L}\p{M}])/u, 'north uttar'],
  [/^[\s,(-]*(?:দক্ষিণ|দক্ষিন|dokkhin|dakshin|south|दक्षिण)(?![\p{L}\p{M}])/u, 'south dakshin'],
  [/^[\s,(-]*(?:পূর্ব|purbo|purba|east|पूर्व)(?![\p{L}\p{M}])/u, 'purba'],
  [/^[\s,(-]*(?:পশ্চিম|poschim|paschim|pashchim|west|पश्चिम)(?![\p{L}\p{M}])/u, 'paschim'],
];

/** Reads the district of a text, through a known place if one is named. */
export function readDistrict(text: string): DistrictReading {
  const normalised = normalise(text);
  const shared = readShared(normalised);
  if (shared !== undefined) return shared;
  const found = findTerms(text);
  const read = districtOfTerms(found);
  return read.kind === 'none' ? (townOfWeave(found, normalised) ?? read) : read;
}

/** Towns whose name is also their cloth's; where somebody says where she lives, the town is meant. */
const TOWNS_OF_WEAVES: Readonly<Record<string, District>> = { dhaniakhali: 'hooghly', farasdanga: 'hooghly' };

function townOfWeave(found: readonly FoundTerm[], normalised: string): DistrictReading | undefined {
  const weave = found.find(({ id }) => TOWNS_OF_WEAVES[id] !== undefined);
  const district = weave && TOWNS_OF_WEAVES[weave.id];
  return district && { kind: 'district', district, place: normalised.slice(weave.start, weave.end) };
}

/** The same from terms already found; a named district and a place in it belong together. */
export function districtOfTerms(found: readonly FoundTerm[]): DistrictReading {
  const place = found.find((met) => met.kind === 'place' && districtOfPlace(met.id) !== undefined);
  const said = found.find((met) => met.kind === 'district');
  // The ids of the district terms are the districts.
  const district = said === undefined ? undefined : (said.id as District);
  if (place !== undefined) {
    const around = districtOfPlace(place.id);
    if (around !== undefined && (district === undefined || district === around)) {
      return { kind: 'district', district: around, place: place.id };
    }
  }
  return district === undefined ? { kind: 'none' } : { kind: 'district', district };
}

/** A shared name with the place in it that is named beside it; without a shared name, what the terms say. */
export function placedIn(shared: DistrictReading | undefined, found: readonly FoundTerm[]): DistrictReading {
  const byTerms = districtOfTerms(found.filter(({ kind }) => kind === 'place' || shared === undefined));
  if (shared === undefined) return byTerms;
  const isWithin = shared.kind === 'district' && byTerms.kind === 'district' && byTerms.district === shared.district;
  const isSaid =
    shared.kind === 'ambiguous' &&
    byTerms.kind === 'district' &&
    found.some(({ kind, id }) => kind === 'district' && id === byTerms.district);
  return isWithin || isSaid ? byTerms : shared;
}

/** A name several districts share, settled by the side of the sky if that is said. */
export function readShared(normalised: string): DistrictReading | undefined {
  for (const [pattern, candidates] of SHARED) {
    const match = pattern.exec(normalised);
    if (match === null) continue;
    const before = normalised.slice(0, match.index);
    const after = normalised.slice(match.index + match[0].length).replace(/^[\p{L}\p{M}]+/u, '');
    const said = SIDES.find(([words]) => words.test(before)) ?? SIDES_AFTER.find(([words]) => words.test(after));
    const side = said?.[1].split(' ') ?? [];
    const district = DISTRICTS.find((one) => candidates.includes(one) && side.some((word) => one.startsWith(word)));
    return district === undefined ? { kind: 'ambiguous', candidates } : { kind: 'district', district };
  }
  return undefined;
}
