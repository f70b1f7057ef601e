import { readTable } from './table.ts';

/** What people buy cloth for. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const OCCASIONS = readTable(
  'occasion',
  `
durga_puja | দুর্গাপুজো, দুর্গাপূজা, দুর্গা পুজো, পুজো, পূজা, পূজো, পুজোর, শারদীয়া | दुर्गा पूजा, पूजा | durga puja, puja, pujo | pujo, puja, pooja, durgapujo, durga puja, pujor, pujoy, pujay
ashtami | অষ্টমী, অষ্টমীর অঞ্জলি | अष्टमी | ashtami, anjali | oshtomi, ashtami
bijoya | দশমী, বিজয়া, সিঁদুর খেলা | दशमी, विजया, सिंदूर खेला | dashami, bijoya, sindoor khela | doshomi, bijoya, sidur khela
lakshmi_puja | লক্ষ্মীপুজো, লক্ষ্মী পুজো, লক্ষীপুজো | लक्ष्मी पूजा | lakshmi puja | lokkhi pujo, lakshmi puja
kali_puja | কালীপুজো, দীপাবলি, দিওয়ালি | काली पूजा, दीवाली, दीपावली | kali puja, diwali | kali pujo, diwali, dipaboli
saraswati_puja | সরস্বতী পুজো, সরস্বতীপুজো, বাণী বন্দনা | सरस्वती पूजा | saraswati puja | soroswati pujo, saraswati puja
wedding | বিয়ে, বিয়ের, বিবাহ, বিয়েবাড়ি, বিয়েবাড়ির, বিয়ে বাড়ি, বিয়ে বাড়ির, বিয়েবাড়িতে, কনের শাড়ি, বিয়েতে, কনের, কনে, নববধূ | शादी, विवाह, ब्याह | wedding, bridal, marriage, bride | biye, bie, biya, bibaho, shaadi, shadi, biyer, bier, koner, kone, biye bari, biyebari, biye barir, biyebarir, biye barite, biyebarite
reception | বউভাত, বৌভাত, রিসেপশন | रिसेप्शन | reception, bou bhat | boubhat, bou bhat, reception
gaye_holud | গায়ে হলুদ, গায়েহলুদ | हल्दी | gaye holud, haldi | gaye holud, haldi
ashirbad | আশীর্বাদ, পাকা দেখা | आशीर्वाद, सगाई | ashirbad, engagement | ashirbad, paka dekha
tattwa | তত্ত্ব, তত্ত্বের শাড়ি | तत्त्व | tattwa, wedding gift tray | totto, tattwa, tattwe, tattwer, tottwo, tottwe, totwo, tatto
saadh | সাধ, সাধভক্ষণ | गोद भराई | saadh, baby shower | shadh, saadh
annaprashan | অন্নপ্রাশন, মুখেভাত | अन्नप्राशन | annaprashan, rice ceremony | onnoprashon, mukhebhat
poila_boishakh | পয়লা বৈশাখ, পহেলা বৈশাখ, নববর্ষ, ১লা বৈশাখ, পয়েলা বৈশাখ | पोइला बोइशाख, बंगाली नववर्ष | poila boishakh, pohela boishakh, bengali new year | poila boishakh, poila baisakh, pohela boishakh, noboborsho
chaitra_sale | চৈত্র সেল | चैत्र सेल | chaitra sale | choitro sale, chaitra sale
jamai_shashthi | জামাইষষ্ঠী, জামাই ষষ্ঠী | जमाई षष्ठी | jamai shashthi | jamai sosthi, jamai shasthi
eid | ঈদ, ইদ, ঈদের | ईद | eid | eid
dol | দোল, হোলি, বসন্ত উৎসব | होली | dol, holi, basanta utsav | dol, holi, bosonto utsob
rakhi | রাখি, রাখী | राखी | rakhi | rakhi
bhai_phonta | ভাইফোঁটা, ভাই ফোঁটা | भाई दूज | bhai phonta, bhai dooj | bhai fota, bhaiphonta
rath | রথ, রথযাত্রা | रथ यात्रा | rath yatra | roth, rath
christmas | বড়দিন, ক্রিসমাস | क्रिसमस | christmas | borodin, christmas
gift | উপহার, গিফট, উপহারের জন্য | उपहार, तोहफ़ा, गिफ्ट | gift | upohar, gift
office_wear | অফিস, অফিসের, অফিসে পরার | ऑफिस | office wear | office, ofis
daily_wear | রোজকার, ঘরোয়া, প্রতিদিনের, রোজ পরার | रोज़ाना, घरेलू | daily wear, casual | rojkar, ghoroa, roj porar
party_wear | পার্টি, পার্টি ওয়্যার, অনুষ্ঠান | पार्टी | party wear | party, parti
winter | শীত, শীতের, শীতকাল | सर्दी, जाड़ा | winter | shiter
summer | গরম, গরমের, গরমকাল | गर्मी | summer | gorom, gorome, garam
`,
);
