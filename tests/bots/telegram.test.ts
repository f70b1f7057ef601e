import { describe, expect, test } from 'vitest';
import { parse } from '../../bots/telegram/parse.ts';
import { parseQuery } from '../../bots/telegram/parse-query.ts';
import { plan, sendAnew } from '../../bots/telegram/render.ts';
import type { Call } from '../../src/messages/channel.ts';
import { channelContract, type Shown } from '../contracts/channel.ts';
import { buildChoices, buildMessage } from '../contracts/outgoing-messages.ts';
import { readFixture, readFixtures } from '../contracts/read-fixtures.ts';

const receivedAt = new Date('2026-11-25T08:00:05.250Z');

interface Media {
  readonly media: { readonly photo: string };
  readonly caption?: string;
}
interface TelegramBody {
  readonly text?: string;
  readonly caption?: string;
  readonly photo?: { readonly photo: string };
  readonly voice?: { readonly voice: string };
  readonly media?: Media | readonly Media[];
  readonly reply_markup?: {
    readonly inline_keyboard?: readonly (readonly { text: string; callback_data: string }[])[];
    readonly keyboard?: readonly (readonly { text: string; request_contact?: true }[])[];
  };
}

channelContract({
  name: 'telegram',
  fixtures: readFixtures('telegram'),
  parse: (payload) => parse(payload, receivedAt),
  plan,
  show,
  violations,
});

describe('Telegram', () => {
  test('a search typed in another chat is a query, not a message', () => {
    expect(parseQuery(readFixture('telegram', 'inline-query'))).toEqual({
      id: '23829372',
      from: { channel: 'telegram', chatId: '5551234567' },
      text: 'লাল জামদানি',
      offset: '',
    });
    expect(parseQuery(readFixture('telegram', 'text'))).toBeUndefined();
  });

  test('a weaver whose name is markup is shown as she typed it', () => {
    const [call] = plan(buildMessage({ text: '<b>রিনা</b> & co' }));
    expect(call?.body).toEqual({ text: '<b>রিনা</b> & co', link_preview_options: { is_disabled: true } });
  });

  test('a buyer turning a page sees the same message change, or a new one when it cannot', () => {
    const [text] = plan(buildMessage({ text: 'পাতা ২', replaces: '91', choices: buildChoices(1) }));
    expect(text?.method).toBe('editMessageText');
    expect(sendAnew(text as Call)).toMatchObject({ method: 'sendMessage', body: { text: 'পাতা ২' } });
    const [photo] = plan(buildMessage({ text: 'পরের', replaces: '91', photos: ['h1'], choices: buildChoices(1) }));
    const anew = sendAnew(photo as Call);
    expect(photo?.method).toBe('editMessageMedia');
    expect(anew).toEqual({
      method: 'sendPhoto',
      body: {
        photo: { photo: 'h1' },
        caption: 'পরের',
        reply_markup: { inline_keyboard: [[{ text: 'লাল জামদানি 1', callback_data: 'item.1' }]] },
      },
    });
  });

  test.each([
    ['words', { text: 'a' }, 1],
    ['ten photos with words', { text: 'a', photos: [...'0123456789'] }, 1],
    ['eleven photos with words', { text: 'a', photos: [...'0123456789x'] }, 2],
    ['a photo with thirty choices', { text: 'a', photos: ['1'], choices: buildChoices(30) }, 1],
    ['an album with choices', { text: 'a', photos: ['1', '2'], choices: buildChoices(2) }, 2],
  ])('a person is not flooded: %s', (_, parts, count) => {
    expect(plan(buildMessage(parts))).toHaveLength(count);
  });
});

function mediaOf(body: TelegramBody): readonly Media[] {
  if (body.media === undefined) return [];
  return 'media' in body.media ? [body.media] : body.media;
}

function show(call: Call): Shown {
  // The body is ours, so its shape is known here.
  const body = call.body as TelegramBody;
  const media = mediaOf(body);
  return {
    text: [body.text, body.caption, ...media.map((each) => each.caption)].filter((part) => part !== undefined).join(''),
    photos: [...(body.photo ? [body.photo.photo] : []), ...media.map((each) => each.media.photo)],
    voices: body.voice ? [body.voice.voice] : [],
    taps: [
      ...(body.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.callback_data),
      ...(body.reply_markup?.keyboard ?? []).flat().map((button) => button.text),
    ],
  };
}

/** https://core.telegram.org/bots/api, as machine checks. */
function violations(call: Call): readonly string[] {
  const body = call.body as TelegramBody;
  const media = mediaOf(body);
  const buttons = (body.reply_markup?.inline_keyboard ?? []).flat();
  const letters = (body.reply_markup?.keyboard ?? []).flat();
  const rows = body.reply_markup?.inline_keyboard ?? [[]];
  const needsText = call.method === 'sendMessage' || call.method === 'editMessageText';
  const broken: readonly (readonly [boolean, string])[] = [
    [needsText && (body.text ?? '').trim() === '', 'a text must not be blank'],
    [(body.text ?? '').length > 4096, 'a text is at most 4,096'],
    [
      [body.caption, ...media.map((each) => each.caption)].some((each) => (each ?? '').length > 1024),
      'a caption is at most 1,024',
    ],
    [call.method === 'sendMediaGroup' && (media.length < 2 || media.length > 10), 'an album is 2 to 10'],
    [call.method === 'sendMediaGroup' && body.reply_markup !== undefined, 'an album has no keyboard'],
    [
      buttons.some((each) => Buffer.byteLength(each.callback_data) > 64 || each.callback_data === ''),
      'data is 1 to 64 bytes',
    ],
    [[...buttons, ...letters].some((each) => each.text.trim() === ''), 'a button has a label'],
    [letters.length > 0 && call.method.startsWith('edit'), 'an edit takes inline buttons only'],
    [letters.length > 300, 'at most 300 buttons in place of the letters'],
    [buttons.length > 100 || rows.some((row) => row.length > 8), 'at most 100 buttons, 8 in a row'],
    ['parse_mode' in call.body, 'no parse_mode'],
    ['chat_id' in call.body, 'the chat is named when sending'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}
