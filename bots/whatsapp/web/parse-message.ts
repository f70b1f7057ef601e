import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { idText, keyText, phoneOf, webAddress } from './address.ts';
import type { WebMessage } from './page-event.ts';

/**
 * Reads one message of a private chat. An album's parent holds nothing: each of its photos comes as a message of its own.
 * `knownPhone` is the chat id by number that the page knows for a hidden sender.
 */
export function readMessage(message: WebMessage, knownPhone: string | undefined): readonly IncomingEvent[] {
  const id = keyText(message.id);
  const from = webAddress(message.from);
  const type = message.type ?? 'unknown';
  if (id === undefined || !from || message.fromMe === true || SILENT.has(type)) return [];
  const album = albumKey(message);
  const quotedId = quotedKey(message, from.chatId);
  const phone = phoneOf(from.chatId) ?? phoneOf(knownPhone);
  const shared = sharedPhone(message);
  const isPhoto = type === 'image' || (type === 'document' && message._data?.mimetype?.startsWith('image/') === true);
  const isVoice = type === 'ptt' || type === 'audio';
  const readable = type === 'chat' || isPhoto || isVoice || (type === 'location' && message.location) || shared;
  const name = message._data?.notifyName;
  return [
    {
      kind: 'message',
      id,
      from,
      ...(name === undefined ? {} : { senderName: name }),
      ...(phone === undefined ? {} : { phone }),
      sentAt: new Date(message.timestamp * 1000),
      text: textOf(message, type),
      // The bytes are fetched by the message's key; the page keeps no other handle.
      photos: isPhoto ? [{ ref: id, mimeType: message._data?.mimetype ?? 'image/jpeg' }] : [],
      ...(album === undefined ? {} : { albumId: album }),
      ...(isVoice ? { voice: { ref: id, mimeType: message._data?.mimetype ?? 'audio/ogg' } } : {}),
      ...(quotedId === undefined ? {} : { quotedId }),
      ...(message.location ? { place: message.location } : {}),
      ...(shared === undefined ? {} : { contact: { phone: shared, own: isSameNumber(shared, phone) } }),
      ...(readable ? {} : { unsupported: type }),
    },
  ];
}

/** Kinds the page shows as messages though nobody said anything. */
const SILENT: ReadonlySet<string> = new Set([
  'album',
  'e2e_notification',
  'notification_template',
  'protocol',
  'ciphertext',
]);

function textOf(message: WebMessage, type: string): string {
  // A location's body is a picture of the map and a contact's is the card itself.
  if (type === 'location' || type === 'vcard' || type === 'multi_vcard') return '';
  return message.body ?? message._data?.caption ?? '';
}

function albumKey(message: WebMessage): string | undefined {
  const key = message._data?.parentMsgKey ?? message._data?.parentMessageKey;
  return key && keyText(key);
}

/** The page keeps only the quoted message's short id and its author; a private chat has two possible authors. */
function quotedKey(message: WebMessage, chatId: string): string | undefined {
  const stanza = message._data?.quotedStanzaID;
  if (stanza === undefined) return undefined;
  const fromMe = idText(message._data?.quotedParticipant) !== chatId;
  return keyText({ fromMe, remote: chatId, id: stanza });
}

/** A card's number may be written with spaces and signs; a sender without a number owns none. */
function isSameNumber(shared: string, phone: string | undefined): boolean {
  return phone !== undefined && shared.replace(/\D/g, '') === phone.replace(/\D/g, '');
}

function sharedPhone(message: WebMessage): string | undefined {
  const card = message.vCards?.[0] ?? '';
  return /waid=(\d+)/.exec(card)?.[1] ?? /^TEL[^:\n]*:(.+)$/m.exec(card)?.[1]?.trim();
}
