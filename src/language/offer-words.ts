import { hasWord, wordSet } from './word-sets.ts';

/** Words of any kind that stand beside a price on the table and add nothing to it. */
const BESIDE = wordSet(
  'থাক ওকে আচ্ছা তবে তাইলে এই ইটা জানাবেন ঠিক আছে আচ্ছা হ্যাঁ তাহলে এ তে তেই য় কি তো গো দিদি দাদা ভাই আপা আপু দাদাভাই বাবা কাকা মাসি বৌদি প্লিজ আমি আমার আমাকে আমায় আমাদের আপনি তুমি পাল্টা অফার বাজেট একটা এটা এর মাত্র একদম লাস্ট শেষ ফাইনাল পাকা কথা দাম দর টাকা টাকায় টাকাতে টাকাতেই টাকাই এখনই এখনি আজই আজকেই এক্ষুনি রাজি আছি আছেন সম্ভব ডিল ' +
    'thak tobe taile ota eita ei hbe janaben thik theek ache achhe achi achen accha acha haan ha hyan tahole te tei e ki to go didi dada bhai vai apa apu dadabhai boudi please pls plz ami amar amake amay amader apni tumi offer budget eta er matro ekdom last sesh final fixed paka pakka pakki kotha dam daam dor taka takay takatei takai tk rs rupees rupee rupaye ekhoni ekhuni ekhon aji ajke raji shombhob sombhob deal done ' +
    'हाँ हां ठीक रुपये में पे के का मैं मुझे मुझको हमें जी क्या भैया दीदी पक्का फाइनल main mai mujhe mujhko hume hame mein me pe ka ke ji kya hai bhaiya bhaiyya ' +
    "ok okay is are it possible can could would will you u your i ill am m ll i'll d my our we us give let have do for at in and with the this that make take pay paying buy ready how what about be only final price",
);

/** Giving, taking, keeping, doing, being possible, letting go and saying, in every form but the past: "৯০০ দিলাম" tells what was paid. */
const VERBS = [
  /^(?:দিই|দিমু|হইব|হইবো|নিমু|দে(?:ন|ব|বো|বেন|বে|বেই|ই|ওয়া|য়া|না)?|দি(?:ন|ব|বো|বেন|বে|বা|তে|লে|লেই|য়ে|য়া|য়েন|চ্ছি|মু)|দাও|দ্যান)$/u,
  /^(?:নে(?:ব|বো|বই|বেন|ন)|নি(?:ন|ব|তে|লে|য়ে|য়া|চ্ছি|মু|য়েন)|নাও|কিন(?:ব|বো|ে|তে|ছি)|চাই|চাইছি|চাচ্ছি)$/u,
  /^(?:রাখ(?:ুন|েন|ো|বেন|বা|লে|া|ব)|কর(?:ুন|েন|ো|ে|বেন|লে|া|ব|তে)?|ধর(?:ুন|েন|ো|ে|লে)|ছাড়(?:ুন|েন|ো|বেন|লে|া|তে)|ছেড়ে|ছাইড়া|বল(?:ুন|ছি|লাম|ি|ব))$/u,
  /^(?:হ(?:বে|বেকি|য়|লে|লেই|ইলে|য়ে|ওয়া|োক)|হোক|যা(?:বে|য়|ক|ন|ও)|চল(?:বে|ে|লে)|পার(?:ব|বো|ি|বেন|েন|লে|বা)|কমান)$/u,
  /^(?:d(?:e|i|ee)(?:n|be|ben|bo|ba|b|i|te|le|lei|ye|ya|yen|cchi|chchi|chhi|chi|mu|oa|wa|owa|y|ta|ti|na|nge|ngi|do|de|o|jiye|jie|jiyega)?|dao|dyan|do|doge|dogi|dunga|dungi|doonga|doongi|dete|deden)$/u,
  /^(?:n(?:e|i)(?:bo|ben|b|n|te|le|ye|cchi|chchi|chhi|chi|mu|bokhon)|nao|kin(?:bo|e|te)|chai|chaichi|chacchi|le|lo|lelo|lungi|lunga|loonga|loongi|lenge|lena)$/u,
  /^(?:rakh(?:un|en|o|ben|ba|le|a|bo|na|iye)|kor(?:un|en|o|e|ben|le|a|bo|te)|kar|karo|kardo|kare|karna|kijiye|karke|dhor(?:un|en|o|le)|charun|char(?:un|en|o|ben|le|te)|chhar(?:un|en|o|ben|le)|chh?ere|chh?ede|chh?odo|chhod|bol(?:un|chi|lam|i|bo)|lagao|laga|lagado|lagaiye)$/u,
  /^(?:ho(?:be|beki|y|le|lei|ile|ye|k|ga|gi)?|hoye|hoyna|jab[ei]|jay|jaye|jayega|jaega|jaye ga|jak|jan|jao|chol(?:be|e)|chal(?:ega|e)|par(?:bo|i|ben|en|be|chi)|milega|sakt[aei]|sakti|paunga|paungi|hoon|hu|hun|hain)$/u,
  /^(?:दे|दो|दें|दूँगी|दूंगी|दूँगा|दूंगा|देंगे|देंगी|देना|दीजिए|दीजिएगा|देती|देता|दोगे|दोगी|ले|लो|लूँगी|लूंगी|लूंगा|लूँगा|लेंगे|लगाओ|लगा|लगाइए|कर|करो|करें|कीजिए|करिए|रखो|रखिए|हो|होगा|जाए|जाएगा|जायेगा|चलेगा|मिलेगा|सकती|सकता|सकते|हूँ|हूं|है|पाऊँगी|पाऊंगी|पाऊंगा)$/u,
];

