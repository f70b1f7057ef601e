import { struckOut } from './masking.ts';
import { normalise, tokenise } from './normalise.ts';
import { readPrice } from './prices.ts';
import { readReply } from './replies.ts';
import { hasWord, wordSet } from './word-sets.ts';

const OFFERING = wordSet(
  'ঠিক আছে আচ্ছা হ্যাঁ thik theek ache achhe accha haan ha hyan हाँ हां ठीक তাহলে tahole হবে হলে হলেই হবেকি দেবেন দেবে দিন দেব দেবো দিলে দিতে পারব পারবেন নেব নেবো নিতে নিয়ে নেবেন রাখুন রাখবেন করুন করবেন কর করে ধরুন চলবে রাজি আছি আছেন বলুন লাস্ট শেষ ফাইনাল দাম দর টাকা টাকায় টাকাতে এ তে য় কি তো গো দিদি দাদা ভাই প্লিজ আমি আপনি পাল্টা অফার একটা এটা এর মাত্র ' +
    'hobe hole hobeki deben debe din debo dile dite parbo parben nebo nite niye neben rakhun rakhben korun korben kore dhorun cholbe raji achi bolun last sesh final fixed dam daam dor price taka takay tk rs te e ki to go didi dada bhai please pls ami apni offer eta er matro ok is it possible can you give do for at take i will pay lelo lunga dunga doge dijiye me mein hai kya ho jayega milega रुपये में दोगे लूंगा दे दो चलेगा',
);

/** What only the side that sells says of a price. */
const SELLING = wordSet(
  'যান যাও লাগবে লাগে নিন নাও কথা এক্কেবারে একদম jan jao lagbe lage nin nao kotha ekdom done dilam দিলাম ডান ই ei le lo lijiye lena lagega lagenge de dena padega ji জি লে লো ले लो लीजिए लेना लगेगा लगेंगे दे पड़ेगा जी में मे मে',
);

/** Words that turn a price down before another is named: "না দিদি, ১৫০০ হলে পোষাবে না, ২৬০০". */
const REFUSING = wordSet(
  'না নয় নাহ্ পোষাবে পোষাবেনা পোষায় কম কমে নিচে নীচে হয় হবেনা পারবনা na nah no noy nahi nahin nehi poshabe poshabena poshay kom kome niche hoy hobena parbona sorry नहीं नही',
);
/** "১৮০০ না ১৯০০" may as well ask which. */
const WHICH = /[\d০-৯०-९]\s*(?:না|na|ya|या|or)\s*[\d০-৯०-९]/u;

/** The price that somebody names for what is on the screen ("২২০০ হবে?", "2200 final", "আড়াই হাজারে দিন"); undefined when the words say more. */
export function readOffer(text: string): number | undefined {
  return offerIn(text)?.paise;
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

function offerIn(
  text: string,
  sells = false,
): { readonly paise: number; readonly beside: readonly string[] } | undefined {
  const line = normalise(text)
    .replace(/(হাজার|শো|hajar|hazar|sho)(?:তেই|তেও|ে|তে|য়|ei|tei|e|te)(?![\p{L}\p{M}])/gu, '$1 টাকা')
    // "২৫০০ দিন" gives, it does not count days.
    .replace(/(\d{3,6}|হাজার|শো|hajar|hazar|sho)\s+(?=(?:দিন|din)(?![\p{L}\p{M}]))/gu, '$1 টাকা ');
  const price = readPrice(line, 'answer');
  // "২২০০ হবে?" is one price with a question mark.
  const paise =
    price.kind === 'amount'
      ? price.paise
      : price.kind === 'ambiguous' && price.candidates.length === 1
        ? price.candidates[0]
        : undefined;
  if (paise === undefined || price.kind === 'none' || paise < 2_000) return undefined;
  const rest = tokenise(struckOut(line, price.spans))
    .map((token) => token.text)
    .filter((word) => /\p{L}/u.test(word));
  const refuses = price.kind === 'amount' && price.corrected === true && !WHICH.test(line);
  const isOffering = (word: string) =>
    hasWord(OFFERING, word) || (sells && hasWord(SELLING, word)) || (refuses && hasWord(REFUSING, word));
  return rest.length <= 8 && rest.every(isOffering) ? { paise, beside: rest } : undefined;
}
