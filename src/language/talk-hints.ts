import type { Hint } from './hint.ts';

/** Refusing, in three languages. */
const REFUSES =
  /(?<![\p{L}\p{M}])(?:না|নাঃ|নাহ|নেই|নাই|নয়|নই|নি|নারাজ|লস)(?![\p{L}\p{M}])|(?:হয়|দেয়|লেখেন|লিখেন)(?:নি|নাই)|(?<![a-z])(?:na+h?|nei|nai|noy|noi|ni|nahi+n?|nhi|nai|mat|no|nope|nah|not|dont|cannot|cant|wont|isnt|never|loss|los)(?![a-z])|नहीं|नही|मत/u;
/** What makes of a refusal or a yes the beginning of something else. */
const TURNS =
  /কিন্তু|তবে|হলে|যদি|মানে|বরং|অন্য|বদল|পাল্ট|দাম(?!ে)|নাম|ঠিকানা|রং|রঙ|শুধু|(?<![a-z])(?:kintu|hole|tobe|jodi|mane|borong|onno|bodl|palt|but|if|lekin|magar|agar|matlab|change|instead|only|sudhu|shudhu|rather|dam(?!e)|daam|price|naam|name|address|thikana|rong|colou?r|rang)|लेकिन|मगर|अगर|मतलब|दाम|रंग/u;

