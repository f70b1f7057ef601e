import { normalise } from './normalise.ts';

/** What a seller's words ask about the people who sell with her. */
export type PeopleWish = 'list' | 'invite' | 'on' | 'off' | 'leave' | 'weavers' | 'newWeaver' | 'found';

const BODY = '(?:সমিতি|সমিতির|সোসাইটি|সংস্থা|দল|গোষ্ঠী|somiti|samiti|shomiti|somitir|society|sanstha|समिति|संस्था)';
const PEOPLE =
  '(?:লোক|লোকজন|লোকেরা|লোকদের|সদস্য|সদস্যরা|সদস্যদের|মেম্বার|কর্মচারী|lok|lokjon|lokera|s[oa]d[ao]s+h?[iy]?[oa]|shodosh?[iy]?o|member|members|people|लोग|लोगों|सदस्य|सदस्यों|मेंबर)';
/** "I", "today", "I am … now": who is there, and when. */
const I_NOW = '(?:(?:আমি|আজ|আজকে|এখন|ami|aj|ajke|ekhon|i am|im|i|मैं|आज|अभी) ){1,3}';
const OUR = '(?:(?:আমাদের|আমার|amader|amar|our|my|हमारी|हमारे|मेरी) )?';
const WHICH =
  '(?:কী|কি|কত|কোনটা|কোথায়|কোথায় পাব|কীভাবে পাব|দিন|দাও|চাই|লাগবে|বলুন|বলো|দেখান|ki|kee|koto|konta|kothay|kothay pabo|kivabe pabo|din|dao|chai|lagbe|bolun|bolo|dekhan|what|where|please|kya hai|kya|batao|do|क्या है|क्या|दीजिए|दो|बताओ|चाहिए)';
const ADDS =
  '(?:যোগ (?:করব|করবো|করতে চাই|করুন|করো|করমু)|নেব|নেবো|নিতে চাই|নিমু|ঢোকাব|জুড়ব|আনব|jog (?:korbo|korte chai|korun|koro)|jogg? korbo|add (?:korbo|korte chai|koro|korun|karna hai)|nebo|nibo|nite chai|dhokabo|jurbo|anbo|lena hai|jodna hai|जोड़ना है|लेना है|जोड़ें)';
const WEAVER =
  '(?:তাঁতি|তাঁতির|তাঁতিকে|তাঁতী|তাঁতীর|তাতি|তাতির|শিল্পী|শিল্পীর|tanti|tantir|tati|tatir|shilpi|weaver|weavers|बुनकर|बुनकर का|बुनकर को)';

