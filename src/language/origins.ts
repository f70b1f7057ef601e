import type { FoundTerm } from './lexicon.ts';

/** Whether a place that is named is none the cloth is from: where it is sent or shown, where somebody lives, or somebody's name. */
export function isElsewhere(term: FoundTerm, all: readonly FoundTerm[], text: string): boolean {
  if (term.kind !== 'place' && term.kind !== 'district') return false;
  return isSentThere(term, text) || isOfName(term, text) || isHome(term, all, text);
}

/** "কলকাতায় থাকি": where somebody lives, with another place to come from. */
function isHome(term: FoundTerm, all: readonly FoundTerm[], text: string): boolean {
  const said = text.slice(term.start);
  const isLived = /^\S*(?:য\u09BC|তে|ে|y|te|e) (?:থাকি|থাকে|thaki|thake)(?![\p{L}\p{M}])/u.test(said);
  return isLived && all.some((other) => other.kind === 'place' && other.start > term.end);
}

/** "তপন বসাক": somebody's name, and no place. */
function isOfName({ kind, end }: FoundTerm, text: string): boolean {
  return kind === 'place' && !/(?:ের|er)$/u.test(text.slice(0, end)) && SURNAME.test(text.slice(end));
}

const SURNAME =
  /^\s+(?:দা|কাকা|জেঠু|জ্যাঠা|মামা|দাদা|বাবু|da|kaka|jethu|mama|babu|বসাক|দাস|প্রামাণিক|মণ্ডল|মন্ডল|ঘোষ|পাল|সাহা|নন্দী|দেবনাথ|শেখ|বিবি|খাতুন|রায\u09BC|সরকার|বিশ্বাস|নাথ|দত্ত|শীল|সেন|বর্মন|রাজবংশী|basak|das|pramanik|mondal|mandal|ghosh|pal|saha|nandi|debnath|sheikh|sk|bibi|khatun|roy|ray|sarkar|biswas|nath|dutta|shil|sen|barman)(?![\p{L}\p{M}])/u;

/** "কলকাতায় ডেলিভারি ফ্রি": where it is sent, not where it is from. */
function isSentThere({ end }: FoundTerm, text: string): boolean {
  return /^(?:য়|য\u09BC|ে|তে|েও|e|te|y|r|er)?\s*(?:ফ্রি |free )?(?:(?:র |er |এর )?(?:মেলায|মেলাতে|মেলা|melay|melate|mela|fair)|(?:er |এর )?(?:dokane|দোকানে|market|মার্কেটে|শোরুমে|showroom)|ডেলিভারি|হোম ডেলিভারি|কুরিয়ার|কুরিয\u09BCার|পাঠা|delivery|home delivery|courier|patha)/u.test(
    text.slice(end),
  );
}
