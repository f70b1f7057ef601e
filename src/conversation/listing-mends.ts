import { type MendedField, readFieldToMend } from '../language/mended-fields.ts';
import { normalise } from '../language/normalise.ts';
import { forget, next, type Outcome } from './flow.ts';
import type { Reading } from './input.ts';
import { takeWords } from './listing-answers.ts';
import { takeNumbered, takeOther } from './listing-by-picture.ts';
import { completeListing, type ListingDraft } from './listing-draft.ts';
import type { Look } from './look.ts';
import { say } from './reply.ts';
import { linesOfItem } from './say-item.ts';

/** Takes one answer back and asks for it again; she may yet leave it as it was. */
export function change(field: MendedField, draft: ListingDraft, also: Partial<ListingDraft> = {}): Outcome {
  const before = draft[field] ?? null;
  return forget(field === 'price' ? ['price', 'priceChoices'] : [field], { ...also, changing: field, before });
}

/** What of a card that she said yes to she would still have otherwise, while something else is asked; undefined where words mend nothing. */
export function mendWaiting(reading: Reading, draft: ListingDraft, { person }: Look): Outcome | undefined {
  const other = takeNumbered(reading, draft) ?? takeOther(reading, draft);
  if (other?.kind === 'next' && 'later' in other.patch) return other;
  if (!MENDS.test(normalise(reading.text))) return undefined;
  const said = takeWords(reading, draft);
  if (said?.kind === 'next' && !('later' in said.patch) && OF_CARD.some((field) => field in said.patch)) {
    const facts = completeListing({ ...draft, ...said.patch }, person);
    if (facts === undefined) return undefined;
    const lines = linesOfItem({ ...facts, available: facts.onHand });
    return next(said.patch, say('listItem.mended', { lines: { lines } }));
  }
  const field = readFieldToMend(reading.text);
  return field === undefined ? undefined : change(field, draft);
}

const OF_CARD: readonly (keyof ListingDraft)[] = [
  ...(['price', 'stock', 'colours', 'borderColours', 'weave', 'kind', 'material', 'length', 'blouse'] as const),
];
/** What is mended is named, denied, or said to be otherwise. */
const MENDS =
  /দাম|দর|রেট|টাকা|রঙ|রং|কালার|পাড়|ছবি|ফটো|স্টক|পিস|আছে|মাপ|লম্বা|সুতো|সুতা|ব্লাউজ|ভুল|আসলে|বদল|পাল্ট|করে দ|করো|করুন|হবে|(?<![\p{L}\p{M}])(?:না|নয়)(?![\p{L}\p{M}])|(?<![a-z])(?:dam|daam|dor|rate|price|taka|rong|rang|colou?r|par|chobi|photo|stock|pis|piece|ache|map|lomba|suto|blouse|vul|bhul|asole|bodl\w*|bodol\w*|palt\w*|kore d\w*|koro|korun|hobe|na|noy|not|wrong|change)(?![a-z])|दाम|रंग|फोटो|गलत|नहीं|रुपय|होगा/u;
