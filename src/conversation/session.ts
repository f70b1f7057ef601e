import { z } from 'zod';

const choiceSchema = z.object({ id: z.string(), label: z.string() });

const frameSchema = z.object({
  flow: z.string(),
  /** Answers by the name of the step they fill. Parsed again with today's draft whenever they are used. */
  answers: z.record(z.string(), z.unknown()),
  /** Steps answered by being asked, oldest first: where "back" goes. */
  trail: z.array(z.string()).default([]),
  /** The question last asked: only used to read the reply with the question it answers. */
  asked: z
    .object({
      step: z.string(),
      at: z.string(),
      choices: z.array(choiceSchema).default([]),
      /** How many answers to it were not understood. */
      misses: z.number().optional(),
    })
    .optional(),
  /** Set while a detour is on: the choice to take again when it ends well. */
  awaiting: z.object({ choice: z.string() }).optional(),
  /** Opened over something unfinished, which waits right beneath it. */
  over: z.boolean().optional(),
});

/** A chat's place in its conversations. Saved whole, parsed whole; what no longer parses is forgotten, never crashes. */
export const sessionSchema = z.object({
  active: frameSchema.optional(),
  parked: z.array(frameSchema).default([]),
  /** What the last words offered when no question stands: a number or a label may still choose it. */
  offered: z.object({ at: z.string(), choices: z.array(choiceSchema) }).optional(),
});

/** One flow under way. */
export type Frame = z.infer<typeof frameSchema>;
export type Session = z.infer<typeof sessionSchema>;

/** How many flows may wait while another goes on; the oldest is let go. */
const MAX_PARKED = 2;

/** Reads a stored session; a stranger's shape becomes an empty one. */
export function readSession(data: unknown): Session {
  const parsed = sessionSchema.safeParse(data);
  return parsed.success ? parsed.data : { parked: [] };
}

/** Starts a frame with nothing answered. */
export function newFrame(flow: string, answers: Record<string, unknown> = {}): Frame {
  return { flow, answers, trail: [] };
}

/** Puts the active flow aside, if it holds anything worth coming back to. */
export function parkActive(session: Session, isWorthKeeping: (frame: Frame) => boolean): Session {
  const { active, parked } = session;
  if (active === undefined || !isWorthKeeping(active)) return { parked };
  return { parked: [active, ...parked].slice(0, MAX_PARKED) };
}
