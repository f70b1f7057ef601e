import type { CartLine, IncomingEvent, IncomingMessage } from '../../../src/messages/incoming.ts';
import type { MediaRef } from '../../../src/messages/media.ts';
import { attestedPhone, cloudAddress, WHATSAPP_CLOUD } from './address.ts';
import type { CloudContact, CloudMessage } from './webhook.ts';

/** Reads one message of a webhook; a system message may be a change of address instead. */
export function readMessage(message: CloudMessage, contacts: readonly CloudContact[]): readonly IncomingEvent[] {
  const contact = contactOf(message, contacts);
  const userId = message.from_user_id ?? contact?.user_id;
  const number = message.from ?? contact?.wa_id;
  const from = cloudAddress({ userId, phone: number });
  if (!from) return [];
  const at = new Date(message.timestamp * 1000);
  if (message.system) {
    const change = addressChange(message, from.chatId, at);
    return change ? [change] : [];
  }
  const choiceId =
    message.interactive?.button_reply?.id ?? message.interactive?.list_reply?.id ?? message.button?.payload;
  const quotedId = message.context?.id ?? message.reaction?.message_id;
  const product = message.context?.referred_product?.product_retailer_id;
  const phone = attestedPhone(message.from) ?? attestedPhone(contact?.wa_id);
  const shared = sharedPhone(message);
  const name = contact?.profile?.name;
  return [
    {
      kind: 'message',
      id: message.id,
      from,
      ...(name === undefined ? {} : { senderName: name }),
      ...(phone === undefined ? {} : { phone }),
      ...(userId === undefined || number === undefined
        ? {}
        : { formerly: { channel: WHATSAPP_CLOUD, chatId: number } }),
      sentAt: at,
      text: textOf(message),
      ...(choiceId === undefined ? {} : { choiceId }),
      photos: photosOf(message),
      ...(message.audio ? { voice: mediaRef(message.audio, 'audio/ogg') } : {}),
      ...(quotedId === undefined ? {} : { quotedId }),
      ...(message.location
        ? { place: { latitude: message.location.latitude, longitude: message.location.longitude } }
        : {}),
      ...(shared === undefined ? {} : { contact: { phone: shared, own: isSameNumber(shared, phone) } }),
      ...(message.order ? { cart: message.order.product_items.map(cartLine) } : {}),
      // A question about an item of the catalogue names the item, as a deep link does.
      ...(product === undefined ? {} : { startedWith: product }),
      ...unsupportedOf(message, choiceId, shared),
    },
  ];
}

/** The contact beside the message; when several people's messages come in one change, the one that matches. */
function contactOf(message: CloudMessage, contacts: readonly CloudContact[]): CloudContact | undefined {
  const match = contacts.find(
    (contact) =>
      (message.from_user_id !== undefined && contact.user_id === message.from_user_id) ||
      (message.from !== undefined && contact.wa_id === message.from),
  );
  const nameless = message.from === undefined && message.from_user_id === undefined;
  return match ?? (nameless && contacts.length === 1 ? contacts[0] : undefined);
}

/** A new number brings a new business-scoped id; each side is named by the best name Meta gives for it. */
function addressChange(message: CloudMessage, fromChatId: string, at: Date): IncomingEvent | undefined {
  const system = message.system ?? {};
  const to = cloudAddress({ userId: system.user_id, phone: system.wa_id });
  const from = system.previous_user_id ?? fromChatId;
  if (!to || to.chatId === from) return undefined;
  return { kind: 'addressChanged', id: message.id, from: { channel: WHATSAPP_CLOUD, chatId: from }, to, at };
}

/** A tapped label is nothing she said: the tap is its choice alone, as on every other channel. */
function textOf(message: CloudMessage): string {
  const words = message.text?.body ?? message.order?.text ?? message.image?.caption ?? message.document?.caption;
  return words ?? message.location?.name ?? '';
}

function photosOf(message: CloudMessage): readonly MediaRef[] {
  if (message.image) return [mediaRef(message.image, 'image/jpeg')];
  const file = message.document;
  return file?.mime_type?.startsWith('image/') ? [mediaRef(file, file.mime_type)] : [];
}

function mediaRef(media: { readonly id: string; readonly mime_type?: string | undefined }, usual: string): MediaRef {
  return { ref: media.id, mimeType: media.mime_type ?? usual };
}

function sharedPhone(message: CloudMessage): string | undefined {
  const phones = message.contacts?.flatMap((contact) => contact.phones ?? []) ?? [];
  return phones.map((each) => each.wa_id ?? each.phone).find((phone) => phone !== undefined);
}

/** A card's number may be written with spaces and signs; a sender without a number owns none. */
function isSameNumber(shared: string, phone: string | undefined): boolean {
  return phone !== undefined && shared.replace(/\D/g, '') === phone.replace(/\D/g, '');
}

/** `item_price` is in whole units of its currency; a price that is not in rupees is none of ours. */
function cartLine(item: NonNullable<CloudMessage['order']>['product_items'][number]): CartLine {
  const inRupees = item.currency === 'INR' && item.item_price !== undefined;
  return {
    itemCode: item.product_retailer_id,
    quantity: item.quantity,
    ...(inRupees ? { pricePaise: Math.round((item.item_price ?? 0) * 100) } : {}),
  };
}

function unsupportedOf(
  message: CloudMessage,
  choiceId: string | undefined,
  shared: string | undefined,
): Pick<IncomingMessage, 'unsupported'> {
  const kind = message.type ?? 'unknown';
  if (message.group_id !== undefined) return { unsupported: 'group' };
  const read =
    message.text ||
    message.audio ||
    message.location ||
    message.order ||
    choiceId !== undefined ||
    shared !== undefined;
  return read || photosOf(message).length > 0 ? {} : { unsupported: kind };
}
