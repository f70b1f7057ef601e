import { type Count, countsIn } from './counts.ts';
import { normalise, type Token, tokenise } from './normalise.ts';
import { SETS_OF } from './quantity-words.ts';
import { hasWord, isWord, type WordSet, wordSet } from './word-sets.ts';

/** That she takes the thing on the screen, and how many when she says so. */
export interface TakingReading {
  readonly count?: number;
}

/** Words that change nothing of it. */
const BESIDE = wordSet(
  'আচ্ছা ঠিক আছে হ্যাঁ ওকে তাহলে তো গো দিদি দাদা ভাই আপা কাকু প্লিজ দয়া করে আমি আমাকে আমায় আমার আমাদের জন্য জন্যে নামে মোট শুধু এখনই আজই ' +
    'accha acha thik theek tik ache achhe ok okay ha haan hya tahole tahle to go didi dada bhai vai please pls plz doya kore ami amake amay amar amader jonno jonne just only for me us now right away then i will ll ill id would like we lovely great perfect wonderful awesome deal done thanks well fine বাহ wah besh বেশ ' +
    'अच्छा ठीक है हाँ हां जी तो भैया दीदी मुझे मुझको हमें मेरे लिए ji haan hai mujhe mujhko hume mere liye bhaiya',
);
/** The thing itself, by no other name than that it is there. */
const THIS = wordSet(
  'এটা এইটা ওটা ওইটা এটাই ওটাই এইটাই সেটা এই ওই শাড়িটা গামছাটা লুঙ্গিটা কাপড়টা জিনিসটা ' +
    'eta eita ota oita etai otai eitai ei oi seta sarita sareeta sharita shareeta gamchata lungita kaporta jinista this it that ' +
    'यह ये यही इसे इसको वही ye yeh yahi yehi ise isko wahi',
);
/** Goods by name are looked for ("শাড়ি চাই") unless a word for this one, or how many, stands by them. */
const GOODS = wordSet(
  'শাড়ি গামছা লুঙ্গি কাপড় জিনিস sari sharee saree shari saari gamcha gamchha lungi kapor jinis sarees साड़ी गमछा लुंगी one wali wala वाली वाला ta টা',
);
/** Taking and needing say it by themselves. */
const TAKES = wordSet(
  'নেব নেবো নিব নিমু লমু লইমু নেবই নিতে নিলাম নিচ্ছি নিয়ে কিনব কিনবো কিনলাম কিনতে চাই লাগবে দরকার বুক অর্ডার ফাইনাল কনফার্ম পছন্দ ' +
    'nebo nibo nimu lomu loimu nilam nichchi nicchi nichhi niye kinbo kinlam kinte chai lagbe lagbo dorkar book order final confirm confirmed pochondo hoyeche buy buying take taking want need get ' +
    'चाहिए लूँगी लूंगी लूंगा लूँगा लेंगे लेना chahiye chaiye mangta lungi lunga lenge lena kharidna khareedna khareedungi kharidunga खरीदना बुक ऑर्डर फाइनल रही रहा पसंद',
);
/** Giving, sending and keeping do with a count or a word for the thing. */
const GIVES = wordSet(
  'দিন দাও দেন দেবেন দিবেন দিয়ে দিয়েন পাঠান পাঠাবেন পাঠিয়ে পাঠাও রাখুন রাখেন রাখো রেখে প্যাক করে করুন করেন করো ' +
    'din dao den deben diben diye diyen pathan pathaben pathiye pathao rakhun rakhen rakho rekhe pack kore korun koren koro send give keep ' +
    'दे दो दीजिए दीजिये भेज भेजिए रख लो लीजिए कर पैक ले de do dijiye dedo bhej bhejo bhejiye rakh lo le lelo kar karo lagao laga manga mangao pack',
);
/** Sending, packing and booking are of something on the screen even without a word for it. */
const SENDS = wordSet('পাঠিয়ে প্যাক বুক pathiye pack book भेज bhej');
/** "আমার ২টা আছে" takes none. */
const HAVE = wordSet('আছে ache achhe hai है');
/** "আমার জন্য রাখুন". */
const FOR = wordSet('জন্য জন্যে jonno jonne for लिए liye');
const DAYS = wordSet('দিন din');
const MOST = 12;
const MOST_BARE = 50;

/** Reads whether words about one thing on the screen say nothing but that she takes it ("একটা দিন", "5 ta lagbe", "I'll take it"). */
export function readTaking(text: string): TakingReading | undefined {
  if (/[?？]/u.test(text)) return undefined;
  const tokens = tokenise(normalise(text));
  const [counted, ...more] = countsIn(tokens, true);
  if (more.length > 0 || counted?.loose === true || counted?.count === 0) return undefined;
  const words = wordsBeside(tokens, counted);
  const has = (set: WordSet) => words.some((word) => hasWord(set, word));
  if (words.length > MOST || words.some((word) => !KNOWN.some((set) => hasWord(set, word)))) return undefined;
  // "500 lagbe" is no count, and "৫ দিন" counts days; "2toi din" does not.
  const isOfPieces = counted !== undefined && PIECES.test(tokens[counted.number.to]?.text ?? '');
  if (counted?.sure === false && !isOfPieces && (counted.count > MOST_BARE || words.some((word) => isWord(DAYS, word))))
    return undefined;
  const isOne = counted !== undefined || has(THIS);
  // "le lungi" names no goods.
  const names = words.some((word) => hasWord(GOODS, word) && (isOne || !hasWord(TAKES, word)));
  if (names && !isOne) return undefined;
  const gives = has(GIVES);
  const isSaid =
    has(TAKES) || (gives && (isOne || has(SENDS) || has(FOR))) || (counted?.sure === true && !has(THIS) && !has(HAVE));
  if (!isSaid) return undefined;
  return counted === undefined ? {} : { count: counted.count };
}

/** Whether words bid to give or send, or say that she takes it, and not only that she agrees. */
export function saysTaking(text: string): boolean {
  return tokenise(normalise(text)).some(({ text: word }) => hasWord(TAKES, word) || hasWord(GIVES, word));
}

/** Whether a word points at one of several: "লালটা", "lal ta", "the red one". */
export function pointsAtOne(text: string): boolean {
  return /(?<=[\p{L}\p{M}]{2})(?:টা|টাই|খানা|টি)(?![\p{L}\p{M}])|(?<=[a-z]{2} )(?:ta|tai|khana|wala|wali|one)(?![a-z])|(?<=[\p{L}\p{M}]{2} )(?:वाला|वाली)(?![\p{L}\p{M}])/iu.test(
    text.normalize('NFC'),
  );
}

/** The words that are not the count and what it counts. */
function wordsBeside(tokens: readonly Token[], counted: Count | undefined): readonly string[] {
  const isPieces = (word: string) => PIECES.test(word) || SETS_OF.some(([, set]) => hasWord(set, word));
  return tokens
    .filter(
      ({ text: word }, index) =>
        counted === undefined ||
        !((index >= counted.number.from && index < counted.number.to) || (index > 0 && isPieces(word))),
    )
    .map(({ text: word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

const KNOWN = [BESIDE, THIS, GOODS, TAKES, GIVES];
const PIECES =
  /^(?:টা|টি|টো|টে|টাই|টোই|টেই|ta|ti|to|te|tai|toi|tei|পিস|পিছ|খানা|খানি|pcs?|pieces?|pis|piche|khana|पीस|units?|no|nos)$/u;
