import { readTable } from './table.ts';

/** The districts of West Bengal as people write them. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const DISTRICT_TERMS = readTable(
  'district',
  `
alipurduar | আলিপুরদুয়ার, আলিপুর দুয়ার | अलीपुरद्वार | Alipurduar | alipurduar, alipur duar
bankura | বাঁকুড়া, বাকুড়া | बांकुड़ा, बाँकुड़ा | Bankura | bankura, bakura
birbhum | বীরভূম, বীরভুম, বিরভূম | बीरभूम | Birbhum | birbhum, beerbhum
cooch_behar | কোচবিহার, কুচবিহার | कूचबिहार, कोचबिहार | Cooch Behar, Koch Bihar | kochbihar, coochbehar, cooch behar
dakshin_dinajpur | দক্ষিণ দিনাজপুর, দঃ দিনাজপুর | दक्षिण दिनाजपुर | Dakshin Dinajpur, South Dinajpur | dokkhin dinajpur, dakshin dinajpur
darjeeling | দার্জিলিং, দার্জিলিঙ | दार्जिलिंग | Darjeeling | darjeeling, darjiling
hooghly | হুগলি, হুগলী | हुगली | Hooghly, Hugli | hugli, hooghly, hoogly
howrah | হাওড়া, হাওরা | हावड़ा | Howrah, Haora | howrah, haora, hawra
jalpaiguri | জলপাইগুড়ি, জলপাইগুড়ী | जलपाईगुड़ी | Jalpaiguri | jalpaiguri, jolpaiguri
jhargram | ঝাড়গ্রাম | झाड़ग्राम | Jhargram | jhargram, jharagram
kalimpong | কালিম্পং, কালিম্পঙ | कालिम्पोंग | Kalimpong | kalimpong
kolkata | কলকাতা, কোলকাতা, কলিকাতা | कोलकाता, कलकत्ता | Kolkata, Calcutta | kolkata, kolkatta, calcutta
malda | মালদহ, মালদা, মালদাহ | मालदा, मालदह | Malda, Maldah | maldah, malda, maldoho
murshidabad | মুর্শিদাবাদ, মুরশিদাবাদ | मुर्शिदाबाद | Murshidabad | murshidabad, mursidabad
nadia | নদিয়া, নদীয়া | नदिया, नादिया | Nadia | nadia, nodia, nadiya
north_24_parganas | উত্তর ২৪ পরগনা, উত্তর চব্বিশ পরগনা, উঃ ২৪ পরগনা, উত্তর ২৪ পরগণা | उत्तर 24 परगना | North 24 Parganas | uttor 24 porgona, north 24 parganas
paschim_bardhaman | পশ্চিম বর্ধমান, পঃ বর্ধমান | पश्चिम बर्धमान | Paschim Bardhaman, West Burdwan | poschim bordhoman, paschim bardhaman
paschim_medinipur | পশ্চিম মেদিনীপুর, পঃ মেদিনীপুর | पश्चिम मेदिनीपुर | Paschim Medinipur, West Midnapore | poschim medinipur, paschim midnapur
purba_bardhaman | পূর্ব বর্ধমান, পূর্ব বর্দ্ধমান, বর্ধমান | पूर्व बर्धमान, बर्दवान | Purba Bardhaman, East Burdwan, Burdwan | purbo bordhoman, purba bardhaman, bardhaman, burdwan
purba_medinipur | পূর্ব মেদিনীপুর, পূঃ মেদিনীপুর | पूर्व मेदिनीपुर | Purba Medinipur, East Midnapore | purbo medinipur, purba medinipur
purulia | পুরুলিয়া | पुरुलिया | Purulia | purulia, puruliya
south_24_parganas | দক্ষিণ ২৪ পরগনা, দক্ষিণ চব্বিশ পরগনা, দঃ ২৪ পরগনা, দক্ষিণ ২৪ পরগণা | दक्षिण 24 परगना | South 24 Parganas | dokkhin 24 porgona, south 24 parganas
uttar_dinajpur | উত্তর দিনাজপুর, উঃ দিনাজপুর | उत्तर दिनाजपुर | Uttar Dinajpur, North Dinajpur | uttor dinajpur, uttar dinajpur
`,
);
