import { wordSet } from './word-sets.ts';

/** Words around an amount, by what they say about it. Endings are taken off by `hasWord`. */
export const CURRENCY = wordSet(
  'টাকা টাকার টাকায় টাকাতে টাকাই টাকাটা টকা টেকা টাকাত takat টেহা teha টাহা টাহার taha tahar taka takar takay takai tk tka takaa taaka tyaka tyaha teka rs rupees rupee rupaye rupya rupiya rupi রুপি রুপিয়া রুপাইয়া রুপেয়া রু রুঃ रुपये रुपए रुपया रु ₹ টাঃ bucks inr takata',
);
export const PAISA = wordSet('পয়সা paisa poisa poysa পয়শা पैसे');
export const PRICE_LABEL = wordSet(
  'দাম দামটা মূল্য রেট দর ভাও ভাউ bhao bhau भाव dam daam dham price rate mulyo mulya cost दाम कीमत keemat kimat বেচব bechbo selling prise',
);
export const OLD_PRICE = wordSet(
  'ছিল ছিলো ছিলাম আছিল আছিলো achilo asilo কইছিলাম কইছিলুম কইছিনু কছিনু koichilam koisilam বলছিলাম লিখছিলাম bolchilam likhchilam লিখেছিলাম বলেছিলাম দিয়েছিলাম রেখেছিলাম likha likhi लिखा likhechilam likhechhilam bolechilam diyechilam rekhechilam wrote said chilo chhilo chil was tha था mrp এমআরপি পুরনো পুরোনো purono',
);
export const OLD_BEFORE = wordSet(
  'আগে আগত আগোত agot আগের age agey agee mrp এমআরপি পুরনো পুরোনো purono old earlier previous previously formerly pehle original',
);
export const NOW = wordSet(
  'এখন এলা এলায় ela elay অহন ohon এহন ehon এখনকার ekhon akhon now ab अब এবার ebar final make ফাইনাল finally নতুন new',
);
export const CORRECTION = wordSet(
  'দুঃখিত dukkhito dukhito না নাহ নয় মানে ভুল ভুলে সরি থুড়ি আসলে ধ্যাৎ ধ্যাত ধুর ধুৎ dhyat dhat dhur dhut বদলে বদলি bodole জায়গায় পরিবর্তে কমিয়ে বাড়িয়ে bariye barie পাল্টে কেটে kete na naa nah noy noi mane bhul vul sorry sry thuri asole actually no not nahi nahin bodle jaygay komiye baria wait correction galti नहीं ना माफ instead change jagah jagha jaga জগা জাগায় jagay জায়গা जगह oops দাঁড়ান দাঁড়াও daran darao ruko rukiye रुको रुकिए hold matlab मतलब',
);
export const NEGATION = wordSet('না নাহ নয় নয়কো নি na naa noy noi nay nahi nahin not नहीं ना');
export const WRONG = wordSet('ভুল ভূল bhul vul bul wrong galat গলত गलत ग़लत mistake');
export const RIGHT = wordSet('ঠিক সঠিক thik thikache right correct sothik सही sahi');
/** Words that may stand between an amount and the না that refuses it: what one does with a price, cases, people. */
export const SAID_OF_PRICE = wordSet(
  'e এ te তে ta টা er এর র r ও o টাকায় হবে হয় হল হলো হয়েছে হয়েছিল hobe hoy holo hoyeche hobey দেব দেবো দিব দিবো দেওয়া দিতে দিয়েছি দিয়েছিলাম debo dibo dewa deoya dite diyechi পারব পারবো পারি পারছি parbo parbo pari parchi parbe যাবে jabe চলবে cholbe পোষাবে পোষায় পোশাবে posabe poshabe poshay দিলে dile দেয় dey রাখব রাখবো রাখুন রাখেন রাখতে rakhbo rakhun rakhben rakhte নেব নেবো নেবেন নিন নিতে nebo neben nite বেচব বেচবো বেচতে bechbo bechte ছাড়ব ছাড়তে charbo লিখবেন লিখব লিখুন লিখো লেখো লেখেন লিখেছি লিখে লিখছি likhben likhbo likhun likho lekho lekhen likhechi likhe লাগবে lagbe লাগে lage নাগে নাগবে নাগিবে nage nagbe করুন করেন করো কর করে koro korun koren kor kore করব korbo বলেছি বলেছিলাম bolechi bolechilam ধরুন dhorun পড়বে porbe আছে ache ওটা এটা সেটা ota eta oita aita seta এইটা ওইটা it that this is was দিদি দাদা ভাই বোন মা গো didi dada bhai bon ma go please plz প্লিজ জায়গায় jaygay থেকে theke করেছি করেছিলাম korechi korechilam দাও দিন dao din de do dunga dungi denge hoga होगा दूंगा दूँगा देंगे milega से तो to will would can give do ঠিক thik right kintu কিন্তু ar আর আমি ami amar আমার amra আমরা তাই',
);
/** Words beside a price that sound like a number misspelt. */
export const LIKE_A_NUMBER = wordSet(
  'মুই mui dunga dungi doonga doongi dunge dimu nimu dena lena lunga lungi denge lenge dedo dedena lelo',
);
/** What stands written: another amount after it takes its place. */
export const WRITTEN = wordSet('লিখেছি likhechi likhechhi লিখেছেন likhechen লিখলাম likhlam');
/** Said or written before: after it, "by mistake" is of that. */
export const PUT = wordSet(
  'লিখলাম লিখেছি লিখেছিলাম লিখছি বললাম বলেছি দিলাম দিয়েছি likhlam likhechi likhechilam likhchi likhsi bollam bolechi dilam diyechi likha likhi लिखा लिखी',
);
/** Only on a condition: two amounts around it are for different bargains. */
export const CONDITION = wordSet(
  'নিলে নিলেই nile nilei কিনলে kinle দিলে dile lene लेने if যদি jodi agar अगर হলে hole নইলে noile',
);
/** Up or down by the amount before it. */
export const CHANGING = wordSet(
  'নামিয়ে নামান নামাব namiye naman namabo কমে kome নেমে neme বেড়ে bere berhe ghatakar घटाकर badhakar बढ़ाकर কমাতে কমাব কমাবো কমিয়ে কমায়া কমাইয়া komaya komaiya komai কমালাম কমাইলাম komalam কমান কমানো কমালে komate komabo komiye koman komano বাড়াতে বাড়াব বাড়াবো বাড়িয়ে বাড়ান barate barabo bariye',
);
/** Twice, thrice, half the amount before it. */
export const TIMES = wordSet(
  'ডবল ডাবল double dobol dubol দ্বিগুণ দ্বিগুন dwigun digun গুণ গুন guno gun অর্ধেক আধা ordhek adha half triple',
);
/** So much in so long: a part of the price, or a wage. */
export const EVERY = wordSet(
  'মাসে মাসেই মাসিক mase maase masik সপ্তাহে হপ্তায় soptahe saptahe hoptay রোজ roj rojo daily weekly monthly দিনে dine প্রতিদিন protidin month week',
);
/** After a percentage: so much less is paid. */
export const REDUCED = wordSet(
  'off অফ ছাড় ছাড় ছার ছাড়ে chhar char chhare discount ডিসকাউন্ট ডিস্কাউন্ট কম কমে kom kome less minus বাদ bad छूट कम kam',
);
export const ASKING = wordSet('কি কী ki kya क्या কত koto kitna নাকি naki কেমন');
export const NOT_ITEM_PRICE = wordSet(
  'মজুরি মজুরী মজুরিটা mojuri majuri mojury wage wages বানি बानी bani হাজিরা hajira দিনমজুরি dinmojuri বেতন beton মাইনে salary মজদুরি mazdoori mazduri majduri কুরিয়ার কুরিয়ারে কুরিআর courier kuriar curier ডেলিভারি delivery deliveri shipping ship শিপিং পোস্টেজ postage ডাকমাশুল পার্সেল parcel পাঠানোর পাঠানো pathanor পরিবহন transport গাড়িভাড়া ভাড়া bhara rent postal পোস্টাল kharach kharoch khorch খর্চা প্যাকিং packing চার্জ charge charges ছাড় ছার chhar discount ডিসকাউন্ট ডিস্কাউন্ট off অফ অগ্রিম আগাম agam পেশগি peshgi पेशगी अग्रिम adv টোকেন token advance এডভান্স অ্যাডভান্স agrim বায়না bayna পাইকারি পাইকারী হোলসেল wholesale holsale holesale holsel hoolsale paikari bulk খরচ khoroch kharcha খরচা লাভ labh commission কমিশন gst জিএসটি tax সেলাই selai stitching পিকো fall ফলস deposit cashback কিস্তি কিস্তিতে kisti kistite emi ইএমআই installment instalment আয় রোজগার উপার্জন কামাই income rojgar rozgar kamai kamaai कमाई ঋণ loan লোন मजदूरी डिलीवरी छूट chhoot थोक thok dealer dilar ডিলার reseller রিসেলার खर्च खर्चा कुरियर शिपिंग एडवांस',
);
/** Of those, the ones that make no name with দাম: after a number they are that number's. */
export const AFTER_ITS_NUMBER = wordSet(
  'ছাড় ছার chhar discount ডিসকাউন্ট ডিস্কাউন্ট off অফ অগ্রিম আগাম agam পেশগি peshgi पेशगी अग्रिम adv টোকেন token advance এডভান্স অ্যাডভান্স agrim বায়না bayna deposit cashback মজুরি মজুরী mojuri majuri লাভ labh छूट chhoot मजदूरी mazdoori mazduri majduri',
);
/** What the seller herself paid, or paid for the yarn: not the price when another amount is. */
export const COST = wordSet('लागत lagat লাগত কেনা kena খরিদ kharid সুতোর সুতার sutor sutar suter');
export const BOUGHT_FOR = wordSet(
  'কিনি কিনছি কিনসি কিনলাম kinchi kinsi kinlam কিনেছি কিনেছিলাম কিনে কেনা kini kinechi kinechilam kine kena kharida খরিদ',
);
export const CONSIDERED_FREE = wordSet(
  'রেখে রেখেও রাখে rekhe rakhe rekheo ফ্রি free ফ্রী ফ্রিতে সহ সমেত নিয়ে niye miliye somet samet milake milakar मिलाकर लेकर lekar समेत सहित সাথে সঙ্গে saho soho included including inclusive incl মিলিয়ে ধরে ধরা dhore dhora সমেত ছাড়া chara বাদে bade without বাদ দিয়ে नहीं নেই nei muft मुफ्त फ्री मुफ़्त',
);
/** Straight before a charge: it is in the price. */
export const INCLUDED = wordSet('including inclusive incl with সহ সমেত free ফ্রি saho soho');
export const SEPARATE = wordSet('আলাদা alada extra এক্সট্রা separate আলাদা. onno plus অতিরিক্ত अलग alag');
export const NUMBER_LABEL = wordSet(
  'পিন পিনকোড pin pincode ফোন phone ph মোবাইল মোবাইলে mobile mob নম্বর নাম্বার নং number nombor no num ওটিপি otp utr ইউটিআর ref reference txn transaction id আইডি ওয়ার্ড ward since estd established স্থাপিত lane লেন holding হোল্ডিং room রুম invoice ইনভয়েস challan চালান voucher ভাউচার ticket টিকিট plot প্লট gsm জিএসএম কোড code design sku সাইজ size আধার aadhaar aadhar account একাউন্ট অ্যাকাউন্ট ac whatsapp হোয়াটসঅ্যাপ কল call বয়স boyos boyosh umar उम्र पिन पिनकोड फोन फ़ोन मोबाइल नंबर नम्बर ओटीपी कोड खाता वार्ड आधार মকান मकान তারিখ date page পেজ flat ফ্ল্যাট qty quantity stock স্টক কাউন্ট count ইমেইল লম্বা চওড়া length width লেংথ dairgho দৈর্ঘ্য বহর bohor bahar পানা pana panna',
);
/** Of those, the ones said of cloth in passing (চওড়া লাল পাড় ৬৮০০): labels only right before their number. */
export const MEASURE_LABEL = wordSet(
  'সাইজ size লম্বা চওড়া length width লেংথ dairgho দৈর্ঘ্য কাউন্ট count কোড code design বহর bohor bahar পানা pana panna',
);
export const RANGE_JOIN = wordSet(
  'থেকে থিকা থাইকা থেইকা থেইক্যা থাকি thika thaika theke thek thake to টু হতে hote se से tu till',
);
export const ALTERNATIVE = wordSet(
  'নয়তো নইলে noyto noile বা অথবা কিংবা or ba othoba kingba kimba kinba কিম্বা নাকি naki या ya',
);
export const BOTH_JOIN = wordSet('আর ও এবং ar o ebong and aur और');
export const BETWEEN = wordSet(
  'between মাঝে মাঝামাঝি মধ্যে মধ্য মধ্যেই মাঝখানে majhe majhamajhi moddhe modhye modhe moddhye modde beech बीच',
);
export const PER = wordSet('প্রতি per proti পার each a an করে kore fi ফি हर');
export const CLAUSE_BREAK = /^[,;।\n.!?+()&•]$/;
/** What goes by a small number or is that wide, that late or that many: no second price. */
export const SMALL_LABEL = wordSet(
  'ছবি ছবির photo chobi pic image ডিজাইন design বহর bohor bahar চওড়া chowra choura width পানা লম্বা lomba length ব্লাউজ blouse ওয়ার্ড ward স্টক stock qty সাইজ size কাউন্ট count রাত raat rat সকাল sokal shokal বিকেল bikel দুপুর dupur সন্ধ্যা sondhya নম্বর নং no গলি লেন lane বাড়ি flat class ক্লাস',
);
/** Of another: asks, says. */
export const THEY_SAY = wordSet(
  'কইছে কইছেন কইসে কইতাছে কইতেছে koiche koichen koise koitase koitache চেয়েছে চেয়েছেন চাইছে চাইছেন চাইতেছে চায় চাইল বলছে বলছেন বলতেছে বলেছে বলেছেন cheyeche cheyechen chaiche chaichen chaitese chay bolche bolchen boleche bolechen boltese',
);
