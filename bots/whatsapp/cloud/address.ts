import type { ChatAddress } from '../../../src/messages/address.ts';

/** The channel's name in every address. */
export const WHATSAPP_CLOUD = 'whatsapp-cloud';

/** How Meta names a person: a business-scoped id, a phone number, or both. */
export interface CloudNames {
  readonly userId: string | undefined;
  readonly phone: string | undefined;
}

/** The person's address: the business-scoped id where Meta gives one, for the phone number may be absent or change. */
export function cloudAddress(names: CloudNames): ChatAddress | undefined {
  const chatId = names.userId ?? names.phone;
  return chatId === undefined || chatId === '' ? undefined : { channel: WHATSAPP_CLOUD, chatId };
}

/** The number that Meta vouches for, in E.164; it writes one as bare digits, with or without its plus sign. */
export function attestedPhone(number: string | undefined): string | undefined {
  const digits = /^\+?([1-9]\d{6,14})$/.exec(number ?? '')?.[1];
  return digits === undefined ? undefined : `+${digits}`;
}

/** The field of a request that names the receiver: a business-scoped id goes in `recipient`, a number in `to`. */
export function recipientField(address: ChatAddress): { readonly to: string } | { readonly recipient: string } {
  return /^\d+$/.test(address.chatId) ? { to: address.chatId } : { recipient: address.chatId };
}
