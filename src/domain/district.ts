/** The 23 districts of West Bengal (2025). Those announced in 2022 but not yet formed are left out. */
export const DISTRICTS = [
  'alipurduar',
  'bankura',
  'birbhum',
  'cooch_behar',
  'dakshin_dinajpur',
  'darjeeling',
  'hooghly',
  'howrah',
  'jalpaiguri',
  'jhargram',
  'kalimpong',
  'kolkata',
  'malda',
  'murshidabad',
  'nadia',
  'north_24_parganas',
  'paschim_bardhaman',
  'paschim_medinipur',
  'purba_bardhaman',
  'purba_medinipur',
  'purulia',
  'south_24_parganas',
  'uttar_dinajpur',
] as const;

/** A district of West Bengal. */
export type District = (typeof DISTRICTS)[number];
