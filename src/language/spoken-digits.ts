/** "one eight five zero", "দুই পাঁচ শূন্য শূন্য", "two five double zero": digits said one by one, as digits. Every position is kept. */
export function withSpokenDigits(text: string): string {
  if (!SAYS_NOUGHT.test(text)) return text;
  return text.replace(RUN, (said) => {
    const words = said.split(/\s+/);
    const digits = words.map((word, at) =>
      isDouble(word) ? '' : digitOf(word).repeat(isDouble(words[at - 1]) ? 2 : 1),
    );
    const whole = digits.join('');
    const isWhole = whole.length >= 3 && whole.length <= 12 && !whole.startsWith('0') && /0/.test(whole);
    return isWhole && whole.length <= said.length ? whole.padEnd(said.length) : said;
  });
}

function isDouble(word: string | undefined): boolean {
  return word !== undefined && /^(?:double|ডবল|ডাবল|डबल)$/.test(word);
}

function digitOf(word: string): string {
  return String(DIGITS.findIndex((words) => words.includes(word)));
}

const DIGITS: readonly (readonly string[])[] = [
  'zero jiro shunno shunyo shunya শূন্য শুন্য জিরো शून्य जीरो',
  'one ek এক ওয়ান एक वन',
  'two dui do দুই টু दो',
  'three tin teen তিন থ্রি तीन',
  'four char chaar চার ফোর चार',
  'five panch paanch pach পাঁচ ফাইভ पांच पाँच',
  'six chhoy choy chhe ছয় সিক্স छह छः',
  'seven sat saat সাত সেভেন सात',
  'eight aat aath আট এইট आठ',
  'nine noy nau নয় নাইন नौ',
].map((words) => words.normalize('NFC').split(' '));
const DIGIT = DIGITS.flat().join('|');
const SAYS_NOUGHT = new RegExp(`(?:${DIGITS[0]?.join('|')})`, 'u');
const DOUBLE = '(?:(?:double|ডবল|ডাবল|डबल)\\s)?';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])${DOUBLE}(?:${DIGIT})(?:\\s${DOUBLE}(?:${DIGIT})){1,11}(?![\\p{L}\\p{M}\\d])(?!\\s(?:hundred|thousand|শো|হাজার|sho|hajar|सौ|हज))`,
  'gu',
);
