import { remembering } from './remember.ts';

const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th' },
  ...{ ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'ph', ब: 'b', भ: 'bh' },
  ...{ म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'w', श: 'sh', ष: 'sh', स: 's', ह: 'h' },
};
const VOWELS: Readonly<Record<string, string>> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o' },
  ...{
    'ा': 'a',
    'ि': 'i',
    'ी': 'i',
    'ु': 'u',
    'ू': 'u',
    'ृ': 'ri',
    'े': 'e',
    'ै': 'ai',
    'ो': 'o',
    'ौ': 'au',
    'ॉ': 'o',
    'ॅ': 'e',
  },
};
const VIRAMA = '\u094D';

/** Words whose Latin spelling is not their sound: those that came from English, and the smallest of all. */
const SPELT = new Map(
  'हां haan, हाँ haan, हैं hain, में mein, हूं hu, हूँ hu, ऑर्डर order, आर्डर order, मैसेज message, मेसेज message, फोन phone, फोटो photo, नंबर number, नम्बर number, मेन्यू menu, मेनू menu, कैंसिल cancel, कैंसल cancel, स्टॉक stock, कस्टमर customer, केयर care, डिस्काउंट discount, फाइनल final, रेट rate, लास्ट last, प्राइस price, पीस piece, साड़ी saree, साड़ियां saree, साड़ियाँ saree, ब्लाउज blouse, पार्सल parcel, कन्फर्म confirm, कंफर्म confirm, बुक book, पैक pack, ओके ok, यस yes, नो no, लिस्ट list, पब्लिश publish, पोस्ट post, स्टाफ staff, एजेंट agent, हेल्प help, स्टार्ट start, स्टॉप stop, अवेलेबल available, थैंक्स thanks, थैंक्यू thanks, डिलीवरी delivery, व्हाट्सएप whatsapp, अपडेट update, नोटिफिकेशन notification'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]), // each pair is two words with one blank between
);

/** What a Hindi speaker types in Latin letters for the same words; undefined when nothing is in Devanagari. Expects normalised text. */
export function devanagariInLatin(normalised: string): string | undefined {
  if (!/\p{Script=Devanagari}/u.test(normalised)) return undefined;
  return normalised.replace(/[\u0900-\u097F]+/gu, (word) => SPELT.get(word) ?? inLatin(word));
}

/** A letter or two of a word; `lean` is the vowel that a consonant carries unwritten. */
interface Sound {
  readonly text: string;
  readonly kind: 'consonant' | 'vowel' | 'lean';
}

const inLatin: (word: string) => string = remembering(spelt, 2000, 60);

function spelt(word: string): string {
  const sounds = soundsOf(word);
  let said = '';
  let beyond: Sound | undefined;
  let after: Sound | undefined;
  // From the end, for whether a vowel is said hangs on the one behind it.
  for (let at = sounds.length - 1; at >= 0; at -= 1) {
    const sound = sounds[at] as Sound; // at stays within the word
    if (sound.kind === 'lean' && isSilent(sounds[at - 2], after, beyond, at)) continue;
    said = sound.text + said;
    [after, beyond] = [sound, after];
  }
  return said.replace(/([ai])e/g, '$1ye').replace(/ah(?![aeiou])/g, 'eh');
}

function soundsOf(word: string): readonly Sound[] {
  const letters = [...word.replace(/[\u093C\u0964\u0965]/g, '')];
  return letters.flatMap((letter, at): readonly Sound[] => {
    const consonant = CONSONANTS[letter];
    const next = letters[at + 1];
    if (consonant !== undefined) {
      const leans = next === undefined || !(next === VIRAMA || (VOWELS[next] !== undefined && /\p{M}/u.test(next)));
      return [{ text: consonant, kind: 'consonant' }, ...(leans ? [{ text: 'a', kind: 'lean' } as const] : [])];
    }
    const vowel = VOWELS[letter];
    if (vowel !== undefined) return [{ text: vowel, kind: 'vowel' }];
    // A nasal belongs to its vowel (ढूँढ-ना, dhundhna), and at the end it is not typed (नहीं, nahi).
    return /[ंँ]/.test(letter) && next !== undefined ? [{ text: 'n', kind: 'vowel' }] : [];
  });
}

/** The unwritten vowel is silent at the end of a word (सब, sab), and between consonants that both stand by a vowel (कर-ना, karna). */
function isSilent(before: Sound | undefined, after: Sound | undefined, beyond: Sound | undefined, at: number): boolean {
  if (after === undefined) return at > 1;
  return isVowel(before) && after.kind === 'consonant' && isVowel(beyond);
}

function isVowel(sound: Sound | undefined): boolean {
  return sound !== undefined && sound.kind !== 'consonant';
}
