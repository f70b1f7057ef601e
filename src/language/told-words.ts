import { normalise } from './normalise.ts';
import { plainLine } from './plain-line.ts';
import { readReply } from './replies.ts';
import { readTaking } from './taking.ts';

/** Said of how fine it is before it is taken, and how it is pointed at. */
const BESIDE =
  /(?<![\p{L}\p{M}])(?:দারুণ|দারুন|বাঃ|বাহ|ওয়াও|খুব|ভীষণ|সুন্দর|ভালো|ভাল|চমৎকার|অপূর্ব|পছন্দ হয়েছে|যে|যেটা|খবরটা|খবর|দিলেন|জানালেন|পাঠালেন|বললেন|বলেছিলেন|darun|daroon|bah|baah|wah|waah|wow|khub|khubi|sundor|shundor|bhalo|valo|chomotkar|opurbo|je|jeta|khoborta|khobor|dilen|janalen|pathalen|nice|great|beautiful|lovely|super|superb|bahut|bohot|badhiya|accha|achha|sundar|वाह|बहुत|सुंदर|अच्छा|अच्छी|बढ़िया)(?![\p{L}\p{M}])[,!।.]*/gu;
/** Taking beside a question of the whole sum is still taking: "এটা নেব, কত লাগবে". */
const HOW_MUCH_IN_ALL =
  /(?<![\p{L}\p{M}])(?:(?:মোট )?কত (?:লাগবে|দেব|দিতে হবে|টাকা|পড়বে|হবে)|দাম কত|(?:mot )?koto (?:lagbe|debo|dite hobe|taka|porbe|hobe)|dam koto|kitna (?:lagega|hoga|dena hoga)|how much|total koto)(?![\p{L}\p{M}])/gu;
