import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['flows', 'src/conversation', 'src/app'];

/** The keys of every label the code offers, as patterns: `order.move.${to}` is any key that begins so. */
export function offeredKeys(): readonly RegExp[] {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  const keys = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:offer|listedOffer)\(/g)].flatMap(keysAfter(source)),
  );
  return [...new Set(keys)].map(
    (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}(_one|_other)?$`),
  );
}

/** The keys in the second argument of the call that begins at a match. */
function keysAfter(source: string): (match: RegExpExecArray) => string[] {
  return ({ index, 0: call }) => {
    const second = argumentsFrom(source, index + call.length)[1] ?? '';
    return [...second.matchAll(/'([\w.]+\.[\w.]+)'|`([\w.]+\.[^`]+)`/g)].map(([, plain, made]) => plain ?? made ?? '');
  };
}

/** The arguments of a call, split at its own commas. */
function argumentsFrom(source: string, start: number): readonly string[] {
  const parts = [''];
  for (let at = start, depth = 0; at < source.length; at += 1) {
    const letter = source[at] ?? '';
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0) return parts;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
