import { expect, it } from 'vitest';
import { readHostileStrings } from './hostile-strings.ts';

// `npm run bench -- hostile-strings` reads two hundred thousand; these are the first of them.
it('bears hostile strings of every kind, some of them ten thousand characters long', () => {
  expect(() => readHostileStrings(3_000, 20261125)).not.toThrow();
}, 240_000);
