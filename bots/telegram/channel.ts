import { Api } from 'grammy';
import { AppError } from '../../src/errors.ts';
import type { Channel, ChannelTools, Query, QueryAnswer, WebhookCall } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { TELEGRAM } from './address.ts';
import { openAsking } from './asking.ts';
import { fetchMedia } from './fetch-media.ts';
import { openFiles } from './files.ts';
import { answerInline } from './inline.ts';
import { keepTrying } from './keep-trying.ts';
import { type Poller, startPolling } from './poll.ts';
import { plan } from './render.ts';
import { isUnknownToken, send } from './send.ts';
import type { TakingParts } from './take-updates.ts';
import { openTyping } from './typing.ts';
import { answerWebhook, setWebhook, webhookSecret } from './webhook.ts';

/** A bot, as the settings give it. */
export interface TelegramSettings {
  readonly token: string;
  readonly apiRoot: string | undefined;
  /** Where the world reaches this haat; the bot polls when absent. */
  readonly publicUrl: string | undefined;
}

const TELEGRAM_ROOT = 'https://api.telegram.org';
/** Longer than a long poll, shorter than anybody's patience. */
const WITHIN_SECONDS = 45;
/**
 * Thirty a second over all and one a second to one chat, short bursts forgiven:
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. Thirty are counted within any second, so there is
 * no burst over all, and a little is left for messages that travel unevenly.
 */
const PACE = { overall: { perSecond: 29.5, burst: 1 }, perChat: { perSecond: 1, burst: 3 } };

/** Calls a bot's API. What fails is never tried again here: a repeat would be seen. */
export function openApi({ token, apiRoot }: Pick<TelegramSettings, 'token' | 'apiRoot'>): Api {
  return new Api(token, { apiRoot: apiRoot ?? TELEGRAM_ROOT, timeoutSeconds: WITHIN_SECONDS });
}

/** A Telegram bot: it polls, or is called at a public address. */
export function createTelegramChannel(settings: TelegramSettings, tools: ChannelTools): Channel {
  const { token, publicUrl } = settings;
  const apiRoot = settings.apiRoot ?? TELEGRAM_ROOT;
  const { log, clock, notebook } = tools;
  const api = openApi(settings);
  const botNumber = token.split(':')[0] ?? '';
  const secret = webhookSecret(token);
  const files = openFiles(botNumber, tools);
  const typing = openTyping(api, log);
  const asking = openAsking(api, { token, notebook, log });
  let stopping = new AbortController();
  let settled = Promise.resolve();
  let poller: Poller | undefined;
  let botName = '';
  let keep: ((event: IncomingEvent) => Promise<void>) | undefined;
  let search: ((query: Query) => Promise<QueryAnswer>) | undefined;
  const taking: TakingParts = {
    api,
    log,
    now: () => clock.now(),
    async receive(event) {
      if (keep === undefined) throw new Error('The haat is not open; Telegram will deliver again.');
      await keep(event);
      typing.expect(event);
      void asking.movedOn(event); // nobody waits for it
    },
    async answer(query) {
      if (botName === '') botName = await nameOf(api, log); // unknown when Telegram could not be reached at the start
      await answerInline(query, { api, files, botName, publicUrl, answer: search });
    },
  };
  return {
    name: TELEGRAM,
    pace: PACE,
    asksForPhone: true,
    ...(publicUrl === undefined ? { exclusive: `telegram/${botNumber}` } : {}),
    async start(receive) {
      keep = receive;
      stopping = new AbortController(); // whoever lost the lease to poll and takes it again starts anew
      const { signal } = stopping;
      botName = await nameOf(api, log);
      // Telegram gives updates to a webhook or to a poller, never to both; what waits for us stays.
      settled = keepTrying(
        async () => {
          if (publicUrl !== undefined) return setWebhook(api, publicUrl, secret);
          await api.deleteWebhook({ drop_pending_updates: false });
          if (!signal.aborted) poller = startPolling({ ...taking, notebook, botNumber });
        },
        { log, stopped: signal },
      );
    },
    ...(publicUrl === undefined ? {} : { webhook: (call: WebhookCall) => answerWebhook(call, secret, taking) }),
    plan,
    async send(to, call) {
      const receipt = await send(to, call, { api, files });
      typing.answered(to.chatId);
      await asking.shown(to.chatId, call);
      return receipt;
    },
    shareLink: (code) => (botName === '' ? undefined : `https://t.me/${botName}?start=${code}`),
    answerQueries(answer) {
      search = answer;
    },
    fetchMedia: (media) => fetchMedia(media, { api, token, apiRoot }),
    async stop() {
      stopping.abort();
      await settled;
      await poller?.stop();
      poller = undefined;
      typing.stop();
      keep = undefined;
    },
  };
}

/** A wrong token ends the start with its cure; a network that is down does not: polling goes on trying. */
async function nameOf(api: Api, log: ChannelTools['log']): Promise<string> {
  try {
    return (await api.getMe()).username;
  } catch (error) {
    if (isUnknownToken(error))
      throw new AppError(
        'telegram-token',
        'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from @BotFather (/mybots → API Token).',
      );
    log.warn({ err: error }, 'Telegram cannot be reached yet; trying on');
    return '';
  }
}
