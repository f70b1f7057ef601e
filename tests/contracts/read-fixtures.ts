import { readdirSync, readFileSync } from 'node:fs';
import type { Fixture } from './channel.ts';

const FIXTURES = new URL('../fixtures/', import.meta.url);

/** The recorded payloads of a folder under tests/fixtures, each beside what it must become (`.expect.json`). */
export function readFixtures(folder: string): readonly Fixture[] {
  const directory = new URL(`${folder}/`, FIXTURES);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.expect.json'))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      payload: readJson(new URL(file, directory)),
      expected: readJson(new URL(file.replace('.json', '.expect.json'), directory)),
    }));
}

/** One recorded payload. */
export function readFixture(folder: string, name: string): unknown {
  return readJson(new URL(`${folder}/${name}.json`, FIXTURES));
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
