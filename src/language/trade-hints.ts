import type { Hint } from './hint.ts';

const WANTS =
  /চাই|চাইছি|করব|করতে|করার|বেচার|হবে|দেব|তুলব|(?<![a-z])(?:to sell|for sale|tha|thi|korar|bechar|chai|chachhi|korbo|krbo|korte|hobe|debo|tulbo|want|like to|need|hai|chahta|chahti|chahiye)(?![a-z])|चाह|है/u;
const LOOKS = /দেখ|কোথা|কই|লিস্ট|তালিকা|(?<![a-z])(?:dekh|kotha[yi]|koi(?![a-z])|list|show|see|view|dikha|kaha)|दिखा|कहा/u;
const SELLS = /বিক্রি|বিক্রী|বেচ|(?<![a-z])(?:bikri|bikree|bech|bikroy|sell|for sale|sale kor)|बेच/u;
const ORDER = /অর্ডার|পার্সেল|(?<![a-z])(?:orders?|parcels?)|ऑर्डर|पार्सल/u;
const DOING =
  /confirm|কনফার্ম|করব|করবো|করতে চাই|দিতে চাই|দেব|নেব|(?<![a-z])(?:korbo|korte chai|dite chai|debo|nebo|place|karna|karo|kar do)|करना/u;
const CANCELS = /বন্ধ|(?<![a-z])b[ao]ndh?o?(?![a-z])|বাতিল|ক্যান্?সেল|(?<![a-z])(?:batil|can[cs]el|kansel)|रद्द|कैंस/u;

