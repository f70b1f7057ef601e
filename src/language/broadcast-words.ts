import { plainLine } from './plain-line.ts';

/** What a member of staff wants of broadcasts. */
export type BroadcastWord = 'open' | 'make' | 'show' | 'pause' | 'resume' | 'cancel';

const CAST = 'প্রচার(?:টা|টি|গুলো|ের বার্তা)?|ব্রডকাস্ট(?:টা|গুলো)?|prochar(?: ?ta)?|prachar|broad ?casts?(?: ?ta)?|प्रचार|ब्रॉडकास्ट';
const VERBS: readonly (readonly [BroadcastWord, string])[] = [
  [
    'pause',
    'থামান|থামাও|থামা|থামিয়ে (?:দিন|দাও|রাখুন)|থামুক|বন্ধ(?: করুন| করো| কর| করেন| করে (?:দিন|দাও|দেন|ফেলুন))?|থাক|রোকো|thaman|thamao|thamiye (?:din|dao|rakhun)|bondho(?: korun| koro| koren| kore (?:din|dao|den|felun))?|off(?: koro| korun)?|stop|pause|hold|halt|रोको|रोकें|रोक दो|रोकिए|बंद करो|roko',
  ],
  [
    'resume',
    'আবার চালান|চালান|চালাও|চালু(?: করুন| করো)?|আবার শুরু(?: করুন| করো)?|আবার|শুরু(?: করুন)?|চলুক|chalan|chalao|chalu(?: korun)?|abar(?: chalan| shuru)?|resume|continue|go on|unpause|चालू करो|चलाओ|फिर से',
  ],
  [
    'cancel',
    'বাতিল(?: করুন| করো| কর)?|বাদ(?: দিন| দাও)?|তুলে নিন|আর পাঠাবেন না|batil(?: korun)?|bad (?:din|dao)|cancel|drop|रद्द(?: करो| करें)?|cancel करो',
  ],
  [
    'show',
    'কেমন (?:হল|হলো|হচ্ছে|চলছে|গেল)|কত(?: জন| দূর)?|কতদূর|কতজন(?: পেলেন)?|খবর|দেখান|দেখাও|অবস্থা|ফল|ফলাফল|kemon (?:holo|hochhe|cholche)|koto(?:dur| jon)?|dekhan|obostha|status|how(?: is it going)?|result|results|outcome|show|कैसा रहा|कितना|स्थिति',
  ],
  [
    'make',
    'পাঠাব|পাঠাবো|পাঠাতে চাই|পাঠাই|পাঠান|নতুন|করব|করবো|করতে চাই|pathabo|pathate chai|notun|korbo|new|send|make|create|भेजना है|भेजें|नया|करना है',
  ],
];
const PLEASE = '(?: প্লিজ| দয়া করে| please| pls| তো| এখন| এখনই| ekhon| now)?';
const WHICH = '(?:একটা |একটি |নতুন |এই |the |a |this |ekta |notun |new |all |সব )?';
const pattern = (source: string) => new RegExp(`^(?:${source})${PLEASE}$`.normalize('NFC'), 'u');
const ALONE = pattern(`(?:${CAST})(?: মেনু| menu)?`);
const SENTENCES = VERBS.map(([word, verbs]) => ({
  word,
  whole: pattern(`${WHICH}(?:${CAST}) (?:${verbs})|(?:${verbs}) ${WHICH}(?:${CAST})`),
  bare: pattern(verbs),
}));

/** Reads whole sentences such as "প্রচার থামান" or "pause the broadcast"; undefined for anything else that speaks of broadcasts. */
export function readBroadcastWord(text: string): BroadcastWord | undefined {
  const line = plainLine(text);
  return ALONE.test(line) ? 'open' : SENTENCES.find(({ whole }) => whole.test(line))?.word;
}

/** The same verbs alone, for whoever is looking at a broadcast: "থামান", "pause". */
export function readBareBroadcastWord(text: string): BroadcastWord | undefined {
  const line = plainLine(text);
  return SENTENCES.find(({ bare }) => bare.test(line))?.word;
}

/** Whether a line is about the broadcast that is being written, and no part of it: "লেখাটা ভুল হয়েছে বাদ দাও", "প্রচারটা কতজন পেল", "সবাই পাক". */
export function isAboutWriting(text: string): boolean {
  const line = plainLine(text);
  return readBroadcastWord(text) !== undefined || OF_THE_TEXT.test(line) || OF_THE_CAST.test(line) || TO_ALL.test(line);
}

const OF_THE_TEXT =
  /^(?:না |na )?(?:লেখাটা|কথাটা|এই লেখা|lekha(?:ta)?|kothata|the text)(?: \S+){0,2} (?:ভুল|বাদ|মুছ|কেটে|বদল|bhul|vul|bad|muche|kete|bodl|wrong)/u;
const OF_THE_CAST = new RegExp(
  `^(?:\\S+ ){0,3}(?:${CAST})(?: \\S+){0,3} (?:করব|করবো|পেল|পেয়েছে|গেল|কতজন|কজন|korbo|pelo|gelo|kotojon)$`.normalize(
    'NFC',
  ),
  'u',
);
const TO_ALL =
  /^(?:সবাই(?:কে)?|সকলে|sobai(?:ke)?|sokole|everyone|to all|sab ko|सबको)(?: (?:পাক|পাঠান|পাঠাও|দিন|pak|pathan|din|get it))?$/u;

/** Whether a yes itself says that something is sent: "পাঠিয়ে দিন", "send it". */
export function saysSend(text: string): boolean {
  return /পাঠ|path|send|भेज/iu.test(text);
}
