import { readFileSync } from 'node:fs';
import { readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readReply } from '../../src/language/replies.ts';

type Expectation = Readonly<Record<string, unknown>> | string;
interface Line {
  readonly text: string;
  readonly expect: Expectation;
  readonly accept?: readonly Expectation[];
  readonly set: string;
  readonly ctx?: string;
  readonly ask?: 'stock' | 'length' | 'size';
  readonly role?: 'seller' | 'buyer';
}

/** How a set of labelled lines was read. `silentWrong`: a value taken where another, none or a question was right. */
export interface Score {
  readonly total: number;
  readonly right: number;
  readonly silentWrong: number;
  readonly misses: readonly string[];
}

/** Reads every line of one kind and one set and compares it with its label. */
export function score(kind: 'prices' | 'quantities' | 'intents', set?: string): Score {
  const path = new URL(`./${kind}.jsonl`, import.meta.url);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => set === undefined || line.set === set);
  const misses: string[] = [];
  let silentWrong = 0;
  for (const line of lines) {
    const got = readers[kind](line);
    const allowed = [line.expect, ...(line.accept ?? [])];
    if (allowed.some((each) => same(each, got))) continue;
    if (isValue(got)) silentWrong += 1;
    misses.push(
      `${line.text} [${line.ctx ?? line.ask}] wanted ${JSON.stringify(line.expect)} got ${JSON.stringify(got)}`,
    );
  }
  return { total: lines.length, right: lines.length - misses.length, silentWrong, misses };
}

const UNJUDGED = new Set([
  'greeting',
  'thanks',
  'more',
  'change',
  'language',
  'resume',
  'order',
  'accept',
  'decline',
  'packed',
  'sent',
  'received',
]);

const readers = {
  prices: ({ text, ctx }: Line): Expectation => {
    const reading = readPrice(text, ctx === 'search' ? 'search' : 'answer');
    if (reading.kind === 'amount') return { amount: reading.paise / 100 };
    if (reading.kind !== 'bounds') return { [reading.kind]: true };
    return {
      ...(reading.minPaise !== undefined && { min: reading.minPaise / 100 }),
      ...(reading.maxPaise !== undefined && { max: reading.maxPaise / 100 }),
    };
  },
  quantities: ({ text, ask }: Line): Expectation => {
    const reading = readQuantity(text, ask ?? 'stock');
    if (reading.kind === 'count') return { count: reading.count };
    if (reading.kind === 'length') return { length_m: reading.cm / 100 };
    if (reading.kind === 'width') return { width_in: reading.inches };
    if (reading.kind === 'size') return { size: reading.size };
    return { [reading.kind]: true };
  },
  intents: ({ text, ctx, role }: Line): Expectation => {
    const intent = readReply(text, ctx ?? 'idle', role);
    return UNJUDGED.has(intent) ? 'none' : intent;
  },
};

function same(wanted: Expectation, got: Expectation): boolean {
  if (typeof wanted === 'string' || typeof got === 'string') return wanted === got;
  const keys = new Set([...Object.keys(wanted), ...Object.keys(got)]);
  return [...keys].every((key) => {
    const [left, right] = [wanted[key], got[key]];
    return typeof left === 'number' && typeof right === 'number' ? Math.abs(left - right) < 0.011 : left === right;
  });
}

function isValue(got: Expectation): boolean {
  return typeof got === 'string' ? ['yes', 'cancel', 'stop'].includes(got) : !('none' in got) && !('ambiguous' in got);
}
