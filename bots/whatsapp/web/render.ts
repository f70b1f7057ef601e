import type { Call } from '../../../src/messages/channel.ts';
import { splitText } from '../../../src/messages/cut-text.ts';
import { withNumberedLines } from '../../../src/messages/number-choices.ts';
import type { Choice, OutgoingMessage } from '../../../src/messages/outgoing.ts';

/** WhatsApp takes far longer texts; beyond this a phone hides the rest behind "read more" anyway. */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const POLL_QUESTION_LIMIT = 255;
const POLL_OPTION_LIMIT = 100;
const POLL_OPTIONS = 12;

type Content = string | Readonly<Record<string, unknown>>;
type Body = Readonly<Record<string, unknown>>;

/**
 * Cuts what we want to say into calls of whatsapp-web.js: `sendMessage` with content and options, `editMessage` for text.
 * `{ photo: hash }`, `{ voice: hash }` and `{ poll }` stand where the client puts a MessageMedia or a Poll.
 */
export function plan(message: OutgoingMessage): readonly Call[] {
  const calls = planReply(message);
  // What nobody asked for is sent only to people who once wrote: the client must know it for that.
  return message.purpose === 'reply'
    ? calls
    : calls.map(({ method, body }) => ({ method, body: { ...body, purpose: message.purpose } }));
}

function planReply(message: OutgoingMessage): readonly Call[] {
  const poll = pollFor(message);
  if (poll) return [sendMessage(poll, quoting(message))];
  const text = withNumberedLines(message.text, message.choices, message.language);
  const plainText = message.photos.length === 0 && message.voice === undefined;
  if (message.replaces !== undefined && plainText && text !== '' && text.length <= TEXT_LIMIT) {
    return [{ method: 'editMessage', body: { messageId: message.replaces, content: text } }];
  }
  return inOrder(message, text);
}

/** The call that says the same in a new message, for when the page refuses the edit (it allows fifteen minutes). */
export function sendAnew(call: Call): Call {
  if (call.method !== 'editMessage') return call;
  const { messageId, content, ...rest } = call.body;
  return { method: 'sendMessage', body: { content, options: { linkPreview: false }, ...rest } };
}

function inOrder(message: OutgoingMessage, text: string): readonly Call[] {
  const contents: (readonly [Content, Body])[] = [];
  if (message.voice !== undefined) contents.push([{ voice: message.voice }, { sendAudioAsVoice: true }]);
  // The words go with the last photo: they are nearest to where the person types.
  const caption = text !== '' && text.length <= CAPTION_LIMIT ? { caption: text } : {};
  message.photos.forEach((photo, index) => {
    contents.push([{ photo }, index === message.photos.length - 1 ? caption : {}]);
  });
  if (message.photos.length === 0 || text.length > CAPTION_LIMIT) {
    for (const piece of splitText(text, TEXT_LIMIT)) contents.push([piece, { linkPreview: false }]);
  }
  return contents.map(([content, options], index) =>
    sendMessage(content, { ...options, ...(index === 0 ? quoting(message) : {}) }),
  );
}

function pollFor(message: OutgoingMessage): Content | undefined {
  const name = message.text.trim();
  const options = message.choices.map((choice: Choice) => choice.label.replace(/\s+/gu, ' ').trim());
  const bare = message.photos.length === 0 && message.voice === undefined && message.replaces === undefined;
  if (!bare || name === '' || name.length > POLL_QUESTION_LIMIT) return undefined;
  if (options.length < 2 || options.length > POLL_OPTIONS || new Set(options).size < options.length) return undefined;
  if (options.some((option) => option === '' || option.length > POLL_OPTION_LIMIT)) return undefined;
  return { poll: { name, options, allowMultipleAnswers: false } };
}

function quoting(message: OutgoingMessage): Body {
  return message.quotes === undefined ? {} : { quotedMessageId: message.quotes };
}

function sendMessage(content: Content, options: Body): Call {
  return { method: 'sendMessage', body: { content, options } };
}
