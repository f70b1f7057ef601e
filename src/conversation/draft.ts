import type { AnyFlow, Step } from './flow.ts';
import type { Look } from './look.ts';
import type { Frame } from './session.ts';

/** Saved answers read with today's draft, field by field: what no longer fits is dropped and will be asked again. */
export function parseDraft(flow: AnyFlow, answers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const draft: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(flow.draft.shape)) {
    if (answers[name] === undefined) continue;
    const parsed = (field as { safeParse(value: unknown): { success: boolean; data?: unknown } }).safeParse(
      answers[name],
    ); // a zod object's shape holds schemas
    if (parsed.success && parsed.data !== undefined) draft[name] = parsed.data;
  }
  return draft;
}

/** The first question that matters and has no answer yet. */
export function nextStep(flow: AnyFlow, draft: Readonly<Record<string, unknown>>, look: Look): string {
  const names = Object.keys(flow.steps);
  const open = names.find((name) => {
    const step = stepOf(flow, name);
    return draft[name] === undefined && (step?.needed?.(draft, look) ?? true);
  });
  return open ?? names[names.length - 1] ?? '';
}

/** A step by name; undefined when the flow no longer has it. */
export function stepOf(flow: AnyFlow, name: string | undefined): Step<Record<string, unknown>> | undefined {
  return name !== undefined && Object.hasOwn(flow.steps, name) ? flow.steps[name] : undefined;
}

/** The frame with fields filled; `null` is an answer ("does not know"), undefined is not. */
export function fill(frame: Frame, patch: Readonly<Record<string, unknown>>, answered?: string): Frame {
  const answers = { ...frame.answers };
  for (const [name, value] of Object.entries(patch)) if (value !== undefined) answers[name] = value;
  const filled = answered !== undefined && answers[answered] !== undefined;
  const trail = filled ? [...frame.trail.filter((name) => name !== answered), answered] : frame.trail;
  return { ...frame, answers, trail };
}

/** The frame without these answers. */
export function without(frame: Frame, fields: readonly string[]): Frame {
  const answers = Object.fromEntries(Object.entries(frame.answers).filter(([name]) => !fields.includes(name)));
  return { ...frame, answers, trail: frame.trail.filter((name) => !fields.includes(name)) };
}
