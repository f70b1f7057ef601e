import type { BroadcastContent } from '../conversation/broadcast-view.ts';
import type { ItemView } from '../conversation/look.ts';
import { say } from '../conversation/reply.ts';
import { sayBroadcast } from '../conversation/say-broadcast.ts';
import { linesOfOutcome, titleOf } from '../conversation/say-outcome.ts';
import type { Recipient } from './broadcast-ports.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { NewOutboxRow, Store, WakeUps } from './ports.ts';

/** People whose rows are written in one transaction; a reply may have to wait for so many. */
const AT_A_TIME = 120;

/** Writes the rows of one more batch of people; false when no broadcast is to be expanded. */
export async function expandBroadcasts(parts: WritingParts & { readonly store: Store }): Promise<boolean> {
  const { store, clock } = parts;
  const told = await store.expandNext(AT_A_TIME, clock.now(), async (content, recipients, id) => {
    const items = await itemsOf(store, content, recipients[0]);
    const written = new Map<string, readonly NewOutboxRow[]>();
    const rows: NewOutboxRow[] = [];
    for (const recipient of recipients) {
      const key = `${recipient.channel}/${recipient.language}`;
      const calls = written.get(key) ?? (await rowsFor(parts, content, items, recipient));
      written.set(key, calls);
      for (const [index, row] of calls.entries())
        rows.push({ ...row, chatId: recipient.chatId, once: `broadcast/${id}/${recipient.personId}/${index}` });
    }
    return rows;
  });
  return told !== undefined;
}

/** What can still be bought of the items it shows. */
async function itemsOf(
  store: Store,
  { items }: BroadcastContent,
  reader: Recipient | undefined,
): Promise<readonly ItemView[]> {
  if (reader === undefined) return [];
  const found = await Promise.all(items.map((code) => itemOnSale(store, code, reader.personId)));
  return found.filter((item) => item !== undefined);
}

/** An item that can be bought now, as anyone sees it: a price agreed with one buyer is nobody else's. */
export async function itemOnSale(store: Store, code: string, personId: string): Promise<ItemView | undefined> {
  const item = await store.anyListing(code, personId);
  return item?.state === 'published' && item.available > 0 ? item : undefined;
}

/** The same for everybody of one channel and language. */
async function rowsFor(
  parts: WritingParts,
  content: BroadcastContent,
  items: readonly ItemView[],
  { chatId, personId, channel, language }: Recipient,
): Promise<readonly NewOutboxRow[]> {
  const said = sayBroadcast(content, items, language);
  const target = { chatId, personId, language, address: { channel, chatId: '' } };
  return said === undefined ? [] : writeRows(parts, target, [said], { purpose: 'broadcast' });
}

/** Ends broadcasts that have nothing left to send, and tells whoever made each how it went: once, for it ends once. */
export async function endBroadcasts(
  parts: WritingParts & { readonly store: Store; readonly wakeUps: WakeUps },
): Promise<void> {
  const now = parts.clock.now();
  await parts.store.parkDeadBulk(now);
  const told = await parts.store.change(async (changes) => {
    const rows: NewOutboxRow[] = [];
    for (const ended of await changes.endBroadcasts(now)) {
      if (ended.chatId === undefined) continue;
      const target = await changes.target(ended.chatId);
      const news = say('broadcasts.ended', {
        title: titleOf(ended.content),
        how: { lines: linesOfOutcome(ended, now) },
      });
      rows.push(...(await writeRows(parts, target, [news], { purpose: 'notice' })));
    }
    await changes.addOutbox(rows, now);
    return rows;
  });
  const chats = new Set(told.map(({ chatId }) => chatId));
  await Promise.all([...chats].map((chat) => parts.wakeUps.wake(chat).catch(() => undefined))); // the sweeper wakes them too
}
