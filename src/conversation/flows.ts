import type { Command } from './command.ts';
import type { AnyFlow, Start } from './flow.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Session } from './session.ts';

/** Every flow by its name, and the ones the engine opens by itself. */
export interface Flows {
  get(name: string): AnyFlow | undefined;
  readonly menu: string;
  /** Where words go that answer somebody else's message, even while a form is being filled. */
  readonly relay?: {
    readonly flow: string;
    /** Words that say themselves which talk they belong to: they quote it, or name its code. */
    addressed(input: Input, look: Look): boolean | Promise<boolean>;
    /** Words said straight after such a message, while no form waits for them. */
    following(reading: Reading, look: Look): boolean | Promise<boolean>;
  };
  /** What is for the bot whatever else is going on, and is looked for first. */
  readonly urgent?: {
    /** The flow it is for; a command when it only looked so, and that is to be noted while the words go their way. */
    claims(input: Input, look: Look): Promise<string | Command | undefined>;
  };
  /** Where words go that no flow is waiting for: first the one that says it can use them. */
  readonly openers: readonly Opener[];
}

/** A flow, and the words it can use. */
export interface Opener {
  readonly flow: string;
  /** Asked even while a form is being filled, of what the form did not understand. */
  readonly evenOver?: true;
  /** The same over what is only looked at: a list, an item on the screen. */
  readonly overLists?: true;
  wants(reading: Reading, look: Look): boolean | Promise<boolean>;
  /** Asked before anything that only shows something may read the words: how the flow is opened, when they are surely its own. */
  surely?(reading: Reading, session: Session, look: Look): Promise<Start | undefined>;
}
