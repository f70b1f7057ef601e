import { readTable } from './table.ts';

/** What is drawn on the cloth. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const MOTIFS = readTable(
  'motif',
  `
naksha | নকশা, নকশী, নকশি, ডিজাইন, নক্সা | नक्शा, डिज़ाइन | design, pattern, motif | noksha, naksha, nokshi, dijain, design
buti | বুটি, বুটির, বুটিদার, বুটা, বুটির কাজ | बूटी, बूटा, बुटी | buti, booti, butta | buti, booti, bootee, buta, butti
hajar_buti | হাজার বুটি, হাজারবুটি | हज़ार बूटी | hajar buti, thousand buti | hajar buti, hazar buti
kalka | কলকা, কল্কা, কলকে | कलका, कैरी, आम बूटी | kalka, paisley, mango motif | kolka, kalka
floral | ফুল, ফুলের কাজ, ফুলেল, ফুলছাপ | फूल, फूलदार | floral, flower | ful, phul, phool
rose | গোলাপ, গোলাপ ফুল | गुलाब | rose | golap, golaap
lotus | পদ্ম, পদ্মফুল, শাপলা | कमल | lotus | poddo, padma, podmo
leaf | পাতা, লতাপাতা, লতা | पत्ती, बेल | leaf, creeper, vine | pata, lota pata, lotapata
fish | মাছ, মাছের নকশা | मछली | fish | mach, maach
peacock | ময়ূর, ময়ুর | मोर, मयूर | peacock | moyur, mayur, moyoor
elephant | হাতি, হাতী | हाथी | elephant | hati, haati
swan | হাঁস, রাজহাঁস | हंस | swan, duck | hans, rajhans
bird | পাখি, পাখী | पक्षी, चिड़िया | bird | pakhi, pakhee
conch | শাঁখ, শঙ্খ | शंख | conch | shankh, shakh, sonkho
owl | প্যাঁচা, পেঁচা | उल्लू | owl | pencha, pecha
temple | মন্দির, টেম্পল | मंदिर, टेम्पल | temple motif | mondir, mandir, temple
check | চেক, চেকের, চেক চেক, ছক | चेक, चौकड़ी | check, checks, checked | chek, check
stripe | ডোরা, ডোরাকাটা, স্ট্রাইপ, ডুরে | धारी, धारीदार | stripe, striped | dora, dorakata, dure, stripe
plain | প্লেন, একরঙা, এক রঙের, সাদামাটা | सादा, प्लेन | plain, solid | plen, plain, ekronga, sadamata
dot | ফুটকি, বিন্দু, পোলকা ডট | बिंदी, पोल्का डॉट | dot, polka dot | futki, phutki, polka
geometric | জ্যামিতিক, জিওমেট্রিক | ज्यामितीय | geometric | jyamitik, geometric
mythological | পৌরাণিক, রামায়ণ, মহাভারত, কাহিনি | पौराणिक, रामायण, महाभारत | mythological, ramayana, mahabharata figures | pouranik, ramayan, mahabharat
alpona | আলপনা, আল্পনা | अल्पना | alpona, alpana | alpona, alpana
tribal | আদিবাসী, সাঁওতালি | आदिवासी | tribal, santhal | adibasi, tribal
terracotta_motif | টেরাকোটা, পোড়ামাটি | टेराकोटा | terracotta motif | terakota, terracotta
tree | গাছ, কল্পবৃক্ষ | पेड़, कल्पवृक्ष | tree, tree of life | gach, gachh
`,
);
