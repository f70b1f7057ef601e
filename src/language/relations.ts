/** What a search for a weave, a thing, a technique or a motif also finds: its kinds. The other direction does not hold. */
const INCLUDES: Readonly<Record<string, string>> = {
  taant:
    'tangail tangail_jamdani shantipuri phulia nilambari dhaniakhali begampuri rajbalhat_taant farasdanga samudragarh_taant atpoure_saree begum_bahar',
  jamdani: 'dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail_jamdani',
  dhakai_jamdani: 'jamdani silk_jamdani muslin_jamdani linen_jamdani tangail_jamdani',
  tangail: 'tangail_jamdani begum_bahar',
  baluchari: 'swarnachari minakari_baluchari cotton_baluchari',
  muslin: 'muslin_jamdani',
  murshidabad_silk: 'garad korial',
  handloom:
    'taant jamdani dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail tangail_jamdani shantipuri phulia nilambari dhaniakhali begampuri rajbalhat_taant farasdanga samudragarh_taant atpoure_saree baluchari swarnachari minakari_baluchari cotton_baluchari garad korial murshidabad_silk bishnupuri_silk sonamukhi_silk muslin khadi matka tussar khes begum_bahar linen_weave',
  kurta: 'panjabi',
  quilt: 'baby_kantha',
  kantha_stitch: 'nakshi_kantha',
  printed: 'block_print screen_print digital_print ajrakh',
  block_print: 'ajrakh',
  embroidery: 'zardozi aari mirror_work sequin hand_embroidered',
  tie_dye: 'bandhani shibori',
  buti: 'hajar_buti hajar_buti_saree',
  hajar_buti: 'hajar_buti_saree',
  floral: 'rose lotus',
};

/** What a weave or a finer material is made of, coarse name last. */
const MADE_OF: Readonly<Record<string, string>> = {
  taant: 'cotton',
  jamdani: 'cotton',
  dhakai_jamdani: 'cotton',
  tangail: 'cotton',
  tangail_jamdani: 'cotton',
  shantipuri: 'cotton',
  phulia: 'cotton',
  nilambari: 'cotton',
  dhaniakhali: 'cotton',
  begampuri: 'cotton',
  rajbalhat_taant: 'cotton',
  farasdanga: 'cotton',
  samudragarh_taant: 'cotton',
  atpoure_saree: 'cotton',
  cotton_baluchari: 'cotton',
  mulmul: 'cotton',
  muslin: 'muslin cotton',
  muslin_jamdani: 'muslin cotton',
  khadi: 'khadi',
  khadi_cotton: 'khadi cotton',
  mercerised_cotton: 'cotton',
  organic_cotton: 'cotton',
  linen_jamdani: 'linen',
  linen_weave: 'linen',
  silk_jamdani: 'silk',
  baluchari: 'silk',
  swarnachari: 'silk',
  minakari_baluchari: 'silk',
  garad: 'silk',
  korial: 'silk',
  murshidabad_silk: 'silk',
  bishnupuri_silk: 'silk',
  sonamukhi_silk: 'silk',
  katan: 'silk',
  kanjivaram: 'silk',
  pure_silk: 'silk',
  mulberry_silk: 'silk',
  nistari_silk: 'silk',
  tussar: 'tussar',
  ghicha: 'ghicha tussar',
  matka: 'matka',
  pashmina: 'wool',
};

/** Weaves whose name says weave and material at once: an item with both said apart is one of them. */
const SAID_APART: Readonly<Record<string, readonly [weaves: string, material: string]>> = {
  silk_jamdani: ['jamdani dhakai_jamdani', 'silk'],
  muslin_jamdani: ['jamdani dhakai_jamdani', 'muslin'],
  linen_jamdani: ['jamdani dhakai_jamdani', 'linen'],
  cotton_baluchari: ['baluchari', 'cotton'],
};

/** Finer shades of a colour, shown after the colour itself and said to be near. One direction only. */
const SHADES =
  'red maroon brick|pink rani_pink onion_pink peach|orange saffron rust coral|yellow basanti lemon mustard|white off_white cream|cream off_white beige|off_white cream white|blue navy_blue royal_blue sky_blue indigo firozi peacock_colour|green bottle_green parrot_green leaf_green olive mehendi_green sea_green mint peacock_colour|purple lavender wine|brown chocolate coffee tan';
/** Materials shown after the one asked for and said to be near. One direction only. */
const NEAR_MATERIALS =
  'silk tussar matka half_silk silk_cotton eri muga ghicha|cotton khadi|khadi_cotton khadi|pure_silk silk|mulberry_silk silk|nistari_silk silk|organic_cotton khadi_cotton';

