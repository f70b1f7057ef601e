import { readCaption } from '../../src/language/captions.ts';
import { readChoice } from '../../src/language/choices.ts';
import { readDeliveryAddress } from '../../src/language/delivery-address.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { replyIntent } from '../../src/language/heard-reply.ts';
import { mayOffer, readOffer } from '../../src/language/offers.ts';
import { readOrderNews } from '../../src/language/order-news.ts';
import { readOrderWorry } from '../../src/language/order-worries.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readQuery } from '../../src/language/queries.ts';
import { searchTokens } from '../../src/language/search-tokens.ts';
import { readTaking } from '../../src/language/taking.ts';

const LONG = 10_000;
const WORDS =
  'লাল জামদানি সাড়ে তিন হাজার শো টাকা না নয় থেকে এর মধ্যে পাড় ২৬০০ ১২ হাত saree sare tin hajar 2.5k er moddhe blouse piece na ₹ /- 9830012345 741404 ₹1,200 করুন বাতিল हाँ साढ़े सौ ? , . \n - + 1,2 12oo १२ § th-4k7q'.split(
    ' ',
  );
const SIGNS = [...'়্ািীেৌৗঁংঃ\u200d\u200c\u0301\u0489\u20e3\ufe0f\u202e\u2066\ufeff\u0000\ud800\udfff𝟙①½Ⅳ👍🏽🔟'];

/** The same strings every time, so that a failure can be met again. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

let any = chances(0);
const pick = (list: readonly string[]) => list[any(list.length)] ?? '';
/** One code unit of all there are, lone surrogates too. */
const unit = () => String.fromCharCode(any(0x10000));
const point = () => String.fromCodePoint(any(0x110000));
const SHAPES: readonly (() => string)[] = [
  unit,
  point,
  () => pick(WORDS),
  () => ` ${pick(WORDS)} `,
  () => pick(SIGNS),
  () => String.fromCharCode(0x980 + any(0x80)),
  () => String.fromCharCode(0x20 + any(0x60)),
  () => `e${'\u0301\u0316\u0489'.repeat(1 + any(20))}`,
];

function hostile(index: number): string {
  const length = index % 100 === 0 ? LONG : 1 + any(40);
  const isPure = any(2) === 0;
  const [one, other] = [SHAPES[any(SHAPES.length)] ?? unit, SHAPES[any(SHAPES.length)] ?? unit];
  // A long one of pieces said again and again finds what grows faster than its text.
  const piece = Array.from({ length: length === LONG ? 50 : length }, () => (isPure || any(2) ? one() : other())).join(
    '',
  );
  return length === LONG ? piece.repeat(Math.ceil(LONG / Math.max(1, piece.length))).slice(0, LONG) : piece;
}

const READERS: readonly ((text: string) => unknown)[] = [
  (text) => readPrice(text, 'answer'),
  (text) => readPrice(text, 'search'),
  (text) => readPrice(text, 'caption'),
  (text) => readQuantity(text, 'stock'),
  (text) => readQuantity(text, 'length'),
  (text) => readQuantity(text, 'size'),
  (text) => replyIntent(text, 'any'),
  (text) => replyIntent(text, 'item', 'buyer'),
  readCaption,
  readQuery,
  searchTokens,
  detectLanguage,
  readDeliveryAddress,
  readOffer,
  mayOffer,
  readTaking,
  readOrderNews,
  readOrderWorry,
  (text) => readChoice(text, [{ id: 'a', label: 'লাল' }]),
];

/** Hands hostile strings to every reader, one in a hundred of them ten thousand characters long; throws at the first that breaks one. */
export function readHostileStrings(count: number, seed: number): void {
  any = chances(seed);
  for (let index = 0; index < count; index += 1) {
    const text = hostile(index);
    for (const read of READERS) {
      try {
        read(text);
      } catch (cause) {
        throw new Error(`String ${index} of seed ${seed} broke a reader: ${JSON.stringify(text).slice(0, 200)}`, {
          cause,
        });
      }
    }
  }
}
