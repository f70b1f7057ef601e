import { normalise, tokenise } from './normalise.ts';
import { hasWord, type WordSet, wordSet } from './word-sets.ts';

/** What of a listing somebody may want changed, in the order of the card. */
export const MENDED_FIELDS = [
  'price',
  'stock',
  'colours',
  'weave',
  'kind',
  'material',
  'length',
  'blouse',
  'photos',
] as const;
export type MendedField = (typeof MENDED_FIELDS)[number];

const NAMES: Readonly<Record<MendedField, WordSet>> = {
  price: wordSet('দাম দর রেট মূল্য প্রাইস dam daam dor rate price prise prize mullo दाम कीमत भाव रेट keemat kimat'),
  stock: wordSet('কটা কয়টা কতগুলো স্টক সংখ্যা kota koita koyta kotogulo gulo stock quantity sonkhya कितने kitne स्टॉक गिनती'),
  colours: wordSet('রং রঙ রঙ্গ কালার rong rang rung color colour kalar रंग कलर'),
  weave: wordSet('বুনন বুনোন বুনুনি বুনাই bunon bunan bunoni weave weaving बुनाई bunai'),
  kind: wordSet('জিনিস jinis item आइटम चीज़ चीज cheez chiz'),
  material: wordSet('সুতো সুতা ম্যাটেরিয়াল suto suta sutor yarn thread material धागा धागे dhaga सूत'),
  length: wordSet('মাপ লম্বা লম্বাই দৈর্ঘ্য সাইজ map maap lomba lombai length size माप लंबाई lambai साइज'),
  blouse: wordSet('ব্লাউজ ব্লাউস blouse blouz blouj ब्लाउज ब्लाउज़'),
  photos: wordSet('ছবি ফটো চবি chobi chhobi chabi photo foto pic picture image फोटो फ़ोटो तस्वीर tasveer'),
};

/** One clause often says what is right, and the next what is not. */
const CLAUSES =
  /[,;।.!\n]+|(?<=(?:ঠিকই?|ঠিকঠাক|thiki?|theek|sahi|ठीक|सही) (?:আছে|ache|achhe|hai|है))(?=\s)|(?<=\s)(?:কিন্তু|তবে|লেকিন|kintu|tobe|lekin|magar|but|लेकिन|मगर|पर)(?=\s)/u;
const WRONG =
  /(?<![\p{L}\p{M}])(?:ভুল|ভূল|গলদ|উল্টো|bhul|vul|bhool|bul|ulto|wrong|incorrect|mistake|galat|galti|ग़?लत|ग़?लती|ভুলভাল)/u;
/** "No mistake": the word that denies it stands around it. */
const NONE_WRONG =
  /(?:কোনও?|কোনো|কিছু|kono|kichu|any|no|koi|कोई) (?:ভুল|bhul|vul|mistake|galti|ग़?लती)|(?:ভুল|bhul|vul|mistake|galti|galat|ग़?लती|ग़?लत)(?:টা|ta)? (?:নেই|নাই|নয়|না|হয়নি|nei|nai|noy|na|hoyni|nahi|nahin|नहीं)(?![\p{L}\p{M}])/u;
const NOT_RIGHT =
  /(?:ঠিক|ঠিকঠাক|সঠিক|ভালো|ভাল|thik|thick|theek|thikthak|sothik|sahi|bhalo|valo|ठीक|सही|अच्छ[ाीे]|right|correct|good|acch?[aie]) (?:(?:হয়|আসে|লেখা|লাগছে|hoy|ase|lekha|lage|lagche) ?)?(?:না|নয়|নেই|নাই|নি|na|noy|noi|nei|nai|ni)(?![\p{L}\p{M}])|(?:theek|thik|sahi|acch?[aie]|ठीक|सही|अच्छ[ाीे]) (?:(?:hua|aayi|hai|हुआ|आई|है) )?(?:nahi|nahin|nhi|नहीं)|(?:ঠিক|ভালো|ভাল|thik|bhalo|valo) (?:হয়নি|হয়নি|আসেনি|দেননি|লেখেননি|hoyni|hoini|aseni|asheni|lekhenni|denni)|(?:not|isn'?t) (?:right|correct|good|ok|okay)/u;
const CHANGE =
  /বদল|বদলে|পাল্ট|পালট|শুধর|ঠিক কর|(?<![a-z])(?:bodl|bodol|badl|badal|palt|palot|change|chenj|edit|correct (?!na|nei)|thik kor|theek kar|update|replace)|बदल|सुधार|ठीक कर/u;
const NO_CHANGE =
  /(?:ব|বো|হবে|লাগবে|চাই|দরকার|bo|hobe|lagbe|chai|dorkar|korte) (?:না|নেই|নাই|na|nei|nai)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:don'?t|do not|no need to|not|mat|nahi|nahin|मत|नहीं) (?:change|edit|badal|बदल)|(?:बदल|badal)\S* (?:nahi|nahin|नहीं|mat|मत)|changed my/u;
const ANOTHER =
  /(?<![\p{L}\p{M}])(?:অন্য|আরেকটা|নতুন|onno|onnyo|arekta|notun|another|other|different|new|doosr[ai]|dusr[ai]|nay[ai]|दूसर[ीा]|नय[ीा]) (?:একটা |ekta |ek )?(?:ছবি|ফটো|chobi|photo|foto|pic|picture|फोटो)/u;
const AGAIN =
  /(?<![\p{L}\p{M}])(?:আবার|নতুন করে|abar|notun kore|phir se|dobara|again|फिर से|दोबारा).{0,16}(?:তুল|তোল|tul|tol|khich|khi[n]?ch|le ?kar|take|खींच|खिंच)/u;
const GIVES = /(?:দেব|দিই|দিচ্ছি|পাঠা|debo|dibo|dichi|dicchi|patha|send|give|bhej|dungi|dunga|दूँग|दूंग|भेज)/u;
const MOST_WORDS = 12;

/**
 * What a seller wants changed, when she says of one thing that it is wrong or to be changed and does not say to what: "রং ভুল".
 * Undefined when she names none, or several.
 */
export function readFieldToMend(text: string): MendedField | undefined {
  const line = normalise(text);
  if (tokenise(line).length > MOST_WORDS) return undefined;
  const named = new Set(line.split(CLAUSES).flatMap(fieldsMendedIn));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

function fieldsMendedIn(clause: string): readonly MendedField[] {
  const words = tokenise(clause).map(({ text }) => text);
  const isNewPhoto = AGAIN.test(clause) && words.some((word) => hasWord(NAMES.photos, word));
  if (isNewPhoto || (ANOTHER.test(clause) && GIVES.test(clause))) return ['photos'];
  const isWrong = (WRONG.test(clause) && !NONE_WRONG.test(clause)) || NOT_RIGHT.test(clause);
  if (!isWrong && !(CHANGE.test(clause) && !NO_CHANGE.test(clause))) return [];
  return MENDED_FIELDS.filter((field) => words.some((word) => hasWord(NAMES[field], word)));
}
