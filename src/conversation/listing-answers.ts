import { readCaption } from '../language/captions.ts';
import { readFloor } from '../language/floors.ts';
import { readPrice } from '../language/prices.ts';
import { next, nextQuietly, type Outcome, retry, type Start } from './flow.ts';
import type { KeptPhoto, Reading } from './input.ts';
import { addPhotos, fieldsFrom, type ListingDraft, listingDraft } from './listing-draft.ts';
import { type Param, type Reply, say } from './reply.ts';
import { nameOfItem } from './say-item.ts';

/** Pictures join the draft wherever it stands; undefined when none came. */
export function takePhotos(reading: Reading, draft: ListingDraft): Outcome | undefined {
  if (reading.photos.length === 0 && reading.photoProblems.length === 0) return undefined;
  const another = anotherItem(reading, draft) ?? severalItems(reading, draft);
  if (another !== undefined) return another;
  const { photos, added, full } = addPhotos(draft, reading.photos);
  const notes: Reply[] = [...new Set(reading.photoProblems)].map((problem) => say(`listItem.photos.${problem}`));
  if (full) notes.push(say('listItem.photos.full'));
  if (reading.photos.some((photo) => photo.tooDark)) notes.push(say('listItem.photos.dark'));
  else if (reading.photos.some((photo) => photo.blurred)) notes.push(say('listItem.photos.blurred'));
  const patch = photos.length === 0 ? {} : { photos };
  const words = reading.text === '' ? undefined : takeWords(reading, { ...draft, ...patch });
  if (words !== undefined) return mergeNext(words, patch, notes);
  const spoken = reading.text === '' ? {} : { words: join(draft.words, reading.text) };
  const isFirst = draft.photos === undefined;
  if (!isFirst && added > 0 && notes.length === 0) notes.push(say('listItem.photos.more', { count: added }));
  if (!isFirst && added === 0 && notes.length === 0) notes.push(say('listItem.photos.again'));
  return isFirst ? next({ ...patch, ...spoken }, ...notes) : nextQuietly({ ...patch, ...spoken }, ...notes);
}

const MOST_LATER = 5;
/** "লাল না, নীল": words that mend what was said. */
export const MENDS = /(?<![\p{L}\p{M}])(?:না|নয়|ভুল|সরি|na|noy|bhul|vul|sorry|not|wrong|नहीं|गलत)(?![\p{L}\p{M}])/u;

/** Pictures with what was written to them name another thing than the one that is nearly told: they wait until that one is up. */
function anotherItem({ text, photos }: Reading, draft: ListingDraft): Outcome | undefined {
  const { later = [] } = draft;
  if (photos.length === 0 || draft.photos === undefined || draft.price === undefined || later.length >= MOST_LATER)
    return undefined;
  const { facts, items } = readCaption(text);
  if (items > 1 || facts.price?.kind !== 'amount' || MENDS.test(text)) return undefined;
  const said = fieldsFrom(facts, text);
  if (!differs(said, draft)) return undefined;
  const kept = addPhotos({}, photos).photos;
  return nextQuietly(
    { later: [...later, { words: text.slice(0, 2_000), photos: kept }] },
    say('listItem.afterThis', { item: nameOfDraft(said) ?? text.slice(0, 60) }),
  );
}

/** Pictures that came one after another, each with words that name another thing: each keeps its own. Of as many things as pictures each has one, in their order. */
function severalItems(reading: Reading, draft: ListingDraft): Outcome | undefined {
  if (draft.photos !== undefined) return undefined;
  const each = oneForEach(reading);
  const [first, ...rest] = each.length > 0 ? each : itemsIn(reading.photos);
  if (first === undefined || rest.length === 0) return undefined;
  const own = takePhotos({ ...reading, text: first.words, photos: first.photos }, draft);
  if (own?.kind !== 'next') return undefined;
  const later = rest.slice(0, MOST_LATER).map(({ words, photos }) => ({ words, photos: addPhotos({}, photos).photos }));
  const name = nameOfDraft(fieldsFrom(readCaption(first.words).facts, first.words)) ?? first.words.slice(0, 60);
  const note = say(each.length > 0 ? 'listItem.oneEach' : 'listItem.twoItems', {
    count: later.length + 1,
    first: name,
  });
  return { ...own, patch: { ...own.patch, later }, notes: [note, ...own.notes] };
}

interface Told {
  readonly words: string;
  readonly photos: Reading['photos'];
}

