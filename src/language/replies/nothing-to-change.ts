import { isSpokenTo } from '../spoken-to.ts';
import { isWord, wordSet } from '../word-sets.ts';
import { splitAtSigns } from './parts.ts';

/** বদলাতে, পাল্টানোর, bodlabar: forms in which a change is asked for or not, never "it did not change". */
const CHANGING =
  '(?:(?:বদলা|পাল্টা|পালটা)(?:তে|ইতে|নোর|নের|নো|বার|বেন|ব|বো|মু|ও|ন|ইও|ইয়েন)?|বদল(?:ের|াবার|াবারও)?|পরিবর্তন|সংশোধন|(?:(?:ঠিক|যোগ|চেঞ্জ|এডিট|বদল|সংশোধন|পরিবর্তন) কর(?:া|ার|তে|বেন|ব|বো|েন|ুন|ো))|(?:bodla|bodola|palta|palte|bodle)(?:te|ite|nor|ner|no|bar|ben|bo|mu|o|n|iyo|ien)?|bodoler?|bodol|(?:thik|jog|change|edit|bodol|add) (?:kora|korar|korte|korben|korbo|koren|korun|koro))';
/** Something is not to be changed. */
const UNCHANGED = new RegExp(
  `${CHANGING}(?: (?:দিতে|হবে|হইব|অইব|লাগবে|লাগব|লাগবো|দরকার|প্রয়োজন|কিছু|কিছুই|আর|মতো|মত|চাই|dite|hobe|hoibo|lagbe|lagbo|dorkar|proyojon|kichu|kichui|ar|moto|mot|chai))* ?(?:না|নেই|নাই|na|nei|nai)(?: কিছু| কিছুই| kichu)?$`.normalize(
    'NFC',
  ),
  'u',
);
/** There is no mistake, or none was found. */
const FAULTLESS = new RegExp(
  '(?:ভুল|ভূল|ভুলটুল|ভুলভাল|গলদ|ত্রুটি|গোলমাল|bhul|vul|bhultul|golod|golmal|truti)(?: (?:কিছু|কিছুই|কোথাও|আর|চোখে|পড়ল|পড়লো|পড়ে|পড়ছে|পেলাম|পাইলাম|পাই|পাচ্ছি|দেখলাম|দেখছি|দেখি|লেখেন|লিখেন|করেন|kichu|kichui|kothao|ar|chokhe|porlo|pore|porche|pelam|pailam|pai|pacchi|dekhlam|dekhchi|dekhi|likhen|lekhen|koren))* ?(?:নেই|নাই|না|নি|হয়নি|nei|nai|na|ni|hoyni)$'.normalize(
    'NFC',
  ),
  'u',
);
const IN_HINDI =
  /(?:badaln[aei]|badalni|बदलना|बदलने|बदलनी)(?: (?:ki|ke|ko|kuch|kuchh|zarurat|jarurat|zaroorat|liye|की|का|को|कुछ|ज़रूरत|जरूरत))* (?:nahi|nahin|nhi|नहीं|नही)(?: (?:hai|he|है))?$|(?:koi |kuch |कोई |कुछ )(?:galti|galat|gadbad|ghalti|गलती|गलत|गड़बड़|ग़लती) (?:nahi|nahin|nhi|नहीं|नही)(?: (?:hai|mili|dikhi|है|मिली))?$/u;
