import { readTable } from './table.ts';

/** What the cloth is made of. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const MATERIALS = readTable(
  'material',
  `
cotton | সুতি, সুতির, সূতি, সুতী, কটন, কটনের | सूती, कॉटन, सूत | cotton, pure cotton | suti, sutir, sooti, cotton, koton, coton, kotton, kottan
mercerised_cotton | মার্সারাইজড, মার্সেরাইজড কটন | मर्सराइज़्ड कॉटन | mercerised cotton, mercerized | mercerised, marsaraij
khadi_cotton | খাদি কটন, খাদি সুতি | खादी कॉटन | khadi cotton | khadi cotton, khadi suti
organic_cotton | অর্গানিক কটন | ऑर्गेनिक कॉटन | organic cotton | organic cotton
silk | সিল্ক, সিল্কের, রেশম, রেশমি, রেশমী, রেশমের | रेशम, सिल्क, रेशमी | silk | silk, shilk, resham, reshom, reshmi, reshami, silker
pure_silk | পিওর সিল্ক, খাঁটি সিল্ক, আসল সিল্ক, পিয়োর সিল্ক | शुद्ध रेशम, प्योर सिल्क | pure silk | pure silk, piur silk, khati silk
mulberry_silk | মালবেরি সিল্ক, তুঁত রেশম | मलबरी सिल्क, शहतूत रेशम | mulberry silk | malberi silk, mulberry silk
nistari_silk | নিস্তারি রেশম, নিস্তারি সুতো, নিস্তারি | निस्तारी रेशम | nistari silk, malda nistari silk yarn | nistari, nistari resham
art_silk | আর্ট সিল্ক, আর্টসিল্ক, নকল সিল্ক | आर्ट सिल्क | art silk, artificial silk | art silk, aart silk
half_silk | হাফ সিল্ক, হাফসিল্ক | हाफ सिल्क | half silk, semi silk | half silk, haf silk, halfsilk
silk_cotton | সিল্ক কটন, কটন সিল্ক | सिल्क कॉटन, कॉटन सिल्क | silk cotton, cotton silk | silk cotton, cotton silk
eri | এরি, এন্ডি, এন্ডি সিল্ক, এরি সিল্ক | एरी, एंडी | eri silk, endi, ahimsa silk | eri, endi
muga | মুগা, মুগা সিল্ক | मूगा, मुगा, मूंगा, मूंगा सिल्क | muga silk | muga, mooga
ghicha | ঘিচা, ঘিচা সিল্ক, ঘিছা | घिचा | ghicha, gheecha silk | ghicha, gheecha, gheeche, ghichha
wool | উল, উলের, পশম, পশমি, পশমী | ऊन, ऊनी | wool, woollen | ul, ool, uler, poshom, wool
pashmina | পশমিনা, পাশমিনা | पश्मीना | pashmina | poshmina, pashmina
linen | লিনেন, লিলেন, লিনেনের, লাইনেন | लिनन, लिनेन | linen | linen, lilen, leenen
jute | পাট, পাটের, জুট | जूट, पटसन | jute | pat, paat, jut, jute
viscose | ভিসকোস, ভিস্কোস | विस्कोस | viscose | viscose, viskos
rayon | রেয়ন, রেওন | रेयॉन | rayon | reyon, rayon
polyester | পলিয়েস্টার, পলেস্টার, টেরিকট | पॉलिएस्टर, टेरीकॉट | polyester, terrycot | polyester, poliester, terikot
georgette | জর্জেট, জরজেট | जॉर्जेट | georgette | jorjet, georgette, jorget
chiffon | শিফন, সিফন | शिफॉन, सिफॉन | chiffon | shifon, sifon, chiffon
organza | অরগ্যাঞ্জা, অর্গানজা, অরগাঞ্জা | ऑर्गेंज़ा | organza | organza, orgenja
tissue | টিস্যু, টিসু | टिशू | tissue | tissue, tisu
crepe | ক্রেপ | क्रेप | crepe | krep, crepe
satin | সাটিন, স্যাটিন | साटन | satin | satin, satten
velvet | ভেলভেট, মখমল | वेलवेट, मखमल | velvet | velvet, mokhmol, makhmal
net_fabric | নেট, নেটের | नेट | net | net, neter
modal | মোডাল, মডাল | मोडल | modal | modal
bamboo_fibre | বাঁশের সুতো, ব্যাম্বু | बांस फाइबर | bamboo fibre, bamboo cotton | bamboo, basher suto
banana_fibre | কলা তন্তু, কলাগাছের সুতো | केला फाइबर | banana fibre | kola tontu, banana fibre
zari | জরি, জরী, জরির, জড়ি | ज़री, जरी | zari, jari | jori, jari, zori, zari
yarn | সুতো, সুতা, সুতোর, ধাগা | सूत, धागा | yarn, thread | suto, suta, sutoh
`,
);
