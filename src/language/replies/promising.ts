import { isSpokenTo } from '../spoken-to.ts';
import { isWord, wordSet } from '../word-sets.ts';
import { splitAtSigns } from './parts.ts';

/** Between marks, and where what is done first ends. */
const PARTS =
  /[,.;:।!\n]+|(?<![\p{L}\p{M}])(?:তারপর|তার পর|তারপরে|tarpor|tar por|tarpore|then|uske baad|phir|उसके बाद|फिर)(?![\p{L}\p{M}])/u;
/** "পাঠাব", "courier kore debo", "will ship": she sends it herself. */
const SENDS =
  /(?:^| )(?:পাঠা(?:ব|বো|মু|ইমু|চ্ছি|ইতেছি|ইতাছি|ই)|পাঠি?(?:য়ে|াইয়া|ায়ে|াইয়্যা) (?:দেব|দেবো|দোব|দিব|দিমু|দিচ্ছি|দিতেছি)|পৌঁছে (?:দেব|দেবো|দিমু)|(?:কুরিয়ার|পার্সেল|ডেলিভারি|পোস্ট) (?:করব|করবো|করুম|করছি|কর(?:ে|েই) (?:দেব|দেবো|দোব|দিচ্ছি)|কইরা (?:দিমু|দিতেছি))|patha(?:bo|mu|imu|cch?i|itesi|itechi|i)|pathi?(?:ye|ie|aya|aiya) (?:d[eio]bo|dimu|dicch?i)|poucche? debo|(?:courier|parcel|delivery|post) (?:korbo|korum|korchi|kore (?:d[eio]bo|dimu|dicch?i)|koira dimu)|bhej(?:unga|ungi|oonga|enge|ta hu|ti hu)|bhej (?:d(?:unga|ungi|oonga|oongi|enge)|raha hu|rahi hu)|(?:courier|parcel|post|dispatch) kar d(?:unga|ungi|enge)|भेज(?:ूंगा|ूँगा|ूंगी|ूँगी|ेंगे)|भेज (?:दूंगा|दूँगा|दूंगी|दूँगी|देंगे)|(?:will|ill|i'll|we'll|shall|going to|can) (?:send|ship|courier|dispatch|post|deliver))$/u;
/** "বাসে তুলে দেব", "courier e diye debo": given to who carries it. */
const HANDS_OVER =
  /(?:^| )(?:দিয়ে|দিয়া|diye|dia) (?:আসব|আসুম|asbo|asum)$|(?:^| )(?:(?:দিয়ে|দিয়া|তুলে|তুইলা|তুইল্যা|লাগিয়ে|ধরিয়ে|diye|dia|tule|tuila|tuilla|lagiye|dhoriye) )?(?:দেব|দেবো|দোব|দিমু|দিচ্ছি|দিতেছি|debo|dobo|dibo|dimu|dicch?i|d(?:unga|ungi|enge)|(?:de|laga|lagwa|daal) d(?:unga|ungi|enge)|लगा (?:दूंगा|दूंगी|देंगे)|दे (?:दूंगा|दूंगी|देंगे))$/u;
const CARRIER =
  /^(?:কুরিয়ার|কুরিয়ারে|পার্সেল|পার্সেলে|পোস্ট|পোস্টে|পোস্টঅফিসে|পোস্টাপিসে|ডাকে|ডাকঘরে|বাসে|বাসেই|ট্রেনে|ট্রান্সপোর্টে|গাড়িতে|courier|kuriyar|parcel|post|dake|dakghore|bus|buse|bas|base|train|trene|traine|transport|transporte|gaditey|garite|पार्सल|कूरियर|कुरियर)$/u;
const WHEN =
  /^(?:(?:কাল|কাইল|আজ|আইজ|পরশু|পরসু|সকাল|দুপুর|বিকাল|বিকেল|বিকালে|সন্ধ্যা|সন্ধে|সন্ধ্যে|রাত|ভোর|এখন|এখুনি|এক্ষুনি|দিন|দুদিন|তিনদিন|চারদিন|পাঁচদিন|সপ্তা|সপ্তাহ|হপ্তা|ঘণ্টা|ঘন্টা)(?:ে|ের|েই|ের|কে|কের|কেই|ই|য়|র|টা)*|(?:শুক|শুক্র|শুক্কু|সোম|মঙ্গল|মোঙ্গল|বুধ|বিষ্যুৎ|বিষুদ|বৃহস্পতি|বেস্পতি|শনি|রবি|রোব)র?বার(?:ে|ের|েই)?|(?:kal|kail|aj|aaj|ajj|ajke|aajke|porshu|porsu|sokal|shokal|sakal|dupur|bikal|bikel|sondh?[ey]?|shondhe|sondhy|rat|raat|bhor|ekhon|akhon|din|soptah?|shoptah?|hopta|hafta|hafte|subah|shaam|parso|ghonta|ghanta)(?:e|er|ei|ke|kei|ker|i|a|ay|y|ta|te|o)?|(?:som|mongol|mangal|budh|bud|brihospoti|brihaspati|bisyud|sukro|shukro|shukra|sukkur|shukkur|shoni|soni|shani|robi|rabi)b?[va]r(?:e|er)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|tmrw|morning|evening|afternoon|noon|days?|weeks?|कल|आज|परसों|सुबह|शाम|दिन|दिनों|हफ्ते)$/u;
