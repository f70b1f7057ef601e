import { normalise } from './normalise.ts';

/** A complaint is said in a line, in UTF-16 units. */
const LONGEST = 160;

const COMPLAINT =
  'নালিশ|অভিযোগ|রিপোর্ট|কমপ্লেন|কমপ্লেইন|কম্প্লেন|nalish?|ob?[bv]h?ijog|a[bv]h?ijog|report|complain(?:t|e)?|komplen|sh?ika?yat|शिकायत|रिपोर्ट|कंप्लेंट';
const MAKES =
  'করব|করবো|করমু|করতে চাই|করতে হবে|করছি|করলাম|করুন|করেন|করো|জানাব|জানাবো|জানাতে চাই|জানাচ্ছি|দেব|আছে|k[ao]rb?[ao]|kormu|k[ao]rte chai|korte hobe|korchi|korlam|korun|koren|koro|janabo|janate chai|janacchi|debo|ache|karn[ai] (?:hai|h|chahta|chahti)|karun?g[ai]|kar raha|kar rahi|karo|kar do|kijiye|hai|करनी है|करना है|करूँगा|करूंगा|करूँगी|करूंगी|करो|कीजिए|है';
/** "shikayat karni hai is seller ki", "আমি অভিযোগ করতে চাই", "report karo": a complaint, and what is done with it. */
const COMPLAINS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${COMPLAINT})(?:টা|ta)? ?(?:(?!${COMPLAINT})\\S+ ){0,2}?(?:${MAKES})(?![\\p{L}\\p{M}])`.normalize(
    'NFC',
  ),
  'u',
);
/** "I want to report this seller", "how do I complain". */
const IN_ENGLISH =
  /(?<![a-z])(?:(?:want|like|going|how) (?:do i |can i |should i )?(?:to )?(?:file |make |lodge |raise )?(?:a |an )?(?:complain|complaint|report)|(?:i|we|i ll) (?:am |will )?(?:complain|report)(?:ing)?|(?:file|make|lodge|raise) (?:a |an )?complaint|report (?:this|the|that) (?:seller|person|man|woman|user|shop|weaver|fraud)|complain(?:t)? (?:about|against) (?:this|the|that|him|her) ?(?:seller|person|shop|weaver)?)(?![a-z])/u;
/** Cheated, or with the police: of whoever is on the other side. */
const ACCUSES =
  /(?:ঠক(?:াই[ছস]|িয়ে|ালে|াচ্ছ|লাম|েছি|বাজ)|ধোঁকা (?:দি|দে)|প্রতারণা|প্রতারক|জোচ্চর|জোচ্চোর|জালিয়াত|চিটিং|ফ্রড|ফ্রাউড|পুলিশে(?![\p{L}\p{M}])|থানায়|কেস (?:দেব|দিব|দিমু|করব)|মামলা ক)|(?<![a-z])(?:thok(?:ai[sc]h?|iye|ale|acch?|lam|echi|baj|bazz?)|dhoka (?:d[ie]|diy|dey)|protarona|protarok|jocchor|jochor|jaliyat|chiting|cheat(?:ed|er|ing)?|fraud|froud|scam(?:mer)?|police (?:e|ke|me|ko|complaint|te)|policee|thana(?:y|te)|case (?:debo|dibo|dimu|korbo|kar)|fir (?:karunga|karungi|korbo)|thag liya|thug)(?![a-z]*(?:na|ni)(?![a-z]))|(?:धोखा (?:दि|दे)|धोखेबाज|ठग|पुलिस में|फ्रॉड)/u;
/** "এটা নকল, মেশিনের কাপড়": of the thing that is shown. */
const FAKE =
  /(?<![\p{L}\p{M}])(?:এটা|এইটা|এই|ওটা|সব|eta|eita|ei|ota|sob|yeh?|ye|this|it|is|यह|ये)(?![\p{L}\p{M}])(?: \S+){0,4} (?:নকল|ভেজাল|ডুপ্লিকেট|nokol|nakal|bhejal|fake|duplicate|nakli|नकली)(?![\p{L}\p{M}])/u;
const DENIES =
  /[?？]|(?<![\p{L}\p{M}])(?:নেই|নাই|নয়|না|নি|nei|nai|noy|na|ni|nahi|nahin|nehi|not|no|never|without|if|jodi|agar|যদি|नहीं|अगर)(?![\p{L}\p{M}])/u;

/** Whether words complain of whoever is on the other side, for the haat's people to hear and nobody else: "শিকায়াত করতে চাই", "yeh fraud hai". */
export function complainsOfThem(text: string): boolean {
  const asked = /[?？]/u.test(text);
  const line = normalise(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (line.length > LONGEST || asked) return false;
  return line
    .split(/ (?:কিন্তু|তাই|kintu|tai|but|so|lekin) /u)
    .some((part) => [COMPLAINS, IN_ENGLISH, ACCUSES, FAKE].some((each) => each.test(part)) && !DENIES.test(part));
}
