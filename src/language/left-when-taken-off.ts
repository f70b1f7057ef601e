import { measuredNumbers } from './measured-numbers.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { CURRENCY, NEGATION } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

// "২০০ কমাতে পারি", "50 taka chhar debo", "10% less": not the price, but what a seller takes off it.

const LESS = wordSet('কম ছাড় less discount off kom kam chhar char chhad कम छूट ডিসকাউন্ট লেস');
const LESSENING =
  /^(?:কমা(?:তে|ইতে|য\u09BC|য\u09BCে|ইয\u09BCা|ব|বো|মু|লাম)|কমিয\u09BCে|ছেড\u09BCে|ছাইড\u09BC্যা|ছাড\u09BC(?:তে|ব|বো|লাম)|koma(?:te|ite|y|ye|iya|bo|lam)|komiye|komie|chh?(?:ere|ede|arte|arbo)|reduce|lessen|kamm?)$/u;
const DISCOUNT = wordSet('ছাড় discount ডিসকাউন্ট छूट');
/** Hers to give: "দেব", "নেব", "পারি", "দিয়েন". */
const GIVES =
  /^(?:দেব|দেবো|দিব|দিবো|দিমু|দিচ্ছি|দিলাম|দিতে|দিন|দিয\u09BCেন|দিও|দেবেন|দিয\u09BCে|নেব|নেবো|নিব|নিমু|নিচ্ছি|করব|করবো|করে|পারি|পারব|পারুম|debo|dibo|dimu|dicch?h?i|dilam|dite|din|diyen|dio|deben|diye|nebo|nibo|nimu|niye|korbo|kore|pari|parbo|parum|give|can|dungi|dunga|doongi|doonga|lungi|lunga|loongi|dena|dedungi|dijiye|दूंगी|दूंगा|दूँगी|दूँगा|लूंगी|लूंगा|देना|दीजिए)$/u;
const FOR_YOU =
  /(?:আপনার|তোমার) (?:জন্য|লাগি)|(?<![a-z])(?:apnar|tomar) (?:jonno|jonyo)|for you|(?:aapke|aap ke) liye|आपके लिए/u;
/** One more time, of others, of what was, of what is missing; on a condition, or of a charge. */
const ANOTHER_MATTER =
  /(?:^|\s)(?:আর|আরও|আরো|ar|aro|aaro|aur|और|নিলে|nile|হলে|hole|যদি|jodi|if|আগে|age|ছিল|chilo|কেন|keno|কমালে|komale|লস|loss|কুরিয\u09BCার|courier|ডেলিভারি|delivery|পড\u09BCেছে|porech?h?e|পেয\u09BCেছি|peyech?h?i|পাঠান|pathan|অন্যরা|onyora|onnora|ওরা|ora|লোকে|loke)(?=[\s,.।!]|$)/u;
const PERCENT = /^(?:%|পার্সেন্ট|শতাংশ|percent|parsent|প্রতিশত|प्रतिशत)$/u;
const LEAST_RUPEES = 10;
const MOST_PERCENT = 50;
const MOST_WORDS = 9;

/** What words that take something off a price leave of it: nothing is plainly left where they are a question, a refusal or of another matter. */
export interface TakenOff {
  readonly leftPaise?: number;
}

/** Reads what a seller takes off a price (paise); undefined where the words speak of no such thing. */
export function readTakenOff(text: string, pricePaise: number): TakenOff | undefined {
  const line = normalise(text);
  const tokens = tokenise(line);
  // "100 taka char debo" gives no four.
  const numbers = measuredNumbers(tokens).filter(
    ({ from, to }) => to > from + 1 || from === 0 || tokens[from]?.text !== 'char',
  );
  const [number, other] = numbers;
  if (number === undefined || other !== undefined || !isTakenOff(number, tokens)) return undefined;
  const words = tokens.filter(({ text: word }) => /\p{L}/u.test(word)).map(({ text: word }) => word);
  const [value = 0, ...more] = number.values;
  const isPercent = PERCENT.test(tokens[number.to]?.text ?? '');
  const isGiven = FOR_YOU.test(line) || words.some((word) => GIVES.test(word) || isWord(DISCOUNT, word));
  const isElse = ANOTHER_MATTER.test(line) || words.length > MOST_WORDS || words.some((word) => isWord(NEGATION, word));
  if (!isGiven || isElse || more.length > 0 || /[?？]/u.test(text)) return {};
  if (isPercent) return value > MOST_PERCENT ? {} : { leftPaise: Math.round(pricePaise * (1 - value / 100)) };
  return value < LEAST_RUPEES ? {} : { leftPaise: pricePaise - value * 100 };
}

/** Whether the number is less by, and not a price: "২০০ টাকা কম", "can reduce 150"; not "কম করে ৮৫০". */
function isTakenOff({ from, to, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  if (suffix === 'classifier') return false;
  let place = to;
  while (hasWord(CURRENCY, tokens[place]?.text ?? '') || PERCENT.test(tokens[place]?.text ?? '')) place += 1;
  const next = tokens[place]?.text ?? '';
  const before = tokens[from - 1]?.text ?? '';
  return isWord(LESS, next) || LESSENING.test(next) || /^(?:reduce|lessen)$/.test(before);
}
