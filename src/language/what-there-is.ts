import { normalise } from './normalise.ts';
import { plainLine } from './plain-line.ts';

const HERE =
  '(?:আপনাদের|আপনার|আপনারা|তোমাদের|তোমার|হাটে|এখানে|এইখানে|দোকানে|কাছে|ওখানে|আজ|আজকে|এখন|এবার|সব|মোট|দিদি|দাদা|একটু|আচ্ছা|apnader|apnar|apnara|tomader|tomar|hate|haate|haat e|ekhane|eikhane|dokane|kache|aj|ajke|ekhon|ebar|sob|didi|dada|ektu|accha|aapke|apke|yahan|yahaan|paas|pas|ke|आपके|यहाँ|यहां|पास)';
const WHAT = '(?:কী কী|কি কি|কী|কি|ki ki|ki|kee|kya kya|kya|क्या क्या|क्या)';
const THINGS = '(?:জিনিস|মাল|কাপড়|জিনিসপত্র|jinis|mal|maal|kapor|jinispotro|saman|सामान)';
const IS =
  '(?:আছে|আছে কি|পাওয়া যায়|পাওয়া যাবে|পাব|বেচেন|বিক্রি করেন|বিক্রি হয়|রাখেন|দেখাতে পারেন|ache|achhe|ase|paoa jay|pawa jay|paowa jay|paoa jabe|pabo|bechen|bikri koren|bikri hoy|rakhen|hai|milta hai|milega|bechte ho|bechte hain|है|मिलता है|मिलेगा)';
const CAME =
  '(?:এল|এলো|এসেছে|আসছে|উঠল|উঠেছে|আছে|এলো গো|elo|eseche|esheche|asche|uthlo|utheche|ache|achhe|aaya|aya|aayi|hai|आया|है)';
const NEW = '(?:নতুন|নুতন|notun|nutan|naya|naye|नया)';
const ENDS = `(?: (?:${HERE}|কি|নাকি|তো|ki|naki|to|hai))*`;
const MORE = '(?:আর|আরো|আরও|ar|aar|aro|aur|और)';

const ASKS = new RegExp(
  [
    `(?:${HERE} )*(?:${MORE} )?(?:${HERE} )*${WHAT} (?:${THINGS} )?${IS}${ENDS}`,
    `(?:${HERE} )*${NEW} (?:${THINGS} )?(?:${WHAT}|কিছু|kichu|kichhu|kuch|कुछ)(?: ${WHAT})? ${CAME}${ENDS}`,
    `(?:${HERE} )*${WHAT} ${NEW} (?:${THINGS} )?${CAME}${ENDS}`,
    `(?:আমাকে |amake |mujhe )?(?:সব|সবকিছু|সব কিছু|যা আছে|যা যা আছে|sob|shob|sob kichu|ja ache|ja ja ache|sab|sab kuch|सब|सब कुछ)(?: ${THINGS})?(?: (?:সব|sob))? (?:দেখান|দেখাও|দেখি|দেখব|দেখতে চাই|dekhan|dekhao|dekhi|dekhbo|dekhte chai|dikhao|dikhaiye|दिखाओ|दिखाइए)(?: (?:তো|একটু|to|ektu|please))*`,
    `what(?: all)?(?: things| items)? (?:do|did|can|have|are|is) (?:you|u|there|ya)(?: guys| people| all)?(?: (?:sell|selling|have|got|keep|available|offer))*(?: here| now| today| there)*`,
    `what(?:'?s| is| are)? (?:new|available|there|on sale|for sale)(?: here| today| now)*`,
    `(?:do you have |have you got |got )?any(?:thing)? new(?: things| items| stuff| arrivals?)?(?: here| today)*`,
    `show (?:me )?(?:all|everything|all items|whatever you have)`,
  ].join('|'),
);
const WHOLE = new RegExp(`^(?:${ASKS.source})$`.normalize('NFC'), 'u');

/** Whether words ask what there is on the haat, or what is new, and name no sort of it: "কী কী আছে?", "নতুন কী এলো". */
export function asksWhatThereIs(text: string): boolean {
  return WHOLE.test(plainLine(text).normalize('NFC'));
}

const OF_THE_HAAT =
  /(?<![\p{L}\p{M}])(?:আপনাদের|আপনারা|তোমাদের|হাটে|এখানে|দোকানে|নতুন|সব|apnader|apnara|tomader|hate|haate|ekhane|dokane|notun|sob|sab|naya|aapke|apke|you|new|everything)(?![\p{L}\p{M}])/u;

/** The same under one thing on the screen, of which "কী আছে" alone might be asked. */
export function asksWhatElseThereIs(text: string): boolean {
  return OF_THE_HAAT.test(normalise(text)) && asksWhatThereIs(text);
}
