import { randomFrom } from '../../prisma/demo/random.ts';

/** One made-up listing: its facts and its seller's words in some script, now and then misspelt. */
export interface BenchListing {
  readonly kind: string;
  readonly weave: string | null;
  readonly material: string | null;
  readonly colours: readonly string[];
  readonly borderColours: readonly string[];
  readonly pricePaise: number;
  readonly district: string;
  readonly blousePiece: boolean;
  readonly words: string;
}

/** Names by which people write a thing, by id. Bengali first, so that an index of plain text has the likeliest. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  saree: ['শাড়ি', 'শাড়ী', 'saree', 'shari'],
  gamchha: ['গামছা', 'gamcha'],
  dhoti: ['ধুতি', 'dhuti'],
  dupatta: ['ওড়না', 'orna'],
  stole: ['স্টোল', 'stole'],
  bedsheet: ['বেডশিট', 'bedsheet'],
  jamdani: ['জামদানি', 'jamdani'],
  tangail: ['টাঙ্গাইল', 'tangail'],
  shantipuri: ['শান্তিপুরী', 'shantipuri'],
  dhaniakhali: ['ধনেখালি', 'dhonekhali'],
  begampuri: ['বেগমপুরী', 'begampuri'],
  taant: ['তাঁত', 'tant'],
  baluchari: ['বালুচরী', 'baluchari'],
  garad: ['গরদ', 'gorod'],
  tussar: ['তসর', 'tosor'],
  matka: ['মটকা', 'matka'],
  khadi: ['খাদি', 'khadi'],
  linen_weave: ['লিনেন তাঁত', 'linen tant'],
  red: ['লাল', 'lal'],
  blue: ['নীল', 'neel'],
  green: ['সবুজ', 'sobuj'],
  yellow: ['হলুদ', 'holud'],
  white: ['সাদা', 'sada'],
  black: ['কালো', 'kalo'],
  maroon: ['মেরুন', 'maroon'],
  pink: ['গোলাপি', 'golapi'],
  mustard: ['সরষে', 'mustard'],
  purple: ['বেগুনি', 'beguni'],
};
const KINDS = [
  'saree',
  'saree',
  'saree',
  'saree',
  'saree',
  'gamchha',
  'dhoti',
  'dupatta',
  'stole',
  'bedsheet',
] as const;
const WEAVES: readonly (readonly [id: string, material: string, price: number])[] = [
  ['taant', 'cotton', 900],
  ['tangail', 'cotton', 1200],
  ['shantipuri', 'cotton', 1300],
  ['jamdani', 'cotton', 3800],
  ['dhaniakhali', 'cotton', 850],
  ['begampuri', 'cotton', 800],
  ['khadi', 'cotton', 1500],
  ['linen_weave', 'linen', 2400],
  ['garad', 'silk', 6000],
  ['tussar', 'tussar', 5200],
  ['matka', 'matka', 4500],
  ['baluchari', 'silk', 9500],
];
const COLOURS = ['red', 'blue', 'green', 'yellow', 'white', 'black', 'maroon', 'pink', 'mustard', 'purple'] as const;
const DISTRICTS = ['nadia', 'hooghly', 'purba_bardhaman', 'bankura', 'murshidabad', 'birbhum'] as const;
const FAMILY = ['বসাক', 'দাস', 'প্রামাণিক', 'শীল', 'বিশ্বাস', 'দেবনাথ', 'পাল', 'মণ্ডল', 'সরকার', 'ভদ্র'] as const;
const SYLLABLES = [
  'মা',
  'ল',
  'তী',
  'শ্যা',
  'মলী',
  'রে',
  'খা',
  'গো',
  'পাল',
  'নী',
  'হার',
  'সু',
  'মি',
  'তা',
  'কা',
  'বে',
  'রী',
  'দি',
  'ঘি',
] as const;
const REMARKS = ['হাতে বোনা', 'পাকা রং', 'খুব নরম', 'পুজোর নতুন', 'সারা গায়ে বুটি', 'জরি পাড়', 'ওজনে হালকা'] as const;

/** Made-up listings, the same for the same seed. Every one has a maker's name, so that it can be looked for by that. */
export function* benchListings(count: number, seed = 7): Generator<BenchListing> {
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) {
    const kind = random.pick(KINDS);
    const [weave, material, around] = WEAVES[
      Math.floor(random.between(0, 1) * random.between(0, 1) * WEAVES.length)
    ] ?? ['taant', 'cotton', 900];
    const isCloth = kind === 'saree' || random.chance(0.5);
    const ground = random.pick(COLOURS);
    const border = random.chance(0.7) ? [random.pick(COLOURS)] : [];
    const village = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
    const pricePaise =
      Math.max(100, Math.round((around * (kind === 'saree' ? 1 : 0.35) * random.between(0.6, 1.7)) / 10) * 10) * 100;
    const said = (id: string) => NAMES[id]?.[random.below(NAMES[id].length)] ?? id;
    const words = [
      said(ground),
      isCloth ? said(weave) : '',
      said(kind),
      random.pick(REMARKS),
      `${village} ${random.pick(FAMILY)}`,
    ];
    yield {
      ...{ kind, pricePaise, borderColours: border, colours: [ground], district: random.pick(DISTRICTS) },
      weave: isCloth ? weave : null,
      material: isCloth ? material : 'cotton',
      blousePiece: random.chance(0.5),
      words: words.filter((word) => word !== '').join(' '),
    };
  }
}

