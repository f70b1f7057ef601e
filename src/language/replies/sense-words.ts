import { SPOKEN_TO } from '../spoken-to.ts';

/** What the words of replies are about: a name, and words or phrases of up to three words. */
export const SENSES = `
NO: নাগো, নাতো, নারে, nago, উঁহু, উহু, উঁহুঁ, uhu, unhu, uhuh, unhunh, না, নাঃ, নাহ, না না, না না না, নো, no, nope, nah, naah, nah, na, na na, n, nahi ji, ji na, जी नहीं, नहीं जी, nahi ji
NEG: না, নয়, নি, নাই, নেই, নে, নই, নিকো, মত, na, noy, ni, noi, nahi, nahin, nhi, nehi, nai, nei, neiko, mat, not, dont, do not, doesnt, didnt, wont, never, cannot, cant, no, नहीं, नही, मत, ना, isnt, without, bina, ছাড়া, chara, chhara, বাদে, না যেন
YES: আজ্ঞা, exactly, precisely, got it right, you got it, exactly right, হ্যাঁ, হ্যা, হাঁ, হ, জি, জী, জ্বি, জ্বী, আজ্ঞে, ইয়েস, হুঁ, হ্যাঁ হ্যাঁ, ঠিকই, hae, haa, ha, hya, hyan, hyaa, hain, haan, han, hn, hna, hyn, ji, jee, jwi, jbi, ajge, yes, yess, yeah, yea, yep, yup, ya, yas, sure, of course, definitely, absolutely, certainly, obosshoi, অবশ্যই, নিশ্চয়ই, নিশ্চয়, nischoi, nishchoi, bilkul, बिल्कुल, हाँ, हां, हा, जी, zarur, jarur, ज़रूर, alright, right, y
LIFT.imp: উঠুক, উঠে যাক, uthuk, uthe jak
OK: 🤝, ঠিক আসে, ঠিকই আসে, thik ase, সব ঠিক আসে, all set, thats right, thats correct, thats fine, thats ok, ঠিক হ্যায়, ওকে, ওকেই, ok, okk, okay, okey, oky, oke, k, kk, ঠিক আছে, ঠিকাছে, ঠিকঠাক, ঠিকঠাক আছে, thik ache, thikache, thikthak, thik thak, thik, ঠিক, theek hai, thik hai, theek, ঠিকই আছে, teek hai, ठीक है, ठीक, সঠিক, sothik, sahi, sahi hai, सही, सही है, fine, correct, perfect, পারফেক্ট, 👍, ✅, 👌, 🆗, ✔, 💯, looks good, looks ok, looks fine, all good, all ok, done deal, deal, ডিল
PRAISE: accha laga, acha laga, achha laga, अच्छा लगा, ভালো লাগল, ভালো লাগলো, bhalo laglo, ভালো লেগেছে, bhalo legeche, good, great, nice, well, ভালো, ভালোই, bhalo, valo, bhaloi, sundor, সুন্দর, badhiya, accha hai, acha hai, দারুণ, darun, daarun, চমৎকার, chomotkar, অপূর্ব, opurbo, mast, mast hai, zabardast, jobordost, বাহ, wah, waah, lovely, beautiful, excellent, superb, amazing, awesome, sundar, सुंदर, बढ़िया, मस्त, अच्छा है, পছন্দ, pochondo, pasand, liked, i like, like it, i like it
AGREED: can have it, can have this, can take it, may have it, ok sold, okay sold, sold to her, sold to him, নিশ্চিত, nishchit, রাজি, রাজি আছি, raji, raji achi, razi, manjur, manzoor, monjur, মঞ্জুর, মেনে নিলাম, mene nilam, mani, মানলাম, manlam, agree, agreed, accept, accepted, স্বীকার, আপত্তি নেই, apotti nei, সম্মত, sommot, পাকা, paka, pakka, পাক্কা, মানছি, manchi, मंजूर
WILLDO: চলবে, চলবো, cholbe, chalbe, পোষাবে, poshabe, chalega, চলে যাবে, chole jabe, চলুক, choluk, chal jayega, ho jayega, हो जाएगा, चलेगा, চলব
WONTDO: পোষায়, পোষাচ্ছে, poshay, poshacche, posay, ওঠে, othe
LOSS: ক্ষতি, khoti, kshoti, ghata, घाटा, लॉस, লোকসান, লস, loss, lokshan, lokson, nuksan, nuksaan, নুকসান
WRONG: ভুল, ভূল, bhul, vul, bul, wrong, incorrect, galat, ग़लत, गलत, mistake, galti
CANCEL: বাতিল, রদ্দ, ক্যানসেল, ক্যান্সেল, কেন্সেল, কানসেল, ক্যানছেল, ক্যানচেল, batil, baatil, bathil, cancel, cancle, cancell, cansel, cancil, cancal, kansel, kensel, kyansel, canel, cencel, candel, cancelled, canceled, radd, rad, रद्द, कैंसिल, कैंसल, केंसल
ERASE.imp: বাদ, বাদ দিন, বাদ দাও, বাদ দেন, বাদ দিয়ে দিন, bad din, bad dao, bad diye din, baad din, delete, remove, ডিলিট, রিমুভ, erase, discard
ERASE.fut1: বাদ দেব, bad debo
BOND: বন্ধ, বন্দ, bondho, bondo, bandho, bondh, bandh, band, bnd, बंद, बन्द, off, অফ, turn off
STOPW: stop, stp, stopp, stop it, স্টপ, ষ্টপ
UNSUB: unsubscribe, unsub, unsuscribe, আনসাবস্ক্রাইব, opt out, optout, mute
STARTW: start, restart, subscribe, resubscribe, শুরু, চালু, shuru, suru, chalu, স্টার্ট, शुरू, चालू, unstop, on, অন, turn on, resume, opt in
MSG: মেসেজ, ম্যাসেজ, মেসেজগুলো, মেসেজটা, ম্যাসেজগুলো, খবর, খবরাখবর, খবরগুলো, খবরটবর, এসএমএস, বার্তা, বিজ্ঞাপন, নোটিফিকেশন, নোটিফিকেশান, আপডেট, অফার, প্রচার, message, messages, msg, msgs, massage, mesage, mesej, sms, khobor, khabar, khobr, notification, notifications, notif, alert, alerts, update, updates, news, newsletter, ads, promo, promotion, promotions, promotional, spam, broadcast, offers, offer, মেসেজ টেসেজ, बार मैसेज, मैसेज, मेसेज, संदेश, खबर, विज्ञापन, texts, text, texting, messaging
PINGS: বিরক্ত, জ্বালা, জ্বালাতন, birokto, jalaton, jwalaton, disturb, bother, annoy, pareshan, tang, परेशान
LISTW: লিস্ট, তালিকা, list, talika, mailing list, group, গ্রুপ, broadcast list
CONTACT: মোবাইল, mobile, inbox, ইনবক্স, নাম, নম্বর, নাম্বার, name, number, nambar, nombor, naam, nam
ORDER: ordr, odr, অর্ডার, অর্ডারটা, অর্ডারটাকে, অডার, order, ordar, oder, orderta, odar, ऑर्डर, आर्डर, অর্ডারখানা, booking, বুকিং
LISTING: লেখাটা, লেখাটাকে, lekhata, details, detail, info, ডিটেলস, বিবরণ, লেখা, lekha, likha, লিস্টিং, লিস্টিংটা, listing, listingta, পোস্টটা, postta
DEED.imp: add, অ্যাড, এড, যোগ, jog, save, সেভ, publish, পাবলিশ, post, পোস্ট, প্রকাশ, prokash, porkash, book, বুক, confirm, কনফার্ম, কন্ফার্ম, confrm, konfarm, live, লাইভ, put it up, list it, make it live, make it public, release it, launch it, upload, আপলোড, submit, সাবমিট, place, proceed, go ahead, final, ফাইনাল, চূড়ান্ত, churanto, go live
DEED.imp: confirmed, কনফার্মড, published, posted
MINE: আমার, আমাদের, amar, amader, my, mine, our, mera, meri, mere, apna, hamara, मेरा, मेरी, मेरे, মোর
ME: আমি, আমরা, আমাকে, আমায়, আমারে, আমাদের কে, ami, amra, amake, amay, amare, i, im, i am, me, we, us, ive, id, mujhe, mujhko, mereko, mere ko, muje, main, mai, mei, hum, hame, मुझे, मैं, मैंने, हम, i would, i have, maine, humein
WILL: will, ill, i will, we will
YOU: do you, do u, aap log, aap logo, আপনি, আপনার, আপনারা, আপনাকে, আপনাদের, তোমরা, তুমি, apni, apnar, apnara, apnake, apnader, tomra, tumi, tomar, তোমার, you, your, u, ur, aap, aapka, aapke, aapki, tum, आप, आपके
AGAIN: ever, ever again, কখনো, কখনও, কোনোদিন, kokhono, konodin, kabhi, कभी, আবার, আবারও, abar, again, phir se, fir se, phir, wapas se, dobara, फिर, फिर से, দোবারা, পুনরায়
MORE: আরও, আরো, আর একটা, আরেকটা, আর একখানা, আর দুটো, aro, aaro, ar ekta, arekta, more, another, one more, aur, ek aur, और, एक और, আর, ar, aar, r, any more, anymore, অন্য, onno, further
BUT: কিন্তু, তবে, যদি, হলেই, kintu, tobe, jodi, but, if, lekin, magar, agar, लेकिन, अगर, unless, only if, বরং, borong, instead, শর্তে, তার আগে, tar age, before, আগে, age, tarpor, তারপর, পর, por, after, মানে, mane, matlab, except, na hole, নইলে
WHY: কেন, কেনো, keno, kyo, kyun, kyon, why, क्यों
HOW: ki vabe, ki bhabe, কি ভাবে, কী ভাবে, কীভাবে, কিভাবে, কেমনে, কেমন করে, কী করে, কি করে, kibhabe, kivabe, ki kore, kemne, kemon kore, how, kaise, कैसे
WHEN: kab tak, कब तक, কবে, কখন, kobe, kokhon, when, kab, कब, কতদিন, কত দিন, koto din, কতক্ষণ
TRACK: track, tracking, ট্র্যাক, ট্র্যাকিং
WHERE: কোথায়, কই, কদ্দূর, কতদূর, কত দূর, kothay, koi, kotodur, koto dur, where, kahan, kaha, कहाँ, कहां, wheres, status, স্ট্যাটাস, অবস্থা, obostha
WHAT: কী, কী কী, কি কি, ki ki, what, kya kya, क्या क्या, কোন, কোন কোন, kon, which, যা যা, যেগুলো, ja ja, jegulo, kaunsa, কোনগুলো, kon gulo
HOWMANY: কটা, কয়টা, কতগুলো, কতগুলি, কতজন, কয়খান, কয়খানা, কখানা, kota, koyta, koita, kotogulo, kotojon, koykhana, how many, kitne, kitni, कितने, কত, koto, kitna, how much, কতটা
ASKWHO: কে, কার, কার কাছে, কাকে, কাদের, kake, kader, kar kache
WHO: তুমি কে, আপনি কে, tumi ke, apni ke, কে আপনি, কে তুমি, ke apni, কে বলছেন, ke bolchen, aap kaun, কেউ, কারা, কে কে, keu, kew, kara, who, anyone, anybody, someone, somebody, koi, कोई, kaun, কাউকে, কারো, কারও, কারোর, কারও সঙ্গে, kauke, kaoke, karor, kisi, kisi se, किसी
ISIT: কি, ki, kya, क्या, নাকি, naki, are you, কিনা, kina, কি না, ki na, should, shall
AUXQ: is, are, was, does, did, has, may
PERSON: admin, এডমিন, অ্যাডমিন, ম্যানেজার, manager, meneger, মানুষ, মানুষের, লোক, লোকের, কর্মী, এজেন্ট, অপারেটর, manush, manusher, lok, loker, human, person, agent, operator, staff, insaan, aadmi, admi, banda, इंसान, आदमी, customer care, কাস্টমার কেয়ার, executive, representative, মালিক, malik, owner, real person
COMPLAIN: complain, complaint, অভিযোগ, নালিশ, obhijog, nalish, shikayat, शिकायत
TALK.want: কথা ছিল, kotha chilo, kotha chhilo, কথা আছে, kotha ache, baat karni thi, बात करनी थी
TALK: কথা, কথাবার্তা, kotha, kothabarta, baat, bat, बात, talk, speak, chat, conversation, আলাপ
USE.inf: চালাতে, chalate, ব্যবহার করতে, bebohar korte, byabohar korte, ইউজ করতে, use korte, use karna, istemal karna
CALL: যোগাযোগ, jogajog, ফোন, কল, phone, fon, call, ring, call back, callback, फोन, कॉल, ফোনে, phone e, কলে, missed call, connect, contact
HELP: মদদ, মদত, সাহায্য, হেল্প, সাহায্যো, sahajjo, shahajjo, sahajyo, sahayjo, help, halp, hlp, madad, मदद, सहायता, guide, assist, support, guidance
STUCK: সমস্যা, অসুবিধা, ঝামেলা, somossa, shomossha, problem, issue, stuck, confused, confusing, মাথায়, mathay, pareshani, dikkat
MENU: menyu, menuu, মেনু, মেন্যু, মেনুতে, মেইন মেনু, মেন মেনু, হোম, হোমে, menu, menute, main menu, home, homepage, home page, मेनू, मेन्यू, অপশন, options, option, মূল মেনু, অপশনগুলো
START0: প্রথম পাতা, প্রথম পাতায়, prothom pata, prothom patay, first page, pehla page, pahla page, শুরুতে, shurute, surute, প্রথম থেকে, গোড়া থেকে, গোড়ায়, শুরু থেকে, prothom theke, gora theke, goray, shuru theke, suru theke, shuru se, start over, beginning, शुरू से, from the start, নতুন করে, notun kore, প্রথমে, prothome
PREVIOUS: আগেরগুলো, আগের গুলো, আগেরগুলি, ager gulo, agergulo, pichle wale, pichle wali, previous ones, आगे वाले, पिछले वाले
BACK: ager, পিছনে, পেছনে, পিছন, পিছে, ব্যাক, pichone, pechone, pichhone, piche, pichon, back, go back, previous, prev, undo, পিছিয়ে, pichiye, peeche, पीछे, वापस, wapas, vapas, আগের প্রশ্ন, আগের প্রশ্নে, আগের প্রশ্নটা, আগেরটা, আগেরটায়, আগেরটাতে, আগের ধাপ, আগের ধাপে, আগের জায়গায়, ager proshno, ager proshne, ager prosno, agerta, agertay, ager ta, ager dhap, ager dhape, last question, last step, pichla, pichhla, पिछला, pichla sawal, আগের
BROUGHTBACK: ফেরত, ফেরৎ, pherot, ferot, feroth, return
FIXIT: ঠিক করে দিন, ঠিক করে দাও, ঠিক করে দেন, ঠিক করুন, ঠিক করো, ঠিক করে নিন, ঠিক করব, ঠিক করবেন, thik kore din, thik kore dao, thik korun, thik koro, thik korbo, thik karo, theek karo, thik kar do, theek kar do, fix it, correct it, sudhre din, শুধরে দিন, শুধরে নিন
ACHEN: আছেন, আছো, achen, achhen, achho, acho
MAKER: তাঁতি, তাঁতির, তাঁতিদের, tanti, tantir, tati, tatir, weaver, weavers, seller, sellers, বিক্রেতা, বিক্রেতার, bikreta, dokandar, দোকানদার, দোকানদারের, bunkar, बुनकर, दुकानदार
STEP: ঘরে, ghore, ghor, एक कदम, ek kadam, ধাপ, dhap, ঘর, kadam, step, প্রশ্ন, প্রশ্নে, প্রশ্নটা, proshno, prosno, proshne, question, sawal, सवाल
NEXT: বাদ দিয়ে, bad diye, ছেড়ে দিয়ে, chere diye, পরের, পরেরটা, পরেরটায়, পরেরটাতে, পরের প্রশ্ন, পরের প্রশ্নে, porer, porerta, porertay, porer ta, porer proshno, porer proshne, next, next question, next one, agla, agle, अगला, skip, স্কিপ, skp, এড়িয়ে, eriye, erie, aage, आगे, এগিয়ে, egiye, ignore, move on
LATER: পরশুর, porshu, porshur, porsu, কালকের, kalker, कल, परसों, parso, baad, পরে, pore, later, baad mein, baad me, bad me, बाद में, কাল, kal, tomorrow, কালকে, kalke, পরশু, অন্যদিন, অন্য দিন
UNKNOWN0: ঠিক করিনি, ঠিক করি নি, ঠিক করি নাই, thik korini, thik kori ni, thik kori nai, not decided, decide korini, বলা মুশকিল, বলা কঠিন, bola mushkil, bola muskil, bola kothin, kehna mushkil, kahna mushkil, hard to say, difficult to say, কে জানে, ke jane, কী জানি, ki jani, kya pata, क्या पता, check and tell, ask and tell, find out, check and confirm, cant say, cant tell, cannot say, cannot tell, জানা নেই, জানা নাই, jana nei, jana nai, no idea, not sure, idk, dunno, pata nahi, malum nahi, maloom nahi, पता नहीं, নিশ্চিত নই, মনে নেই, মনে নাই, mone nei, mone nai, yaad nahi, খেয়াল নেই, kheyal nei, মাপা নেই, মাপা নাই, mapa nei, mapini, মাপিনি, ধারণা নেই, dharona nei
MUCH: অনেক, onek, বেশি, বেশী, beshi, besi, চড়া, chora, zyada, jyada, bahut, bohot, ज्यादा, ज़्यादा, too much, too high, costly, expensive, mehenga, mehnga, महंगा
MINDCHANGED: man badal gaya, mann badal gaya, dil badal gaya, man badal liya, मन बदल गया, मन बदल लिया
MIND: mann, মন, mon, mind, मन
MEM: idea, আইডিয়া, আইডিয়া, মনে, mone, yaad, pata, malum, maloom, মালুম, ইয়াদ, याद, पता, मालूम, খেয়াল, kheyal, ধারণা, dharona
END: শেষ, শ্যাষ,  sesh, shesh, done, finish, finished, complete, completed, ডান, ফিনিশ, কমপ্লিট, ব্যাস, ব্যস, বাস, bas, bass, byas, বাস এই, over, khatam, खत्म, बस, that is all, thats all, thats it, এটুকুই, এইটুকুই, eitukui, etukui, itna hi, itne hi, इतना ही, এই কটাই, এই কটা, ei kota, ei kotai, এগুলোই, egulo i, এই পর্যন্ত, ei porjonto, all sent
ONLYTHIS: এটুকু, এইটুকু, etuku, eituku, ei tuku, এই থাক, ei thak, ওই কটাই, ওই কটা, oi kota, oi kotai, এই একটাই, এই একটা, ei ektai, একটাই, ektai, এই কটাই, এই কয়টাই, ei kotai, bas itna hi, bas itne hi, আর না, enough, যথেষ্ট, jothesto, kafi, kaafi, অনেক হল
BYDAY: দিনের মধ্যে, দিনের মধ্যেই, দিনের ভিতর, দিনের ভেতর, দিনে, diner modhye, diner moddhe, diner modhe, diner moddhye, diner bhitor, diner vitor, dine, din me, din mein, din mai, dino me, dino mein, din ke andar, दिन में, दिनों में, day, days, week, weeks, within, সপ্তাহে, সপ্তাহের, soptahe, soptaher, saptahe, saptaher, হপ্তায়, হপ্তার, hoptay, hafte mein, hafte me, সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার, সোমবারে, মঙ্গলবারে, বুধবারে, শুক্রবারে, শনিবারে, রবিবারে, sombar, mongolbar, budhbar, brihospotibar, sukrobar, shonibar, robibar, somvar, mangalvar, guruvar, shukravar, shanivar, ravivar, monday, tuesday, wednesday, thursday, friday, saturday, sunday, सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार
PHOTO: ছবি, ছবিটা, ছবিগুলো, ফটো, ফোটো, chobi, chhobi, photo, photos, foto, pic, pics, picture, pictures, image, images, फोटो, तस्वीर, পিক, pikchar, ছবির
BLOUSE: bp, b p, বিপি, ব্লাউজ, ব্লাউজ পিস, ব্লাউস, blouse, blouse piece, blause, blouz, ब्लाउज
ITEM: শাড়ি, শাড়িটা, শাড়িগুলো, জিনিস, জিনিসটা, জিনিসগুলো, গামছা, কাপড়, কাপড়টা, মাল, মালটা, মালপত্র, saree, sari, shari, sarees, sareeta, saree ta, jinis, jinish, jinista, jinisgulo, gamcha, kapor, mal, maal, item, items, product, products, saman, samaan, साड़ी, सामान, প্রোডাক্ট, আইটেম, stuff, thing, things, sadi, saari, থান, ধুতি, লুঙ্গি, চাদর, ওড়না, dhuti, lungi, collection, কালেকশন
PARCEL: পার্সেল, পার্সেলটা, parcel, parcelta, packet, প্যাকেট, courier, কুরিয়ার, delivery, ডেলিভারি, shipment, पार्सल
SHOP: দোকান, dokan, shop, store, dukan, stock, স্টক, catalogue
SELLW: বিক্রি, বিক্রী, bikri, bikree, bikroy, sell, selling, sale, for sale, to sell
BUYW: buy, buying, purchase, কেনাকাটা, shopping, order now
SEEKW: search, সার্চ, serch, find, browse, looking for, look for, খোঁজ
LISTED.perf: put up, have put up, put on sale, listed, uploaded, added
NEWW: নতুন, notun, natun, new, naya, नया, नई, একখান, একখানা, একটা, একটি, ekta, ekti, ekkhan, ekkhana
PRICEAT: দামে, দামেই, dame, damei, daam mein, দরে, dore, দামটায়, রেটে, rate e
PRICEW: দাম, দামটা, dam, daam, damta, price, rate, রেট, कीमत, दाम, দর
LAST: লাস্ট, last, ফাইনাল দাম, best, lowest
LESS: কম, কমে, কমিয়ে, কমালে, kom, kome, komiye, kam, less, discount, ছাড়, ডিসকাউন্ট, কমান, koman
MONEY: টাকা, টাকাটা, taka, paisa, rupees, rs, পয়সা, ₹, refund, payment, পেমেন্ট, cod, সিওডি
ADDRESS: ঠিকানা, ঠিকানাটা, address, thikana, thikanata, পিন, pin, পাড়া, পোস্ট অফিস
FACT: রং, রঙ, rong, colour, color, rang, মাপ, map, size, length, লম্বা, পাড়, আঁচল, বুনন, bunon, weave, quality
LANGB: বাংলা, বাংলায়, বাংলাতে, বাঙলা, bangla, banglay, banglate, bengali, bangali, बांग्ला, बंगाली
LANGE: ইংরেজি, ইংরেজিতে, ইংরাজি, ইংরাজিতে, ইংলিশ, ইংলিশে, english, inglish, ingreji, ingrejite, angrezi, angreji, अंग्रेज़ी, अंग्रेजी, eng
LANGH: হিন্দি, হিন্দিতে, hindi, hindite, हिंदी, हिन्दी
THANKS: ধন্যবাদ, dhonnobad, dhanyabad, thanks, thank you, thank u, thanx, shukriya, धन्यवाद, थैंक्यू, sorry, সরি, দুঃখিত, মাফ করবেন, maaf korben, maaf kijiye, maf korben, maf kijiye, excuse me
LETSEE: দেখি, দেখা যাক, dekhi, dekha jak, dekhte hobe, দেখতে হবে, dekhta hu, dekhti hu, dekhte hain, let me see, lets see, we will see
POLITE: ${SPOKEN_TO}, বটেই, বটে, botei, bote, yr, yrr, yar, bhaiyo, আইচ্ছা, aiccha, aicha, হুম, হুমম, hm, hmm, hmmm, প্লিজ, প্লীজ, দয়া করে, অনুগ্রহ করে, তো, গো, রে, হে, ওগো, আচ্ছা, এবার, একটু, একবার, তাহলে, তাইলে, তা, ও, ওহ, আহা, বলছি, বলছিলাম, vai, ji, please, pls, plz, plss, plzz, doya kore, dada bhai, to, go, re, ebar, ektu, ekbar, tahole, tahle, taile, accha, acha, achha, ohho, oh, hey, hello, zara, jara, ज़रा, प्लीज, कृपया, kripya, 🙏, 😊, 🙂, 😀, 😄, ☺, 😍, 🥰, 😁, 😃, ❤, 💕, 💖, 🙌, 👏, 🌸, 🌹, 💐, kindly, just, so, well then, then, arre, are bhai, arey, ও দাদা, ও দিদি, tai, তাই, সোনা, bollam, বললাম, chalo, चलो, then, ok then, কী আর করা, কি আর করা, ki ar kora, ki ar korbo
THINK: ভেবে, bhebe, vebe, soch, sochkar, think, ভাবি, ভাবছি, bhabchi
WAIT: দাঁড়ান, দাঁড়াও, একটু দাঁড়ান, মিনিট, এক মিনিট, সবুর, daran, darao, wait, hold on, minute, min, mint, ek minute, ek min, ruko, rukiye, रुको, sobur
FEW: dono, দুটোই, dutoi, দুটো, দুইটা, দুইটি, দুই, তিন, তিনটে, তিনটা, চারটে, চারটা, চার, পাঁচ, পাঁচটা, duto, duita, dui, tin, tinte, tinta, charte, charta, two, three, four, five, teen, char, panch
NUM: হাজার, শো, hazar, hajar, sho
OFTEN: রোজ, রোজ রোজ, প্রতিদিন, বারবার, বার বার, সারাদিন, সবসময়, roj, roj roj, protidin, barbar, bar bar, saradin, sobsomoy, har roz, roz, din bhar, baar baar, daily, every day, always, constantly, again and again, ফালতু, faltu, bekar, useless, unnecessary
FAULTLESS: গোলমাল নেই, কোনো গোলমাল নেই, golmal nei, গণ্ডগোল নেই, gondogol nei, gandogol nei, খুঁত নেই, khut nei, ত্রুটি নেই, truti nei, গলদ নেই, golod nei, gadbad nahi, gadbad nahi hai, koi gadbad nahi, kami nahi, koi kami nahi, गड़बड़ नहीं, कमी नहीं, all correct, koi galti nahi, ভুল নেই, ভুল নাই, ভুল কিছু নেই, ভুলটুল নেই, ভুল হয়নি, ভুল তো নেই, bhul nei, bhul nai, bhul kichu nei, bhul hoyni, galti nahi, galti nahi hai, galat nahi, galat nahi hai, गलती नहीं, गलती नहीं है, गलत नहीं, no mistake, no mistakes, no error, no errors, nothing wrong, no changes, no change, nothing to change, not bad, no corrections, no edits
FIXEDPRICE: একদাম, এক দাম, ekdam rate, ek dam, ek daam, fixed price, fix price, fixed rate, fix rate, ফিক্সড দাম, ফিক্সড, এক রেট, ek rate, एक दाम, फिक्स दाम
BARGAIN: দরাদরি, দরদাম, দামাদামি, dordam, doradori, damadami, bargain, bargaining, bargen, moltol, মুলোমুলি, negotiation, nego, mol bhav, molbhav, मोलभाव
LOWBALL: too little, too low, too less, very less, very low, so low, so little, খুব কম, অনেক কম, বড্ড কম, এত কম, বেশি কম, khub kom, onek kom, boddo kom, eto kom, beshi kom, bahut kam, bohot kam, itna kam, kafi kam, बहुत कम, इतना कम
PACK: pack, প্যাক, packing, প্যাকিং, पैक
BLANK: blank, empty, ফাঁকা, খালি, phaka, faka, fanka, khali, खाली
APART: আলাদা, আলাদা করে, alada, alada kore, alag, alag se, अलग, अलग से, separate, separately
EVERYONE: সবাইকে, সবাই, সকলকে, খদ্দেরদের, sobaike, sobai ke, shobaike, sabko, sab ko, logo ko, सबको, सब को, everyone, everybody, customers, the world, public
ASIS: তেমনই, তেমনি, তেমন, temoni, temon, এমনই, এমনি, emoni, এরকমই, erokomi, এভাবেই, ebhabei, aise hi, aisa hi, ऐसे ही, ऐसा ही, waisa hi, waise hi, as it is, as is, like this, like that
SOME: কিছু, কিছুই, কোনো, কোনও, kichu, kichhu, kichui, kono, some, any, kuch, कुछ, koi bhi, something
HAAT: dokane, দোকানে, dokan e, shop e, bazaar mein, bazar mein, bazaar me, market mein, market e, মার্কেটে, bazare, bazar e, बाज़ार में, बाजार में, haat, হাট, haat par, haat pe, haat mein, হাটে, hate, haate, bazaar e, বাজারে, হাটেতে, हाट, हाट पर, हाट में
THEM: ওনাকে, onake, উনাকে, unake, ওদের, ওদেরকে, oder ke, oderke, তাকে, take, তাঁকে, unko, unhe, unhein, usko, उनको, उन्हें, उसको, her, him, them
DENY: mana, মানা, inkar, inkaar, इनकार, मना, refuse, decline, reject, রিজেক্ট, না করে
HERE: এখানে, এইখানে, ekhane, ei khane, eikhane, here, yahan, yaha, यहाँ, यहां
ALLTHIS: এসব, এইসব, এসমস্ত, এগুলো, এইগুলো, esob, eisob, egulo, eigulo, ye sab, yeh sab, ये सब, all this, all these
EMPTY: আজকের, ajker, জন্য, জন্যে, jonno, jonne, যে, je, সেগুলো, segulo, modhye, moddhe, modhe, bhitor, vitor, ভিতর, ভেতর, andar, gula, গুলা, gulan, এবারের মতো, এবারের মত, ebarer moto, is baar, is bar, this time, ওরা, ora, উনি, uni, উনারা, unara, চট করে, ঝট করে, ঝটপট, চটপট, chot kore, chotpot, jhotpot, jaldi se, जल्दी से, fatafat, फटाफट, no problem, no problems, no issue, no issues, সমস্যা নেই, কোনো সমস্যা নেই, অসুবিধা নেই, কোনো অসুবিধা নেই, somossa nei, osubidha nei, asubidha nei, problem nei, koi baat nahi, koi bat nahi, koi dikkat nahi, कोई बात नहीं, कोई दिक्कत नहीं, ওটাই, এটাই, সেটাই, otai, etai, setai, ওইটাই, এইটাই, yahi, yehi, wahi, यही, वही, thats, ক্ষতি নেই, khoti nei, no harm, nuksan nahi, right now, from my end, from my side, or jonno, ওর জন্য, ওর জন্যে, ওনার জন্য, onar jonno, তার জন্য, tar jonno, uske liye, unke liye, for her, for him, for them, she, they, ওনাকেই, paas, pass, पास, উনাকেই, sab kuch, sob kichu, सब कुछ, isi, usi, আসল, asol, ashol, real, সত্যি, sotti, हाट, ঠিকানায়, thikanay, thikanai, এত, এতো, eto, itna, itne, itni, thoda, thodi, ততটা, অত, এই, এটা, এইটা, এটি, এইটি, এটাকে, এইটাকে, ওই, ঐ, ওটা, ওইটা, ঐটা, সেটা, এখন, এখনই, এখুনি, এক্ষুনি, আজ, আজকে, সব, সবই, সবটা, সবকিছু, সব কিছু, একদম, একেবারে, পুরোপুরি, পুরো, খুব, ভালো করে, ভালোভাবে, এমন, এরকম, এ রকম, সাথে, সঙ্গে, থেকে, এর, র, টা, টি, গুলো, গুলি, খানা, তাড়াতাড়ি, জলদি, ei, eta, eita, eitake, etake, eti, oi, ota, oita, seta, ekhon, ekhoni, ekhuni, akhon, ekkhuni, aj, ajke, aaj, sob, sab, shob, sobta, ekdom, ekdam, ekebare, puro, khub, emon, erokom, sathe, songe, shathe, theke, er, ke, ta, ti, gulo, guli, taratari, joldi, jaldi, this, that, it, its, these, those, the, a, an, to, for, of, in, at, and, now, today, all, everything, also, very, really, be, am, been, with, from, by, as, is, hi, bhi, ye, yeh, yah, wo, woh, iska, isko, ise, use, mein, se, ko, ka, ke, pe, par, ab, abhi, aaj, sara, saare, sabhi, यह, ये, वह, इसे, में, पर, से, को, का, की, के, भी, ही, अब, अभी, सब, आज, পর্যন্ত, এখনো, এখনও, ekhono, still, yet, already, মনে হয়, mone hoy, e, te, তে, এ, y, য়, i, would, both, ই, o, কাছে, kache, online, অনলাইন, অনলাইনে, onlain, ঠিক করে, asap, quickly, immediately, eibar, এইবার, mon theke, wala, wali, যেন, jeno, ওই সব, অনুযায়ী, এভাবে, যেমন, jemon, jaisa, jaise, যেমন আছে, already, whole, completely, totally, ধরনের, dhoroner, type, kind, whatsapp, হোয়াটসঅ্যাপ, whatsapp e, উপর, ওপর, মধ্যে
`;
