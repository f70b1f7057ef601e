import { expect, it } from 'vitest';
import { checkTelegram } from '../../src/live-check/telegram.ts';
import { buildPicture } from '../support/pictures.ts';
import { openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const OWNER = 5551000099;

it('tells the owner what came in and went out, without a word of anybody’s', async () => {
  const telegram = await openBotApi();
  telegram.updates.say(OWNER, 'গোপন কথা');
  telegram.updates.sendPhoto(OWNER, await buildPicture(9));
  const lines: string[] = [];
  await checkTelegram({ token: TOKEN, apiRoot: telegram.root, publicUrl: undefined }, (line) => lines.push(line));
  expect(lines).toEqual([
    expect.stringContaining('Telegram knows the token'),
    expect.stringMatching(/a text came, of \d+ letters/),
    expect.stringMatching(/a photo came, of \d{3,} bytes/),
    expect.stringMatching(/sendMessage went out as message \d+/),
    expect.stringMatching(/sendPhoto went out as message \d+/),
  ]);
  expect(lines.join()).not.toContain('গোপন');
  expect(telegram.chats.seen(OWNER).map(({ text }) => text)).toEqual(Array(2).fill('তাঁতহাট <b>&</b>'));
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});
