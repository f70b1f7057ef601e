import { CLOSES_PRICE, isCounting } from './number-closes.ts';

/** "4 1 5", "₹ 1 , 6 5 0", "3-1-0", "5 000", "77 0 tk": the digits of one number written apart, as one. Every position is kept. */
export function withSpacedDigits(text: string): string {
  if (!/\d[\s-](?:,\s)?\d/.test(text)) return text;
  return text
    .replace(RUN, together)
    .replace(THOUSANDS, joined)
    .replace(CUT, joined)
    .replace(ALONE, joined)
    .replace(SIGNED, joined)
    .replace(LABELLED, joined);
}

function together(said: string, at: number, text: string): string {
  const digits = said.replace(/\D/g, '');
  const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
  if (digits.startsWith('0') || isCounting(digits) || NAMES.test(before) || !CLOSES_PRICE.test(after))
    return dashed(said, before);
  const isAlone = !said.includes('-') && MONEY_BEFORE.test(before);
  return digits.endsWith('0') || isAlone ? joined(said) : said;
}

/** "4-4-0 for apron": no date ends so. */
function dashed(said: string, before: string): string {
  return /^[1-9]-\d-(?:\d-)?0$/.test(said) && !NAMES.test(before) && !isCounting(said.replace(/\D/g, ''))
    ? joined(said)
    : said;
}

function joined(said: string): string {
  return said.replace(/\D/g, '').padEnd(said.length);
}

const RUN = /(?<![\p{L}\d.,:/-]|[\d.,-]\s)\d(?:(?:\s(?:,\s)?\d){2,4}|(?:-\d){2,3})(?![\d.:-]|\s\d|,\d|\/\d)/gu;
const THOUSANDS = /(?<![\p{L}\d.,-]|[\d-]\s)[1-9]\d{0,2}\s000(?![\d.,]|\s\d)/gu;
const CUT =
  /(?<![\p{L}\d.,-]|[\d-]\s)[1-9]\d?(?:(?<=\d\d)\s0|\s00)(?=\s?(?:₹|rs|tk|taka|টাকা|টেকা|ট্যাকা|रुपये|रुपए)(?![\p{L}\p{M}]))/gu;
/** "1 650 taka": all that is said, or behind a sign. */
const ALONE = /^[1-9]\s\d{3}(?=\s?(?:₹|rs|tk|taka|rupees?|rupaye|টাকা|টেকা|ট্যাকা|रुपये|रुपए|\/-)(?![\p{L}\p{M}]))/u;
const SIGNED = /(?<=(?:₹|(?<!\p{L})rs\.?)\s?)[1-9]\s\d{3}(?![\d.,:-]|\s\d)/gu;
/** "dam 1 250": behind a price's label, with no other figure after it. */
const LABELLED =
  /(?<=(?<!\p{L})(?:dam|daam|price|rate|দাম|দর|রেট|दाम|रेट|कीमत)(?:ta|টা)?[\s:=-]*(?:(?:holo|hobe|rakhun|rakhbo|deben|হল|হলো|হবে|রাখুন|রাখব|দেবেন|है)\s+)?)[1-9]\s\d{3}(?=\s?(?:₹|rs\.?|tk|taka|টাকা|টেকা|ট্যাকা|रुपये|रुपए|\/-)?\s*(?:$|[.,;।!\n][^\d]*$))/u;
/** What is named by its number, and what is chosen by it. */
const NAMES =
  /(?:no|number|num|nos|photo|pic|chobi|item|size|code|lot|sl|pin|phone|option|#|নম্বর|নং|ছবি|সাইজ|কোড|পিন|নাম্বার|फोटो|नंबर|साइज)[\s.:-]*$/u;
const MONEY_BEFORE = /(?:^|₹|\brs\.?|\btk|\bdam|\bdaam|\bprice|\brate|দাম|দর|রেট|दाम|रेट)[\s:=-]*$/u;
