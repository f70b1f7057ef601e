import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { readNumberWord } from './number-word-parts.ts';

// "দাঁড়ান গুনি.. এক দুই তিন চার.. চারটে": who counts aloud has as many as the last.

/** Fewer in a row may be two counts, or a range. */
const SHORTEST = 3;
const PAUSE = /^[,;.।…-]+$/u;
/** Said between the counting and what came of it. */
const HENCE =
  /^(?:হ্যাঁ|হ্যা|হা|হ|মোট|মানে|গুনলাম|দেখলাম|haa*n?|ha|hya+|hm+|ok|mane|mot|total|gunlam|হইল|হইলো|holo|hoilo|so|yes|कुल|हाँ|हां)$/u;

/** The tokens of an answer without the numbers that were only counted aloud. */
export function withoutCountingAloud(tokens: readonly Token[]): readonly Token[] {
  for (let from = 0; from < tokens.length; from += 1) {
    const run = runAt(from, tokens);
    if (run.length < SHORTEST) continue;
    const [last = 0] = run.slice(-1);
    const said = placeBehind(last, tokens);
    const once = valueAt(said, tokens);
    // Said once more, or one more found.
    if (once === run.length || once === run.length + 1) return [...tokens.slice(0, from), ...tokens.slice(said)];
    const next = tokens[last + 1]?.text ?? '';
    const isCount = next === '' || PAUSE.test(next) || isClassifier(next) || isCounted(last, tokens);
    return isCount ? [...tokens.slice(0, from), ...tokens.slice(last)] : tokens;
  }
  return tokens;
}

/** The same of figures in a row, before anything takes them for one long number: "1,2,3,4,5 ta", "1 2 3 4". */
export function withoutFiguresAloud(text: string): string {
  return text.replace(FIGURES, (row, at: number) => {
    const figures = row.match(/\d+/g) ?? [];
    const isCounted = figures.length >= SHORTEST && figures.every((figure, index) => Number(figure) === index + 1);
    if (!isCounted) return row;
    return SAID_BEHIND.test(text.slice(at + row.length)) ? '' : (figures.at(-1) ?? row);
  });
}

/** What came of it, in figures again. */
const SAID_BEHIND = /^[\s,.…—-]*(?:(?:haa*n?|হ্যাঁ|হ্যা|হ|মোট|total|mot)\s+)?\d/u;
const FIGURES = /(?<![\d.,/-])1(?:[\s,.…-]{1,4}\d{1,2})+(?!\d)/gu;

/** The places of one, two, three … that stand in a row from here. */
function runAt(from: number, tokens: readonly Token[]): readonly number[] {
  const places: number[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    if (places.length > 0 && PAUSE.test(tokens[place]?.text ?? '')) continue;
    if (valueAt(place, tokens, places.length + 1) !== places.length + 1) break;
    places.push(place);
    if (isCounted(place, tokens)) break;
  }
  return places;
}

/** The place of the next word that says something. */
function placeBehind(last: number, tokens: readonly Token[]): number {
  let place = last + 1;
  while (PAUSE.test(tokens[place]?.text ?? '') || HENCE.test(tokens[place]?.text ?? '')) place += 1;
  return place;
}

/** The number of one word, however it is written; `awaited` decides where it is also another word. */
function valueAt(place: number, tokens: readonly Token[], awaited = 0): number | undefined {
  const text = tokens[place]?.text ?? '';
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (awaited === 2 && /^(?:do|টু)$/.test(text)) return 2;
  const [atom, ...more] = readNumberWord(text)?.atoms ?? [];
  return atom?.kind === 'number' && more.length === 0
    ? (atom.values.find((value) => value === awaited) ?? atom.values[0])
    : undefined;
}

function isCounted(place: number, tokens: readonly Token[]): boolean {
  return readNumberWord(tokens[place]?.text ?? '')?.suffix === 'classifier';
}