/** "লাল জামদানি ২৮০০, নীল তাঁত ১২০০", written once to two pictures that look unlike; none where they are not as many. */
function oneForEach({ text, photos }: Reading): readonly Told[] {
  const { parts } = readCaption(text);
  if (parts.length < 2 || parts.length !== photos.length || addPhotos({}, photos).added < photos.length) return [];
  if (new Set(photos.flatMap(({ caption }) => caption ?? [])).size > 1) return [];
  const areTold = parts.every((part) => readCaption(part).facts.price?.kind === 'amount');
  return areTold ? parts.map((words, at) => ({ words, photos: photos.slice(at, at + 1) })) : [];
}

/** The pictures of each thing with its words; none where they are all of one thing. */
function itemsIn(all: Reading['photos']): readonly Told[] {
  const items: { words: string; photos: KeptPhoto[] }[] = [];
  for (const { caption, ...photo } of all) {
    const last = items.at(-1);
    if (last === undefined || (caption !== undefined && last.words !== '' && caption !== last.words))
      items.push({ words: caption ?? '', photos: [photo] });
    else {
      last.photos.push(photo);
      if (last.words === '') last.words = caption ?? '';
    }
  }
  const told = items.map(({ words }) => readCaption(words));
  const fields = told.map(({ facts }, index) => fieldsFrom(facts, items[index]?.words ?? ''));
  const areApart = told.every(({ facts, items: named }) => named === 1 && facts.price?.kind === 'amount');
  const isOther = (one: Partial<ListingDraft>, index: number) => index === 0 || differs(one, fields[index - 1] ?? {});
  return areApart && fields.every(isOther) ? items : [];
}

/** Of another kind, another weave, or of colours of which none is the same. */
export function differs(said: Partial<ListingDraft>, draft: ListingDraft): boolean {
  const isOther = (one: unknown, other: unknown) =>
    typeof one === 'string' && typeof other === 'string' && one !== other;
  if (isOther(said.kind, draft.kind) || isOther(said.weave, draft.weave)) return true;
  const [colours, known] = [said.colours ?? [], draft.colours ?? []];
  return colours.length > 0 && known.length > 0 && !colours.some((colour) => known.includes(colour));
}

function mergeNext(outcome: Outcome, patch: object, notes: readonly Reply[]): Outcome {
  return outcome.kind === 'next'
    ? { ...outcome, patch: { ...outcome.patch, ...patch }, notes: [...notes, ...outcome.notes] }
    : outcome;
}

/** What free words say of the item, at any step; undefined when they say nothing of it. `wanted`: they must say one of these. */
export function takeWords(reading: Reading, draft: ListingDraft, wanted?: readonly string[]): Outcome | undefined {
  const { text, floor } = withoutFloor(reading.text, draft);
  const caption = readCaption(text);
  if (!caption.understood && floor === undefined) return undefined;
  if (caption.items > 1) return takeFirstOf(caption.parts, draft);
  const fields = { ...withoutOddPrice(fieldsFrom(caption.facts, text, draft), draft, text), ...floorField(floor) };
  if (Object.keys(fields).length === 0 || (wanted !== undefined && !wanted.some((name) => name in fields)))
    return undefined;
  return next(
    {
      ...fields,
      ...(fields.price === undefined ? {} : { priceChoices: [] }),
      words: join(draft.words, text),
      changing: '',
    },
    ...sayFloor(floor),
  );
}

/** "পঁয়ত্রিশ টাকা সুতো পড়ে", of what costs 300: money told in passing is no other price, unless she calls it that or mends. */
function withoutOddPrice(fields: Partial<ListingDraft>, draft: ListingDraft, text: string): Partial<ListingDraft> {
  const { price, ...rest } = fields;
  const isTold = text.trim().split(/\s+/u).length >= IN_PASSING && !PRICE_OR_MENDING.test(text);
  if (price === undefined || draft.price === undefined || !isTold) return fields;
  const [less = 0, more = 0] = [price.paise, draft.price.paise].sort((one, other) => one - other);
  return more > FAR * less ? rest : fields;
}

/** In so many words a bare amount is no answer, and so many times as much no other price of the same thing. */
const IN_PASSING = 4;
const FAR = 4;
const PRICE_OR_MENDING =
  /দাম|দর|মূল্য|রেট|ভুল|না|নয়|করো|করুন|করে দ|(?<![a-z])(?:da+m|dor|price|rate|mulyo|bhul|vul|wrong|na|no|noy|koro|korun|kore)(?![a-z])|दाम|कीमत|गलत|नहीं/iu;

/**
 * Her words without the lowest price she names, which no buyer may find in them. Where nothing else says what it costs, that
 * price is the price.
 */