/** Orders, her own items, selling and looking for something. */
export const TRADE_HINTS: readonly Hint[] = [
  // "আমার শাড়িডা কিনবেন নি": who asks the haat to buy has come to sell.
  {
    intent: 'sell',
    says: [
      /কিনবেন|কিনিবেন|কিনেন|কেনেন|নেবেন|নিবেন|লইবেন|লবেন|ল'বেন|(?<![a-z])(?:kinben|kiniben|kinen|kenen|neben|niben|loiben|loben|kharidoge|kharidenge|kharidte|khareedoge|(?:will|would|do) (?:you|anyone|anybody) (?:buy|take))(?![a-z])|खरीद(?:ोगे|ेंगे|ते)|लोगे|लेंगे/u,
      /শাড়ি|গামছা|লুঙ্গি|ধুতি|কাপড়|জিনিস|মাল(?![\p{L}\p{M}])|তাঁত|(?<![a-z])(?:sh?aree?s?|sh?aa?ri|gamch?h?a|lungi|dhuti|kapor|jinis|maal|goods|cloth)|साड़|गमछ|कपड़/u,
    ],
    never:
      /\d|কত|কয়|কোন|কবে|দাম|দর|টাকা|ট্যা[কহ]া|অর্ডার|ফেরত|পুরান|বদল|খরচ|চার্জ|ডেলিভারি|থেকে|দেখ|(?:টা|ডা) (?:নেবেন|নিবেন|লইবেন)(?! ?(?:কি|নি|নাকি|[?]))|(?<![a-z])(?:koto|koy|kon|kobe|dam|dor|taka|taha|order|ferot|puran|purono|bodol|khoroch|charge|delivery|theke|dekh|old|return|how|which|what|kitn|kaun|price)|कितन|दाम|वापस/u,
    words: 9,
    after: /^(?:idle|any)$/,
    things: true,
  },
  {
    intent: 'my_orders',
    says: [
      ORDER,
      /আমার|কোথা|কই|কবে|কটা|কতগুলো|কত ?দ[ূু]র|খবর|দেখ|এল|এসেছে|আসেনি|পাইনি|আছে|নাকি|কতদ[ূু]র|স্ট্যাটাস|অবস্থা|কী হল|কি হল|(?<![a-z])(?:amar|my|mer[aei]|kothay|koi|kobe|kota|koto(?: ?dur)?|khobor|dekh|dikha|elo|eseche|aseni|asheni|paini|status|kahan|kaha|kab|track|where|when|show|list|any|new)(?![a-z]*bo)|मेर|कहा|कब/u,
    ],
    never: new RegExp(`${DOING.source}|${CANCELS.source}|\\d`, 'u'),
    words: 8,
  },
  {
    intent: 'my_orders',
    says: [
      /আমার|আমাদের|যেটা|কিনেছি|অর্ডার|(?<![a-z])(?:amar|amader|my|mer[aei]|jeta|kinechi|kinlam|ordered|order)(?![a-z])|मेर/u,
      /জিনিস|শাড়ি|মাল|কাপড়|প্যাকেট|পার্সেল|গামছা|ডেলিভারি|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|kapor|packet|parcel|gamcha|delivery|saman|samaan|order(?:ed)?)|सामान|साड़/u,
      /কবে|কখন|কোথায় আছে|কতদূর|কত দূর|পৌঁছ|আসবে|আসছে|এল না|এলো না|আসেনি|পেলাম না|পাইনি|পাঠিয়েছেন|পাঠানো|এসেছে|(?<![a-z])(?:pathano|eseche|bhej|shipped|dispatched|kobe|kokhon|koto ?dur|pou?ch|asbe|asche|elo na|aseni|pelam na|paini|pathiyechen|kab|kaha|kahan|arriv|reach|aayega|ayega|aaya|deliver(?:ed|y)?|when|where)|कब|कहा/u,
    ],
    never: new RegExp(
      `${DOING.source}|${CANCELS.source}|\\d|বেচ|বিক্রি|তুলব|(?<![a-z])(?:bech|bikri|sell|tulbo|upload|charge|cost|dam|price)`,
      'u',
    ),
    words: 10,
    by: 'buyer',
    after: /^(?:idle|any|results)$/,
    things: true,
  },
  {
    intent: 'my_orders',
    says: [
      /(?<![a-z])(?:anyone|anybody|someone|who|how many|did i|have i|any(?:one)?|keu|kew|ke|ke ke|koto(?:gulo|jon)?|koyta|kota|kitne|kisi ne)(?![a-z])|কেউ|কে কে|কতগুলো|কতজন|কটা|কয়টা|কোনো/u,
      /(?<![a-z])(?:ordered|order(?:s)? (?:from|korlo|koreche|diyeche|dilo|ache|eseche|elo|aaya|aya|hua)|orders?)(?![a-z])|অর্ডার/u,
    ],
    never: new RegExp(`${DOING.source}|${CANCELS.source}|\\d|লাগবে|lagbe|minimum|কমপক্ষে`, 'u'),
    words: 8,
    by: 'seller',
  },
  {
    intent: 'my_items',
    says: [
      /আমি|আমার|আমাদের|(?<![a-z])(?:ami|amar|amader|i|my|mai(?:ne)?|main(?:e)?|mer[aei])(?![a-z])|मैंने|मेर/u,
      /তুলেছি|দিয়েছি|ছেড়েছি|(?:কী কী|কি কি|কটা|কয়টা|কতগুলো) .*(?:আছে|তোলা)|(?<![a-z])(?:tulechi|tulechhi|diyechi|diyechhi|charechi|listed|uploaded|posted|added|daala|dala|lagaya|(?:ki ki|kota|koyta|kotogulo|kitne|kya kya) .*(?:ache|tola|hai))(?![a-z])|डाला|लगाया/u,
      /কী কী|কি কি|কোন|কটা|কয়টা|কতগুলো|দেখ|লিস্ট|তালিকা|যা যা|(?<![a-z])(?:ki ki|kon|kota|koyta|kotogulo|dekh|dikh|list|show|see|what|which|how many|ja ja|kya kya|kitne)(?![a-z]{5})|क्या|दिख|कितन/u,
    ],
    never: new RegExp(`${ORDER.source}|ছবি|দাম|\\d|(?<![a-z])(?:chobi|photo|pic|dam|price)`, 'u'),
    words: 9,
    by: 'seller',
    things: true,
  },
  {
    intent: 'my_items',
    says: [
      /আমার|আমাদের|(?<![a-z])(?:amar|amader|my|mer[aei])(?![a-z])|मेर/u,
      /জিনিস|শাড়ি|মাল|তোলা|লিস্টিং|প্রোডাক্ট|আইটেম|দোকান|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|tola|listing|product|item|dokan|saman|samaan|shop|stock)|सामान|साड़/u,
      new RegExp(
        `${LOOKS.source}|গুলো|কটা|কী কী|কি কি|আছে|(?<![a-z])(?:gulo|kota|ki ki|ache|all|what|uploaded|listed|posted)`,
        'u',
      ),
    ],
    never: new RegExp(
      `${DOING.source}|${SELLS.source}|কীভাবে|কিভাবে|(?<![a-z])(?:ki ?v?bh?abe|how|kaise)(?![a-z])|কবে|kobe|কেন|keno|পাইনি|paini|পেলাম|দাম|dam(?![a-z])|price|লাগবে|lagbe|অর্ডার|order`,
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
        `${WANTS.source}|করে দ(?:িন|াও|েন)|kore d(?:in|ao|en)|বেচব|bechbo|বেচতে|bechte|${/bechn[ai]/.source}|selling`,
        'u',
      ),
    ],
    never:
      /(?:বেচব|বেচবো|করব|করবো|বেচতে চাই) না|(?<![a-z])(?:bechbo|korbo|chai) na(?![a-z])|nahi|don'?t|dont|হয়ে|হল|হয়নি|হবে(?:\s*[?]| কি| না)|(?<![a-z])hobe\s*(?:[?]|ki(?![a-z]))|করবেন|করেন|কত|কী ?ভাবে|কি ?ভাবে|\d|(?<![a-z])(?:hoye|holo|hoyni|korben|koren|koto|kivabe|ki ?bhabe|kaise|how)|না$|na$/u,
    words: 9,
    by: 'seller',
    things: true,
  },
  {
    intent: 'sell',
    says: [
      /নতুন|আরেক|আর একটা|একটা|একখানা|আরও একটা|(?<![a-z])(?:notun|natun|arek|ar ekta|aro ekta|new|naya|another)|नया|नई/u,
      /জিনিস|শাড়ি|মাল|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|item|product|saman|gamcha)|सामान|साड़/u,
      /দেব|দিতে|তুল|ছাড়ব|ছাড়তে|বুনেছি|(?<![a-z])(?:debo|dite|tul|charbo|add|upload|list|post|bunechi|daal|dalna)|डाल/u,
    ],
    never: /\d|[?]|অর্ডার|কবে|(?<![a-z])(?:order|kobe|dekh)|দেখ/u,
    words: 8,
    by: 'seller',
    things: true,
  },
  {
    intent: 'sell',
    says: [
      /আপলোড|পোস্ট|(?<![a-z])(?:upload|post)(?![a-z])/u,
      /জিনিস|শাড়ি|মাল|(?<![a-z])(?:jinis|shari|saree|sari|mal|maal|item|product|saman|gamcha)|सामान|साड़/u,
      WANTS,
    ],
    never: /\d|[?]|অর্ডার|ছবি|কবে|না$|(?<![a-z])(?:order|kobe|chobi|photo|pic|how|kivabe|na$|nahi|dont|not)/u,
    words: 8,
    by: 'seller',
    after: /^(?:idle|any)$/,
    things: true,
  },
  // Whoever says that she weaves has come to sell.
  {
    intent: 'sell',
    says: [
      /আমি|আমরা|আমার|আমাদের|হাম |(?<![a-z])(?:ami|amra|amar|amader|i am|i'm|im|i|we|main|mein|hum)(?![a-z])|मैं|हम/u,
      /তাঁতি|তাতি|তাঁত ?শিল্পী|তাঁতের কাজ|তাঁত (?:বুনি|চালাই|আছে|ঘর)|(?:বুনি|বানাই)(?![\p{L}\p{M}])|তৈরি করি|(?<![a-z])(?:tan?ti(?: shilpi)?|ta?n?te?r? (?:buni|chalai|ache|kaj)|buni|bunai|banai|toiri kori|weaver|weave|we make|i make|bunkar|bunt[aei])(?![a-z])|बुनकर|बुनत/u,
    ],
    never:
      /\d|[?]|চাই|খুঁজ|কিন|নেব|দেখ|না$|(?<![a-z])(?:chai|khu?n?j|kin|nebo|dekh|looking|buy|who|not)|na$|चाहि|खरीद|দের|der(?![a-z])/u,
    words: 9,
    after: /^(?:idle|results|search_q)$/,
    things: true,
  },
  {
    intent: 'search',
    says: [
      /(?:কী কী|কি কি) (?:নতুন )?(?:শাড়ি|জিনিস|কাপড়)|(?<![a-z])(?:ki ki|kya kya|what) (?:notun |naya |new )?(?:saree|sari|shari|jinis|kapor|sadi)|কিনব|কিনতে|কিনার|কেনা|নতুন (?:কী |কি )?(?:শাড়ি|কাপড়|জিনিস) (?:এসেছে|আছে|দেখ)|খুঁজ|খুজ|(?:শাড়ি|জিনিস|কাপড়|গামছা|কালেকশন)(?:গুলো)? (?:একটু )?(?:দেখ|খুঁজ)|(?<![a-z])(?:kinbo|kinte|kinar|kenar|(?:notun|new) (?:ki )?(?:saree|sari|shari|kapor|jinis) (?:esh?eche|ache|dekh|elo)|khuj|khunj|buy|purchase|kharid|search|browse|looking for|dhund|(?:saree|sari|shari|sadi|gamcha|kapda|jinis) (?:len[aie]|kine|nebo|nite)|(?:saree|shari|sari|jinis|kapor|gamcha|collection)(?: gulo)? (?:dekh|dikh)|show me(?: some)? (?:saree|sari|shari|something))|खरीद|ढूंढ|खोज/u,
    ],
    never:
      /\d|ছিলাম|chilam|কিনেছি|kinechi|bought|কেন |(?<![a-z])keno|আমার|আমাদের|(?<![a-z])(?:amar|amader|my|mer[aei])(?![a-z])|(?:কিনব|কিনবো|কিনতে চাই|কিনছি|খুঁজছি) না|(?<![a-z])(?:kinbo|chai|khujchi|kinchi) na(?![a-z])|nahi|don'?t|(?<![a-z])not(?![a-z])/u,
    after: /^(?!confirm_|offer_q)/,
    words: 8,
  },
];
