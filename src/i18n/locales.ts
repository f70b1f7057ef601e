import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Sentences by whole key (`listItem.price.ask`), for one language. */
export type Sentences = Readonly<Record<string, string>>;

interface Tree {
  readonly [name: string]: string | Tree;
}
const treeSchema: z.ZodType<Tree> = z.lazy(() => z.record(z.string(), z.union([z.string(), treeSchema])));

/** The folder beside the languages that holds texts agreed with a platform beforehand (templates.ts). */
export const TEMPLATES = 'templates';

/** Reads every language's folder. Throws one error that lists every missing key and every placeholder that differs. */
export function readLocales(folder: string): ReadonlyMap<string, Sentences> {
  const languages = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== TEMPLATES,
  );
  const locales = new Map(languages.map((entry) => [entry.name, readLanguage(path.join(folder, entry.name))]));
  const problems = differences(locales);
  if (problems.length > 0)
    throw new Error(`The languages under ${folder} do not say the same things:\n${problems.join('\n')}`);
  return locales;
}

function readLanguage(folder: string): Sentences {
  const sentences: Record<string, string> = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    flatten(
      path.basename(file, '.json'),
      treeSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
      sentences,
    );
  return sentences;
}

function flatten(prefix: string, tree: Tree, into: Record<string, string>): void {
  for (const [name, value] of Object.entries(tree)) {
    const key = `${prefix}.${name}`;
    if (typeof value === 'string') into[key] = value;
    else flatten(key, value, into);
  }
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Bengali is the measure: every language must have its keys, with the same placeholders, and no others. */
export function differences(locales: ReadonlyMap<string, Sentences>): string[] {
  const reference = locales.get('bn');
  if (reference === undefined) return ['bn is missing'];
  const wanted = meaning(reference);
  return [...locales].flatMap(([language, sentences]) => {
    const got = meaning(sentences);
    const missing = [...wanted.keys()].filter((key) => !got.has(key)).map((key) => `${language}: missing ${key}`);
    const extra = [...got.keys()].filter((key) => !wanted.has(key)).map((key) => `${language}: unknown ${key}`);
    const other = [...wanted].filter(([key, names]) => got.has(key) && got.get(key) !== names);
    return [
      ...missing,
      ...extra,
      ...other.map(([key, names]) => `${language}: ${key} needs {${names}}, has {${got.get(key)}}`),
    ];
  });
}

/** Each key without its plural ending, with its placeholders. */
function meaning(sentences: Sentences): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const [key, sentence] of Object.entries(sentences)) {
    const names = found.get(key.replace(PLURAL, '')) ?? new Set<string>();
    for (const match of sentence.matchAll(/\{\{\s*([\w]+)\s*\}\}/g)) if (match[1] !== undefined) names.add(match[1]);
    found.set(key.replace(PLURAL, ''), names);
  }
  return new Map([...found].map(([key, names]) => [key, [...names].sort().join(',')]));
}
