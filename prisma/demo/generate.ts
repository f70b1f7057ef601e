import { DEMO_LISTINGS } from './listings.ts';
import { type Random, randomFrom } from './random.ts';
import { DEMO_SELLERS, demoSeller } from './sellers.ts';
import type { ClothView, DemoListing } from './types.ts';

/** How many different cloths the made-up listings are drawn from at most, so that seeding many stays fast. */
export const CLOTH_POOL = 180;

/** Cloths that are themselves only in their own colours: nobody weaves a green garad. */
const KEEPS_ITS_COLOURS = new Set([
  'garad',
  'korial',
  'lal_par_sada',
  'nilambari',
  'tussar',
  'matka',
  'muslin',
  'half_half',
]);
const KIND_KEEPS_ITS_COLOURS = new Set(['dhoti', 'uttariya', 'gamchha']);

const EXTRA_COLOURS = [
  'red',
  'blue',
  'green',
  'mustard',
  'pink',
  'firozi',
  'maroon',
  'white',
  'black',
  'purple',
] as const;

/** As many plausible listings as asked for, the same for the same seed, one at a time so that 100,000 need no memory. */
export function* moreListings(count: number, seed: number): Generator<DemoListing> {
  const pool = clothPool(seed);
  const random = randomFrom(seed * 31 + 7);
  for (let index = 0; index < count; index++) {
    const cloth = pool[random.below(pool.length)];
    if (cloth === undefined) throw new Error('Expected a pool of cloths, got none');
    yield sayAnew(cloth, random);
  }
}

/** The hand-written cloths, then recoloured ones until the pool is full. */
function clothPool(seed: number): readonly DemoListing[] {
  const random = randomFrom(seed);
  const dyeable = DEMO_LISTINGS.filter(
    ({ weave, kind }) => !KEEPS_ITS_COLOURS.has(weave ?? '') && !KIND_KEEPS_ITS_COLOURS.has(kind),
  );
  const recoloured = Array.from({ length: CLOTH_POOL - DEMO_LISTINGS.length }, (_, index): DemoListing => {
    const cloth = dyeable[random.below(dyeable.length)];
    if (cloth === undefined) throw new Error('Expected a hand-written listing, got none');
    const ground = random.pick(EXTRA_COLOURS);
    const others = cloth.colours.slice(1).map((colour) => (colour === ground ? 'cream' : colour));
    const border = cloth.borderColours.map((colour) => (colour === ground ? 'cream' : colour));
    return {
      ...cloth,
      colours: [ground, ...new Set(others)],
      borderColours: [...new Set(border)],
      seed: 20_000 + index,
    };
  });
  return [...DEMO_LISTINGS, ...recoloured];
}

function sayAnew(cloth: DemoListing, random: Random): DemoListing {
  const sellers = DEMO_SELLERS.filter((each) => each.district === demoSeller(cloth.seller).district);
  const seller = sellers[random.below(sellers.length)] ?? demoSeller(cloth.seller);
  const rupees = Math.max(50, Math.round((cloth.pricePaise / 100) * random.between(0.8, 1.3) * 0.1) * 10);
  const onHand = 1 + random.below(cloth.onHand * 2);
  return {
    ...cloth,
    seller: seller.id,
    district: seller.district,
    place: seller.place,
    pricePaise: rupees * 100,
    onHand,
    photos: ['whole'] satisfies ClothView[],
    words: sayIt(cloth, rupees, onHand, random),
  };
}

function sayIt(cloth: DemoListing, rupees: number, onHand: number, random: Random): string {
  const ground = COLOUR_WORDS[cloth.colours[0] ?? ''] ?? '';
  const border = COLOUR_WORDS[cloth.borderColours[0] ?? ''];
  const name = `${WEAVE_WORDS[cloth.weave ?? ''] ?? ''} ${KIND_WORDS[cloth.kind] ?? 'কাপড়'}`.trim();
  const number = (value: number) =>
    random.chance(0.6) ? new Intl.NumberFormat('bn-IN', { useGrouping: random.chance(0.4) }).format(value) : `${value}`;
  const unit = UNIT_WORDS[cloth.priceUnit];
  const price = `${unit === undefined ? '' : `${unit} `}${random.pick(['দাম ', '', ''])}${number(rupees)} টাকা`;
  const facts = [
    `${ground} ${name}`.trim(),
    border === undefined ? '' : `${border} পাড়`,
    price,
    `${number(onHand)} ${unit ?? 'পিস'} আছে`,
    cloth.blousePiece === true ? 'ব্লাউজ পিস সহ' : cloth.blousePiece === false ? 'ব্লাউজ পিস নেই' : '',
    random.chance(0.4) ? random.pick(KIND_REMARKS) : '',
  ];
  return facts.filter((fact) => fact !== '').join(random.pick([', ', '। ', ' ']));
}

