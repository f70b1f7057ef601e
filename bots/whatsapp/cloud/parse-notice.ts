import type { HealthReport, IncomingEvent } from '../../../src/messages/incoming.ts';
import { WHATSAPP_CLOUD } from './address.ts';
import { type CloudChange, cloudNotice } from './webhook.ts';

type Meaning = Pick<HealthReport, 'state' | 'stops' | 'resumes'>;

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/phone_number_quality_update, account_update */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, Meaning>>>> = {
  phone_number_quality_update: {
    FLAGGED: { state: 'degraded', stops: 'broadcasts' },
    DOWNGRADE: { state: 'degraded', stops: 'broadcasts' },
    UNFLAGGED: { state: 'ready', resumes: 'broadcasts' },
    UPGRADE: { state: 'ready', resumes: 'broadcasts' },
    THROUGHPUT_UPGRADE: { state: 'ready' },
  },
  account_update: {
    ACCOUNT_RESTRICTION: { state: 'degraded', stops: 'broadcasts' },
    ACCOUNT_VIOLATION: { state: 'degraded', stops: 'broadcasts' },
    DISABLED_UPDATE: { state: 'degraded', stops: 'everything' },
    ACCOUNT_DELETED: { state: 'degraded', stops: 'everything' },
  },
  message_template_status_update: {
    APPROVED: { state: 'ready' },
    REINSTATED: { state: 'ready' },
    REJECTED: { state: 'degraded' },
    PAUSED: { state: 'degraded' },
    DISABLED: { state: 'degraded' },
    FLAGGED: { state: 'degraded' },
  },
};

/** News of the account itself: its quality, its limits, its templates. What we have no meaning for is no news. */
export function readNotice({ field = '', value }: CloudChange, at: Date): readonly IncomingEvent[] {
  const notice = cloudNotice.safeParse(value);
  const meaning = notice.success && Object.hasOwn(MEANINGS, field) ? MEANINGS[field]?.[notice.data.event] : undefined;
  if (!notice.success || meaning === undefined) return [];
  const { event, message_template_name: template, message_template_language: language } = notice.data;
  const about = template === undefined ? '' : ` ${template}/${language ?? ''}`;
  return [
    {
      kind: 'health',
      id: `${field}:${event}${about}:${at.toISOString()}`,
      channel: WHATSAPP_CLOUD,
      ...meaning,
      detail: `${field} ${event}${about}`,
      at,
    },
  ];
}
