import { readPrice } from './prices.ts';
import { hasWord, isWord, type WordSet, wordSet } from './word-sets.ts';

interface Line {
  readonly words: readonly string[];
  readonly normalised: string;
  readonly context: string;
  readonly role: string | undefined;
}

const LAST = wordSet(
  'শেষ লাস্ট last sesh shesh final ফাইনাল best বেস্ট antim আখেরি akheri aakhri akhri आखिरी आखरी लास्ट फाइनल lowest minimum সর্বনিম্ন lastt',
);
const PRICE = wordSet('দাম দামটা dam daam price rate রেট prise প্রাইস দর dor दाम कीमत रेट भाव प्राइस মূল্য');
const LESS = wordSet(
  'কম কমে কমিয়ে কমান কমাও কমাবেন কমাতে কমবেন কমবে কমানো kom kome komiye koman komao komaben komate komben kombe komano less lower reduce कम kam কমসম komsom discount ডিসকাউন্ট ডিস্কাউন্ট ছাড় chhar concession কনসেশন bargain bargaining bargen negotiable negotiate negotiation dordam দরদাম damadami দামাদামি দরাদরি doradori concessions moltol consider কনসিডার কন্সিডার adjust অ্যাডজাস্ট এডজাস্ট डिसकाउंट छूट',
);
const GIVE = wordSet(
  'করেন কইরেন koren koiren করবা হবে দেবেন দেবে নেবেন নিবেন নেবে neben niben nebe loge lenge दोगे लोगे দিন দাও করুন করো করবেন কর হয় দেন পারবেন যাবে যায় যায়না jay jai jae hobe deben debe din dao korun koro korben kor kora karo kijiye kijie koriye hoy den parben jabe hoga ho sakta sakte payega paoge karoge kardo doge dijiye milega possible please can give do any is get you हो होगा करो दो मिलेगा করা করে kore',
);
const GIVE_FOR = wordSet(
  'দিন দাও din dao দিয়ে দেবেন দেবে দিবেন দেন deben debe diben den doge dijiye doge give दे दो दोगे दोगी दीजिए देंगे',
);
const AVAILABLE = wordSet(
  'আছে ache achhe ase available availble avilable avaliable avlbl এভেলেবল অ্যাভেলেবল অ্যাভেইলেবল পাওয়া pawa paoa paoya পাবো পাব pabo milega मिलेगा उपलब्ध है hai stock স্টক স্টকে stocke uplobdho left',
);
const AVAILABLE_FILLERS = wordSet(
  'এটা এইটা এটার এটি এই ওই ওটা কি কী কী এখন এখনো এখনও আছে আর তো শাড়িটা শাড়ি জিনিসটা জিনিস যাবে আপনার কাছে স্টকে স্টক পিস দাদা দিদি eta eita etar ei oi ota ki ekhon ekhono akhono ar to sareeta sari saree shari ta jinis jinista jabe apnar kache stocke stock piece dada didi is this that it still the item in any more now available do you have kya abhi yeh ye hai bhi hain यह ये क्या अभी है भी वाला वाली आप आपके पास माल मिल जाएगी जाएगा wala wali aap aapke paas পাওয়া hobe হবে are there one sold হয়ে নাকি naki pls please bhai didi',
);
const REFUSED = wordSet('না na নয় noy no');

const HAVE_YOU =
  /^(?:is|are) (?:this|it|that|these)(?: one)? (?:still |gone|there$)|^(?:do|did) (?:you|u) (?:still )?have (?:this|it|any)|^have (?:you|u) (?:still )?got (?:this|it)|বিক্রি (?:হয়নি|হয়ে যায়নি)|bikri (?:hoyni|hoye jayni|hoy ni)|not (?:yet )?sold|(?:আছে|ache|achhe),? ?(?:না|na) (?:শেষ|বিক্রি|নেই|ses|sesh|shesh|bikri|nei)/u;

