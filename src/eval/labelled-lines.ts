import { readFile } from 'node:fs/promises';
import type { LabelledLine } from './evaluation.ts';

/** The lines of a JSONL file; one without an id is called by its number, counted from 1. */
export async function readLabelledLines(path: string): Promise<readonly LabelledLine[]> {
  const text = await readFile(path, 'utf8');
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const raw: unknown = JSON.parse(line);
    const id = typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : String(index + 1);
    return [{ id, raw }];
  });
}
