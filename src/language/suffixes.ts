/** Endings of nouns, longest chains first (শাড়িগুলোর, jamdanitar); what remains must be a known word to count. */
const BENGALI = [
  'খানার গুলোকে গুলোতে গুলির গুলোর গুলোই গুলিকে ওয়ালা ওয়ালি',
  'খানা খানি গুলো গুলি গুলা টাকে টাতে যুক্ত',
  'েরটা দের টার টির টাই টাও টায় য়ের খান সহ ওলা আলা রটা',
  'ের এর কে তে টা টি টে টো ডা রা রে ই ও র ে য় এ',
];
const LATIN = [
  'gulote gulor guloke gulike khanar wala oala',
  'gulo guli gula khana khani take tate erta',
  'tar tir tai tay yer ola ala der soho khan',
  'er te ke ta ti ra re or es yi i e r y s o',
];
const DEVANAGARI = ['वाला वाली वाले', 'ियां ियाँ ियों', 'ों ें का की के को', 'ी े'];

const listed = (rows: readonly string[]) => rows.join(' ').normalize('NFC').split(' ');
const BENGALI_LIST = listed(BENGALI);
const LATIN_LIST = listed(LATIN);
const DEVANAGARI_LIST = listed(DEVANAGARI);

/** What a normalised word may be without its ending, likeliest (longest ending) first; never shorter than two letters. */
export function stemsOf(word: string): readonly string[] {
  const first = word.charCodeAt(0);
  const endings = first < 0x250 ? LATIN_LIST : first < 0x980 ? DEVANAGARI_LIST : BENGALI_LIST;
  const stems: string[] = [];
  for (const ending of endings) {
    const length = word.length - ending.length;
    if (length >= 2 && word.endsWith(ending)) stems.push(word.slice(0, length));
  }
  return stems;
}
