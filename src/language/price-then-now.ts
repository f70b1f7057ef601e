import { findTerms } from './lexicon.ts';
import type { FoundNumber } from './numbers.ts';
import { type Line, textAt } from './price-line.ts';
import { CLAUSE_BREAK, CURRENCY, WRONG } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** "গত হাটে ৭৫০, আজ ৭০০", "sold one for 1500, this is 1650": what it was then, beside what it is now. */
export function isOfThen(number: FoundNumber, line: Line): boolean {
  if ((number.values[0] ?? 0) < 50 || !(isThenBefore(number.from, line) || isGoneAfter(number.to, line))) return false;
  return line.numbers.some(
    (other) =>
      other.from >= number.to &&
      (other.values[0] ?? 0) >= 50 &&
      isNowBefore(other.from, line) &&
      line.tokens.slice(number.to, other.from).every(({ text }) => isWord(YARN_OF, text) || !namesItem(text)),
  );
}

/** "এখন ১৬০০, পুজোয় ১৮০০ হবে", "aj 950, kal theke 1000": what it will be, after what it is now. */
export function isOfLater({ from, to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value < 50 || isWord(WAS, textAt(line, to)) || isWord(WAS, textAt(line, to + 1))) return false;
  const before = placesBefore(from, line);
  const isLater = before.some(
    (place) => isWord(LATER, textAt(line, place)) || (isWord(DAY, textAt(line, place)) && isFrom(place + 1, line)),
  );
  return (
    isLater &&
    line.numbers.some(
      (other) =>
        other.to <= from &&
        (other.values[0] ?? 0) >= 50 &&
        placesBefore(other.from, line).some((place) => isWord(AT_PRESENT, textAt(line, place))),
    )
  );
}

function isFrom(place: number, line: Line): boolean {
  return /^(?:থেকে|theke|se|से|from)$/.test(textAt(line, place));
}

/** "আগে ১২০০ ছিল এখনও তাই", "pehle 900 tha, abhi bhi wahi hai": it has not changed. */
export function isStillSo({ to }: FoundNumber, { tokens, numbers }: Line): boolean {
  if (numbers.some(({ from, values }) => from >= to && (values[0] ?? 0) >= 50)) return false;
  const said = tokens.slice(to).map(({ text }) => text);
  if (said.some((text, at) => isWord(THAT, text) && KEPT.test(said[at + 1]?.normalize('NFC') ?? ''))) return true;
  const still = said.findIndex(
    (text, at) => isWord(STILL, text) || (/^(?:abhi|अभी)$/.test(text) && /^(?:bhi|भी)$/.test(said[at + 1] ?? '')),
  );
  return still >= 0 && said.slice(still + 1, still + 4).some((text) => isWord(THE_SAME, text));
}

