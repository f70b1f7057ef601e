import type { Token } from './normalise.ts';
import { isMerely } from './quantity-words.ts';

/** The tokens of an answer to "how many", with the words that are numbers only there. */
export function counted(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    const opening = OPENING.get(token.text);
    const opens = opening !== undefined && (place === 0 || isMerely(tokens[place - 1]?.text ?? ''));
    const isSix = SIX.test(token.text) && /^(?:p[a]+n?ch|পাঁচ|5)$/.test(tokens[place - 1]?.text ?? '');
    const text = isSix ? 'ছটা' : opens ? opening : COUNTED.get(token.text);
    return text === undefined ? token : { ...token, text };
  });
}

/** "panch chhota": five or six, where chhota alone is small. */
const SIX = /^chh?o[yi]?ta$/;

/** Numbers in this answer, other words in any other: nota is নটা or a note, aath आठ. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['nota', 'নটা'],
  ['aath', 'আট'],
  ['saatta', 'সাতটা'],
  ['satta', 'সাতটা'],
  ['aatta', 'আটটা'],
  ['atta', 'আটটা'],
  ['aat', 'আট'],
  ['chaar', 'চার'],
  ['jodi', 'জোড়া'],
]);

/** The same where they open it, or "only" does: টু is also "to", sau a hundred of what comes before it. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['টু', 'দুই'],
  ['sau', 'একশো'],
  ['सौ', 'একশো'],
  ['do', 'দুই'],
]);
