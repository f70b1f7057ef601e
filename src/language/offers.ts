import { readAskedOff } from './asked-off.ts';
import { type CountedBid, readCountBeside, readCountedBid } from './counted-bids.ts';
import { countsIn } from './counts.ts';
import { findTerms } from './lexicon.ts';
import { struckOut } from './masking.ts';
import { measuredNumbers } from './measured-numbers.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { asksOfPrice, isOffering, plainOffer } from './offer-words.ts';
import type { Span } from './price-reading.ts';
import { priceTokens } from './price-tokens.ts';
import { priceByRules, pricePlainly } from './prices.ts';
import { readReply } from './replies.ts';
import { hasWord, wordSet } from './word-sets.ts';

/** "১৮০০ না ১৯০০" may as well ask which. */
const WHICH = /[\d০-৯०-९]\s*(?:না|na|ya|या|or)\s*[\d০-৯०-९]/u;

/** The price that somebody names for what is on the screen ("২২০০ হবে?", "2200 final", "আড়াই হাজারে দিন"); undefined when the words say more. */
export function readOffer(text: string): number | undefined {
  return offerIn(text)?.paise;
}

/** A price that somebody names for so many of a thing. */
export interface Bid {
  readonly paise: number;
  readonly count?: number;
  /** Whether the price is surely that of each. */
  readonly isEach: boolean;
}

/** The same, and for how many: "10 ta pathan 1200 kore hobe?", "৫টা নেব, ৯০০ করে দেবেন?". */
export function readBid(text: string): Bid | undefined {
  const bid = offerIn(text);
  return bid && { paise: bid.paise, isEach: bid.isEach, ...(bid.count === undefined ? {} : { count: bid.count }) };
}

/** What was paid or asked elsewhere, what is dear, and goods to be shown at a price, or asked after. */
const NO_OFFER =
  /লাম(?![\p{L}\p{M}])|য়েছি|ঠিয়েছি|ছিল|ফেরত|কেন|অনেক|এত|দেখান|দেখাও|ওয়ালা|টাকার|আগে|বাজারে|ওরা|কাল|পরে|অগ্রিম|নগদ|আর কী|আর কি|কোনটা|কোনগুলো|কটা|\b(?:ar ki|r ki|aur kya|konta|kon ta|kongulo|koyta|kota|what else|which|[a-z]+lam|[a-z]+chhi?i|paid|sent|refund|ferot|keno|onek|eto|dekhan|dekhao|dikhao|dikhaiye|wala|wali|mehnga|expensive|too much|age|bazare|ora|kal|pore|advance|cash|chilo|why|who|pin)\b|और क्या|कौन सी|कौन सा|महंगा|ज़्यादा|दिखा|क्यों|वाली|वाला|भेज/u;

/**
 * A price that words about one thing may well name for it, but not surely ("১৩৫০ তে মিটিয়ে নিন"): one amount in a short line that
 * names no goods. Whoever reads it so asks before anybody is told.
 */
export function mayOffer(text: string): number | undefined {
  const line = plainOffer(normalise(text));
  const price = priceByRules(priceTokens(line), 'answer');
  const tokens = tokenise(line);
  if (price.kind !== 'amount' || price.paise < 2_000 || tokens.length > 14) return undefined;
  if (NO_OFFER.test(line) || asksOfPrice(line) || findTerms(line).some(({ kind }) => kind !== 'unit')) return undefined;
  return isOnlyPrice(price.spans, tokens) ? price.paise : undefined;
}

/** "২০০ করে দিলে ৫টা নেব" names one price, and how many she would take; any other number makes it doubtful. */
function isOnlyPrice(spans: readonly Span[], tokens: readonly Token[]): boolean {
  const counted = countsIn(tokens).filter(({ sure, loose }) => sure && !loose);
  return measuredNumbers(tokens).every(({ from }) => {
    const at = tokens[from]?.start ?? 0;
    return (
      spans.some(({ start, end }) => at >= start && at < end) || counted.some(({ number }) => number.from === from)
    );
  });
}

/** What joins a price to the rest: "২৬০০ টাকাতে নেব". */
const OF_PRICE = wordSet('তে এ য় টাকা টাকায় টাকাতে ফাইনাল লাস্ট te e taka takay tk rs final fixed last');

/** Whether somebody takes the price on the table by saying it ("thik ache 2600 e nebo"); to ask about it is not to take it. */
export function takesPrice(text: string, paise: number, side: 'buyer' | 'seller'): boolean {
  const named = offerIn(text, side === 'seller');
  if (named?.paise !== paise || /[?？]/u.test(text)) return false;
  const words = named.beside.filter((word) => !hasWord(OF_PRICE, word));
  return ['yes', 'accept', 'order'].includes(readReply(words.join(' '), 'offer_q', side));
}

/** From so much on "২৫০০ কমান" may say to what it is to come down. */
const LEAST_AS_PRICE = 100_000;

/** "ekta nebo 2500 te": of one, and of no more. */
function oneIn(line: string): CountedBid | undefined {
  const [, before = '', after = ''] = ONE.exec(line) ?? [];
  const rest = `${before} ${after}`.trim();
  return readCountBeside(line) === 1 && /\d{2}/u.test(rest) ? { count: 1, rest, isEach: false } : undefined;
}

const ONE =
  /^(.*?)(?<![\p{L}\p{M}\p{N}])(?:(?:1|এক|ek) ?(?:টা|টাই|টি|ta|tai|ti|পিস|pis|pcs?|piece|পিছ|খানা|khana)(?: ?[iই])?)(?![\p{L}\p{M}])(.*)$/u;

function offerIn(text: string, sells = false): (Bid & { readonly beside: readonly string[] }) | undefined {
  const counted = readCountedBid(normalise(text)) ?? oneIn(normalise(text));
  const line = plainOffer(counted?.rest ?? normalise(text))
    .replace(/(হাজার|শো|hajar|hazar|sho)(?:তেই|তেও|ে|তে|য়|ei|tei|e|te)(?![\p{L}\p{M}])/gu, '$1 টাকা')
    // "২৫০০ দিন" gives, it does not count days.
    .replace(/(\d{3,6}|হাজার|শো|hajar|hazar|sho)\s+(?=(?:দিন|din)(?![\p{L}\p{M}]))/gu, '$1 টাকা ');
  const price = pricePlainly(line);
  // "২২০০ হবে?" is one price with a question mark.
  const paise =
    price.kind === 'amount'
      ? price.paise
      : price.kind === 'ambiguous' && price.candidates.length === 1
        ? price.candidates[0]
        : undefined;
  if (paise === undefined || price.kind === 'none' || paise < 2_000 || asksOfPrice(line)) return undefined;
  // "১০০ টাকা কমান" names what goes off, no price.
  if (!sells && paise < LEAST_AS_PRICE && readAskedOff(text) !== undefined) return undefined;
  const rest = tokenise(struckOut(line, price.spans))
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
  const refuses = price.kind === 'amount' && price.corrected === true && !WHICH.test(line);
  return rest.length <= 8 && rest.every((word) => isOffering(word, { sells, refuses }))
    ? { paise, beside: rest, isEach: counted?.isEach === true, ...(counted && { count: counted.count }) }
    : undefined;
}
