import { seeks } from './chatter.ts';
import { countsIn } from './counts.ts';
import { readFloor } from './floors.ts';
import { normalise, tokenise } from './normalise.ts';
import { readPrice } from './prices.ts';
import { readQuantity } from './quantities.ts';
import { readCount, readLength } from './quantities-beside.ts';
import { hasWord, type WordSet, wordSet } from './word-sets.ts';

/** What a seller's words ask for one of her own items. */
export type OwnItemWish =
  | { readonly wish: 'sold' | 'withdrawn' | 'published' | 'share' | 'photos' | 'price' | 'stock' | 'floor' }
  /** `perhaps`: it may be said to a buyer, and no other price is wanted for everybody. */
  | { readonly wish: 'newPrice'; readonly paise: number; readonly perhaps?: boolean }
  /** "দাম ২০০ কমান": more or less than now, so the whole price must be asked. */
  | { readonly wish: 'otherPrice' }
  | { readonly wish: 'newFloor'; readonly paise: number }
  | { readonly wish: 'newStock'; readonly count: number }
  /** "দুটো বিক্রি হয়ে গেছে", "২ ডজন বিক্রি": so many pieces, or metres, fewer than now; `said` tells in what she counts. */
  | { readonly wish: 'fewer'; readonly count: number; readonly said: string };

const SOLD = wordSet('বিক্রি বিক্রী বিকিয়ে সোল্ড bikri bikree bikiye sold বিক্রিত बिक बिका बिक्री bik bika');
const GONE = wordSet('শেষ ফুরিয়ে ফুরিয়েছে sesh shesh furiye finished over নেই নাই nei nai খতম khatam');
const ITEM = wordSet('জিনিস শাড়ি মাল স্টক এটা এইটা ওটা jinis saree shari mal stock eta oita this item all সব sob');
const TAKE_DOWN =
  /তুলে (?:নি|নে|না[ওন]|রাখ)|নামিয়ে|সরিয়ে|মুছে|মুছুন|ডিলিট|বেচব না|বেচবো না|আর দেব না|(?<![a-z])(?:tule (?:n|rakh)|namiye|soriye|sorie|muche|muchun|delete|remove|withdraw|take (?:it )?down|bechbo na|hide)|हटा|मिटा|(?<![a-z])hata|(?<![a-z])mita/u;
const PUT_UP =
  /(?:আবার|ফের) (?:তুল|তোল|ওঠা|উঠা|বেচ|দিন|দেব|হাটে|চালু)|হাটে (?:তুল|তোল)|(?<![a-z])(?:abar (?:tul|tol|otha|bech|din|hate|chalu)|publish|republish|relist|list again|hate tul)|फिर (?:से )?(?:बेच|हाट|चालू|दिखा)/u;
/** "আবার বেচব না". */
const DENIES = /(?<![\p{L}\p{M}])(?:না|na|not|नहीं)$/u;
const SHARE =
  /শেয়ার|লিঙ্ক|লিংক|ফরোয়ার্ড|কাউকে পাঠা|খদ্দেরকে পাঠা|(?<![a-z])(?:share|link|forward|kauke patha|khodder ?ke patha)|शेयर|लिंक|(?:खरीदार|ग्राहक|किसी) को भेज|(?<![a-z])(?:kharidar|grahak) ko bhej/u;
const PHOTO = /ছবি|ফটো|(?<![a-z])(?:chobi|photo|foto|pic|picture|image)|फोटो/u;
const FLOOR =
  /সবচেয়ে কম|সর্বনিম্ন|কমপক্ষে|এর নিচে (?:না|নয়)|er niche na|sobcheye kom|सबसे कम|कम से कम|sabse kam|kam se kam|minimum|lowest|floor|least/u;
const PRICE = wordSet('দাম দামটা দর রেট মূল্য dam daam dor price rate prise दाम कीमत');
const STOCK = wordSet('স্টক কটা পিস stock kota koita pis piece quantity কয়টা পরিমাণ पीस स्टॉक कितने');
const LESS_OR_MORE =
  /কমা|কমিয়ে|বাড়া|বাড়িয়ে|(?<![a-z])(?:koma|komiye|kom kor|bara|bariye|baria|reduce|increase|less|more|discount|off)|कम कर|घटा|बढ़ा|ছাড়/u;

/** "বেচা হইয়া গ্যাছে", "beche diyechi", "bechlam". */
const SOLD_OFF =
  /বেচলাম|বেচছি|বেচেছি|বেচসি|(?<![a-z])(?:bechlam|bechechi|bechsi)(?![a-z])|(?:বেচা|বেচে) (?:হয়ে |হইয়া )?(?:গে|গ্যা|দি|ফেল)|(?<![a-z])bec?ha? (?:hoye |hoiya )?(?:ge|ga|di|fel)|(?<![a-z])beche (?:di|fel)/u;
