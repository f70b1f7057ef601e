import type { District } from '../../domain/district.ts';

/** Which district each known place lies in; a place that lies in several (ইসলামপুর) is left out. */
const PLACES_OF: Readonly<Partial<Record<District, string>>> = {
  nadia: 'shantipur phulia_town nabadwip ranaghat habibpur krishnanagar nakashipara',
  purba_bardhaman: 'samudragarh dhatrigram kalna katwa purbasthali tamaghata',
  hooghly: 'dhaniakhali_town begampur rajbalhat atpur chandannagar haripal farasdanga_town chinsurah',
  bankura: 'bishnupur sonamukhi rajgram kenjakura',
  birbhum: 'bolpur santiniketan tantipara murarai nanoor',
  murshidabad: 'mirzapur raghunathganj jiaganj berhampore islampur_msd lalbagh khagra',
  malda: 'kaliachak',
  dakshin_dinajpur: 'gangarampur tapan balurghat',
  uttar_dinajpur: 'malgaon kaliyaganj',
  cooch_behar: 'tufanganj mathabhanga',
  purulia: 'raghunathpur',
  purba_medinipur: 'amarshi tamluk',
  paschim_medinipur: 'daspur chandrakona',
  north_24_parganas: 'basirhat baduria',
  south_24_parganas: 'baruipur',
  howrah: 'domjur mangla_haat bagnan',
  kolkata: 'kolkata_gariahat burrabazar',
};

const DISTRICT_OF = new Map<string, District>();
for (const [district, places] of Object.entries(PLACES_OF)) {
  // Object.entries forgets that the keys are districts.
  for (const place of places.split(' ')) DISTRICT_OF.set(place, district as District);
}

/** The district a known place lies in. */
export function districtOfPlace(place: string): District | undefined {
  return DISTRICT_OF.get(place);
}
