import type { IncomingEvent, IncomingMessage } from '../../src/messages/incoming.ts';
import type { MediaRef } from '../../src/messages/media.ts';
import { telegramAddress } from './address.ts';
import { unknownUpdate } from './parse-unknown.ts';
import { type TelegramMessage, type TelegramUpdate, type TelegramUser, telegramUpdate } from './update.ts';

/**
 * Reads one Telegram update. A tap carries no time of its own, so the moment we received it is handed in. What cannot
 * be read but has a sender becomes an unsupported message; what is no update at all is no event.
 */
export function parse(payload: unknown, receivedAt: Date): readonly IncomingEvent[] {
  const parsed = telegramUpdate.safeParse(payload);
  if (!parsed.success) return unknownUpdate(payload, receivedAt);
  const update = parsed.data;
  if (update.message) return readMessage(update.message);
  if (update.edited_message) return readEdit(update.update_id, update.edited_message);
  if (update.callback_query) return readTap(update.callback_query, receivedAt);
  if (update.my_chat_member) return readMembership(update.update_id, update.my_chat_member);
  // A search in another chat is a Query, read by parse-query.ts.
  if (update.inline_query) return [];
  return unknownUpdate(payload, receivedAt);
}

function readMessage(message: TelegramMessage): readonly IncomingEvent[] {
  if (message.chat.type !== 'private') return readGroupMessage(message);
  const text = message.text ?? message.caption ?? venueText(message);
  const started = /^\/start(?:@\w+)? ([A-Za-z0-9_-]{1,64})$/.exec(text)?.[1];
  const unsupported = unsupportedKind(message);
  return [
    {
      ...envelope(message),
      text,
      photos: photosOf(message),
      ...(message.media_group_id === undefined ? {} : { albumId: message.media_group_id }),
      ...voiceOf(message),
      ...(message.reply_to_message ? { quotedId: String(message.reply_to_message.message_id) } : {}),
      ...(message.location
        ? { place: { latitude: message.location.latitude, longitude: message.location.longitude } }
        : {}),
      ...contactOf(message),
      ...(started === undefined ? {} : { startedWith: started }),
      ...(unsupported === undefined ? {} : { unsupported }),
    },
  ];
}

/** We talk in private: a group hears one polite line when it speaks to us, and its other words are never stored. */
function readGroupMessage(message: TelegramMessage): readonly IncomingEvent[] {
  if (message.chat.type === 'channel' || !speaksToUs(message)) return [];
  return [{ ...envelope(message), text: '', photos: [], unsupported: 'group' }];
}

function speaksToUs(message: TelegramMessage): boolean {
  if (message.reply_to_message?.from?.is_bot === true) return true;
  const text = message.text ?? message.caption ?? '';
  return [...(message.entities ?? []), ...(message.caption_entities ?? [])].some((entity) => {
    const word = text.slice(entity.offset, entity.offset + entity.length);
    // Every bot's name ends in "bot" by Telegram's rule, so our own name need not be known here.
    return entity.type === 'bot_command' || (entity.type === 'mention' && /bot$/i.test(word));
  });
}

function readEdit(updateId: number, message: TelegramMessage): readonly IncomingEvent[] {
  if (message.chat.type !== 'private') return [];
  // A live location moves by "edits" every few seconds: not words, and not news to us.
  if (message.location) return [];
  return [
    {
      kind: 'edited',
      id: `update:${updateId}`,
      from: telegramAddress(message.chat.id),
      editedAt: fromSeconds(message.edit_date ?? message.date),
      messageId: String(message.message_id),
      text: message.text ?? message.caption ?? '',
      photos: photosOf(message),
    },
  ];
}

function readTap(tap: NonNullable<TelegramUpdate['callback_query']>, receivedAt: Date): readonly IncomingEvent[] {
  return [
    {
      kind: 'message',
      id: `callback:${tap.id}`,
      // Under an inline result the tap comes from another chat; the answer belongs to the person.
      from: telegramAddress(tap.from.id),
      ...whoIs(tap.from),
      sentAt: receivedAt,
      text: '',
      photos: [],
      ...(tap.data === undefined ? { unsupported: 'callback_query' } : { choiceId: tap.data }),
      ...(tap.message?.chat.type === 'private' ? { quotedId: String(tap.message.message_id) } : {}),
    },
  ];
}

