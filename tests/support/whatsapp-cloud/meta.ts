import { request } from 'undici';
import { asMetaBytes, envelope, incoming, type Sender, sign } from './payloads.ts';

/** Meta's other half: it tells the haat's webhook what people do, signed, again and again until it hears 200. */
export interface Meta {
  /** One delivery of these values; resolves to the last status heard. */
  deliver(payload: object, options?: { readonly tries?: number }): Promise<number>;
  person(sender: Sender): Person;
}

/** Somebody with WhatsApp on their phone. */
export interface Person {
  readonly chatId: string;
  /** Sends a message of any kind; resolves to its id. */
  sends(message: object): Promise<string>;
  writes(text: string): Promise<string>;
  taps(id: string, title?: string, kind?: 'button' | 'list'): Promise<string>;
  sendsPhoto(mediaId: string, caption?: string): Promise<string>;
}

/** Opens Meta's caller for one webhook address. */
export function openMeta(settings: {
  readonly webhook: string;
  readonly appSecret: string;
  readonly phoneNumberId: string;
  readonly now?: () => Date;
  /** Told of every message, so that a double may open its window. */
  readonly onWrote?: (chatId: string, at: Date) => void;
}): Meta {
  const { webhook, appSecret, phoneNumberId, now = () => new Date() } = settings;
  let count = 0;
  const deliver: Meta['deliver'] = async (payload, { tries = 3 } = {}) => {
    const body = asMetaBytes(payload);
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': sign(body, appSecret) };
    let status = 0;
    for (let attempt = 0; attempt < tries && status !== 200; attempt += 1) {
      const answer = await request(webhook, { method: 'POST', headers, body: Buffer.from(body) });
      status = answer.statusCode;
      await answer.body.dump(); // so that its connection serves the next
    }
    return status;
  };
  return {
    deliver,
    person(sender) {
      const chatId = sender.userId ?? sender.phone ?? '';
      const sends = async (message: object) => {
        count += 1;
        const id = `wamid.in.${chatId}.${count}`;
        const at = now();
        settings.onWrote?.(chatId, at);
        const timestamp = String(Math.floor(at.getTime() / 1000));
        const status = await deliver(envelope(phoneNumberId, incoming(sender, { id, timestamp, ...message })));
        if (status !== 200) throw new Error(`The webhook answered ${status}`);
        return id;
      };
      return {
        chatId,
        sends,
        writes: (body) => sends({ type: 'text', text: { body } }),
        taps: (id, title = id, kind = 'button') =>
          sends({ type: 'interactive', interactive: { type: `${kind}_reply`, [`${kind}_reply`]: { id, title } } }),
        sendsPhoto: (id, caption) =>
          sends({ type: 'image', image: { id, mime_type: 'image/jpeg', ...(caption && { caption }) } }),
      };
    },
  };
}
