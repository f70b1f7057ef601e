/**
 * How a verb is said: `imp` do it (করুন, karo), `fut2` you will, which only asks or, refused, forbids (করবেন), `fut1` I
 * will, `pres` I do or am doing, `past` I did just now, `perf` it was or has been done, `inf` to do, `conj` doing which,
 * `noun` the doing, `cond` if done; `want` and `can` are made of two words (করতে চাই, করতে পারব).
 */
export type Form =
  | 'imp'
  | 'fut2'
  | 'fut1'
  | 'pres'
  | 'past'
  | 'perf'
  | 'inf'
  | 'conj'
  | 'noun'
  | 'cond'
  | 'want'
  | 'can';

type Endings = readonly (readonly [Form, string])[];

/** After a consonant: কর্, লেখ্, তুল্. */
const BENGALI: Endings = [
  ['imp', 'ুন ো েন ুক'],
  ['noun', 'া ার াটা ানোর বার'],
  ['conj', 'ে েই িয়া ইয়া ্যা ইয়ে'],
  ['inf', 'তে িতে ইতে'],
  ['fut2', 'বেন বে বা িবেন িয়েন ইয়েন ইয়ো িও বি'],
  ['cond', 'লে ইলে'],
  ['past', 'লাম লুম িলাম ইলাম'],
  ['fut1', 'ব বো মু ুম িব িমু তাম'],
  ['pres', 'ি ছি তেছি তাছি িতেছি চ্ছি'],
  ['perf', 'েছি েছে েছেন েছ েছো েছিলাম েছিল ছে ছেন লেন লো ল েনি িনি সে সি ত ছিলাম'],
];
const LATIN: Endings = [
  ['imp', 'un o en uk'],
  ['conj', 'e ei ia'],
  ['inf', 'te ite'],
  ['fut2', 'ben be ba iben iyen ien io iyo bi'],
  ['noun', 'a ar ata'],
  ['cond', 'le ile'],
  ['past', 'lam lum ilam'],
  ['fut1', 'bo b mu um ibo imu tam boo'],
  ['pres', 'i chi techi tesi chhi'],
  ['perf', 'echi eche echen echo echilam echilo che chen len lo eni ini se si to chilam'],
];
/** After an a: পাঠা, বদলা, দেখা. The second stem is the one before -িয়ে. */
const BENGALI_A: Endings = [
  ['imp', 'ান াও াক'],
  ['conj', 'িয়ে িয়েই াইয়া ায়া ায়ে'],
  ['inf', 'াতে াইতে'],
  ['fut2', 'াবেন াবে াবা িয়েন িও িয়ো াইয়েন ায়েন'],
  ['noun', 'ানো ানোর ানোটা'],
  ['cond', 'ালে াইলে'],
  ['past', 'ালাম াইলাম'],
  ['fut1', 'াব াবো ামু াইমু'],
  ['pres', 'াই াচ্ছি াইতেছি াচ্ছে ায়'],
  ['perf', 'িয়েছি িয়েছে িয়েছেন িয়েছ িয়েছিলাম ালেন াচ্ছেন ালো াল াইছে াইছি ায়নি াইনি'],
];
const LATIN_A: Endings = [
  ['imp', 'an ao ak'],
  ['conj', 'iye iyei ie aiya aya'],
  ['inf', 'ate aite'],
  ['fut2', 'aben abe aba iyen ien io aiyen ayen'],
  ['noun', 'ano anor anota'],
  ['cond', 'ale aile'],
  ['past', 'alam ailam'],
  ['fut1', 'abo ab amu aimu'],
  ['pres', 'ai acchi achchi aitechi acche ay'],
  ['perf', 'iyechi iyeche iyechen iyecho iyechilam iechi ieche alen acchen achchen alo aiche aichi ayni aini'],
];
const HINDI: Endings = [
  ['imp', 'o iye iyega ie iyo en dena'],
  ['conj', 'ke kar'],
  ['inf', 'na ne ni wana'],
  ['fut1', 'unga ungi oonga oongi enge uga ugi'],
  ['pres', 'ta ti te'],
  ['perf', 'a i e aya ayi'],
];
const DEVANAGARI: Endings = [
  ['imp', 'ो िए िये ें इए इये ओ'],
  ['conj', 'के कर'],
  ['inf', 'ना ने नी वाना'],
  ['fut1', 'ूंगा ूंगी ूँगा ूँगी ेंगे'],
  ['pres', 'ता ती ते'],
  ['perf', 'ा ी े ाया'],
];

const BY_KIND = {
  c: [BENGALI, LATIN],
  a: [BENGALI_A, LATIN_A],
  h: [DEVANAGARI, HINDI],
} as const;

/** Every form of a verb whose stems are given, by script: `c` after a consonant, `a` after an a, `h` Hindi. */
export function formsOf(kind: keyof typeof BY_KIND, stems: readonly string[]): readonly (readonly [string, Form])[] {
  const [indic, latin] = BY_KIND[kind];
  return stems.flatMap((stem) => {
    const endings = /^[a-z]/.test(stem) ? latin : indic;
    const bare: readonly (readonly [string, Form])[] = kind === 'a' ? [] : [[stem, kind === 'h' ? 'conj' : 'imp']];
    return [
      ...bare,
      ...endings.flatMap(([form, all]) => all.split(' ').map((ending) => [stem + ending, form] as const)),
    ];
  });
}
