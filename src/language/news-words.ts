import { normalise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

/** What somebody says about hearing of new things: wants to be told, wants to see what she is told of, or says nothing of it. */
export type NewsReading = { readonly kind: 'tell'; readonly about: string } | { readonly kind: 'list' | 'none' };

const words = (list: string) => wholeWords(list, 'gu');

/** "When it comes": without it, "let me know" may be about anything. */
const ARRIVES = words(
  'এলেই?|আসলেই?|এসে গেলে|উঠলেই?|পেলেই?|থাকলে|হলে|আসবে যখন|যখন আসবে|নতুন|নুতন|elei?|ele|aslei?|uthlei?|pelei?|thakle|hole|notun|natun|नया|नयी|नई|आए|आये|आएं|आने पर|आते ही|aane par|aate hi|aaye|naya|nayi|new|when(?:ever)?|comes?|arrives?|if',
);
/** "Tell me". */
const TELLS = words(
  'জানাবেন|জানাবে|জানাবা|জানিও|জানিয়ো|জানাও|জানান|জানিয়ে দেবেন|জানিয়ে দিন|জানাতে পারেন|বলবেন|বলে দেবেন|মেসেজ দেবেন|মেসেজ দিও|মেসেজ করবেন|janaben|janabe|janabben|janio|janiyo|janao|janan|janie deben|janiye deben|janiye din|bolben|bole deben|message deben|msg deben|msg diben|बताना|बताइए|बताइएगा|बताएं|बताओ|बता देना|बता दीजिए|सूचना देना|batana|bataiye|bataiyega|batao|bata dena|tell me|tell|let me know|notify(?: me)?|inform(?: me)?|alert(?: me)?|message me|ping me',
);
/** "News of …", which needs no "when". */
const NEWS = words(
  'খবর দেবেন|খবর দিবেন|খবর দিও|খবর দিন|খবর দেবে|খবর পাঠাবেন|খবর পাঠান|খবর চাই|খবর পেতে চাই|আপডেট চাই|আপডেট দেবেন|সাবস্ক্রাইব(?: করব| করতে চাই| করুন)?|khobor deben|khobor diben|khobor dio|khobor din|khobor pathaben|khobor chai|khabar chai|khobor pete chai|update chai|update deben|updates chai|खबर देना|खबर दीजिए|खबर चाहिए|अपडेट चाहिए|khabar dena|khabar chahiye|update chahiye|subscribe(?: me)?(?: to)?|alerts?|updates? (?:please|on|about)|send me (?:news|updates)|news (?:of|about)|notify me|alert me',
);
const LISTS =
  /^(?:আমার )?(?:খবর|খবরগুলো|খবরের তালিকা|কীসের খবর(?: পাই| পাব)?|কিসের খবর(?: পাই| পাব)?|সাবস্ক্রিপশন)(?: দেখান| দেখাও| কী কী| কি কি)?$|^(?:amar )?(?:khobor|khobor gulo|kiser khobor|subscriptions?)(?: dekhan| dekhao)?$|^my (?:news|alerts?|subscriptions?|updates?)$|^(?:मेरी )?(?:खबरें|खबर|सूचनाएं)(?: दिखाइए| दिखाओ)?$|^meri (?:khabar|khabre)$/u;
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
  const asks = has(NEWS, line) || (has(TELLS, line) && has(ARRIVES, line));
  if (!asks || has(OTHER, line)) return { kind: 'none' };
  return { kind: 'tell', about: wishOf(line) };
}

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
  const bare = [NEWS, TELLS, ARRIVES, AROUND].reduce((rest, list) => rest.replace(list, ' '), normalise(text));
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
