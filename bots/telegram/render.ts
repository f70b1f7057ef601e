import type { Call } from '../../src/messages/channel.ts';
import { splitText } from '../../src/messages/cut-text.ts';
import { numberedLine } from '../../src/messages/number-choices.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import { messageNumber } from './address.ts';
import { type Keyboard, keyboardFor } from './keyboard.ts';

/** https://core.telegram.org/bots/api#sendmessage, #sendphoto, #sendmediagroup */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const ALBUM_LIMIT = 10;
/** An album or a bare keyboard cannot stand without words, and a channel has none of its own. */
const POINTER = '👇';

type Body = Readonly<Record<string, unknown>>;

/**
 * Cuts what we want to say into Bot API calls without `chat_id`. Never with a `parse_mode`: a person's `<b>` arrives as
 * typed. `{ photo: hash }` and `{ voice: hash }` stand where the client puts a file or a known `file_id`.
 */
export function plan(message: OutgoingMessage): readonly Call[] {
  const { keyboard, undrawn } = keyboardFor(message.choices);
  const lines = undrawn.flatMap(({ choice, index }) =>
    choice.listed ? [] : [numberedLine(choice, index, message.language)],
  );
  const text = [message.text.trim(), lines.join('\n')].filter((part) => part !== '').join('\n\n');
  // A message that stands already can be given no other kind of keyboard.
  const canEdit = keyboard === undefined || 'inline_keyboard' in keyboard;
  return (canEdit ? edited(message, text, keyboard) : undefined) ?? sent(message, text, keyboard);
}

/** The call that says the same in a new message, for when Telegram refuses the edit (a photo cannot become plain text). */
export function sendAnew(call: Call): Call {
  const { message_id: _, media, ...rest } = call.body;
  if (call.method === 'editMessageText') return { method: 'sendMessage', body: rest };
  if (call.method !== 'editMessageMedia') return call;
  const { media: photo, caption } = media as { media: unknown; caption?: string };
  return { method: 'sendPhoto', body: { photo, ...(caption === undefined ? {} : { caption }), ...rest } };
}

function edited(message: OutgoingMessage, text: string, keyboard: Keyboard | undefined): readonly Call[] | undefined {
  const message_id = messageNumber(message.replaces);
  if (message_id === undefined || message.voice !== undefined) return undefined;
  const markup = keyboard ? { reply_markup: keyboard } : {};
  const [photo, ...more] = message.photos;
  if (photo === undefined) {
    if (text.length > TEXT_LIMIT || (text === '' && !keyboard)) return undefined;
    return [{ method: 'editMessageText', body: { message_id, ...words(text || POINTER), ...markup } }];
  }
  if (more.length > 0 || text.length > CAPTION_LIMIT) return undefined;
  const media = { type: 'photo', media: { photo }, ...captioned(text) };
  return [{ method: 'editMessageMedia', body: { message_id, media, ...markup } }];
}

function sent(message: OutgoingMessage, text: string, keyboard: Keyboard | undefined): readonly Call[] {
  const calls = [...mediaCalls(message, text, keyboard)];
  const captionTaken = calls.some((call) => JSON.stringify(call.body).includes('"caption"'));
  if (!captionTaken) {
    calls.push(...splitText(text, TEXT_LIMIT).map((piece) => ({ method: 'sendMessage', body: words(piece) })));
  }
  if (keyboard && !canCarryKeyboard(calls.at(-1))) calls.push({ method: 'sendMessage', body: words(POINTER) });
  const quoted = messageNumber(message.quotes);
  return calls.map((call, index) => ({
    method: call.method,
    body: {
      ...call.body,
      ...(index === 0 && quoted !== undefined
        ? { reply_parameters: { message_id: quoted, allow_sending_without_reply: true } }
        : {}),
      ...(index === calls.length - 1 && keyboard ? { reply_markup: keyboard } : {}),
    },
  }));
}

/** The first medium takes the text as its caption when that saves a call; an album cannot carry a keyboard, so it stays bare then. */
function mediaCalls(message: OutgoingMessage, text: string, keyboard: Keyboard | undefined): readonly Call[] {
  const caption = text.length <= CAPTION_LIMIT ? text : '';
  const albums = albumsOf(message.photos);
  const single = albums.length === 1 && albums[0]?.length === 1;
  const photoCaption = single || !keyboard ? caption : '';
  const calls = albums.map((photos, index) => photoCall(photos, index === albums.length - 1 ? photoCaption : ''));
  if (message.voice === undefined) return calls;
  const voiceCaption = message.photos.length === 0 ? caption : '';
  const voice: Call = { method: 'sendVoice', body: { voice: { voice: message.voice }, ...captioned(voiceCaption) } };
  return [voice, ...calls];
}

function photoCall(photos: readonly string[], caption: string): Call {
  const [only, ...more] = photos;
  if (more.length === 0) return { method: 'sendPhoto', body: { photo: { photo: only }, ...captioned(caption) } };
  const media = photos.map((photo, index) => ({
    type: 'photo',
    media: { photo },
    ...captioned(index === 0 ? caption : ''),
  }));
  return { method: 'sendMediaGroup', body: { media } };
}

/** As few albums as possible, evenly filled, so that an eleventh photo does not stand alone. */
function albumsOf(photos: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(photos.length / ALBUM_LIMIT);
  return Array.from({ length: count }, (_, index) =>
    photos.slice(Math.ceil((index * photos.length) / count), Math.ceil(((index + 1) * photos.length) / count)),
  );
}

function canCarryKeyboard(call: Call | undefined): boolean {
  return call !== undefined && call.method !== 'sendMediaGroup';
}

function captioned(caption: string): Body {
  return caption === '' ? {} : { caption };
}

function words(text: string): Body {
  return { text, link_preview_options: { is_disabled: true } };
}
