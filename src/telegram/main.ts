import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { openApi } from '../../bots/telegram/channel.ts';
import { setUp } from '../../bots/telegram/set-up.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';

const USAGE = `npm run telegram -- setup    tells Telegram the bot's commands and descriptions in Bengali, English and Hindi
`;
const words = z.record(
  z.string(),
  z.object({ about: z.string().max(512), short: z.string().max(120), commands: z.record(z.string(), z.string()) }),
);

/** The tools of the Telegram bot's owner. */
async function runTelegram(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (args[0] !== 'setup') throw new AppError('usage', USAGE);
  const { telegram } = readConfig(env, {});
  if (telegram === undefined)
    throw new AppError('telegram-off', 'Set TELEGRAM_BOT_TOKEN to the token @BotFather gave.');
  const said = words.parse(JSON.parse(readFileSync(new URL('./words.json', import.meta.url), 'utf8')));
  const done = await setUp(openApi(telegram), new Map(Object.entries(said)), 'bn');
  process.stdout.write(`Told Telegram in: ${done.join(', ')}\n`);
}

runTelegram(process.argv.slice(2), process.env).catch((error: unknown) => {
  // What Telegram's library throws may quote its address, and that holds the token.
  process.stderr.write(
    `${error instanceof AppError ? error.message : 'Telegram did not take it. Is the token right, and the network there?'}\n`,
  );
  process.exit(1);
});
