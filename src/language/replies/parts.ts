/** The signs between the parts of a message. */
const SIGNS = /[,.;:।!\n]+/u;

/** What is said between signs, or between whatever `apart` finds; none of it empty. */
export function splitAtSigns(line: string, apart: RegExp = SIGNS): readonly string[] {
  return line
    .split(apart)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
