import { openApi } from '../../bots/telegram/channel.ts';
import { isUnknownToken } from '../../bots/telegram/send.ts';
import type { TelegramSettings } from '../config.ts';
import { check, type Finding } from './check.ts';

/** Whether Telegram knows the bot, and how it gets its updates. */
export function checkTelegram(settings: TelegramSettings): Promise<Finding> {
  return check(
    'Telegram',
    async () => {
      const api = openApi(settings);
      try {
        const { username } = await api.getMe();
        const { url, pending_update_count: waiting } = await api.getWebhookInfo();
        return `@${username}, ${url === '' || url === undefined ? 'by polling' : 'at its webhook'}, ${waiting} updates wait`;
      } catch (error) {
        // The library's own words may quote the address, and that holds the token.
        throw new Error(isUnknownToken(error) ? 'the token is not known there' : 'cannot be reached from here');
      }
    },
    'copy TELEGRAM_BOT_TOKEN again from @BotFather (/mybots → API Token); look whether this machine reaches api.telegram.org',
  );
}
