import { z } from 'zod';
import { SendError } from '../../../src/errors.ts';
import type { ChatAddress } from '../../../src/messages/address.ts';
import type { Call, SentReceipt } from '../../../src/messages/channel.ts';
import { recipientField } from './address.ts';
import { fillIn } from './fill-in.ts';
import type { Graph } from './graph.ts';
import type { Uploads } from './upload.ts';

const accepted = z.looseObject({ messages: z.array(z.looseObject({ id: z.string().min(1) })).min(1) });

/** What Meta says of a file's id that has gone: a wrong parameter, or a file it cannot fetch or take. */
const FILE_GONE = ['100', '131008', '131009', '131052', '131053'];

/** What sending needs. */
export interface SendingParts {
  readonly graph: Graph;
  readonly phoneNumberId: string;
  readonly uploads: Uploads;
}

/** Makes one planned call: kept files get Meta's ids, the receiver is named. */
export async function send(to: ChatAddress, call: Call, parts: SendingParts): Promise<SentReceipt> {
  if (call.method !== 'messages')
    throw new SendError('rejected', `Expected the method "messages", got "${call.method}".`);
  let usesFiles = false;
  const attempt = async (again: boolean) => {
    const body = await fillIn(call.body, (hash) => {
      usesFiles = true;
      return parts.uploads.idOf(hash, again);
    });
    return parts.graph.post(`${parts.phoneNumberId}/messages`, { ...body, ...recipientField(to) });
  };
  const answer = await attempt(false).catch((error: unknown) => {
    const isFileGone = error instanceof SendError && FILE_GONE.includes(error.platformCode ?? '');
    if (usesFiles && isFileGone) return attempt(true);
    throw error;
  });
  const read = accepted.safeParse(answer);
  if (!read.success)
    throw new SendError('undecided', 'Expected the id of an accepted message, got none.', { retryAfterMs: 30_000 });
  return { id: read.data.messages[0]?.id ?? '' };
}
