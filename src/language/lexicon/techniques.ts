import { readTable } from './table.ts';

/** What is done to cloth beside weaving it. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const TECHNIQUES = readTable(
  'technique',
  `
kantha_stitch | কাঁথা স্টিচ, কাঁথাস্টিচ, কাথা স্টিচ, কাঁথা কাজ, কাঁথার কাজ, কাঁথা স্টিচের, কাঁথা | कांथा स्टिच, कांथा, काँथा | kantha stitch, kantha work, kantha embroidery | kantha stitch, kantha stich, katha stitch, kanta stitch, kantha
nakshi_kantha | নকশি কাঁথা, নকশী কাঁথা, নক্সি কাঁথা | नक्शी कांथा | nakshi kantha | nokshi kantha, nakshi kantha, noksi katha
batik | বাটিক, বাতিক, বাটিকের | बाटिक, बातिक | batik | batik, bateek, baatik
block_print | ব্লক প্রিন্ট, ব্লকপ্রিন্ট, ব্লকের কাজ | ब्लॉक प्रिंट | block print, hand block print | block print, blok print
screen_print | স্ক্রিন প্রিন্ট | स्क्रीन प्रिंट | screen print | screen print
digital_print | ডিজিটাল প্রিন্ট | डिजिटल प्रिंट | digital print | digital print
printed | ছাপা, ছাপার, প্রিন্টেড, প্রিন্ট, ছাপা শাড়ি | छपा, छपाई, प्रिंटेड | printed, print, chhapa | chhapa, chapa, print, printed
hand_paint | হ্যান্ড পেইন্ট, হাতে আঁকা, হ্যান্ডপেন্ট, ফেব্রিক পেন্ট | हैंड पेंट, हाथ से पेंट | hand painted, fabric paint | hand paint, hate anka, fabric paint
applique | অ্যাপ্লিক, অ্যাপলিক, এপ্লিক | एप्लिक | applique | aplik, applique
embroidery | এমব্রয়ডারি, এমব্রয়ডারী, সুতোর কাজ, সূচিকাজ | कढ़ाई, एम्ब्रॉयडरी | embroidery, thread work | embroidery, embroydari, sutor kaj
zari_work | জরির কাজ, জরি কাজ | ज़री का काम | zari work | jorir kaj, jori kaj, zari work
zardozi | জারদৌসি, জারদোসি, জারদোজি | ज़रदोज़ी, जरदोजी | zardozi | jardosi, zardosi, jardouchi
aari | আরি কাজ, আড়ি কাজ | आरी वर्क | aari work | ari kaj, aari work
mirror_work | আয়নার কাজ, মিরর ওয়ার্ক, কাচের কাজ | शीशे का काम, मिरर वर्क | mirror work | aynar kaj, mirror work
sequin | চুমকি, চুমকির কাজ | सितारा, चमकी | sequin | chumki, chumkir kaj
lace | লেস, লেসের কাজ | लेस | lace | les, lace
tie_dye | টাই ডাই, টাই এন্ড ডাই | टाई डाई | tie dye, tie and dye | tai dai, tie dye
bandhani | বাঁধনি, বান্ধনি, বাঁধেজ | बांधनी, बंधेज | bandhani, bandhej | badhni, bandhni, bandhani
shibori | শিবোরি, সিবোরি | शिबोरी | shibori | shibori, sibori
ajrakh | আজরাখ, আজরক, আজরাক | अजरख | ajrakh | ajrakh, ajrak, ajrok
kalamkari | কলমকারি, কলমকারী | कलमकारी | kalamkari | kolomkari, kalamkari
patachitra | পটচিত্র, পট, পটচিত্রের | पटचित्र | patachitra, pattachitra print | potochitro, potchitro, patachitra
madhubani | মধুবনী, মধুবনি | मधुबनी | madhubani | modhuboni, madhubani
jacquard | জ্যাকার্ড, জেকার্ড, জ্যাকার্ডের | जैकार्ड | jacquard | jakard, jacquard, jyakard
dobby | ডবি, ডবির কাজ | डॉबी | dobby | dobi, dobby
extra_weft | এক্সট্রা ওয়েফট, বাড়তি পোড়েনের নকশা | एक्स्ट्रा वेफ्ट | extra weft | extra weft
natural_dye | ভেষজ রং, প্রাকৃতিক রং, ভেজিটেবল ডাই | प्राकृतिक रंग, वनस्पति रंग | natural dye, vegetable dye | bheshoj rong, natural dye
handspun | হাতে কাটা সুতো, চরকার সুতো, চরকা | हाथ से काता | handspun, charkha spun | hate kata suto, charka
hand_embroidered | হাতের কাজ, হাতে সেলাই, হাতের সেলাই | हाथ की कढ़ाई | hand embroidered, handwork | hater kaj, hate selai
`,
);
