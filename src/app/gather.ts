import type { Input, KeptPhoto, PhotoProblem } from '../conversation/input.ts';
import { SendError } from '../errors.ts';
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

/** Makes one input of folded rows: fetches and keeps their photos, joins every caption. */
export async function gather(rows: readonly InboxRow[], channel: Channel, photos: Photos): Promise<Input> {
  const messages = rows.map(
    (row): Partial<IncomingMessage> => (row.event.kind === 'edited' ? { text: row.event.text } : row.event),
  );
  const kept: KeptPhoto[] = [];
  const photoProblems: PhotoProblem[] = [];
  for (const media of messages.flatMap((message) => message.photos ?? [])) {
    const result = await keepPhoto(media, channel, photos);
    if (typeof result === 'string') photoProblems.push(result);
    else kept.push(result);
  }
  const pick = <Key extends keyof IncomingMessage>(name: Key) =>
    messages.find((message) => message[name] !== undefined)?.[name];
  const choiceId = pick('choiceId');
  const quotedId = pick('quotedId');
  const startedWith = pick('startedWith');
  // Nobody's number is wanted here: a shared card is answered like anything else we have no use for.
  const unsupported = pick('unsupported') ?? (pick('contact') === undefined ? undefined : 'contact');
  return {
    text: messages
      .map((message) => (message.text ?? '').trim())
      .filter((text) => text !== '')
      .join('\n'),
    photos: kept,
    photoProblems,
    voice: pick('voice') !== undefined,
    place: pick('place') !== undefined,
    cart: pick('cart') ?? [],
    ...(choiceId === undefined ? {} : { choiceId }),
    ...(quotedId === undefined ? {} : { quotedId }),
    ...(startedWith === undefined ? {} : { startedWith }),
    ...(unsupported === undefined ? {} : { unsupported }),
  };
}

async function keepPhoto(media: MediaRef, channel: Channel, photos: Photos): Promise<KeptPhoto | PhotoProblem> {
  try {
    return await photos.keep(await channel.fetchMedia(media));
  } catch (error) {
    if (error instanceof PhotoRefused) return error.problem;
    if (error instanceof SendError && (error.reason === 'unreachable' || error.reason === 'rejected')) return 'gone';
    throw error;
  }
}
