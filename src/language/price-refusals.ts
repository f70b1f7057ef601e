import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { CLAUSE_BREAK, NEGATION, SAID_OF_PRICE, WRONG } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

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

/** "২০০০ হলে কেউ নেবে না", "900 bolle kom hoye jay", "1500 bahut kam hai": nobody would sell, or buy, for that. */
export function isTurnedDown({ to }: Amount, tokens: readonly Token[]): boolean {
  const isIf = isWord(IF_SO_MUCH, tokens[to]?.text ?? '');
  const isFor =
    FOR_SO_MUCH.test((tokens[to]?.text ?? '').normalize('NFC')) || /^(?:mein|me|में|is|e)$/.test(tokens[to]?.text ?? '');
  const after = tokens.slice(isIf || isFor ? to + 1 : to, to + 8).map(({ text }) => text);
  const ending = after.findIndex((text) => CLAUSE_BREAK.test(text) || /^\d/.test(text));
  const said = ending < 0 ? after : after.slice(0, ending);
  const isRefusing = isWord(NEGATION, said.at(-1) ?? '');
  if (after[ending] === '?' || said.length < 2)
    return isLoss(said, isIf || isFor) && ending > 0 && after[ending] !== '?';
  if (isIf && isRefusing) return true;
  if (isFor && isRefusing) return ending > 0 && said.some((text) => isWord(GAIN, text));
  return ending > 0 && !said.some((text) => isWord(NEGATION, text)) && (isLoss(said, isIf || isFor) || isTooMuch(said));
}

function isLoss(said: readonly string[], isFor: boolean): boolean {
  return isFor && said.some((text) => isWord(LOSS, text));
}

/** কম হয়, kom hoye jay, bahut kam hai, too low. */
function isTooMuch([first = '', second = '', third = '']: readonly string[]): boolean {
  if (isWord(OFF, first)) return IS_SO.test(second.normalize('NFC'));
  return (
    isWord(VERY, first) &&
    isWord(OFF, second) &&
    (first === 'too' || third === '' || IS_SO.test(third.normalize('NFC')))
  );
}

/** "1400 onek kom", "1500 bahut kam hai": and what would be enough is not said. */
export function isFoundTooLittle({ to }: Amount, tokens: readonly Token[]): boolean {
  const [very = '', off = '', rest = ''] = [0, 1, 2].map((on) => tokens[to + on]?.text ?? '');
  return (
    isWord(VERY, very) &&
    isWord(OFF, off) &&
    (rest === '' || CLAUSE_BREAK.test(rest) || IS_SO.test(rest.normalize('NFC')))
  );
}

const IF_SO_MUCH = wordSet(
  'হলে hole দিলে dile রাখলে rakhle বললে bolle চাইলে chaile করলে korle কইলে কৈলে koile লিখলে likhle',
);
const GAIN = wordSet(
  'লাভ লাভই labh lov lobh laabh পোষায় poshay posay খরচ khoroch khorcha ওঠে othe উঠে uthe থাকে thake लाभ फायदा fayda faida',
);
const LOSS = wordSet('লস লোকসান ক্ষতি loss los lokshan loksan khoti nuksan nuksaan ghata नुकसान घाटा');
const OFF = wordSet('কম বেশি বেশী kom beshi besi kam zyada jyada कम ज्यादा low less high much');
const VERY = wordSet('too খুব অনেক বড্ড একটু khub onek boddo ektu bahut bohot thoda बहुत थोड़ा');
const IS_SO =
  /^(?:হয়|হয়ে|হচ্ছে|হইয়া|হইব|হবে|পড়ে|পড়ছে|হয়ে|hoy|hoye|hoi|hocche|hochhe|hoye|pore|porche|hai|h|है|ho|lag|লাগ)/u;