const IN_ENGLISH =
  /^(?:yes |no |so |ok )*(?:(?:there is|there are|there's|i see|i find|i found|found|has|have) )?(?:(?:no (?:more |further )?(?:changes?|edits?|corrections?|mistakes?|errors?)(?: (?:are |is )?(?:needed|required|necessary|at all|here|there|from my side|to make|found))?|nothing (?:is )?(?:wrong|to change|to edit|to correct|to fix|to add)(?: (?:here|now|in it))?|nothing (?:needs|requires|needed) (?:changing|correcting|fixing|correction|a change|to be (?:changed|corrected|fixed))|(?:don'?t|do not|no need to|needn'?t) (?:change|edit|correct) (?:anything|a thing|it)))$/;
/** "আর কিছু করা লাগবে না": nothing is left to do, where the card is called right beside it. */
const NOTHING_TO_DO =
  /^(?:(?:আর|ar|r|aar) )?(?:কিছু|কিছুই|kichu|kichui) (?:(?:আর|ar) )?(?:করা|করার|করতে|kora|korar|korte) ?(?:লাগবে না|লাগব না|হবে না|হইব না|নেই|নাই|দরকার নেই|দরকার নাই|lagbe na|hobe na|nei|nai|dorkar nei|dorkar nai)$/u;
/** "এটাই থাক": let it stand. */
const LET_STAND =
  /(?<![\p{L}\p{M}])(?:এটাই|এইটাই|ওটাই|এমনই|এমনিই|এভাবেই|ওভাবেই|এইভাবেই|তেমনই|eta ?[iey]|eitai|otai|emni|emnei|ebhabei|evabei|eivabei|temni|temoni|aise hi|waise hi|yahi|ऐसे ही|यही) (?:থাক|থাকুক|রাখুন|রাখো|thak|thakuk|rakhun|rakho|rehne do|rahne do|रहने दो)$/u;
const RIGHT =
  /(?<![\p{L}\p{M}])(?:ঠিক|ঠিকই|ঠিকঠাক|thik|thikei|thikthak|ok|okay|sahi|correct|right|fine|सही|ठीक)(?![\p{L}\p{M}])/u;

const LITTLE = wordSet(`
সব সবই সবকিছু সবটা সবটাই কার্ড কার্ডটা কার্ডে কার্ডের লেখা লেখাটা লিখেছ লিখেছো লিখেছেন লিখছেন লিখছ লেখছেন লিখলেন লিখেছি যা যেমন যেমনটা যেরকম তেমন তেমনই তেমনি তাই সেটাই ওটাই এটাই এটা এইটাই
আছে আছেই থাক থাকুক রাখুন থাকবে কইছি বলেছি বলেছিলাম বলছি বলছিলাম দিয়েছি দেখলাম দেখছি দেখেছি পড়লাম পড়ে পইড়া দেখে মিলিয়ে মিলাইয়া মিলাইলাম মিলছে মিলেছে মিলে গেছে মিল নিলাম নিয়েছি
ঠিক ঠিকই ঠিকঠাক ভালো ভালোই সুন্দর বেশ টা হয়েছে হইছে ওকে হ্যাঁ হ জি জ্বি আজ্ঞে আচ্ছা আর কিছু কিছুই কোনো কোনও কোথাও আমি আমার একদম পুরো পুরোটা তো গো এমনি এমনই পাবলিশ তুলে দিন দেন দাও করে করেন করুন হাটে তুলুন তাহলে এবার
sob sab shob sobi sobtai card cardta carde carder lekha lekhata likhecho likhechen likhchen likhechi ja jemon jerokom temon temni temnoi temoni tai setai otai etai eta
ache achei ase thak thakuk rakhun thakbe koichi bolechi bolechilam bolchi diyechi dekhlam dekhechi dekhchi porlam pore dekhe miliye milie milaya milailam milche mileche mile geche mil nilam
thik thikei thiki thikthak bhalo valo bhaloi sundor hoyeche hoise ok okay ha haan hya hyan ji accha acha ar r aar kichu kichui kono kothao ami amar ekdom puro to go emni emnei emni publish tule din den dao kore koren korun hate tulun ta hoyechhe besh hoise
kuch kuchh sahi theek hai he dekh liya li dekha mila ke milaya maine aise hi waise rehne do chhod kar karo likha koi
कार्ड देख लिया ली देखा सब सही ठीक है कुछ कोई मैंने लिखा मिला के ऐसे ही रहने दो कर दो पब्लिश हाँ हां जी
the card it everything all is are looks look good correct right fine perfect matches match matched i have checked read seen see there go ahead please yes here as same with that this post
`);
/** "ভুল নেই গো", "no changes didi". */
const SPOKEN = wordSet('গো go please hai thanks');
const NO = /^(?:(?:না গো|না|নাহ|na|nah|no|nahi|nahin|नहीं|ना)(?: |$))+/u;

/** Whether a seller says of her card that nothing is to be changed or wrong, and names nothing in it. Expects normalised text. */
export function hasNothingToChange(normalised: string): boolean {
  const line = normalised.normalize('NFC').replaceAll('’', "'");
  if (line.includes('?') || /(?:তো|to) *$/u.test(line)) return false;
  const parts = splitAtSigns(line);
  const isRight = parts.some((part) => RIGHT.test(part) && isLittle(part));
  const says = (part: string) => deniesChange(part) || (isRight && NOTHING_TO_DO.test(part));
  return (
    parts.some(says) &&
    parts.every(
      (part, at) => says(part) || isLittle(part) || (at === 0 && NO.test(`${part} `) && isLittle(part.replace(NO, ''))),
    )
  );
}

function deniesChange(part: string): boolean {
  const all = part.replace(NO, '').split(/\s+/);
  const said = all.slice(0, all.findLastIndex((word) => !isSpokenTo(word) && !isWord(SPOKEN, word)) + 1).join(' ');
  if (IN_ENGLISH.test(said) || IN_ENGLISH.test(part)) return true;
  return [UNCHANGED, FAULTLESS, IN_HINDI, LET_STAND].some((pattern) => {
    const found = pattern.exec(said);
    return found !== null && isLittle(said.slice(0, found.index));
  });
}

function isLittle(part: string): boolean {
  return part.split(/\s+/).every((word) => word === '' || isWord(LITTLE, word) || isSpokenTo(word));
}
