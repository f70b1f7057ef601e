/**
 * One spelling for the many ways people type one word, in three scripts. Coarse on purpose: it serves the short closed
 * lists (numbers, units, replies), not search. Expects a normalised word.
 */
export function plainSpelling(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const plain = respelt(word);
  if (word.length > LONGEST_REMEMBERED) return plain;
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(word, plain);
  return plain;
}

const REMEMBERED_AT_MOST = 10_000;
const LONGEST_REMEMBERED = 40;
const remembered = new Map<string, string>();

function respelt(word: string): string {
  const first = word.charCodeAt(0);
  if (first < 0x250) return plainLatin(word);
  if (first >= 0x900 && first < 0x980) return plainDevanagari(word);
  return plainBengali(word);
}

function plainBengali(word: string): string {
  return word
    .replace(/[ঁঃ\u200c\u200d]/g, '')
    .replace(/[ডঢ]\u09BC/g, 'র')
    .replace(/ণ/g, 'ন')
    .replace(/[শষ]/g, 'স')
    .replace(/ী/g, 'ি')
    .replace(/ূ/g, 'ু')
    .replace(/ঈ/g, 'ই')
    .replace(/ঊ/g, 'উ')
    .replace(/ৎ/g, 'ত')
    .replace(/ঙ্গ|ঙ/g, 'ং')
    .replace(/্য(?!\u09BC)/g, '')
    .replace(/য(?!\u09BC)/g, 'জ')
    .replace(/(.)্\1/g, '$1');
}

function plainDevanagari(word: string): string {
  return word
    .replace(/[\u093Cँंः\u200c\u200d]/g, '')
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/ण/g, 'न')
    .replace(/[शष]/g, 'स')
    .replace(/(.)्\1/g, '$1');
}

function plainLatin(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/chh?/g, 'c')
    .replace(/sh/g, 's')
    .replace(/ph/g, 'f')
    .replace(/([kgjtdb])h/g, '$1')
    .replace(/z/g, 'j')
    .replace(/v/g, 'b')
    .replace(/aa+/g, 'a')
    .replace(/ee+/g, 'i')
    .replace(/oo+/g, 'u')
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1');
}