/** Help, a person, a language, the way through the questions, and what answers one question alone. */
export const TALK_HINTS: readonly Hint[] = [
  {
    intent: 'skip',
    says: [
      /(?:জানি|জানা|মনে|বলতে পার|খেয়াল|ধারণা|নিশ্চিত|শিওর|মাপা).*(?:না|নেই|নি|নাই)|পরে (?:বল|দে|জানা|লিখ|কর)|(?<![a-z])(?:jani|jana|mone|bolte par|kheyal|dharona|nischit|sure|mapa).*(?<![a-z])(?:na|nei|ni|nai|not)(?![a-z])|(?<![a-z])pore (?:bol|deb|jana|likh|kor)|don'?t (?:know|remember)|no idea|not sure|(?:pata|malum|maloom|yaad) nahi|nahi (?:pata|malum|maloom|yaad)|baad me|(?:पता|याद|मालूम) नहीं|बाद में/u,
    ],
    never: /\d|[?]|নিচ্ছি না|নেব না|(?<![a-z])(?:nebo na|kinbo na|order)/u,
    words: 9,
    after: /^(?!offer|more_photos).*_q$/,
  },
  {
    intent: 'skip',
    says: [
      /পরের ?(?:টা|টায়|টাতে|প্রশ্ন|ধাপ)|এগিয়ে (?:যা|চল)|বাদ দিয়ে|ছেড়ে দিয়ে|(?<![a-z])(?:porer ?(?:ta|tay|tate|pros?h?no|dhap)|porerta[yi]?|eg[iy]+e (?:ja|cho)|bad diye|chere diye|next (?:one|question|step)|move on|agl[aie]|aage badh|chhod (?:do|ke|kar)|chod (?:do|ke|kar))|अगल|आगे/u,
    ],
    never: /\d|[?]|বাতিল|অর্ডার|(?<![a-z])(?:batil|cancel|order|page)/u,
    words: 7,
    after: /^(?!confirm|offer|more_photos).*_q$/,
  },
  {
    intent: 'help',
    says: [
      /সাহায্য|সাহায্য|হেল্প|বুঝতে পার|বুঝছি না|বুঝলাম না|বুঝিয়ে|শিখিয়ে|কী ?ভাবে|কি ?ভাবে|কেমন করে|কী করে|কী করব|কি করব|কী লিখব|কি লিখব|(?<![a-z])(?:s[ao]haj+[yj]?o|help|bujh?te par|bujh?chh?i na|bujh?lam na|bujhiye|shikhiye|ki ?bh?abe|ki ?vabe|kemne|ki kore|ki korbo|ki likhbo|kya likhu|madad|samajh nahi|how (?:do|to|can)|what (?:do|should|am) i|supposed to|math?a(?:y|te)? ?(?:e )?dh?uk|samajh (?:me |mein |mai )?(?:nahi|nai|nhi)|samaj (?:me |mein )?nahi|ki (?:likhte|dite|pathate|korte) hobe|(?:samjha|bujha|sikha)o|kaise (?:use |istemal )?(?:karna|kare|karu|bhej|daal|likh|chal)|kya (?:karu|karna|likhna|likhu|bhejna)|atke g|parchi ?na|bujhi ?n[ai]|guide|stuck|confus|not (?:understanding|able))|মাথায়|আটকে গে|পারছি ?না|(?:কী|কি) (?:লিখতে|দিতে|পাঠাতে|করতে) হবে|বুঝি ?না|বুঝিনি|বুঝতেছি না|বোঝান|বোঝাও|क्या (?:कर|लिख)|मदद|समझ नहीं|कैसे/u,
    ],
    never:
      /\d|করব কি করব না|korbo ki korbo na|পাঠাবেন|পাবো|পাব|পেমেন্ট|দাম|(?<![a-z])(?:pathaben|pabo|payment|price|dam|are you)(?![a-z])|কেমন আছ|kaise ho|कैसे ह/u,
    words: 9,
    things: true,
  },
  {
    intent: 'human',
    says: [
      /মানুষ|একজন|লোকের|কারো|কারও|কাউকে|কেউ|আপনাদের|(?<![a-z])(?:manush|ekjon|loker|karo|karor|kau?ke|keu|someone|somebody|person|human|agent|kisi|insaan|aadmi|admi|bande|banda|staff|officer|operator|team)|কর্মী|লোক|অফিসার|किसी|इंसान|आदमी/u,
      /কথা|ফোন|কল|যোগাযোগ|(?<![a-z])(?:kotha|phone|fon|call|talk|speak|contact|connect|jogajog|baat|bat)(?![a-z])|बात|फोन/u,
    ],
    never: /\d/u,
    words: 9,
  },
  ...(
    [
      [
        'language_bn',
        /বাংলা ?(?:য়|তে|ভাষা)|(?<![a-z])(?:(?:bangla|bengali) ?(?:y|i|te|e|me|mein|bh?asha[yi]?|vasha[yi]?)|in (?:beng?ali|bangla))(?![a-z])|बांग्ला में/u,
      ],
      [
        'language_en',
        /ইং(?:রেজি|রাজি|লিশ) ?(?:তে|এ|ে|ভাষা)?|(?<![a-z])(?:(?:english|ingreji|angrezi) ?(?:te|e|me|mein)|in english|english (?:please|pls|only)|only english)(?![a-z])|अंग्रेज़?ी में/u,
      ],
      ['language_hi', /হিন্দি ?(?:তে|ভাষা)|(?<![a-z])(?:hindi ?(?:te|e|me|mein)|in hindi)(?![a-z])|हिंदी में|हिन्दी में/u],
    ] as const
  ).map(
    ([intent, name]): Hint => ({
      intent,
      says: [
        name,
        /কথা|বল|লিখ|লেখ[েো]|লেখা যা|দিন|দাও|দেন|চাই|উত্তর|জবাব|পাঠা|হোক|হলে|করুন|করেন|সুবিধা|বুঝ|(?<![a-z])(?:kotha|bol|likh|lekh|baat|bat|speak|talk|reply|write|answer|chai|din|dao|den|hok|hole|pathan|jobab|korun|koren|karo|kar|kijiye|bujh|samajh|batao|bataiye|jawab|please|pls|message|messages|only|instead)|बात|बोल|लिख|जवाब|बता/u,
      ],
      never: /\d|না$|(?<![a-z])na$|nahi|নয়|শাড়ি|অক্ষর|হরফ|okkhor|letters|[?]/u,
      words: 8,
    }),
  ),
  {
    intent: 'human',
    says: [
      /ফোন|অফিস|আপনাদের|যোগাযোগ|কারও|কারো|হেল্পলাইন|কাস্টমার|মানুষ|লোকের|এডমিন|অ্যাডমিন|মালিক|ম্যানেজার|তাঁতি|বিক্রেতা|দোকানদার|সেলার|(?<![a-z])(?:a+dmi|insaan|manush|lok(?:er)?(?![a-z])|admin|malik|owner|manager|tanti|weaver|seller|bikreta|dokandar|phone|fon|office|apnader|contact|helpline|customer|support|whatsapp)/u,
      /নম্বর|নাম্বার|(?<![a-z])(?:number|nambar|nombor|no)(?![a-z])|नंबर/u,
      /দিন|দাও|দেন|চাই|কত|কী|লাগবে|দেবেন|দিবেন|পাব|পাওয়া|আছে|(?<![a-z])(?:din|dao|den|chai|koto|ki|lagbe|deben|diben|pabo|paoa|pawa|ache|do|dijiye|give|what|send|share|need|chahiye|please|pls|milega)/u,
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
      /পিছনে|পেছনে|পিছিয়ে|আগের (?:প্রশ্ন|ধাপ|জায়গা)|আগেরটা|ফিরে (?:যা|চল|যে)|(?<![a-z])(?:pichh?one|pechh?one|piche|peeche|go back|ager (?:prosh?no|dhap|ta)|agerta|fire (?:ja|cho|je)|wapas|vapas|previous|take me back|one (?:step|question) back|back (?:to|one)|pichhl?[aei]|pichl[aei])|পেছোতে|পিছোতে|पीछे|वापस|पिछल/u,
    ],
    never:
      /বাতিল|ক্যান্?সেল|(?<![a-z])(?:batil|can[cs]el)|(?:পিছনের|পেছনের|(?<![a-z])p[ei]chh?[oa]ner)(?! ?(?:টা|প্রশ্ন|ধাপ|ta(?![a-z])|pros|dhap))|আঁচল|পাড়|কাজ|নকশা|(?<![a-z])(?:kaj|a+nchal|design)|ছবি|দিক|টাকা|শাড়ি|অর্ডার|জিনিস|মাল|পার্সেল|পয়সা|साड़|ऑर्डर|सामान|(?:करन[ाी]|देन[ाी]) |पैस|रुप|होग|लोगे|करोगे|\d|(?<![a-z])(?:chobi|photo|dik|side|saree|sari|shari|order|parcel|product|jinis|saman|taka|money|refund|pais|milega|milenge|call|hoga|hogi|loge|karoge)/u,
    words: 8,
  },
  {
    intent: 'done',
    says: [
      /^(?:এই )?\S+(?:টো|টে|টা|টি)ই (?:ছবি|আছে|ছিল)$|^(?:ei )?\S+[aeio]t[aeio]i (?:chobi|photo|ache|chilo)$|শেষ|হইয়া|হইছে|হয়ে গে|হয়ে গিয়ে|দিয়ে দিলাম|দিয়েছি|দিলাম|পাঠিয়েছি|পাঠিয়ে দিলাম|পাঠালাম|আর নেই|আর নাই|আর লাগবে না|(?<![a-z])(?:sh?esh|hoye g|hoi[y]?a g|hoise|diye dilam|de diya|sab de|finished|complete|diye diyechi|diyechi|dilam|pathiyechi|pathalam|pathiye dilam|ar nei|aar nei|ar nai|ar lagbe na|done|finish|(?:all|sob|sab).* (?:sent|uploaded)|that'?s all|bas(?![a-z])|ho gaya|bhej di|bhej chuk|itn[aie] hi|no more|nothing more|egulo?i|ei (?:kota|koyta|ta)(?: chobi| photo)?i?$|etuku)|এই ?(?:কটা|কয়টা|টুকু|গুলো)|এগুলোই|এটুকু|हो गय|इतन[ाीे] ही|भेज दि/u,
    ],
    never:
      /শেষের|উল্টো|উলটো|আবছা|অন্ধকার|(?<![a-z])(?:sh?esher|ulto|abcha|ondhokar|dark)(?![a-z])|(?:শেষ|(?<![a-z])(?:sh?esh|last)) (?:শাড়ি|জিনিস|মাল|কাপড়|গামছা|পিস|(?:s[h]?a+re*[ei]?|jinis|ma+l|kapor|gamcha|pi[e]?ce|pis)(?![a-z]))|\d|বন্ধ|নষ্ট|হচ্ছে না|যাচ্ছে না|(?<![a-z])(?:bondho|hocche na|jacche na)|হয়নি|কত|বিক্রি|দাম|বাদ |মুছ|ডিলিট|বাতিল|ক্যান্?সেল|বদল|পাল্ট|हटा|बदल|ভুল|ঝাপসা|খারাপ|गलत|(?<![a-z])(?:hoyni|bad d[a-z]*|batil|can[cs]el|much[a-z]*|delete|remove|hata[a-z]*|change|replace|bodl[a-z]*|palt[a-z]*|badal[a-z]*|bhul|vul|wrong|blur[a-z]*|jh?apsh?a|kharap|galat|koto|bikri|dam|price|not)(?![a-z])|[?]/u,
    words: 7,
    after: /^(?:photos|more_photos_q)$/,
  },
  {
    intent: 'yes',
    says: [
      /^(?:হ্যাঁ|হ্যা|হাঁ|আরও|আরো|আরেক|আর|একটু দাঁড়|দাঁড়|দিচ্ছি|পাঠাচ্ছি|(?:yes|haa?n?|hyan?|hya|ji|ok|aro|aaro|arek|ar|aur|wait|daran|ruk|one|two|send|dicchi|pathacchi|i|ill|let)(?![a-z]{3}))/u,
      /আছে|দিচ্ছি|দেব|দিব|পাঠা(?!লা)|তুলছি|তুলে|(?<![a-z])(?:ache|achhe|dicchi|dichi|debo|dibo|patha(?!lam)|tulchi|tule|send|sending|more|another|bhej(?: rah|t|u)|hai)/u,
      /ছবি|আরও|আরো|আর|আরেক|(?<![a-z])(?:chobi|photo|foto|pic|aro|aaro|ar|arek|aur|more|another|two|three|do)/u,
    ],
    never: new RegExp(
      `${REFUSES.source}|${TURNS.source}|[?]|কি$|কী|কত|দিয়েছি|দিলাম|পাঠিয়েছি|শেষ|কিছু|কাল|পরে|(?<![a-z])(?:ki|kya|koto|how|what|can|diyechi|dilam|pathiyechi|sent|shesh|sesh|done|all|bas|kal|later|pore|baad)(?![a-z])`,
      'u',
    ),
    words: 8,
    after: /^more_photos_q$/,
  },
  {
    intent: 'no',
    says: [REFUSES],
    never: new RegExp(
      `^(?:হ্যাঁ|ঠিক|আচ্ছা|(?:ha|haa|haan|hya|yes|ok|okay|thik|thik ache|accha)(?![a-z]))|${TURNS.source}|\\d|[?]|কি না|কিনা|(?<![a-z])(?:ki ?na)(?![a-z])|(?:একটা|একটি|(?<![a-z])(?:ekta|ek|one)) (?:না|নয়|(?:na|noy|nahi)(?![a-z]))|বাতিল|ক্যান্?সেল|মেসেজ|অসুবিধা|সমস্যা|চিন্তা|আপত্তি|আসছে না|যাচ্ছে না|খুলছে না|বুঝ|জানি|জানা|মনে|বলতে|দেরি|(?<![a-z])(?:batil|can[cs]el|radd|kansel|messages?|msgs?|sms|problem|issue|oshubidha|osubidha|asubidha|somossa|chinta|apotti|worry|doubt|asche na|jacche na|khulche na|upload|bujh|samajh|jani|jana|mone|bolte|pata|malum|maloom|yaad|know|sure|deri|cod|return|refund)|बातिल|कैंस|रद्द|पता|मालूम|समझ`,
      'u',
    ),
    words: 8,
    after: /^(?:offer_q|confirm_listing|confirm_order|more_photos_q|optional_q)$/,
  },
  {
    intent: 'available_q',
    says: [
      /আছে|পাওয়া|পাব|স্টক|বিক্রি হয়ে|শেষ হয়ে|(?<![a-z])(?:ache|achhe|available|pawa|paoa|pabo|stock|milega|mil ja[a-z]*|milbe|bik rah[a-z]*|bikri hoy?e|bikri hoye|sold|left)(?![a-z])|मिलेग|मिल जा/u,
      /[?]|(?:^|\s)(?:কি|কী|নাকি|তো|এখনো|এখনও)(?:\s|$)|(?<![a-z])(?:ki|naki|to|kya|is|still|ekhono|akhono|any)(?![a-z])|क्या/u,
    ],
    never:
      /\d|দাম|কত|কটা|রঙ|রং|ছাড়|কম|ব্লাউজ|কোন|কী কী|ছবি|ফটো|কাজ|নকশা|আঁচল|পাড়|(?<![a-z])(?:kaj|design|a+nchal|dam|chh?obi|photo|foto|pics?|koto|kota|koita|price|rong|color|colour|discount|kom|kon|blouse|ki ki|delivery|cod)(?![a-z])/u,
    words: 8,
    after: /^item$/,
    by: 'buyer',
  },
  // Whoever cannot write, read or use the phone needs a person's help.
  {
    intent: 'help',
    says: [
      /(?:লিখতে|পড়তে|ছবি তুলতে|ফটো তুলতে|ফোন চালাতে|মোবাইল চালাতে|টাইপ করতে) (?:পারি ?না|জানি ?না|শিখিনি)|লেখা ?পড়া জানি ?না|(?<![a-z])(?:likhte|porte|(?:chh?obi|photo|foto) tulte|(?:phone|mobile) chalate|type korte) (?:pari ?na|jani ?na)(?![a-z])|lekha ?pora jani ?na|(?<![a-z])can(?:no|'|’)?t (?:read|write|type)|(?:likhna|padhna|likhne|padhne) (?:nahi|nahin) aat|(?:लिखना|पढ़ना|लिखना-पढ़ना) नहीं आत/u,
    ],
    never: /শাড়ি|বাংলা|ইংরেজি|হিন্দি|(?<![a-z])(?:saree|sari|shari|bangla|bengali|english|hindi)(?![a-z])|हिन्?दी/u,
    words: 9,
    after: /^(?:idle|results|search_q|free_text_q)$/,
  },
];
