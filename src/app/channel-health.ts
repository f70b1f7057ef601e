import { offer, say, toFlow } from '../conversation/reply.ts';
import type { HealthReport } from '../messages/incoming.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';
import type { StopParts } from './stops.ts';

/** Tells staff how a channel is: once for every change of state, with a picture to scan when there is one. */
export async function tellOfHealth(parts: StopParts, report: HealthReport): Promise<void> {
  const { channel, state, detail = '', picture, asked = false } = report;
  const photos = picture === undefined ? [] : [(await parts.photos.keep(picture)).hash];
  const key = photos.length > 0 ? 'staff.channel.unlinked' : `staff.channel.${state}`;
  const again = offer(toFlow('channelCode', 'show', channel), 'staff.channel.newCode');
  const news = say(key, { channel, detail }, { photos, ...(photos.length > 0 ? { offers: [again] } : {}) });
  const rows = await parts.store.change(async (changes) => {
    const before = await changes.noteHealth(channel, state);
    if (!asked && (before === state || (before === undefined && state === 'ready'))) return [];
    const staff = await changes.staffTargets();
    const told: NewOutboxRow[] = [];
    for (const target of staff.filter(({ address }) => address.channel !== channel || state !== 'loggedOut'))
      told.push(...(await writeRows(parts, target, [news], { purpose: 'notice' })));
    await changes.addOutbox(told, parts.clock.now());
    return told;
  });
  const chats = new Set(rows.map(({ chatId }) => chatId));
  await Promise.all([...chats].map((chat) => parts.wakeUps.wake(chat).catch(() => undefined))); // the sweeper wakes them too
}
