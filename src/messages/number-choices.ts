import type { Choice } from './outgoing.ts';

const BENGALI_DIGITS = '০১২৩৪৫৬৭৮৯';

/** A choice's place in its message, counted from 1, in the digits of the person's language: what she types to choose it. */
export function choiceNumber(index: number, language: string): string {
  const number = String(index + 1);
  if (language !== 'bn') return number;
  return number.replace(/\d/g, (digit) => BENGALI_DIGITS[Number(digit)] ?? digit);
}

/** One line of a choice that is answered by its number, such as "২. লাল জামদানি". */
export function numberedLine(choice: Choice, index: number, language: string): string {
  return `${choiceNumber(index, language)}. ${choice.label.replace(/\s+/gu, ' ').trim()}`.trim();
}

/** A text with its choices written under it as numbered lines, except those that the text already names. */
export function withNumberedLines(text: string, choices: readonly Choice[], language: string): string {
  const lines = choices.flatMap((choice, index) => (choice.listed ? [] : [numberedLine(choice, index, language)]));
  return [text.trim(), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}
