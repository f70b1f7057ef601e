import type { Token } from './normalise.ts';
import { readNumberWord } from './number-word-parts.ts';
import type { Amount } from './price-amounts.ts';
import {
  ABOUT_AFTER,
  BOUND_FILLER,
  EXCEED,
  MAX_AFTER,
  MAX_BEFORE,
  MIN_AFTER,
  MIN_BEFORE,
} from './price-bound-words.ts';
import { isDeniedAfter, isDeniedBefore, isDeniedBehind, isPlea } from './price-denials.ts';
import { wordAt } from './price-line.ts';
import { CLAUSE_BREAK, CURRENCY, NEGATION, NOT_ITEM_PRICE } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Which limit the words around an amount make of it. */
export function readBound(amount: Amount, tokens: readonly Token[]): 'max' | 'min' | undefined {
  return boundAfter(amount, tokens) ?? boundBefore(amount, tokens);
}

/** "1800 में दे देंगे": what it is given for, no limit. */
const GIVEN =
  /^(?:final|फाइनल|फिक्स|fix|fixed|last|ho$|हो$|दे|दें|दूं|दूँ|दूं?गा|दूं?गी|देंगे|दूँगा|दूँगी|बेच|de$|denge|dunga|dungi|bech)/u;

/** "তেরোশো ছাড়ালে কর্তা চেঁচাবে": what would come of it is not wanted, unless it is begged for or asked after. */
function isIfExceeded(place: number, tokens: readonly Token[]): boolean {
  const text = wordAt(tokens, place);
  if (!/^(?:ছাড\u09BCালে|পেরোলে|পেরুলে|charale|chharale|perole)$/u.test(text)) return false;
  const after = tokens.slice(place + 1);
  return after.length > 0 && !after.some((each) => each.text === '?' || isPlea(each.text));
}

/** "হাজার টাকার মধ্যে না, ঠিক হাজার": that limit is refused, and what comes after holds. */
export function isRefusedLimit({ to }: Amount, tokens: readonly Token[]): boolean {
  for (let place = to; place < to + 4; place += 1) {
    const text = wordAt(tokens, place);
    if (hasWord(MAX_AFTER, text) && !isLess(text) && !isWord(BOUND_FILLER, text))
      return isWord(NEGATION, wordAt(tokens, place + 1)) && CLAUSE_BREAK.test(wordAt(tokens, place + 2));
    if (!isWord(BOUND_FILLER, text)) return false;
  }
  return false;
}

/** "৫০০০ এর জামদানি না, ৩০০০ এর মধ্যে", "not 2000, under 1200": what is not wanted, before what is. */
export function isPassedOver({ from, to }: Amount, tokens: readonly Token[]): boolean {
  if (wordAt(tokens, from - 1) === 'not') return true;
  for (let place = to; place < to + 5; place += 1) {
    const [text, after] = [wordAt(tokens, place), wordAt(tokens, place + 1)];
    if (isWord(NEGATION, text)) return after === '' || /^[,;।.]$/.test(after);
    if (isWord(VERY, text) && isWord(TOO_MUCH, after)) return true;
    if (isWord(IF_IT_IS, text) && isWord(LET_BE, after)) return true;
    const isBound = (hasWord(MAX_AFTER, text) || hasWord(MIN_AFTER, text)) && !isWord(BOUND_FILLER, text);
    if (text === '' || CLAUSE_BREAK.test(text) || /^\d/.test(text) || isBound) return false;
  }
  return false;
}

const VERY = wordSet('অনেক খুব বড্ড বেশ onek khub boddo bahut bohot बहुत too very way');
const TOO_MUCH = wordSet(
  'বেশি বেশী beshi besi zyada jyada jada ज्यादा ज़्यादा much expensive costly দামি dami mehenga mehnga महंगा',
);
const IF_IT_IS = wordSet('হলে hole হইলে hoile ho hua');
const LET_BE = wordSet('থাক থাকুক thak thakuk chhod chhodo rehne');

