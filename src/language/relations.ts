/** What a search for a weave also finds: its regional kinds. The other direction does not hold. */
const INCLUDES: Readonly<Record<string, string>> = {
  taant:
    'tangail tangail_jamdani shantipuri phulia nilambari dhaniakhali begampuri rajbalhat_taant farasdanga samudragarh_taant atpoure_saree begum_bahar',
  jamdani: 'dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail_jamdani',
  dhakai_jamdani: 'jamdani silk_jamdani muslin_jamdani linen_jamdani tangail_jamdani',
  tangail: 'tangail_jamdani begum_bahar',
  shantipuri: 'nilambari',
  baluchari: 'swarnachari minakari_baluchari cotton_baluchari',
  muslin: 'muslin_jamdani',
  murshidabad_silk: 'garad korial',
  handloom:
    'taant jamdani dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail tangail_jamdani shantipuri phulia nilambari dhaniakhali begampuri rajbalhat_taant farasdanga samudragarh_taant atpoure_saree baluchari swarnachari minakari_baluchari cotton_baluchari garad korial murshidabad_silk bishnupuri_silk sonamukhi_silk muslin khadi matka tussar khes begum_bahar linen_weave',
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

/** What is offered after exact answers, and said to be near. Colours hold both ways; so do materials and weaves. */
const NEAR_COLOURS =
  'red maroon brick rani_pink rust|pink rani_pink onion_pink peach|orange saffron rust coral peach|yellow basanti lemon mustard golden|cream off_white beige golden|white off_white cream|black grey|blue navy_blue royal_blue sky_blue indigo firozi peacock_colour|green bottle_green parrot_green leaf_green olive mehendi_green sea_green mint peacock_colour|purple lavender wine|brown chocolate coffee tan rust copper|silver grey|maroon wine';
const NEAR_MATERIALS =
  'silk tussar matka half_silk silk_cotton eri muga ghicha katan|half_silk silk_cotton art_silk|tussar ghicha matka eri muga|cotton khadi muslin mulmul mercerised_cotton organic_cotton silk_cotton|linen cotton khadi|muslin mulmul|viscose rayon modal|wool pashmina';
const NEAR_WEAVES =
  'jamdani muslin tangail|taant khadi|shantipuri phulia tangail dhaniakhali begampuri|garad korial murshidabad_silk bishnupuri_silk|baluchari bishnupuri_silk katan|tussar matka|katan bishnupuri_silk benarasi|khadi khes|muslin mulmul';

/** Words that name a weave and what it is made of alike; a search by either finds both. */
export const WEAVES_THAT_ARE_MATERIALS: ReadonlySet<string> = new Set([
  'tussar',
  'matka',
  'khadi',
  'muslin',
  'mulmul',
  'katan',
]);

/** The ids a search for a weave also finds, itself first. */
export function expandWeave(id: string): readonly string[] {
  return [id, ...(INCLUDES[id]?.split(' ') ?? [])];
}

/** The ids a search for a material also finds, itself first: finer materials, and weaves made of it. */
export function expandMaterial(id: string): readonly string[] {
  const made = Object.keys(MADE_OF).filter((made) => made !== id && MADE_OF[made]?.split(' ').includes(id));
  return [id, ...made];
}

/** What a weave is made of where its name alone says so, most exact first; nothing when it may be several things. */
export function isMadeOf(id: string): readonly string[] {
  return MADE_OF[id]?.split(' ') ?? [];
}

/** Shades to offer after a colour's own, nearest first. */
export function nearColours(id: string): readonly string[] {
  return near(NEAR_COLOURS, id);
}

/** Whether one colour is a shade of the other (সরষে of হলুদ), so that both said together mean the shade. */
export function isShadeOf(shade: string, colour: string): boolean {
  return NEAR_COLOURS.split('|').some(
    (group) => group.startsWith(`${colour} `) && group.split(' ').slice(1).includes(shade),
  );
}

/** Materials to offer after a material's own. */
export function nearMaterials(id: string): readonly string[] {
  return near(NEAR_MATERIALS, id);
}

/** Weaves to offer after a weave's own. */
export function nearWeaves(id: string): readonly string[] {
  const own = new Set(expandWeave(id));
  return near(NEAR_WEAVES, id).filter((other) => !own.has(other));
}

/** The head of a group is near all of it; the others are near the head alone. */
function near(groups: string, id: string): readonly string[] {
  const found = new Set<string>();
  for (const group of groups.split('|')) {
    const [head = '', ...rest] = group.split(' ');
    if (head === id) for (const other of rest) found.add(other);
    else if (rest.includes(id)) found.add(head);
  }
  return [...found];
}
