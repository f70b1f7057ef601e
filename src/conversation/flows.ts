import type { AnyFlow } from './flow.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';

/** Every flow by its name, and the ones the engine opens by itself. */
export interface Flows {
  get(name: string): AnyFlow | undefined;
  readonly menu: string;
  /** Where words go that no flow is waiting for: first the one that says it can use them. */
  readonly openers: readonly { readonly flow: string; wants(input: Input, look: Look): boolean | Promise<boolean> }[];
}
