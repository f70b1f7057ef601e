import type { Channel, ChannelTools } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { WHATSAPP_CLOUD } from './address.ts';
import { answerWebhook } from './answer-webhook.ts';
import { openGraph } from './graph.ts';
import { lookAtNumber } from './look-number.ts';
import { fetchMedia } from './media.ts';
import { plan } from './render.ts';
import { openSeenMarks } from './seen-marks.ts';
import { send } from './send.ts';
import { openUploads } from './upload.ts';

/** One number on the WhatsApp Cloud API, as the settings give it. */
export interface CloudSettings {
  readonly token: string;
  readonly phoneNumberId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  readonly graphRoot: string | undefined;
  /** Messages a second that Meta lets this number send, when it is more than everybody's 80. */
  readonly perSecond?: number | undefined;
}

/**
 * 80 messages within any second over all, up to 1,000 for a number that Meta has raised (so no burst, and a little left for the way),
 * and one in six seconds to one person, of whom a burst of 45 is lent:
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
const paceOf = (perSecond = 80) => ({
  overall: { perSecond: perSecond * 0.98, burst: 1 },
  perChat: { perSecond: 1 / 6, burst: 45 },
});

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages#customer-service-windows */
const WINDOW_MS = 24 * 60 * 60 * 1_000;

/** The official WhatsApp: Meta calls our webhook, we call its Graph API. */
export function createWhatsappCloudChannel(settings: CloudSettings, tools: ChannelTools): Channel {
  const { token, phoneNumberId, appSecret, verifyToken } = settings;
  const { log, clock } = tools;
  const graph = openGraph(settings);
  const marks = openSeenMarks(graph, phoneNumberId, log);
  const sending = { graph, phoneNumberId, uploads: openUploads(graph, phoneNumberId, tools) };
  let keep: ((event: IncomingEvent) => Promise<void>) | undefined;
  const receive = async (event: IncomingEvent) => {
    if (keep === undefined) throw new Error('The haat is not open yet; Meta will deliver again.');
    await keep(event);
    marks.show(event, clock.now());
  };
  let ownDigits: string | undefined;
  let looking: Promise<void> | undefined;
  /** Nobody waits for it: Meta's webhooks are taken while we ask, and also when it cannot be asked. */
  const greet = async (tell: (event: IncomingEvent) => Promise<void>) => {
    const at = clock.now();
    const report = { kind: 'health', id: `start:${at.toISOString()}`, channel: WHATSAPP_CLOUD, at } as const;
    try {
      const { digits, quality } = await lookAtNumber(graph, settings);
      ownDigits = digits;
      // What a wrong token had stopped may go on.
      await tell({ ...report, state: 'ready', detail: `quality ${quality ?? 'unknown'}`, resumes: 'everything' });
    } catch (error) {
      log.error(
        { channel: WHATSAPP_CLOUD, err: error },
        'WhatsApp does not know us; npm run doctor says what is wrong',
      );
      await tell({ ...report, state: 'degraded', detail: 'the number could not be looked at' }).catch(() => undefined); // logged above
    }
  };
  return {
    name: WHATSAPP_CLOUD,
    pace: paceOf(settings.perSecond),
    windowMs: WINDOW_MS,
    async start(given) {
      keep = given;
      looking = greet(given);
    },
    webhook: (request) => answerWebhook(request, { appSecret, verifyToken, log, now: () => clock.now(), receive }),
    plan,
    send: (to, call) => send(to, call, sending),
    shareLink: (code) => (ownDigits === undefined ? undefined : `https://wa.me/${ownDigits}?text=TH-${code}`),
    fetchMedia: (media) => fetchMedia(media, { graph, token }),
    async stop() {
      keep = undefined;
      await looking;
      await marks.settled();
    },
  };
}