/** Offered only when nothing nearer is there; both ways. The head of a group is akin to all of it. */
const AKIN_COLOURS =
  'red maroon brick rani_pink rust|pink rani_pink onion_pink peach|orange saffron rust coral peach|yellow basanti lemon mustard golden|cream off_white beige golden|white off_white cream|black grey|blue navy_blue royal_blue sky_blue indigo firozi peacock_colour|green bottle_green parrot_green leaf_green olive mehendi_green sea_green mint peacock_colour|purple lavender wine|brown chocolate coffee tan rust copper|silver grey|maroon wine';
const AKIN_MATERIALS =
  'silk tussar matka half_silk silk_cotton eri muga ghicha|half_silk silk_cotton art_silk|tussar ghicha matka eri muga|cotton khadi muslin mulmul mercerised_cotton organic_cotton silk_cotton|linen cotton khadi|muslin mulmul|viscose rayon modal|wool pashmina';
const AKIN_WEAVES =
  'jamdani muslin tangail|taant khadi|shantipuri phulia tangail dhaniakhali begampuri nilambari|garad korial murshidabad_silk bishnupuri_silk|baluchari bishnupuri_silk katan|tussar matka|katan bishnupuri_silk benarasi|khadi khes|muslin mulmul';
const AKIN_KINDS =
  'bedsheet bedcover chadar|shawl stole chadar uttariya|dupatta stole scarf|stole scarf uttariya|panjabi fatua shirt|kurti kurta|dress_material than|towel gamchha|carpet durrie mat';

/** Where a weave is at home: one who asks for the place will take the weave named after it. */
const HOME_WEAVES: Readonly<Record<string, string>> = {
  shantipur: 'shantipuri',
  phulia_town: 'phulia',
  dhaniakhali_town: 'dhaniakhali',
  begampur: 'begampuri',
  rajbalhat: 'rajbalhat_taant',
  samudragarh: 'samudragarh_taant',
  farasdanga_town: 'farasdanga',
  bishnupur: 'bishnupuri_silk',
  sonamukhi: 'sonamukhi_silk',
};

/** Words that name a weave and what it is made of alike; a search by either finds both. */
export const WEAVES_THAT_ARE_MATERIALS: ReadonlySet<string> = new Set([
  'tussar',
  'matka',
  'khadi',
  'muslin',
  'mulmul',
  'katan',
]);

/** The ids a search for a weave, a thing, a technique or a motif also finds, itself first. */
export function withKinds(id: string): readonly string[] {
  return [id, ...(INCLUDES[id]?.split(' ') ?? [])];
}

/** The materials a search for a material also finds, itself first; and the weaves made of it, where an item says no material. */
export function expandMaterial(id: string): readonly string[] {
  const made = Object.keys(MADE_OF).filter((made) => made !== id && MADE_OF[made]?.split(' ').includes(id));
  return [id, ...made];
}

/** What a weave is made of where its name alone says so, most exact first; nothing when it may be several things. */
export function isMadeOf(id: string): readonly string[] {
  return MADE_OF[id]?.split(' ') ?? [];
}

/** The weaves and the materials that together are this weave (জামদানি of সিল্ক is a silk_jamdani); undefined for all others. */
export function saidApart(id: string): { weaves: readonly string[]; materials: readonly string[] } | undefined {
  const parts = SAID_APART[id];
  return parts && { weaves: parts[0].split(' '), materials: expandMaterial(parts[1]) };
}

/** Whether a weave's own name says a colour, so that it need not be said twice: লাল পাড় সাদা. */
export function saysColour(weave: string | undefined, colour: string): boolean {
  return weave === 'lal_par_sada' && (colour === 'white' || colour === 'red');
}

/** The weave at home in a place. */
export function homeWeave(place: string): string | undefined {
  return HOME_WEAVES[place];
}

/** Shades to show after a colour's own, said to be near. */
export function shadesOf(id: string): readonly string[] {
  return headed(SHADES, id);
}

/** Whether one colour is a shade of the other (সরষে of হলুদ), so that both said together mean the shade. */
export function isShadeOf(shade: string, colour: string): boolean {
  return headed(AKIN_COLOURS, colour).includes(shade);
}

/** Materials to show after a material's own, said to be near. */
export function nearMaterials(id: string): readonly string[] {
  return headed(NEAR_MATERIALS, id);
}

/** What to offer when there is nothing of a colour, a material, a weave or a thing, nor near it. */
export function akin(of: 'colour' | 'material' | 'weave' | 'kind', id: string): readonly string[] {
  const groups = { colour: AKIN_COLOURS, material: AKIN_MATERIALS, weave: AKIN_WEAVES, kind: AKIN_KINDS }[of];
  const own = new Set(withKinds(id));
  const found = new Set<string>();
  for (const group of groups.split('|')) {
    const [head = '', ...rest] = group.split(' ');
    if (head === id) for (const other of rest) found.add(other);
    else if (rest.includes(id)) found.add(head);
  }
  return [...found].filter((other) => !own.has(other));
}

function headed(groups: string, id: string): readonly string[] {
  const group = groups.split('|').find((each) => each.startsWith(`${id} `));
  return group?.split(' ').slice(1) ?? [];
}
