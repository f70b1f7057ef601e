import { z } from 'zod';
import { SendError } from '../../../src/errors.ts';
import type { Call } from '../../../src/messages/channel.ts';

const content = z.union([
  z.string(),
  z.strictObject({ photo: z.string() }),
  z.strictObject({ voice: z.string() }),
  z.strictObject({ poll: z.object({ name: z.string(), options: z.array(z.string()) }) }),
]);
const options = z.object({
  caption: z.string().exactOptional(),
  quotedMessageId: z.string().exactOptional(),
  linkPreview: z.boolean().exactOptional(),
  sendAudioAsVoice: z.boolean().exactOptional(),
});
const purpose = z.enum(['notice', 'broadcast']).exactOptional();
const shape = z.discriminatedUnion('method', [
  z.object({ method: z.literal('sendMessage'), body: z.object({ content, options, purpose }) }),
  z.object({
    method: z.literal('editMessage'),
    body: z.object({ messageId: z.string(), content: z.string(), purpose }),
  }),
]);

/** A planned call, read back after it waited in a row. */
export type WebCall = z.infer<typeof shape>;

/** Reads it. Throws SendError `rejected` when it is none of ours. */
export function readCall(call: Call): WebCall {
  const read = shape.safeParse(call);
  if (!read.success) throw new SendError('rejected', 'Expected a planned call of whatsapp-web.', { cause: read.error });
  return read.data;
}

/** The words a call is known by when it is looked for in the chat. */
export function wordsOf({ method, body }: WebCall): string {
  if (method === 'editMessage' || typeof body.content === 'string') return String(body.content);
  return 'poll' in body.content ? body.content.poll.name : (body.options.caption ?? '');
}
