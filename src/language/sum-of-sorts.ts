import type { Count } from './counts.ts';
import { type FoundTerm, findTerms } from './lexicon.ts';
import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { AND, setOf } from './quantity-words.ts';
import { isWord, wordSet } from './word-sets.ts';

// "৩টা লাল ২টা সবুজ ১টা কালো", "lal duto, nil ekta ache": so many of each colour, and together what there is of it.

/** More of one colour is a price. */
const MOST_OF_ONE = 60;
const MOST_SORTS = 12;

/** Words that say no more of a colour than that it is one, or of cloth than that it is there. */
const PLAIN = wordSet(
  'আছে ache achhe ase আসে hai hain है हैं রং রঙ রঙের রংয়ের rong rang ronger ranger colour color colours रंग पीस হ্যাঁ haan ha hya yes ji জি ठीक দিদি didi দাদা dada bhai ভাই apu এখন ekhon now সব sob total মোট mot মোটে টোটাল left there are is have i we আমার amar কাছে kache টা টি টো টে ta ti to te গোটা gota goto ওয়ালা ওয়ালি wala wali wale रंगवाला वाला वाली वाले mein me में in sirf only just শুধু মাত্র matro sudhu shudhu is',
);
/** What colours the cloth in part: "লাল পাড় দুটো". */
const OF_A_PART = /^(?:পাড\u09BC(?:ের)?|পার|par(?:er)?|paar|borders?|জমি(?:ন)?|jomin?|body)$/u;
const PAUSE = /^[,;।.+&:|-]$/;
/** "লাল নেই", "lal sesh": of that colour there are none. */
const NONE_OF_IT = /^(?:একটাও|একখানও|একটিও|ektao|sold|out|নেই|নাই|শেষ|nei|nai|sesh|shesh|ses|nahi|khatam|नहीं|खत्म|খতম)$/u;
/** What went besides is none of what is counted here. */
const THE_REST = /^(?:বাকি|বাকিটা|বাকিগুলো|baki|rest|बाकी)$/u;
const WENT = /^(?:বিক্রি|বেচা|শেষ|bikri|becha|sesh|shesh|sold|gone|bik|बिक)$/u;

/** How many there are together of the colours a message counts one by one; undefined where it says anything else. */
export function sumOfSorts(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  if (counts.length < 2 || counts.length > MOST_SORTS + 1 || counts.some((each) => !isPlain(each))) return undefined;
  const words = withoutRest(tokens);
  if (words === undefined) return undefined;
  return sumOf(partsOf(counts, words, 'before')) ?? sumOf(partsOf(counts, words, 'behind'));
}

/** The same of free words, in which other things may be said before and behind: "টাঙ্গাইল শাড়ি ৩টা লাল ২টা সবুজ ৮৫০ টাকা". */
export function sumOfSortsAmong(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined || counts.length < 2 || counts.some((each) => !isPlain(each)))
    return undefined;
  let [from, to] = [first.number.from, last.number.to];
  while (isOfSort(tokens[from - 1]?.text ?? '')) from -= 1;
  while (isOfSort(tokens[to]?.text ?? '')) to += 1;
  const said = { first: first.number.from, last: last.number.to };
  return (
    sumOf(partsOf(counts, tokens.slice(0, said.last), 'before', from)) ??
    sumOf(partsOf(counts, tokens.slice(0, to), 'behind', said.first))
  );
}

function isOfSort(text: string): boolean {
  return (
    text !== '' && !PAUSE.test(text) && (isWord(PLAIN, text) || isClassifier(text) || findTerms(text).some(isOfCloth))
  );
}

const isOfCloth = ({ kind }: FoundTerm) => SAID_OF_SORTS.has(kind);

