import type { District } from '../domain/district.ts';
import { isMadeOf } from './relations.ts';

/** What a weave usually brings; shown to the weaver for confirmation, never taken as said. */
export interface WeaveDefaults {
  readonly kind?: string;
  readonly material?: string;
  readonly lengthCm?: number;
  readonly district?: District;
}

/** The usual saree, বারো হাত; a blouse piece comes on top of it. */
const SAREE_LENGTH_CM = 550;

/** Where a weave is woven, if one district is known for it above the others. */
const HOMES: Readonly<Partial<Record<District, string>>> = {
  nadia: 'jamdani dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail tangail_jamdani shantipuri phulia',
  purba_bardhaman: 'nilambari begum_bahar samudragarh_taant',
  hooghly: 'dhaniakhali begampuri rajbalhat_taant farasdanga atpoure_saree',
  bankura: 'baluchari swarnachari minakari_baluchari cotton_baluchari bishnupuri_silk sonamukhi_silk',
  murshidabad: 'garad korial murshidabad_silk',
  birbhum: 'khes',
};

/** Weaves sold as sarees above all; a weave of mere cloth (খাদি, মসলিন) says nothing of what was sewn from it. */
const SAREES = new Set(
  'taant jamdani dhakai_jamdani silk_jamdani muslin_jamdani linen_jamdani tangail tangail_jamdani shantipuri phulia nilambari dhaniakhali begampuri rajbalhat_taant samudragarh_taant atpoure_saree baluchari swarnachari minakari_baluchari cotton_baluchari garad korial lal_par_sada murshidabad_silk bishnupuri_silk sonamukhi_silk katan benarasi begum_bahar half_half hajar_buti_saree linen_weave sambalpuri bomkai kanjivaram chanderi maheshwari kota patola pochampally gadwal narayanpet'.split(
    ' ',
  ),
);

/** The usual kind, material, length and district of a weave; empty where nothing is usual. */
export function defaultsOfWeave(weave: string): WeaveDefaults {
  const material = isMadeOf(weave)[0];
  // The keys of HOMES are districts; Object.keys forgets that.
  const homes = Object.keys(HOMES) as District[];
  const district = homes.find((home) => HOMES[home]?.split(' ').includes(weave));
  return {
    ...(SAREES.has(weave) ? { kind: 'saree', lengthCm: SAREE_LENGTH_CM } : {}),
    ...(material === undefined ? {} : { material }),
    ...(district === undefined ? {} : { district }),
  };
}
