import { type Reply, say } from './reply.ts';

const PLACES = ['telegram', 'whatsapp-cloud', 'whatsapp-web', 'simulator'] as const;

/** How people call a channel. */
export function placeOf(channel: string): Reply {
  return say(`link.place.${PLACES.find((known) => known === channel) ?? 'other'}`);
}