/** What a buyer writes, and what it should find: facts an item must have for the answer to count as right. */
export interface BenchQuery {
  readonly text: string;
  readonly sort: 'plain' | 'misspelt' | 'crossScript' | 'price';
  readonly weave?: string;
  readonly colour?: string;
  readonly kind?: string;
  readonly maxPaise?: number;
}

/** Known-item searches in the words of the listings, misspelt, in another script, and with a price. */
export const BENCH_QUERIES: readonly BenchQuery[] = [
  { text: 'লাল জামদানি শাড়ি', sort: 'plain', colour: 'red', weave: 'jamdani', kind: 'saree' },
  { text: 'নীল টাঙ্গাইল শাড়ি', sort: 'plain', colour: 'blue', weave: 'tangail', kind: 'saree' },
  { text: 'সাদা গামছা', sort: 'plain', colour: 'white', kind: 'gamchha' },
  { text: 'বালুচরী শাড়ি', sort: 'plain', weave: 'baluchari', kind: 'saree' },
  { text: 'হলুদ ওড়না', sort: 'plain', colour: 'yellow', kind: 'dupatta' },
  { text: 'শাড়ি', sort: 'plain', kind: 'saree' },
  { text: 'কালো ধনেখালি', sort: 'plain', colour: 'black', weave: 'dhaniakhali' },
  { text: 'লাল জামদানী শাড়ী', sort: 'misspelt', colour: 'red', weave: 'jamdani', kind: 'saree' },
  { text: 'নিল টাংগাইল সাড়ি', sort: 'misspelt', colour: 'blue', weave: 'tangail', kind: 'saree' },
  { text: 'সোবুজ বেগমপুরি', sort: 'misspelt', colour: 'green', weave: 'begampuri' },
  { text: 'বালুচোরি শাড়ি', sort: 'misspelt', weave: 'baluchari', kind: 'saree' },
  { text: 'গোলাপী ওরনা', sort: 'misspelt', colour: 'pink', kind: 'dupatta' },
  { text: 'শান্তিপূরি ধূতি', sort: 'misspelt', weave: 'shantipuri', kind: 'dhoti' },
  { text: 'red zamdani sari', sort: 'crossScript', colour: 'red', weave: 'jamdani', kind: 'saree' },
  { text: 'लाल जामदानी साड़ी', sort: 'crossScript', colour: 'red', weave: 'jamdani', kind: 'saree' },
  { text: 'blue tangail saree', sort: 'crossScript', colour: 'blue', weave: 'tangail', kind: 'saree' },
  { text: 'gorod sharee', sort: 'crossScript', weave: 'garad', kind: 'saree' },
  { text: 'sada gamchha', sort: 'crossScript', colour: 'white', kind: 'gamchha' },
  { text: 'हरी तसर साड़ी', sort: 'crossScript', colour: 'green', weave: 'tussar', kind: 'saree' },
  { text: 'লাল জামদানি ৩০০০ টাকার মধ্যে', sort: 'price', colour: 'red', weave: 'jamdani', maxPaise: 300_000 },
  { text: 'tangail saree under 1000', sort: 'price', weave: 'tangail', kind: 'saree', maxPaise: 100_000 },
  { text: 'সবুজ শাড়ি ৬০০ টাকার নিচে', sort: 'price', colour: 'green', kind: 'saree', maxPaise: 60_000 },
];
