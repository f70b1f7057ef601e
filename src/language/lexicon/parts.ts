import { readTable } from './table.ts';

/** Parts of a garment and of its cloth. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const PARTS = readTable(
  'part',
  `
border | পাড়, পাড়ের, বর্ডার, পাড়টা | पाड़, बॉर्डर, किनारी, किनारा, किनारे | border | par, paar, parh, paad, bordar, parer, paarer, parta, border er, kinari, kinara
broad_border | চওড়া পাড়, মোটা পাড়, বড় পাড় | चौड़ा बॉर्डर | broad border | chaora par, mota par
narrow_border | সরু পাড়, চিকন পাড়, ছোট পাড় | पतला बॉर्डर | narrow border | soru par, shoru par
zari_border | জরি পাড়, জরিপাড়, জরির পাড় | ज़री बॉर्डर | zari border | jori par, jorir par
temple_border | টেম্পল পাড়, মন্দির পাড়, টেম্পল বর্ডার | टेम्पल बॉर्डर, मंदिर बॉर्डर | temple border | tempol par, mondir par, temple border
naksha_border | নকশা পাড়, নকশি পাড়, নকশাপাড় | नक्शी बॉर्डर | figured border, naksha par | noksha par, nakshi par
ganga_jamuna | গঙ্গা যমুনা পাড়, গঙ্গাযমুনা, গঙ্গা-যমুনা | गंगा जमुना बॉर्डर | ganga jamuna border, two-colour border | gonga jomuna, ganga jamuna
anchal | আঁচল, আচল, আঁচলা, পাল্লু, আঁচলের | आंचल, आँचल, पल्लू, पल्ला | pallu, anchal, aanchal | anchal, achol, anchol, aanchal, pallu
body | জমিন, জমি, খোল, শাড়ির গা | ज़मीन, बॉडी | body, bodi, ground, field | jomin, jamin, jomi, jomir, jomite, khol
tassel | ঝালর, ট্যাসেল, লটকন, থোপা | झालर, लटकन, फुंदना | tassel, fringe | jhalor, jhalar, tasel, latkan
pleats | কুচি, কুঁচি | प्लीट्स, चुन्नट | pleats | kuchi, kunchi
fall_pico | ফলস, ফলস পিকো, ফল পিকো | फॉल पिको | fall and pico | fols, fall pico, falls pico
sleeve | হাতা, হাতাটা | बाज़ू, आस्तीन | sleeve | hata, haata
neck | গলা, গলার ডিজাইন | गला | neck, neckline | gola, gala
collar | কলার | कॉलर | collar | kolar, collar
pocket | পকেট | जेब, पॉकेट | pocket | poket, pocket
lining | লাইনিং, আস্তর | अस्तर | lining | lining, astor
warp | টানা, টানার সুতো | ताना | warp | tana, taana
weft | পোড়েন, পোড়েনের সুতো, ভরনা | बाना | weft | poren, bhorna
`,
);