const KIND_REMARKS = ['হাতে বোনা', 'পাকা রং', 'খুব নরম', 'পুজোর নতুন', 'উপহার দেওয়ার মতো', 'যত্ন করে বোনা'] as const;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  metre: 'মিটার',
  pair: 'জোড়া',
  set: 'সেট',
  dozen: 'ডজন',
  yard: 'গজ',
};

const KIND_WORDS: Readonly<Record<string, string>> = {
  saree: 'শাড়ি',
  gamchha: 'গামছা',
  dhoti: 'ধুতি',
  lungi: 'লুঙ্গি',
  dupatta: 'ওড়না',
  stole: 'স্টোল',
  shawl: 'শাল',
  uttariya: 'উত্তরীয়',
  bedcover: 'বেডকভার',
  bedsheet: 'বেডশিট',
  cushion_cover: 'কুশন কভার',
  dress_material: 'জামার কাপড়',
  than: 'থান',
};

const WEAVE_WORDS: Readonly<Record<string, string>> = {
  taant: 'তাঁতের',
  handloom: 'হাতে বোনা',
  dhakai_jamdani: 'ঢাকাই জামদানি',
  jamdani: 'জামদানি',
  muslin_jamdani: 'মসলিন জামদানি',
  linen_jamdani: 'লিনেন জামদানি',
  silk_jamdani: 'সিল্ক জামদানি',
  tangail: 'টাঙ্গাইল',
  tangail_jamdani: 'টাঙ্গাইল জামদানি',
  phulia: 'ফুলিয়ার তাঁতের',
  hajar_buti_saree: 'হাজার বুটি',
  shantipuri: 'শান্তিপুরী',
  nilambari: 'নীলাম্বরী',
  lal_par_sada: 'তাঁতের',
  half_half: 'হাফ হাফ',
  dhaniakhali: 'ধনেখালি',
  atpoure_saree: 'আটপৌরে',
  begampuri: 'বেগমপুরী',
  rajbalhat_taant: 'রাজবলহাট',
  farasdanga: 'ফরাসডাঙার',
  begum_bahar: 'বেগম বাহার',
  khadi: 'খাদি',
  mulmul: 'মলমল',
  muslin: 'মসলিন',
  baluchari: 'বালুচরী',
  swarnachari: 'স্বর্ণচরী',
  minakari_baluchari: 'মিনাকারি বালুচরী',
  cotton_baluchari: 'কটন বালুচরী',
  bishnupuri_silk: 'বিষ্ণুপুরী সিল্ক',
  katan: 'কাতান',
  sonamukhi_silk: 'সোনামুখী সিল্ক',
  garad: 'গরদ',
  korial: 'কোরিয়াল',
  murshidabad_silk: 'মুর্শিদাবাদ সিল্ক',
  matka: 'মটকা',
  tussar: 'তসর',
  khes: 'খেস',
  ikat: 'ইক্কত',
  linen_weave: 'লিনেন',
};

const COLOUR_WORDS: Readonly<Record<string, string>> = {
  red: 'লাল',
  maroon: 'মেরুন',
  pink: 'গোলাপি',
  rani_pink: 'রানি',
  onion_pink: 'পেঁয়াজ রঙের',
  orange: 'কমলা',
  peach: 'পিচ রঙের',
  coral: 'কোরাল',
  rust: 'রাস্ট',
  yellow: 'হলুদ',
  basanti: 'বাসন্তী',
  lemon: 'লেবু রঙের',
  mustard: 'সরষে',
  golden: 'সোনালি',
  cream: 'ক্রিম',
  off_white: 'অফ হোয়াইট',
  white: 'সাদা',
  black: 'কালো',
  grey: 'ধূসর',
  blue: 'নীল',
  navy_blue: 'নেভি ব্লু',
  royal_blue: 'রয়্যাল ব্লু',
  sky_blue: 'আকাশি',
  firozi: 'ফিরোজা',
  peacock_colour: 'ময়ূরকণ্ঠী',
  indigo: 'ইন্ডিগো',
  green: 'সবুজ',
  bottle_green: 'বটল গ্রিন',
  parrot_green: 'টিয়া',
  leaf_green: 'কলাপাতা',
  olive: 'জলপাই',
  sea_green: 'সি গ্রিন',
  mint: 'পুদিনা রঙের',
  purple: 'বেগুনি',
  lavender: 'ল্যাভেন্ডার',
  wine: 'ওয়াইন',
  brown: 'খয়েরি',
  chocolate: 'চকোলেট',
  coffee: 'কফি',
  tan: 'মাটি রঙের',
  copper: 'তামাটে',
  silver: 'রুপোলি',
  multicolour: 'মাল্টি কালার',
};
