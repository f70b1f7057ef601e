import { readHostileStrings } from '../language/hostile-strings.ts';
import type { Bench } from './main.ts';

const STRINGS = 200_000;
const PARTS = 20;
const SEED = 20261125;

/** Two hundred thousand hostile strings through every reader: it ends only if none of them throws. */
export const benchHostileStrings: Bench = async (_args, print) => {
  const from = performance.now();
  for (let part = 0; part < PARTS; part += 1) {
    readHostileStrings(STRINGS / PARTS, SEED + part);
    print(`${((part + 1) * STRINGS) / PARTS} read`);
  }
  const seconds = Math.round((performance.now() - from) / 1000);
  print(
    `${STRINGS} hostile strings, ${STRINGS / 100} of them of 10,000 characters, through every reader: no throw, ${seconds} s`,
  );
  return { strings: STRINGS, thrown: 0, seconds };
};