/** "কততে ছাড়বেন", "kitne me doge". */
const GOES_FOR =
  /(?:কত ?(?:তে|য়|টাকায়|হলে|পর্যন্ত)|(?<![a-z])(?:koto ?(?:te|y|taka[yi]|tei|hole|porjonto)|kitne (?:me|mein|tak|ka))).*(?:ছাড়|দেবেন|দিবেন|দেবে|(?<![a-z])(?:ch?h?ar|deb|dib|doge|denge|dijiye))|कितने (?:में|तक|का).*(?:दोगे|देंगे)/u;

/** "Can you do better?" */
const BETTER = /(?<![a-z])(?:do|give|get|offer)(?: me)?(?: an?y?)? (?:bit |little )?better|better (?:price|rate|deal)/;

/** What she would do if it were less asks nothing. */
const IF = /যদি|হলে|(?<![a-z])(?:jodi|hole|agar|if)(?![a-z])|अगर/u;

/** "হাফ দামে হবে?" */
const HALF = /হাফ|অর্ধেক|(?<![a-z])(?:half|a?adh[ae]?|ordhek)(?![a-z])|आध/u;

/** "1500 mein de do": do alone is also two, or an English word. */
const GIVEN_AWAY = /(?<![a-z])(?:de ?(?:do|den|dena|dijiye|dijie)|dedo)(?![a-z])/;

/** Where one who sells may be buying, too; asked of her own item, a price is not to come down. */
const SELLERS_MAY_ASK = /^(?:item|results|idle|any|confirm_order)$/;

/** "শেষ দাম কত", "kom hobe?", "২০০০ এ দেবেন?": a buyer asks for less. */
export function asksLastPrice(line: Line): boolean {
  const { words, normalised, context, role } = line;
  if (words.length > 16 || (role === 'seller' && !SELLERS_MAY_ASK.test(context))) return false;
  const has = (set: WordSet) => words.some((word) => isOrHolds(set, word));
  const asks =
    normalised.includes('?') ||
    /কত|koto|kitna|কতো|कितना|how much|what|(?:^|\s)(?:কি|নাকি|ki|naki|kya|क्या)$/.test(normalised);
  if (/^confirm_/.test(context) && !normalised.includes('?') && IF.test(normalised)) return false;
  if (/মনে হ|mone h|lagche|লাগছে/.test(normalised) && !/কমান|কমাও|koman|komao/.test(normalised)) return false;
  if (has(LAST) && /কত|koto|kitna|कितना/.test(normalised) && words.length <= 5 && !namesPrice(line))
    return isItemContext(context) || context === 'confirm_order' || has(PRICE);
  if (asks && /(?<![a-z])fix(?:ed|d)?(?![a-z])|ফিক্সড|ফিক্স/u.test(normalised) && has(PRICE))
    return isItemContext(context);
  if (has(LAST) && has(PRICE)) return isAboutItem(context, asks) && ((asks && role !== 'seller') || !namesPrice(line));
  if (/(?:कम|\bkam) (?:दाम|कीमत|रेट|dam|daam|rate) (?:में|की|का|के|वाल|mein|me|ki|ka|ke|wal)/.test(normalised))
    return false;
  if (has(LESS) && (has(GIVE) || has(PRICE) || words.length <= (context === 'item' ? 3 : 2))) {
    if (role === 'seller' && !asks) return false;
    if (/এর কম|er kom|se kam|চেয়ে|less than|কম দাম|kom dam|মধ্যে/.test(normalised) && namesPrice(line)) return false;
    if (words.some((word) => /^(দামি|দামী|দামের|dami|damer|কমদামি)$/.test(word.normalize('NFC')))) return false;
    return words.length <= 9 && (isItemContext(context) || asks || !hasNoun(words));
  }
  if (context === 'item' && asks && words.length <= 7 && HALF.test(normalised) && /দাম|dam|price|दाम/.test(normalised))
    return true;
  if (context === 'item' && BETTER.test(normalised)) return true;
  if (GOES_FOR.test(normalised) && context === 'item' && role !== 'seller' && words.length <= 7) return true;
  return (
    isItemContext(context) &&
    role !== 'seller' &&
    words.length <= 7 &&
    (GIVEN_AWAY.test(normalised) || words.some((word) => isWord(GIVE_FOR, word) || (asks && isWord(GIVE, word)))) &&
    namesPrice(line)
  );
}

