import type { IncomingMessage } from '../../src/messages/incoming.ts';
import type { PostedMessage, Sender } from './connection.ts';

/** A post of the pretend platform as the haat reads it. */
export function parse(sender: Sender, posted: PostedMessage): IncomingMessage {
  return {
    kind: 'message',
    id: posted.id,
    from: { channel: 'simulator', chatId: sender.id },
    senderName: sender.name,
    sentAt: posted.at,
    text: posted.choiceId === undefined ? posted.text : '', // a tapped label is shown as text; it is not something said
    photos: posted.photos.filter((photo) => 'ref' in photo),
    ...(posted.choiceId !== undefined && { choiceId: posted.choiceId }),
    ...(posted.albumId !== undefined && { albumId: posted.albumId }),
    ...(posted.quotedId !== undefined && { quotedId: posted.quotedId }),
    ...(posted.voice !== undefined && { voice: { ref: posted.voice, mimeType: voiceKind(posted.voice) } }),
    ...(sender.language !== undefined && { languageHint: sender.language }),
  };
}

/** The platform's refs end in the kind of file. */
function voiceKind(ref: string): string {
  const kinds: Readonly<Record<string, string>> = {
    ogg: 'audio/ogg',
    weba: 'audio/webm',
    mp3: 'audio/mpeg',
    m4a: 'audio/mp4',
    wav: 'audio/wav',
  };
  return kinds[ref.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}
