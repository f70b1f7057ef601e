import { normalise } from './normalise.ts';

/** A message's words alone, normalised and with one space between them: no full stops, commas, exclamation or question marks. */
export function plainLine(text: string): string {
  return normalise(text)
    .replace(/[।.!?？,\s]+/gu, ' ')
    .trim();
}
