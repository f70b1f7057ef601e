import { readTable } from './table.ts';

/** Towns, villages and markets of the trade. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const PLACES = readTable(
  'place',
  `
shantipur | শান্তিপুর | शांतिपुर | Shantipur, Santipur | shantipur, santipur
phulia_town | ফুলিয়া | फुलिया | Phulia, Fulia | phulia, fulia, fuliya
nabadwip | নবদ্বীপ | नवद्वीप | Nabadwip | nobodwip, nabadwip
ranaghat | রানাঘাট, রাণাঘাট | रानाघाट | Ranaghat | ranaghat
habibpur | হবিবপুর | हबीबपुर | Habibpur | hobibpur, habibpur
krishnanagar | কৃষ্ণনগর | कृष्णनगर | Krishnanagar | krishnonogor, krishnanagar
nakashipara | নাকাশিপাড়া | नकाशीपाड़ा | Nakashipara | nakashipara
samudragarh | সমুদ্রগড়, সমুদ্রগর | समुद्रगढ़ | Samudragarh | somudrogor, samudragarh, samudragar
dhatrigram | ধাত্রীগ্রাম, ধাত্রিগ্রাম | धात्रीग्राम | Dhatrigram | dhatrigram
kalna | কালনা, অম্বিকা কালনা | कालना | Kalna | kalna, kaalna
katwa | কাটোয়া | कटवा | Katwa | katoa, katwa
purbasthali | পূর্বস্থলী, পূর্বস্থলি | पूर्वस्थली | Purbasthali | purbosthali, purbasthali
tamaghata | তামাঘাটা | तामाघाटा | Tamaghata | tamaghata
dhaniakhali_town | ধনিয়াখালি ব্লক, ধনেখালি গ্রাম | धनियाखाली गाँव | Dhaniakhali town | dhaniakhali town
begampur | বেগমপুর | बेगमपुर | Begampur, Begumpur | begompur, begampur
rajbalhat | রাজবলহাট | राजबलहाट | Rajbalhat | rajbolhat, rajbalhat
atpur | আঁটপুর, আটপুর | आंटपुर | Atpur, Antpur | antpur, atpur
chandannagar | চন্দননগর | चंदननगर | Chandannagar | chondonnogor, chandannagar
haripal | হরিপাল | हरिपाल | Haripal | horipal, haripal
bishnupur | বিষ্ণুপুর, বিষ্ণপুর | बिष्णुपुर, विष्णुपुर | Bishnupur, Vishnupur | bishnupur, bisnupur
sonamukhi | সোনামুখী, সোনামুখি | सोनामुखी | Sonamukhi | sonamukhi, shonamukhi
rajgram | রাজগ্রাম | राजग्राम | Rajgram | rajgram
bolpur | বোলপুর | बोलपुर | Bolpur | bolpur
santiniketan | শান্তিনিকেতন | शांतिनिकेतन | Santiniketan, Shantiniketan | shantiniketon, santiniketan
tantipara | তাঁতিপাড়া | तांतीपाड़ा | Tantipara | tantipara, tatipara
murarai | মুরারই | मुरारई | Murarai | murarai, muraroi
nanoor | নানুর | नानूर | Nanoor | nanur, nanoor
mirzapur | মির্জাপুর | मिर्जापुर | Mirzapur | mirjapur, mirzapur
raghunathganj | রঘুনাথগঞ্জ | रघुनाथगंज | Raghunathganj | roghunathgonj, raghunathganj
jiaganj | জিয়াগঞ্জ | जियागंज | Jiaganj | jiaganj, jiagonj
berhampore | বহরমপুর | बहरमपुर | Berhampore, Baharampur | bohorompur, berhampore
islampur_msd | ইসলামপুর চক | इस्लामपुर चक | Islampur Chak | islampur chok
kaliachak | কালিয়াচক | कालियाचक | Kaliachak | kaliachok, kaliachak
gangarampur | গঙ্গারামপুর | गंगारामपुर | Gangarampur | gongarampur, gangarampur
tapan | তপন | तपन | Tapan | topon, tapan
balurghat | বালুরঘাট | बालुरघाट | Balurghat | balurghat
malgaon | মালগাঁও, মালগাঁ | मालगांव | Malgaon (Kaliyaganj) | malgaon
kaliyaganj | কালিয়াগঞ্জ | कालियागंज | Kaliyaganj | kaliagonj, kaliyaganj
tufanganj | তুফানগঞ্জ | तूफानगंज | Tufanganj | tufangonj, tufanganj
mathabhanga | মাথাভাঙা, মাথাভাঙ্গা | माथाभांगा | Mathabhanga | mathabhanga
raghunathpur | রঘুনাথপুর | रघुनाथपुर | Raghunathpur | roghunathpur, raghunathpur
amarshi | অমর্ষি | अमर्षी | Amarshi | omorshi, amarshi
tamluk | তমলুক | तमलुक | Tamluk | tomluk, tamluk
daspur | দাসপুর | दासपुर | Daspur | daspur
chandrakona | চন্দ্রকোনা | चंद्रकोना | Chandrakona | chondrokona, chandrakona
basirhat | বসিরহাট | बसीरहाट | Basirhat | bosirhat, basirhat
baduria | বাদুড়িয়া | बादुड़िया | Baduria | baduria
baruipur | বারুইপুর | बारुईपुर | Baruipur | baruipur
domjur | ডোমজুড় | डोमजूर | Domjur | domjur
mangla_haat | মঙ্গলা হাট, মঙ্গলাহাট | मंगला हाट | Mangla Haat | mongla hat, mangla haat
kolkata_gariahat | গড়িয়াহাট | गरियाहाट | Gariahat | goriahat, gariahat
burrabazar | বড়বাজার, বড়োবাজার | बड़ा बाज़ार | Burrabazar | borobajar, burrabazar
lalbagh | লালবাগ | लालबाग | Lalbagh | lalbag, lalbagh
farasdanga_town | ফরাসডাঙা শহর | फरासडांगा शहर | Farasdanga town | farasdanga town
bagnan | বাগনান | बागनान | Bagnan | bagnan
kenjakura | কেঞ্জাকুড়া | केंजाकुड़ा | Kenjakura | kenjakura
islampur | ইসলামপুর | इस्लामपुर | Islampur | islampur
chinsurah | চুঁচুড়া, চুচুড়া | चुंचुड़ा | Chinsurah | chuchura, chinsurah
khagra | খাগড়া | खागड़ा | Khagra | khagra
`,
);
