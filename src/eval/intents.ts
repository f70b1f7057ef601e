import { z } from 'zod';
import { isTaught, replyIntent } from '../language/heard-reply.ts';
import type { Evaluate } from './evaluation.ts';
import { judge, matches, type Read } from './judge.ts';

/** The worst to be wrong about. */
const GRAVE = ['yes', 'cancel', 'stop'] as const;

/** Other names people give the roles. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['weaver', 'seller'],
  ['artisan', 'seller'],
  ['customer', 'buyer'],
  ['admin', 'staff'],
]);

const line = z.looseObject({
  text: z.string(),
  role: z
    .preprocess(
      (role) => (typeof role === 'string' ? (ROLES.get(role) ?? role) : role),
      z.enum(['seller', 'buyer', 'staff', 'new']),
    )
    .optional()
    .catch(undefined),
  ctx: z.string().default('idle'),
  expect: z.string(),
  accept: z.array(z.string()).default([]),
});

/** Short replies, each with what the bot last did. */
export const evaluateIntents: Evaluate = async (lines) => {
  const reads = lines.map(({ id, raw }): Read => {
    const { text, role, ctx, expect, accept } = line.parse(raw);
    const intent = replyIntent(text, ctx, role);
    return { id, text: `${text} [${ctx}]`, expect, accept, got: isTaught(intent) ? intent : 'none' };
  });
  const result = judge(reads, { isValue: ({ got }) => got !== 'none', isQuestion: () => false });
  const wrong = (intent: string) => reads.filter((read) => read.got === intent && !matches(read)).length;
  const grave = Object.fromEntries(GRAVE.map((intent) => [intent, wrong(intent)]));
  return { ...result, figures: { ...result.figures, wrongly: grave } };
};