const LITTLE = wordSet(`
মধ্যে মইধ্যে মধ্যেই ভিতরে ভিতর ভেতরে আগে আগেই পরে পরেই এর ের নাগাদ তাড়াতাড়ি জলদি সময় সময়মতো সময়মত মতো মত ঠিক নিশ্চয়ই অবশ্যই আমি আমরা হ্যাঁ হ জি আজ্ঞে আচ্ছা ওকে তো আছে
এক একটু দুই দু তিন চার পাঁচ সাত দশ এটা ওটা এইটা শাড়ি শাড়িটা শাড়িখানা মাল মালটা জিনিস জিনিসটা কাপড় কাপড়টা গামছা গামছাটা অর্ডার অর্ডারটা পার্সেলটা
প্যাক প্যাকিং করে কইরা গুছিয়ে ইস্ত্রি মাড় দিয়ে শুকিয়ে ধুয়ে লাগিয়ে ফলস সেলাই রেডি তৈরি ভাঁজ নিজে গিয়ে অফিসে
modhye moddhe modhe moddhye moidhye bhitor bhitore vitore er e te age agei aage pore porei nagad taratari joldi jaldi somoy somoymoto moto mot thik ami amra ha haan hyan hya ji ok okay to ache
ek ektu du dui duto tin char panch sat do teen eta ota saree shari sari sareeta shareeta mal malta jinis jinista gamcha gamchata order orderta
pack packing kore kre koira guchiye istri mar diye shukiye dhuye lagiye falls pico finishing ready toiri nije giye office poste
tak me mein mai ke andar main hum ise isko
i we it the this by on in before within yes sure of for them to you two three four five a one next
तक में के अंदर मैं हम इसे जी हां हाँ दो तीन चार
`);
/** Said to ease her mind, and nothing more. */
const EASES =
  /^(?:(?:কোনো |আপনি |একদম |kono |apni |koi )?(?:চিন্তা|টেনশন|ভাবনা|অসুবিধা|সমস্যা|chinta|tension|osubidha|asubidha|somossa|problem|dikkat|चिंता)(?: (?:করবেন|করিয়েন|কইরেন|কোরো|করো|করবা|নিয়েন|নেবেন|korben|koiren|koro|korba|niben|neben|নিও|nio|karo|kijiye|ki koi|lo|lena|करो|कीजिए|की कोई))? ?(?:না|নেই|নাই|na|nei|nai|nahi|mat|baat nahi|बात नहीं|मत)(?: (?:karo|kijiye|lo|lena|karna|koro|करो|कीजिए|করো))?|ভাববেন না|ভাইবেন না|ভেবো না|bhabben na|bhaiben na|bhebo na|(?:please )?(?:don'?t|do not) worry|no (?:worries|problem|issue|tension)|nishchinto thakun|নিশ্চিন্ত থাকুন|নিশ্চিন্তে থাকুন)$/u;
/** "না দিদি, চিন্তা নেই": the no is to her worry. */
const NO_DEAR = /^(?:না|নাহ|na|nah|no)(?: (?:গো|go|দিদি|দাদা|আপা|didi|dada|apa))? (?=\S+ \S)/u;
/** "পারব না কেন": of course I can. */
const WHY_NOT =
  /^(?:(?:কেন|ক্যান|কেনো|keno|kan) )?(?:পারব|পারবো|পারুম|পারমু|পাঠাব|পাঠাবো|পাঠামু|দেব|দিমু|parbo|parum|parmu|pathabo|pathamu|debo|dimu)(?: (?:কেন|ক্যান|keno|kan))? ?(?:না|na) ?(?:কেন|ক্যান|কেনো|keno|kan|kyan)?$|^(?:kyun|kyon|क्यों) (?:nahi|nahin|नहीं) (?:bhej\S*|de? ?d\S*|भेज\S*)$|^why (?:not|wouldn'?t (?:i|we)|won'?t (?:i|we))$/u;
const ASKS_WHY = /কেন|ক্যান|keno|(?:^| )ky?an(?: |$)|kyun|kyon|why|क्यों/u;
/** "দুদিন সময় লাগবে ফলস লাগাতে": how long she takes over it. */
const TAKES_TIME =
  /(?:দিন|সপ্তা|হপ্তা|ঘণ্টা|ঘন্টা|(?<![a-z])(?:din|soptah?|shoptah?|hopta|hafta|hafte|ghonta|ghanta|days?|weeks?|hours?)(?![a-z])|दिन|हफ्त).*(?:লাগবে|লাগব|লাগবো|lagbe|lagbo|lagega|lagenge|लगेंगे|लगेगा)|^(?:(?:i|we|it) )?(?:will |ll )?(?:need|take|takes) (?:\S+ )?(?:days?|weeks?|hours?)(?![a-z])/u;
/** What makes of a promise a condition, a guess, something else that is sent, or a thing not made yet. */
const OTHERWISE =
  /[?]|টাকা|ভাড়া|ছবি|ফটো|ভিডিও|ফেরত|(?<![\p{L}\p{M}])(?:বিল|লিংক|লোক)(?![\p{L}\p{M}])|পেমেন্ট|অ্যাডভান্স|এডভান্স|আগাম|দাম|খরচ|মাস|বুন|যদি|কিন্তু|হয়তো|চেষ্টা|কিনা|কি না|নাকি|(?<![\p{L}\p{M}])(?:তবে|শুধু|অন্য|দেখি|বোধহয়)|(?<![a-z])(?:chobi|photo|foto|video|link|bill|lok|ferot|return|bhara|taka|paisa|money|payment|pay|advance|dam|price|khoroch|charge|cost|mas|maas|month|mahina|bune|weave|jodi|if|agar|once|when|after|kintu|but|lekin|tobe|only|sudhu|hoyto|shayad|maybe|may|might|try|hope|chesta|koshish|kina|naki|or|onno|dusra|another|dekhi)(?![a-z])|पैस|पेमेंट|अगर|लेकिन|शायद|कोशिश|महीन/u;

/** "একটু দেরি হবে", and not that it will be sent: whether the buyer waits so long is for her to say. */
const LATE = /দেরি|দেরী|(?<![a-z])(?:deri|der[ie]?|late|delay)(?![a-z])|देर/u;
const GIVES_IT =
  /পাঠা|পাঠি|পৌঁছ|দেব|দিব|দিমু|দিচ্ছি|patha|pathi|pouc|d[ei]bo|dimu|dicc?hi|bhej|d(?:unga|ungi|enge)|send|ship|भेज|दूँ|दूं|देंगे/u;

/** Whether what a seller says of sending it is a condition or a guess, or of something else. Expects normalised text. */
export function qualifiesPromise(normalised: string): boolean {
  const line = normalised.normalize('NFC');
  return OTHERWISE.test(line) || (LATE.test(line) && !GIVES_IT.test(line));
}

/** Whether a seller says, of an order put to her, when or how she sends it, and nothing that speaks against it. Expects normalised text. */
export function promisesToSend(normalised: string): boolean {
  const line = normalised.normalize('NFC').replaceAll('’', "'");
  if (OTHERWISE.test(line)) return false;
  const parts = splitAtSigns(line, PARTS);
  const saysWhyNot = (part: string) => WHY_NOT.test(part) && ASKS_WHY.test(part);
  const isGiven = parts.some(saysWhyNot);
  return (
    parts.some((part) => isPromise(part, isGiven)) &&
    parts.every(
      (part) =>
        isPromise(part, isGiven) ||
        EASES.test(part.replace(NO_DEAR, '')) ||
        saysWhyNot(part) ||
        TAKES_TIME.test(part) ||
        part.split(/\s+/).every(isLittle),
    )
  );
}

function isPromise(part: string, isGiven: boolean): boolean {
  // "পাঠাচ্ছি দিদি", "will ship it by Friday": the rest follows.
  const said = part.split(/\s+/);
  return said.some((_, at) => {
    const upTo = said.slice(0, at + 1).join(' ');
    const verb =
      SENDS.exec(upTo) ?? (isGiven || said.some((word) => CARRIER.test(word)) ? HANDS_OVER.exec(upTo) : null);
    if (verb === null) return false;
    return [...upTo.slice(0, verb.index).split(/\s+/), ...said.slice(at + 1)].every(isLittle);
  });
}

function isLittle(word: string): boolean {
  return (
    word === '' ||
    /^\d{1,2}$/.test(word) ||
    isWord(LITTLE, word) ||
    isSpokenTo(word) ||
    WHEN.test(word) ||
    CARRIER.test(word)
  );
}

/** Whether what sounds like a yes promises nothing: "কত ছবি দিমু" of pictures, "হ্যাঁ, অর্ডারটা দেখলাম" of a seller's order. */
export function promisesNothing(
  normalised: string,
  { context, role }: { readonly context: string; readonly role?: string | undefined },
): boolean {
  if (context === 'more_photos_q') return HOW_MANY.test(normalised);
  return role === 'seller' && SEEN.test(normalised.normalize('NFC'));
}

const HOW_MANY =
  /(?<![\p{L}\p{M}])(?:কত|কতগুলো|কয়টা|কটা|koto|kotogulo|koyta|kota|kitn[iea]|how many|कितन[ीेा])(?![\p{L}\p{M}])/u;
const SEEN =
  /^(?:(?:হ্যাঁ|হ|জি|আচ্ছা|hyan|haan|ha|ji|ok|accha|हाँ|हां)[ ,]+)?(?:অর্ডার|order|ऑर्डर)(?: ?টা| ta)? ?(?:দেখলাম|দেখেছি|দেখছি|dekhlam|dekhechi|dekhchi|dekha|dekh liya|देखा|देख लिया)[.!। ]*$/u;
