import { readCaption } from '../language/captions.ts';
import { readWhichPicture } from '../language/which-picture.ts';
import { forget, next, nextQuietly, type Outcome } from './flow.ts';
import type { Reading } from './input.ts';
import { differs, MENDS, nameOfDraft, takeWords } from './listing-answers.ts';
import { fieldsFrom, type ListingDraft } from './listing-draft.ts';
import { say } from './reply.ts';

type Later = NonNullable<ListingDraft['later']>;
type Picture = NonNullable<ListingDraft['photos']>[number];
/** So many may wait: as many as an album holds, but for the first. */
const MOST_LATER = 9;

/** "prothom ta …", "3 no ta …", one line for each of several pictures: each is a thing of its own. Undefined where words are no such line. */
export function takeNumbered(reading: Reading, draft: ListingDraft): Outcome | undefined {
  const which = reading.photos.length > 0 || draft.changing ? undefined : readWhichPicture(reading.text);
  if (which === undefined || which.rest === '') return undefined;
  const text = which.rest;
  const pictures = picturesOf(draft);
  const place = which.place === 'last' ? pictures.length : which.place;
  if (pictures.length < 2) return draft.price === undefined ? takeWords({ ...reading, text }, draft) : undefined;
  if (place === draft.at) return takeWords({ ...reading, text }, draft);
  if (!isFull(text)) return undefined;
  // Nothing is told yet: what she tells first is shown first.
  if (draft.at === undefined && draft.price === undefined) return begin({ ...reading, text }, draft, place);
  return keep(text, { ...draft, ...apart(draft) }, place);
}

/** A whole line of another thing than the one that is told: it waits, and is never written over it. */
export function takeOther(reading: Reading, draft: ListingDraft): Outcome | undefined {
  const { text } = reading;
  if (reading.photos.length > 0 || draft.changing || draft.price === undefined || MENDS.test(text)) return undefined;
  const { facts, items } = readCaption(text);
  if (items > 1 || !isFull(text)) return undefined;
  const said = fieldsFrom(facts, text);
  const isDearer = said.price?.paise !== draft.price.paise;
  if (!differs(said, draft) || !(isDearer || differs({ ...said, colours: [] }, draft))) return undefined;
  const split = { ...draft, ...apart(draft) };
  const untold = split.later?.find((one) => typeof one !== 'string' && one.words === '');
  return keep(text, split, typeof untold === 'object' ? untold.at : undefined);
}

/** What it is, and what it costs. */
function isFull(text: string): boolean {
  const { kind, weave, price } = readCaption(text).facts;
  return price?.kind === 'amount' && (kind !== undefined || weave !== undefined);
}

/** All her pictures in the order they came: that of the thing now told, and those that wait for their words. */
function picturesOf({ at, photos = [], later = [] }: ListingDraft): readonly (Picture | undefined)[] {
  if (at === undefined) return photos;
  const places = later.map((one) => (typeof one === 'string' ? 0 : (one.at ?? 0)));
  return Array.from({ length: Math.max(at, ...places) });
}

/** The pictures one by one: the first is the thing's that is told already. */
function apart({ at, photos = [], later = [] }: ListingDraft): Pick<ListingDraft, 'at' | 'photos' | 'later'> {
  const [first, ...others] = photos;
  if (at !== undefined || first === undefined || others.length === 0) return {};
  return { at: 1, photos: [first], later: [...later, ...waiting(others, (index) => index + 2)].slice(0, MOST_LATER) };
}

function waiting(pictures: readonly Picture[], placeOf: (index: number) => number): Later {
  return pictures.map((picture, index) => ({ words: '', photos: [picture], at: placeOf(index) }));
}

function begin(reading: Reading, draft: ListingDraft, place: number): Outcome | undefined {
  const { photos = [], later = [] } = draft;
  const own = photos[place - 1];
  const said = own && takeWords(reading, draft);
  if (said?.kind !== 'next') return said;
  const all = waiting(photos, (index) => index + 1).filter((one) => typeof one === 'object' && one.at !== place);
  const patch = { ...said.patch, photos: [own], at: place, later: [...all, ...later].slice(0, MOST_LATER) };
  // "আমি ৫টা শাড়ি তুলব": so many pictures, and not so many of this one.
  const isOfAll = draft.stock === photos.length && !('stock' in said.patch);
  return isOfAll ? forget(['stock'], patch) : next(patch, ...said.notes);
}

/** Keeps a line with its picture for after this one. */
function keep(text: string, draft: ListingDraft, place: number | undefined): Outcome | undefined {
  const { later = [], photos, at } = draft;
  const words = text.slice(0, 2_000);
  const item = nameOfDraft(fieldsFrom(readCaption(text).facts, text)) ?? text.slice(0, 60);
  const found = later.findIndex((one) => typeof one !== 'string' && place !== undefined && one.at === place);
  const told = found < 0 ? [...later, words] : later.map((one, index) => retold(one, index === found, words));
  if (told.length > MOST_LATER) return undefined;
  const note =
    found < 0 || place === undefined
      ? say('listItem.afterThis', { item })
      : say('listItem.afterThisWithPhoto', { item, photo: place });
  // The card stands as it was; a smaller question would be forgotten over it.
  const goOn = draft.stock === undefined ? next : nextQuietly;
  return goOn({ photos, at, later: told }, note);
}

function retold(one: Later[number], isThis: boolean, words: string): Later[number] {
  return typeof one === 'string' || !isThis ? one : { ...one, words };
}