/** What only the side that sells says of a price. */
const SELLING = wordSet(
  'যান যাও লাগবে লাগে নিন নাও কথা এক্কেবারে একদম jan jao lagbe lage nin nao kotha ekdom done dilam দিলাম ডান ই ei le lo lijiye lena lagega lagenge de dena padega ji জি লে লো ले लो लीजिए लेना लगेगा लगेंगे दे पड़ेगा जी में मे মে',
);

/** Words that turn a price down before another is named: "না দিদি, ১৫০০ হলে পোষাবে না, ২৬০০". */
const REFUSING = wordSet(
  'না নয় নাহ্ পোষাবে পোষাবেনা পোষায় কম কমে নিচে নীচে হয় হবেনা পারবনা na nah no noy nahi nahin nehi poshabe poshabena poshay kom kome niche hoy hobena parbona sorry नहीं नही',
);

/** "৯০০ এর বেশি দেব না", "900 se zyada nahi de paungi": so much, and that is her last word. */
const NO_MORE =
  /(?:(?:এর|ের|র|er|r|se|से)\s*)?(?:চেয়ে |theke )?(?:বেশি|বেশী|উপরে|beshi|besi|upore|zyada|jyada|jada|ज़्यादा|ज्यादा)\s+(?:[\p{L}\p{M}]+\s+){0,3}?(?:না|নেই|নাই|na|nei|nai|nahi|nahin|नहीं)(?![\p{L}\p{M}])/u;
/** "দাও না", "হয় না?": no refusal but a plea. */
const COAXING =
  /((?:দাও|দিন|দেন|দিয়েন|নিন|নাও|নেন|রাখুন|রাখেন|ছাড়ুন|করুন|করেন|dao|din|den|nin|nao|rakhun|rakhen|charun|korun|koren)\s*(?:না|na)(?![\p{L}\p{M}]))|((?:যায়|হয়|যাবে|jay|hoy|jabe)\s*(?:না|na)(?:\s*(?:কি|ki))?\s*[?？])/gu;
