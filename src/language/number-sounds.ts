/**
 * The sound of a number word, however spelt and in whichever of the three scripts: one letter for each class of
 * consonants, the vowels as heard, ~ and A the vowel
 * that a bare letter carries unwritten (in Bengali, in Hindi), x the ch with breath, ^ a nasal mark, w a glide.
 */
export function numberSound(word: string): string {
  return withoutTwins(word.charCodeAt(0) < 0x250 ? latinSound(word) : indicSound(word));
}

function latinSound(word: string): string {
  return word
    .replace(/[^a-z]/g, '')
    .replace(/c+hh|chch+h/g, 'x')
    .replace(/c+h*/g, 'c')
    .replace(/ph|f/g, 'p')
    .replace(/([kgjztdbsr])h/g, '$1')
    .replace(/z/g, 'j')
    .replace(/v/g, 'w')
    .replace(/q/g, 'k')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/(?<=[bcdghjklmnprstx])ya/g, 'e')
    .replace(/y(?=[aeiou])/g, '')
    .replace(/y/g, 'i');
}

const LETTERS: ReadonlyMap<string, string> = new Map(
  'k:কখकख g:গঘगघ c:চच x:ছछ j:জঝযजझ t:টঠতথৎटठतथ d:ডঢদধडढदध n:ঙঞণনংङञणनं p:পফपफ b:বভबभ m:মम r:রर l:লलळ s:শষসशषस h:হह w:व'
    .split(' ')
    .flatMap((each) => [...each.slice(2)].map((letter) => [letter, each.slice(0, 1)] as const)),
);
const VOWELS: ReadonlyMap<string, string> = new Map(
  'a:আাआा i:ইঈিীइईिी e:এেएे o:অওোओो u:উঊুূउऊुू a:अ oi:ঐৈऐै ou:ঔৌऔौ ^:ঁँ'
    .split(' ')
    .flatMap((each) =>
      [...each.slice(each.indexOf(':') + 1)].map((letter) => [letter, each.slice(0, each.indexOf(':'))]),
    ),
);

function indicSound(word: string): string {
  const plain = word
    .replace(/্যা|অ্যা|এ্যা/g, 'ে')
    .replace(/[ডঢড়ढ]\u09BC|[डढ]\u093C/g, 'র')
    .replace(/[য][\u09BC]|্য|य/g, '\u200d')
    .replace(/ং(?=[ক-হ])/g, 'ন্');
  let sound = '';
  const letters = [...plain];
  for (const [place, letter] of letters.entries()) {
    const consonant = LETTERS.get(letter);
    sound += consonant ?? VOWELS.get(letter) ?? '';
    const next = letters[place + 1] ?? '';
    const isOpen = consonant !== undefined && !'ংं'.includes(letter) && !/[\u09BE-\u09CD\u093E-\u094D]/.test(next);
    if (isOpen && next !== '\u200d') sound += letter < 'ঀ' ? 'A' : '~';
  }
  return sound.replace(/[~A]$/, '');
}

function withoutTwins(sound: string): string {
  return sound.replace(/(.)\1+/g, '$1');
}

/** How far apart two sounds are; more than `most` is only said to be more. */
export function soundDistance(first: string, second: string, most: number): number {
  let row = [0];
  for (let at = 0; at < second.length; at += 1) row.push((row[at] ?? 0) + added(second, at));
  for (let at = 0; at < first.length; at += 1) {
    const next = [(row[0] ?? 0) + added(first, at)];
    for (let to = 0; to < second.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + swapped(first[at] ?? '', second[to] ?? '', at === 0 && to === 0),
          (row[to + 1] ?? 0) + added(first, at),
          (next[to] ?? 0) + added(second, to),
        ),
      );
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return row.at(-1) ?? 0;
}

const VOWEL = /[aeiou~A]/;

/** What a sound costs that only one of the two has. */
function added(sound: string, at: number): number {
  const letter = sound[at] ?? '';
  if (letter === '~' || letter === 'A' || letter === '^') return 0.1;
  if (letter === 'h') return at === 0 ? 0.75 : 0.25;
  if (letter === 'w') return 0.3;
  if (letter === 'i' && /[ao]/.test(sound[at - 1] ?? '')) return 0.25;
  if (VOWEL.test(letter)) return at === 0 ? 0.8 : 0.35;
  if (letter === 'n' && at > 0) return 0.45;
  return at === 0 ? 1.3 : 1;
}

const NEAR: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'ao ou ei ae': 0.25,
    '~o Aa': 0.05,
    '~a': 0.3,
    '~A': 0.15,
    'Ao cx': 0.2,
    '~u ~e ~i Ae Ai Au': 0.3,
    'bw n^': 0.15,
    'wo wu w~ wA wa we wh nm': 0.4,
    'cs xs td jc rd hs kg': 0.5,
    'bp bm nl rl bh': 0.7,
    js: 0.8,
  }).flatMap(([pairs, cost]) => pairs.split(' ').map((pair) => [pair, cost] as const)),
);

function swapped(first: string, second: string, isHead: boolean): number {
  if (first === second) return 0;
  if (isHead && /[td]/.test(first) && /[td]/.test(second)) return 0.8;
  const cost = NEAR.get(first + second) ?? NEAR.get(second + first);
  if (cost !== undefined) return cost;
  if (VOWEL.test(first) && VOWEL.test(second)) return 0.5;
  return VOWEL.test(first) || VOWEL.test(second) ? 2 : isHead ? 1.3 : 1;
}
