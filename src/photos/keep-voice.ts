import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { VoiceRefused } from '../app/gather.ts';
import type { Clock } from '../domain/clock.ts';
import { SOUND_KINDS, type SoundKind, soundKind } from './sound-kind.ts';
import { writeOnce } from './write-once.ts';

/** Longer than any voice note a platform takes. */
export const MAX_VOICE_BYTES = 16 * 1024 * 1024;

/** A kept voice note: where it stands, and what it is. */
export interface KeptVoice {
  readonly file: string;
  readonly mimeType: string;
}

/** Kept voice notes, each under the hash of its bytes. They cannot be re-encoded here, so only what is sound by its own bytes is kept. */
export function openVoiceFolder(folder: string, clock: Clock) {
  const nameOf = (hash: string, kind: SoundKind) => path.join(folder, hash.slice(0, 2), `${hash}.${kind}`);
  return {
    /** Keeps a voice note and gives its hash. Throws VoiceRefused. */
    async keepVoice(bytes: Uint8Array): Promise<string> {
      if (bytes.length > MAX_VOICE_BYTES) throw new VoiceRefused('tooLarge');
      const kind = soundKind(bytes);
      if (kind === undefined) throw new VoiceRefused('notSound');
      const hash = createHash('sha256').update(bytes).digest('hex');
      await writeOnce(nameOf(hash, kind), bytes, clock.now());
      return hash;
    },
    /** Where a kept voice note stands; undefined when there is none by that name. Anything but a hash is refused. */
    voiceOf(hash: string): KeptVoice | undefined {
      if (!/^[0-9a-f]{64}$/.test(hash)) return undefined;
      // The keys of the table are its kinds.
      const kind = (Object.keys(SOUND_KINDS) as SoundKind[]).find((one) => existsSync(nameOf(hash, one)));
      return kind === undefined ? undefined : { file: nameOf(hash, kind), mimeType: SOUND_KINDS[kind] };
    },
  };
}
