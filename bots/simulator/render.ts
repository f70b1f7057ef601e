import { z } from 'zod';
import { SendError } from '../../src/errors.ts';
import type { Call } from '../../src/messages/channel.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import type { DeliveredPost } from './connection.ts';

/** One call for anything: this platform has no limits of its own, its phones draw what each look allows. */
export function plan(message: OutgoingMessage): readonly Call[] {
  const { text, photos, voice, choices, quotes, replaces } = message;
  const body = {
    text,
    photos: [...photos],
    choices: choices.map(({ id, label, listed }) => ({ id, label, ...(listed && { listed }) })),
    ...(voice !== undefined && { voice }),
    ...(quotes !== undefined && { quotedId: quotes }),
    ...(replaces !== undefined && { replacesId: replaces }),
  };
  return [{ method: 'deliver', body }];
}

const bodyShape = z.object({
  text: z.string(),
  photos: z.array(z.string()),
  choices: z.array(z.object({ id: z.string(), label: z.string(), listed: z.boolean().exactOptional() })),
  voice: z.string().exactOptional(),
  quotedId: z.string().exactOptional(),
  replacesId: z.string().exactOptional(),
});

/** Reads a planned call back after it waited in a row. */
export function readCall(call: Call): DeliveredPost {
  if (call.method !== 'deliver')
    throw new SendError('rejected', `Expected the method "deliver", got "${call.method}".`);
  const body = bodyShape.safeParse(call.body);
  if (!body.success) throw new SendError('rejected', 'Expected the body of a planned call.', { cause: body.error });
  return body.data;
}