/** Each holds for a message that is nothing else. */
const WISHES: readonly (readonly [PeopleWish, RegExp])[] = [
  [
    'newWeaver',
    whole(
      `(?:নতুন |একজন |আর একজন |notun |new |नया |नए )?${WEAVER} (?:নাম লিখব|নাম লেখাব|নাম তুলব|যোগ করব|যোগ করতে চাই|নাম|লেখাব|naam? likhbo|naam? lekhabo|jog korbo|नाम लिखना है|जोड़ना है)|(?:নতুন|আর একজন|notun|new|add|add a|register|register a|नया|नए) ${WEAVER}`,
    ),
  ],
  [
    'weavers',
    whole(
      `(?:আমার |আমাদের |amar |amader |my |our |हमारे |मेरे )?(?:তাঁতিরা|তাঁতীরা|তাঁতিদের নাম|তাঁতিদের|তাতিরা|tantira|tatira|weavers|बुनकर लोग|बुनकरों)|যাঁদের হয়ে বেচি|যাদের হয়ে বেচি|jader hoye bechi`,
    ),
  ],
  [
    'found',
    whole(
      `(?:আমাদের |আমার |নতুন |amader |notun )?${BODY} (?:নাম লেখাব|নাম লিখব|নাম তুলব|খুলব|খুলতে চাই|করব|যোগ করব|রেজিস্টার|খোলা|kholbo|khulbo|khulte chai|naam? lekhabo|register|खोलनी है|खोलना है|का नाम लिखाना है)|(?:register|open|start|new)(?: a| our| my)? ${BODY}`,
    ),
  ],
  [
    'leave',
    whole(
      `(?:আমি |ami |i want to |मैं )?${BODY} (?:ছাড়ব|ছাড়ব|ছেড়ে দেব|ছেড়ে দেব|ছাড়তে চাই|ছাড়তে চাই|থেকে নাম সরান|charbo|chharbo|chere debo|chharte chai|छोड़ना है|छोड़ दूँगी|छोड़ूँगा)|leave(?: the| my)? ${BODY}`,
    ),
  ],
  [
    'invite',
    whole(
      `(?:একটা |নতুন |আমাকে |ekta |notun )?(?:কোড|code|kod|कोड) (?:দিন|দাও|দিন তো|দিয়ো|দেবেন|চাই|লাগবে|din|dao|deben|chai|lagbe|please|दीजिए|दो|चाहिए)|(?:নতুন |আরও |আর |notun |aro |new |add |add a |invite |invite a |नए |नया )${PEOPLE}(?: নেব| নেবো| চাই| যোগ করব| যোগ করুন| nebo| chai| jog korbo| लेना है| जोड़ना है)?|${PEOPLE} (?:নেব|নেবো|যোগ করব|যোগ করুন|ডাকব|nebo|jog korbo|dakbo|लेना है|जोड़ना है)|(?:কাউকে|একজনকে|kauke|किसी को) (?:সঙ্গে নেব|ডাকব|যোগ করব|songe nebo|dakbo|साथ लेना है)|invite|give(?: me)?(?: a)? code|${OUR}(?:${BODY}(?:র|ের|er|r| er)? )(?:কোড|কোডটা|code|code ?ta|kod|कोड)(?: (?:টা|ta))?(?: ${WHICH})?|${OUR}?(?:${BODY}(?:তে|য়|te|y| te)? )?(?:নতুন|আর একজন|একজন|আর|notun|natun|ar ekjon|ekjon|new|नया|नए) ${PEOPLE}(?:কে|ke)? ${ADDS}|what is (?:our|my|the) ${BODY} code`,
    ),
  ],
  [
    'off',
    whole(
      `${I_NOW}(?:নেই|থাকছি না|থাকব না|থাকবো না|nei|thakchi na|thakbo na|away|off|not here|नहीं हूँ|नहीं रहूँगी|नहीं रहूँगा)|(?:${I_NOW})?(?:ছুটিতে|ছুটিতে আছি|ছুটি|ছুটি নিলাম|ডিউটিতে নেই|ডিউটি শেষ|ডিউটি বন্ধ|কাজে নেই|chuti|chhuti|chutite|chutite achi|duty te nei|duty nei|duty sesh|duty shesh|off duty|duty off|not on duty|away now|छुट्टी|छुट्टी है|छुट्टी पर हूँ|ड्यूटी खत्म|ड्यूटी पर नहीं हूँ)`,
    ),
  ],
  [
    'on',
    whole(
      `${I_NOW}(?:আছি|থাকব|থাকছি|ফিরেছি|ফিরে এসেছি|এসে গেছি|achi|thakbo|phirechi|here|here now|back|हूँ|आ गई|आ गया)|(?:${I_NOW})?(?:ডিউটিতে|ডিউটিতে আছি|ডিউটি শুরু|কাজে আছি|কাজে এলাম|duty te achi|kaje achi|duty suru|duty on|on duty|ड्यूटी पर हूँ|ड्यूटी शुरू)`,
    ),
  ],
  [
    'list',
    whole(
      `(?:আমার |আমাদের |amar |amader |my |our |मेरी |हमारी |हमारे )?(?:${BODY}|(?:${BODY} )?${PEOPLE})(?: দেখান| দেখাও| দেখি| দেখব| dekhan| dekhao| dekhi| dekhbo| दिखाइए| दिखाओ)?|(?:${BODY}(?:তে|te)? )?(?:কে কে আছে|কে কে আছেন|কারা আছে|কারা আছেন|ke ke ache|ke ke achen|kara achen|who is there|कौन कौन है|कौन कौन हैं)|সমিতিতে কে কে আছেন?|team`,
    ),
  ],
];

function whole(words: string): RegExp {
  return new RegExp(`^(?:${words})$`.normalize('NFC'), 'u');
}

/** Reads a message that is about a seller's people and nothing else. */
export function readPeopleWish(text: string): PeopleWish | undefined {
  const line = normalise(text)
    .normalize('NFC')
    .replace(/[।.!?？,'’"“”]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line === '' || line.length > 60) return undefined;
  return WISHES.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Whether it is a society's own code that is asked for, by whoever may belong to none: "আমাদের সমিতির কোড কী". */
export function asksForSocietyCode(text: string): boolean {
  return new RegExp(`${BODY}\\S*(?: er)? (?:কোড|code|kod|कोड)`.normalize('NFC'), 'u').test(
    normalise(text).normalize('NFC'),
  );
}
