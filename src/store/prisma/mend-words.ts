import type { NamedWord } from '../../language/sought-words.ts';
import type { PrismaClient } from '../generated/client.ts';
import { ask } from './client.ts';

/** Looks words up among all words of the haat: whether one is known, and which known ones are spelt nearly so. */
export async function mendWords(db: PrismaClient, words: readonly string[]): Promise<readonly NamedWord[]> {
  if (words.length === 0) return [];
  const rows = await ask<{ asked: string; known: boolean; near: string[] }>(db)`
    SELECT asked, EXISTS (SELECT FROM search_word WHERE word = asked) AS known,
      ARRAY(SELECT word FROM search_word WHERE word % asked AND word <> asked ORDER BY similarity(word, asked) DESC, word LIMIT 8) AS near
    FROM unnest(${[...words]}::text[]) AS asked`;
  return rows.map(({ asked, known, near }) => ({
    word: asked,
    known,
    guesses: near.filter((word) => isSlip(asked, word)).slice(0, MOST_GUESSES),
  }));
}

const MOST_GUESSES = 3;

/**
 * Whether one folded word is the other with a letter or, in a long word, two letters wrong. Its first letter is right. In a word of
 * four letters one is a quarter of it: প্রচার (prc) would be পাড়, and "table" anything.
 */
function isSlip(asked: string, word: string): boolean {
  if (asked[0] !== word[0] || asked.length < 5 || /\d/.test(asked)) return false;
  return distance(asked, word) <= (asked.length >= 7 ? 2 : 1);
}

/** How many letters must be put in, left out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
