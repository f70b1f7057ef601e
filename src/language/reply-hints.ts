import { findTerms } from './lexicon.ts';
import { readClauses } from './replies/clauses.ts';
import type { Intent, ReplyLine } from './replies.ts';
import { TALK_HINTS } from './talk-hints.ts';
import { TRADE_HINTS } from './trade-hints.ts';

const HINTS = [...TRADE_HINTS, ...TALK_HINTS];

/** দেখান না, bolun na: "do, won't you", since what is forbidden is করবেন না. */
const PLEA =
  /(?<![\p{L}\p{M}])(দিন|দাও|দেন|করুন|করো|করেন|দেখান|দেখাও|বলুন|বলো|বলেন|চলুন|din|dao|den|korun|koro|koren|dekhan|dekhao|bolun|bolo|bolen) (?:না|na)(?![\p{L}\p{M}])/gu;

/** The wish that a short message speaks of, if only one group of telling words is in it. */
export function hintedIntent({ words, normalised, context, role }: ReplyLine): Intent | undefined {
  const line = normalised.normalize('NFC').replace(PLEA, '$1');
  const hint = HINTS.find(
    ({ says, never, words: most, after, by }) =>
      words.length <= most &&
      (after === undefined || after.test(context)) &&
      (by === undefined || role === undefined || role === by || role === 'new') &&
      says.every((pattern) => pattern.test(line)) &&
      never?.test(line) !== true,
  );
  if (hint === undefined) return undefined;
  if (/^(?:yes|no)$/.test(hint.intent) && saysOtherwise(normalised)) return undefined;
  const named = findTerms(normalised).filter(({ kind, id }) => SPECIFIC.has(kind) && id !== 'handloom');
  const isPlain =
    hint.things === true
      ? named.every(({ kind }) => kind === 'product' || (hint.intent === 'sell' && kind === 'weave'))
      : named.every(({ id }) => id === 'saree' || id === 'fabric' || id === 'yarn');
  return isPlain ? hint.intent : undefined;
}

/** "না দিলে কী হবে", "কোনো ভুল নেই", "একটা না দুটো দিন": what would be if, no fault, and another number are no refusal. */
function saysOtherwise(normalised: string): boolean {
  const clauses = readClauses(normalised);
  if (clauses.some(({ senses }) => senses.some(({ form }) => form === 'cond'))) return true;
  const said = new Set(clauses.flatMap((clause) => [...clause.said]));
  if (['FAULTLESS', '!SAY', '!CHANGE.want', '!CHANGE.noun'].some((name) => said.has(name))) return true;
  // "ও নেবে না, আমি নেব"
  if (['TAKE', 'GIVE', 'BUY', 'LIFT'].some((verb) => said.has(verb) && said.has(`!${verb}`))) return true;
  return said.has('FEW') && ['GIVE.imp', 'SEND.imp', 'WANT', 'NEED'].some((name) => said.has(name));
}

const SPECIFIC = new Set(['product', 'weave', 'material', 'colour', 'technique']);
