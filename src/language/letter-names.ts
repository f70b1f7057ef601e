/** Latin letters as they are called in Bengali and in Hindi, for codes that somebody spells in her own script. */
const CALLED =
  'A এ ए, B বি बी, C সি सी, D ডি डी, E ই ई, F এফ एफ, G জি जी, H এইচ एच, I আই आई, J জে जे, K কে के, L এল एल, M এম एम, N এন एन, O ও ओ, P পি पी, Q কিউ क्यू, R আর आर, S এস एस, T টি टी, U ইউ यू, V ভি वी, W ডব্লিউ ডব্লু डब्ल्यू, X এক্স एक्स, Y ওয়াই वाई, Z জেড জেট ज़ेड जेड';

const LETTERS = new Map(
  CALLED.normalize('NFC')
    .split(', ')
    .map((line) => line.split(' '))
    .flatMap(([letter = '', ...names]) => names.map((name) => [name, letter] as const)),
);
const LONGEST_FIRST = [...LETTERS.keys()].sort((one, other) => other.length - one.length);

/** The text with every run of such names ("এএম", "কিউ") written as the letters they call. Other words stay. */
export function spellOut(text: string): string {
  return text.normalize('NFC').replace(/[\u0900-\u09E5\u09F0-\u09FF]+/gu, (run) => lettersOf(run) ?? run);
}

/** Longer than any code of ours, spelt. */
const MAX_RUN = 60;

/** "জেটি" is J and T, "জেডব্লিউ" J and W: the longest name is tried first, and given up when the rest makes no letters. */
function lettersOf(run: string): string | undefined {
  if (run === '' || run.length > MAX_RUN) return run === '' ? '' : undefined;
  for (const name of LONGEST_FIRST) {
    const rest = run.slice(name.length);
    const letters = run.startsWith(name) && !/^\p{M}/u.test(rest) ? lettersOf(rest) : undefined;
    if (letters !== undefined) return `${LETTERS.get(name) ?? ''}${letters}`;
  }
  return undefined;
}
