import { readGoneAnswer } from './gone-answers.ts';
import { replyIntent } from './heard-reply.ts';
import { normalise } from './normalise.ts';
import { readOrderNews } from './order-news.ts';
import { readCount } from './quantities-beside.ts';
import { withoutConsentingDenials } from './replies/consenting.ts';
import { readReply } from './replies.ts';

/** "Will you give it?" is a question about an order, and of yes or no, and like a price that is offered. */
const CONSENTS = ['order', 'yes_no_q', 'offer_q'] as const;

/** What a seller's words say to an order of so many that she is asked to give; undefined where they are neither yes nor no. */
export function readOrderAnswer(text: string, quantity: number): 'accepted' | 'declined' | undefined {
  // "পাঠাব না মানে? অবশ্যই পাঠাব": the denial is only told again.
  const said = withoutConsentingDenials(normalise(text));
  if (isOtherwise(said, quantity)) return undefined;
  if (readGoneAnswer(said) === 'all') return 'declined';
  if (readOrderNews(said) === 'promised') return 'accepted';
  const read = CONSENTS.map((context) => readReply(said, context, 'seller'));
  if (read.some((intent) => intent === 'no' || intent === 'decline')) return refusal(said);
  const promises = read.some((intent) => intent === 'yes' || intent === 'accept');
  if (promises || consentsTo(said)) return 'accepted';
  return replyIntent(said, 'confirm_order', 'seller') === 'no' ? refusal(said) : undefined;
}

/** Whether somebody asked "shall I tell them?" bids it: "হ্যাঁ জানান", "ha bolun", "janiye din". */
export function bidsToTell(text: string): boolean {
  return BIDS_TO_TELL.test(
    normalise(text)
      .replace(/[.।!,\s]+/gu, ' ')
      .trim(),
  );
}

const BIDS_TO_TELL =
  /^(?:(?:হ্যাঁ|হ|হাঁ|আচ্ছা|ঠিক আছে|ওকে|ha|haa|haan|hae|hyan|ji|ok|oke|accha|achha|thik ache|yes|हाँ|हां|जी) ?)*(?:জানান|জানাও|জানিয়ে (?:দিন|দাও|দেন)|বলুন|বলেন|বলো|বলে (?:দিন|দাও|দেন)|পাঠান|পাঠিয়ে দিন|janan|janao|janiye (?:din|dao|den)|bolun|bolen|bolo|bole (?:din|dao|den)|pathan|pathiye din|tell (?:them|him|her)|bata ?(?:do|dijiye|dena)|bol do|बता दो|बता दीजिए|बोल दो)(?: (?:দিদি|দাদা|didi|dada|please|plz|প্লিজ))*$/u;

/** Whether words surely give or refuse goods, and do not only nod: "হ্যাঁ দেব", "hobe na go, suto nei". */
export function surelyGives(text: string): boolean {
  return GIVES.test(text) || CANNOT.test(text) || /(?:হবে না|hobe na|hobena)/iu.test(text);
}

const GIVES =
  /(?<![\p{L}\p{M}])(?:দেব|দেবো|দিব|দিবো|দিমু|পাঠাব|পাঠাবো|পাঠামু|debo|dibo|dimu|pathabo|pathamu|dunga|dungi|denge|bhej\S*|दूंगा|दूंगी|देंगे|भेज\S*)(?![\p{L}\p{M}])/iu;

/** "৬টা নেই, ৪টা দেব", "দেব কিন্তু দাম ১৬০০ লাগবে", "এখন পারব না, পনেরো দিন লাগবে": neither yes nor no to what was ordered. */
function isOtherwise(said: string, quantity: number): boolean {
  const untimed = said.replace(TIME_IT_TAKES, ' ');
  const count = readCount(untimed)?.count;
  if (count !== undefined && count >= 1 && count < quantity) return true;
  if (ON_CONDITION.test(untimed) && /\p{N}/u.test(untimed)) return true;
  return CANNOT.test(said) && LATER.test(said);
}

const ON_CONDITION = /কিন্তু|যদি|তাহলে|(?<![a-z])(?:kintu|jodi|tahole|but|if|lekin|magar|agar)(?![a-z])|लेकिन|मगर|अगर/iu;
const LATER =
  /(?:দিন|সপ্তাহ|হপ্তা|মাস|(?<![a-z])(?:din|soptaho|hopta|mash?|days?|weeks?|months?)|दिन|हफ्ते|महीने)\S*\s+(?:\S+\s+)?(?:লাগ|সময়|পর|বাদে|lag|somoy|por|bade|baad|later|लग|बाद)/iu;

/** "হ্যাঁ দেব, ১ সপ্তাহ লাগবে": how long it takes is no condition. */
function consentsTo(said: string): boolean {
  return [said, said.replace(TIME_IT_TAKES, ' ')].some(
    (text) => replyIntent(text, 'confirm_order', 'seller') === 'yes',
  );
}

const TIME_IT_TAKES =
  /[,।]?\s*(?:[\p{N}]+|এক|দুই?|তিন|চার|পাঁচ|সাত|দশ|ek|dui?|tin|char|panch|sat|dosh)\s*(?:টা |ta )?(?:দিন|সপ্তাহ|হপ্তা|din|soptaho|hopta|days?|weeks?)\s*(?:মতো|পরে|সময়|লাগবে|লাগব|moto|pore|somoy|lagbe)*/giu;

/** A parcel that went is no refusal, whatever is denied beside it: "aaj pathalam, number nei". */
function refusal(said: string): 'declined' | undefined {
  return WENT.test(said) || !CANNOT.test(said) ? undefined : 'declined';
}

/** "না দিতে পারব না", "stock nei", "বিক্রি হয়ে গেছে"; "lal ta nei" and "sorry didi" may say something else. */
const CANNOT =
  /^(?:না|নাহ|na|nah)?[ ,।]*(?:হবে না|হইব না|hobe na|hobena|hoibo na)|(?:দিতে|দেওয়া|পাঠাতে) ?(?:পার|যাব|যাচ্ছ|হবে না)|(?:দেব|দিমু|দিব|দেবো|পাঠাব|পাঠাবো) না|স্টক (?:নেই|নাই|শেষ)|মাল (?:নেই|নাই|শেষ)|(?:বিক্রি|বেচা|শেষ) (?:হয়ে|হইয়া)|^(?:না|নাহ)[\s,।]*(?:দাদা|দিদি|ভাই)?$|(?<![a-z])(?:(?:dite|pathate) ?(?:par|jab)|(?:debo|dibo|dimu|pathabo) na|(?:stock|mal) (?:nei|nai|shesh|sesh|nahi)|(?:bikri|becha|she?sh|ses) (?:hoye|hoy)|sold|out of stock|cannot|can't|cant|nahi de|de nahi|no$|na$)|(?:दे|भेज) नहीं|नहीं (?:दे|भेज)|बिक ग/iu;

const WENT = /পাঠাল|পাঠিয়েছি|পাঠিয়ে দি|(?<![a-z])(?:pathal|pathiyechi|pathiye di|bhej diya|sent)/iu;
