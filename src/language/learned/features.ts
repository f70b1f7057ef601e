import { spelledOut } from '../hasty-words.ts';
import { findTerms } from '../lexicon.ts';
import { normalise, tokenise } from '../normalise.ts';
import { END, heardWord, START } from './heard-words.ts';
import { Noticed, placesOf } from './noticed.ts';
import { hashOf } from './places.ts';

/** A message as the learned reader is given it: what was said, after what, by whom. */
export interface HeardLine {
  /** Normalised text. */
  readonly text: string;
  /** What the bot last did: `idle`, `confirm_order`, `price_q` … */
  readonly context: string;
  readonly role: string | undefined;
}

/** A line as it came, made ready. */
export function heardLine(text: string, context: string, role: string | undefined): HeardLine {
  return { text: spelledOut(normalise(text)), context, role };
}

/** How many places the features of all lines share. */
export const INTENT_PLACES = 2 ** 17;

/** Questions for one fact are alike; those with a yes, a no or an end of their own are not. */
const OWN_QUESTION = /^(?:offer|more_photos|optional)_q$/;
/** Asked alike, though few labelled lines name it. */
const ALIKE: ReadonlyMap<string, string> = new Map([['yes_no_q', 'confirm_order']]);
/** The longest line that is looked at, in words: a wish is said in fewer. */
const MAX_WORDS = 24;

/**
 * The places of a line's features: its words as they sound, in any script, alone and in pairs, parts of words for what is misspelt, and
 * all of that once more with what was asked.
 */
export function featurePlaces({ text, context, role = '' }: HeardLine): readonly number[] {
  const after = hashOf(questionOf(context));
  const by = hashOf(role);
  const words = tokenise(text)
    .slice(0, MAX_WORDS)
    .map((token) => heardWord(token.text));
  const noticed = new Noticed();
  const withAsked = new Noticed();
  noticed.add('asked', after);
  noticed.add('role', by);
  noticed.add('asked by', after, by);
  noticed.add('long', Math.min(words.length, 8));
  for (const { kind } of findTerms(text)) withAsked.add('term', hashOf(kind));
  for (const { sound, bone, parts } of words) {
    withAsked.add('word', sound);
    withAsked.add('bones', bone);
    noticed.add('word by', sound, by);
    for (const part of parts) noticed.add('part', part);
  }
  for (let at = 0; at <= words.length; at += 1) {
    const [first, second] = [words[at - 1], words[at]];
    withAsked.add('pair', first?.sound ?? START, second?.sound ?? END);
    noticed.add('joint', first?.bone ?? START, second?.bone ?? END);
  }
  return placesOf({ apart: withAsked, rest: noticed }, after, INTENT_PLACES);
}

/** Open questions are heard alike. */
function questionOf(context: string): string {
  return ALIKE.get(context) ?? (context.endsWith('_q') && !OWN_QUESTION.test(context) ? 'question' : context);
}
