import { z } from 'zod';
import { DISTRICTS } from '../domain/district.ts';
import { readCaption } from '../language/captions.ts';
import { readIntroduction } from '../language/introductions.ts';
import { readDistrict } from '../language/places.ts';

/** Who somebody is and where she lives, said before anybody asked. */
export const WHO = z.object({
  name: z.string().min(1).max(80),
  district: z.enum(DISTRICTS),
  place: z.string().max(80).optional(),
});

/** "আমার নাম কাকলি বসাক বাড়ি ফুলিয়া", "রেখা পাল ধনেখালি হুগলি": a name and a place, and nothing of cloth, price or count. */
export function whoIn(text: string): z.infer<typeof WHO> | undefined {
  const { kind, price, count, colours } = readCaption(text).facts;
  if ([kind, price, count, colours].some((fact) => fact !== undefined) || /\p{Nd}/u.test(text)) return undefined;
  const { name, home } = readIntroduction(text);
  const found = name === '' || home === '' ? undefined : readDistrict(home);
  if (found?.kind !== 'district') return undefined;
  const { district, place } = found;
  return WHO.safeParse({ name, district, ...(place === undefined ? {} : { place }) }).data;
}