function readMembership(
  updateId: number,
  change: NonNullable<TelegramUpdate['my_chat_member']>,
): readonly IncomingEvent[] {
  if (change.chat.type !== 'private') return [];
  return [
    {
      kind: 'reachable',
      id: `update:${updateId}`,
      from: telegramAddress(change.chat.id),
      value: change.new_chat_member.status === 'member',
      at: fromSeconds(change.date),
    },
  ];
}

function envelope(message: TelegramMessage): Pick<IncomingMessage, 'kind' | 'id' | 'from' | 'sentAt'> & WhoIs {
  return {
    kind: 'message',
    id: String(message.message_id),
    from: telegramAddress(message.chat.id),
    ...(message.from ? whoIs(message.from) : {}),
    sentAt: fromSeconds(message.date),
  };
}

interface WhoIs {
  readonly senderName?: string;
  readonly languageHint?: string;
}

function whoIs(user: TelegramUser): WhoIs {
  const name = [user.first_name, user.last_name].filter((part) => part).join(' ');
  return {
    ...(name === '' ? {} : { senderName: name }),
    ...(user.language_code === undefined ? {} : { languageHint: user.language_code }),
  };
}

/** Telegram sends every size it made; the largest is the photo. A picture sent as a file is a photo too. */
function photosOf(message: TelegramMessage): readonly MediaRef[] {
  const sizes = message.photo ?? [];
  const largest = sizes.reduce<(typeof sizes)[number] | undefined>(
    (best, size) => (best && best.width * best.height >= size.width * size.height ? best : size),
    undefined,
  );
  if (largest) return [{ ref: largest.file_id, mimeType: 'image/jpeg' }];
  if (isPicture(message) && message.document)
    return [{ ref: message.document.file_id, mimeType: message.document.mime_type ?? 'image/jpeg' }];
  return [];
}

function isPicture(message: TelegramMessage): boolean {
  // A GIF also arrives as a document beside its animation.
  return message.document?.mime_type?.startsWith('image/') === true && message.animation === undefined;
}

function voiceOf(message: TelegramMessage): { readonly voice?: MediaRef } {
  const sound = message.voice ?? message.audio;
  return sound ? { voice: { ref: sound.file_id, mimeType: sound.mime_type ?? 'audio/ogg' } } : {};
}

/** Telegram finds the card's user by its number, so a card that names the sender shows the sender's own number. */
function contactOf(message: TelegramMessage): Pick<IncomingMessage, 'contact'> {
  if (!message.contact) return {};
  const { phone_number: phone, user_id: userId } = message.contact;
  return { contact: { phone, own: userId !== undefined && userId === message.from?.id } };
}

function venueText(message: TelegramMessage): string {
  return message.venue ? `${message.venue.title}, ${message.venue.address}` : '';
}

function unsupportedKind(message: TelegramMessage): string | undefined {
  if (message.text !== undefined || photosOf(message).length > 0) return undefined;
  if (message.voice || message.audio || message.location || message.contact) return undefined;
  const kinds = Object.keys(message).filter((key) => !ENVELOPE.has(key));
  // A GIF is sent as animation and document: its own name says more.
  return kinds.find((kind) => kind !== 'document') ?? kinds[0] ?? 'empty';
}

const ENVELOPE = new Set(
  'message_id message_thread_id date edit_date chat from sender_chat caption caption_entities entities media_group_id reply_to_message quote external_reply forward_origin forward_date forward_from forward_sender_name is_topic_message is_automatic_forward via_bot has_protected_content is_from_offline author_signature has_media_spoiler show_caption_above_media effect_id link_preview_options reply_markup'.split(
    ' ',
  ),
);

function fromSeconds(seconds: number): Date {
  return new Date(seconds * 1000);
}
