import { readTable, type Term } from './table.ts';

/** Words for a colour beside the thing it is called after; the first behind it is how the table writes it. */
const LABELS = {
  bn: { before: 'রং রঙ কালার', behind: 'রং রঙা রঙের রঙ কালার' },
  roman: { before: 'rong rang color colour kalar', behind: 'rong ronga ronger rang color colour kalar' },
} as const;

/** Colours and shades. Columns: id, Bengali, Hindi, English, romanised; the first name of a language is how we say it. */
export const COLOURS = withLabelsAround(
  readTable(
    'colour',
    `
red | লাল, লালচে, রাঙা, টুকটুকে লাল | लाल, सुर्ख | red | lal, laal, ranga, red
maroon | মেরুন, মেরুণ, ম্যারুন, মেরুনি | मैरून, महरून, मरून | maroon | merun, meroon, maroon, marun
pink | গোলাপি, গোলাপী, পিঙ্ক, পিংক | गुलाबी, पिंक | pink | golapi, golapee, gulabi, pink
rani_pink | রানি, রানী, রানি গোলাপি, রানি রং, ম্যাজেন্টা, মেজেন্টা | रानी, रानी गुलाबी, मैजेंटा | rani pink, magenta, hot pink, fuchsia | rani, raani, majenta, magenta
onion_pink | পেঁয়াজ রং, পেঁয়াজি, অনিয়ন পিঙ্ক | प्याज़ी | onion pink | peyaji, piyaj rong, onion
orange | কমলা, কমলা রং, অরেঞ্জ, কমলালেবু রং | नारंगी, संतरी, ऑरेंज | orange | komola, kamala, kamla, orenj, orange
saffron | গেরুয়া, জাফরানি, গেরুয়া রং | केसरिया, भगवा, गेरुआ | saffron, ochre | gerua, geruya, jafrani
peach | পিচ, পিচ রং | पीच, आड़ू | peach | peach, pich
coral | কোরাল, প্রবাল রং | कोरल, मूंगिया | coral | coral, koral
rust | রাস্ট, মরচে রং | जंग रंग, रस्ट | rust | rust, rast, morche rong
brick | ইট রং, ইটরঙা | ईंट रंग | brick red | it rong, brick
yellow | হলুদ, হলদে, হলুদ রং, হলদেটে, হইলদা, হইলদে, হলদা | पीला, पीली, पीले | yellow | holud, halud, holde, pila, yellow
basanti | বাসন্তী, বাসন্তি, বাসন্তী রং | बसंती | basanti, spring yellow | basonti, basanti
lemon | লেবু রং, লেমন | नींबू रंग, लेमन | lemon yellow | lebu rong, lemon
mustard | সরষে, সর্ষে রং, সরষে রং, মাস্টার্ড | सरसों, मस्टर्ड | mustard | sorshe, shorshe, sorse, mustard
golden | সোনালি, সোনালী, সোনা রং, গোল্ডেন | सुनहरा, सुनहरी, गोल्डन, सुनहरे | golden, gold | sonali, shonali, golden, sonaly
cream | ক্রিম, ক্রীম, ঘিয়ে, ঘি রং, ঘিয়া | क्रीम, घीया | cream | krim, kreem, ghiye, ghee rong, cream
off_white | অফ হোয়াইট, অফহোয়াইট, দুধে সাদা | ऑफ व्हाइट, मोतिया | off white, ivory | off white
white | সাদা, শাদা, ধবধবে সাদা, শ্বেত | सफ़ेद, सफेद | white | sada, shada, saada, safed, white
black | কালো, কালচে, কালো রং | काला, काली, काले | black | kalo, kaalo, kala, black, kaala
grey | ধূসর, ধুসর, ছাই রং, ছাইরঙা, গ্রে | स्लेटी, धूसर, ग्रे | grey, gray, ash | dhusor, dhushor, chai rong, chhai, grey
blue | নীল, নিল, নীল রং, ব্লু | नीला, नीली, नील, नीले | blue | nil, neel, blue
navy_blue | নেভি ব্লু, নেভি, গাঢ় নীল, ঘন নীল | नेवी ब्लू, गहरा नीला, गहरी नीली, गहरे नीले | navy blue, dark blue, deep blue | nevi blue, navy, garho nil, ghono nil, ghono neel
royal_blue | রয়্যাল ব্লু, রয়াল ব্লু | रॉयल ब्लू | royal blue | royal blue, rayal blue
sky_blue | আকাশি, আকাশী, আসমানি, আসমানী, হালকা নীল | आसमानी, हल्का नीला, हल्की नीली, हल्के नीले | sky blue, light blue | akashi, asmani, halka nil, sky, akasi, asmaani
firozi | ফিরোজা, ফিরোজি, তুঁতে, তুঁতে রং | फ़िरोज़ी, फिरोज़ी | turquoise, firozi, teal | firoja, feroza, firoji, tunte, tute
peacock_colour | ময়ূরকণ্ঠী, ময়ূরকণ্ঠি, ময়ূরকন্ঠী, পিকক | मयूरकंठी, मोरपंखी | peacock blue, peacock green, shot blue-green | moyurkonthi, mayurkanthi, peacock
indigo | ইন্ডিগো, নীলচাষ রং | इंडिगो, नील रंग | indigo | indigo
green | সবুজ, সবজে, সবুজ রং | हरा, हरी, हरे | green | sobuj, sabuj, shobuj, shabuj, hara, harey, hare rang, green
bottle_green | বটল গ্রিন, বোতল সবুজ, গাঢ় সবুজ | बोतल हरा, गहरा हरा, गहरी हरी, गहरे हरे | bottle green, dark green | botol sobuj, bottle green
parrot_green | টিয়া, টিয়ে, টিয়া রং, টিয়ে সবুজ | तोता हरा, तोतई | parrot green | tiya, tiye, tia rong, tia
leaf_green | কলাপাতা, কচি কলাপাতা, কলাপাতা রং, হালকা সবুজ | हल्का हरा, पत्ती हरा, हल्की हरी, हल्के हरे | leaf green, light green | kolapata, kolapata rong, halka sobuj
olive | জলপাই, জলপাই রং, অলিভ | जैतूनी, ऑलिव | olive | jolpai, jalpai, olive
mehendi_green | মেহেন্দি, মেহেদি রং | मेहंदी | mehendi green, henna green | mehendi, mehedi, mehndi
sea_green | সি গ্রিন, সমুদ্র সবুজ | सी ग्रीन, समुद्री हरा | sea green | sea green, si grin
mint | পুদিনা রং, মিন্ট | पुदीना, मिंट | mint green | mint, pudina rong
purple | বেগুনি, বেগুনী, বেগুনি রং, পার্পল | बैंगनी, पर्पल | purple, violet | beguni, begooni, beguney, purple, begni, baguni
lavender | ল্যাভেন্ডার, হালকা বেগুনি | लैवेंडर, हल्का बैंगनी, हल्की बैंगनी | lavender, lilac | lavender, halka beguni
wine | ওয়াইন, জাম রং, জামরঙা, জাম কালার, জাম কালারের | वाइन, जामुनी | wine, jamun purple, jam colour, jam color | wain, wine, jam rong, jam kalar
brown | খয়েরি, খয়েরী, বাদামি, বাদামী, ব্রাউন | भूरा, कत्थई, बादामी, भूरी, भूरे | brown | khoyeri, khayeri, badami, brown, khoiri, khoyri
chocolate | চকোলেট, চকলেট | चॉकलेटी, चॉकलेट | chocolate brown | choklet, chocolate
coffee | কফি, কফি রং | कॉफ़ी | coffee brown | kofi, coffee
beige | বিস্কুট রং, বিস্কুট, বেজ | बिस्किट, बेज | beige, biscuit | biskut rong, beige
tan | মাটি রং, মেটে | मिट्टी रंग | earth, tan | mati rong, mete
copper | তামাটে, তামা রং, কপার | तांबई, कॉपर | copper | tamate, copper
silver | রুপোলি, রুপালি, রূপালী, রূপালি, সিলভার | रुपहला, रुपहली, चांदी जैसा, सिल्वर | silver | rupoli, rupali, roopali, silver
multicolour | মাল্টি কালার, মাল্টিকালার, রঙিন, রঙবেরঙের, নানা রঙের, নানান রঙের, বহু রঙের, অনেক রঙের | बहुरंगी, रंगबिरंगी, मल्टीकलर | multicolour, multicolor | rongin, rangin, multi, multicolor
dual_tone | দোরঙা, দু'রঙা, ডুয়াল টোন, ধূপছায়া | दोरंगा, दोरंगी, धूपछाँव | dual tone, shot colour | doronga, dhupchaya, dual tone
light_shade | হালকা, হাল্কা, ফিকে, হালকা রং | हल्का, हल्की, हल्के | light shade, pale | halka, haalka, fike
dark_shade | গাঢ়, গাড়, ঘন, ডিপ, গাঢ় রং | गहरा, गाढ़ा, गहरी, गहरे, गाढ़ी | dark, deep | garho, garo, gharo, deep, ghono
bright_shade | উজ্জ্বল, ঝকঝকে, চকচকে | चटक, चमकीला, चमकीली | bright, vivid | ujjol, ujjwal, chokchoke
`,
  ),
);

/** "ইট রং" is also said রং ইট, কালার ইট, ইট কালার. */
function withLabelsAround(terms: readonly Term[]): readonly Term[] {
  return terms.map((term) => ({ ...term, bn: around(term.bn, LABELS.bn), roman: around(term.roman, LABELS.roman) }));
}

/** A name that stands without its label as well (নীল) needs none of these. */
function around(
  names: readonly string[],
  labels: { readonly before: string; readonly behind: string },
): readonly string[] {
  const [before, behind] = [labels.before.split(' '), labels.behind.split(' ')];
  return names.flatMap((name) => {
    const thing = name.slice(0, -1 - (behind[0] ?? '').length);
    if (name !== `${thing} ${behind[0]}` || names.includes(thing)) return [name];
    return [...behind.map((word) => `${thing} ${word}`), ...before.map((word) => `${word} ${thing}`)];
  });
}
