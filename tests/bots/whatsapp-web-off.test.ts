import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const LOADED = `import { createRequire } from 'node:module';
const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => /whatsapp-web\\.js|puppeteer|qrcode/.test(file));
process.stdout.write(JSON.stringify(loaded.length));`;

/** How many files of the library, its browser driver or the drawer of codes a process holds after importing that. */
function loadedAfter(specifier: string): number {
  const script = `await import(${JSON.stringify(specifier)});\n${LOADED}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('costs a haat nothing: the library and its browser are never loaded into its process', () => {
  expect(loadedAfter(new URL('../../src/run-haat.ts', import.meta.url).href)).toBe(0);
  // The counter does count: the library by itself is seen.
  expect(loadedAfter('whatsapp-web.js')).toBeGreaterThan(20);
});
