import { readCaption } from './captions.ts';
import { seeks } from './chatter.ts';
import { type CountCorrection, readCountCorrection } from './count-corrections.ts';
import { countsIn } from './counts.ts';
import { findTerms } from './lexicon.ts';
import { readMemberWish } from './member-words.ts';
import { offersAnother, readMoreMade } from './more-of-goods.ts';
import { normalise, tokenise } from './normalise.ts';
import { type OwnItemWish, readOwnItemWish, setsAnew, tellsOfOwnItem } from './own-item-words.ts';
import { readPrice } from './prices.ts';
import { readQuantity } from './quantities.ts';
import { isSpokenTo } from './spoken-to.ts';

/** What a seller's words may want of goods of hers, with no code and on no card. */
export type OwnGoodsWish =
  | OwnItemWish
  /** "আরও দশটা বানালাম": so many more than now. */
  | { readonly wish: 'more'; readonly count: number }
  /** "ভুল বলেছি, বেচিনি": what she told last is not so; `count`: so many are there. */
  | { readonly wish: 'undo'; readonly count?: number; readonly unsold: boolean; readonly mistaken: boolean }
  /** "৬টা না ৪টা বিক্রি হয়েছে", "না না ১০টা": the number said last is to be this one; `said` tells in what she counts. */
  | ({ readonly wish: 'instead'; readonly said: string } & CountCorrection)
  | { readonly wish: 'newPhotos' }
  /** "রং মেরুন হবে": what the thing is, said otherwise. */
  | {
      readonly wish: 'facts';
      readonly colours?: readonly string[];
      readonly borderColours?: readonly string[];
      readonly lengthCm?: number;
    };

/**
 * How much must be known of the item for words to be meant of it: nothing, since they are said of own goods alone; that it is named,
 * the only one or at hand; or that it was changed a moment ago.
 */
export type Needed = 'nothing' | 'hand' | 'just';

/** Words of a seller about goods of hers, and how much they leave to be known. */
export interface OwnGoodsReading {
  readonly wish: OwnGoodsWish;
  readonly needs: Needed;
}

/** Reads what a seller wants with goods of hers; undefined when her words are of something else. */
export function readOwnGoods(text: string): OwnGoodsReading | undefined {
  const read = readGoods(text);
  return read && { ...read, wish: asMeant(read.wish, text) };
}

/** "না দিদি ১৩৫০ পড়বে" is as likely an answer to somebody who bargains. */
function asMeant<Wish extends OwnGoodsWish>(wish: Wish, text: string): Wish {
  const line = normalise(text);
  if (wish.wish !== 'newPrice' || CHANGE_IT.test(line) || NAMES_PRICE.test(line)) return wish;
  const isTold = SELLS_AT.test(line) || line.split(/[\s,।.!]+/u).some(isSpokenTo);
  return isTold ? { ...wish, perhaps: true } : wish;
}

function readGoods(text: string): OwnGoodsReading | undefined {
  const line = normalise(text);
  if (line.length > 120 || line.includes('?') || seeks(line.replace(WOULD_CHANGE, ' ')) || TAKES.test(line))
    return undefined;
  if (offersAnother(text) || readMemberWish(text) !== undefined) return undefined;
  const other = UNSOLD.test(line) ? undefined : readCountCorrection(text);
  if (other !== undefined)
    return { wish: { wish: 'instead', said: line, ...other }, needs: other.sold ? 'hand' : 'just' };
  const undo = readUndo(line);
  if (undo !== undefined) return { wish: undo, needs: 'just' };
  const facts = readFacts(text, line);
  if (facts !== undefined) return facts;
  if (RAISES_ALL.test(line)) return { wish: { wish: 'otherPrice' }, needs: 'nothing' };
  if (RESTS.test(line)) return { wish: { wish: 'withdrawn' }, needs: 'nothing' };
  const more = readMoreMade(text);
  if (more !== undefined) return { wish: { wish: 'more', count: more }, needs: 'hand' };
  const gone = ONE_GONE.test(line) ? countsIn(tokenise(line), true)[0]?.count : undefined;
  if (gone !== undefined) return { wish: { wish: 'fewer', count: gone, said: line }, needs: 'just' };
  const wish = readOwnItemWish(text);
  if (wish === undefined) return undefined;
  // "দাম নামিয়ে দিন" is of the price.
  if (wish.wish === 'withdrawn' && OF_PRICE.test(line)) return undefined;
  if (wish.wish === 'photos') return OWN_PICTURE.test(line) ? { wish: pictureWish(line), needs: 'hand' } : undefined;
  if (tellsOfOwnItem(text)) return { wish, needs: 'nothing' };
  const needs = neededFor(wish, line);
  return needs && { wish, needs };
}

