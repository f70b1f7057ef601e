import type { ChatAddress } from '../../src/messages/address.ts';

/** The channel's name in every address. */
export const TELEGRAM = 'telegram';

/** The address of a Telegram chat. In a private chat the chat's number is also the person's. */
export function telegramAddress(chatId: number): ChatAddress {
  return { channel: TELEGRAM, chatId: String(chatId) };
}

/** The `chat_id` that the Bot API expects. */
export function chatParameter(address: ChatAddress): { readonly chat_id: number } {
  return { chat_id: Number(address.chatId) };
}

/** A message id as the Bot API wants it, or nothing when the id is not a message's (a tap has none). */
export function messageNumber(id: string | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
