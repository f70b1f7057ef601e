import type { ChannelLog, WebhookCall } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { readJson } from '../../../src/messages/read-json.ts';
import { parse } from './parse.ts';
import { isSameSecret, isSigned } from './signature.ts';

/** What answering Meta's calls needs. */
export interface WebhookParts {
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly log: ChannelLog;
  readonly now: () => Date;
  readonly receive: (event: IncomingEvent) => Promise<void>;
}

/** Chats whose events of one webhook are kept at the same time. */
const AT_ONCE = 8;

/** Answers the handshake and takes signed deliveries: "received" only once everything in one is stored. */
export async function answerWebhook(request: WebhookCall, parts: WebhookParts): Promise<Response> {
  if (request.method === 'GET') return shakeHands(new URL(request.url), parts.verifyToken);
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (!isSigned(bytes, request.headers.get('x-hub-signature-256'), parts.appSecret)) {
    parts.log.warn({ channel: 'whatsapp-cloud', bytes: bytes.length }, 'unsigned webhook refused unread');
    return new Response(null, { status: 401 });
  }
  const payload = readJson(bytes);
  if (payload === undefined) return new Response(null, { status: 400 });
  await keepAll(parse(payload, parts.now()), parts.receive);
  return new Response(null, { status: 200 });
}

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/create-webhook-endpoint */
function shakeHands(url: URL, verifyToken: string): Response {
  const { searchParams } = url;
  const challenge = searchParams.get('hub.challenge');
  const isOurs =
    searchParams.get('hub.mode') === 'subscribe' &&
    isSameSecret(searchParams.get('hub.verify_token') ?? '', verifyToken);
  if (!isOurs || challenge === null) return new Response(null, { status: 403 });
  return new Response(challenge, { headers: { 'content-type': 'text/plain' } });
}

/** Each chat's events in their order, several chats side by side: one delivery may hold a thousand. */
async function keepAll(
  events: readonly IncomingEvent[],
  receive: (event: IncomingEvent) => Promise<void>,
): Promise<void> {
  const byChat = new Map<string, IncomingEvent[]>();
  for (const event of events) byChat.set(ownerOf(event), [...(byChat.get(ownerOf(event)) ?? []), event]);
  const lines = [...byChat.values()];
  const next = async () => {
    for (let line = lines.shift(); line !== undefined; line = lines.shift())
      for (const event of line) await receive(event);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, lines.length) }, next));
}

function ownerOf(event: IncomingEvent): string {
  if (event.kind === 'health') return '';
  return event.kind === 'delivery' ? event.to.chatId : event.from.chatId;
}