/** "ওটার দাম ২৫০০ করে দিন": the price is to be another for everybody; not what she would give it for. */
export function bidsToChangePrice(text: string): boolean {
  const read = readOwnGoods(text);
  return (
    read?.wish.wish === 'newPrice' &&
    CHANGE_IT.test(normalise(text)) &&
    /দাম|(?<![a-z])(?:da+m|price|rate)|दाम/u.test(normalise(text))
  );
}

/** What is paid, given or taken at so much. */
const SELLS_AT =
  /(?<![\p{L}\p{M}])(?:পড়বে|পড়ব|পড়ে|লাগবে|লাগব|দেব|দেবো|দিব|দিমু|দিতে|নেবেন|নিন|নিবেন|হলে|পোষা\S*|কমে|কম|নিচে|porbe|pore|lagbe|debo|dibo|dimu|dite|neben|nin|niben|hole|posha\S*|kome|kom|niche|padega|parega|lagega|lagenge|dunga|dungi|denge|lijiye|cost|costs|less|पड़ेगा|लगेगा|लगेंगे|दूँगा|दूंगा|दूँगी|दूंगी|देंगे|लीजिए)(?![\p{L}\p{M}])/u;
const NAMES_PRICE =
  /(?<![\p{L}\p{M}])(?:দাম|দামটা|দর|dam|damta|daam|dor|price|rate|दाम)(?![\p{L}\p{M}]).*(?:কর|রাখ|হবে|লিখ|বদল|kor|rakh|hobe|likh|bodl|kar|rakh|कर|रख)|(?:কর|রাখ|লিখ|kor|rakh|likh)\S*.*(?<![\p{L}\p{M}])(?:দাম|dam|daam|price)/u;

const CHANGE_IT =
  /(?:করে|কইরা|kore|koira|kar|कर) ?(?:দিন|দাও|দেন|দ্যান|দিও|দিয়েন|din|dao|den|dio|diyen|do|dijiye|दो|दीजिए)|(?:করুন|করেন|করো|লিখুন|লেখেন|লিখে দিন|বদলান|korun|koren|koro|likhun|likhen|bodlan|karo|kijiye|likho)(?![\p{L}\p{M}])/u;

/** The wish alone, for words that are known to be of an item of hers. */
export function readOwnGoodsWish(text: string): OwnGoodsWish | undefined {
  if (readMemberWish(text) !== undefined) return undefined;
  const wish = readOwnGoods(text)?.wish ?? readOwnItemWish(text);
  return wish && asMeant(wish, text);
}

/** "কিছু দিন বন্ধ রাখব, পূজার পর বেচব": she sells nothing for a while. */
export function restsForAWhile(text: string): boolean {
  return RESTS.test(normalise(text));
}

function neededFor(wish: OwnItemWish, line: string): Needed | undefined {
  const words = line.split(/\s+/).length;
  switch (wish.wish) {
    case 'withdrawn':
    case 'published':
      return 'hand';
    case 'sold':
      return /^(?:সব|সবই|সবগুলো|sob|shob|sobi|sab) /u.test(line) ? 'hand' : undefined;
    case 'newStock':
      // "ঠিক আছে, দুটোই দেব" gives, and tells of no stock.
      if (GIVES.test(line)) return undefined;
      if (
        /(?:^| )(?:আছে|রইল|বাকি|এখন|করেছি|বানিয়েছি|বানালাম|ache|achhe|ekhon|baki|roilo|korechi|baniyechi)(?![\p{L}\p{M}])/u.test(
          line,
        )
      )
        return 'hand';
      if (/^(?:স্টক|stock|stok) /u.test(line)) return 'nothing';
      return setsAnew(line) || (MENDS.test(line) && words <= 5) ? 'just' : undefined;
    case 'newPrice':
      if (/^(?:\S+ )?(?:দাম|দামটা|দর|dam|daam|damta|dor|price|दाम)[ :=]/u.test(line) && words <= 5) return 'hand';
      return (MENDS.test(line) && words <= 5) ||
        /(?:\d|টাকা|taka|tk) (?:করো|করুন|কর|করে দ\S+|হবে|koro|korun|kore d\S+|hobe)$/u.test(line)
        ? 'just'
        : undefined;
    case 'price':
      return /(?:দাম|dam|price)\S* (?:বদলা|পাল্টা|bodla|palta|change)/u.test(line) ? 'hand' : undefined;
    case 'otherPrice':
      return /\d/u.test(line) ? 'just' : undefined;
    case 'share':
      return /^(?:খদ্দেরকে পাঠাব|khodder ?ke pathabo)$/u.test(line) ? 'hand' : undefined;
    default:
      return undefined;
  }
}

