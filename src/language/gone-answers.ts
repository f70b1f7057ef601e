import { normalise } from './normalise.ts';
import { readOwnItemWish, tellsOfOwnItem } from './own-item-words.ts';

/** What a seller's no tells of the thing itself: all of it went, or some did; undefined where it tells nothing of that. */
export function readGoneAnswer(text: string): 'all' | 'some' | undefined {
  const line = normalise(text).replace(OPENS, '');
  if (NONE_THERE.test(line)) return 'all';
  // "বিক্রি হয়ে গেছে, দিতে পারছি না": that she cannot give it tells no more of it.
  const told = line.replace(UNABLE, '').trim();
  if (!tellsOfOwnItem(told)) return undefined;
  const wish = readOwnItemWish(told)?.wish;
  if (wish === 'sold') return 'all';
  return wish === 'fewer' || wish === 'stock' ? 'some' : undefined;
}

/** Whether she says that a thing she promised is gone: "onno jaygay bikri hoye gechhe, dite parchi na". */
export function hasNoneToGive(text: string): boolean {
  return UNABLE.test(normalise(text)) && readGoneAnswer(text) !== undefined;
}

const UNABLE =
  /[\s,।.;-]*(?:(?:দিতে|পাঠাতে) ?(?:পার(?:ব|বো|ছি|লাম|ুম)|পারতেছি) ?না|(?<![a-z])(?:dite|pathate) ?(?:parb?o|parchh?i|parlam|parum|partesi) ?na|(?:can't|cannot|cant) (?:give|send)|nahi de (?:sak|paa?)\S*|नहीं दे (?:सक|पा)\S*)(?:[\s,।.;-]+|$)/iu;

/** "না দিদি, …", "sorry, …". */
const OPENS =
  /^(?:(?:না|নাহ|মাপ করবেন|সরি|দুঃখিত|আরে|এই|তো|na|nah|sorry|maf korben|dukkhito|are|oh|to|no|nahi|नहीं|माफ़? कीजिए|दिदि|দিদি|দাদা|ভাই|didi|dada|bhai|bhaiya|दीदी|भैया)[\s,।.!]+)+/u;

/** "স্টক নেই", "already sold", "bik gaya", "এই মাত্র অন্য একজন নিয়ে গেছে". */
const NONE_THERE =
  /(?:স্টক|স্টকে|মাল|জিনিস)(?:টা)? (?:আর )?(?:নেই|নাই|শেষ)(?![\p{L}\p{M}])|(?<![a-z])(?:stocke?|mal|maal) (?:ar )?(?:nei|nai|she?sh|khatam|khatm|nahi(?:n)?)(?![a-z])|(?<![a-z])(?:out of stock|sold out|(?:already|is|has been|been|got|just) sold|all sold)(?![a-z])|^(?:already )?sold[.! ]*$|(?:অন্য|আরেক)(?: একজন|জন| লোক| খদ্দের)?(?:ে)? (?:নিয়ে|কিনে) (?:গে|নি)|(?<![a-z])(?:onno|arek)(?: ?ekjon| ?jon| lok| khodder)? (?:niye|kine) (?:ge|ni)|(?<![a-z])bik (?:gay[aie]|chuk)|(?<![a-z])(?:khatam|khatm) ho (?:gay|chuk)|^(?:সব |ওটা |এটা )?(?:শেষ|ফুরিয়ে) (?:হয়ে |হইয়া )?(?:গে|গ্যা|গিয়ে)|^(?:sob |ota |eta )?(?:she?sh|furiye) (?:hoye )?(?:ge|ga)|(?<![a-z])bech (?:di|chuk)|बेच (?:दि|दी|चुक)|बिक (?:गय|गई|चुक)|स्टॉक (?:नहीं|खत्म|ख़त्म)|(?:खत्म|ख़त्म) हो/u;