const LEFT = /আছে|বাকি|রইল|(?<![a-z])(?:ache|achhe|baki|roilo|left)(?![a-z])|बाकी|बच/u;
const ALL = /সব|(?<![a-z])(?:sob|shob|all)(?![a-z])|सब|(?:টাই|টোই|টেই|tai|toi|tei)(?![\p{L}\p{M}])/u;

const CM_OF_METRE = 100;

/** "একটা বিক্রি হয়েছে" and "একটা বিক্রি হয়েছে আর একটা আছে": how many went, or are left; undefined where no number is said, or all went. */
function soldIn(line: string): OwnItemWish | undefined {
  const [said, ...more] = countsIn(tokenise(line), true).filter(({ sure }) => sure);
  if (ALL.test(line) || LESS_OR_MORE.test(line)) return undefined;
  const length = said === undefined && !LEFT.test(line) ? readLength(line) : undefined;
  if (length !== undefined) return { wish: 'fewer', count: Math.floor(length.cm / CM_OF_METRE), said: line };
  if (said === undefined) return undefined;
  if (more.length === 0 && !LEFT.test(line)) return { wish: 'fewer', count: said.count, said: line };
  const read = readQuantity(line, 'stock');
  return LEFT.test(line) && read.kind === 'count' ? { wish: 'newStock', count: read.count } : undefined;
}

function saysSomeOther(line: string): boolean {
  return !ALL.test(line) && countsIn(tokenise(line), true).some(({ sure }) => sure);
}

/** Not sold, or yet to be. */
const UNSOLD = /করব|করতে|कर(?:ना|नी|ूं|ूँ)|नहीं|korbo|korte|হয়নি|hoyni|না$|না $/u;
/** That it has gone: who says that she sells, or will, tells of nothing that went. */
const HAS_GONE =
  /গে[লছসিে]|গ্যা[লছস]|হয়েছে|হয়ে গে|হইছে|হইসে|হল(?:ো|\s|$)|দিয়েছি|দিছি|দিলাম|করেছি|করলাম|করসি|ফেলেছি|ফেললাম|বেচলাম|বেচেছি|(?<![a-z])(?:ge(?:lo|che|chhe|ce|se)|hoy?ech?he|hoise|holo|diyechi|dilam|disi|korechi|korlam|felechi|fellam|bechlam|bechechi|sold|gaya|gay[ie])(?![a-z])|गय|गई|चुक/u;

/** Whether words tell what became of something she sells, or give it another price, though they name none: "দুটো বিক্রি হয়ে গেছে", "দাম ৭০০ করো". */
export function tellsOfOwnItem(text: string): boolean {
  const wish = readOwnItemWish(text);
  const line = normalise(text);
  if (wish === undefined || seeks(text) || TAKES.test(line)) return false;
  const words = tokenise(line).map((token) => token.text);
  const hasSold = words.some((word) => hasWord(SOLD, word)) || SOLD_OFF.test(line);
  switch (wish.wish) {
    case 'fewer':
      return HAS_GONE.test(line);
    case 'sold':
      return (hasSold && HAS_GONE.test(line)) || NO_MORE.test(line);
    case 'withdrawn':
      // "দাম নামিয়ে দিন" is of the price.
      return !words.some((word) => hasWord(PRICE, word)) && NAMES_THING.test(line);
    case 'stock':
      return hasSold && HAS_GONE.test(line);
    case 'newStock':
      return (hasSold && HAS_GONE.test(line)) || CHANGES.test(line);
    case 'newPrice':
    case 'otherPrice':
      return CHANGES.test(line);
    default:
      return false;
  }
}

/** The haat, or a thing on it. */
const NAMES_THING =
  /হাট|জিনিস|শাড়ি|গামছা|কাপড়|ওটা|এটা|ওইটা|এইটা|(?<![a-z])(?:hat|haat|jinis|sare|sari|shari|gamch|kapor|ota|eta|oita|eita)|हाट|साड|गमछ/u;
/** What she says of a thing that she herself would buy. */
const TAKES = /নেব|কিনব|(?<![a-z])(?:nebo|kinbo)/u;

/** "ওটা আর নাই", "eta ar nei". */
const NO_MORE = /^(?:ওটা|এটা|ওইটা|এইটা|ota|eta|oita|eita)\S* (?:আর|ar|r) (?:নেই|নাই|nei|nai)(?![\p{L}\p{M}])/u;
/** Another picture of what is up already, or in place of a wrong one. */
const OTHER_PICTURE =
  /(?:আর ?(?:ও|ো)? ?(?:একটা|একটি|কটা)|আরেকটা|আরও|ওই|ঐ|আগের|ওটার|এটার)\s.*(?:ছবি|ফটো)|(?:ছবি|ফটো)\S* ভুল|(?<![a-z])(?:ar ekta|arekta|aro|oi|ager|otar|etar)\s.*(?:chobi|photo|pic)|(?:chobi|photo|pic)\S* (?:ta )?(?:vul|bhul|wrong)|(?:another|one more) (?:photo|picture|pic)|(?:और एक|एक और) फोटो/u;

