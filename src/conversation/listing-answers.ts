import { readCaption } from '../language/captions.ts';
import { readFloor } from '../language/floors.ts';
import { readPrice } from '../language/prices.ts';
import { next, nextQuietly, type Outcome, retry, type Start } from './flow.ts';
import type { Reading } from './input.ts';
import { addPhotos, fieldsFrom, type ListingDraft, listingDraft } from './listing-draft.ts';
import { type Param, type Reply, say } from './reply.ts';
import { nameOfItem } from './say-item.ts';

/** Pictures join the draft wherever it stands; undefined when none came. */
export function takePhotos(reading: Reading, draft: ListingDraft): Outcome | undefined {
  if (reading.photos.length === 0 && reading.photoProblems.length === 0) return undefined;
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
  const fields = { ...fieldsFrom(caption.facts, text, draft), ...floorField(floor) };
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
  const [words, ...rest] = later;
  return words === undefined
    ? undefined
    : {
        flow: 'listItem',
        start: { answers: { ...fieldsFrom(readCaption(words).facts, words), words, later: rest, seller } },
      };
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
