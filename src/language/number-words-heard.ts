/** 0–99 as districts say and hasty hands spell them, beside the usual spellings: read, but nothing is held to be a slip of them. */
export const HEARD_NUMBERS: readonly (readonly [number, string])[] = [
  [2, 'दू'],
  [4, 'চারি चारि'],
  [6, 'छओ छव छौ chhau chhav'],
  [11, 'इग्यारह एगारह एगारा ग्यारा'],
  [12, 'बारा बारो'],
  [13, 'तेरो tairo tairah taira'],
  [14, 'চৈদ্দ চৈদ্দো চৌধ চোদ্ধ चौदा choudah chowdah soddo'],
  [15, 'পনোরো পুনেরো পোনারো पंदरह पंद्रा पनरह पन्दरह पन्द्रा pandarah panrah pondro পন্দ্রো ponaro ponoro punero'],
  [16, 'ষুলো सोला shulo sulo'],
  [17, 'সতেরা सतरा सत्तरह satarah satro'],
  [18, 'আঠরো আঠের अठारा अठाराह athaarah'],
  [19, 'उनइस उन्नइस'],
  [20, 'बिस'],
  [24, 'चौबिस'],
  [25, 'पच्चिस'],
  [27, 'satais'],
  [31, 'ikattees'],
  [32, 'बत्तिस'],
  [33, 'तेतीस taitis tentis tetis'],
  [34, 'चौतीस chautees'],
  [35, 'पेंतीस पैंतिस painthis paitis pentis'],
  [37, 'सेंतीस saitis'],
  [38, 'अड़तिस'],
  [40, 'चालिस'],
  [41, 'एकतालीस iktaalis'],
  [42, 'बेयालीस बैयालीस bayaalis biyalis byalis'],
  [43, 'तियालीस तेतालीस तैयालीस tetalis tiyalis'],
  [44, 'चौआलीस chavalees choalis'],
  [45, 'पेंतालीस pentalis'],
  [46, 'छयालीस छीयालीस'],
  [47, 'सेंतालीस sentalis'],
  [48, 'अठतालीस अरतालीस'],
  [49, 'उनंचास unanchas'],
  [50, 'পঞ্চাইশ पंचाश पंचास पचाश'],
  [51, 'इक्कावन एकावन ekavan ikawan ikkyavan'],
  [52, 'बाबन'],
  [53, 'तिरेपन तीरपन tirepan'],
  [54, 'चौबन'],
  [55, 'পচপান্ন পাঞ্চান্ন पंचपन'],
  [57, 'सत्ताबन satavan satawan sattawan'],
  [58, 'अट्ठाबन athawan atthawan'],
  [59, 'उनसठि unsathh'],
  [60, 'ষাঠ साठि'],
  [61, 'इकसठि iksathh'],
  [62, 'बासठि baasath'],
  [63, 'तिरेसठ त्रेसठ tiresath tresath'],
  [64, 'चौसठ'],
  [65, 'पेंसठ पैंसठि paisath pensath'],
  [66, 'छाछठ chiyasath'],
  [67, 'सड़सठि सरसठ'],
  [68, 'अरसठ'],
  [69, 'उनहतर unhatar'],
  [70, 'সোত্তর'],
  [71, 'इकहतर एकहत्तर ekhattar ikahattar'],
  [72, 'bahatar'],
  [73, 'तेहत्तर tehattar tihatar'],
  [74, 'चोहत्तर chohattar'],
  [75, 'पछत्तर पिछत्तर pachahattar pachhatar'],
  [76, 'छियत्तर chhehattar chihattar'],
  [77, 'सतत्तर satattar sathatar'],
  [78, 'अठत्तर athahattar athattar'],
  [79, 'उनासी उन्नासी unnasi'],
  [80, 'असी'],
  [81, 'इकासी एकासी ekasi ikasi'],
  [82, 'बेयासी byasi'],
  [83, 'तेरासी tirasee'],
  [84, 'chauraasi'],
  [85, 'পঞ্চাশি पिचासी pichasi ponchashi ponchasi'],
  [86, 'chiyasi'],
  [87, 'सतासी satasi'],
  [88, 'athaasi athasi'],
  [89, 'नौवासी nawasi'],
  [91, 'इकानवे एकानबे ekanve ikanve ikyanwe'],
  [92, 'बयानवे baanve banwe'],
  [93, 'tiranwe'],
  [94, 'chauranwe'],
  [95, 'পঞ্চানব্বই पिचानबे पिचानवे pachanwe pichanve ponchanobboi'],
  [96, 'छयानवे chhiyanwe chiyanve'],
  [97, 'सतानबे सतानवे satanve sattanwe'],
  [98, 'अठानबे athanve athanwe atthanwe'],
  [99, 'निनानवे निन्नानबे निन्यानवें ninanave ninanve ninanwe ninnanve ninyanwe'],
];

/** সাড়ে, সোয়া and পৌনে, spelt just so: plainly spelt some would be a city or a dowry. */
export const HEARD_OFFSETS: readonly (readonly [string, number])[] = [
  ...['সাইড়া', 'শাইড়া', 'সাইড়ে', 'সাইরা', 'সাইরে', 'হাইড়ে', 'হাইড়া'].map((word) => [word.normalize('NFC'), 0.5] as const),
  ...['sareh', 'saareh', 'sadheh'].map((word) => [word, 0.5] as const),
  ...['poone', 'puone', 'puoney', 'pawne', 'পোউনে', 'পউনে'].map((word) => [word, -0.25] as const),
];

/** What else a hundred and a thousand sound like; apart from a number they are an illness or a pilgrimage. */
export const HEARD_SCALES: readonly (readonly [number, string])[] = [
  [100, 'সও सय सै सए'],
  [1000, 'আজার হাজ হাজের হেজার haj hajer ajar azar hjar hzar hajjar hezar hejar थाउजेंड'],
];

/** English from three on, as a keyboard set to Bengali hears it; টু by itself is "to". */
export const HEARD_UNITS =
  'থ্রি ফোর ফাইভ সিক্স সেভেন এইট নাইন টেন ইলেভেন টুয়েলভ থার্টিন ফোর্টিন ফিফটিন সিক্সটিন সেভেন্টিন এইটিন নাইন্টিন';
export const HEARD_TENS = 'টুয়েন্টি|টোয়েন্টি থার্টি ফর্টি|ফোর্টি ফিফটি|ফিপটি সিক্সটি সেভেন্টি এইট্টি|এইটি নাইন্টি|নাইনটি';
/** And to Devanagari; टू by itself is "to" as well. */
export const HEARD_IN_HINDI = 'थ्री फोर फाइव सिक्स सेवन एट नाइन टेन इलेवन ट्वेल्व';

/** শ'খানেক: said as one word. */
export const GLUED_NUMBERS: readonly (readonly [number, string])[] = [
  [12, 'ডজনখানেক ডজনখানিক dojonkhanek'],
  [100, 'শখানেক শখানিক shokhanek sokhanek শটাকা শটাকার শটাকায\u09BC shotaka shotakar'],
  [1000, 'হাজারখানেক হাজারখানিক hajarkhanek hazarkhanek'],
];