/** Whether what is written to a picture says that it is of a thing already told: "আর একটা ছবি ওই শাড়ির". */
export function namesOtherPicture(text: string): boolean {
  const line = normalise(text);
  return OTHER_PICTURE.test(line) && readPrice(line, 'caption').kind === 'none';
}

/** That something is to be other than it was. */
const CHANGES =
  /(?:দাম|দর|স্টক)\S* .*(?:কর|হবে|রাখ|দাও|দ্যা|দিন|দেন|বদল)|^(?:ওটা|এটা|ওইটা|এইটা|ওটার|এটার)(?![\p{L}\p{M}]).*(?:কর|হবে|রাখ|দাম)|(?<![a-z])(?:dam|daam|price|stock|dor)(?:ta)? .*(?:kor|hobe|rakh|dao|den|din|change|make)|^(?:ota|eta|oita|eita)r? .*(?:kor|hobe|rakh|dam)|^(?:stock|স্টক) \d+$|(?:दाम|price) .*(?:कर|रख)/u;

/** "lal jamdani ta 2500 kore din": what is there already is to be so. */
const RESET =
  /\d(?: ?(?:টাকা|টা|পিস|taka|tk|ta|pis|piece|pcs))? (?:(?:করে|কইরা|kore|koira|kar|कर) ?(?:দ|দ্যা|d|দিন|din|dao|den|do|दो|दीजिए)\S*|করুন|করো|korun|koro|karo)$/u;
/** Whether a number is told only for a thing to have it from now: "lal jamdani ta 5 pis kore din". */
export function setsAnew(line: string): boolean {
  return RESET.test(line);
}

/** "ei mase ki ki bikri holo", "কটা বিক্রি হল": asked, and not told. */
const ASKS_SOLD =
  /(?<![\p{L}\p{M}])(?:কী|কি|কত|কটা|কয়টা|কোনটা|কোনগুলো|ki|kee|koto|kota|koyta|kon ?gulo|konta|kya|kitna|kitne|what|how many|how much|क्या|कितना|कितने)(?: (?:কী|কি|টা|টাকার|জিনিস|ki|kya|ta|takar|taka|jinis|maal|mal|of mine|is|has been|was))* (?:বিক্রি|বেচা|bikri|becha|sold|bika|bike|bik|बिका|बिके|बिक)/u;

/** Reads what a seller wants with an item of hers; undefined when her words are about something else. */
export function readOwnItemWish(text: string): OwnItemWish | undefined {
  const line = normalise(text).replace(/(?<![\p{L}\p{M}\d])th[\s._:#-]*[a-z0-9]{4}(?![\p{L}\p{M}\d])/gu, ' ');
  const words = tokenise(line)
    .map((token) => token.text)
    .filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length === 0 || words.length > 12 || line.includes('?') || ASKS_SOLD.test(line)) return undefined;
  const has = (set: WordSet) => words.some((word) => hasWord(set, word));
  const floor = readFloor(text);
  if (floor !== undefined && !/\p{L}{3}/u.test(floor.rest)) return { wish: 'newFloor', paise: floor.paise };
  if (PUT_UP.test(line) && !DENIES.test(line)) return { wish: 'published' };
  if (TAKE_DOWN.test(line)) return { wish: 'withdrawn' };
  if (SHARE.test(line)) return { wish: 'share' };
  const isSold = (has(SOLD) || SOLD_OFF.test(line)) && !UNSOLD.test(line);
  // A number that says neither how many went nor how many are left: never that all went.
  if (isSold) return soldIn(line) ?? { wish: saysSomeOther(line) ? 'stock' : 'sold' };
  if (has(GONE) && (has(ITEM) || words.length <= 3) && !has(PRICE)) return { wish: 'sold' };
  if (PHOTO.test(line)) return { wish: 'photos' };
  if (FLOOR.test(line)) return { wish: 'floor' };
  const price = readPrice(line, has(PRICE) ? 'answer' : 'caption');
  if (LESS_OR_MORE.test(line) && (price.kind !== 'none' || has(PRICE))) return { wish: 'otherPrice' };
  const isReset = RESET.test(line) && words.length <= 8;
  if (price.kind === 'amount' && (has(PRICE) || words.length <= 4 || (isReset && !has(STOCK))))
    return { wish: 'newPrice', paise: price.paise };
  const read = has(STOCK) ? readQuantity(line, 'stock') : undefined;
  const count = read?.kind === 'count' ? read.count : readCount(line)?.count;
  // "Three more": more than how many is for her to say.
  if (
    count !== undefined &&
    /আরও|আরো|(?<![a-z])(?:aro|aaro|more)(?![a-z])|(?<![\p{L}\p{M}])और(?![\p{L}\p{M}])/u.test(line)
  )
    return { wish: 'stock' };
  if (count !== undefined && words.length <= (has(STOCK) && isReset ? 9 : 6)) return { wish: 'newStock', count };
  if (has(PRICE)) return { wish: 'price' };
  return has(STOCK) ? { wish: 'stock' } : undefined;
}