function boundAfter(amount: Amount, tokens: readonly Token[]): 'max' | 'min' | undefined {
  for (let place = amount.to; place < amount.to + 5; place += 1) {
    const text = tokens[place]?.text ?? '';
    if (text === '+' || (text === 'plus' && hasWord(NOT_ITEM_PRICE, tokens[place + 1]?.text ?? ''))) {
      const next = tokens[place + 1]?.text ?? '';
      return /^[\d$]/.test(next) || hasWord(NOT_ITEM_PRICE, next) ? undefined : 'min';
    }
    if (text === '' || CLAUSE_BREAK.test(text)) return lonelyFrom(place - 1, tokens) ? 'min' : undefined;
    if (text === 'at') {
      const most = tokens[tokens[place + 1]?.text === 'the' ? place + 2 : place + 1]?.text ?? '';
      if (/^(?:most|max|least)$/.test(most)) return most === 'least' ? 'min' : 'max';
    }
    // "তেরোশো টাকার এক টাকাও বেশি নয়".
    if (/^(?:এক|ek|1|single)$/.test(text) && hasWord(CURRENCY, wordAt(tokens, place + 1))) {
      place += 1;
      continue;
    }
    // "900 kore er moddhe": each within it.
    if (isWord(EACH, text) && WITHIN.test(tokens[place + 1]?.text ?? '')) continue;
    if (/^(?:में|mein|me)$/.test(text) && GIVEN.test(tokens[place + 1]?.text ?? '')) return undefined;
    if (text === 'plus' && tokens[place + 1]?.text === 'minus') return undefined;
    // In "min 1200 max 1800" the second word opens the next limit.
    const opens = isWord(MAX_BEFORE, text) || isWord(MIN_BEFORE, text);
    if (opens && opensNumber(place + 1, tokens)) return undefined;
    // "2000, beshi hole 2500": the word opens the next limit.
    if (isWord(HAPPENS, tokens[place + 1]?.text ?? '') && opensNumber(place + 2, tokens)) return undefined;
    if (isWord(MAX_AFTER, text) || (text.length > 3 && hasWord(MAX_AFTER, text)))
      return isLess(text) && isDeniedAfter(place, tokens, 'max') ? 'min' : 'max';
    const isPast = /^(?:paar|par|পার|পাড\u09BC)$/.test(text) && isWord(HAPPENS, tokens[place + 1]?.text ?? '');
    if ((amount.rupees[0] ?? 0) >= 100 && isIfExceeded(place, tokens)) return 'max';
    if (hasWord(EXCEED, text) || isPast) return isDeniedAfter(place, tokens, 'min') ? 'max' : 'min';
    if (isWord(NEGATION, text) && hasWord(EXCEED, tokens[place + 1]?.text ?? '')) return 'max';
    // "২৭০০ বেশি মনে হলে বলবেন": if it is found too much.
    if (IF_FOUND.test(`${wordAt(tokens, place + 1)} ${wordAt(tokens, place + 2)}`)) return undefined;
    if (isWord(MIN_AFTER, text) || (text.length > 4 && hasWord(MIN_AFTER, text)))
      return isDeniedAfter(place, tokens, 'min') ? 'max' : 'min';
    if (!isWord(BOUND_FILLER, text) && !/^[-<>=≥≤]$/.test(text)) return undefined;
  }
  return undefined;
}

const IF_FOUND = /^(?:মনে হ(?:ই?লে|য\u09BC)|mone ho(?:i?le|y)|(?:লাগলে|lagle) (?:বল|জানা|bol|jana))/u;
const FROM = /^(?:theke|thek|থেকে|se|से)$/;
const LITTLE_BY_LITTLE = wordSet('একটু ektu আরো আরও aro aaro কিছু kichu সামান্য samanno');
const EACH = wordSet('each করে কইরা kore koira per piece pis pcs পিস metre মিটার');
const WITHIN = /^(?:er|এর|ের|r|র|ke|के|মধ্যে|মইধ্যে|m[oi]+d+h?[ey]+|ভিতরে|ভেতরে|bhitore|porjonto|পর্যন্ত|tak|तक)$/u;
const HAPPENS = wordSet('হলে hole');

function opensNumber(place: number, tokens: readonly Token[]): boolean {
  const text = tokens[place]?.text ?? '';
  if (/^(rs|₹|tk|টাকা|taka|:|=|than|of)$/.test(text)) return opensNumber(place + 1, tokens);
  return /^\d/.test(text) || readNumberWord(text) !== undefined;
}

/** "২০০০ থেকে" with nothing after it: from there up. */
function lonelyFrom(place: number, tokens: readonly Token[]): boolean {
  return /^(থেকে|theke)$/.test(tokens[place]?.text ?? '');
}

/** Whether a limit word is of less, not of more. */
export function isLess(text: string): boolean {
  return /^(কম|kom|kam|कम|নি|নী|তল|tol|nic|neec|below|under|less|नीचे)/.test(text);
}

