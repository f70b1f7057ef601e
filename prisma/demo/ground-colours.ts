import { readCaption } from '../../src/language/captions.ts';
import type { DemoListing } from './types.ts';

/** The colours of the ground as the words say them; `colours` also holds the yarns of flowers that a cloth is drawn with. */
export function groundColours({ words, colours }: Pick<DemoListing, 'words' | 'colours'>): readonly string[] {
  const said = readCaption(words).facts.colours?.filter((colour) => colours.includes(colour)) ?? [];
  return said.length > 0 ? said : colours.slice(0, 1);
}
