import { countsIn } from './counts.ts';
import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { readPrice } from './prices.ts';
import { readCount } from './quantities-beside.ts';

/** Whether a seller would put up one more thing beside those that are up: "আমার আর একটা শাড়ি আছে তুলব". */
export function offersAnother(text: string): boolean {
  const line = normalise(text);
  if (line.includes('?') || line.split(/\s+/).length > MOST_WORDS || !ANOTHER.test(line) || OTHER.test(line))
    return false;
  const names = THING.test(line) || findTerms(text).some(({ kind }) => kind === 'product' || kind === 'weave');
  return names && (WILL_SELL.test(line) || (HAS.test(line) && WILL_GIVE.test(line)));
}

/** How many more there are than before, of what she has up: "আরও দশটা বানালাম", "10 ta notun elo". */
export function readMoreMade(text: string): number | undefined {
  const line = normalise(text);
  const isMore = MORE.test(line);
  if (!(isMore || NEW.test(line)) || !MADE.test(line) || UNMADE.test(line)) return undefined;
  if (readPrice(line, 'caption').kind !== 'none') return undefined;
  const [only, ...others] = countsIn(tokenise(line), true);
  const names = findTerms(text).some(({ kind }) => kind === 'product' || kind === 'weave');
  const count = readCount(line)?.count ?? (others.length === 0 && !names ? only?.count : undefined);
  // "নতুন একটা শাড়ি বুনলাম": another thing, more likely than one more of the same.
  return isMore || !(names || count === 1) ? count : undefined;
}

const MOST_WORDS = 12;
const ANOTHER =
  /(?<![\p{L}\p{M}])(?:আর|আরও|আরো|আরেক|আরেকটা|আরেকটি|আরেকখানা|নতুন|অন্য|ar|aro|aaro|arek|arekta|notun|natun|onno|another|more|new|aur|और|एक और|नई|नया)(?![\p{L}\p{M}])/u;
const THING = /(?<![\p{L}\p{M}])(?:জিনিস|মাল|কাপড|jinis|mal|kapor|kapod|item|thing|चीज|सामान|saman)/u;
const WILL_SELL =
  /(?:তুলব|তুলবো|তুলুম|তুলতে চাই|তোলব|বেচব|বেচবো|বেচুম|বেচমু|বেচতে চাই|বেচার আছে|বেচার|বিক্রি করব|বিক্রি করবো|বিক্রি করতে চাই|বিক্রির|হাটে দেব|হাটে দিব|(?<![a-z])(?:tulbo|tulte chai|bechbo|bechum|bechte chai|bechar|bikri korbo|bikri korte chai|hate debo|to sell|sell|put up|bechni|bechna|bechungi|bechunga)|बेचनी|बेचना|बेचूँगी|बेचूँगा|बेचूंगी|बेचूंगा)(?![\p{L}\p{M}])/u;
const HAS =
  /(?<![\p{L}\p{M}])(?:আছে|বুনেছি|বুনছি|বুনলাম|করেছি|বানিয়েছি|হয়েছে|ache|achhe|bunechi|bunlam|korechi|baniyechi|hoyeche|है|hai)(?![\p{L}\p{M}])/u;
const WILL_GIVE = /(?:দেব|দেবো|দিব|দিবো|দিমু|দিতে চাই|(?<![a-z])(?:debo|dibo|dimu|dite chai)|देनी है|दूँगी|दूंगी)$/u;
/** A picture, a price, a "not", what went or is for somebody. */
const OTHER =
  /ছবি|ফটো|দাম|আবার|বেচি না|বিক্রি হয়ে|(?:ব|বো) না(?![\p{L}\p{M}])|(?<![a-z])(?:chobi|photo|dam|price|abar)|bo na(?![a-z])|फोटो|दाम|नहीं/u;

const MORE = /(?<![\p{L}\p{M}])(?:আরও|আরো|আর|আবার|aro|aaro|ar|abar|aur|और|more)(?![\p{L}\p{M}])/u;
const NEW = /(?<![\p{L}\p{M}])(?:নতুন|নূতন|notun|natun|nutun|new|नए|नये)(?![\p{L}\p{M}])/u;
const MADE =
  /বানালাম|বানাইলাম|বানিয়েছি|বানাইছি|বানাইসি|বোনা হ|বোনা শেষ|বুনেছি|বুনলাম|বুনছি|বুনসি|বুইনা|হয়েছে|হইছে|হইসে|হলো|হল(?![\p{L}\p{M}])|করেছি|করলাম|করছি|এসেছে|আইছে|আইসে|এলো|এল(?![\p{L}\p{M}])|এসে গে|পেয়েছি|পেলাম|তৈরি|রেডি|(?<![a-z])(?:banalam|baniyechi|baniechi|banaichi|banaisi|banaislam|bunechi|bunlam|bunchi|bunsi|hoyeche|hoise|hoiche|holo|korechi|korlam|korchi|bona ho|eseche|esheche|asche|aiche|elo|ese ge\w*|peyechi|pelam|toiri|ready|made|arrived|came|banaye|banaya|ban gay\w*|bune|bana li\w*|taiyar|aaye|aa gay\w*)(?![a-z])|बनाए|बनाये|बन गए|बुने|बुन लि|आए|आ गए|तैयार/u;
const UNMADE =
  /(?:হয়নি|হয় নি|হয় নাই|হবে|করব|বানাব|বুনব|চাই|লাগবে|নেব|বিক্রি|বেচ|গেছে|ফেরত|অর্ডার|(?<![a-z])(?:hoyni|hobe|korbo|banabo|bunbo|chai|lagbe|nebo|bikri|bech\w*|sold|order|return)(?![a-z])|बिक|चाहिए|नहीं)/u;
