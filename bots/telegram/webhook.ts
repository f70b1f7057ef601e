import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Api } from 'grammy';
import type { WebhookCall } from '../../src/messages/channel.ts';
import { readJson } from '../../src/messages/read-json.ts';
import { TELEGRAM } from './address.ts';
import { ALLOWED_UPDATES, type TakingParts, takeUpdate } from './take-updates.ts';

const SECRET_HEADER = 'x-telegram-bot-api-secret-token';
const CONNECTIONS = 40;

/** The word only Telegram and we know. Drawn from the token, so every process knows the same one and none has to be kept: https://core.telegram.org/bots/api#setwebhook */
export function webhookSecret(token: string): string {
  return createHmac('sha256', token).update('webhook secret').digest('hex');
}

/** Tells Telegram where to call. Nothing secret stands in the address. */
export async function setWebhook(api: Api, publicUrl: string, secret: string): Promise<void> {
  await api.setWebhook(`${publicUrl.replace(/\/+$/, '')}/webhooks/${TELEGRAM}`, {
    secret_token: secret,
    allowed_updates: [...ALLOWED_UPDATES],
    max_connections: CONNECTIONS,
  });
}

/** Takes one delivery: 200 only once it is stored. What does not carry the secret is refused unread. */
export async function answerWebhook(request: WebhookCall, secret: string, parts: TakingParts): Promise<Response> {
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  if (!isSame(request.headers.get(SECRET_HEADER) ?? '', secret)) {
    parts.log.warn(
      { channel: TELEGRAM, bytes: request.headers.get('content-length') },
      'forged webhook refused unread',
    );
    return new Response(null, { status: 401 });
  }
  const update: unknown = readJson(new Uint8Array(await request.arrayBuffer()));
  if (update === undefined) {
    parts.log.warn({ channel: TELEGRAM }, 'webhook with a body that is no JSON refused');
    return new Response(null, { status: 400 });
  }
  await takeUpdate(update, parts);
  return new Response(null, { status: 200 });
}

/** In a time that tells nothing about the secret, nor about its length. */
function isSame(given: string, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return secret !== '' && timingSafeEqual(hash(given), hash(secret));
}
