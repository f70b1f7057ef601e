import { shareOf } from '../shares.ts';
import type { Contender, Speed } from './contender.ts';

/** What a person writes: hello, find, open, ask. */
export const linesFor = (code: string): readonly string[] => ['নমস্কার', 'lal jamdani', `TH-${code}`, 'পাড়টা কি রুপালি?'];

/** Where a person's talk stands, of all that were held. */
export interface Told {
  /** Milliseconds from words said to answer seen, of each answered line. */
  readonly times: number[];
  /** Lines taken and never answered. */
  lost: number;
}

/** Holds the talks of so many people from `first` on, `atOnce` at a time; `onAnswer` hears of each answered line. */
export async function hold(
  contender: Contender,
  talks: {
    readonly first: number;
    readonly count: number;
    readonly atOnce: number;
    readonly codes: readonly string[];
    /** How long a line waits before it counts as lost. */
    readonly patienceMs: number;
    readonly onAnswer?: (answered: number) => void;
  },
): Promise<Told> {
  const { first, count, atOnce, codes, patienceMs, onAnswer } = talks;
  const screen = watch(contender);
  const told: Told = { times: [], lost: 0 };
  let next = 0;
  const talk = async () => {
    while (next < count) {
      const person = first + next;
      next += 1;
      for (const line of linesFor(codes[person % codes.length] ?? '')) {
        const before = contender.answersTo(person);
        const began = performance.now();
        await contender.say(person, line);
        if (await screen.answered(person, before, patienceMs)) told.times.push(performance.now() - began);
        else told.lost += 1;
        onAnswer?.(told.times.length);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, talk));
  screen.close();
  return told;
}

/** How fast talks were. */
export function speedOf({ times }: Told, seconds: number): Speed {
  return {
    turnsPerSecond: Math.round((times.length / seconds) * 10) / 10,
    medianMs: shareOf(times, 0.5),
    p99Ms: shareOf(times, 0.99),
  };
}

/** One clock looks at all screens, so that waiting costs next to nothing. */
function watch(contender: Contender) {
  const waiting = new Set<{ person: number; before: number; until: number; resolve: (answered: boolean) => void }>();
  const timer = setInterval(() => {
    for (const one of waiting) {
      const answered = contender.answersTo(one.person) > one.before;
      if (!answered && performance.now() < one.until) continue;
      waiting.delete(one);
      one.resolve(answered);
    }
  }, 1);
  return {
    answered: (person: number, before: number, patienceMs: number) =>
      new Promise<boolean>((resolve) =>
        waiting.add({ person, before, until: performance.now() + patienceMs, resolve }),
      ),
    close: () => clearInterval(timer),
  };
}
