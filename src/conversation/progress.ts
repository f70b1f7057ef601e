import type { Command } from './command.ts';
import type { Reply } from './reply.ts';
import type { Session } from './session.ts';

/** A turn being computed: the session so far and what will be said. */
export interface Progress {
  readonly session: Session;
  readonly says: readonly Reply[];
  readonly commands: readonly Command[];
}
