import { findTerms } from './lexicon.ts';
import type { Intent, ReplyLine } from './replies.ts';

/**
 * Wishes that do no harm when half heard: recognised by their telling words, in any order and with any words between.
 * Yes, cancel and stop are never read here; they must be all that was said.
 */
interface Hint {
  readonly intent: Intent;
  /** Every pattern must be met. */
  readonly says: readonly RegExp[];
  readonly never?: RegExp;
  readonly words: number;
  /** Only after these questions, or only said by this role. */
  readonly after?: RegExp;
  readonly by?: 'seller' | 'buyer';
  /** Things of the trade may be named (শাড়ি বেচব). */
  readonly things?: boolean;
}

const WANTS =
  /চাই|চাইছি|করব|করতে|হবে|দেব|তুলব|(?<![a-z])(?:chai|chachhi|korbo|krbo|korte|hobe|debo|tulbo|want|like to|need|hai|chahta|chahti|chahiye)(?![a-z])|चाह|है/u;
const LOOKS = /দেখ|কোথা|কই|লিস্ট|তালিকা|(?<![a-z])(?:dekh|kotha[yi]|koi(?![a-z])|list|show|see|view|dikha|kaha)|दिखा|कहा/u;
const SELLS = /বিক্রি|বিক্রী|বেচ|(?<![a-z])(?:bikri|bikree|bech|bikroy|sell|sale kor)|बेच/u;
const ORDER = /অর্ডার|পার্সেল|(?<![a-z])(?:orders?|parcels?)|ऑर्डर|पार्सल/u;
const DOING =
  /confirm|কনফার্ম|করব|করবো|করতে চাই|দিতে চাই|দেব|নেব|(?<![a-z])(?:korbo|korte chai|dite chai|debo|nebo|place|karna|karo|kar do)|करना/u;
const CANCELS = /বাতিল|ক্যান্?সেল|(?<![a-z])(?:batil|can[cs]el|kansel)|रद्द|कैंस/u;

