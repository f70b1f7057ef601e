/** Kinds of sound a phone records, by their own first bytes: what a platform calls them is not believed. */
export const SOUND_KINDS = {
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  weba: 'audio/webm',
  amr: 'audio/amr',
  wav: 'audio/wav',
} as const;
export type SoundKind = keyof typeof SOUND_KINDS;

/** What kind of sound these bytes are; undefined when they are none. */
export function soundKind(bytes: Uint8Array): SoundKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 128));
  const text = head.toString('latin1');
  if (text.startsWith('OggS') && /OpusHead|vorbis|Speex {3}/.test(text)) return 'ogg';
  if (text.slice(4, 8) === 'ftyp' && /^(?:M4A |mp4|isom|iso[2-9]|3gp|dash|qt {2})/.test(text.slice(8, 12)))
    return 'm4a';
  if (text.startsWith('ID3') || isMpegFrame(head)) return 'mp3';
  if (text.startsWith('\x1a\x45\xdf\xa3') && text.includes('webm')) return 'weba';
  if (text.startsWith('#!AMR')) return 'amr';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WAVE') return 'wav';
  return undefined;
}

/** A frame of MPEG audio: eleven set bits, a version, a layer and a bit rate that exist. */
function isMpegFrame(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head;
  const hasSync = first === 0xff && (second & 0xe0) === 0xe0;
  return (
    hasSync && (second & 0x18) !== 0x08 && (second & 0x06) !== 0 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c
  );
}
