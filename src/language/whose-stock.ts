import type { Count } from './counts.ts';
import type { Token } from './normalise.ts';

// "পাশের বাড়িতে ২০টা আছে, আমার চারটে": what others have is nothing of hers.

const MINE =
  /^(?:আমার(?:টা|টায়|টাই)?|আমাগো(?:র)?|আমাদের|হামার|হামাদের|হামদের|হামরার|মোর|মোদের|নিজের|ama?r(?:ta|tay|tai)?|amago|amader|hamar|hamader|mor|nijer|mere|meri|mera|hamare|hamari|apne|my|mine|our|मेरे|मेरी|हमारे|अपने)$/u;
/** Where somebody keeps things. */
const PLACE =
  /^(?:কাছে|দোকানে|ঘরে|বাড়ি|বাড়িতে|kache|kachhe|dokane|dokan|ghore|bari|barite|paas|pas|dukaan|dukan|पास|दुकान)$/u;
/** Somebody's: of a relation, a friend, one who is named. */
const OF_SOMEBODY = /^\p{L}[\p{L}\p{M}]{2,}(?:ের|র|er|ir|['’]s)$|^(?:ke|ki|r|er|के|की)$/iu;
/** Those who live and weave next to her, with what is theirs. */
const NEIGHBOUR =
  /^(?:পাশের|পাড়ার|প্রতিবেশীর?|পড়শির?|pasher|parar|protibeshir?|porosh?ir?|padosi|padosan|pados|neighbou?r(?:'s|s)?|पड़ोसी|पड़ोस)$/u;
const WITH_NEIGHBOURS = /^(?:বাড়|ঘর|দোকান|তাঁতি|লোক|bari|ghor|dokan|tanti|lok|ke|का|के|के|में)/u;
/** All who sell or weave under her name, whoever gives out work, and whom she writes to. */
const NOBODY_ELSE =
  /^(?:আমার|আমাদের|আমাগো|হামার|হামাদের|হামদের|মোদের|নিজের|আপনার|আপনাদের|সমিতির?|গ্রুপের|দলের|মহাজনের|তাঁতের|ama?r|amader|hamar|hamader|nijer|apnar|apnader|somitir?|samitir?|groper|grouper|dol|doler|mohajon(?:er)?|mahajan(?:er)?|tanter|mere|hamare|apke|aapke|my|our|your|मेरे|हमारे|आपके|समिति|r|ar|aar|আর)$/iu;
/** It goes there or comes from there; or it is all told together. */
const NOT_THERE =
  /^(?:থেকে|theke|se|से|from|জন্য|jonno|liye|for|কথা|kotha|অর্ডার|order|ফেরত|দিয়\S*|dilam|diyech\S*|পাঠ\S*|path\S*)$/u;
/** They took it, or it is for them. */
const TAKES = /^(?:নি|নে|দে|দি|রাখ|রেখ|ধরে|কথা|ni|ne|d[ei]|rakh|rekh|dhore|kotha|booked|বুক)/u;
const TOGETHER = /^(?:মোট|মিলে|মিলিয়ে|সবমিলিয়ে|দুজনে|mot|total|টোটাল|mile|miliye|milake|milakar|altogether|मिलाकर|कुल)$/u;
const THERE = /^(?:আছে|ache|achhe|ase|hai|hain|है|हैं|রেডি|ready)$/u;

type Owner = 'hers' | 'others';

/** Counts without what somebody else has, where the answer tells whose they are; all of them where it does not. */
export function withoutOthersStock(counts: readonly Count[], tokens: readonly Token[]): readonly Count[] {
  const owners = tokens.map((_token, place) => ownerAt(place, tokens));
  if (!owners.includes('others') || tokens.some(({ text }) => TOGETHER.test(text))) return counts;
  return counts.filter(({ number }) => ownerOf(number, owners, tokens) !== 'others');
}

/** "boner 5 ta ache, amar kache nei": others have some, she herself has none. */
export function hasNoneOfHerOwn(counts: readonly Count[], tokens: readonly Token[]): boolean {
  const from = counts[0]?.number.from ?? 0;
  const isOthers = tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => OF_SOMEBODY.test(text) && !NOBODY_ELSE.test(text) && !PLACE_OF_HERS.test(text));
  return isOthers && counts.length === 1 && NONE_WITH_HER.test(tokens.map(({ text }) => text).join(' '));
}

const PLACE_OF_HERS = /^(?:ঘরের|বাড\u09BCির|দোকানের|ছবির|রঙের|ghorer|barir|dokaner|chobir|ronger)$/u;
const NONE_WITH_HER =
  /(?<![\p{L}\p{M}])(?:আমার|আমাদের|আমাগো|মোর|হামার|ama?r|amader|mor|hamar)(?: (?:কাছে|ঘরে|লগে|kache|kachhe|ghore|lage))?(?: (?:তো|to|এখন|ekhon|আর|ar))?(?: (?:কিছু|কিছুই|একটাও|একখানও|kichui?|kchu|ektao|ekta o))? (?:নেই|নাই|nei|nai)[ .।!]*$/u;

/** Whose a number is: of whom was spoken last before it, else right after it. */
function ownerOf(
  { from, to }: Count['number'],
  owners: readonly (Owner | undefined)[],
  tokens: readonly Token[],
): Owner | undefined {
  const before = owners.slice(0, from).findLast((owner) => owner !== undefined);
  if (before !== undefined) return before;
  const isTold = tokens.slice(to, to + 3).findIndex(({ text }) => THERE.test(text));
  return owners.slice(to, to + (isTold < 0 ? 4 : isTold)).find((owner) => owner !== undefined);
}

function ownerAt(place: number, tokens: readonly Token[]): Owner | undefined {
  const word = tokens[place]?.text ?? '';
  const [furtherBack, before, next, after] = [-2, -1, 1, 2].map((step) => tokens[place + step]?.text ?? '') as [
    string,
    string,
    string,
    string,
  ];
  if (NEIGHBOUR.test(word) && WITH_NEIGHBOURS.test(next))
    return tokens.slice(place, place + 6).some(({ text }) => TAKES.test(text)) ? undefined : 'others';
  if (
    PLACE.test(word) &&
    OF_SOMEBODY.test(before) &&
    !NOBODY_ELSE.test(before === 'ke' || before === 'के' || before === 'er' || before === 'r' ? furtherBack : before)
  )
    return [next, after].some((text) => NOT_THERE.test(text)) ? undefined : 'others';
  return MINE.test(word) ? 'hers' : undefined;
}
