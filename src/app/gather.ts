import type { Input, KeptPhoto, PhotoProblem } from '../conversation/input.ts';
import { AppError, SendError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Channel } from '../messages/channel.ts';
import type { IncomingMessage } from '../messages/incoming.ts';
import type { MediaRef } from '../messages/media.ts';
import type { InboxRow, Photos } from './ports.ts';

/** A picture that will not be kept, and why. */
export class PhotoRefused extends Error {
  readonly problem: Exclude<PhotoProblem, 'gone'>;
  constructor(problem: Exclude<PhotoProblem, 'gone'>, options: { cause?: unknown } = {}) {
    super(`Photo refused: ${problem}`, options);
    this.name = 'PhotoRefused';
    this.problem = problem;
  }
}

/** A voice note that will not be kept, and why. */
export class VoiceRefused extends Error {
  readonly problem: 'notSound' | 'tooLarge';
  constructor(problem: 'notSound' | 'tooLarge') {
    super(`Voice refused: ${problem}`);
    this.name = 'VoiceRefused';
    this.problem = problem;
  }
}

/** Where files come from and where they are kept. */
export interface GatherParts {
  readonly channel: Channel;
  readonly photos: Photos;
  readonly log: Logger;
}

/** Makes one input of folded rows: fetches and keeps their photos, joins every caption. */
export async function gather(rows: readonly InboxRow[], parts: GatherParts): Promise<Input> {
  const messages = rows.map(
    ({ event }): Partial<IncomingMessage> =>
      event.kind === 'message' ? event : event.kind === 'edited' ? { text: event.text } : {},
  );
  const kept: KeptPhoto[] = [];
  const photoProblems: PhotoProblem[] = [];
  for (const { photos = [], text = '' } of messages) {
    for (const media of photos) {
      const result = await keepPhoto(media, parts);
      if (typeof result === 'string') photoProblems.push(result);
      else kept.push(text.trim() === '' ? result : { ...result, caption: text.trim() });
    }
  }
  const pick = <Key extends keyof IncomingMessage>(name: Key) =>
    messages.find((message) => message[name] !== undefined)?.[name];
  const choiceId = pick('choiceId');
  const quotedId = pick('quotedId');
  const startedWith = pick('startedWith');
  // Nobody else's number is wanted here: such a card is answered like anything else we have no use for.
  const contact = pick('contact');
  const ownPhone = contact?.own === true ? asNumber(contact.phone) : undefined;
  const isForeign = contact !== undefined && ownPhone === undefined;
  const unsupported = pick('unsupported') ?? (isForeign ? 'contact' : undefined);
  const voice = pick('voice');
  const voiceHash = voice === undefined ? undefined : await keepVoice(voice, parts);
  const writtenAt = new Date(Math.max(0, ...rows.map(({ sentAt }) => sentAt.getTime())));
  return {
    writtenAt,
    text: messages
      .map((message) => (message.text ?? '').trim())
      .filter((text) => text !== '')
      .join('\n'),
    photos: kept,
    photoProblems,
    voice: voice !== undefined,
    ...(voiceHash === undefined ? {} : { voiceHash }),
    place: pick('place') !== undefined,
    cart: pick('cart') ?? [],
    ...(choiceId === undefined ? {} : { choiceId }),
    ...(quotedId === undefined ? {} : { quotedId }),
    ...(startedWith === undefined ? {} : { startedWith }),
    ...(ownPhone === undefined ? {} : { ownPhone }),
    ...(unsupported === undefined ? {} : { unsupported }),
  };
}

/** A number as platforms that vouch for one write it, so that two can be compared. */
function asNumber(said: string): string | undefined {
  const digits = said.replace(/\D/g, '');
  return digits.length >= 8 && digits.length <= 15 ? `+${digits}` : undefined;
}

async function keepPhoto(media: MediaRef, { channel, photos, log }: GatherParts): Promise<KeptPhoto | PhotoProblem> {
  try {
    return await photos.keep(await channel.fetchMedia(media));
  } catch (error) {
    if (error instanceof PhotoRefused) return error.problem;
    if (error instanceof SendError && error.reason === 'withheld') return 'tooLarge';
    if (error instanceof SendError && (error.reason === 'unreachable' || error.reason === 'rejected')) return 'gone';
    if (couldNotWrite(error, log)) return 'gone';
    throw error;
  }
}

/** Undefined when it is no sound, too long, or gone from the platform: whoever wanted to pass it on is told. */
async function keepVoice(media: MediaRef, { channel, photos, log }: GatherParts): Promise<string | undefined> {
  try {
    return await photos.keepVoice(await channel.fetchMedia(media));
  } catch (error) {
    if (error instanceof VoiceRefused) return undefined;
    if (error instanceof SendError && ['unreachable', 'rejected', 'withheld'].includes(error.reason)) return undefined;
    if (couldNotWrite(error, log)) return undefined;
    throw error;
  }
}

/** A full disk is the operator's to mend; the person is asked to send it again meanwhile. */
function couldNotWrite(error: unknown, log: Logger): boolean {
  if (!(error instanceof AppError) || error.code !== 'file-not-kept') return false;
  log.error({ err: error }, 'a file could not be kept');
  return true;
}
