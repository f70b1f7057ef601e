import { isSame } from './compare.ts';
import type { Evaluation } from './evaluation.ts';

/** A line with what was read of it. */
export interface Read {
  readonly id: string;
  readonly text: string;
  readonly expect: unknown;
  readonly accept: readonly unknown[];
  readonly got: unknown;
}

/** How one kind tells its readings apart. */
export interface Verdicts {
  /** A reading that settles on something, where settling wrongly does harm. */
  readonly isValue: (read: Read) => boolean;
  /** A reading that asks the person back. */
  readonly isQuestion: (read: Read) => boolean;
  readonly isRight?: (read: Read) => boolean;
}

/** Scores readings line by line; `silentWrong` counts values taken where another, none or a question was right. */
export function judge(reads: readonly Read[], { isValue, isQuestion, isRight = matches }: Verdicts): Evaluation {
  const missed = reads.filter((read) => !isRight(read));
  return {
    lines: reads.map((read) => ({
      id: read.id,
      got: read.got,
      ...(missed.includes(read) && { miss: missOf(read) }),
    })),
    figures: { silentWrong: missed.filter(isValue).length, asked: reads.filter(isQuestion).length },
  };
}

function missOf({ id, text, expect, got }: Read): string {
  return `${id}: ${JSON.stringify(text)} wanted ${JSON.stringify(expect)} got ${JSON.stringify(got)}`;
}

/** Whether the reading is the label or one of the other right readings. */
export function matches({ expect, accept, got }: Read): boolean {
  return [expect, ...accept].some((each) => isSame(each, got));
}

/** Whether a reading of named values has the given name: `{ambiguous: true}`. */
export function has(got: unknown, name: string): boolean {
  return typeof got === 'object' && got !== null && name in got;
}
