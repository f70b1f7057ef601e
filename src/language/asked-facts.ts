import { findTerms } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { plainLine } from './plain-line.ts';

/** What a listing itself says of a thing. */
export type AskedFact = 'blouse' | 'length' | 'place' | 'weave' | 'material';

/** Words that ask, point, or speak to somebody; they say nothing of what is asked. */
const BESIDE =
  'এটা|এটার|এটি|এইটা|এইটার|ওটা|ওটার|এর|এতে|ওর|এই|ওই|শাড়ি|শাড়িটা|শাড়িটার|শাড়ির|গামছাটা|গামছাটার|জিনিসটা|জিনিসটার|কি|কী|কত|কতটা|আছে|নাকি|না|নেই|হবে|থাকবে|পাব|পাবো|দেবেন|দিচ্ছেন|দেন|সাথে|সঙ্গে|আচ্ছা|দিদি|দাদা|ভাই|তো|একটু|বলবেন|বলুন|জানতে|চাই|আর|সহ|টা|' +
  'eta|etar|eti|eita|eitar|ota|otar|er|ete|or|ei|oi|sari|saree|shari|sharee|sarita|sareeta|saritar|sarir|ki|koto|kototuku|ache|achhe|ase|naki|na|nei|hobe|thakbe|pabo|deben|dicchen|den|sathe|shathe|songe|shonge|accha|acha|didi|dada|bhai|to|ektu|bolben|bolun|jante|chai|ar|soho|ta|' +
  'is|it|this|the|a|any|there|with|does|do|has|have|come|comes|included|include|of|what|which|how|please|pls|kya|hai|ke|saath|mein|me|iska|iske|isme|milega|milegi|kitna|kitni|kaun|konsa|ye|yeh|क्या|है|के|साथ|में|इसका|इसकी|इसके|इसमें|मिलेगा|कितना|कितनी|यह|ये|कौन|सा';
const FACTS: readonly (readonly [AskedFact, string])[] = [
  ['blouse', 'ব্লাউজ|ব্লাউজের|ব্লাউস|পিস|পিছ|কাপড়|blouse|blouses|blouser|blous|piece|pis|pc|ब्लाउज|ब्लाउज़|पीस'],
  [
    'length',
    'লম্বা|লম্বায়|দৈর্ঘ্য|হাত|মিটার|মাপ|lomba|lombay|lombai|hat|haat|meter|metre|metres|meters|length|long|map|लंबाई|लम्बाई|लंबी|मीटर',
  ],
  [
    'place',
    'কোথাকার|কোথায়|কোন|জায়গার|জায়গা|তৈরি|বোনা|গ্রামের|জেলার|kothakar|kothay|kothar|kon|jaygar|jaiga|jaigar|toiri|bona|gramer|jelar|where|from|made|woven|place|kahan|ka|ki|कहाँ|कहां|का|की|बनी',
  ],
  ['weave', 'কোন|তাঁত|তাঁতের|বুনন|বুনোন|তাঁতে|kon|tant|taant|tanter|bunon|weave|type|kind|कौन|सी|बुनाई'],
  ['material', 'সুতো|সুতোর|সুতা|সুতার|কাপড়|কিসের|কীসের|suto|sutor|suta|kapor|kiser|fabric|material|cloth|কোন|धागा|कपड़ा'],
];
/** What alone makes it a question of that fact. */
const NAMES: Readonly<Record<AskedFact, RegExp>> = {
  blouse: whole('ব্লাউজ|ব্লাউজের|ব্লাউস|blouse|blous|blouser|ब्लाउज|ब्लाउज़'),
  length: whole(
    'লম্বা|লম্বায়|দৈর্ঘ্য|কত হাত|কত মিটার|lomba|lombay|lombai|koto hat|koto haat|koto meter|length|how long|लंबाई|लम्बाई',
  ),
  place: whole(
    'কোথাকার|কোথায় (?:তৈরি|বোনা)|কোন (?:জায়গার|গ্রামের|জেলার)|kothakar|kothay (?:toiri|bona)|kon (?:jaygar|jaigar|gramer|jelar)|where (?:is it|is this|from|was it)|kahan (?:ka|ki)|कहाँ (?:का|की)|कहां (?:का|की)',
  ),
  weave: whole('কোন তাঁত|কোন তাঁতের|কী তাঁত|কি তাঁত|বুনন|kon tant|kon taant|kon tanter|which weave|what weave|bunon'),
  material: whole(
    'কী সুতো|কি সুতো|কোন সুতো|কী সুতোর|কোন সুতোর|কিসের|কীসের|ki suto|ki sutor|kon suto|kon sutor|kiser|which (?:fabric|material)|what (?:fabric|material|cloth)|কী কাপড়|ki kapor',
  ),
};
const MOST = 8;

/** The one fact that words ask of a thing, and nothing more: "ব্লাউজ পিস আছে?", "lombay koto?", "এটা কি জামদানি?". */
export function readAskedFact(text: string): AskedFact | undefined {
  const line = plainLine(text).normalize('NFC');
  if (line.split(' ').length > MOST || /\d/.test(line)) return undefined;
  const said = FACTS.find(([fact, words]) => NAMES[fact].test(line) && isOnly(line, words));
  return said?.[0] ?? readAskedTerm(line);
}

/** "eta ki jamdani?", "সুতির?": whether it is that. */
function readAskedTerm(line: string): AskedFact | undefined {
  const terms = findTerms(line).filter(({ kind, id }) => (kind === 'weave' || kind === 'material') && !HAND.has(id));
  const [only] = terms;
  if (only === undefined || terms.length > 1) return undefined;
  const plain = normalise(line);
  // "কী কী জামদানি আছে?" asks for others.
  if (ELSE.test(plain)) return undefined;
  const isAsked = whole('কি|কী|নাকি|ki|naki|is|kya|क्या').test(plain);
  const rest = `${plain.slice(0, only.start)} ${plain.slice(only.end)}`.replace(/\s+/gu, ' ').trim();
  return isAsked && isOnly(rest, 'র|er|r') ? (only.kind as AskedFact) : undefined;
}

const ELSE = whole('আছে|আর|পাব|ache|achhe|ase|ar|pabo|there|have|any|milega|मिलेगा');
/** All here is woven by hand: whoever asks wants her word for it. */
const HAND: ReadonlySet<string> = new Set(['handloom', 'powerloom', 'half_half', 'taant']);

function isOnly(line: string, words: string): boolean {
  const known = new RegExp(`^(?:${BESIDE}|${words})$`.normalize('NFC'), 'iu');
  return line.split(' ').every((word) => word === '' || known.test(word));
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`.normalize('NFC'), 'iu');
}
