/** Not a wish for goods, though one word of it is: "ফেরত দিতে চাই", "cancel korte chai", "রং চেয়েছিলাম". */
const NO_WISH =
  /(?:ফেরত|ফেরৎ|রিটার্ন|বাতিল|ক্যান্সেল|বদল|এক্সচেঞ্জ|feroth?|return|cancel|batil|bodol|exchange|refund|वापस|रद्द|वापिस|wapas|wapis)\S*(?:\s+\S+){0,2}?\s*(?:চাই|চাইছি|chai|chaichi|want|chahiye|chahta|chahti|karna|चाहिए|चाहता|चाहती|करना)|(?:চেয়েছিলাম|চাইলাম|chechilam|cheyechilam|wanted)|(?:কত ?দিন|koto ?din|kitne din|how (?:long|many days))\S*(?:\s+\S+){0,3}?\s+(?:লাগবে|লাগে|lagbe|lage|lagega|लगेगा)|(?:দেখে|dekhe|dekh ke)(?![\p{L}\p{M}])/gu;
/** To have, to see, to buy: then it is a search, whatever else is told. */
const WISHES =
  /চাই(?!লাম)|চাচ্ছি|লাগবে|দেখান|দেখাও|দেখাবেন|দেখতে|দেখব|দেখি(?!লাম)|খুঁজ|কিনব|কিনতে|নেব(?!ে)|নিতে|পাওয়া যাবে|দরকার|আছে কি|আছে নাকি|(?<![a-z])(?:chai|lagbe|dekhan|dekhao|dekhaben|dekhte|dekhbo|khuj\S*|kinbo|kinte|nebo|nite|dorkar|ache ki|ache naki|want|need|show|looking|find|search|buy|chahiye|chahie|dikha\S*|lena|kharidna)(?![a-z])|चाहिए|दिखा|लेना|खरीद/u;
/** An order or a cloth one has: to come, come amiss, to go back, paid. */
const OF_AN_ORDER =
  /কবে (?:আসবে|পাব|পাঠা|পৌঁছ|দেবেন)|(?:এখনও|এখনো).*(?:এল|আসে|পাই|পেলাম)|এল(?:ো)? না|আসেনি|পাইনি|পাঠিয়েছেন|দিয়ে দিয়েছেন|ট্র্যাকিং|ঠিকানায়|প্যাকেটে|ডেলিভারি হবে|এক্সচেঞ্জ|পাঠিয়ে দিয়েছেন|পাঠালেন|পাঠান ?নি|পাঠাননি|ছেড়েছেন|ফেরত|ফেরৎ|রিটার্ন|ছেঁড়া|ছিঁড়|ফেটে|ফাটা|দাগ|রং ?(?:উঠ|ছাড়|ছেড়)|রঙ ?(?:উঠ|ছাড়|ছেড়)|বদলে (?:দে|দি|নী|লা)|ভুল (?:শাড়ি|রং|মাল|জিনিস)|অর্ডার (?:দিলাম|দিয়েছি|করলাম|করেছি|বাতিল|ক্যান্সেল)|টাকা (?:দিয়ে|দিলাম|পাঠা|কবে|ফেরত)|পেমেন্ট|(?<![a-z])(?:kobe (?:asbe|pabo|patha\S*|deben)|ekhono .*(?:elo|ase|asche|pai|pelam)|elo na|a[sh]+e ?ni|paini|tracking|(?:vul|bhul) thikana\S*|packet e|delivery hobe|exchange|shipped|dispatched|i paid|paid for|pathiyechen|pathiye diyechen|pathalen|pathan ni|charechen|ferot\S*|feroth|return (?:karna|korte|korbo|koro|it|the)|refund|chhera|chera|chire|fete|fata|daag|rong (?:uth|char|chhar|cher)\S*|bhul (?:saree|sari|rong)|order (?:dilam|diyechi|korlam|cancel|batil|is|kiya)|cancel korte|payment (?:korlam|korechi|kora|done|kar)|where is my|is delayed|not (?:arrived|come|received|delivered)|(?:wrong|damaged|torn|defective) (?:colour|color|saree|piece|item|one)?|(?:received|got) (?:a |the )?(?:wrong|torn|damaged)|wapas|phat gaya|nahi (?:aayi|aaya|mili|mila))(?![a-z])|नहीं (?:आई|आया|मिली|मिला)|फट (?:गया|गई)|वापस|मंगाया था/u;
/** Of cloth in general, of how the haat works, or how one liked it. */
const ABOUT_CLOTH =
  /কীভাবে|কিভাবে|কেমন করে|কেমনে|কাচ(?:ব|া|বো|তে)|ধোয়া|ধুতে|যত্ন|তফাত|তফাৎ|পার্থক্য|(?:কত ?দিন|কতদিন).*লাগ|বাড়ালেন কেন|(?:^|\s)কেন(?:\s|$|\?)|ডেলিভারি (?:চার্জ|কত|কবে)|চার্জ কত|সিল্ক মার্ক আছে|পছন্দ হয়েছে|প্রশংসা|খুশি হ|ভালো লেগেছে|(?<![a-z])(?:ki ?bhabe|kivabe|kemon kore|kemne|kacha jay|kacha jabe|dhowa|dhoya|dhute|jotno|tofat|difference between|what is the difference|how (?:do|to|long|is|are)|why|koto ?din .*lage|delivery (?:koto|charge|kobe)|pochondo ho[iy]?ech\S*|proshongsa\S*|khushi ho\S*|bhalo legeche|acchi lagi|achhi lagi|achi lagi|pasand aayi|loved it|kaise (?:dho|saaf|banta|banti|pehn)\S*)(?![a-z])|कैसे|अच्छी लगी|पसंद आई|क्यों/u;

/** Whether words that name cloth speak of an order, of care, or of what one has, and seek nothing. Expects normalised text. */
export function isTalkOfCloth(normalised: string): boolean {
  const line = normalised.normalize('NFC');
  return (OF_AN_ORDER.test(line) || ABOUT_CLOTH.test(line)) && !WISHES.test(line.replace(NO_WISH, ' '));
}
