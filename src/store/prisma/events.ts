import { z } from 'zod';
import type { DueTask, UnreadableEvent } from '../../app/ports.ts';
import { REMINDER_HOURS } from '../../domain/enquiry.ts';
import { ORDER_REMINDER_HOURS } from '../../domain/order.ts';
import type { EditedMessage, IncomingMessage } from '../../messages/incoming.ts';

const media = z.object({ ref: z.string(), mimeType: z.string() });
const address = z.object({ channel: z.string(), chatId: z.string() });

// Defaults below are for rows that an earlier release kept and that still wait.
const message = z.object({
  kind: z.literal('message'),
  id: z.string(),
  from: address,
  senderName: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  sentAt: z.coerce.date(),
  text: z.string(),
  choiceId: z.string().exactOptional(),
  photos: z.array(media),
  albumId: z.string().exactOptional(),
  voice: media.exactOptional(),
  quotedId: z.string().exactOptional(),
  place: z.object({ latitude: z.number(), longitude: z.number() }).exactOptional(),
  contact: z.object({ phone: z.string(), own: z.boolean().default(false) }).exactOptional(),
  cart: z
    .array(z.object({ itemCode: z.string(), quantity: z.number(), pricePaise: z.number().exactOptional() }))
    .exactOptional(),
  startedWith: z.string().exactOptional(),
  unsupported: z.string().exactOptional(),
  languageHint: z.string().exactOptional(),
});

const edited = z.object({
  kind: z.literal('edited'),
  id: z.string(),
  from: address,
  editedAt: z.coerce.date(),
  messageId: z.string(),
  text: z.string(),
  photos: z.array(media).default([]),
});

const due = z.object({
  kind: z.literal('due'),
  id: z.string(),
  at: z.coerce.date(),
  task: z.discriminatedUnion('do', [
    z.object({
      do: z.literal('remind'),
      enquiryId: z.string(),
      askedAt: z.coerce.date(),
      hours: z.literal(REMINDER_HOURS),
    }),
    z.object({ do: z.literal('letGo'), offerId: z.string() }),
    z.object({ do: z.literal('remindOfOrder'), code: z.string(), hours: z.literal(ORDER_REMINDER_HOURS) }),
  ]),
});

const wasDue = z.looseObject({ kind: z.literal('due') });
const event = z.discriminatedUnion('kind', [message, edited, due]);

/** Reads a kept event back. What no longer parses is named, never thrown: its chat has more to say than that. */
export function readEvent(json: unknown): IncomingMessage | EditedMessage | DueTask | UnreadableEvent {
  const read = event.safeParse(json);
  if (read.success) return read.data;
  return { kind: 'unreadable', said: !wasDue.safeParse(json).success };
}

/** PostgreSQL's text cannot hold U+0000, and JSON cannot hold half a surrogate pair: both become U+FFFD. */
export function writeEvent(kept: IncomingMessage | EditedMessage): object {
  return JSON.parse(
    JSON.stringify(kept, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value)),
  );
}

/** Text that the database can hold. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\uFFFD');
}
