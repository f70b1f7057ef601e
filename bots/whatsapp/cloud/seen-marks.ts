import type { ChannelLog } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import type { Graph } from './graph.ts';

/** Marks are a courtesy: when this many are under way, the next is left out. */
const AT_ONCE = 20;
/** A message told again after an hour needs no blue tick, and nobody waits for our typing. */
const FRESH_MS = 60 * 60 * 1_000;

/** The two blue ticks and "typing…", in one call: they tell her that somebody is there while the answer is made. */
export interface SeenMarks {
  show(event: IncomingEvent, now: Date): void;
  settled(): Promise<void>;
}

/** Opens the marks of one number. */
export function openSeenMarks(graph: Graph, phoneNumberId: string, log: ChannelLog): SeenMarks {
  const running = new Set<Promise<void>>();
  const mark = async (messageId: string) => {
    const body = {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: messageId,
      typing_indicator: { type: 'text' },
    };
    try {
      await graph.post(`${phoneNumberId}/messages`, body);
    } catch (error) {
      log.info({ channel: 'whatsapp-cloud', err: error }, 'not marked as read');
    }
  };
  return {
    show(event, now) {
      if (event.kind !== 'message' || !wantsAnswer(event.unsupported) || running.size >= AT_ONCE) return;
      if (now.getTime() - event.sentAt.getTime() > FRESH_MS) return;
      const marked = mark(event.id).finally(() => running.delete(marked));
      running.add(marked);
    },
    async settled() {
      await Promise.all(running);
    },
  };
}

function wantsAnswer(unsupported: string | undefined): boolean {
  return unsupported !== 'reaction' && unsupported !== 'group';
}
