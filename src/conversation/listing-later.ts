import { findTerms } from '../language/lexicon.ts';
import { normalise } from '../language/normalise.ts';
import { next, type Outcome } from './flow.ts';
import type { Reading } from './input.ts';
import { takeWords } from './listing-answers.ts';
import type { ListingDraft } from './listing-draft.ts';
import { type Param, say } from './reply.ts';
import { nameOfItem } from './say-item.ts';

/**
 * Words that name things which wait to be told after this one: each keeps what is said of it ("শাড়ি ২টো গামছা ১০টা", "গামছার রং
 * সবুজ"), and the rest is of this one. Undefined where they name none of those.
 */
export function shareOut(reading: Reading, draft: ListingDraft): Outcome | undefined {
  const { kind, later = [] } = draft;
  if (kind === undefined || later.length === 0) return undefined;
  const waiting = later.map((one) => ({ one, kind: kindIn(typeof one === 'string' ? one : one.words) }));
  const parts = partsByKind(reading.text);
  const isLater = (named: string | undefined) =>
    named !== undefined && named !== kind && waiting.filter((one) => one.kind === named).length === 1;
  const theirs = parts.filter((part) => isLater(part.kind));
  const [first] = theirs;
  if (first?.kind === undefined) return undefined;
  const told = waiting.map(({ one, kind: of }) => {
    const more = theirs.filter((part) => part.kind === of).map((part) => part.said);
    if (more.length === 0) return one;
    const words = [typeof one === 'string' ? one : one.words, ...more].join(' ').slice(0, 2_000);
    return typeof one === 'string' ? words : { ...one, words };
  });
  const text = parts
    .flatMap((part) => (isLater(part.kind) ? [] : [part.text]))
    .join(' ')
    .trim();
  const own = text === '' ? undefined : takeWords({ ...reading, text }, draft);
  const note = say('listItem.keptForLater', { item: nameOfKind(first.kind) });
  return own?.kind === 'next' ? next({ ...own.patch, later: told }, ...own.notes, note) : next({ later: told }, note);
}

/** The text, cut before each kind of thing it names; `said`: without that name. */
function partsByKind(
  text: string,
): readonly { readonly kind?: string; readonly text: string; readonly said: string }[] {
  const line = normalise(text);
  const named = findTerms(text).filter((term) => term.kind === 'product');
  const head = line.slice(0, named[0]?.start ?? line.length);
  const parts = named.map(({ id, start, end }, at) => {
    const to = named[at + 1]?.start ?? line.length;
    return { kind: id, text: line.slice(start, to), said: line.slice(end, to).replace(LOOSE, ' ').trim() };
  });
  return head.replace(LOOSE, ' ').trim() === '' ? parts : [{ text: head, said: head }, ...parts];
}

/** What stands between two things and belongs to neither. */
const LOOSE = /^[\s,;।]+|[\s,;।]+(?:(?:আর|ও|এবং|ar|aar|and|और)\s*)?$/gu;

function kindIn(words: string): string | undefined {
  return findTerms(words).find(({ kind }) => kind === 'product')?.id;
}

function nameOfKind(kind: string): Param {
  return nameOfItem({ kind, colours: [] });
}
