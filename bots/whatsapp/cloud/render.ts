import type { Call } from '../../../src/messages/channel.ts';
import { splitText } from '../../../src/messages/cut-text.ts';
import { withNumberedLines } from '../../../src/messages/number-choices.ts';
import type { OutgoingMessage } from '../../../src/messages/outgoing.ts';
import { firstButtons, interactiveFor } from './interactive.ts';
import { templateBody } from './template.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages, image-messages */
const TEXT_LIMIT = 4096;
const CAPTION_LIMIT = 1024;
const INTERACTIVE_BODY_LIMIT = 1024;

type Body = Readonly<Record<string, unknown>>;

/**
 * Cuts what we want to say into bodies of `POST /messages` without the receiver. Every message costs money, so choices
 * ride on the last photo and long choices become numbered lines rather than a second message. `{ photo: hash }` and
 * `{ voice: hash }` stand where the client puts an uploaded id. A template given is a template sent.
 */
export function plan(message: OutgoingMessage): readonly Call[] {
  const bodies = message.template ? [templateBody(message, message.template)] : freeForm(message);
  return bodies.map((body, index) => ({
    method: 'messages',
    body: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...(index === 0 && message.quotes !== undefined ? { context: { message_id: message.quotes } } : {}),
      ...body,
    },
  }));
}

function freeForm(message: OutgoingMessage): readonly Body[] {
  const voice = message.voice === undefined ? [] : [{ type: 'audio', audio: { id: { voice: message.voice } } }];
  const photo = message.photos.at(-1);
  const earlier = message.photos.slice(0, -1).map((hash) => imageBody(hash, ''));
  const ending = photo === undefined ? endWithWords(message) : endWithPhoto(message, photo);
  return [...voice, ...earlier, ...ending];
}

function endWithPhoto(message: OutgoingMessage, photo: string): readonly Body[] {
  const text = message.text.trim();
  if (message.choices.length === 0) {
    if (text.length <= CAPTION_LIMIT) return [imageBody(photo, text)];
    return [imageBody(photo, ''), ...textBodies(text)];
  }
  const interactive = text.length <= INTERACTIVE_BODY_LIMIT ? interactiveFor(message, photo) : undefined;
  if (interactive) return [interactive];
  const numbered = withNumberedLines(text, message.choices, message.language);
  const first = firstButtons(message, photo, numbered);
  if (first) return [first];
  if (numbered.length <= CAPTION_LIMIT) return [imageBody(photo, numbered)];
  return [imageBody(photo, ''), ...endWithWords(message)];
}

function endWithWords(message: OutgoingMessage): readonly Body[] {
  if (message.choices.length === 0) return textBodies(message.text);
  const interactive =
    message.text.trim().length <= INTERACTIVE_BODY_LIMIT ? interactiveFor(message, undefined) : undefined;
  return interactive ? [interactive] : textBodies(withNumberedLines(message.text, message.choices, message.language));
}

function imageBody(photo: string, caption: string): Body {
  return { type: 'image', image: { id: { photo }, ...(caption === '' ? {} : { caption }) } };
}

function textBodies(text: string): readonly Body[] {
  return splitText(text, TEXT_LIMIT).map((body) => ({ type: 'text', text: { body, preview_url: false } }));
}