/** "৭০০ তে হবে না?", "1300 te deben naki": a price asked for in words that deny it; without a question mark a denial is one. */
const WHETHER =
  /(?<=(?:তে|[এেয\u09BCায]|(?<![a-z])(?:te|e|me|mein)|में|\d)\s+)(?<!(?:কমে|নিচে|নীচে|kome|niche)\s+)(?:হবে|হইব|দে(?:বে|বেন)|দি(?:বে|বেন|বা)|পারবেন?|ছাড\u09BCবেন?|রাখবেন?|hobe|hoibo|d[ei]be?n?|dibe?n?|parben?|ch?harben?|charben?|rakhben?|hoga|milega|doge|denge)\s*(?:(?:না|na|nahi|nahin|नहीं)(?:\s*(?:কি|ki|kya|क्या))?(?:\s*(?:গো|go|দিদি|didi|দাদা|dada|ভাই|bhai))?\s*[?？]|(?:নাকি|naki|na ki|না কি)(?![\p{L}\p{M}]))/gu;
/** "900 nahi hoga kya": the same. */
const WHETHER_BEFORE = /(?:नहीं|nahi|nahin) (?:होगा|मिलेगा|hoga|milega|doge|denge) (?:क्या|kya)\s*[?？]?/gu;
/** "max 900", "৯০০ tak de do": her price, at most; what is looked for up to a price is no offer. */
const AT_MOST =
  /(?<![\p{L}\p{M}])(?:max|maximum|tops|only|ম্যাক্স|ম্যাক্সিমাম)(?![\p{L}\p{M}])|(?:tak|तक)(?=\s+(?:de|do|दे|ho|हो))/gu;
/** "১৩৫০ পর্যন্ত দিতে পারব", "1350 er moddhe hole nebo", "i can go up to 1350": the same, where she says what she would do. */
const UP_TO =
  /(?:পর্যন্ত|অবধি|porj[ao]?nto|obdhi)(?=\s+(?:দিতে|পারব|দেব|দিব|নেব|dite|parb|debo|dibo|nebo))|(?:(?:এর|ের|র|er|r)\s*)?(?:মধ্যে|ভিতরে|moddh?ye?|modhye?|bhitore|ke andar|के अंदर)(?=\s+(?:হলে|পেলে|দিলে|hole|pele|dile|(?:mil|ho|de) ja?ye?|mile|मिले|मिल जाए|हो जाए)(?![\p{L}\p{M}]))|(?<![\p{L}\p{M}])(?:i )?can (?:go|pay|do|give)(?: up to| upto)?(?![\p{L}\p{M}])|(?:up to|upto)(?=\s*\d+\s+(?:parb|debo|dibo|nebo|পারব|দেব))|(?<![\p{L}\p{M}])(?:lower|reduce|bring|drop|come)(?: it| the price)?(?: down)? to(?![\p{L}\p{M}])/gu;
/** "হবে কি না বলুন". */
const OR_NOT = /(?:কি না|কিনা|ki na|kina|ya nahi|या नहीं|or not)(?![\p{L}\p{M}])/gu;
/** "১১০০ কি একটার দাম?" asks of what the price is. */
const OF_ONE = /একটার|প্রতিটা|ektar|protita|per piece|each|एक का|ek ka/u;

/** The words of an offer without what only makes it firmer or softer. */
export function plainOffer(line: string): string {
  return [NO_MORE, WHETHER, WHETHER_BEFORE, COAXING, AT_MOST, UP_TO, OR_NOT].reduce(
    (plain, words) => plain.replace(words, ' '),
    line,
  );
}

/** Whether a line asks what the price is of. */
export function asksOfPrice(line: string): boolean {
  return OF_ONE.test(line);
}

/** Whether a word beside a price belongs to naming it, for who buys or for who sells. */
export function isOffering(word: string, by: { readonly sells: boolean; readonly refuses: boolean }): boolean {
  if (hasWord(BESIDE, word) || VERBS.some((verb) => verb.test(word))) return true;
  return (by.sells && hasWord(SELLING, word)) || (by.refuses && hasWord(REFUSING, word));
}
