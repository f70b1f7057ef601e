import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { CLAUSE_BREAK, NEGATION, SAID_OF_PRICE, WRONG } from './price-words.ts';
import { isWord } from './word-sets.ts';

/** "1500 e parbo na", "১৫০০ ভুল": it is said what the price is not. */
export function isRefused({ from, to }: Amount, tokens: readonly Token[]): boolean {
  if (tokens[from - 1]?.text === 'not') return true;
  for (let place = to; place < to + 5; place += 1) {
    const text = tokens[place]?.text ?? '';
    // English refuses what comes after.
    if (text === 'not' && /^\d/.test(tokens[place + 1]?.text ?? '')) return false;
    // "২২০০ হবে, ভুল করে ২০০০ বলেছি": what is wrong comes after.
    if (isWord(WRONG, text) && /^(?:করে|kore|se|से)$/.test(tokens[place + 1]?.text ?? '')) return false;
    if (isWord(WRONG, text) || isWord(NEGATION, text)) return true;
    if (place === to && text === 'no' && tokens[place + 1] === undefined) return true;
    // পারবনা, hobena.
    const verb = /^(.{3,})(?:না|na)$/u.exec(text)?.[1];
    if (verb !== undefined && isWord(SAID_OF_PRICE, verb)) return true;
    if (!isWord(SAID_OF_PRICE, text)) return false;
  }
  return false;
}

/** "1600 mat likhna", "१६०० मत रखो": mat by itself is a mat. */
export function isForbidden(to: number, tokens: readonly Token[]): boolean {
  return (
    /^(?:mat|मत)$/.test(tokens[to]?.text ?? '') &&
    /^(?:likh|rakh|kar|bol|lag|d[ae]|lik|लिख|रख|कर|बोल|लग|दे|डाल)/u.test(tokens[to + 1]?.text ?? '')
  );
}

const FOR_SO_MUCH = /^(?:te|তে|e|এ|dile|দিলে|টাকায়|টাকাতে|takay|takate)$/u;

/** "১৫০০ তে লাভ থাকে না", "1500 e khoroch othe na": what is refused may be the amount, however far off the না is. */
export function isNotEnough({ to }: Amount, tokens: readonly Token[]): boolean {
  const isFor = [to - 1, to].some((place) => FOR_SO_MUCH.test((tokens[place]?.text ?? '').normalize('NFC')));
  if (!isFor) return false;
  for (let place = to; place < to + 7; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (text === '' || CLAUSE_BREAK.test(text)) return false;
    if (isWord(NEGATION, text)) return true;
  }
  return false;
}
