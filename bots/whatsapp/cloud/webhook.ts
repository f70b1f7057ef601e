import { z } from 'zod';

const media = z.object({ id: z.string(), mime_type: z.string().optional(), caption: z.string().optional() });

/** Meta writes seconds as a string; a number is taken too. */
const seconds = z.union([z.string(), z.number()]).transform(Number).pipe(z.number().min(0).max(8e12));

/** An error as Meta reports it on a message, a status or the whole account. */
export const cloudError = z.looseObject({ code: z.number(), title: z.string().optional() });

/** One message. Everything beside `id` may be absent; the kinds we do not read stay in the object. */
export const cloudMessage = z.looseObject({
  id: z.string(),
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  timestamp: seconds,
  type: z.string().optional(),
  text: z.object({ body: z.string() }).optional(),
  image: media.optional(),
  document: media.optional(),
  audio: media.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number(), name: z.string().optional() }).optional(),
  contacts: z
    .array(
      z.object({
        phones: z.array(z.object({ phone: z.string().optional(), wa_id: z.string().optional() })).optional(),
      }),
    )
    .optional(),
  interactive: z
    .looseObject({
      button_reply: z.object({ id: z.string(), title: z.string() }).optional(),
      list_reply: z.object({ id: z.string(), title: z.string() }).optional(),
    })
    .optional(),
  button: z.object({ payload: z.string(), text: z.string() }).optional(),
  order: z
    .object({
      text: z.string().optional(),
      product_items: z.array(
        z.object({
          product_retailer_id: z.string(),
          quantity: z.coerce.number(),
          item_price: z.coerce.number().optional(),
          currency: z.string().optional(),
        }),
      ),
    })
    .optional(),
  reaction: z.object({ message_id: z.string() }).optional(),
  system: z
    .looseObject({
      type: z.string().optional(),
      wa_id: z.string().optional(),
      user_id: z.string().optional(),
      previous_user_id: z.string().optional(),
    })
    .optional(),
  context: z
    .object({
      id: z.string().optional(),
      referred_product: z.object({ product_retailer_id: z.string() }).optional(),
    })
    .optional(),
  group_id: z.string().optional(),
});

/** What is left of a message whose content has a shape we do not know: enough to keep it. */
export const cloudMessageEnvelope = z.object({
  id: z.string(),
  from: z.string().optional(),
  from_user_id: z.string().optional(),
  timestamp: seconds,
  type: z.string().optional(),
});

/** What became of a message of ours. */
export const cloudStatus = z.object({
  id: z.string(),
  status: z.string(),
  timestamp: seconds,
  recipient_id: z.string().optional(),
  recipient_user_id: z.string().optional(),
  errors: z.array(cloudError).optional(),
  pricing: z
    .looseObject({ billable: z.boolean().optional(), category: z.string().optional() })
    .optional()
    .catch(undefined),
});

/** What the account itself is told: its quality, its limits, its templates. */
export const cloudNotice = z.looseObject({
  event: z.string(),
  message_template_name: z.string().optional(),
  message_template_language: z.string().optional(),
});

/** Who is talking, for the messages beside it. */
export const cloudContact = z.object({
  wa_id: z.string().optional(),
  user_id: z.string().optional(),
  profile: z.object({ name: z.string().optional() }).optional(),
});

/** A business-scoped id that was replaced, as some deliveries report it outside a message. */
export const userIdUpdate = z.object({
  wa_id: z.string().optional(),
  timestamp: seconds.optional(),
  user_id: z.object({ previous: z.string(), current: z.string() }),
});

/** A webhook's envelope. Its lists are parsed one element at a time, so that one bad element spoils no other. */
export const cloudWebhook = z.object({
  entry: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      time: z.number().optional().catch(undefined),
      changes: z.array(
        z.object({
          field: z.string().optional(),
          value: z.looseObject({
            contacts: z.array(z.unknown()).optional(),
            messages: z.array(z.unknown()).optional(),
            statuses: z.array(z.unknown()).optional(),
            errors: z.array(z.unknown()).optional(),
            user_id_update: z.array(z.unknown()).optional(),
          }),
        }),
      ),
    }),
  ),
});

/** A message, parsed. */
export type CloudMessage = z.infer<typeof cloudMessage>;

/** A contact, parsed. */
export type CloudContact = z.infer<typeof cloudContact>;

/** What one change of a webhook carries. */
export type CloudChange = z.infer<typeof cloudWebhook>['entry'][number]['changes'][number];
