import type { Channel, ChannelTools } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { WHATSAPP_CLOUD } from './address.ts';
import { answerWebhook } from './answer-webhook.ts';
import { openGraph } from './graph.ts';
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
}

/**
 * 80 messages a second over all, and one in six seconds to one person, of whom a burst of 45 is lent:
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
const PACE = { overall: { perSecond: 80, burst: 80 }, perChat: { perSecond: 1 / 6, burst: 45 } };

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
  return {
    name: WHATSAPP_CLOUD,
    pace: PACE,
    windowMs: WINDOW_MS,
    async start(given) {
      keep = given;
    },
    webhook: (request) => answerWebhook(request, { appSecret, verifyToken, log, now: () => clock.now(), receive }),
    plan,
    send: (to, call) => send(to, call, sending),
    fetchMedia: (media) => fetchMedia(media, { graph, token }),
    async stop() {
      keep = undefined;
      await marks.settled();
    },
  };
}
