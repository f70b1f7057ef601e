import { readTable } from './table.ts';

/** Ways of weaving, most of them named after a place. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const WEAVES = readTable(
  'weave',
  `
handloom | হ্যান্ডলুম, হ্যাণ্ডলুম, হস্তচালিত তাঁত, হাতে বোনা, হাতে বুনা, হাতের বোনা, হাততাঁত, তাঁতে বোনা, হ্যান্ডলুমের | हथकरघा, हैंडलूम, हाथ से बुना, हाथ से बुनी, हाथ का बुना, हाथ की बुनी, हाथ से बुनी हुई | handloom, hand loom, handwoven, hand woven, woven by hand | handloom, handlum, hyandlum, hate bona, hate buna, hater bona, hathkargha
powerloom | পাওয়ারলুম, পাওয়ার লুম, মেশিনে বোনা, কলের তাঁত | पावरलूम, मशीन का | powerloom, machine made | powerloom, pawarlum, meshine bona
taant | তাঁত, তাত, তাঁতের, তাঁতের শাড়ি, তাঁত শাড়ি | तांत, ताँत, टांट | taant, tant, tant saree, bengal cotton saree | tant, taant, tat, taat, taater, tanter, taanter, tanth, tnat, taanth
jamdani | জামদানি, জামদানী, জমদানি, যামদানি | जामदानी, जमदानी, जमदनी | jamdani | jamdani, jamdanee, jaamdani, zamdani, jamdhani, jomdani, jamdaani, jamdany, jaamdaani
dhakai_jamdani | ঢাকাই জামদানি, ঢাকাই জামদানী, ঢাকাই, ঢাকাই শাড়ি, ঢাকা জামদানি | ढाकाई जामदानी, ढाकाई, ढकाई | dhakai jamdani, dhakai, dhaka jamdani | dhakai, dakai, dhakaai, dhakay, dhakai jamdani
silk_jamdani | সিল্ক জামদানি, সিল্কের জামদানি, রেশমের জামদানি, রেশম জামদানি, রেশম জামদানী | सिल्क जामदानी | silk jamdani, resham jamdani | silk jamdani, resham jamdani
muslin_jamdani | মসলিন জামদানি, মসলিন জামদানী | मलमल जामदानी | muslin jamdani | moslin jamdani, muslin jamdani
linen_jamdani | লিনেন জামদানি, লিলেন জামদানি | लिनन जामदानी | linen jamdani | linen jamdani, lilen jamdani
tangail | টাঙ্গাইল, টাঙাইল, টাংগাইল, টাঙ্গাইল তাঁত, টাঙ্গাইল শাড়ি, টাঙ্গাইলের | टांगाइल, टंगाइल, तांगाइल | tangail, tangail saree, bengal tangail | tangail, tangayl, tanggail, tangaail
tangail_jamdani | টাঙ্গাইল জামদানি, টাঙাইল জামদানি | टांगाइल जामदानी | tangail jamdani | tangail jamdani
shantipuri | শান্তিপুরী, শান্তিপুরি, শান্তিপুরের তাঁত, শান্তিপুরী তাঁত | शांतिपुरी, शान्तिपुरी, शांतिपुर तांत | shantipuri, santipuri, santipore saree, shantipur taant | shantipuri, santipuri, shantipori, shantipur taant, shantipuri tant, shantipur tant, santipur tant, santipuri tant
phulia | ফুলিয়ার তাঁত, ফুলিয়া তাঁত, ফুলিয়া শাড়ি | फुलिया तांत | phulia taant, fulia saree | fulia tant, phulia tant, fuliar tant
nilambari | নীলাম্বরী, নীলাম্বরি, নিলাম্বরি | नीलांबरी | nilambari, neelambari | nilambari, neelambari, nilambori
dhaniakhali | ধনেখালি, ধনিয়াখালি, ধনেখালী, ধনিয়াখালী, ধোনেখালি, ধনেখালির তাঁত, ধনেখালি তাঁত | धनियाखाली, धनेखाली | dhaniakhali, dhanekhali, dhaniakhali saree | dhonekhali, dhonekali, dhanekhali, dhaniakhali, dhaniakali, dhoniakhali, dhonakhali
begampuri | বেগমপুরী, বেগমপুরি, বেগুমপুরী, বেগমপুরের তাঁত, বেগমপুরি তাঁত | बेगमपुरी, बेगमपुरि | begampuri, begumpuri, begampuri saree, begampur saree | begompuri, begampuri, begumpuri, begampori, begampur tant, begampur taant, begompur tant
rajbalhat_taant | রাজবলহাট তাঁত, রাজবলহাটের তাঁত | राजबलहाट तांत | rajbalhat taant | rajbolhat tant, rajbalhat tant
farasdanga | ফরাসডাঙা, ফরাসডাঙ্গা, ফরাসডাঙার ধুতি | फरासडांगा | farasdanga, farashdanga dhoti | forasdanga, farasdanga, farashdanga
samudragarh_taant | সমুদ্রগড়ের তাঁত, সমুদ্রগড় তাঁত, সমুদ্রগড় শাড়ি | समुद्रगढ़ तांत | samudragarh taant | somudrogor tant, samudragarh tant
atpoure_saree | আটপৌরে শাড়ি, আটপৌরে, আটপৌড়ে | आटपौरे | atpoure saree, daily cotton saree | atpoure, atpoure shari
baluchari | বালুচরী, বালুচরি, বালুচুরি, বালুচুরী, বালুচরীর | बालूचरी, बलूचरी, बालुचरी | baluchari, baluchuri, balucheri, baluchori saree | baluchari, baluchori, balucari, balucori, baluchuri, balochori, balucheri
swarnachari | স্বর্ণচরী, স্বর্ণচরি, সর্ণচরী, স্বর্নচরী, স্বর্ণচুরি, সোনাচরি | स्वर्णचरी, स्वर्णचरि | swarnachari, swarnachari saree | swarnachari, shornochori, sornochori, swarnochori, swarnachuri, sonachori
minakari_baluchari | মিনাকারি বালুচরী, মীনাকারি বালুচরী, মিনাকরী, মীনাকরী বালুচরী, মিনাকারি | मीनाकारी बालूचरी, मीनाकारी | meenakari baluchari, minakari | minakari, meenakari, minakari baluchari
cotton_baluchari | কটন বালুচরী, সুতির বালুচরী | कॉटन बालूचरी | cotton baluchari | cotton baluchari, sutir baluchori
garad | গরদ, গরোদ, গোরদ, গরদের , গরদ সিল্ক | गरद, गारद | garad, gorod, garod silk | gorod, garad, garod, gorad
korial | কোরিয়াল, কড়িয়াল, করিয়াল, কোড়িয়াল, কোরিয়াল গরদ | कोरियाल, कोरियल, कड़ियाल | korial, koriyal, kadiyal, koryal | korial, koriyal, koryal, kariyal, kadiyal
lal_par_sada | লাল পাড় সাদা, লাল পাড় সাদা শাড়ি, লালপাড় সাদা, লাল পেড়ে | लाल पाड़ सफेद साड़ी, लाल बॉर्डर सफेद | lal paar sada, red border white saree | lal par sada, laal paar shada, lal pere
murshidabad_silk | মুর্শিদাবাদ সিল্ক, মুর্শিদাবাদী সিল্ক, মুর্শিদাবাদি সিল্ক, মুর্শিদাবাদের সিল্ক | मुर्शिदाबाद सिल्क, मुर्शिदाबादी सिल्क | murshidabad silk, murshidabadi silk | murshidabad silk, mursidabad silk, murshidabadi silk
bishnupuri_silk | বিষ্ণুপুরী সিল্ক, বিষ্ণুপুরি সিল্ক, বিষ্ণুপুর সিল্ক, বিষ্ণুপুরের সিল্ক, বিষ্ণুপুরী কাতান | विष्णुपुरी सिल्क, बिष्णुपुरी सिल्क | bishnupuri silk, vishnupuri silk, bishnupur silk | bishnupuri silk, bishnupurer silk, bisnupuri silk, vishnupuri silk
sonamukhi_silk | সোনামুখী সিল্ক, সোনামুখি সিল্ক | सोनामुखी सिल्क | sonamukhi silk | sonamukhi silk, shonamukhi silk
katan | কাতান, কাতান সিল্ক | कतान, कातान | katan, katan silk | katan, kataan
benarasi | বেনারসি, বেনারসী, বানারসি, বেনারোসি, বেনারশি | बनारसी, बेनारसी | banarasi, benarasi | benaroshi, benarosi, benarasi, banarasi, benarashi
muslin | মসলিন, মসলীন, মুসলিন, মসলিনের, বাংলার মসলিন | मसलिन, मस्लिन | muslin, bengal muslin | moslin, muslin, maslin, moshlin, mashlin
mulmul | মলমল, মালমাল, মুলমুল, মূল মূল | मलमल, मुलमुल | mulmul, malmal, mul cotton | molmol, mulmul, malmal, mul mul
khadi | খাদি, খদ্দর, খাদী, খাদির | खादी, खद्दर | khadi, khaddar | khadi, khaddar, khoddor, kadi, khaadi
linen_weave | লিনেন তাঁত | लिनन तांत | linen taant | linen tant
matka | মটকা, মটকা সিল্ক, মোটকা | मटका सिल्क, मटका | matka, matka silk | motka, matka, motka silk
tussar | তসর, তসর সিল্ক, তশর, তোসর, তসরের | तसर, टसर, तुसर | tussar, tasar, tussah, tussore | toshor, tosor, tasar, tussar, tusar, tosar, tashar, tassar, tasor, toshar, tussar silk, tosor silk, tasar silk, toshor silk, tassar silk
khes | খেস, খেশ, খ্যাস, খেসের শাড়ি | खेस | khes, khesh, khes saree | khes, khesh
begum_bahar | বেগম বাহার | बेगम बहार | begum bahar | begom bahar, begum bahar
half_half | হাফ হাফ, হাফ এন্ড হাফ | हाफ हाफ | half and half saree | half half
hajar_buti_saree | হাজার বুটি শাড়ি | हज़ार बूटी साड़ी | hajar buti saree | hajar buti shari
sambalpuri | সম্বলপুরী, সম্বলপুরি, সম্বলপুরি শাড়ি | संबलपुरी, सम्बलपुरी | sambalpuri | sombolpuri, sambalpuri
bomkai | বোমকাই | बोमकाई | bomkai | bomkai, bomkay
kanjivaram | কাঞ্জিভরম, কাঞ্জিভরাম, কাঞ্চিপুরম | कांजीवरम, कांचीपुरम | kanjivaram, kanchipuram, kanchivaram | kanjivaram, kanjivoram, kanjibharam
chanderi | চান্দেরি, চান্দেরী, চন্দেরি | चंदेरी | chanderi | chanderi, chanderee
maheshwari | মাহেশ্বরী, মহেশ্বরী | माहेश्वरी, महेश्वरी | maheshwari | maheshwari, moheshwari
kota | কোটা ডোরিয়া | कोटा डोरिया | kota doria | kota doria
ikat | ইক্কত, ইকত, ইক্কাত | इकत, इक्कत | ikat, ikkat | ikkot, ikat, ikkat
patola | পাটোলা, পটোলা | पटोला | patola | patola
pochampally | পোচামপল্লি, পচমপল্লি | पोचमपल्ली | pochampally | pochampally, pochampalli
gadwal | গাদোয়াল, গাড়োয়াল | गडवाल | gadwal | gadwal, gadoal
narayanpet | নারায়ণপেট | नारायणपेट | narayanpet | narayanpet
bhagalpuri | ভাগলপুরি, ভাগলপুরী | भागलपुरी | bhagalpuri | bhagalpuri
`,
);
