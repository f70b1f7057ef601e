import { normalise } from './normalise.ts';
import { plainLine } from './plain-line.ts';

/** Whether a member of staff asks for the desk. */
export function asksForDesk(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:কর্মী|কর্মীদের|স্টাফ|staff|kormi)(?: মেনু| টেবিল| কাজ| menu| desk)?|কাজের টেবিল|desk|আমার কাজ|(?:कर्मचारी|स्टाफ|स्टाफ़)(?: मेनू| का काम)?|काम की मेज़|काम की मेज)$/u.test(
    line,
  );
}

/** What a member of staff asks to see of her desk. */
export type DeskWish = 'desk' | 'judge' | 'hidden' | 'people' | 'troubles' | 'reports' | 'unread';

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`.normalize('NFC'), 'u');
const MOST_WORDS = 7;
/** To be shown, how many, what is left: without it a word may be of anything. */
const SHOWS = whole(
  'দেখান|দেখাও|দেখি|দেখব|দেখা|কটা|কতগুলো|কত|কয়টা|বাকি|বাকী|পড়ে আছে|আছে কি|আছে নাকি|কী কী|কি কি|কে কে|কারা|কোনগুলো|তালিকা|লিস্ট|dekhan|dekhao|dekhi|dekhbo|kota|kotogulo|koto|koyta|baki|pore ache|ache ki|ache naki|ki ki|ke ke|kara|kongulo|list|show|how many|any|which|who|left|pending|dikhao|dikhaiye|kitne|kitni|kaun|baaki|दिखाओ|दिखाइए|कितने|कितनी|कौन|बाकी',
);
const GOODS = 'লিস্টিং|লিস্টিংগুলো|আইটেম|জিনিস|জিনিসগুলো|পোস্ট|listings?|items?|jinis|posts?|लिस्टिंग|सामान';
const MESSAGES = 'বার্তা|বার্তাগুলো|মেসেজ|মেসেজগুলো|sms|messages?|msgs?|barta|मैसेज|संदेश';
const WISHES: readonly (readonly [DeskWish, RegExp])[] = [
  [
    'troubles',
    whole(
      `(?:ফেল|ফেইল|ফেল্ড|failed?|fail hoyeche|undelivered|not sent|unsent|যায়নি|যায় নি|পৌঁছয়নি|পৌঁছায়নি|আটকে|jayni|jay ni|pouchoyni|atke|नहीं गए|नहीं पहुँचे)(?: (?:এমন|যে|যেগুলো|emon|je|jegulo))?(?: ?(?:গুলো|গুলি|gulo|guli|wale|ones?|${MESSAGES}))?`,
    ),
  ],
  ['hidden', whole('লুকোনো|লুকানো|লুকনো|হিডেন|hidden|lukono|lukano|hide kora|छिपे|छिपी')],
  ['reports', whole('নালিশ|নালিশগুলো|অভিযোগ|রিপোর্টগুলো|nalish|obhijog|complaints?|reports|शिकायतें|शिकायत')],
  ['unread', whole(`খোলা যায়নি|খুলতে পারিনি|পড়া যায়নি|khola jayni|pora jayni|unread|unreadable|could not be read|नहीं खुले`)],
  [
    'people',
    whole(
      '(?:কথা|kotha) (?:(?:বলতে|bolte) )?(?:চাইছে|চাইছেন|চায়|চান|বলবে|বলবেন|chaiche|chaichen|chay|chan|bolbe|bolben)|wants? to talk|অপেক্ষায়|অপেক্ষা করছে|opekkhay|opekkha korche|waiting|help requests?|সাহায্য চেয়েছে|sahajyo cheyeche|इंतज़ार|इंतजार',
    ),
  ],
  [
    'judge',
    whole(
      `(?:${GOODS}) (?:\\S+ )?(?:বাকি|বাকী|যাচাই|দেখা বাকি|baki|pending|jachai|left|to judge|to check|to approve|बाकी)|(?:বাকি|pending|পেন্ডিং|যাচাই|নতুন তোলা|baki|jachai|unchecked|unapproved|to judge|बाकी) (?:${GOODS})|(?:কটা|কতগুলো|কয়টা|kota|kotogulo|how many|new|নতুন|notun|कितनी) (?:লিস্টিং|listings?|लिस्टिंग)`,
    ),
  ],
  [
    'desk',
    whole(
      '(?:কী|কি|কত|ki|koto) (?:কী |কি |ki )?(?:কাজ|kaj) (?:বাকি|আছে|baki|ache)|(?:কাজ|kaj) (?:কী|কি|কত|ki|koto) (?:বাকি|আছে|baki|ache)|pending (?:work|kaj|কাজ)|what (?:is|s) pending|(?:কী|কি|ki) (?:কী |কি |ki )?(?:বাকি|baki)(?: আছে| ache)?|क्या बाकी(?: है)?',
    ),
  ],
];

/** Reads what a member of staff asks to see of her desk, in a line that is nothing else: "failed gulo dekhao", "কটা লিস্টিং বাকি?". */
export function readDeskWish(text: string): DeskWish | undefined {
  if (asksForDesk(text)) return 'desk';
  const line = plainLine(text);
  if (line === '' || line.split(' ').length > MOST_WORDS || /\d/u.test(line) || !SHOWS.test(line)) return undefined;
  return WISHES.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Whether an administrator wants to make two people one. */
export function asksToMerge(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:মানুষ|দুজনকে|দুই জনকে|দুজন) (?:মেলান|মেলাব|মেলানো|এক করুন|এক করব)|মেলান|মেলাব|merge|merge people|unmerge|manush melan|melan|melabo|मिलाएँ|लोगों को मिलाएँ)$/u.test(
    line,
  );
}

/** Whether an administrator asks who works for the haat, or wants somebody's work to end. */
export function asksForCrew(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:কর্মীরা|কর্মীদের নাম|কর্মীদের তালিকা|স্টাফ লিস্ট|staff list|all staff|kormira|kormider nam)(?: কারা| দেখান| kara)?|কারা কর্মী|কে কে কর্মী|কর্মী (?:সরাব|বাদ দেব|বাদ দিন|ছাড়াব)|(?:remove|end) (?:a )?(?:staff|role)|who is staff|कर्मचारी (?:कौन हैं|हटाना है|लोग)|सब कर्मचारी)$/u.test(
    line,
  );
}

/** Whether a member of staff asks for a new code to scan. */
export function asksForCode(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return CODE.test(line);
}

const CODE = new RegExp(
  '^(?:(?:নতুন|আর একটা|আরেকটা|আবার|notun|new|another|नया|दूसरा) (?:কোড|কিউআর|code|qr|qr code|कोड)(?: দিন| দাও| পাঠান| চাই| din| chai| please| भेजिए| दीजिए)?|(?:স্ক্যান|scan) (?:কোড|code)|qr)$'.normalize(
    'NFC',
  ),
  'u',
);
