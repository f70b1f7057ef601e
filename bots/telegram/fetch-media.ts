import { type Api, GrammyError } from 'grammy';
import { SendError } from '../../src/errors.ts';
import type { MediaRef } from '../../src/messages/media.ts';
import { asSendError, saysNo } from './errors.ts';

/** https://core.telegram.org/bots/api#getfile: a bot may download this much. */
const MAX_BYTES = 20 * 1024 * 1024;
const WITHIN_MS = 60_000;

/** Downloads a file that a person sent. The address holds the token, so it is never logged and never leaves this function. */
export async function fetchMedia(
  media: MediaRef,
  parts: { readonly api: Api; readonly token: string; readonly apiRoot: string },
): Promise<Uint8Array> {
  const filePath = await pathOf(media, parts.api);
  let response: Response;
  try {
    const address = `${parts.apiRoot}/file/bot${parts.token}/${filePath}`;
    response = await fetch(address, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'error' });
  } catch {
    // The cause would quote the address.
    throw new SendError('busy', 'A file could not be fetched from Telegram.', { retryAfterMs: 5_000 });
  }
  if (response.status >= 500 || response.status === 429)
    throw new SendError('busy', `Telegram answered ${response.status} for a file.`, { retryAfterMs: 5_000 });
  if (!response.ok) throw new SendError('unreachable', `Telegram answered ${response.status} for a file.`);
  return readWithin(response, MAX_BYTES);
}

async function pathOf(media: MediaRef, api: Api): Promise<string> {
  try {
    const { file_path: found } = await api.getFile(media.ref);
    if (found !== undefined && /^[\w-][\w./-]*$/.test(found) && !found.includes('..')) return found;
  } catch (error) {
    // A file too big for a bot, or an id it no longer knows, comes to nobody again.
    if (saysNo(error, /file is too big/i))
      throw new SendError('withheld', 'Telegram gives a bot no file so large.', { cause: error });
    if (error instanceof GrammyError && error.error_code === 400)
      throw new SendError('unreachable', 'Telegram does not give this file.', { cause: error });
    const failed = asSendError(error);
    throw failed.reason === 'undecided' ? new SendError('busy', failed.message, { retryAfterMs: 5_000 }) : failed;
  }
  throw new SendError('unreachable', 'Expected the path of a file, got none that can be fetched.');
}

async function readWithin(response: Response, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new SendError('withheld', `Expected a file of at most ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