/** What was told last is taken back; a number says how many there are. */
function readUndo(line: string): OwnGoodsWish | undefined {
  const unsold = UNSOLD.test(line) || STILL_THERE.test(line) || SELLS_AFTER_ALL.test(line);
  if (!unsold && !MISTAKEN.test(line)) return undefined;
  // "ভুল হয়েছে, দাম ১৮০ হবে" says what is right.
  if (!unsold && (/\d/u.test(line) || findTerms(line).some(({ kind }) => kind === 'colour'))) return undefined;
  const read = STILL_THERE.test(line) ? readQuantity(line, 'stock') : undefined;
  const count = read?.kind === 'count' && read.count > 0 ? { count: read.count } : {};
  return { wish: 'undo', unsold, mistaken: MISTAKEN.test(line), ...count };
}

/** Colours, border or length as they should be; a kind beside them only says of what. */
function readFacts(text: string, line: string): OwnGoodsReading | undefined {
  const isLong = LENGTH.test(line);
  if (!(COLOUR.test(line) || BORDER.test(line) || isLong) || line.split(/\s+/).length > 9) return undefined;
  if (readPrice(line, 'caption').kind !== 'none' && !isLong) return undefined;
  const { facts } = readCaption(text);
  const said = {
    ...(facts.colours === undefined || facts.colours.length === 0 ? {} : { colours: facts.colours }),
    ...(facts.borderColours === undefined || facts.borderColours.length === 0
      ? {}
      : { borderColours: facts.borderColours }),
    ...(isLong && facts.lengthCm !== undefined ? { lengthCm: facts.lengthCm } : {}),
  };
  if (Object.keys(said).length === 0) return undefined;
  const isChange = BECOMES.test(line);
  const names = findTerms(text).some(({ kind }) => kind === 'product' || kind === 'weave');
  // "লাল পাড় সাদা শাড়ি" is looked for, or new.
  return names && !isChange ? undefined : { wish: { wish: 'facts', ...said }, needs: isChange ? 'hand' : 'just' };
}

function pictureWish(line: string): OwnGoodsWish {
  return { wish: /বদল|পাল্ট|ভুল|bodol|bodla|palt|vul|bhul|wrong|change|बदल/u.test(line) ? 'newPhotos' : 'photos' };
}

