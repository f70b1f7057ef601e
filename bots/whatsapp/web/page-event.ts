import { z } from 'zod';

const wid = z.union([z.string(), z.object({ _serialized: z.string().optional() })]);

const key = z.object({
  fromMe: z.boolean().optional(),
  remote: wid.optional(),
  id: z.string().optional(),
  participant: wid.optional(),
  _serialized: z.string().optional(),
  $1: z.string().optional(),
});

/** A whatsapp-web.js Message as JSON: what the library names, and beside it `_data`, the page's own model. */
export const webMessage = z.object({
  id: key,
  type: z.string().optional(),
  body: z.string().optional(),
  timestamp: z.number().min(0).max(8e12),
  from: z.string().optional(),
  fromMe: z.boolean().optional(),
  hasMedia: z.boolean().optional(),
  location: z.object({ latitude: z.coerce.number(), longitude: z.coerce.number() }).nullish().catch(null),
  vCards: z.array(z.string()).nullish().catch(null),
  _data: z
    .object({
      notifyName: z.string().optional(),
      mimetype: z.string().optional(),
      caption: z.string().optional(),
      quotedStanzaID: z.string().optional(),
      quotedParticipant: wid.optional(),
      // The page's name for an album's parent is not documented; both names seen in the wild are read.
      parentMsgKey: key.optional(),
      parentMessageKey: key.optional(),
    })
    .optional()
    .catch(undefined),
});

/** A library event as our browser process posts it: its name, when it came, and what it brought. */
export const webEvent = z.object({
  event: z.string(),
  at: z.coerce.date(),
  message: webMessage.optional(),
  // For a sender with a hidden id: the chat id by number that the page knows for it (`getContactLidAndPhone`'s `pn`).
  senderPhone: wid.nullish().catch(null),
  ack: z.number().optional(),
  newBody: z.string().optional(),
  reason: z.string().optional(),
  vote: z
    .object({
      voter: z.string(),
      selectedOptions: z.array(z.object({ name: z.string() })),
      interactedAtTs: z.number().min(0).max(8e15).optional(),
      parentMessage: z.object({ id: key }),
    })
    .optional(),
});

/** A message, parsed. */
export type WebMessage = z.infer<typeof webMessage>;

/** A library event, parsed. */
export type WebEvent = z.infer<typeof webEvent>;