function withoutFloor(text: string, draft: ListingDraft): { readonly text: string; readonly floor?: number } {
  const read = readFloor(text);
  if (read === undefined || !listingDraft.shape.floor.safeParse(read.paise).success) return { text };
  const said = readCaption(read.rest).facts.price;
  // "২৮০০, ৩৫০০ এর কমে হত না দোকানে": nobody's least lies above her price.
  const asks = draft.price?.paise ?? (said?.kind === 'amount' ? said.paise : read.paise);
  if (read.paise > asks) return { text: read.rest };
  const isPriced = draft.price !== undefined || said !== undefined;
  const costs = isPriced || draft.priceChoices !== undefined || readPrice(read.rest, 'answer').kind !== 'none';
  return { text: costs ? read.rest : [read.rest, `${read.paise / 100} টাকা`].join(' ').trim(), floor: read.paise };
}

function floorField(floor: number | undefined): Partial<ListingDraft> {
  return floor === undefined ? {} : { floor };
}

function sayFloor(floor: number | undefined): readonly Reply[] {
  return floor === undefined ? [] : [say('listItem.floor.kept', { price: { money: floor } })];
}

/** Two items in one breath: this one now, the others after it. */
function takeFirstOf(parts: readonly string[], draft: ListingDraft): Outcome {
  const [first = '', ...rest] = parts;
  const fields = fieldsFrom(readCaption(first).facts, first);
  return next(
    { ...fields, words: join(draft.words, first), later: rest.slice(0, 5) },
    say('listItem.twoItems', { count: parts.length, first: nameOfDraft(fields) ?? first }),
  );
}

/** The item's name, as far as it is known what it is. */
export function nameOfDraft({ kind, weave, colours = [] }: Partial<ListingDraft>): Param | undefined {
  return kind && nameOfItem({ kind, colours, ...(typeof weave === 'string' ? { weave } : {}) });
}

/** The next item named in the same breath, opened with what was said of it. */
export function startOfNext({ later = [], seller }: ListingDraft): { flow: string; start: Start } | undefined {
  const [named, ...rest] = later;
  if (named === undefined) return undefined;
  const { words, photos, at } = typeof named === 'string' ? { words: named } : { at: undefined, ...named };
  const answers = { ...fieldsFrom(readCaption(words).facts, words), words, later: rest, seller, at };
  return { flow: 'listItem', start: { answers: photos === undefined ? answers : { ...answers, photos } } };
}

/** The step's own answer, with whatever else the sentence said. */
export function withFacts(reading: Reading, draft: ListingDraft, own: Partial<ListingDraft>): Outcome {
  const { text, floor } = withoutFloor(reading.text, { ...draft, ...own });
  const fields = reading.choice === undefined ? fieldsFrom(readCaption(text).facts, text, draft) : {};
  const words =
    reading.choice === undefined && Object.keys(fields).length > 1 ? { words: join(draft.words, text) } : {};
  return next({ ...fields, ...own, ...words, ...floorField(floor), changing: '' }, ...sayFloor(floor));
}

/** The answer to the price question: a tap, an amount, or a question back where words may mean several. */
export function readPriceAnswer(reading: Reading, draft: ListingDraft): Outcome {
  const chosen = reading.choice?.startsWith('paise/') ? Number(reading.choice.slice('paise/'.length)) : undefined;
  if (chosen !== undefined) return next({ price: { paise: chosen, unit: draft.price?.unit ?? 'piece' } });
  const read = readPrice(withoutFloor(reading.text, {}).text, 'answer');
  if (read.kind === 'amount') {
    const price = listingDraft.shape.price.safeParse({ paise: read.paise, unit: read.unit ?? 'piece' });
    return price.success && price.data !== undefined
      ? withFacts(reading, draft, { price: price.data })
      : retry(say('listItem.price.outOfRange'));
  }
  if (read.kind === 'ambiguous' && read.doubt === 'foreign') return retry(say('listItem.price.inRupees'));
  if (read.kind === 'ambiguous') return next({ priceChoices: [...read.candidates].slice(0, 4) });
  if (read.kind === 'bounds') return retry(say('listItem.price.onePlease'));
  return takeWords(reading, draft) ?? retry(say('listItem.price.unclear'));
}

/** Her words so far, with these added; nothing is kept twice. */
export function join(before: string | undefined, added: string): string {
  if (before === undefined || before === '') return added.slice(0, 4_000);
  return before.includes(added) ? before : `${before}\n${added}`.slice(-4_000);
}
