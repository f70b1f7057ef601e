import { foldWord } from '../folding.ts';
import { spelledOut } from '../hasty-words.ts';
import { findTerms } from '../lexicon.ts';
import { normalise, tokenise } from '../normalise.ts';
import { hashOf, partsOf, placeOf } from './places.ts';

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
export const INTENT_PLACES = 2 ** 16;

/** Questions for one fact are alike; those with a yes, a no or an end of their own are not. */
const OWN_QUESTION = /^(?:offer|more_photos|optional)_q$/;
/** Asked alike, though few labelled lines name it. */
const ALIKE: ReadonlyMap<string, string> = new Map([['yes_no_q', 'confirm_order']]);
/** The longest line that is looked at, in words: a wish is said in fewer. */
const MAX_WORDS = 24;

/**
 * The places of a line's features, each once: its words as they sound, in any script, alone and in pairs, parts of words for
 * what is misspelt, and all of that once more with what was asked.
 */
export function featurePlaces({ text, context, role = '' }: HeardLine): readonly number[] {
  const asked = ALIKE.get(context) ?? (context.endsWith('_q') && !OWN_QUESTION.test(context) ? 'question' : context);
  const words = tokenise(text)
    .map((token) => token.text)
    .slice(0, MAX_WORDS);
  const sounds = words.map(soundOf);
  const skeletons = words.map((word) => foldWord(word).keys[0] ?? '#');
  const places = new Set<number>();
  const add = (...features: string[]) => {
    for (const feature of features) places.add(placeOf(hashOf(feature), INTENT_PLACES));
  };
  add(`asked ${asked}`, `role ${role}`, `asked ${asked} ${role}`, `long ${Math.min(words.length, 8)}`);
  for (const { kind } of findTerms(text)) add(`term ${kind}`, `term ${kind} ${asked}`);
  for (const sound of sounds)
    add(
      `word ${sound}`,
      `word ${sound} ${asked}`,
      `word ${sound} ${role}`,
      ...partsOf(sound).map((part) => `part ${part}`),
    );
  for (const skeleton of skeletons) add(`bones ${skeleton}`, `bones ${skeleton} ${asked}`);
  for (const [first, second] of pairsOf(sounds)) add(`pair ${first} ${second}`, `pair ${first} ${second} ${asked}`);
  for (const [first, second] of pairsOf(skeletons)) add(`joint ${first} ${second}`);
  return [...places];
}

/** Figures are all alike here: what they say is for other readers. */
function soundOf(word: string): string {
  if (/\d/.test(word)) return '#';
  return foldWord(word).fold || word;
}

function pairsOf(words: readonly string[]): readonly (readonly [string, string])[] {
  const framed = ['^', ...words, '$'];
  return framed.slice(1).map((word, index) => [framed[index] ?? '', word] as const);
}
