import type { HealthReport, IncomingEvent } from '../../../src/messages/incoming.ts';
import { idText, keyText, phoneOf, WHATSAPP_WEB, webAddress } from './address.ts';
import { type WebEvent, webEvent } from './page-event.ts';
import { readMessage } from './parse-message.ts';

/** Reads one event of the browser process. Acks, edits and health carry no time of their own: `at` is when the process saw them. */
export function parse(payload: unknown): readonly IncomingEvent[] {
  const parsed = webEvent.safeParse(payload);
  if (!parsed.success) return [];
  const event = parsed.data;
  switch (event.event) {
    case 'message':
      return event.message ? readMessage(event.message, knownPhone(event)) : [];
    case 'message_ack':
      return readAck(event);
    case 'message_edit':
      return readEdit(event);
    case 'vote_update':
      return readVote(event);
    default:
      return readHealth(event);
  }
}

/** https://docs.wwebjs.dev/global.html#MessageAck : 0 is only on its way, and 4 (played) was surely read. */
function readAck(event: WebEvent): readonly IncomingEvent[] {
  const messageId = event.message && keyText(event.message.id);
  const to = webAddress(remoteOf(event));
  const state = new Map([
    [-1, 'failed'],
    [1, 'sent'],
    [2, 'delivered'],
    [3, 'read'],
    [4, 'read'],
  ] as const).get(event.ack as -1);
  if (messageId === undefined || !to || state === undefined) return [];
  return [{ kind: 'delivery', id: `${messageId}:${event.ack}`, to, messageId, state, at: event.at }];
}

function readEdit(event: WebEvent): readonly IncomingEvent[] {
  const messageId = event.message && keyText(event.message.id);
  const from = webAddress(event.message?.from);
  if (messageId === undefined || !from || event.message?.fromMe === true) return [];
  return [
    {
      kind: 'edited',
      id: `${messageId}:edit:${event.at.getTime()}`,
      from,
      editedAt: event.at,
      messageId,
      text: event.newBody ?? event.message?.body ?? '',
      // WhatsApp lets only the words be changed.
      photos: [],
    },
  ];
}

/** A vote gives the option's words, not an id of ours; the words are the label, which is as good as a tap. */
function readVote(event: WebEvent): readonly IncomingEvent[] {
  const poll = event.vote && keyText(event.vote.parentMessage.id);
  const from = webAddress(event.vote?.voter);
  const [option] = event.vote?.selectedOptions ?? [];
  // Taking a vote back says nothing new.
  if (!event.vote || poll === undefined || !from || !option) return [];
  const phone = phoneOf(from.chatId) ?? phoneOf(knownPhone(event));
  const at = event.vote.interactedAtTs === undefined ? event.at : new Date(event.vote.interactedAtTs);
  return [
    {
      kind: 'message',
      id: `${poll}:vote:${at.getTime()}`,
      from,
      ...(phone === undefined ? {} : { phone }),
      sentAt: at,
      text: option.name,
      photos: [],
      quotedId: poll,
    },
  ];
}

function readHealth(event: WebEvent): readonly IncomingEvent[] {
  const state = HEALTH.get(event.event);
  if (state === undefined) return [];
  return [
    {
      kind: 'health',
      id: `${event.event}:${event.at.toISOString()}`,
      channel: WHATSAPP_WEB,
      state,
      detail: event.reason === undefined ? event.event : `${event.event} ${event.reason}`,
      at: event.at,
    },
  ];
}

/** A QR code is asked for only when nobody is logged in; the code itself is a key and never travels here. */
const HEALTH: ReadonlyMap<string, HealthReport['state']> = new Map([
  ['ready', 'ready'],
  ['degraded', 'degraded'],
  ['disconnected', 'degraded'],
  ['qr', 'loggedOut'],
  ['auth_failure', 'loggedOut'],
  ['logged_out', 'loggedOut'],
]);

function knownPhone(event: WebEvent): string | undefined {
  return idText(event.senderPhone ?? undefined);
}

function remoteOf(event: WebEvent): string | undefined {
  const remote = event.message?.id.remote;
  if (remote !== undefined) return typeof remote === 'string' ? remote : remote._serialized;
  return event.message && keyText(event.message.id)?.split('_')[1];
}
