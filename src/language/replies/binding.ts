import { asksToErase } from '../data-words.ts';
import { isLaughter } from '../laughter.ts';
import type { HeardLine } from '../learned/features.ts';
import type { Intent } from '../replies.ts';
import { bidsInTheEnd, lastClause, withoutConsentingDenials, withoutPressing } from './consenting.ts';
import { PUTS_SOMETHING } from './contexts.ts';
import { isUnwanted } from './language-wanted.ts';
import { promisesNothing, qualifiesPromise } from './promising.ts';
import { isOfCancelled, KEEPS } from './taken-back.ts';
import { NAMES_MESSAGES, SENDS } from './telling-words.ts';
import { isWhether } from './whether.ts';

/** How likely each must be to be heard in words that no rule knows. A stop ends all she hears from us. */
const LIKELY_ENOUGH = { yes: 0.75, cancel: 0.5, stop: 0.7 } as const;

/** No word of refusal, doubt or question, and no number, may stand beside a yes that is only likely. */
const AGAINST_YES =
  /[?\d]|(?<![\p{L}\p{M}])(?:পিস|পিচ|pieces?|pis|pcs?|पीस|ভুল|ভূল|bhul|vul|wrong|galat|galti|mistake|mistakes|गलत|गलती|হয়তো|চেষ্টা|অন্য|hoyto|shayad|chesta|koshish|onno|maybe|perhaps|probably|might|try|शायद|कोशिश|না|নাহ|নয়|নি|নেই|নাই|নও|যদি|কিন্তু|তবে|হলে|দিলে|বললে|করলে|পেলে|এলে|থাকলে|কে|কার|কাকে|কি|কী|কত|কতো|কবে|কখন|কোথায়|কেন|কোন|কোনটা|কেমন|কীভাবে|কিভাবে|na|nah|nai|nei|noy|ni|jodi|kintu|tobe|hole|dile|bolle|korle|pele|elle|ashle|thakle|ke|kake|ki|kee|kya|kyon|kyun|koto|kobe|kokhon|kothay|keno|kon|konta|kemon|kaise|kab|kahan|kaun|kitna|kitne|nahi|nahin|nhi|mat|agar|lekin|no|not|dont|don't|wont|cant|cannot|never|if|but|who|what|when|where|why|how|which|नहीं|नही|ना|मत|अगर|लेकिन|क्या|कौन|कब|कहाँ|क्यों|कैसे|कितना|कितने|कौनसा)(?![\p{L}\p{M}])|(?:িনি|বনা|বোনা)(?: |$)/u;

/** "cancel koro na", "don't stop", "পাঠাতে থেকো": the word and its refusal; or only the question is left out. */
const KEPT =
  /(?<![\p{L}\p{M}])(?:কথা|প্রশ্ন|kotha|prosh?no)\S* (?:বাদ|bad|baad)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:এসব|এগুলো|এইসব|eshob|esob|egulo) (?:বাদে|bade)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:বাদ|bad|baad) (?:দি|দে|di|de)\S* (?:না|na)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:don'?t|do not|never|মত|mat|मत)(?![\p{L}\p{M}]).*(?:cancel|stop|unsubscribe|band|बंद|रद्द)|(?:band|bandh|बंद) (?:mat|mt|मत|na|ना)(?![\p{L}\p{M}])|(?:cancel|batil|stop|বাতিল|ক্যান্?সেল|স্টপ|bondho|bandho|বন্ধ|unsubscribe|delete)(?:টা)? (?:ko?i?r|কো?র|কইর|হব|hob)\S* (?:না|na)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:বাদ|bad|baad) (?:দ|d)\S* (?:\S+ )?(?:দাম|রং|রঙ|মাপ|ছবি|dam|rong|map|chobi|photo)|(?:থামি|থাইম|thami|thaim)\S* (?:না|na)(?![\p{L}\p{M}])|(?:পাঠা|patha)\S* (?:থাক|থেক|থাইক|thak|thek|thaik)/u;

/** "সোমবার পাঠাতে পারব": a seller's promise, and no buyer's yes. */
const SENDS_ITSELF =
  /পাঠাব[োঃ]?(?![েনুা])|পাঠাতে পার|পাঠিয়ে দে?ব|পাঠামু|pathabo|pathate par|pathiye d[ei]?bo|pathamu|bhej(?: d)?(?:unga|ungi|enge)|भेज(?: द)?(?:ूँगा|ूंगा|ूँगी|ूंगी|ेंगे)|(?:will|can) (?:send|ship|courier)/u;

/** "বন্ধ হয়ে গেছে": something else has come to its end. */
const OVER =
  /(?:বাদ|bad|baad|রিমুভ|remove|ডিলিট|delete) (?:দিয\u09BCেছ|করেছ|diyech|korech|kar diya)|(?:বন্ধ|শেষ|bondho|bandho|band|closed?|बंद) (?:হয়ে|হইয়া|hoye|hoia|ho|हो|down)/u;