/** "বদলাতে চাই" looks for nothing. */
const WOULD_CHANGE = /(?:বদলাতে|পাল্টাতে|সরাতে|নামাতে|bodlate|paltate|sorate|namate) (?:চাই|চাইছি|chai|chaichi)/gu;
const TAKES = /নেব|কিনব|(?<![a-z])(?:nebo|kinbo)/u;
const OF_PRICE = /(?<![\p{L}\p{M}])(?:দাম|দর|dam|daam|price|दाम)/u;
const MENDS = /^(?:না|নাহ|উঁহু|ভুল|সরি|na|nah|no|sorry|vul|bhul|नहीं)(?![\p{L}\p{M}])/u;
const MISTAKEN =
  /ভুল (?:করে |ক'রে )?(?:বলে|লিখে|টিপে|চেপে|করে|হয়ে|বলছি|লিখছি|বুঝে)|(?<![a-z])(?:vul|bhul) (?:kore )?(?:bole|likhe|tipe|kore|hoye|chepe)|by mistake|गलती से|गलत (?:लिख|बोल|दब)/u;
const UNSOLD =
  /(?:বিক্রি|বেচা|বিক্রী) (?:তো )?(?:হয়নি|হয় নি|হয় নাই|হই নাই|করিনি|করি নাই)|বেচিনি|বেচি নাই|বেচি নি|(?<![a-z])(?:bikri|becha) (?:hoyni|hoy ni|hoy nai|hoini|korini)|bechini|bechi ni|not sold|नहीं बिक|बिका नहीं/u;
const STILL_THERE =
  /^(?:না|নাহ|মানে|আসলে|na|nah|mane|asole)[ ,].*(?:আছে|রয়ে গেছে|ache|achhe|roye geche)(?: (?:এখনো|এখনও|এখন|তো|ekhono|ekhon|to))?$|(?:এখনো|এখনও|ekhono) (?:আছে|ache|achhe)/u;
const SELLS_AFTER_ALL =
  /^(?:(?:না|নাহ|হ্যাঁ|আচ্ছা|থাক|না না|na|nah|ha|haan|accha|acha)[ ,]+)+(?:আবার |abar )?(?:বেচব|বেচবো|বেচুম|রাখব|bechbo|bechbo|rakhbo)$/u;
const RAISES_ALL =
  /(?:সব|সবগুলো|সবার|sob|shob|all).*(?:দাম|dam|price).*(?:বাড়া|কমা|বদলা|bara|koma|kom|bodla|raise|change)|(?:দাম|dam).*(?:বাড়াব|বাড়াও|বাড়ান|বাড়িয়ে|barabo|barao)/u;
const RESTS =
  /(?:কিছু ?দিন|ক'?দিন|কয়েক ?দিন|কয়েকদিন|kichu ?din|koyek ?din).*(?:বন্ধ রাখ|বন্ধ থাক|বেচব না|ছুটি|bondho rakh|bondho thak|bechbo na)/u;
/** What she will give, send or take is no count of what she has. */
const GIVES =
  /(?:দেব|দেবো|দিব|দিবো|দিমু|নেব|নেবো|পাঠাব|পাঠাবো|পাঠামু|পাঠাচ্ছি|পাঠালাম|(?<![a-z])(?:debo|dibo|dimu|nebo|pathabo|pathamu|pathacchi|pathalam|dunga|dungi|denge|bhej\w*|give|send)|दूँगी|दूंगी|दूँगा|दूंगा|देंगे|भेज\S*)(?![\p{L}\p{M}])/u;
const ONE_GONE =
  /^(?:(?:আরও|আরো|আর|আজ|এখন|aro|aaro|ar|aj) )?\S+(?: (?:টা|ta))? (?:(?:চলে|chole) )?(?:গেল|গেলো|গেছে|gelo|geche)$/u;
const OWN_PICTURE =
  /(?:দেব|দেবো|দিমু|দিব|দিচ্ছি|পাঠাব|পাঠাবো|পাঠাচ্ছি|বদলাব|বদলাবো|বদলাতে|পাল্টাব|পাল্টাবো|পাল্টাতে|জুড়ব|তুলেছি)(?![\p{L}\p{M}])|ছবি\S* ভুল|ভুল ছবি|(?<![a-z])(?:debo|dibo|dichchi|dichi|pathabo|pathachi|bodlabo|bodlate|paltabo|change korbo)(?![a-z])|(?:chobi|photo)\S* (?:vul|bhul)|(?:vul|bhul|wrong) (?:chobi|photo)/u;
const COLOUR = /(?<![\p{L}\p{M}])(?:রং|রঙ|রঙটা|রংটা|রঙের|কালার|rong|rang|rongta|colou?r|रंग)(?![\p{L}\p{M}])/u;
const BORDER = /(?<![\p{L}\p{M}])(?:পাড়|পাড়টা|পাড়ের|par|paar|parta|border|बॉर्डर|किनारा)(?![\p{L}\p{M}])/u;
const LENGTH = /(?<![\p{L}\p{M}])(?:লম্বা|লম্বায়|মাপ|দৈর্ঘ্য|বহর|lomba|map|length|लंबा)/u;
const BECOMES =
  /হবে|হইব|ভুল|করো|করুন|করে দ|বদল|পাল্ট|(?<![\p{L}\p{M}])(?:না|নয়)(?![\p{L}\p{M}])|(?<![a-z])(?:hobe|vul|bhul|koro|korun|kore d|bodol|bodla|palt|change|should be|na|noy)(?![a-z])|होगा|गलत/u;
