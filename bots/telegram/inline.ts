import type { Api } from 'grammy';
import type { Query, QueryAnswer, QueryResult } from '../../src/messages/channel.ts';
import { cutLabel, splitText } from '../../src/messages/cut-text.ts';
import { FILE_GONE, saysNo } from './errors.ts';
import type { Files } from './files.ts';

/** https://core.telegram.org/bots/api#answerinlinequery */
const MOST_RESULTS = 50;
const CAPTION_LIMIT = 1024;
const TEXT_LIMIT = 4096;
/** As much as a phone shows of it. */
const DESCRIPTION_LIMIT = 200;

/** What answering searches needs. */
export interface InlineParts {
  readonly api: Api;
  readonly files: Files;
  readonly botName: string;
  /** Where the world sees our pictures; only those Telegram has already are shown when absent. */
  readonly publicUrl: string | undefined;
  readonly answer: ((query: Query) => Promise<QueryAnswer>) | undefined;
}

/** Answers `@bot words` in any chat: pictures by the id Telegram gave them, else by address, else a line of words. */
export async function answerInline(query: Query, parts: InlineParts): Promise<void> {
  if (parts.answer === undefined) return;
  const { results, nextOffset, trueForSeconds } = await parts.answer(query);
  const answer = async (idOf: Files['idOf']) => {
    const shown = await Promise.all(results.slice(0, MOST_RESULTS).map((result) => draw(result, { ...parts, idOf })));
    // The results are grammY's own shapes but for the union's tags, which `draw` sets by hand.
    await parts.api.answerInlineQuery(query.id, shown as never, {
      cache_time: trueForSeconds,
      is_personal: false,
      next_offset: nextOffset,
    });
  };
  await answer(parts.files.idOf).catch(async (error: unknown) => {
    // One picture that Telegram has forgotten would cost the person all of them.
    if (!saysNo(error, FILE_GONE)) throw error;
    await answer(async () => undefined);
  });
}

async function draw(
  result: QueryResult,
  { idOf, botName, publicUrl }: InlineParts & Pick<Files, 'idOf'>,
): Promise<object> {
  const { id, photo, title, text, order } = result;
  const caption = firstOf(text, CAPTION_LIMIT);
  const url = `https://t.me/${botName}?start=${order.startsWith}`;
  const rest = { id, title, reply_markup: { inline_keyboard: [[{ text: order.label, url }]] } };
  const fileId = photo === undefined ? undefined : await idOf(photo);
  if (fileId !== undefined) return { ...rest, type: 'photo', photo_file_id: fileId, caption };
  if (photo !== undefined && publicUrl !== undefined) {
    const address = `${publicUrl.replace(/\/+$/, '')}/photos/${photo}`;
    return { ...rest, type: 'photo', photo_url: `${address}.jpg`, thumbnail_url: `${address}.small.jpg`, caption };
  }
  const content = { message_text: firstOf(text, TEXT_LIMIT) };
  return { ...rest, type: 'article', input_message_content: content, description: cutLabel(text, DESCRIPTION_LIMIT) };
}

/** Cut between words or letters: half a letter would cost the person all the results. */
function firstOf(text: string, limit: number): string {
  return splitText(text, limit)[0] ?? '';
}
