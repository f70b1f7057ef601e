import { createHmac } from 'node:crypto';

/** Who writes: a number, a business-scoped id, or both. */
export interface Sender {
  readonly phone?: string;
  readonly userId?: string;
  readonly name?: string;
}

/** What Meta puts around everything. */
export function envelope(phoneNumberId: string, value: object, field = 'messages'): object {
  const metadata = { display_phone_number: '919830000000', phone_number_id: phoneNumberId };
  return {
    object: 'whatsapp_business_account',
    entry: [
      { id: '102290129340398', changes: [{ field, value: { messaging_product: 'whatsapp', metadata, ...value } }] },
    ],
  };
}

/** One message with its contact, as Meta writes them for a person with or without a number. */
export function incoming(sender: Sender, message: object): { contacts: object[]; messages: object[] } {
  const { phone, userId, name = 'রিনা' } = sender;
  const ids = { ...(phone && { wa_id: phone }), ...(userId && { user_id: userId }) };
  const from = { ...(phone && { from: phone }), ...(userId && { from_user_id: userId }) };
  return { contacts: [{ profile: { name }, ...ids }], messages: [{ ...from, ...message }] };
}

/** Bytes as Meta sends and signs them: everything beyond ASCII is written as an escape. */
export function asMetaBytes(payload: object): Uint8Array {
  const json = JSON.stringify(payload).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new TextEncoder().encode(json);
}

/** The header over the raw bytes. */
export function sign(bytes: Uint8Array, appSecret: string): string {
  return `sha256=${createHmac('sha256', appSecret).update(bytes).digest('hex')}`;
}
