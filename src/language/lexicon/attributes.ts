import { readTable } from './table.ts';

/** Other things people say of cloth. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const ATTRIBUTES = readTable(
  'attribute',
  `
handmade | হাতে তৈরি, হাতে বানানো, হস্তশিল্প | हस्तनिर्मित, हाथ से बना | handmade, handcrafted | hate toiri, hate banano
with_blouse | ব্লাউজ পিস সহ, সঙ্গে ব্লাউজ, ব্লাউজ আছে | ब्लाउज़ के साथ | with blouse piece | songe blouse, blouse soho
without_blouse | ব্লাউজ ছাড়া, ব্লাউজ নেই, ব্লাউজ পিস নেই | बिना ब्लाउज़ | without blouse piece | blouse chara, blouse nei
pure | খাঁটি, আসল, পিওর, আসলি | शुद्ध, असली, प्योर | pure, genuine, original | khati, asol, pure, khanti
soft | নরম, সফট, মোলায়েম | नरम, मुलायम | soft | norom, soft, molayem
thin | পাতলা, ফিনফিনে | पतला | thin, fine | patla, finfine
thick | মোটা | मोटा | thick, coarse | mota, moota
heavy | ভারী, ভারি | भारी | heavy | bhari, bhaari
lightweight | হালকা ওজনের, ওজনে হালকা | हल्के वज़न का | lightweight | halka ojon
stiff | মাড় দেওয়া, কড়কড়ে, মাড় | कड़क, मांड | starched, stiff | mar dewa, korkore
new | নতুন, নুতন | नया | new | notun, natun
old | পুরনো, পুরোনো, পুরানো | पुराना | old, used | purono, purano
cheap | সস্তা, কম দামি, কম দামের, শস্তা | सस्ता, कम दाम | cheap, low price, budget | sosta, shosta, kom dami, sasta
premium | দামি, দামী, এক্সক্লুসিভ | महंगा, प्रीमियम | premium, expensive, exclusive | dami, daami, exclusive
in_stock | স্টকে আছে, মজুদ, মজুত, রেডি, তৈরি আছে | स्टॉक में, तैयार | in stock, ready stock | stock e ache, ready, mojud
sold_out | স্টক শেষ, বিক্রি হয়ে গেছে, ফুরিয়ে গেছে | बिक गया, स्टॉक खत्म | sold out, out of stock | stock sesh, bikri hoye gache
made_to_order | অর্ডারি, অর্ডার দিলে, বানিয়ে দেব | ऑर्डर पर | made to order | order dile, baniye debo
gi_tag | জিআই, জি আই, জিআই ট্যাগ | जीआई टैग | GI, GI tag | gi tag, ji ai
handloom_mark | হ্যান্ডলুম মার্ক | हैंडलूम मार्क | handloom mark | handloom mark
silk_mark | সিল্ক মার্ক | सिल्क मार्क | silk mark | silk mark
colour_fast | পাকা রং, রং পাকা, রং ওঠে না | पक्का रंग | colour fast | paka rong, rong pakka
for_men | ছেলেদের, পুরুষদের, জেন্টস | मर्दाना, पुरुषों का | for men, mens | cheleder, purush, gents
for_women | মেয়েদের, মহিলাদের, লেডিস | महिलाओं का, लेडीज़ | for women, ladies | meyeder, mohila, ladies
for_kids | বাচ্চাদের, ছোটদের, শিশুদের | बच्चों का | for kids, children | bacchader, baccha
discount | ছাড়, ডিসকাউন্ট | छूट, डिस्काउंट | discount, offer | discount
wholesale | পাইকারি, হোলসেল | थोक, होलसेल | wholesale | paikari, holsel, wholesale
retail | খুচরো, খুচরা | खुदरा, फुटकर | retail | khuchro, khuchra
cash_on_delivery | ক্যাশ অন ডেলিভারি, মাল পেয়ে টাকা | कैश ऑन डिलीवरी | cash on delivery, COD | cash on delivery, cod
undyed | কোরা, কোরা কাপড়, রং না করা | कोरा, बिना रंगा | undyed, kora, grey fabric | kora, koraa
weaver | তাঁতি, তাঁতী, তন্তুবায়, তাঁতশিল্পী | बुनकर, जुलाहा | weaver | tanti, tati, taanti, tontubay
cooperative | সমবায়, সমবায় সমিতি, সমিতি | सहकारी समिति, समिति | cooperative, co-operative society | somobay, samabay, somiti
`,
);
