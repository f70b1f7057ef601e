import { BENGALI_NUMBER_WORDS } from '../number-words-bengali.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TALK_WORDS } from './talk-words.ts';

/**
 * Everyday words that sound like a word of the trade but are not one; spelling is never mended towards the trade from
 * these. Exact names of the trade are read before this list is asked.
 */
const PLAIN_WORDS = `
কালার কালারের কালারটা kalar রাস্তা রাস্তায় রাস্তার রাস্তাটা rasta rastay rastar রসিদ রসিদটা rosid সিনেমা cinema
কতদূর কদ্দূর কতদুর kotodur kotdur koddur
আসেনি আসেনাই আসুন আসো করল করলো করিয়ে ধরিয়ে ধরি দেখলে চালাতে খোলার পারলো পাঠাল পাঠালো পড়ল পড়লো শোনলে ডাকলে ডাকি aseni asun aso korlo koriye dhoriye dhori dekhle cholate kholini kholar pathalo shonle dakle lena chahti chahta hatana piche doosra dusra cant wasnt rehne rahne bande banda
উত্তর জবাব uttor jobab read reading ready sawal sawaal सवाल
qty bhejo bhej bheja pachattor তিনটের দুটোর চারটের tinter
খাতা কাটা মাঠে মাঠ খাটে খাট
भेज भेजो भेजा खाता कटा container contain contains counter country khata kata mathe math hate
বাতিল করলে এড়িয়ে দাঁড়ান দাঁড়াও ধরুন ধরেন আলাদা তাহলে ওজন মাপ বাকি বাকিটা পাকা কাঁচা টানা টান ধার ধারে চেনা চিনি batil korle eriye darao daran dhorun alada tahole khatam yards yard agent baki paka kacha chena chini ojon
নীলা লীলা শীলা কমলা-দি nila lila leela sheela
অথবা কোথা তোলা তুলে তোলার কোথাকার শুনবেন পাঠাচ্ছি othoba kotha tola shunben pathachhi pathate pathiyechen bose boshe dure mota gota
আমি আমার আমাকে আমাদের আমরা আপনি আপনার আপনাদের আপনারা আপনাকে তুমি তোমার তোমরা তাদের তার তাকে তাতে তাই তা তো তাও তারা সে তিনি ওদের ওর ওকে এর এটা এটার এটি ওটা সেটা
একটা একটি একটু একদম কিছু কোনো কোনও কোন কোনটা এই ওই সেই যে যা যদি কি কী কেমন কত কতো কটা কবে কখন কোথায় কেন কে কার আছে আছেন আছি ছিল ছিলো থাকে থাকলে থাকবে চাই চাইছি চান চাইলে লাগবে লাগে লেগেছে দরকার
দেখান দেখাও দেখতে দেখি দেখে দেখুন দেখছি দেখলাম দিন দাও দেবেন দেব দেবো দেয় দিয়ে দিয়েছি দিলে দিতে নিন নেব নেবো নিতে নিয়ে নিলে পাব পাবো পাওয়া পেলে পেয়েছি যাবে যাচ্ছে গেছে যায় হবে হয় হয়েছে হলে হল হলো হচ্ছে হোক করে করা করব করবেন করছি করেছি করুন করতে করি কর বলুন বলেন বলছি বলা বলব বলে
জন্য জন্যে মতো মতন মত রকম রকমের ধরনের ভালো ভাল সুন্দর দারুণ আর এবং বা কিংবা গো দাদা দিদি ভাই বোন কাকু কাকিমা মাসি বৌদি মা বাবা বাবু ম্যাডাম স্যার প্লিজ দয়া সঙ্গে সাথে খুব শুধু অনেক সব সবাই সবচেয়ে আরও আরো আবার এখন এখনো আজ আজকে কাল কালকে পরশু আগে পরে সকাল সকালে বিকেল রাত রাতে দুপুর সন্ধ্যা মাস বছর সপ্তাহ
না নয় নেই নাই ছাড়া বাদে বিনা সহ সাড়ে সাড়ে দেড় আড়াই পৌনে সোয়া শত শো হাজার লাখ কোটি টাকা টাকায় টাকার দাম দামে দামের দর রেট পিস টা টি খানা কম কমে বেশি বেশী মধ্যে ভেতরে ভিতরে নিচে উপরে ওপর ওপরে থেকে পর্যন্ত অবধি শেষ শুরু প্রায় মোট মোটামুটি মাত্র প্রতি
কথা কাজ কাজে কাজের ঘর ঘরে বাড়ি বাড়ির বাড়িতে লোক মানুষ মন নাম নামে নম্বর ফোন ছবি পাঠান পাঠাব পাঠিয়ে পাঠাতে পাঠালাম অর্ডার ডেলিভারি খবর সময় দিনে ঠিক ঠিকানা রাখি রাখব রাখুন রেখে আসল আসলে আসবে আসে এসেছে এসে ভুল ধন্যবাদ নমস্কার হ্যাঁ হ্যালো হাই আচ্ছা চলবে চলে চল চলো
সাল সালে সালের তারিখ জায়গা দূর কাছে কাছ পাশে মেয়ে মেয়ের ছেলে ছেলের বউ বর শাশুড়ি শ্বশুর সাধারণ সরাসরি সারা সারাদিন সেরা সরু সুরু শুরুতে খাব খাওয়া খাবার ভাত ডাল জল চা মাছের বাজার বাজারে হাট হাটে দোকান দোকানে বৃষ্টি রোদ গাড়ি ট্রেন বাস খেলা মিটিং স্কুল কলেজ ডাক্তার শরীর সন্ধান কাছারি চারটে চারটি চারখানা তাড়া তাড়াতাড়ি তারপর তাহলে তবে তবু জানি জানা জানাবেন জানান জামাই জমা জমি দেনা পারি পারব পারবেন পারলে পরা পরব পরতে পড়া পড়ে পড়বে পর পরের
ami amar amake amader amra apni apnar apnader apnara tumi tomar tader tar take tate tai ta to tao tara se tini oder or oke er eta etar eti ota seta ekta ekti ektu ekdom kichu kono konta kon ei oi sei je ja jodi ki kemon koto kato kota kobe kokhon kothay keno ke kar ache achhe achen achi chilo chhilo thake thakle thakbe chai chaichi chan lagbe lage dorkar darkar dekhan dekhao dekhte dekhi dekhe dekhun dekhchi din dao deben debo dey diye diyechi dile dite nin nebo nite niye pabo paoa pawa pele jabe jachche geche jay jai hobe hoy hoye hoyeche hole holo hok kore kora korbo korben korchi korun korte kori bolun bolen bolbo bole jonno jonne moto rokom dhoroner bhalo valo sundor khub darun ar aar o ebong ba go dada didi bhai bon kaku kakima masi boudi ma baba babu madam sir please plz pls songe sathe sudhu onek sob sab sobai aro abar ekhon aj ajke kal kalke age pore sokal bikel rat rate dupur mas bochor
na noy nei nai nay chara chhara bade bina soho saho sare saare share sade sarhe saade der dedh derh arai adai dhai poune soya shoto sho so hajar hazar lakh koti taka takay takar tk dam dame damer rate pis ta ti khana kom kome beshi besi moddhe modhye modhe bhitore niche upore opor theke porjonto obdi obodhi sesh shesh suru shuru pray mot matro proti
kotha kaj kaje kajer ghor ghore bari barir barite lok manush mon nam name number phone photo chobi pathan pathabo pathiye order delivery khobor somoy dine thik thikana rakhi rakhbo rekhe asol asole asbe ase eseche ese bhul dhonnobad nomoskar hyan hello hi accha achha cholbe chole cholo sal sale saler tarikh jayga kache kach pase meye meyer chele cheler bou bor khabo khaoa khabar bhat dal jol cha mach bazar bajar haat dokan brishti rod gari train bus khela meeting school college daktar shorir jani jana janaben jama para pari parbo parben parle pora porbo porte pore por porer char chare chaar charte sat saat shat shaat dui tin teen panch pach chhoy choy choi aat noy dosh baro tero sada shadi saadi
i we you your me my mine he she his her they them the a an and or is are was were be been do does did done to of for with without from in on at by it its this that these those what which who when where why how not no yes ok okay any some all many much more most less than under over above below about around between max min only just also very too so if then there here now new old good nice best great want need looking look show see send give get have has had can could will would please thanks thank price cost rate rupees rupee rs budget available stock piece pieces size colour color colors colours one two three four five six seven eight nine ten hundred thousand seller buyer buy sell sale order delivery shop time date today tomorrow yesterday morning evening night day week month year home house work wear party gift mother wife sister daughter friend phone number name address photo picture pic code pin paid pay cash online bank account late last first next same other another like love hope sure help market weather rain hot cold eat food tea rice dinner lunch water city state country india bengal train bus car road school office doctor health safe sorry sir hello hi hey good-morning parcel courier store story real reality normal total final sample simple summer salary salad later letter matter better butter battery latest reply really charge charges share shared shirt-size sort short start state street set net tell call called come came going gone went long length wide width metre meter yard inch hand made hands pass post side sides send sent seen soon still such take taken than thin think thing things third told tried try true type until use used using user wait walk way well were whose wish word worth write wrote wrong
मुझे मैं मेरा मेरी मेरे चाहिए दिखाओ दिखाइए है हैं था थी थे का की के को में से पर और या एक कोई कुछ अच्छा अच्छी अच्छे वाला वाली वाले लिए भाई दीदी कृपया नहीं ना मत बिना साथ कितना कितने कितनी कब कहाँ कहां क्यों कैसे कैसा आप आपका आपके हम हमारा यह वह ये वो तक अंदर ऊपर नीचे ज्यादा कम सिर्फ बहुत सब साढ़े सौ हजार रुपये रुपए दाम सारा सारे साल
कलर परसों शहर लेना लूंगी लूँगी मशीन पार्सल गाड़ी रास्ता आसान
mujhe mai mera meri mere chahiye chahie dikhao dikhaiye hai hain tha thi ka ki ke ko mein se par aur ya ek koi kuch kuchh accha acchi acche wala wali wale liye nahi nahin mat bina saath kitna kitne kitni kab kahan kyun kaise aap aapka hum yeh woh tak andar upar neeche zyada jyada kam sirf bahut sab sadhe sau hajaar hazaar rupaye rupay daam sara saal
`;

const FOUND = new Set([
  ...BENGALI_NUMBER_WORDS.flatMap((words) => words.normalize('NFC').split(' ')),
  ...STOP_WORDS,
  ...TALK_WORDS,
  ...PLAIN_WORDS.normalize('NFC').split(/\s+/),
]);

/** Whether a normalised word is everyday talk whose spelling is not to be mended towards the trade. */
export function isPlainWord(word: string): boolean {
  return FOUND.has(word);
}