/** "৭টা, ৪টা লাল ৩টা নীল": the first may be all of them together. */
function sumOf(parts: readonly Part[] | undefined): number | undefined {
  const [first, ...others] = parts ?? [];
  if (parts === undefined || first === undefined) return undefined;
  const isWhole = first.sorts.length === 0 && others.reduce((sum, { count }) => sum + count, 0) === first.count;
  const sorts = isWhole ? others : parts;
  const named = sorts.map((part) => part.sorts.join(' '));
  if (sorts.length < 2 || named.includes('') || new Set(named).size !== named.length) return undefined;
  return sorts.reduce((sum, { count }) => sum + count, 0);
}

function isPlain({ count, loose, number }: Count): boolean {
  return !loose && number.values.length === 1 && Number.isInteger(count) && count > 0 && count <= MOST_OF_ONE;
}

/** The tokens without "baki sob bikri hoye geche"; undefined where the rest is there, or unknown. */
function withoutRest(tokens: readonly Token[]): readonly Token[] | undefined {
  const at = tokens.findIndex(({ text }) => THE_REST.test(text));
  if (at < 0) return tokens;
  return tokens.slice(at).some(({ text }) => WENT.test(text)) ? tokens.slice(0, at) : undefined;
}

const SAID_OF_SORTS: ReadonlySet<string> = new Set(['colour', 'product', 'weave', 'material']);

interface Part {
  readonly count: number;
  /** The colours it is counted of. */
  readonly sorts: string[];
}

/** Each count with the colours that stand before or behind it; undefined where any other word is said, or a colour is left over. */
function partsOf(
  counts: readonly Count[],
  tokens: readonly Token[],
  stand: 'before' | 'behind',
  from = 0,
): readonly Part[] | undefined {
  const parts: Part[] = [];
  const cloth = new Map<string, string>();
  let waiting: string[] = [];
  for (let place = from; place < tokens.length; place += 1) {
    const text = tokens[place]?.text ?? '';
    const counted = counts.find(({ number }) => number.from === place);
    if (counted !== undefined) {
      if (stand === 'behind' && waiting.length > 0) return undefined;
      parts.push({ count: counted.count, sorts: waiting });
      waiting = [];
      place = counted.number.to - 1;
      continue;
    }
    if (NONE_OF_IT.test(text) && waiting.length > 0) waiting = [];
    if (isAside(text) || NONE_OF_IT.test(text)) continue;
    const size = sizeOf(text, tokens[place + 1]?.text);
    if (size !== undefined) {
      ((stand === 'behind' && parts.at(-1)?.sorts) || waiting).push(size);
      continue;
    }
    const [term, other] = findTerms(text);
    if (term === undefined || other !== undefined || !isOfCloth(term)) return undefined;
    // One cloth in several colours; of two cloths nobody asked how many there are together.
    if (term.kind !== 'colour' && (cloth.get(term.kind) ?? term.id) !== term.id) return undefined;
    cloth.set(term.kind, term.id);
    if (term.kind === 'colour') ((stand === 'behind' && parts.at(-1)?.sorts) || waiting).push(term.id);
  }
  return waiting.length > 0 ? undefined : parts;
}

/** Of one cloth in several sizes each size is a sort. A lone m before a word of length would be metres. */
function sizeOf(text: string, next = ''): string | undefined {
  if (SIZE_LETTERS.test(text)) return text;
  if (/^(?:সাইজ(?:ের)?|size)$/.test(next)) return undefined;
  return SIZES.find(([words]) => words.test(text))?.[1];
}

const SIZE_LETTERS = /^(?:x{0,3}[sl]|m)$/;
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ছোটো?|chh?oto|chhota|small|स्मॉल|छोट[ाेी]|স্মল)$/u, 's'],
  [/^(?:মাঝারি|মিডিয\u09BCাম|majhari|medium)$/u, 'm'],
  [/^(?:বড\u09BCো?|boro|bada|large|बड़[ाेी]|बड\u093C[ाेी]|লার্জ)$/u, 'l'],
];

function isAside(text: string): boolean {
  return (
    PAUSE.test(text) ||
    AND.test(text) ||
    isWord(PLAIN, text) ||
    OF_A_PART.test(text) ||
    isClassifier(text) ||
    setOf(text) !== undefined
  );
}
