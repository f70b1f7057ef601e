import { normalise } from './normalise.ts';

// What is said of cancelling and cancels nothing: that it will be done another day, or whether and how it can be.

const CANCEL = /বাতিল|ক্যান্সেল|ক্যানসেল|(?<![a-z])(?:cancel+|cancle|batil|baatil)|कैंसल|कैंसिल|रद्द/u;
/** Her own doing, to come: "korbo", "কইরা দিমু", "karungi", "will". */
const WILL_DO =
  /করব|করবো|করমু|করুম|করে দেব|করে দেবো|কইরা দিমু|(?<![a-z])(?:korbo|korum|kormu|kore debo|kore dibo|karung[ia]|kar dung[ia]|karenge|will|shall|may|might)(?![a-z])|करूं|करूँ|कर दूं|कर दूँ|करेंगे/u;
const LATER =
  /(?<![\p{L}\p{M}])(?:কাল|কালকে|আগামীকাল|পরশু|পরে|পরের|সোমবার|মঙ্গলবার|বুধবার|বৃহস্পতিবার|শুক্রবার|শনিবার|রবিবার|kal|kalke|agamikal|porshu|pore|porer|tomorrow|later|next|baad me|bad me|baad mein|बाद में|कल|परसों|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\p{L}\p{M}])|হলে|এলে|পেলে|দিলে|(?<![a-z])(?:hole|ele|pele|dile|jodi|if|agar)(?![a-z])|যদি|अगर/u;
const ASKS =
  /[?？]|কীভাবে|কিভাবে|কেমনে|কেমন করে|(?:যাবে|যায়) ?কি|(?<![a-z])(?:kivabe|kibhabe|kemne|kemon kore|kaise|how|jabe ki|jay ki)(?![a-z])|कैसे|করতে হলে|korte hole/u;
/** What has been cancelled, by whom or why, and what it costs. */
const OTHERWISE =
  /হয়েছে|হয়ে|হলো|হল |করলেন|করেছ|করলে |কেন|বিক্রেতা|টাকা|চার্জ|ফেরত|(?<![a-z])(?:hoyech?h?e|hoye|holo|korlen|korech?h?|korle|keno|why|bikreta|seller|taka|charge|ferot|refund|cancell?ed|kiya|hua|ho gaya)(?![a-z])|क्यों|हुआ|हो गया|पैसे/u;
const MOST_WORDS = 9;

/** Whether words put cancelling off to another day, or to what may come: "kal cancel korbo", "দরকার হলে বাতিল করব". */
export function putsOffCancelling(text: string): boolean {
  const line = normalise(text).normalize('NFC');
  return CANCEL.test(line) && WILL_DO.test(line) && LATER.test(line) && !ASKS.test(line);
}

/** Whether words ask whether or how an order can be cancelled: "cancel kora jabe?", "কীভাবে বাতিল করব?". */
export function asksToCancel(text: string): boolean {
  const line = normalise(text).normalize('NFC');
  return CANCEL.test(line) && ASKS.test(line) && !OTHERWISE.test(line) && line.split(/\s+/u).length <= MOST_WORDS;
}
