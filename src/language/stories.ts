// What sellers tell beside what they sell: who wanted which, what has gone, where somebody has been.

/** The clause around a place of a text: from the sign or picture before it to the one after it. */
export function clauseAround(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  let from = start;
  while (from > 0 && !isSign(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isSign(text, to)) to += 1;
  return text.slice(from, to);
}

function isSign(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter === '.' ? text[at + 1] === ' ' : SIGNS.has(letter) || PICTURE.test(letter);
}

const SIGNS = new Set([',', ';', '।', '\n', '!', '?', '—']);
/** The first half of an emoji, or one that has no halves. */
const PICTURE = /[\uD83C-\uD83E\u2600-\u27BF]/;

/** Whether a clause tells of others, or of what was: "ম্যাডাম যেটা চেয়েছিলেন গোলাপি সেটা বিক্রি হয়ে গেছে". What is there now is no story. */
export function isStory(clause: string): boolean {
  return TOLD.test(clause) && !THERE.test(clause);
}

const Y = 'য\\u09BC';
const TOLD = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:চে${Y}েছিলে?ন?|চাইলেন?|চাইছিলে?ন|চাইছেন|চা${Y}|খুঁজছেন|খোঁজেন|বললে?ন?|বলেছিলে?ন?|কইলে?ন?|ভাবছেন|ভেবেছেন|ফুরি${Y}ে গে\\S+|ফুরাই\\S+|বিক্রি হ${Y}ে গে\\S+|বিক্রি হ${Y}েছে|বিকিয়ে গে\\S+|নি${Y}ে গে\\S+|নি${Y}ে নিলে?ন?|নিলেন|নি${Y}েছেন|চলে গে\\S+|নিচ্ছে না|চাইবেন না|বলবেন না|নে${Y} না|ধরছে না|(?:বানি${Y}ে|বুনে|রেখে|পাঠি${Y}ে|দি${Y}ে|বেচে)ছিলাম|বেচেছি|আছিলাম|cheyechil(?:en|o)|chaichil(?:en|o)|chaichh?en|chailen|bollo|bollen|bolechil(?:en|o)|bhabchh?en|bh?ebechh?en|furiye g\\S+|bikri hoye g\\S+|niye g[ei]\\S+|niyechh?en|chole g\\S+|keu nicchh?e na|booked|bole|bolchh?e|maang rahe|bik g[ay]\\S*)(?![\\p{L}\\p{M}])`,
  'u',
);
const THERE =
  /(?<![\p{L}\p{M}])(?:আছে|আসে|রয\u09BCেছে|থাকলো?|পড\u09BCে|এসেছে|এনেছি|আসলো?|এলো?|বাকি|ache|achhe|roye|thaklo|esechh?e|enechh?i|elo|baki|bachi|left)(?![\p{L}\p{M}])/u;