/** "aro msg pathan, bondho keno", "msg korben na customer ke": asked why it ended, or said of what others are sent. */
const OF_OTHERS =
  /(?:বন্ধ|bondho|bandho|band|बंद)(?: (?:হ|ho)\S*)? (?:কেন|keno|kyun|kyon|क्यों)|why (?:did|have|has|are|is) .*(?:stop|band)|কাস্টমার(?!\S* ?কেয়ার)|খদ্দের|ক্রেতা|(?<![a-z])(?:customer(?! ?care)|buyer|khodder|grahok|kreta)/u;

/** "১৮৫০ করেন নিয়া নিমু": a price of her own, if it is made that. */
const ASKS_FOR =
  /\d{3,}\S*\s*(?:টাকা|taka|tk|rs)?\s*(?:তে|এ|te|e|me|mein)?\s*(?:কর|হলে|দিলে|দেন|দিন|দাও|kor|kar|hole|dile|den|din|dao|do(?![a-z])|lagao|rakh|করো)/u;
/** How likely a yes must be that names a price, or says a no that agrees. */
const SURE = 0.9;

/** "সব ঠিক, খালি স্টকটা চার করে দ্যান". */
const EXCEPT =
  /(?<![\p{L}\p{M}])(?:খালি|শুধু|কেবল|khali|sh?udhu|kebol|only|just|sirf|सिर्फ) (?:the |ওই |oi )?(?:স্টক|দাম|রং|রঙ|ছবি|ফটো|নাম|ঠিকানা|মাপ|পাড\u09BC|stock|da+m|price|rong|colou?r|chobi|photo|naam|nam|name|address|thikana|size|map|par|border|दाम|रंग|फोटो)/u;
/** "sure sure, loot lo humko". */
const MOCKS = /(?<![\p{L}\p{M}])(?:loo?t|লুট|লুটে|লুটছ\S*|thok[ai]\S*|ঠক[াি]\S*|लूट)(?![\p{L}\p{M}])/u;

/** No other comes. */
const LAST =
  /(?<![\p{L}\p{M}])(?:final|ফাইনাল|শেষ|এটাই|এগুলোই|এইটাই|sh?esh|last|etai|eta [ei]|eigulai|eguloi|bas|bus)(?![\p{L}\p{M}])/u;

const NAMES_LANGUAGE =
  /বাংলা|বাঙ|হিন্দি|হিন্দী|ইংরে|ইংরা|ইংলি|(?<![a-z])(?:ban?g+a?l|ang?re|beng|bengol|hind|ing?[rl]|eng)|हि[ंन]|अं?ग्रे|इंग्लि|बां?ग|बंग/u;

/** "ওইটা বাদ দিয়ে বাকিগুলা রাখেন". */
const LEAVES_OUT = /(?<![\p{L}\p{M}])(?:বাদ|bad|baad|delete|ডিলিট|remove) (?:দ|d|kor|কর)/u;

const OF_PICTURE = /(?<![\p{L}\p{M}])(?:photo|ছবি|ফটো|chobi|pic|picture|फोटो|तस्वीर)(?:ta|টা)?(?![\p{L}\p{M}])/u;

const MORE =
  /(?<![\p{L}\p{M}])(?:আর(?:ও|ো)? ?(?:একটা|একখান|একটি|এক|আছে)|আরেক\S*|আরো|আরও|বাকি|এখনো শেষ হয়নি|শেষ হয়নি|এখনও|ar ekta|r ekta|arekta|aro|aaro|baki|sesh hoyni|shesh hoyni|ekhono|one more|another one|aur ek|ek aur|aur hai|और एक|एक और|बाकी)(?![\p{L}\p{M}])/u;

/** "না না দাঁড়ান, আরো আছে": more pictures come, whatever is denied before. */
export function hasMoreToShow({ text, context }: HeardLine): boolean {
  return (
    context === 'more_photos_q' && MORE.test(text) && !LAST.test(text.replace(/শেষ হয\u09BCনি|sh?esh hoyni/gu, ' '))
  );
}

/** "রাতে মেসেজ দেবেন না": at that time of the day. Day and night is always. */
const AT_A_TIME =
  /(?<![\p{L}\p{M}])(?!(?:রাত ?দিন|রাতদিন|raat ?din|rat ?din|raat aur din))(?:রাত্রে|রাতে|রাতের বেলা|দুপুরে|সকালে|ভোরে|সন্ধ্যার পর|সন্ধ্যায়|বিকেলে|raa?t[re]*|raat (?:me|mein|ko)|dupure?|shokale|sokale|b?hore|sondhyay?|bikele|at night|in the (?:morning|evening|afternoon)|रात (?:में|को)|दोपहर|सुबह)(?![\p{L}\p{M}])/u;
const ALWAYS =
  /দিন ?রাত|রাত ?দিন|din ?raa?t|raa?t ?din|day and night|কোনোদিন|কোনদিন|কখনো|একদম|konodin|kono din|kokhono|ekdom|never|kabhi/u;

