import { SendError } from '../../../src/errors.ts';
import type { OutgoingMessage } from '../../../src/messages/outgoing.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components#quick-reply-buttons */
const QUICK_REPLIES = 10;

type Body = Readonly<Record<string, unknown>>;

/**
 * An approved template, filled in. The approved form must have an image header when a photo is given, and as many quick
 * replies as there are choices: Meta refuses what does not match (132000, 132012), and we refuse more than any form holds.
 */
export function templateBody(
  message: OutgoingMessage,
  template: { readonly name: string; readonly parameters: readonly string[] },
): Body {
  if (message.choices.length > QUICK_REPLIES) {
    const count = message.choices.length;
    throw new SendError('rejected', `Expected a template with at most ${QUICK_REPLIES} choices, got ${count}.`);
  }
  const [photo] = message.photos;
  const components = [
    ...(photo === undefined ? [] : [{ type: 'header', parameters: [{ type: 'image', image: { id: { photo } } }] }]),
    ...(template.parameters.length === 0
      ? []
      : [{ type: 'body', parameters: template.parameters.map((text) => ({ type: 'text', text: oneLine(text) })) }]),
    ...message.choices.map((choice, index) => ({
      type: 'button',
      sub_type: 'quick_reply',
      index: String(index),
      parameters: [{ type: 'payload', payload: choice.id }],
    })),
  ];
  return {
    type: 'template',
    template: {
      name: template.name,
      language: { code: message.language },
      ...(components.length === 0 ? {} : { components }),
    },
  };
}

/** Meta refuses line breaks, tabs, long runs of spaces and nothing at all in a template's parameter. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim() || '–';
}
