import { type Api, GrammyError } from 'grammy';
import { z } from 'zod';
import { SendError } from '../../src/errors.ts';
import type { ChatAddress } from '../../src/messages/address.ts';
import type { Call, SentReceipt } from '../../src/messages/channel.ts';
import { chatParameter } from './address.ts';
import { asSendError, FILE_GONE, saysNo } from './errors.ts';
import type { Files } from './files.ts';
import { sendAnew } from './render.ts';

const METHODS = [
  'sendMessage',
  'sendPhoto',
  'sendMediaGroup',
  'sendVoice',
  'editMessageText',
  'editMessageMedia',
] as const;
const method = z.enum(METHODS);
const sent = z.looseObject({ message_id: z.number() });

/** Texts of tdlib/telegram-bot-api. */
const ALREADY_SO = /message is not modified/i;
const NO_LONGER_EDITABLE =
  /message to edit not found|message can't be edited|there is no text in the message|no media in the message|MESSAGE_ID_INVALID/i;

/** Makes one planned call. Never twice by itself, but where Telegram said no before anything was shown. */
export async function send(
  to: ChatAddress,
  call: Call,
  parts: { readonly api: Api; readonly files: Files },
): Promise<SentReceipt> {
  try {
    return await attempt(to, call, false, parts);
  } catch (error) {
    const edited = z.object({ message_id: z.number() }).safeParse(call.body);
    if (saysNo(error, ALREADY_SO) && edited.success) return { id: String(edited.data.message_id) };
    const instead = saysNo(error, NO_LONGER_EDITABLE) ? sendAnew(call) : call;
    if (instead !== call || saysNo(error, FILE_GONE))
      return await attempt(to, instead, saysNo(error, FILE_GONE), parts).catch((again: unknown) => {
        throw asSendError(again);
      });
    throw asSendError(error);
  }
}

async function attempt(
  to: ChatAddress,
  call: Call,
  again: boolean,
  { api, files }: { readonly api: Api; readonly files: Files },
): Promise<SentReceipt> {
  const named = method.safeParse(call.method);
  if (!named.success) throw new SendError('rejected', `Expected a method of ours, got "${call.method}".`);
  const { body, hashes } = await files.fillIn(call.body, again);
  // A planned body waited as JSON; that it fits its method is held by the contract suite and the published schema.
  const answer: unknown = await api.raw[named.data]({ ...chatParameter(to), ...body } as never);
  const messages: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  const first = sent.safeParse(messages[0]);
  if (!first.success) throw new SendError('undecided', 'Expected the number of a sent message, got none.');
  await files.note(hashes, messages);
  return { id: String(first.data.message_id) };
}

/** Whether Telegram said that it does not know the token. */
export function isUnknownToken(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
