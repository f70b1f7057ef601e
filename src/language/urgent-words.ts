import { normalise, tokenise } from './normalise.ts';
import { wholeWords } from './whole-words.ts';

const MOST_WORDS = 20;

/** A parcel is lost, or long awaited: "parcel haraye geche", "4 din hoye gelo kothay", "मेरा माल किधर है". */
const AWAITED = [
  wholeWords(
    '(?:পার্সেল|অর্ডার|জিনিস|মাল|শাড়ি)[\\p{L}\\p{M}]* (?:\\S+ ){0,4}(?:হারিয়ে|হারায়ে|হারাইয়া|হারাইয়া)|(?:parcel|order|jinis|mal|maal|saree|sari)\\S* (?:\\S+ ){0,4}(?:hara(?:ye|iya|yeche)|hariye|harie|lost|missing|kho ga\\S*)|(?:lost|missing) (?:parcel|order)|(?:parcel|order) (?:is |has been )?lost|पार्सल (?:\\S+ ){0,2}खो ग\\S*',
  ),
  wholeWords(
    '(?:\\S+ )?(?:দিন|সপ্তাহ|হপ্তা|মাস|din|soptaho|hopta|mas|days?|weeks?|दिन|हफ़्ते|हफ्ते) (?:তো |to )?(?:হয়ে (?:গেল|গেছে|গেলো)|হইয়া গেল|পেরিয়ে গেল|পার হয়ে গেল|hoye ge?l[ao]?|hoye gelo|hoye gech[he]+|hoye gache|hoilo|par hoye gelo|periye gelo|ho ga[iy]?e?|ho gay[ei]|ho chuke|हो गए|हो गये|passed|gone|already)',
  ),
  wholeWords(
    '(?:এখনও|এখনো|ekhon ?o|akhono|ekhono|abhi tak|अभी तक|still) (?:\\S+ ){0,4}(?:এল না|এলো না|আসেনি|আসে নি|পাইনি|পেলাম না|পাঠাননি|পাঠালেন না|elo na|ase ?ni|aseni|asheni|pai ?ni|pelam na|pathan ?ni|pathalen na|nahi (?:aaya|aya|mila|bheja)|नहीं (?:आया|मिला|भेजा)|not (?:come|received|arrived|got|sent))',
  ),
  wholeWords(
    '(?:mera|meri|mere|amar|my|আমার|मेरा) (?:maal|mal|saman|parcel|order|jinis|জিনিস|মাল|পার্সেল|অর্ডার|माल|पार्सल|ऑर्डर)\\S* (?:ekhon |এখন )?(?:kidhar|kahan|kothay|kothai|koi|কোথায়|কই|किधर|कहाँ|कहां)',
  ),
  wholeWords(
    '(?:(?:order|parcel|taka|অর্ডার|পার্সেল|টাকা)\\S* (?:\\S+ ){0,4})?(?:reply|উত্তর|জবাব|uttor|jobab) (?:\\S+ )?(?:den na|dichhen na|dicchen na|দেন না|দিচ্ছেন না|nahi de rahe) (?:keno|কেন|kyu|kyun)',
  ),
];
/** Whoever agreed to send it cannot, or something happened to it: "pathate parbo na, saree kete geche". */
const HINDERED = [
  wholeWords(
    '(?:পাঠাতে|দিতে|pathate|dite|bhejne|bhej) (?:আর |ekhon |aar |ar )?(?:পারব না|পারবো না|পারছি না|পারলাম না|parbo na|parchi na|parchhi na|parlam na|nahi (?:paunga|paungi|sakta|sakti|payenge))|can ?(?:not|t) (?:send|give|ship) (?:it|the|now|this)?|भेज नहीं (?:पाऊँगी|पाऊंगी|सकती|सकता)',
  ),
  wholeWords(
    '(?:শাড়ি|শাড়ী|গামছা|কাপড়|জিনিস|saree|sari|shari|gamcha|kapor|kapod|jinis|piece|pis)\\S* (?:\\S+ ){0,2}(?:কেটে|ছিঁড়ে|পুড়ে|ভিজে|নষ্ট হয়ে|দাগ লেগে|kete|chh?i[nr]+e|chire|pure|bhije|nosto hoye|da+g lege|phat) (?:গেছে|গেল|ge?ch[he]+|gache|gelo|gaya|gayi)',
  ),
  wholeWords(
    '(?:টাকা|taka|paisa|paise|payment) (?:\\S+ ){0,3}(?:না হলে|না দিলে|না পেলে|na hole|na dile|na pele|nahi to|nahi diya to) (?:\\S+ ){0,3}(?:পাঠাব না|পাঠাবো না|দেব না|pathabo na|debo na|nahi bhej\\S*)',
  ),
];

/** Whether words of one with an order under way cannot wait for a "shall I tell?": lost, late, or not to be sent after all. */
export function isUrgent(text: string, side: 'buyer' | 'seller'): boolean {
  const line = normalise(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const patterns = side === 'buyer' ? AWAITED : HINDERED;
  return tokenise(line).length <= MOST_WORDS && patterns.some((pattern) => pattern.test(line));
}
