/** Doing what was put to her (publish it, order it) in every way it is told or promised. */
const DEEDS =
  'publish, পাবলিশ, post, পোস্ট, প্রকাশ, prokash, porkash, confirm, কনফার্ম, live, লাইভ, upload, আপলোড, submit, list, লিস্ট, পাকা, paka, pakka, final, ফাইনাল';
const DOING =
  'korun, kore din, korei din, kore nin, kore felun, kore felo, korle hobe, korlei hobe, korte paren, korte parben, kora jak, korlam, korbo, korte chai, kore rakhun, kore nilam, kore dilam, kar do, kar dena, karo, karna hai, karwana hai, kar lo, kar rahi hu, kar raha hu, hok, hoye jak, nin, niye nin, nilam, din, dilam, debo, it, this, it now, now';
/** তুলে দিন, নিয়ে নিলাম: one deed in two verbs, which take no other second (তুলে নিন takes it down, রেখে দিন leaves it). */
const IN_TWO: readonly (readonly [string, string])[] = [
  ['tule, diye, লাগিয়ে, lagiye, ছাপিয়ে, chapiye', 'din, dilam, debo, dicchi, felun, felen'],
  ['niye', 'nin, nilam, nebo, nicchi'],
  ['daal, laga, chadha', 'do, dena, dungi, dunga, denge'],
  ['le', 'lo, lungi, lunga, lenge, lenge hum'],
];
const ALSO =
  'পাবেন, পাবে, pabe, paben, i can give, can give, will give, i will give, can do, can do that, মিলে গেছে, সব মিলে গেছে, mile geche, sob mile geche, মিলেছে, mileche, go live, make it live, aage badhao, aage badho, आगे बढ़ाओ, এই দামেই ছেড়ে দেব, ei dame chhere debo, ei dame chere debo, oi dame chhere debo, oi dame chere debo, দিতে রাজি, dite raji, দিতে পারব, dite parbo, দেওয়া যাবে, dewa jabe, দিচ্ছি, dicchi, দিয়ে দিচ্ছি, diye dicchi, dunga, dungi, denge, i accept, i agree, accept, accepted, i accept it, yes i do, works for me, that works, sounds good, suits me, done from my side, মত আছে, mot ache, সম্মত, আমি সম্মত, sommot, আপত্তি নেই, apotti nei, কোনো আপত্তি নেই, no objection, theek likha hai, sahi likha hai, thik likha hai, thik lekha, ঠিক লেখা আছে, ঠিকঠাক, thikthak, ঠিকঠাক আছে, thikthak ache, sab theek, sab thik hai, sab sahi, sab sahi hai, perfect hai, okay hai';
/** Only where a thing is bought. */
const BUYING =
  'নিতে চাই, nite chai, কিনতে চাই, kinte chai, নিচ্ছি, nicchi, nichchi, নেব, নিলাম, কিনব, kinbo, কিনছি, kinchi, নিয়েই নেব, নিতে রাজি, nite raji, lunga, lungi, lenge, le lunga, le lungi, lena hai, chahiye, mujhe chahiye, ले लूंगा, ले लूंगी, लेना है, चाहिए, i will take it, ill take it, i will buy it, ill buy it, i want it, i want this, buy it';

/** What a buyer agrees to in, as phrases. */
export const BUYER_AGREEING = [...pairs('order, book, বুক, অর্ডার', DOING), BUYING].join(', ');

/** Every other way there is, as phrases. */
export const AGREEING = [
  ...pairs(DEEDS, DOING),
  ...IN_TWO.flatMap(([begun, ended]) => pairs(begun, ended)),
  ...ALSO.split(','),
].join(', ');

function pairs(first: string, second: string): readonly string[] {
  return first.split(',').flatMap((one) => second.split(',').map((other) => `${one.trim()} ${other.trim()}`));
}
