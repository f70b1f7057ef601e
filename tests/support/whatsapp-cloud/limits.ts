import { z } from 'zod';

/** What Meta answers to a body it does not take. */
export interface Objection {
  readonly code: number;
  readonly details: string;
}

const id = z.string().regex(/^\d{6,}$/);
const within = (limit: number) =>
  z.string().refine((text) => text.trim() !== '' && text.length <= limit, `1 to ${limit}`);
const image = z.strictObject({ id, caption: within(1024).optional() });
const reply = z.strictObject({ id: within(256), title: within(20) });
const row = z.strictObject({ id: within(200), title: within(24), description: within(72).optional() });
const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

const buttons = z.strictObject({
  type: z.literal('button'),
  header: z.strictObject({ type: z.literal('image'), image: z.strictObject({ id }) }).optional(),
  body: z.strictObject({ text: within(1024) }),
  action: z.strictObject({
    buttons: z
      .array(z.strictObject({ type: z.literal('reply'), reply }))
      .min(1)
      .max(3)
      .refine((all) => distinct(all.map((each) => each.reply.id)) && distinct(all.map((each) => each.reply.title))),
  }),
});
const list = z.strictObject({
  type: z.literal('list'),
  body: z.strictObject({ text: within(1024) }),
  action: z.strictObject({
    button: within(20),
    sections: z
      .array(z.strictObject({ title: within(24).optional(), rows: z.array(row).min(1) }))
      .min(1)
      .max(10)
      .refine((all) => all.flatMap((section) => section.rows).length <= 10)
      .refine((all) => distinct(all.flatMap((section) => section.rows.map((each) => each.id)))),
  }),
});
const parameter = z.union([
  z.strictObject({ type: z.literal('text'), text: within(1024).regex(/^[^\n\t]*$/) }),
  z.strictObject({ type: z.literal('image'), image: z.strictObject({ id }) }),
  z.strictObject({ type: z.literal('payload'), payload: within(128) }),
]);
const template = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  language: z.strictObject({ code: z.string() }),
  components: z
    .array(
      z.strictObject({
        type: z.enum(['header', 'body', 'button']),
        sub_type: z.literal('quick_reply').optional(),
        index: z.string().optional(),
        parameters: z.array(parameter).min(1),
      }),
    )
    .optional(),
});

const common = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  to: z
    .string()
    .regex(/^\d{7,15}$/)
    .optional(),
  recipient: z
    .string()
    .regex(/^[A-Z]{2}\.\w{1,128}$/)
    .optional(),
  context: z.strictObject({ message_id: z.string().min(1) }).optional(),
};
const message = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('text'),
    text: z.strictObject({ body: within(4096), preview_url: z.boolean().optional() }),
  }),
  z.strictObject({ ...common, type: z.literal('image'), image }),
  z.strictObject({ ...common, type: z.literal('audio'), audio: z.strictObject({ id }) }),
  z.strictObject({
    ...common,
    type: z.literal('interactive'),
    interactive: z.discriminatedUnion('type', [buttons, list]),
  }),
  z.strictObject({ ...common, type: z.literal('template'), template }),
]);

/** A message as Meta takes it. */
export type TakenMessage = z.infer<typeof message>;

/** Reads a body as strictly as Meta: a limit broken or a field unknown is refused, never cut. */
export function readMessage(body: unknown): TakenMessage | Objection {
  const read = message.safeParse(body);
  if (!read.success) return { code: 131009, details: z.prettifyError(read.error) };
  const { to, recipient } = read.data;
  if ((to === undefined) === (recipient === undefined))
    return { code: 131008, details: 'Expected exactly one of to and recipient.' };
  return read.data;
}
