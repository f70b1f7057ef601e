import { findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/** What somebody says about hearing of new things: wants to be told, wants to see what she is told of, or says nothing of it. */
export type NewsReading = { readonly kind: 'tell'; readonly about: string } | { readonly kind: 'list' | 'none' };

const words = (list: string) => wholeWords(list, 'gu');

/** "When it comes": without it, "let me know" may be about anything. */
const ARRIVES = words(
  'এলে[ইও]?|আসলে[ইও]?|আইলে[ইও]?|এসে গেলে|উঠলে[ইও]?|উঠিলে|পেলেই?|থাকলে|হলে|আসবে যখন|যখন আসবে|নতুন|নুতন|ele[io]?|as[h]?le[io]?|aile[io]?|uthle[io]?|ese gele|pelei?|thakle|hole|notun|natun|नया|नयी|नई|आए|आये|आएं|आने पर|आते ही|aane par|aate hi|aaye|aaye to|aye to|aayi to|aate hi|naya|nayi|new|when(?:ever)?|comes?|arrives?|if',
);
/** "Tell me". */
const TELLS = words(
  'জানাবেন|জানাবে|জানাবা|জানিও|জানিয়ো|জানাও|জানান|জানিয়ে দেবেন|জানিয়ে দিন|জানাতে পারেন|বলবেন|বলে দেবেন|মেসেজ দেবেন|মেসেজ দিও|মেসেজ করবেন|janaben|janabe|janabben|janio|janiyo|janao|janan|janie deben|janiye deben|janiye din|bolben|bole deben|message deben|msg deben|msg diben|बताना|बताइए|बताइएगा|बताएं|बताओ|बता देना|बता दीजिए|सूचना देना|batana|bataiye|bataiyega|batao|bata dena|tell me|tell|let me know|notify(?: me)?|inform(?: me)?|alert(?: me)?|message me|ping me',
);
/** "When it comes", and nothing weaker: with it even the most familiar "tell me" asks to be told. */
const COMES = words(
  'এলে[ইও]?|আসলে[ইও]?|আইলে[ইও]?|এসে গেলে|উঠলে[ইও]?|উঠিলে|ele[io]?|as[h]?le[io]?|aile[io]?|uthle[io]?|ese gele|आए|आये|आएं|आने पर|आते ही|aaye|aaye to|aye to|aate hi',
);
/** "Tell me", said to one's own. */
const TELLS_FAMILIARLY = words(
  'বোলো|বলো|বলিস|বলিও|বইলো|কইও|কইয়ো|কইয়েন|কয়েন|জানাস|জানিস|জানায়েন|জানাইয়েন|জানাইও|bolo|boliyo|bolio|bolis|bolish|koiyo|koio|koiyen|janas|janis|janaiyen|janaio|bata do|bata den[ae]?|bol dena|bata dijiye|बता दो|बोल देना|खबर करना|खबर कर देना|khabar karna',
);
/** "And red ones too, when they come": said of a further wish, without a word of telling. */
const ALSO =
  /(?:এলে|আসলে|আইলে|উঠলে) ?ও[\s.।!]*$|(?<![a-z])(?:ele|ashle|asle|aile|uthle) ?o[\s.!]*$|(?<![a-z])(?:aaye|aye) to bhi[\s.!]*$|(?:आए|आये) तो भी[\s।!]*$/u;
/** "All the news there is", as the whole of a line. */
const ALL_NEWS =
  /^(?:সব|সমস্ত|সকল|নতুন|sob|shob|somosto|notun) (?:[\p{L}\p{M}]+ ){0,2}(?:জিনিসের|শাড়ির|কাপড়ের|মালের|কিছুর|jiniser|sarir|sareer|kaporer|maler|kichur) (?:খবর|খবরই|khobor|khabar)[\s.।!]*$/u;
/** "News of …", which needs no "when". */
const NEWS = words(
  'খবর দেবেন|খবর দিবেন|খবর দিও|খবর দিয়ো|খবর দিস|খবর দিয়েন|খবর দিয়ে দেবেন|খবর পাঠিও|খবর পাঠায়েন|খবর দিন|খবর দেবে|খবর পাঠাবেন|খবর পাঠান|খবর চাই|খবর পেতে চাই|আপডেট চাই|আপডেট দেবেন|সাবস্ক্রাইব(?: করব| করতে চাই| করুন)?|khobor deben|khobor diben|khobor dio|khobor diyo|khobor dis|khobor diyen|khobor dien|khobor pathio|khobor pathiyo|khobor din|khobor pathaben|khobor chai|khabar chai|khobor pete chai|update chai|update deben|updates chai|खबर देना|खबर दीजिए|खबर चाहिए|अपडेट चाहिए|khabar dena|khabar chahiye|update chahiye|subscribe(?: me)?(?: to)?|alerts?|updates? (?:please|on|about)|send me (?:news|updates)|news (?:of|about)|notify me|alert me',
);
const LISTS =
  /^(?:(?:আমি|আমাকে|আমারে) )?(?:কী কী|কি কি|কীসের কীসের|কিসের কিসের) (?:খবর|বলে) (?:(?:দেবেন|দেন|দিচ্ছেন|দেবে|পাব|পাই|রেখেছি|রাখছি)(?: আমাকে| আমারে| আপনাকে| তো)*)$|^(?:(?:ami|amake|amare) )?(?:ki ki|kiser kiser) (?:khobor|khabar|bole) (?:(?:deben|den|dichen|dicchen|dichhen|debe|pabo|pai|rekhechi|rekhechhi|rakhchi)(?: amake| amare| apnake| to)*)$|^(?:আমার )?(?:খবর|খবরগুলো|খবরের তালিকা|কীসের খবর(?: পাই| পাব)?|কিসের খবর(?: পাই| পাব)?|সাবস্ক্রিপশন)(?: দেখান| দেখাও| কী কী| কি কি)?$|^(?:amar )?(?:khobor|khobor gulo|kiser khobor|subscriptions?)(?: dekhan| dekhao)?$|^my (?:news|alerts?|subscriptions?|updates?)$|^(?:मेरी )?(?:खबरें|खबर|सूचनाएं)(?: दिखाइए| दिखाओ)?$|^meri (?:khabar|khabre)$/u;
/** "Do not send news" is no wish for it. */
const REFUSES =
  /(?:^|\s)(?:না|নাহ|na|naa|नहीं|मत|nahi|mat|not|no more)[\s.।!]*$|(?<![\p{L}])(?:do not|dont|don't|never|stop|মেসেজ বন্ধ|বন্ধ)(?![\p{L}\p{M}])/u;
/** Other matters that are told: orders, parcels, money. */
const OTHER = words('অর্ডার|অর্ডারটা|পার্সেল|টাকা পেলে|order|orders|parcel|payment|ऑर्डर');
/** Said around a wish and no part of it. */
const AROUND = words(
  'আমাকে|আমায়|আমি|amake|amay|ami|मुझे|mujhe|me|please|প্লিজ|pls|একটু|ektu|কিছু|kichu|kichhu|कुछ|kuch|আবার|abar|তো|to|যদি|jodi|কোনো|কোন|kono|আসে|ase|আছে|ache|একটা|ekta|হাটে|haate|hate|হাটের|the|a|an|any|some|you|have|get|are|is|in|there|for|of|about|on|এর|er|ব্যাপারে|সম্পর্কে|को|की|के|का|तो|जब|par|ki|ke|ka|चाहिए|চাই|chai|ওঠে|জিনিসের|জিনিস|jinis|jiniser|খবর|khobor|news|things?|items?|stuff|পাঠাবেন|যা|আসবে|ja asbe',
);

/** Reads whether a message asks to be told of new things. `about` is what of, in her own words, without the asking. */
export function readNewsWish(text: string): NewsReading {
  const line = normalise(text).replace(/\s+/g, ' ').trim();
  if (line.length > 400 || line === '') return { kind: 'none' };
  if (LISTS.test(line.replace(/[?？।.!]+$/u, '').trim())) return { kind: 'list' };
  if (REFUSES.test(line)) return { kind: 'none' };
  const asks =
    has(NEWS, line) ||
    (has(TELLS, line) && has(ARRIVES, line)) ||
    (has(TELLS_FAMILIARLY, line) && has(COMES, line)) ||
    ((ALSO.test(line) || ALL_NEWS.test(line)) && namesSomething(line));
  if (!asks || has(OTHER, line)) return { kind: 'none' };
  return { kind: 'tell', about: wishOf(line) };
}

/** A sort of cloth, a colour or a place; or that all of it is meant. */
function namesSomething(line: string): boolean {
  return ALL_NEWS.test(line) || findTerms(line).some(({ kind }) => NAMES.has(kind));
}

const NAMES: ReadonlySet<string> = new Set(['product', 'weave', 'material', 'colour', 'place', 'district']);

/** Whether she asks to hear of what may be there already: "থাকলে জানাবেন", "if you have it, tell me". */
export function asksIfThere(text: string): boolean {
  const line = normalise(text);
  return IF_THERE.test(line) && !has(COMES, line) && !NEW.test(line);
}

const IF_THERE =
  /(?<![\p{L}\p{M}])(?:থাকলে|থাকিলে|আছে কিনা|আছে কি না|পেলে|যদি থাকে|thakle|thakile|ache kina|pele|jodi thake|if (?:you|u) have|if (?:it is |its |it's )?available|ho to|hai to|hoga to|हो तो|है तो)(?![\p{L}\p{M}])/u;
const NEW =
  /(?<![\p{L}\p{M}])(?:নতুন|নুতন|পরে|notun|nutan|new|naya|nayi|nay[ae]|pore|later|नया|नई|नये|when|আসবে|asbe)(?![\p{L}\p{M}])/u;

/** Whether words end a wish for news of what they name: "টাঙ্গাইলটা আর লাগবে না", "জামদানির খবর বাদ". */
export function endsNewsOf(text: string): boolean {
  const line = normalise(text).replace(/[\s.।!]+$/u, '');
  return !/[?？]/u.test(line) && (NO_LONGER.test(line) || NEWS_NO_MORE.test(line));
}

const UNWANTED =
  '(?:লাগবে ?না|চাই ?না|চাইনা|দরকার (?:নেই|নাই)|নেব ?না|lagbe ?na|chai ?na|dorkar (?:nei|nai)|nebo ?na|nahi chahiye|nahin chahiye|नहीं चाहिए)';
const NO_LONGER = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:আর|ar|aar|aur|अब) ${UNWANTED}$|${UNWANTED} (?:আর|ar|aar)$|(?:no longer|any ?more)$`.normalize(
    'NFC',
  ),
  'u',
);
const NEWS_NO_MORE =
  /(?:খবর|খবরটা|জানানো|khobor|khabar|khoborta|news|alerts?|खबर).*(?:বাদ|লাগবে ?না|চাই ?না|দেবেন ?না|দিও ?না|দেবে ?না|(?<![a-z])(?:bad|baad|lagbe ?na|chai ?na|deben ?na|dio ?na|diyo ?na|mat|nahi chahiye))$|(?:এলে|আসলে|ele|asle|ashle) (?:আর|ar) (?:জানাবেন|জানিও|বলবেন|janaben|janio|bolben) (?:না|na)$/u;

/** What alone is wanted after all, right after a wish was kept: the ফুলিয়ার of "না না শুধু ফুলিয়ার". */
export function onlyWants(text: string): string | undefined {
  const line = normalise(text).replace(/[\s.।!]+$/u, '');
  return /[?？]/u.test(line) || SHOWS.test(line) ? undefined : ONLY.exec(line)?.[1];
}

const ONLY =
  /^(?:(?:না|নাহ|na|nah|no|nahi|not|नहीं)[ ,]*)*(?:শুধু|শুধুই|শুধুমাত্র|কেবল|খালি|sudhu|shudhu|shudhui|kebol|khali|only|sirf|bas|just|सिर्फ|बस) (.+?)(?: (?:হলেই হবে|চাই|লাগবে|হলে জানাবেন|holei hobe|hole e hobe|chai|lagbe|chahiye|चाहिए))?$/u;
const SHOWS = /দেখা|দেখি|(?<![a-z])(?:dekha|dekhi|dikha|show)|दिखा/u;

/** Said before the asking, of what was just named: "হ্যাঁ জানাবেন", "ok ele janaben". */
const AGREEING = words(
  'হ্যাঁ|হাঁ|হ্যা|জি|আচ্ছা|ঠিক আছে|ওকে|অবশ্যই|নিশ্চয়ই?|দিদি|দাদা|ভাই|এটা|এটার|ওটা|ওটার|সেটা|hae|hya|hyan|ha|haan|han|hmm|ji|accha|achha|acha|thik ache|thik|ok|okay|oke|yes|yeah|yes please|sure|obosshoi|didi|dada|bhai|eta|etar|ota|otar|seta|हाँ|हां|जी|ठीक है|theek hai|thik hai|zarur|ज़रूर|it|then|tahole|তাহলে|dijiye|दीजिए|दीजिएगा|dijiyega',
);

/** Whether words only ask to be told, and name nothing: of what was spoken of last. */
export function onlyAsksToBeTold(text: string): boolean {
  const line = normalise(text).replace(/\s+/g, ' ').trim();
  if (!has(TELLS, line) || has(OTHER, line) || REFUSES.test(line) || /[?？]/u.test(line)) return false;
  return wishOf(wishOf(line).replace(AGREEING, ' ')) === '';
}

/** What is left of a wish without the asking around it. */
export function wishOf(text: string): string {
  const bare = [NEWS, TELLS, TELLS_FAMILIARLY, ARRIVES, AROUND].reduce(
    (rest, list) => rest.replace(list, ' '),
    normalise(text),
  );
  return bare
    .replace(/[?？।!,.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Everything", as the whole of a wish. */
export function isEverything(about: string): boolean {
  return /^(?:সব(?:ই|কিছু| কিছু)?|সমস্ত(?: কিছু)?|সবকিছুর|সবকিছুই|sob|sobi|sob kichu|shob|somosto|everything|all|anything|any|सब|सब कुछ|सभी|हर चीज|हर चीज की|हर माल|सारा माल|हर|har chij|har cheez|sab|sab kuch|sabhi)$/u.test(
    about.trim(),
  );
}

/** Whether what comes is wanted only for being new, whatever it is ("নতুন কিছু এলে জানাবেন"). */
export function isAnythingNew(text: string): boolean {
  return wishOf(text).trim() === '' && words('নতুন|notun|nutan|new|naya|naye|nayi|नया|नये|नए|नई').test(normalise(text));
}

/** Whether "this seller" is meant, whoever sells what is on the screen. */
export function meansThisSeller(text: string): boolean {
  return words(
    'বিক্রেতা|বিক্রেতার|এই তাঁতির|এই তাঁতী|তাঁতির|ওনার|ওঁর|এঁর|এনার|দোকানের|biknreta|bikretar?|ei tantir|onar|enar|seller|sellers|weaver|विक्रेता|विक्रेता के|इनका|इनकी',
  ).test(normalise(text));
}

/** Whether words ask for all that whoever sells what is on the screen has: "ei tatir ar ki ki ache", "ওনার সব জিনিস দেখান". */
export function asksForAllOfSeller(text: string): boolean {
  return OF_SELLER.test(normalise(text));
}

const OF_SELLER =
  /(?<![\p{L}\p{M}])(?:এই তাঁতির|এই তাঁতীর|এই তাতির|তাঁতির|ওনার|ওঁর|উনার|এঁর|এনার|এই বিক্রেতার|বিক্রেতার|এই দিদির|দিদির|এই দোকানের|ei ta[n]?tir|ta[n]?tir|onar|unar|enar|ei bikretar|bikretar|ei didir|didir|ei dokaner|this (?:seller|weaver)(?:'?s)?|(?:her|his|their)|inka|inki|inke|unke|इनका|इनकी|इनके|उनके)(?: (?:কাছে|kache|paas|पास))? (?:আর |আরো |আরও |ar |aar |aro |aur |और |other |all |more )?(?:কী কী|কি কি|কী|কি|সব|অন্য|জিনিস|দোকান|কিছু|ki ki|ki|sob|shob|onno|jinis|dokan|kichu|kya kya|kya|sab|items|things|stall|shop|sarees|saman|क्या क्या|क्या|सब|सामान|दुकान)(?![\p{L}\p{M}])(?!.*(?:নাম|ফোন|নম্বর|ঠিকানা|nam|naam|phone|number|nombor|thikana|address))/u;

function has(list: RegExp, line: string): boolean {
  list.lastIndex = 0;
  return list.test(line);
}

/** "Switch it on again": of somebody who stopped the news, it may be that; never a plain hello. */
export function resumesNews(text: string): boolean {
  return words('চালু|আবার|শুরু|chalu|abar|shuru|suru|(?<!/)start|again|resume|unstop|चालू|शुरू|फिर|phir|subscribe').test(
    normalise(text),
  );
}
