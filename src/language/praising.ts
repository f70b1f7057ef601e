import { normalise } from './normalise.ts';

const OPENS = '(?:বাহ|ওয়াও|আরে|উফ|ওমা|সত্যি|wah|waah|wow|arre|are|uff|oma|sotti|omg|really|वाह|अरे)';
const HOW =
  '(?:কী|কি|কত|খুব|খুবই|ভীষণ|দারুণ|একদম|বেশ|ki|koto|khub|khubi|bhishon|vison|ekdom|besh|how|what an?|so|very|really|too|such an?|kya|kitn[aie]|bahut|bohot|क्या|कितन[ाीे]|बहुत)';
const GOOD =
  '(?:সুন্দর|ভালো|ভাল|দারুণ|দারুন|চমৎকার|অপূর্ব|অসাধারণ|মিষ্টি|sundor|shundor|sundar|bhalo|valo|darun|chomotkar|opurbo|osadharon|mishti|beautiful|lovely|nice|pretty|gorgeous|amazing|awesome|superb|excellent|stunning|sundar|badhiya|mast|khoobsurat|khubsurat|सुंदर|सुन्दर|बढ़िया|खूबसूरत)';
/** Alone it only says that she has heard. */
const FINE = '(?:accha|achha|acha|acchi|achhi|अच्छ[ाीे])';
const THING =
  '(?:এটা|ওটা|শাড়িটা|শাড়ি|গামছাটা|জিনিস|জিনিসটা|রংটা|কাজ|কাজটা|eta|ota|sarita|sareeta|sari|saree|gamchata|jinis|jinista|rongta|rong|kaj|kajta|it is|its|it|this is|this|yeh|ye|यह|ये|साड़ी)';
const ENDS =
  '(?:তো|গো|দেখতে|লাগছে|লাগল|হয়েছে|দিদি|দাদা|একটা|to|go|dekhte|lagche|laglo|hoyeche|didi|dada|bhai|ekta|one|work|hai|he|lag rah[iae] hai|है)';
const PRAISE = new RegExp(
  `^(?:${OPENS} )*(?:(?:${HOW} )*(?:${GOOD}|${OPENS})|(?:${HOW} )+${FINE})(?: (?:${GOOD}|${THING}|${ENDS}))*$|^${THING} (?:khub |khubi |খুব |খুবই |darun |so |very |really |bahut |बहुत )*${GOOD}(?: ${ENDS})*$`.normalize(
    'NFC',
  ),
  'u',
);

/** Whether words only praise what is shown, and ask nothing: "ki sundor", "খুব সুন্দর". */
export function praises(text: string): boolean {
  const line = normalise(text)
    .normalize('NFC')
    .replace(/[!.,।\s]+/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}? ]/gu, '')
    .trim();
  return PRAISE.test(line);
}
