import { readTable } from './table.ts';

/** What is woven or sewn. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const PRODUCTS = readTable(
  'product',
  `
saree | শাড়ি, শাড়ী, সাড়ি, সাড়ী, শারি, শারী, শাড়ীর, শাড়ির, সারি, সারী | साड़ी, साडी, सारी, साड़ियाँ | saree, sari, sarees, saris | shari, sharee, shaari, saari, sarhi, saree, sari, saadi, sarri, sarees, sharis, sarry
gamchha | গামছা, গামচা, গামোছা | गमछा, गामछा, अंगोछा | gamchha, gamcha, thin cotton towel | gamcha, gamchha, gamchaa, gamocha, gamca
dhoti | ধুতি, ধূতি, ধুতী | धोती, धोति | dhoti | dhuti, dhooti, dhuty, dhoti
lungi | লুঙ্গি, লুঙি, লুঙ্গী, লুংগি | लुंगी, लुङ्गी | lungi | lungi, loongi, lungee, lunghi
panjabi | পাঞ্জাবি, পাঞ্জাবী, পানজাবি, পঞ্জাবি | पंजाबी कुर्ता | panjabi, men's kurta, punjabi kurta | panjabi, punjabi, pangabi, panjabee
kurta | কুর্তা, কুরতা | कुर्ता, कुरता | kurta | kurta, kurtha
kurti | কুর্তি, কুর্তী, কুরতি | कुर्ती, कुरती | kurti, kurtis | kurti, kurtee
fatua | ফতুয়া, ফতোয়া জামা | फतुआ | fatua, short kurta | fatua, fotua, phatua
shirt | শার্ট, জামা, সার্ট | शर्ट, कमीज़ | shirt | shart, shirt, jama
jacket | জ্যাকেট, নেহরু জ্যাকেট, জহর কোট | जैकेट, नेहरू जैकेट | jacket, nehru jacket, waistcoat | jaket, jacket
salwar_suit | সালোয়ার, সালোয়ার কামিজ, সালওয়ার, চুড়িদার, চুরিদার | सलवार, सलवार सूट, चूड़ीदार | salwar suit, salwar kameez, churidar | salwar, saloar, churidar, chudidar
dress_material | ড্রেস মেটেরিয়াল, ড্রেস মেটিরিয়াল, থ্রি পিস, জামার কাপড় | ड्रेस मटेरियल, सूट पीस | dress material, suit piece, three piece | dress material, three piece, jamar kapor
frock | ফ্রক | फ्रॉक | frock, girls dress | frok, frock
skirt | স্কার্ট, ঘাগরা | स्कर्ट, घाघरा | skirt, ghagra | skart, skirt, ghagra
lehenga | লেহেঙ্গা, লেহঙ্গা, লেহেঙা | लहंगा, लेहंगा | lehenga | lehenga, lehnga, lahanga
petticoat | সায়া, পেটিকোট | पेटीकोट, साया | petticoat, underskirt | saya, shaya, petikot
nightie | নাইটি, ম্যাক্সি | नाइटी, मैक्सी | nightie, maxi | naiti, nighty, maxi
blouse | ব্লাউজ, ব্লাউস | ब्लाउज़, ब्लाउज | blouse | blauj, blaus, blouse, blous, blauz, blouz
blouse_piece | ব্লাউজ পিস, ব্লাউজপিস, ব্লাউজ পিচ, বিপি, ব্লাউজ পিসের, ব্লাউস পিস | ब्लाउज़ पीस, ब्लाउज पीस | blouse piece, blouse bit, BP | blouse pis, blouse piece, blauj pis, blousepiece, blouse pies, blaus pis, blouse pc, blauz pis, blouz pis
dupatta | ওড়না, উড়না, ওরনা, ওড়্না, দোপাট্টা, দুপাট্টা | दुपट्टा, ओढ़नी, चुन्नी | dupatta, odhni, chunni | orna, odna, oorna, dopatta, dupatta, dupata
stole | স্টোল, স্টোলস | स्टोल | stole | stol, stole
scarf | স্কার্ফ, স্কাফ | स्कार्फ | scarf | skarf, scarf
uttariya | উত্তরীয়, উত্তরিয় | उत्तरीय, अंगवस्त्र | uttariya, ceremonial stole, uttario | uttoriyo, uttariya, uttorio
shawl | শাল | शॉल, शाल | shawl | shal, shaal, shawl
chadar | চাদর, চাদ্দর, চাদোর | चादर, चद्दर | chadar, wrap, light sheet | chador, chadar, cadar, chaddar, chadr
bedsheet | বেডশিট, বেড শিট, বেডসিট, বেডশীট, বিছানার চাদর | बेडशीट, बेड शीट, पलंग की चादर | bedsheet, bed sheet | bedsheet, bedshit, bichanar chador, bed seet
bedcover | বেডকভার, বেড কভার | बेडकवर, पलंगपोश | bedcover, bedspread | bedcover, bed kobhar
sujani | সুজনি, সুজনী | सुजनी | sujani, quilted coverlet | sujoni, sujani
quilt | লেপ, বালাপোশ | रजाई, लिहाफ़ | quilt | lep, lepe, quilt
baby_kantha | বাচ্চার কাঁথা, বাচ্চাদের কাঁথা, শিশুর কাঁথা, শিশুদের কাঁথা, ছোট কাঁথা | बच्चे की गुदड़ी | baby quilt, baby kantha | bacchar kantha, bacchader kantha, baby kantha
cushion_cover | কুশন কভার, কুশান কভার, কুশন কভারের | कुशन कवर | cushion cover | kushon cover, kushan kobhar, cushion cover
pillow_cover | বালিশের ওয়াড়, বালিশের ওয়ার, বালিশের কভার, পিলো কভার | तकिये का गिलाफ, पिलो कवर | pillow cover, pillowcase | balisher oar, balisher cover, pillow cover
curtain | পর্দা, পরদা | पर्दा, परदा | curtain, drape | porda, parda, pordaa
table_cloth | টেবিল ক্লথ, টেবিল কভার, টেবিলের ঢাকা | मेज़पोश, टेबल क्लॉथ | table cloth, table cover | tebil cloth, table cover
table_runner | টেবিল রানার, রানার | टेबल रनर | table runner, runner | table runner, ranar
table_mat | টেবিল ম্যাট, প্লেস ম্যাট | टेबल मैट | table mat, place mat | table mat
napkin | ন্যাপকিন, নেপকিন | नैपकिन | napkin | napkin, nepkin
towel | তোয়ালে, তোয়ালা, টাওয়েল | तौलिया, टॉवल | towel, bath towel | toale, towale, tauel
handkerchief | রুমাল | रूमाल, रुमाल | handkerchief, hanky | rumal, roomal
asan | আসন, বসার আসন | आसन | asan, prayer mat, seat mat | ason, ashon, asan
mat | মাদুর, মাদুরকাঠি, চাটাই, শীতলপাটি, শীতল পাটি | मादुर, चटाई | mat, madur, madurkathi mat | madur, maadur, chatai, sital pati, shital pati, sitalpati, shitalpati
carpet | গালিচা, কার্পেট | गलीचा, कालीन | carpet, rug | galicha, karpet, carpet
durrie | শতরঞ্চি, সতরঞ্চি, শতরঞ্জি | दरी, शतरंजी | durrie, dhurrie, cotton rug | shotoronchi, satranchi, shatranji
bag | ব্যাগ, থলে, ঝোলা, ঝোলা ব্যাগ, বটুয়া | थैला, बैग, झोला, बटुआ | bag, tote bag, jhola, potli | bag, byag, thole, jhola, botua
than | থান, থান কাপড় | थान | than, fabric bolt, running fabric | than, thaan
fabric | কাপড়, কাপড়চোপড়, বস্ত্র, কাপর | कपड़ा, वस्त्र, कपडा | fabric, cloth, textile | kapor, kapar, kapod, kapad, bostro
mosquito_net | মশারি, মশারী | मच्छरदानी | mosquito net | moshari, mosari
turban | পাগড়ি, পাগড়ী, পাগরি | पगड़ी, साफ़ा | turban | pagri, pagdi, paguri
namaboli | নামাবলি, নামাবলী | नामावली | namavali, sacred shawl | namaboli, namabali
mekhela | মেখলা, মেখেলা, মেখলা চাদর, মেখেলা চাদর | मेखला, मेखेला चादर | mekhela chador | mekhla, mekhela
wall_hanging | ওয়াল হ্যাঙ্গিং, দেওয়াল সাজ, দেয়াল সজ্জা | वॉल हैंगिंग | wall hanging | wall hanging, deyal saj
file_folder | ফাইল, ফোল্ডার | फ़ाइल | file folder | file, faail
`,
);
