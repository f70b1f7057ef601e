import type { SimulatedMessage } from '../../app/simulator-platform.ts';
import type { Choice } from '../../messages/outgoing.ts';
import type { PictureSize, SimulatorParts } from './parts.ts';

/** A message as the API gives it. */
export interface ShownMessage {
  readonly id: string;
  readonly from: 'haat' | 'me';
  readonly text: string;
  readonly photos: readonly string[];
  /** The same photos, small. */
  readonly thumbnails: readonly string[];
  readonly voice?: string;
  readonly choices: readonly Choice[];
  readonly choiceId?: string;
  readonly quotedId?: string;
  readonly at: Date;
}

/** A message with its files as addresses. */
export function showMessage(
  message: SimulatedMessage,
  { photoUrl, voiceUrl }: Pick<SimulatorParts, 'photoUrl' | 'voiceUrl'>,
): ShownMessage {
  const { id, from, text, choices, choiceId, quotedId, voice, at } = message;
  const urlsOf = (size: PictureSize) =>
    message.photos.map((photo) => ('hash' in photo ? photoUrl(photo.hash, size) : fileUrl(photo.ref, size)));
  return {
    id,
    from,
    text,
    photos: urlsOf('full'),
    thumbnails: urlsOf('thumbnail'),
    choices,
    at,
    ...(voice !== undefined && { voice: from === 'me' ? fileUrl(voice, 'full') : voiceUrl(voice) }),
    ...(choiceId !== undefined && { choiceId }),
    ...(quotedId !== undefined && { quotedId }),
  };
}

function fileUrl(ref: string, size: PictureSize): string {
  return `/simulator/files/${ref}${size === 'thumbnail' ? '?size=thumbnail' : ''}`;
}
