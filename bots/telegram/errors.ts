import { GrammyError, HttpError } from 'grammy';
import { SendError, withoutValues } from '../../src/errors.ts';

const SECOND = 1_000;
/** A bot whose token was withdrawn knocks this often: a renewed token is noticed at the next start anyway. */
const KNOCK_AGAIN_MS = 15 * 60 * SECOND;
/** Nobody answered: what was asked never left this machine. */
const NEVER_LEFT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Bad requests that say the person cannot be written to; the texts are those of tdlib/telegram-bot-api. */
const NOBODY_THERE =
  /chat not found|user not found|PEER_ID_INVALID|user is deactivated|group chat was (deleted|upgraded)/i;

/** Bad requests about a `file_id` that is no longer good. */
export const FILE_GONE = /wrong (?:remote )?file (?:identifier|id)|file reference|wrong file_id|FILE_REFERENCE/i;

/** What Telegram's no means: https://core.telegram.org/bots/api#making-requests */
export function asSendError(error: unknown): SendError {
  if (error instanceof SendError) return error;
  if (error instanceof GrammyError) return asVerdict(error);
  if (error instanceof HttpError && neverLeft(error.error))
    return new SendError('busy', 'Telegram cannot be reached from here.', { retryAfterMs: 5 * SECOND, cause: error });
  // A lost answer may have been to an accepted message: Telegram has no key by which it would know a repeat.
  return new SendError('undecided', 'Telegram took the call and no answer came.', {
    retryAfterMs: 30 * SECOND,
    cause: error,
  });
}

function asVerdict(error: GrammyError): SendError {
  const details = { platformCode: String(error.error_code), cause: error };
  const said = `Telegram answered ${error.error_code} to ${error.method}`;
  switch (error.error_code) {
    case 429: {
      const retryAfterMs = (error.parameters.retry_after ?? 1) * SECOND;
      return new SendError('busy', `${said}: too many messages.`, { ...details, retryAfterMs });
    }
    case 403:
      return new SendError('unreachable', `${said}: the person has blocked the bot or never opened it.`, details);
    case 401:
    case 404:
      return new SendError('busy', `${said}: it does not know the token.`, {
        ...details,
        retryAfterMs: KNOCK_AGAIN_MS,
        stops: 'everything',
      });
    case 400:
      return NOBODY_THERE.test(error.description)
        ? new SendError('unreachable', `${said}: there is no such chat.`, details)
        : new SendError('rejected', `${said}: ${withoutValues(error.description)}`, details);
    default:
      return error.error_code >= 500
        ? new SendError('undecided', `${said}.`, { ...details, retryAfterMs: 5 * SECOND })
        : new SendError('rejected', `${said}: ${withoutValues(error.description)}`, details);
  }
}

function neverLeft(cause: unknown): boolean {
  for (let error = cause; error instanceof Error; error = error.cause)
    if ('code' in error && typeof error.code === 'string' && NEVER_LEFT.has(error.code)) return true;
  return false;
}

/** Whether Telegram's no matches these words. */
export function saysNo(error: unknown, words: RegExp): boolean {
  return error instanceof GrammyError && error.error_code === 400 && words.test(error.description);
}
