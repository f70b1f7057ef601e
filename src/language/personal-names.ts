import type { FoundTerm } from './lexicon.ts';

/** Whether a colour or a place that is named is somebody's name: "কমলা বসাক", "তপন দাসের হাতের", "সোনালি দির", "মেয়ের নাম গোলাপি". */
export function isOfPerson({ kind, start, end }: FoundTerm, text: string): boolean {
  if (kind !== 'place' && kind !== 'colour') return false;
  if (kind === 'colour' && LIKE_COLOURS.test(text.slice(start, end))) return true;
  const after = text.slice(end);
  const isCase = /(?:ের|er)$/u.test(text.slice(start, end));
  if (!isCase && (SURNAME.test(after) || (kind === 'place' && ELDER.test(after)))) return true;
  if (kind !== 'colour') return false;
  const before = text.slice(0, start);
  return (
    KIN.test(after) ||
    SHOP.test(after) ||
    SPEAKS.test(after) ||
    IS_CALLED.test(before) ||
    (OF_KIN.test(before) && ENDS.test(after))
  );
}

/** A surname that sounds like yellow. */
const LIKE_COLOURS = /^(?:হালদার|হালদাৰ|হাল্দার|halda?[eo]?r|haaldar|हालदार|हलदर|हल्दर)/u;
const EDGE = '(?![\\p{L}\\p{M}])';
const SURNAME = new RegExp(
  `^\\s+(?:বসাক|দাস|প্রামাণিক|মণ্ডল|মন্ডল|ঘোষ|পাল|সাহা|নন্দী|দেবনাথ|শেখ|বিবি|খাতুন|রায\u09BC|সরকার|বিশ্বাস|নাথ|দত্ত|শীল|সেন|বর্মন|রাজবংশী|হালদার|মাহাতো|বেগম|দেবী|মোহন|basak|das|pramanik|mondal|mandal|ghosh|pal|saha|nandi|debnath|sheikh|sk|bibi|khatun|roy|ray|sarkar|biswas|nath|dutta|shil|sen|barman|haldar|mahato|begum|debi|devi)(?:ের|র|কে|er)?${EDGE}`,
  'u',
);
const ELDER = new RegExp(`^\\s+(?:দা|কাকা|কাকু|জেঠু|জ্যাঠা|মামা|দাদা|বাবু|da|kaka|kaku|jethu|mama|babu)(?:র|r)?${EDGE}`, 'u');
/** "Sonali Boutique". */
const SHOP = new RegExp(
  `^\\s+(?:বুটিক|স্টোর্স|স্টোর|বস্ত্রালয\u09BC|ভাণ্ডার|ভান্ডার|boutique|stores?|bastralaya?|bostraloy|bhandar)${EDGE}`,
  'u',
);
/** Women are called by the names of colours; a colour stands before no aunt. */
const KIN = new RegExp(
  `^\\s*(?:(?:দি|দিদি|বাবু|মাসি|পিসি|বৌদি|বউদি|কাকি|কাকিমা|জেঠিমা|ঠাকুমা|দেবী)(?:র|কে|দের)|(?:di|didi|babu|mashi|masi|pisi|boudi|kaki|kakima|jethima|debi)(?:r|ke| r))${EDGE}`,
  'u',
);
/** "রুপালি আর আমি মিলে বুনি", "টিয়া বলল". */
const SPEAKS = new RegExp(
  `^\\s*(?:(?:আর|ও|ar|o)\\s+(?:আমি|আমরা|ami|amra)|(?:বলল|বললো|বললেন|বলে|বুনেছে|বুনেছেন|বুনল|bollo|bollen|buneche|bunechen))${EDGE}`,
  'u',
);
/** "আমার বোন টিয়া". */
const OF_KIN =
  /(?<![\p{L}\p{M}])(?:আমার|আমাদের|ওর|amar|amader|or)\s+(?:ছোট |বড\u09BC |choto |boro )?(?:বোন|মেয\u09BCে|দিদি|বৌ|বউ|মা|ভাই|শাশুড\u09BCি|জা|ননদ|বৌমা|বন্ধু|বান্ধবী|bon|meye|didi|bou|ma|bhai|shashuri|nonod|bondhu|bandhobi)\s+$/u;
const ENDS = /^\s*(?:[,;।.)]|$|(?:এর|র|ের|er|r) (?:বোনা|হাতের|bona|hater))/u;
/** "মেয়ের নাম গোলাপি", "শাড়িটার নাম দিয়েছি 'রানি'": a colour stands there in name only, unless it is what the colour is called. */
const IS_CALLED =
  /(?<![\p{L}\p{M}])(?<!(?:রঙের|রংয\u09BCের|রংটার|রঙটার|ronger) )(?:নাম|नाम|naam|nam|name)\s*(?:দিয\u09BCেছি|রেখেছি|দিলাম|diyechi|rekhechi|dilam|is|হলো|হল|holo)?\s*[:'"‘“-]?\s*$/u;
