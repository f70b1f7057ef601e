import type { ChatAddress } from '../../../src/messages/address.ts';

/** The channel's name in every address. */
export const WHATSAPP_WEB = 'whatsapp-web';

/** A message's key as the page serialises it: classic with `_serialized`, since July 2026 with `$1` instead. */
export interface WebKey {
  readonly fromMe?: boolean | undefined;
  readonly remote?: string | { readonly _serialized?: string | undefined } | undefined;
  readonly id?: string | undefined;
  readonly participant?: string | { readonly _serialized?: string | undefined } | undefined;
  readonly _serialized?: string | undefined;
  readonly $1?: string | undefined;
}

/** The one string that names a message, whatever shape its key came in; nothing when the key is empty. */
export function keyText(key: WebKey): string | undefined {
  const joined = key._serialized ?? key.$1;
  if (joined !== undefined) return joined;
  const remote = idText(key.remote);
  if (remote === undefined || key.id === undefined) return undefined;
  const participant = idText(key.participant);
  return [String(key.fromMe === true), remote, key.id, ...(participant === undefined ? [] : [participant])].join('_');
}

/** A chat's id as text; the page gives a string or an object around it. */
export function idText(id: string | { readonly _serialized?: string | undefined } | undefined): string | undefined {
  return typeof id === 'string' ? id : id?._serialized;
}

/** The number behind a private chat's id, in E.164; a hidden id (`@lid`) is made of digits too, and tells none. */
export function phoneOf(chatId: string | undefined): string | undefined {
  const digits = /^([1-9]\d{6,14})@(?:c\.us|s\.whatsapp\.net)$/.exec(chatId ?? '')?.[1];
  return digits === undefined ? undefined : `+${digits}`;
}

/** A private chat's address, by number (`@c.us`) or by hidden id (`@lid`); groups, channels and stories are none. */
export function webAddress(chatId: string | undefined): ChatAddress | undefined {
  return chatId !== undefined && /@(c\.us|lid|s\.whatsapp\.net)$/.test(chatId)
    ? { channel: WHATSAPP_WEB, chatId }
    : undefined;
}
