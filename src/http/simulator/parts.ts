import type { SimulatorPlatform } from '../../app/simulator-platform.ts';

/** The steps of a person's last message through the house; a step not reached yet is absent. */
export interface Travel {
  readonly kept?: Date;
  readonly understood?: Date;
  /** The flow and step that took it. */
  readonly takenBy?: string;
  readonly saved?: Date;
  readonly sent?: Date;
}

/** A small one for the chat, a large one to look at. */
export type PictureSize = 'thumbnail' | 'full';

/** What the simulator's routes need. */
export interface SimulatorParts {
  readonly platform: SimulatorPlatform;
  /** Resolves when no due row waits to be handled or sent. */
  settle(): Promise<void>;
  setClock(now: Date): void | Promise<void>;
  travel(personId: string): Promise<Travel | undefined>;
  /** Where the haat serves a kept photo. */
  photoUrl(hash: string, size: PictureSize): string;
  /** Where the haat serves a kept voice note. */
  voiceUrl(hash: string): string;
  /** Our own encoding of what a person sent, or undefined when it is no picture. */
  asPicture(
    bytes: Uint8Array,
    size: PictureSize,
  ): Promise<{ readonly bytes: Uint8Array; readonly mimeType: string } | undefined>;
  /** Ends the open event streams, which would keep the server from closing. */
  readonly closing?: AbortSignal;
}