/** "উনিশশো আশি সাল থেকে", "1970 er moto purono": a year, in words too. */
export function isSomeYear({ to, suffix, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (value < 1900 || value > 2035 || suffix === 'money') return false;
  const at = /^(?:এর|er|র|r)$/.test(textAt(line, to)) ? to + 1 : to;
  const isLike = /^(?:মতো|মত|moto|mato)$/.test(textAt(line, at)) && isWord(OF_OLD, textAt(line, at + 1));
  return isLike || YEARS.test(textAt(line, at).normalize('NFC'));
}

const OF_OLD = wordSet('পুরোনো পুরনো পুরানো purono purano old');
const YEARS =
  /^(?:সাল(?:ে|ের)?|সন(?:ে|ের)?|দশক(?:ে|ের)?|আমল(?:ে|ের)?|যুগ(?:ে|ের)?|sal|saal|saler|saale|doshok(?:er|e)?|dashak|amol(?:er|e)?|juger?|साल|दशक|decade)$/u;

/** "দাম ছিল ১৮০০, পুজোয় ১৬০০", "price 1480, in Kolkata it was 1900": what it was. */
export function wasSo({ from, to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  if (!isWord(WAS, textAt(line, from - 1))) return false;
  // "1480 ভুল ছিল 1900 হবে": what stands behind is the right one.
  const isMended = isWord(WRONG, textAt(line, from - 2)) || BECOMES.test(textAt(line, to));
  return line.numbers.some(
    ({ from: next, to: end, values: [other = 0] }) =>
      (next >= to || (end <= from - 1 && !isMended && isApart(end, from, line))) &&
      other !== value &&
      other * 5 >= value * 2 &&
      other <= value * 2,
  );
}

const BECOMES = /^(?:হবে|হইব|করুন|করেন|hobe|hoibo|korun|koren|hoga|होगा)$/;

/** Whether a comma or a full stop parts two numbers. */
function isApart(end: number, from: number, line: Line): boolean {
  for (let place = end; place < from; place += 1) if (CLAUSE_BREAK.test(textAt(line, place))) return true;
  return false;
}

/** "ট্যাগে ২৮০০ লেখা, নেব ২৪০০": what stands on it, beside what is taken for it. */
export function isOnTag(number: FoundNumber, line: Line): boolean {
  const {
    from,
    to,
    values: [value = 0],
  } = number;
  const after = placesUntilBreak(to, line).slice(0, 3);
  const isTagged =
    placesBefore(from, line).some((place) => isWord(TAG, textAt(line, place))) ||
    after.some((place) => isWord(WRITTEN_ON, textAt(line, place)));
  if (!isTagged && !isAskedFirst(number, line)) return false;
  return line.numbers.some((other) => {
    const [less = 0] = other.values;
    if (other.from < to || less >= value || less * 4 < value) return false;
    const beside = [...placesBefore(other.from, line), ...placesUntilBreak(other.to, line).slice(0, 3)];
    return beside.some((place) => isWord(BARGAIN, textAt(line, place)));
  });
}

/** "dam 4000 kintu apnake 3700 e debo", "উনিশশো চাই, আঠারোশোয় দেব": what is asked, before the less that is taken. */
function isAskedFirst({ to, values: [value = 0] }: FoundNumber, line: Line): boolean {
  const next = line.numbers.find(({ from }) => from >= to);
  if (next === undefined || next.from > to + MOST_BETWEEN || (next.values[0] ?? 0) * 4 < value) return false;
  const between = line.tokens.slice(to, next.from).map(({ text }) => text);
  const isTurned =
    between.some((text) => BUT.test(text)) || ASKED.test(between.find((text) => !hasWord(CURRENCY, text)) ?? '');
  return isTurned && !between.some((text) => OTHER_TERMS.test(text) || namesItem(text));
}

const MOST_BETWEEN = 7;
const BUT = /^(?:কিন্তু|কিন্তুক|তবে|তাও|kintu|tobe|tao|but|lekin|magar|लेकिन|मगर)$/u;
const ASKED = /^(?:চাই|চাইছিলাম|বলি|বলছিলাম|বলছিলি|বলেছিলাম|chai|chaichilam|boli|bolchilam|bolechilam)$/u;
/** So many at once, at another place, of another size. */
const OTHER_TERMS =
  /^(?:নিলে|কিনলে|পাইকার\S*|হোলসেল\S*|একসাথে|সেট|জোড\u09BCা|পিস|টা|ছোট\S*|বড\u09BC\S*|nile|kinle|paikar\S*|wholesale|eksathe|set|jora|pis|pcs?|pieces?|ta|choto|boro|small|big|each|করে|kore|er|এর|নিচে|niche|nich|কমে|kome|kom|কম|না|na|noy|নয\u09BC)$/u;

/** Whether a word names a cloth, a weave or a colour: then two amounts may be of two things. */
export function namesItem(text: string): boolean {
  return findTerms(text).some(({ kind }) => OF_AN_ITEM.has(kind));
}

const OF_AN_ITEM: ReadonlySet<string> = new Set(['product', 'weave', 'material', 'colour']);

function isThenBefore(from: number, line: Line): boolean {
  return placesBefore(from, line).some(
    (place) =>
      isWord(THEN, textAt(line, place)) ||
      (isWord(LAST, textAt(line, place)) && hasWord(WHILE, textAt(line, place + 1))),
  );
}

function isGoneAfter(to: number, line: Line): boolean {
  return placesUntilBreak(to, line)
    .slice(0, 4)
    .some((place) => GONE.test(textAt(line, place).normalize('NFC')));
}

function isNowBefore(from: number, line: Line): boolean {
  return placesBefore(from, line).some(
    (place) =>
      isWord(TODAY, textAt(line, place)) ||
      (isWord(THIS, textAt(line, place)) && hasWord(WHILE, textAt(line, place + 1))),
  );
}

/** The few places before a number that no mark and no other number parts from it. */
function placesBefore(from: number, line: Line): readonly number[] {
  const places: number[] = [];
  for (let place = from - 1; place >= 0 && place >= from - 6; place -= 1) {
    if (CLAUSE_BREAK.test(textAt(line, place)) || isAmount(place, line)) break;
    places.push(place);
  }
  return places;
}

function placesUntilBreak(to: number, line: Line): readonly number[] {
  const places: number[] = [];
  for (let place = to; place < to + 6 && place < line.tokens.length; place += 1) {
    if (CLAUSE_BREAK.test(textAt(line, place)) || isAmount(place, line)) break;
    if (!hasWord(CURRENCY, textAt(line, place))) places.push(place);
  }
  return places;
}

/** "ekta 1300": the one is an article. */
function isAmount(place: number, line: Line): boolean {
  return (
    line.taken.has(place) && line.numbers.some(({ from, to, values }) => from <= place && place < to && values[0] !== 1)
  );
}

/** Whose price is why the cloth's went up. */
const YARN_OF = wordSet('সুতো সুতা সুতোর সুতার suto suta sutor sutar thread yarn silk রেশম রেশমের');
const AT_PRESENT = wordSet('এখন এখনকার এখুনি অহন আজ আজকে আইজ ekhon akhon ekhn ohon aj aaj ajke now today abhi अभी आज');
const LATER = wordSet(
  'পরে পুজোয় পূজোয় পুজোতে পুজোর পূজায় পুজায় ঈদে ঈদের সামনের আগামী পয়লা বৈশাখে শীতে pore pujoy pujate pujor pujay eide eider samner agami poyla boishakhe shite next later after diwali baad बाद दिवाली अगले agle',
);
const DAY = wordSet('কাল কালকে পরশু সোমবার kal kalke porsu কল कल monday tomorrow');
const THEN = wordSet(
  'কাল কালকে গতকাল পরশু গতবার গেলবার গতবারে আগেরবার সেদিন সেবার গতবছর kal kalke gotokal porshu porsu gotobar gatobar gelobar agerbar sedin sebar gotobochor yesterday sold बेचा पिछली পিছলি',
);
const LAST = wordSet(
  'গত গেল গেলো আগের goto gato gelo ager last previous prev pichhle pichle pichli pichla pichhli पिछले पिछला',
);
const WHILE = wordSet(
  'বছর বৎসর মাস সপ্তাহ হপ্তা হাট মেলা পুজো পূজো পূজা পুজোয় পূজায় পুজায় ঈদ বার সিজন শীত bochor bachar mas mase soptaho soptahe saptahe hopta haat hat hate mela pujo puja pujoy pujay eid bar baar year month week time season saal mahine mahina hafte baar दिन साल महीने हफ्ते बार सप्ताह',
);
const THIS = wordSet('এ এই e ei this is iss इस');
const TODAY = wordSet(
  'আজ আজকে আইজ আজকের এবার এইবার এখন এখনকার এটা এইটা ইটা এইডা aj aaj aij ajke ebar eibar ekhon akhon eta eita ita eida now today abhi ab this अब आज अभी यह ये',
);
const GONE =
  /^(?:বেচে|বেচছ|বেচলাম|বেচল|বিক্রি|বিক্রী|গেছে|গেল|গেলো|দিয\u09BCেছি|দিয\u09BCেছিলাম|দিছি|be?ch?h?e?ch?hi|bechlam|bechsi|bikri|bikr[iy]i|gech?he?|gel[oa]?|diy?ech?hi|disi|sold|बेच|बिक|बिका|becha|bika|gaya)/u;
const TAG = wordSet(
  'ট্যাগ ট্যাগে ট্যাগের স্টিকার স্টিকারে লেবেল লেবেলে প্যাকেটে গায়ে tag tage sticker stickers label lebel packete gaye टैग',
);
const WRITTEN_ON = wordSet('লেখা লিখা lekha likha likhaa written printed लिखा ছাপা chapa');
const BARGAIN = wordSet(
  'ছাইড়ে ছেড়ে chere chhere নেব নেবো নিব নিচ্ছি নিন দেব দেবো দিব দিচ্ছি দিন দেন দিবেন দেবেন ছাড়ব ছাড়ছি রাখব রাখছি nebo nibo nicchi nin nen debo dibo dicchi dichhi din den diben deben charbo chharbo charchi rakhbo rakhchi give take giving taking for dunga dungi denge lunga lungi दूंगा दूंगी देंगे लूंगा',
);
/** "ওটাই থাক", "setai rakhun", "wahi rahne do". */
const THAT = wordSet('ওটাই সেটাই ওইটাই ওইডাই ওডাই একই otai setai oitai oidai odai ekoi wahi vahi वही same');
const KEPT = /^(?:থাক|রাখ|থাহ|রাহ|হবে|চলব|thak|rakh|hobe|cholb|rah|रह|रख|hai|है)/u;
const STILL = wordSet('এখনো এখনও এহনো এহনও ehono ekhono ekhno akhono still');
const THE_SAME = wordSet('তাই ওটাই ওই সেই সেটাই একই tai otai oi oitai setai ekoi same wahi vahi वही');
const WAS = wordSet('ছিল ছিলো chilo chhilo was tha था');
