import type { Message } from 'whatsapp-web.js';
import { keyText, type WebKey } from '../address.ts';
import { type WebMessage, webMessage } from '../page-event.ts';

/** The library's message as `webMessage` JSON: only what we read, its key filled in. Undefined when it is no message at all. */
export function messageJson(message: Message): WebMessage | undefined {
  fillKey(message);
  const raw: unknown = message.rawData;
  const parsed = webMessage.safeParse({ ...pick(message, NAMED), _data: pick(raw, INNER) });
  return parsed.success ? parsed.data : undefined;
}

/** Gives a message the `_serialized` id by which the library asks the page for it; the page renamed it in July 2026. */
export function fillKey(message: Message): string | undefined {
  const key: WebKey = message.id;
  const text = keyText(key);
  if (text !== undefined) Object.assign(message.id, { _serialized: text });
  return text;
}

const NAMED = ['id', 'type', 'body', 'timestamp', 'from', 'fromMe', 'hasMedia', 'location', 'vCards'];
const INNER = [
  'notifyName',
  'mimetype',
  'caption',
  'quotedStanzaID',
  'quotedParticipant',
  'parentMsgKey',
  'parentMessageKey',
];

function pick(from: unknown, names: readonly string[]): Record<string, unknown> {
  const all = new Map(Object.entries(from ?? {}));
  return Object.fromEntries(names.flatMap((name) => (all.get(name) == null ? [] : [[name, all.get(name)]])));
}