const HINTS: readonly Hint[] = [
  {
    intent: 'my_orders',
    says: [
      ORDER,
      /আমার|কোথা|কই|কবে|কটা|কতগুলো|কত ?দ[ূু]র|খবর|দেখ|এল|এসেছে|আসেনি|পাইনি|আছে|নাকি|কতদ[ূু]র|স্ট্যাটাস|অবস্থা|কী হল|কি হল|(?<![a-z])(?:amar|my|mer[aei]|kothay|koi|kobe|kota|koto(?: ?dur)?|khobor|dekh|dikha|elo|eseche|aseni|paini|status|kahan|kaha|kab|track|where|when|show|list|any|new)(?![a-z]*bo)|मेर|कहा|कब/u,
    ],
    never: new RegExp(`${DOING.source}|${CANCELS.source}|\\d`, 'u'),
    words: 8,
  },
  {
    intent: 'my_items',
    says: [
      /আমার|আমাদের|(?<![a-z])(?:amar|amader|my|mer[aei])(?![a-z])|मेर/u,
      /জিনিস|শাড়ি|মাল|তোলা|লিস্টিং|প্রোডাক্ট|আইটেম|দোকান|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|tola|listing|product|item|dokan|saman|samaan|shop|stock)|सामान|साड़/u,
      new RegExp(`${LOOKS.source}|গুলো|কটা|কী কী|কি কি|আছে|(?<![a-z])(?:gulo|kota|ki ki|ache|all|what)`, 'u'),
    ],
    never: new RegExp(
      `${DOING.source}|${SELLS.source}|কবে|kobe|কেন|keno|পাইনি|paini|পেলাম|দাম|dam(?![a-z])|price|লাগবে|lagbe|অর্ডার|order`,
      'u',
    ),
    words: 8,
    by: 'seller',
    things: true,
  },
  {
    intent: 'sell',
    says: [
      SELLS,
      new RegExp(
        `${WANTS.source}|করে দিন|করে দাও|kore din|kore dao|বেচব|bechbo|বেচতে|bechte|${/bechn[ai]/.source}|selling`,
        'u',
      ),
    ],
    never:
      /হয়ে|হল|হয়নি|হবে না|করবেন|করেন|কত|কী ?ভাবে|কি ?ভাবে|\d|(?<![a-z])(?:hoye|holo|hoyni|korben|koren|koto|kivabe|ki ?bhabe|kaise|how)|না$|na$/u,
    words: 9,
    by: 'seller',
    things: true,
  },
  {
    intent: 'sell',
    says: [
      /নতুন|আরেক|আর একটা|আরও একটা|(?<![a-z])(?:notun|natun|arek|ar ekta|aro ekta|new|naya|another)|नया|नई/u,
      /জিনিস|শাড়ি|মাল|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|item|product|saman|gamcha)|सामान|साड़/u,
      /দেব|দিতে|তুল|ছাড়ব|বুনেছি|(?<![a-z])(?:debo|dite|tul|charbo|add|upload|list|post|bunechi|daal|dalna)|डाल/u,
    ],
    never: /\d|[?]|অর্ডার|কবে|(?<![a-z])(?:order|kobe|dekh)|দেখ/u,
    words: 8,
    by: 'seller',
    things: true,
  },
  {
    intent: 'skip',
    says: [
      /(?:জানি|জানা|মনে|বলতে পার|খেয়াল|ধারণা|নিশ্চিত|শিওর|মাপা).*(?:না|নেই|নি|নাই)|পরে (?:বল|দে|জানা|লিখ|কর)|(?<![a-z])(?:jani|jana|mone|bolte par|kheyal|dharona|nischit|sure|mapa).*(?<![a-z])(?:na|nei|ni|nai|not)(?![a-z])|(?<![a-z])pore (?:bol|deb|jana|likh|kor)|don'?t (?:know|remember)|no idea|not sure|(?:pata|malum|maloom|yaad) nahi|baad me|(?:पता|याद|मालूम) नहीं|बाद में/u,
    ],
    never: /\d|[?]|নিচ্ছি না|নেব না|(?<![a-z])(?:nebo na|kinbo na|order)/u,
    words: 7,
    after: /_q$/,
  },
  {
    intent: 'search',
    says: [
      /কিনব|কিনতে|কেনা|খুঁজ|খুজ|শাড়ি দেখ|জিনিস দেখ|(?<![a-z])(?:kinbo|kinte|khuj|khunj|buy|purchase|kharid|search|browse|looking for|dhund|(?:saree|shari|sari|jinis|kapor) dekh)|खरीद|ढूंढ|खोज/u,
    ],
    never: /\d|কিনেছি|kinechi|bought|কেন |(?<![a-z])keno/u,
    words: 8,
  },
  {
    intent: 'help',
    says: [
      /সাহায্য|হেল্প|বুঝতে পার|বুঝছি না|বুঝলাম না|বুঝিয়ে|শিখিয়ে|কী ?ভাবে|কি ?ভাবে|কেমন করে|কী করে|কী করব|কি করব|কী লিখব|কি লিখব|(?<![a-z])(?:s[ao]haj+[yj]?o|help|bujh?te par|bujh?chh?i na|bujh?lam na|bujhiye|shikhiye|ki ?bh?abe|ki ?vabe|kemne|ki kore|ki korbo|ki likhbo|kya likhu|madad|samajh nahi|how (?:do|to|can)|what (?:do|should) i)|मदद|समझ नहीं|कैसे/u,
    ],
    never:
      /\d|পাঠাবেন|পাবো|পাব|পেমেন্ট|দাম|(?<![a-z])(?:pathaben|pabo|payment|price|dam|are you)(?![a-z])|কেমন আছ|kaise ho|कैसे ह/u,
    words: 9,
    things: true,
  },
  {
    intent: 'human',
    says: [
      /মানুষ|একজন|লোকের|কারো|কারও|কাউকে|কেউ|আপনাদের|(?<![a-z])(?:manush|ekjon|loker|karo|karor|kau?ke|keu|someone|somebody|person|human|agent|kisi|insaan|team)|किसी|इंसान/u,
      /কথা|ফোন|কল|যোগাযোগ|(?<![a-z])(?:kotha|phone|fon|call|talk|speak|contact|connect|jogajog|baat|bat)(?![a-z])|बात|फोन/u,
    ],
    never: /\d/u,
    words: 9,
  },
  ...(
    [
      [
        'language_bn',
        /বাংলা ?(?:য়|তে|ভাষা)|(?<![a-z])(?:bangla ?(?:y|i|te|e|me|mein|bhasha)|in beng?ali)(?![a-z])|बांग्ला में/u,
      ],
      [
        'language_en',
        /ইং(?:রেজি|রাজি|লিশ) ?(?:তে|এ|ে|ভাষা)?|(?<![a-z])(?:(?:english|ingreji|angrezi) ?(?:te|e|me|mein)|in english)(?![a-z])|अंग्रेज़?ी में/u,
      ],
      ['language_hi', /হিন্দি ?(?:তে|ভাষা)|(?<![a-z])(?:hindi ?(?:te|e|me|mein)|in hindi)(?![a-z])|हिंदी में|हिन्दी में/u],
    ] as const
  ).map(
    ([intent, name]): Hint => ({
      intent,
      says: [
        name,
        /কথা|বল|লিখ|দিন|চাই|উত্তর|(?<![a-z])(?:kotha|bol|likh|baat|speak|talk|reply|write|answer|chai|din)|बात|बोल|लिख/u,
      ],
      never: /\d|না$|(?<![a-z])na$|[?]/u,
      words: 7,
    }),
  ),
  {
    intent: 'human',
    says: [
      /ফোন|অফিস|আপনাদের|যোগাযোগ|(?<![a-z])(?:phone|fon|office|apnader|contact|helpline|whatsapp)/u,
      /নম্বর|নাম্বার|(?<![a-z])(?:number|nambar|nombor|no)(?![a-z])|नंबर/u,
      /দিন|দাও|দেন|চাই|কত|কী|লাগবে|দেবেন|(?<![a-z])(?:din|dao|den|chai|koto|ki|lagbe|deben|give|what|send|chahiye|please|pls)/u,
    ],
    never: /\d|আমার|(?<![a-z])(?:amar|my)(?![a-z])/u,
    words: 7,
  },
  {
    intent: 'menu',
    says: [/মেনু|(?<![a-z])(?:menu|manu)(?![a-z])|मेनू/u],
    never: /না$|(?<![a-z])na$|\d/u,
    words: 5,
  },
  {
    intent: 'back',
    says: [
      /পিছনে|পেছনে|পিছিয়ে|আগের (?:প্রশ্ন|ধাপ|জায়গা)|আগেরটা|ফিরে (?:যা|চল|যে)|(?<![a-z])(?:pichh?one|pechh?one|piche|peeche|go back|ager (?:prosh?no|dhap|ta)|agerta|fire (?:ja|cho|je)|wapas|vapas|previous)|पीछे|वापस|पिछल/u,
    ],
    never: /ছবি|দিক|টাকা|\d|(?<![a-z])(?:chobi|photo|dik|side|taka|money|refund|paisa|call)/u,
    words: 6,
  },
  {
    intent: 'done',
    says: [
      /শেষ|হয়ে গে|হয়ে গিয়ে|দিয়ে দিলাম|দিয়েছি|দিলাম|পাঠিয়েছি|পাঠিয়ে দিলাম|পাঠালাম|আর নেই|আর নাই|আর লাগবে না|(?<![a-z])(?:sh?esh|hoye g|diye dilam|diye diyechi|diyechi|dilam|pathiyechi|pathalam|pathiye dilam|ar nei|aar nei|ar nai|ar lagbe na|done|finish|(?:all|sob|sab).* (?:sent|uploaded)|that'?s all|bas(?![a-z])|ho gaya|bhej diy)|हो गय|भेज दि/u,
    ],
    never: /\d|হয়নি|কত|বিক্রি|দাম|(?<![a-z])(?:hoyni|koto|bikri|dam|price|not)(?![a-z])|[?]/u,
    words: 7,
    after: /^(?:photos|more_photos_q)$/,
  },
  {
    intent: 'no',
    says: [
      /(?:দেব|দেবো|হবে|পারব|নেব|রাজি|চলবে|পোষাবে|পারছি) ?(?:না|নই)|(?<![a-z])(?:debo|hobe|parbo|nebo|raji|cholbe|poshabe|parchi|dite parbo) ?na(?![a-z])|(?<![a-z])(?:nahi (?:hoga|dunga|dungi)|cannot|can ?not|no way|too low)|नहीं (?:होग|दूं)/u,
    ],
    never: /\d|[?]|কি না|ki na/u,
    words: 7,
    after: /^offer_q$/,
  },
  {
    intent: 'available_q',
    says: [
      /আছে|পাওয়া|পাব|স্টক|বিক্রি হয়ে|শেষ হয়ে|(?<![a-z])(?:ache|achhe|available|pawa|paoa|pabo|stock|milega|mil ja[a-z]*|milbe|hai|bikri hoy?e|bikri hoye|sold|left)(?![a-z])|मिलेग|है/u,
      /[?]|(?:^|\s)(?:কি|কী|নাকি|তো|এখনো|এখনও)(?:\s|$)|(?<![a-z])(?:ki|naki|to|kya|is|still|ekhono|akhono|any)(?![a-z])|क्या/u,
    ],
    never:
      /\d|দাম|কত|কটা|রঙ|রং|ছাড়|কম|ব্লাউজ|কোন|কী কী|(?<![a-z])(?:dam|koto|kota|koita|price|rong|color|colour|discount|kom|kon|blouse|ki ki|delivery|cod)(?![a-z])/u,
    words: 8,
    after: /^item$/,
    by: 'buyer',
  },
];

/** The wish that a short message speaks of, if only one group of telling words is in it. */
export function hintedIntent({ words, normalised, context, role }: ReplyLine): Intent | undefined {
  const line = normalised.normalize('NFC');
  const hint = HINTS.find(
    ({ says, never, words: most, after, by }) =>
      words.length <= most &&
      (after === undefined || after.test(context)) &&
      (by === undefined || role === undefined || role === by || role === 'new') &&
      says.every((pattern) => pattern.test(line)) &&
      never?.test(line) !== true,
  );
  if (hint === undefined) return undefined;
  const named = findTerms(normalised).filter(({ kind, id }) => SPECIFIC.has(kind) && id !== 'handloom');
  const isPlain =
    hint.things === true
      ? named.every(({ kind }) => kind === 'product')
      : named.every(({ id }) => id === 'saree' || id === 'fabric');
  return isPlain ? hint.intent : undefined;
}

const SPECIFIC = new Set(['product', 'weave', 'material', 'colour', 'technique']);
