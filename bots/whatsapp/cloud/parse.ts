import { z } from 'zod';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { cloudAddress, WHATSAPP_CLOUD } from './address.ts';
import { failureFor } from './errors.ts';
import { readMessage } from './parse-message.ts';
import { readNotice } from './parse-notice.ts';
import {
  type CloudChange,
  cloudContact,
  cloudError,
  cloudMessage,
  cloudMessageEnvelope,
  cloudStatus,
  cloudWebhook,
  userIdUpdate,
} from './webhook.ts';

/**
 * Reads one webhook body: every message, status and error of every entry, in order. Account errors carry no time, so the
 * moment we received the body is handed in.
 */
export function parse(payload: unknown, receivedAt: Date): readonly IncomingEvent[] {
  const webhook = cloudWebhook.safeParse(payload);
  if (!webhook.success) return [];
  return webhook.data.entry.flatMap((entry) => {
    const at = entry.time === undefined ? receivedAt : new Date(entry.time * 1000);
    const told = Number.isNaN(at.getTime()) ? receivedAt : at;
    return entry.changes.flatMap((change) => [...readValue(change.value, receivedAt), ...readNotice(change, told)]);
  });
}

function readValue(value: CloudChange['value'], receivedAt: Date): readonly IncomingEvent[] {
  const contacts = each(cloudContact, value.contacts);
  return [
    ...each(z.union([cloudMessage, cloudMessageEnvelope]), value.messages).flatMap((message) =>
      readMessage(message, contacts),
    ),
    ...each(cloudStatus, value.statuses).flatMap(readStatus),
    ...each(cloudError, value.errors).map((error) => readAccountError(error, receivedAt)),
    ...each(userIdUpdate, value.user_id_update).flatMap((update) => readUserIdUpdate(update, receivedAt)),
  ];
}

function readStatus(status: z.infer<typeof cloudStatus>): readonly IncomingEvent[] {
  const to = cloudAddress({ userId: status.recipient_user_id, phone: status.recipient_id });
  // A voice note that was played was read; no other word of Meta's moves a message of ours.
  const state = status.status === 'played' ? 'read' : STATES.find((known) => known === status.status);
  if (!to || !state) return [];
  const code = state === 'failed' ? status.errors?.[0]?.code : undefined;
  const { category, billable } = status.pricing ?? {};
  return [
    {
      kind: 'delivery',
      id: `${status.id}:${status.status}`,
      to,
      messageId: status.id,
      state,
      at: new Date(status.timestamp * 1000),
      ...(code === undefined ? {} : { errorCode: String(code), failure: failureFor(code) }),
      ...(category === undefined ? {} : { charge: { kind: category, billable: billable ?? true } }),
    },
  ];
}

const STATES = ['sent', 'delivered', 'read', 'failed'] as const;

function readAccountError(error: z.infer<typeof cloudError>, receivedAt: Date): IncomingEvent {
  const { stops } = failureFor(error.code);
  return {
    kind: 'health',
    id: `error:${error.code}:${receivedAt.toISOString()}`,
    channel: WHATSAPP_CLOUD,
    state: 'degraded',
    ...(stops === undefined ? {} : { stops }),
    detail: `${error.code} ${error.title ?? ''}`.trim(),
    at: receivedAt,
  };
}

function readUserIdUpdate(update: z.infer<typeof userIdUpdate>, receivedAt: Date): readonly IncomingEvent[] {
  const { previous, current } = update.user_id;
  return [
    {
      kind: 'addressChanged',
      id: `user_id_update:${previous}:${current}`,
      from: { channel: WHATSAPP_CLOUD, chatId: previous },
      to: { channel: WHATSAPP_CLOUD, chatId: current },
      at: update.timestamp === undefined ? receivedAt : new Date(update.timestamp * 1000),
    },
  ];
}

function each<T>(schema: z.ZodType<T>, items: readonly unknown[] | undefined): readonly T[] {
  return (items ?? []).flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
