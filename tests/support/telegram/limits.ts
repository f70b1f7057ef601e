import { z } from 'zod';

/** A no of the Bot API, in the words of tdlib/telegram-bot-api. */
export interface ApiNo {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number };
}

const bad = (why: string): ApiNo => ({ error_code: 400, description: `Bad Request: ${why}` });
const keyboard = z.looseObject({
  inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), callback_data: z.string().optional() }))),
});
const bytes = (text: string) => new TextEncoder().encode(text).length;

const tooLong = (value: unknown, most: number) => typeof value === 'string' && value.length > most;

/** Limits that no schema knows: https://core.telegram.org/bots/api. */
export function limitBroken(method: string, body: Readonly<Record<string, unknown>>): ApiNo | undefined {
  const { text, caption, media, results, reply_markup: markup } = body;
  if (typeof text === 'string' && method !== 'answerCallbackQuery') {
    if (text.trim() === '') return bad('message text is empty');
    if (text.length > 4096) return bad('message is too long');
  }
  if (typeof caption === 'string' && caption.length > 1024) return bad('message caption is too long');
  if (Array.isArray(media)) {
    if (media.length < 2 || media.length > 10) return bad('expected 2 to 10 items in an album');
    if (media.some((item) => typeof item?.caption === 'string' && item.caption.length > 1024))
      return bad('message caption is too long');
  }
  if (Array.isArray(results)) {
    if (results.length > 50) return bad('too many results');
    if (results.some((result) => bytes(String(result?.id)) > 64)) return bad('RESULT_ID_INVALID');
  }
  if (bytes(String(body.next_offset ?? '')) > 64) return bad('next offset is too long');
  if (tooLong(body.description, 512) || tooLong(body.short_description, 120)) return bad('description is too long');
  if (Array.isArray(body.commands)) {
    if (body.commands.length > 100) return bad('BOT_COMMANDS_TOO_MUCH');
    if (body.commands.some((each) => !/^[a-z0-9_]{1,32}$/.test(String(each?.command))))
      return bad('BOT_COMMAND_INVALID');
    if (body.commands.some((each) => tooLong(each?.description, 256))) return bad('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  const drawn = keyboard.safeParse(markup);
  const buttons = drawn.success ? drawn.data.inline_keyboard.flat() : [];
  if (buttons.some((button) => bytes(button.callback_data ?? 'x') > 64)) return bad('BUTTON_DATA_INVALID');
  if (buttons.some((button) => button.text.trim() === ''))
    return bad("can't parse inline keyboard button: text is empty");
  return undefined;
}

/** A limit over all chats, and one for each: so many a second, of which a few may come at once. */
export interface Limits {
  readonly perSecond: number;
  readonly perChat: { readonly perSecond: number; readonly burst: number };
}

/** What Telegram's FAQ says: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const TELEGRAM_LIMITS: Limits = { perSecond: 30, perChat: { perSecond: 1, burst: 3 } };

/** Messages travel unevenly, to one chat as to all. */
const UNEVEN_MS = 100;

/** A sliding window over all chats, a bucket for each; beyond, 429 and how many seconds to wait. */
export function openLimiter({ perSecond, perChat }: Limits, now: () => number) {
  const sent: number[] = [];
  const free = new Map<string, number>();
  return (chat: string): ApiNo | undefined => {
    const at = now();
    while (sent[0] !== undefined && sent[0] <= at - 1_000) sent.shift();
    const chatFree = Math.max(free.get(chat) ?? 0, at);
    const chatIsFull = chatFree - at > ((perChat.burst - 1) / perChat.perSecond) * 1_000 + UNEVEN_MS;
    if (sent.length < perSecond && !chatIsFull) {
      sent.push(at);
      free.set(chat, chatFree + 1_000 / perChat.perSecond);
      return undefined;
    }
    return { error_code: 429, description: 'Too Many Requests: retry after 1', parameters: { retry_after: 1 } };
  };
}
