import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** How many files of the library, its browser driver or the drawer of codes a process holds after importing that. */
function loadedAfter(what: 'haat' | 'library'): number {
  const args = ['run.mjs', 'tests/support/count-loaded-main.ts', what];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('costs a haat nothing: the library and its browser are never loaded into its process', () => {
  expect(loadedAfter('haat')).toBe(0);
  // The counter does count: the library by itself is seen.
  expect(loadedAfter('library')).toBeGreaterThan(20);
});