function boundBefore(amount: Amount, tokens: readonly Token[]): 'max' | 'min' | undefined {
  for (let place = amount.from - 1; place >= 0 && place >= amount.from - 4; place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (/^[<≤]$/.test(text)) return 'max';
    if (/^[>≥]$/.test(text)) return /^[-=]$/.test(tokens[place - 1]?.text ?? '') ? undefined : 'min';
    if (saysTwice(place, tokens, LITTLE)) return 'min';
    if (saysTwice(place, tokens, MUCH)) return 'max';
    if (place === 0 && /^(?:নিচে|নীচে|niche|ভিতরে|মধ্যে|moddhe)$/.test(text)) return 'max';
    if (place === 0 && /^(?:উপরে|ওপরে|upore|opore)$/.test(text)) return 'min';
    // "একটু কম করে ১৭৫০" asks less.
    if (/^(?:করে|kore)$/.test(text) && /^(?:কম|kom)$/.test(tokens[place - 1]?.text ?? ''))
      return isWord(LITTLE_BY_LITTLE, tokens[place - 2]?.text ?? '') ||
        FROM.test(tokens[place - 2]?.text ?? '') ||
        hasWord(CURRENCY, tokens[place - 2]?.text ?? '')
        ? undefined
        : 'min';
    if (/^(?:করে|kore)$/.test(text) && /^(?:বেশি|বেশী|beshi|besi)$/.test(tokens[place - 1]?.text ?? '')) return 'max';
    // "সবচেয়ে বেশি ২৫০০": at the most.
    const superlative = SUPERLATIVE.test(tokens[place - 1]?.text ?? '');
    if (superlative && /^(?:বেশি|বেশী|beshi|besi|zyada|jyada|ज्यादा)$/.test(text)) return 'max';
    if (superlative && /^(?:কম|kom|kam|कम)$/.test(text)) return 'min';
    if (/^(?:exceed|exceeding|exceeds|cross|crossing)$/.test(text))
      return isDeniedBefore(place, tokens) ? 'max' : 'min';
    const isMax = hasWord(MAX_BEFORE, text);
    const isMin = hasWord(MIN_BEFORE, text);
    if (isMax || isMin) {
      const negated =
        (isDeniedBefore(place, tokens) && !isSaidAnew(place, tokens)) ||
        (!LIMITS.test(text) && isDeniedBehind(amount.to, tokens));
      if (text === 'less' && !/^th[ae]n$/.test(tokens[place + 1]?.text ?? '')) return undefined;
      return isMax !== negated ? 'max' : 'min';
    }
    if (/^(?:পক্ষে|pok+h?[eo]|pokhye)$/.test(text) && /^(?:কম|kom|kam)$/.test(tokens[place - 1]?.text ?? ''))
      return 'min';
    // "কমসে কম", "kom se kom": at the least.
    if (/^(কম|kom|kam|कम)$/.test(text) && /^(se|সে|से|কমসে|komse|kamse)$/.test(tokens[place - 1]?.text ?? ''))
      return 'min';
    if (/^(হলে|hole|se|কম)$/.test(text) && /^(বেশি|বেশী|beshi|besi|কম|kam)$/.test(tokens[place - 1]?.text ?? '')) {
      return /^(কম|kam)/.test(tokens[place - 1]?.text ?? '') ? 'min' : 'max';
    }
    if (text === 'most' && tokens[place - 1]?.text === 'at') return 'max';
    if (text === 'up' && tokens[place + 1]?.text === 'to') return 'max';
    if (
      !/^(of|is|ta|টা|was|chh?ilo|ছিল|tha|था|in|r|er|এর|মাত্র|rs|₹|:|=|-|than|then|the|to|price|dam|দাম|টাকা|taka|only|\.)$/.test(
        text,
      ) &&
      !hasWord(ABOUT_AFTER, text)
    )
      return undefined;
  }
  return undefined;
}

/** What a limit is called: it cannot be refused. */
const LIMITS =
  /^(?:max|maximum|min|minimum|limit|budget|bajet|baget|বাজেট|লিমিট|within|upto|till|from|starting|atleast)$/u;

const SUPERLATIVE = /^(?:সবচেয\u09BCে|সবথেকে|sobcheye|sobche|sabse|सबसे|sobtheke)$/u;

/** "above 3000 no above 4000": the limit is said once more. */
function isSaidAnew(place: number, tokens: readonly Token[]): boolean {
  const word = tokens[place]?.text ?? '';
  const before = tokens[place - 1]?.text ?? '';
  const isNext = isWord(NEGATION, before) || before === 'no';
  return isNext && tokens.slice(0, place - 1).some(({ text }) => text === word);
}

/** कम से कम, zyada se zyada: "less than less" is at least, "more than more" at most. */
function saysTwice(place: number, tokens: readonly Token[], word: RegExp): boolean {
  const [first, than, second] = [place - 2, place - 1, place].map((at) => tokens[at]?.text ?? '');
  return word.test(first ?? '') && /^(?:से|se|সে)$/.test(than ?? '') && word.test(second ?? '');
}

const LITTLE = /^(?:कम|kam|kom|কম)$/;
const MUCH = /^(?:ज\u093C?्यादा|z[iy]ada|j[iy]ada|jyada|jada|zada|অধিক|बहुत)$/;
