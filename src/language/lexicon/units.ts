import { readTable } from './table.ts';

/** Units and sizes. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const UNITS = readTable(
  'unit',
  `
piece | পিস, টা, টি, খানা, খানি, পিচ | पीस, नग | piece, pcs, pc, nos | pis, pcs, pc, ta, khana
pair | জোড়া, জোড়, জোরা | जोड़ी, जोड़ा | pair | jora, joda, jor
set | সেট | सेट | set | set, shet
dozen | ডজন, ডজান | दर्जन | dozen | dojon, dozen
metre | মিটার, মিঃ | मीटर | metre, meter, mtr | mitar, miter, mitre, mitor, meter, mtr
yard | গজ, গজের | गज, गज़ | yard, gaj | goj, gaj, gaz
cubit | হাত, হাতের, হাতি কাপড় | हाथ | hath, cubit, about 18 inches | hat, haat
inch | ইঞ্চি, ইঞ্চ, ইন্চি | इंच | inch, inches | inchi, inch
foot_unit | ফুট, ফিট | फुट | foot, feet, ft | fut, feet
centimetre | সেন্টিমিটার, সেমি | सेंटीमीटर | centimetre, cm | cm, sentimitar
kilogram | কেজি, কিলো, কিলোগ্রাম | किलो, किलोग्राम | kilogram, kg | keji, kilo, kg
gram | গ্রাম | ग्राम | gram, g, gm | gram, gm
bundle | বান্ডিল, বাণ্ডিল, গাঁট | बंडल, गट्ठर | bundle | bandil, bundle, gant
length | লম্বা, দৈর্ঘ্য, লম্বায় | लंबाई, लम्बाई | length | lomba, lamba, doirgho
width | চওড়া, বহর, প্রস্থ, চওড়ায় | चौड़ाई, अर्ज | width, breadth | chaora, chowra, bohor, prostho
weight | ওজন, ওজনে | वज़न, वजन | weight | ojon, ozon, wajan
yarn_count | কাউন্ট, নম্বর সুতো, কাউন্টের | काउंट | count, yarn count | kaunt, count
size | সাইজ, মাপ | साइज़, नाप | size, measurement | saij, size
free_size | ফ্রি সাইজ | फ्री साइज़ | free size | free size, fri saij
`,
);