const NOT =
  /(?<![\p{L}\p{M}])(?:না|নয়|নাহ|কিনা|কি না|ভাবছি|ভেবে|পরে|কাল|যদি|na|noy|kina|bhabchi|vabchi|vebe|bhebe|pore|kal|jodi|not|dont|don't|if|later|maybe|nahi|nahin|agar|नहीं|मत|अगर)(?![\p{L}\p{M}])/u;
const TAKES_IT =
  /(?<![\p{L}\p{M}])(?:এটা|এইটা|ওটা|ওইটা|সেটা|এটাই|ওটাই|eta|eita|ota|oita|seta|etai|this|it|that|ye|yeh|isko|ise|यह|ये|इसे)(?![\p{L}\p{M}]).*(?<![\p{L}\p{M}])(?:নেব|নেবো|নিব|নিবো|নিমু|নিলাম|কিনব|কিনবো|কিনতে চাই|নিতে চাই|লাগবে|অর্ডার|nebo|nibo|nimu|nilam|kinbo|kinte chai|nite chai|lagbe|order|buy|take|lunga|lungi|le lo|chahiye|लूँगी|लूंगी|लूंगा|लूँगा|चाहिए|ऑर्डर)(?![\p{L}\p{M}])/u;
const MOST = 10;

/** Whether words about one thing that was just told of say that she takes it, with what praises it or asks for the sum beside. */
export function takesWhatWasTold(text: string): boolean {
  const line = normalise(text);
  const said = line.replace(BESIDE, ' ').replace(HOW_MUCH_IN_ALL, ' ').replace(/\s+/gu, ' ').trim();
  if (said === '' || NOT.test(said)) return false;
  // "আমার অর্ডার" asks for what was ordered.
  if (readReply(line, 'idle', 'buyer') === 'my_orders' && !TAKES_IT.test(said)) return false;
  if (readTaking(said) !== undefined || readReply(said, 'item', 'buyer') === 'order') return true;
  return said.split(' ').length <= MOST && !/[?？]/u.test(said) && TAKES_IT.test(said);
}

const PRICE =
  /(?<![\p{L}\p{M}])(?:দাম|দামটা|কত করে|কত টাকা|রেট|প্রাইস|মূল্য|dam|daam|damta|koto kore|koto taka|koto porbe|rate|price|prise|how much|kitne ka|kitne ki|kitna|दाम|कीमत|कितने (?:का|की)|कितना)(?![\p{L}\p{M}])/u;
const LONGEST_ASKING = 7;
/** A price is not asked where somebody else's word or a sale is. */
const NOT_ASKED =
  /\d|কম|kom|কেন|keno|why|বেশি|beshi|পাইকারি|paikari|wholesale|ডেলিভারি|delivery|কুরিয়ার|courier|লাস্ট|শেষ|last|shesh|ফিক্স|fix|discount|ছাড়|কেমন|kemon|অন্য|onno|other|সব|sob|কোনটা|konta|which|পাঠা|patha|लास्ट|कम/u;

/** Whether words ask only what the thing on the screen costs: "এটার দাম কত?", "dam?", "কত করে". */
export function asksHowMuch(text: string): boolean {
  const line = plainLine(text);
  if (line.split(' ').length > LONGEST_ASKING || NOT_ASKED.test(line)) return false;
  return PRICE.test(line) && line.split(' ').every((word) => ASKING.test(word));
}

const ASKING =
  /^(?:এটার|এটা|এইটা|এইটার|ওটার|ওটা|এর|ওর|এই|ওই|শাড়িটার|শাড়িটা|গামছাটার|গামছাটা|জিনিসটার|দাম|দামটা|কত|কত\s?টাকা|টাকা|করে|পড়বে|পড়ছে|হবে|নেবেন|একটু|বলবেন|বলুন|বলো|জানতে|চাই|আচ্ছা|দিদি|দাদা|ভাই|তো|কি|কী|রেট|প্রাইস|মূল্য|etar|eta|eitar|eita|ota|otar|er|ei|oi|sarir|saritar|sareetar|sarita|gamchatar|gamchata|jinistar|dam|daam|damta|koto|kato|taka|kore|porbe|porche|hobe|neben|ektu|bolben|bolun|bolo|jante|chai|accha|acha|didi|dada|bhai|to|ki|rate|price|prise|how|much|is|it|this|the|of|what|whats|what's|for|does|cost|please|pls|iska|iski|ye|yeh|ka|ki|kya|hai|kitna|kitne|batao|bataiye|इसका|इसकी|इस|यह|ये|का|की|के|दाम|कीमत|क्या|है|कितना|कितने|बताइए|बताओ)$/u;

/** Whether words ask only how many of the thing on the screen there are: "কটা আছে?", "koyta ache". */
export function asksHowManyThere(text: string): boolean {
  return HOW_MANY.test(plainLine(text));
}

const HOW_MANY =
  /^(?:(?:এটা|এইটা|ওটা|এরকম|এই|মোট|আর|eta|eita|ota|erokom|ei|mot|ar|iske|ye) )*(?:কটা|কয়টা|কয়খানা|কতগুলো|কত পিস|কত পিচ|kota|koyta|koita|kotogulo|koto pis|koto piece|how many|kitne|kitne piece|कितने|कितने पीस)(?: (?:আছে|পিস|স্টকে|হবে|পাব|এটা|ache|achhe|piece|pis|stock e|hobe|hai|hain|are there|are left|do you have|pieces|left|available|है|हैं))*$/u;

/** Whether words point at what was just shown: "এটার", "its". */
export function pointsAtIt(text: string): boolean {
  return POINTS.test(normalise(text));
}

const POINTS =
  /(?<![\p{L}\p{M}])(?:এটা|এটার|এটাতে|এইটা|এইটার|ওটা|ওটার|এর|শাড়িটা|শাড়িটার|গামছাটা|জিনিসটা|পাড়|আঁচল|ব্লাউজ|রংটা|রঙটা|eta|etar|etate|eita|ota|otar|sarita|saritar|jinista|blouse|par|rongta|this|it|its|iska|isme|ye|yeh|इसका|इसमें|यह)(?![\p{L}\p{M}])/u;
