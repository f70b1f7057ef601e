import { z } from 'zod';

const user = z.object({
  id: z.number(),
  is_bot: z.boolean().optional(),
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  language_code: z.string().optional(),
});

/** Seconds, within what a Date can hold. */
const seconds = z.number().min(0).max(8e12);

const chat = z.object({ id: z.number(), type: z.string() });

const file = z.object({ file_id: z.string(), mime_type: z.string().optional() });

const photoSize = z.object({ file_id: z.string(), width: z.number(), height: z.number() });

const entity = z.object({ type: z.string(), offset: z.number(), length: z.number() });

const location = z.object({ latitude: z.number(), longitude: z.number() });

/** The parts of a Bot API Message that we read; everything else is kept, so that an unknown kind can be named. */
export const telegramMessage = z.looseObject({
  message_id: z.number(),
  date: seconds,
  edit_date: seconds.optional(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).optional(),
  caption_entities: z.array(entity).optional(),
  media_group_id: z.string().optional(),
  photo: z.array(photoSize).optional(),
  document: file.optional(),
  voice: file.optional(),
  audio: file.optional(),
  location: location.optional(),
  venue: z.object({ title: z.string(), address: z.string() }).optional(),
  contact: z.object({ phone_number: z.string(), user_id: z.number().optional() }).optional(),
  reply_to_message: z.object({ message_id: z.number(), from: user.optional() }).optional(),
});

/** One Bot API Update. Kinds not named here stay in the object. */
export const telegramUpdate = z.looseObject({
  update_id: z.number(),
  message: telegramMessage.optional(),
  edited_message: telegramMessage.optional(),
  callback_query: z
    .object({
      id: z.string(),
      from: user,
      data: z.string().optional(),
      // A message too old to be shown has date 0 and no more than its id.
      message: z.object({ message_id: z.number(), chat }).optional(),
    })
    .optional(),
  my_chat_member: z
    .object({ chat, from: user, date: seconds, new_chat_member: z.object({ status: z.string() }) })
    .optional(),
  inline_query: z.object({ id: z.string(), from: user, query: z.string(), offset: z.string() }).optional(),
});

/** A person as Telegram describes them. */
export type TelegramUser = z.infer<typeof user>;

/** A Bot API Message, parsed. */
export type TelegramMessage = z.infer<typeof telegramMessage>;

/** A Bot API Update, parsed. */
export type TelegramUpdate = z.infer<typeof telegramUpdate>;