/** Whether a price is named. Reading it is most of the work here: only where all else already speaks for an answer. */
function namesPrice({ words, normalised, context }: Line): boolean {
  const mayBeWord = context === 'item' && words.length <= 7 && words.some((word) => isOrHolds(GIVE_FOR, word));
  if (!mayBeWord && !words.some((word) => /^\d/.test(word))) return false;
  // दो gives as often as it counts, and no offer is that low.
  return readPrice(normalised.replace(/(?<=\p{L}\p{M}* )दो(?![\p{L}\p{M}])/gu, ''), 'answer').kind !== 'none';
}

function isOrHolds(set: WordSet, word: string): boolean {
  return isWord(set, word) || (word.length > 4 && hasWord(set, word));
}

/** "kya hai ye": what is it. */
const ASKS_WHAT = /^(?:(?:ye|yeh|yah|यह|ये) )?(?:kya|क्या) (?:hai|है)(?: (?:ye|yeh|yah|यह|ये))?[ ?]*$/u;

/** "পুজোর আগে পাব?", "kolkatay kothay paoa jabe?": only who sells it knows when it comes, and where it is to be had. */
export function asksWhenOrWhere(normalised: string): boolean {
  return WHEN_OR_WHERE.test(normalised);
}

const WHEN_OR_WHERE =
  /(?:আগে|মধ্যে|ভিতর|ভেতর|পরে|কোথায়|কোথা|কাল(?:কের|কে)?|পরশু|আজকেই|আজই|(?<![a-z])(?:age|agey|moddhe|modhye|vitore?|bhitore?|pore|kothay|kotha|kal(?:ker|ke)?|porshu|ajkei|aji|pehle|tak|kahan|kal tak|before|where|by)(?![a-z])|पहले|तक|कहाँ|कहां)(?![\p{L}\p{M}]).*(?:পাব|পাও|মিল|(?<![a-z])(?:pab|pao|pawa|paoa|mil|get|come|reach)|मिल)/u;

/** "এটা আছে?", "is it still available": a buyer asks whether she can have it. */
export function asksIfAvailable(line: Line): boolean {
  const { words, normalised, context, role } = line;
  if (words.length > 9 || ASKS_WHAT.test(normalised)) return false;
  if (context === 'results' && /আরও|আরো|(?<![a-z])(?:aa?ro|more|aur)(?![a-z])|और/u.test(normalised)) return false;
  const isSold =
    normalised.includes('?') &&
    /^(এটা |eta |is it |already )?(বিক্রি হয়ে গেছে|বিক্রি হয়েছে|bikri hoye geche|sold)/.test(normalised);
  const core = isSold || words.some((word) => isWord(AVAILABLE, word));
  if ((isSold || HAVE_YOU.test(normalised)) && context === 'item') return true;
  if (
    !core ||
    !words.every(
      (word) => isWord(AVAILABLE, word) || isWord(AVAILABLE_FILLERS, word) || hasWord(AVAILABLE_FILLERS, word),
    )
  )
    return false;
  if (words.some((word) => isWord(REFUSED, word))) return false;
  const asks =
    normalised.includes('?') ||
    words.some((word) =>
      /^(কি|কী|ki|kya|क्या|is|নাকি|naki|available|avlbl|still|এখনো|এখনও|ekhono)$/.test(word.normalize('NFC')),
    );
  if (context === 'item') return role !== 'seller' || asks;
  return (
    asks &&
    !/_q$|^confirm|^listing|^photos/.test(context) &&
    words.length > 0 &&
    !/^(কি|কী|ki) (কি|কী|ki)/.test(normalised)
  );
}

function isItemContext(context: string): boolean {
  return context === 'item' || context === 'results' || context === 'offer_q' || context === 'any';
}

function isAboutItem(context: string, asks: boolean): boolean {
  return asks || !/^(listing|photos|more_photos_q|confirm_listing|price_q)$/.test(context);
}

function hasNoun(words: readonly string[]): boolean {
  return words.length > 5;
}
