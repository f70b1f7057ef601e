import type { z } from 'zod';
import type { ReplyContext } from '../language/replies.ts';
import type { Command } from './command.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Reply } from './reply.ts';

/** How a flow is opened: by whom it was asked for, about which code, with which first words or photos. */
export interface Start {
  readonly action?: string;
  readonly code?: string;
  /** The message that opened it, when it may already hold answers. */
  readonly input?: Input;
  /** Answers known beforehand. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** The unfinished flow it is opened over. */
  readonly over?: string;
}

/** What became of an input. Notes are said before the next question. */
export type Outcome =
  /** Fill these fields; undefined values are left alone. `quiet`: do not repeat a question that already stands. */
  | {
      readonly kind: 'next';
      readonly patch: Readonly<Record<string, unknown>>;
      readonly notes: readonly Reply[];
      readonly quiet: boolean;
      /** Carried out while the flow goes on. Its handler says how it went. */
      readonly command?: Command;
    }
  /** Not understood: say this, with the question's own offers, and wait. */
  | { readonly kind: 'retry'; readonly note: Reply }
  /** Take these answers back and ask for them again. */
  | { readonly kind: 'forget'; readonly fields: readonly string[]; readonly patch: Readonly<Record<string, unknown>> }
  /** Done. The command's own handler says how it went. */
  | {
      readonly kind: 'finish';
      readonly command?: Command;
      readonly notes: readonly Reply[];
      readonly following?: { readonly flow: string; readonly start: Start };
      /** What this flow was opened over comes back with its question, if it was unfinished. */
      readonly goOn?: boolean;
    }
  /** Another flow first; when it ends well, this one takes `choice` again at the pending question. */
  | {
      readonly kind: 'detour';
      readonly flow: string;
      readonly start: Start;
      readonly choice: string;
      readonly notes: readonly Reply[];
    }
  /** Not ours: let the engine look elsewhere (another flow, a search). */
  | { readonly kind: 'pass' };

/** Fills fields and goes on to the first unanswered question. */
export function next(patch: Readonly<Record<string, unknown>>, ...notes: readonly Reply[]): Outcome {
  return { kind: 'next', patch, notes, quiet: false };
}
/** Fills fields; a question that already stands is not repeated. */
export function nextQuietly(patch: Readonly<Record<string, unknown>>, ...notes: readonly Reply[]): Outcome {
  return { kind: 'next', patch, notes, quiet: true };
}
/** Carries out a command and stays: a question that already stands is not repeated. */
export function act(command: Command, patch: Readonly<Record<string, unknown>> = {}): Outcome {
  return { kind: 'next', patch, notes: [], quiet: true, command };
}
/** Asks the pending question again in other words. */
export function retry(note: Reply): Outcome {
  return { kind: 'retry', note };
}
/** Takes answers back, and perhaps fills others. */
export function forget(fields: readonly string[], patch: Readonly<Record<string, unknown>> = {}): Outcome {
  return { kind: 'forget', fields, patch };
}
/** Ends the flow, carrying out a command. */
export function finish(command: Command, following?: { flow: string; start: Start }): Outcome {
  return following === undefined
    ? { kind: 'finish', command, notes: [] }
    : { kind: 'finish', command, notes: [], following };
}
/** Ends the flow, and what it was opened over goes on where it stood. */
export function finishAndGoOn(command: Command): Outcome {
  return { kind: 'finish', command, notes: [], goOn: true };
}
/** Another flow first; then this one takes `choice` again. */
export function detour(flow: string, choice: string, ...notes: readonly Reply[]): Outcome {
  return { kind: 'detour', flow, start: {}, choice, notes };
}
/** Ends the flow with words only. */
export function leave(...notes: readonly Reply[]): Outcome {
  return { kind: 'finish', notes };
}
/** Ends the flow with words, and what it was opened over goes on where it stood. */
export function leaveAndGoOn(...notes: readonly Reply[]): Outcome {
  return { kind: 'finish', notes, goOn: true };
}
/** Ends the flow by opening another. */
export function switchTo(flow: string, start: Start = {}, ...notes: readonly Reply[]): Outcome {
  return { kind: 'finish', notes, following: { flow, start } };
}
/** Lets the engine look elsewhere. */
export const pass: Outcome = { kind: 'pass' };

/** What asks: the question alone, or the last of several. */
export type Asked = Reply | readonly Reply[];

/** One question. Its name is the field it fills; the last step of a flow fills none. */
export interface Step<Draft> {
  /** The question; what is shown before it, when it is several. */
  ask(draft: Draft, look: Look): Asked | Promise<Asked>;
  read(reading: Reading, draft: Draft, look: Look): Outcome | Promise<Outcome>;
  /** Whether the question matters for this draft at all; always, when absent. */
  needed?(draft: Draft, look: Look): boolean;
  /** What we last did, for reading short replies; `free_text_q` when any words may be the answer. */
  readonly context?: ReplyContext;
  /** The answer is passed on as it is: of the interruptions only those that are for the bot itself are taken out of it. */
  readonly verbatim?: boolean;
}

/** A form: an ordered record of questions over a draft whose every field is optional. */
export interface Flow<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly name: string;
  readonly draft: z.ZodObject<Shape>;
  /** Reads how the flow was opened into first answers. */
  begin?(start: Start, look: Look): Outcome | Promise<Outcome>;
  /** Sees every input before the pending step does; undefined leaves it to the step. */
  anytime?(
    reading: Reading,
    draft: z.infer<z.ZodObject<Shape>>,
    look: Look,
  ): Outcome | undefined | Promise<Outcome | undefined>;
  /** What "back" means where it is not the question before; undefined where it is. */
  back?(draft: z.infer<z.ZodObject<Shape>>): Outcome | undefined;
  /** What "cancel" does where it does not only put this aside; undefined where it does. */
  cancel?(draft: z.infer<z.ZodObject<Shape>>, look: Look): Promise<Outcome | undefined>;
  /** What words change of it while a detour of its own waits for an answer that they are not; undefined where they change nothing. */
  mend?(reading: Reading, draft: z.infer<z.ZodObject<Shape>>, look: Look): Outcome | undefined;
  readonly steps: Readonly<Record<string, Step<z.infer<z.ZodObject<Shape>>>>>;
  /** Whether an unfinished draft is worth coming back to. */
  readonly parkable: boolean;
  /** Whether pictures belong to it even while it waits beneath another flow. */
  readonly takesPhotos?: boolean;
  /** Whether six digits are an answer to it: a PIN code. */
  readonly takesDigits?: boolean;
  /** Whether it can use a voice note. */
  readonly takesVoice?: boolean;
}

/** A flow whose draft type is known only inside it. */
// The registry holds flows of many drafts; each is only ever given its own parsed draft (engine.ts).
// biome-ignore lint/suspicious/noExplicitAny: the erased draft type of a heterogeneous registry
export type AnyFlow = Flow<any>;

/** Declares a flow; it exists so that the draft's type reaches the steps. */
export function defineFlow<Shape extends z.ZodRawShape>(flow: Flow<Shape>): Flow<Shape> {
  return flow;
}
