import type { FoundNumber } from './numbers.ts';
import { isPlea } from './price-denials.ts';
import { type Line, textAt } from './price-line.ts';
import { CLAUSE_BREAK, CURRENCY, EVERY, NOT_ITEM_PRICE } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** Money that changes hands, but no price: a part paid each month, a debt, what is to be given back, what sending costs elsewhere. */
export function isDue(number: FoundNumber, to: number, line: Line): boolean {
  return (
    isInstalment(number, to, line) ||
    isGivenBack(to, line) ||
    isWord(PAID_OFF, textAt(line, to)) ||
    (OWED.test(textAt(line, to)) && THERE.test(textAt(line, to + 1).normalize('NFC'))) ||
    isSentFar(number, line)
  );
}

/** "৫০০ করে দু কিস্তিতে", "mase 300 kore". */
function isInstalment({ from, values: [value = 0] }: FoundNumber, to: number, line: Line): boolean {
  let isEach = false;
  for (let place = to; place < to + 6; place += 1) {
    const text = textAt(line, place);
    if (text === '' || CLAUSE_BREAK.test(text)) break;
    if (hasWord(PARTS, text)) return true;
    const next = line.numbers.find((other) => other.from === place)?.values[0];
    isEach ||= isWord(EACH, text);
    if (!isWord(EACH, text) && next !== value && (next === undefined || next > 60) && !isWord(TIMES, text)) break;
  }
  const at = hasWord(CURRENCY, textAt(line, from - 1)) ? from - 2 : from - 1;
  return isEach && isWord(EVERY, textAt(line, at)) && !/^\d/.test(textAt(line, at - 1));
}

/** "amar 1500 taka ferot kobe pabo", "850 refund dao"; "1500, ferot hobe na" is how she sells. */
function isGivenBack(to: number, line: Line): boolean {
  const at = isWord(BACK, textAt(line, to)) ? to : to + 1;
  if (!isWord(BACK, textAt(line, at)) || CLAUSE_BREAK.test(textAt(line, to))) return false;
  return [1, 2, 3].some((on) => GOT_BACK.test(textAt(line, at + on).normalize('NFC')));
}

/** "১৬০০ র উপর ফ্রি ডেলিভারি", "free shipping over 999": for how large an order something is given. */
export function isFreeAbove({ from }: FoundNumber, to: number, line: Line): boolean {
  const isOver = /^(?:over|above)$/.test(textAt(line, from - 1)) || textAt(line, from - 2) === 'above';
  if (isOver && [2, 3, 4].some((back) => isWord(FREE, textAt(line, from - back)))) return true;
  const at = OF.test(textAt(line, to)) ? to + 1 : to;
  if (!MORE.test(textAt(line, at))) return false;
  const given = [1, 2, 3, 4, 5].map((on) => textAt(line, at + on));
  const end = given.findIndex((text) => text === '' || CLAUSE_BREAK.test(text) || isPlea(text));
  return (end < 0 ? given : given.slice(0, end)).some((text) => hasWord(GIVEN_FREE, text));
}

const OF = /^(?:এর|ের|র|er|r|ke|se|से|के)$/;
const MORE = /^(?:উপর|ওপর|উপরে|ওপরে|বেশি|বেশী|upor|opor|upore|opore|beshi|besi|ऊपर|upar|ज्यादा|zyada|above)$/u;
const FREE = wordSet('free ফ্রি ফ্রী muft मुफ्त shipping delivery');
const GIVEN_FREE = wordSet(
  'free ফ্রি ফ্রী muft मुफ्त मुफ़्त order orders অর্ডার অর্ডারে ऑर्डर shipping delivery ডেলিভারি courier কুরিয়ার',
);

/** "delivery 100, কলকাতার বাইরে ১৫০": what it costs to send it there. */
function isSentFar({ from, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value > 500 || !isWord(FAR, textAt(line, from - 1))) return false;
  const before = line.numbers.findLast((other) => other.to < from);
  if (before === undefined || (before.values[0] ?? 0) > value) return false;
  return [1, 2].some(
    (back) =>
      hasWord(SENDING, textAt(line, before.from - back)) && hasWord(NOT_ITEM_PRICE, textAt(line, before.from - back)),
  );
}

const PARTS = wordSet(
  'কিস্তি কিস্তিতে কিস্তির kisti kistite kistir किस्त किस्तों kist kiston emi ইএমআই installment instalment installments instalments',
);
const EACH = wordSet('করে কইরা kore koira each per টাকা taka');
const TIMES = wordSet('টা টি ta ti বার bar টাকা taka টাকার');
const PAID_OFF = wordSet('শোধ পরিশোধ shodh sodh porishodh');
const OWED = /^(?:ধার|dhar|উধার|udhar|उधार)$/;
const THERE = /^(?:আছ|ছিল|নিয\u09BC|রয\u09BC|ach|chil|niy|hai|है|l[ie])/u;
const BACK = wordSet('ফেরত ফেরৎ ferot feroth pherot ferat refund রিফান্ড wapas wapis vapas वापस रिफंड');
const GOT_BACK =
  /^(?:পাব|পাই|পেল|কবে|দাও|দিন|দেন|দেব|দিব|দেয\u09BCন|চাই|করুন|করেন|pab|pai|pel|kobe|dao|din|den|deb|dib|dey|chai|korun|koren|kab|mil|de$|do$|dij|kar|chah|please|कब|मिल|दे|दो|कर|चाह)/u;
const FAR = wordSet('বাইরে বাহিরে baire bahire bahar outside बाहर');
const SENDING = wordSet(
  'ডেলিভারি delivery deliveri কুরিয়ার কুরিআর courier kuriar শিপিং shipping পার্সেল parcel পাঠানো পাঠানোর pathano postage',
);
