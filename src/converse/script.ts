import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '../errors.ts';

const person = z.string().min(1);
const line = z.union([
  z.strictObject({ person, quote: z.number().int().min(1), send: z.string() }),
  z.strictObject({ person, send: z.string() }),
  z.strictObject({ person, photo: z.string(), caption: z.string().optional() }),
  z.strictObject({
    person,
    album: z.array(z.string()).min(1).max(10),
    captions: z.record(z.string(), z.string()).optional(),
  }),
  z.strictObject({ person, voice: z.string() }),
  z.strictObject({ person, choose: z.string() }),
  z.strictObject({ wait: z.number().int().min(0) }),
  z.strictObject({ clock: z.iso.datetime({ offset: true }) }),
  z.strictObject({ restart: z.enum(['kill', 'stop']) }),
  z.strictObject({ admin: person }),
]);

/** One line of a played conversation. */
export type Line = z.infer<typeof line>;

/** Reads a script: one JSON object a line; blank lines and lines that begin with # are passed over. */
export async function readScript(file: string): Promise<readonly Line[]> {
  const texts = (await readFile(file, 'utf8'))
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: index + 1 }));
  return texts
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, number }) => readLine(text, `${file}:${number}`));
}

function readLine(text: string, where: string): Line {
  try {
    return line.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError(
      'script',
      `${where}: expected one of the lines that the README lists under "converse", got ${text.slice(0, 80)}`,
      { cause },
    );
  }
}
