import { findTerms } from '../lexicon.ts';

/** "Do you sell …?", "sell me …", "গামছা বিক্রি করেন?": selling is asked of the haat, so whoever says it buys. */
const WE_SELL = [
  /(?<![a-z])(?:do|does|will|would|can|are|r|is) (?:you|u|ya|yall|they|anyone|anybody|someone|somebody|this (?:place|shop|haat|market))(?: (?:people|all|guys|folks|here|also|even|really|still))? (?:also |still )?(?:sell|selling|keep|stock)(?![a-z])/,
  /(?<![a-z])(?:do )?(?:you|u)(?: people| guys| all)? (?:have|got)(?: any| some)?(?: [a-z]+){0,4} (?:to sell|for sale|on sale)(?![a-z])/,
  /(?<![a-z])sell(?: it)?(?: to)? me(?![a-z])|(?<![a-z])any [a-z ]{0,24}for sale(?![a-z])/,
  /(?:আপনি|আপনারা|আপনেরা|তোমরা|তুমি|তোরা).*(?:বেচেন|বেচো|বেচ|বেচিস|বিক্রি কর(?:েন|ো|ছেন|িস))(?![\p{L}\p{M}])/u,
  /(?<![a-z])(?:apni|apnara|apnera|tomra|tumi|tora) .*(?:bechen|becho|bechis|(?:bikri|bikry|bikree|bikkri) ?(?:koren|koro|korchen|koris))(?![a-z])/,
  /(?:বেচেন|বিক্রি করেন)(?: (?:কি|নাকি|না কি|তো|এখানে|আপনারা|আপনি|দিদি|দাদা))*[?\s]*$/u,
  /(?<![a-z])(?:bechen|bikri koren)(?: (?:ki|naki|na ki|to|ekhane|apnara|apni|didi|dada))*[?\s]*$/,
  /বিক্রি হয়(?: (?:কি|নাকি|এখানে|হাটে|আপনাদের এখানে|এইখানে))*[?\s]*$/u,
  /(?<![a-z])bikri (?:hoy|hoi)(?: (?:ki|naki|ekhane|eikhane|hate|haate|apnader ekhane))*[?\s]*$/,
  /(?:আমাকে|আমারে|আমায়).*(?:বিক্রি কর(?:ুন|েন|ো|বেন)|বেচুন|বেচবেন|বেচো)(?![\p{L}\p{M}])/u,
  /(?<![a-z])(?:amake|amare|amay) .*(?:bikri (?:korun|koren|koro|korben)|bechun|bechben|becho)(?![a-z])/,
  /(?:आप|तुम).*(?:बेचते|बेचती)|मुझे.*(?:बेचिए|बेचो|बेच दो|बेच दीजिए)/u,
  /(?<![a-z])(?:aap|ap|tum|aaplog) .*bech[dt][aei]+(?![a-z])|(?<![a-z])mujhe .*(?:bechiye|becho|bech do)(?![a-z])/,
] as const;

/** Her own goods, or that she wants to sell: "will you sell my sarees?". */
const HERS =
  /(?<![\p{L}\p{M}])(?:আমার|আমাদের|আমাগো|আমি|আমরা|নিজের|amar|amader|amago|ami|amra|nijer|my|our|ours|mine|i|we|mer[aei]|hamar[aei]|main|hum|apn[aei]|मेर[ाीे]|हमार[ाीे]|मैं|हम|अपन[ाीे])(?![\p{L}\p{M}])|(?:করে|কইরা) দ|kore d|(?<![a-z])for (?:weavers|others|us)(?![a-z])/u;
/** "কে বেশি বেচে", "which sells most": of the trade, not of goods to be had; "eta", of what is on the screen. */
const OTHERWISE =
  /(?<![\p{L}\p{M}])(?:কেন|কবে|কোন আইনে|কীভাবে|কিভাবে|কত|কার|বেশি|নিজে|এটা|ওটা|এই|ওই|keno|kobe|kivabe|kibhabe|koto|beshi|nije|eta|ota|ei|oi|why|when|how|who|whom|this one|that|it|kyon|kyun|kaise|kaun|क्यों|कैसे|कौन)(?![\p{L}\p{M}])/u;

/** For whom it is to be: "মাকে একটা লাল শাড়ি দেব". */
const TO_HER_OWN =
  /(?<![\p{L}\p{M}])(?:মা|বাবা|বোন|দিদি|বউ|বৌ|বউমা|বৌমা|মেয়ে|ছেলে|শাশুড়ি|স্ত্রী|বর|স্বামী|মাসি|পিসি|কাকি|কাকিমা|জেঠি|ঠাকুমা|দিদিমা|নানি|বান্ধবী|বন্ধু|ননদ|জা|ভাবি|বৌদি|খালা|মামি)(?:কে|রে|েরে)(?![\p{L}\p{M}]).*(?:দেব|দেবো|দিব|দিবো|দিমু|দিতে চাই)(?![\p{L}\p{M}])|(?<![a-z])(?:ma|maa|baba|bon|didi|bou|bouma|meye|chele|shashuri|sasuri|stri|wife|bor|mashi|masi|pisi|kaki|kakima|jethi|thakuma|dida|nani|bandhobi|bondhu|nonod|boudi|khala|mami) ?(?:ke|re)(?![a-z]).*(?:debo|dibo|dimu|dite chai|gift)(?![a-z])|(?<![\p{L}\p{M}])(?:উপহার|গিফট|gift|upohar|uphar) (?:দেব|দেবো|দিব|দিতে|debo|dibo|dite|dena|doongi|dungi)(?![\p{L}\p{M}])|(?:माँ|मां|बहन|पत्नी|बेटी|सास|दोस्त|भाभी) को.*(?:दूँगी|दूंगी|दूँगा|दूंगा|देनी है|देना है)/u;
const GOODS: ReadonlySet<string> = new Set(['product', 'weave', 'material']);
const MADE = /বুনে|বানিয়ে|বেচ|বিক্রি|(?<![a-z])(?:bune|baniye|bech|bikri|sell)/u;

/** Whether words ask the haat to sell, or tell for whom a thing is to be bought: no wish to sell, whatever word it is said with. */
export function asksUsToSell(normalised: string): boolean {
  const line = normalised.normalize('NFC');
  if (TO_HER_OWN.test(line) && !MADE.test(line)) return namesGoods(line);
  if (!WE_SELL.some((asks) => asks.test(line)) || HERS.test(line) || OTHERWISE.test(line)) return false;
  return namesGoods(line);
}

function namesGoods(line: string): boolean {
  return findTerms(line).some(({ kind }) => GOODS.has(kind));
}
