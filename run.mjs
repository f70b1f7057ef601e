// @ts-check
// Runs one of our programs: `node run.mjs FILE.ts …`. Node 20 reads no TypeScript, and hundreds of small files are slow to load, so
// the program becomes one file of JavaScript first, kept in node_modules/.cache until one of its sources changes.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const CACHE = path.join(path.dirname(SELF), 'node_modules', '.cache', 'tanthaat');
/** Another process may be about to load what one just built anew. */
const KEPT_MS = 60 * 60 * 1_000;

const [node = process.execPath, , file = '', ...args] = process.argv;
const entry = path.resolve(file);
const name = createHash('sha256').update(entry).digest('hex').slice(0, 16);
const sourcesFile = path.join(CACHE, `${name}.json`);
const bundle = kept() ?? (await build());
process.argv = [node, entry, ...args];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundle).href);

/** The program as it was built last, when it is as its sources are. */
function kept() {
  if (!existsSync(sourcesFile)) return undefined;
  try {
    const built = bundleOf(JSON.parse(readFileSync(sourcesFile, 'utf8')).map(stampOf));
    return existsSync(built) ? built : undefined;
  } catch {
    return undefined; // a source is gone, or the list is torn: it is built anew
  }
}

/** Builds it. Every file goes on finding what lies beside its source. */
async function build() {
  const { build: bundleTo, stop } = await import('esbuild');
  /** @type {Map<string, string>} */
  const stamps = new Map([[SELF, stampOf(SELF)]]);
  const { outputFiles } = await bundleTo({
    entryPoints: [entry],
    outfile: path.join(CACHE, `${name}.mjs`),
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
    ...{ sourcemap: 'external', sourcesContent: false, write: false, logLevel: 'error' },
    plugins: [
      {
        name: 'sources',
        setup({ onLoad }) {
          onLoad({ filter: /\.(ts|json)$/ }, ({ path: source }) => {
            stamps.set(source, stampOf(source));
            if (source.endsWith('.json')) return { contents: readAtStart(source), loader: 'js' };
            const where = JSON.stringify(pathToFileURL(source).href);
            return { contents: readFileSync(source, 'utf8').replaceAll('import.meta.url', where), loader: 'ts' };
          });
        },
      },
    ],
  });
  await stop(); // it would stay beside the program for as long as that runs
  const built = bundleOf([...stamps.values()]);
  try {
    mkdirSync(CACHE, { recursive: true });
    for (const old of readdirSync(CACHE)) {
      const place = path.join(CACHE, old);
      if (old.startsWith(name) && Date.now() - statSync(place).mtimeMs > KEPT_MS) rmSync(place, { force: true });
    }
    const [map, program] = outputFiles;
    put(`${built}.map`, map?.contents ?? '');
    put(built, `${inAscii(program?.text ?? '')}//# sourceMappingURL=${path.basename(built)}.map\n`);
    put(sourcesFile, JSON.stringify([...stamps.keys()]));
  } catch (cause) {
    const cure = 'Run the same command once as somebody who may write there.';
    throw new Error(`Expected to write to ${CACHE}. ${cure}`, { cause });
  }
  return built;
}

/** The engine keeps a program's text beside what it holds: megabytes of data are read by it when it starts instead. @param {string} source */
function readAtStart(source) {
  return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(source)}, 'utf8'));`;
}

/** One letter of another script and the engine keeps all of the program at two bytes a letter; esbuild leaves those in patterns. @param {string} text */
function inAscii(text) {
  return text.replace(/((?:\\\\)*)\\?([^\0-\x7f])/g, (_, before, letter) => {
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A file is there whole or not at all. @param {string} place @param {string | Uint8Array} contents */
function put(place, contents) {
  const draft = `${place}.${randomUUID()}`;
  writeFileSync(draft, contents);
  renameSync(draft, place);
}

/** @param {string} source */
function stampOf(source) {
  const { mtimeMs, size } = statSync(source);
  return `${source} ${mtimeMs} ${size}`;
}

/** @param {readonly string[]} stamps */
function bundleOf(stamps) {
  const content = createHash('sha256')
    .update([process.version, ...stamps].join('\n'))
    .digest('hex');
  return path.join(CACHE, `${name}-${content.slice(0, 16)}.mjs`);
}
