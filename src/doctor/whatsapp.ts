import { openGraph } from '../../bots/whatsapp/cloud/graph.ts';
import { lookAtNumber } from '../../bots/whatsapp/cloud/look-number.ts';
import type { WhatsappCloudSettings } from '../config.ts';
import { SendError } from '../errors.ts';
import { check, type Finding } from './check.ts';

const CURE =
  'copy WHATSAPP_TOKEN, WHATSAPP_PHONE_NUMBER_ID and WHATSAPP_APP_SECRET again (Meta app dashboard → WhatsApp → API setup; App settings → Basic); look whether this machine reaches graph.facebook.com';

/** Whether Meta knows the token, the number and the app's secret, and whether the number may send. */
export function checkWhatsapp(settings: WhatsappCloudSettings): Promise<Finding> {
  return check(
    'WhatsApp Cloud API',
    async () => {
      const { name, quality } = await lookAtNumber(openGraph(settings), settings).catch((error: unknown) => {
        throw new Error(explain(error));
      });
      if (quality === 'RED') throw new Error('the number’s quality is low; people block or report it');
      return `${name ?? 'a number without a name'}, quality ${quality ?? 'unknown'}; Meta must call /webhooks/whatsapp-cloud here`;
    },
    CURE,
  );
}

/** Our own words: what Meta says may quote an id or a token. */
function explain(error: unknown): string {
  if (!(error instanceof SendError)) return 'the answer was not as expected';
  switch (error.platformCode) {
    case '190':
    case '0':
      return 'the token is not known there, or has expired';
    case '100':
      return 'the app secret does not belong to the token, or the phone number id is unknown to it';
    case '33':
      return 'the phone number id is unknown';
    case undefined:
      return 'cannot be reached from here';
    default:
      return error.message;
  }
}