/** "আর কিছু লাগবে না", "না আর কিছু না": nothing besides, and no word against what we write. */
const NOTHING_ELSE =
  /^(?:(?:না|নাহ|ঠিক আছে|থাক|na|nah|no|ok|thik ache|thak|নহি|नहीं|nahi)[ ,।.]*)*(?:আর|আপাতত|এখন|ar|aar|r|apatoto|ekhon|और|aur|abhi)\s+(?:কিছু|কিছুই|kichh?u[i]?|কোনো কিছু|कुछ|kuch(?: bhi)?)\s+(?:না|নয়|নেই|লাগবে না|লাগবেনা|চাই না|দরকার নেই|বদলাব(?: না)?|করব না|na|noy|nei|lagbe na|lagbena|chai na|dorkar nei|bodlabo(?: na)?|korbo na|नहीं|नहीं चाहिए|nahi|nahi chahiye)[ ।.!]*$/u;

/** How likely a yes must be that is told in so many words that some deny. */
const SO_SURE = 0.95;
/** What even such a yes may not have beside it: a question, a number, a condition. "আর কী করব" asks nothing. */
const CONDITION =
  /[?\d]|(?<![\p{L}\p{M}])(?:যদি|তবে|তাইলে|কিন্তু|হলে|হইলে|দিলে|করলে|পেলে|থাকলে|কমালে|বদলে|পিস|পিচ|jodi|tobe|kintu|hole|hoile|dile|korle|pele|thakle|komale|bodle|agar|lekin|magar|par|if|but|unless|once|after|pieces?|pis|pcs?|अगर|लेकिन|मगर|पीस|কে|কার|কাকে|কত|কতো|কবে|কখন|কোথায়|কোন|কোনটা|কেমন|কীভাবে|কিভাবে|ke|kar|kake|koto|kobe|kokhon|kothay|kon|konta|kemon|kivabe|kibhabe|kaise|kab|kahan|kaun|kitna|kitne|কেন|keno|why|kyon|kyun|क्यों|who|what|when|where|which|how|कौन|कब|कहाँ|कैसे|कितना|कितने|कौनसा)(?![\p{L}\p{M}])/u;
const MANY_WORDS = 5;
/** Where a yes or a no is waited for. */
export const PUT_TO_HER = /^(?:confirm_listing|confirm_order|offer_q)$/;

const NOTHING_ASKED = /^(?:idle|any|results|item|opted_out)$/;

/** Whether a message that is only likely to agree, to give up or to forbid us to write may be taken for that. Expects normalised text. */
export function mayBind(intent: Intent, share: number, line: HeardLine): boolean {
  const { text: normalised, role, context } = line;
  // "আমার ভাষায় লেখো" names none.
  if (intent.startsWith('language_')) return NAMES_LANGUAGE.test(normalised) && !isUnwanted(intent, normalised);
  if (intent !== 'yes' && intent !== 'cancel' && intent !== 'stop') return true;
  if (share < LIKELY_ENOUGH[intent] || isLaughter(normalised) || isWhether(normalised)) return false;
  if (intent === 'yes' && NOTHING_ASKED.test(context)) return false;
  if (intent === 'yes' && role === 'seller' && context === 'confirm_order' && qualifiesPromise(normalised))
    return false;
  if (intent === 'yes' && (promisesNothing(normalised, line) || EXCEPT.test(normalised) || MOCKS.test(normalised)))
    return false;
  // "👍 eta e final": of pictures, no more.
  if (intent === 'yes' && context === 'more_photos_q' && (LAST.test(normalised) || LEAVES_OUT.test(normalised)))
    return false;
  // "ok done, 1900 final": whether that is the price on the table is for whoever knows it.
  const said =
    context === 'offer_q' && share >= SURE && !ASKS_FOR.test(normalised)
      ? normalised.replace(/\d{3,}/gu, ' ')
      : normalised;
  const against = withoutPressing(share >= SURE ? withoutConsentingDenials(said) : said);
  const bids =
    share >= SURE &&
    context !== 'more_photos_q' &&
    bidsInTheEnd(normalised) &&
    !AGAINST_YES.test(lastClause(normalised));
  const isPlainlyTold =
    share >= SO_SURE &&
    PUT_TO_HER.test(context) &&
    normalised.split(/\s+/).length >= MANY_WORDS &&
    !CONDITION.test(said);
  if (intent === 'yes')
    return (
      (isPlainlyTold || bids || !AGAINST_YES.test(against)) && !(role === 'buyer' && SENDS_ITSELF.test(normalised))
    );
  // "Don't send", of what was put to her.
  if (intent === 'stop' && PUTS_SOMETHING.test(context) && SENDS.test(normalised) && !NAMES_MESSAGES.test(normalised))
    return false;
  // "ye wala photo delete karo": one picture, and not the thing.
  if (intent === 'cancel' && context === 'more_photos_q' && OF_PICTURE.test(normalised)) return false;
  if (intent === 'stop' && (OF_OTHERS.test(normalised) || NOTHING_ELSE.test(normalised))) return false;
  if (intent === 'stop' && AT_A_TIME.test(normalised) && !ALWAYS.test(normalised)) return false;
  if (isOfCancelled(normalised) || asksToErase(normalised, 'anything')) return false;
  return !OVER.test(normalised) && !KEPT.test(normalised) && !KEEPS.test(normalised);
}
