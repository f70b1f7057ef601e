import { say } from '../conversation/reply.ts';
import type { Clock } from '../domain/clock.ts';
import { sayOrderCode } from '../domain/codes.ts';
import { heirOf } from '../domain/crew.ts';
import { KEPT_BY_LAW_MS } from '../domain/erasure.ts';
import { Refusal } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import type { FileShelf } from './data-ports.ts';
import { writeRows } from './outgoing.ts';
import type { Store } from './ports.ts';

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;

/** Masks the person at once; what the law asks to be kept is deleted when its time is over. */
export async function eraseMe({ parts, changes, state, now }: CommandContext): Promise<CommandResult> {
  const { person, target } = state;
  // Weavers she looked after for the haat are not hers to take along.
  const heir = heirOf(await changes.crew(), { by: person.id, whom: person.id });
  if (heir !== undefined) await changes.handOverKeeping(person.id, heir, now);
  const orders = await changes.ordersLeftAlone(person.id);
  if (orders.length > 0)
    throw new Refusal('myData.obstacle', { orders: orders.map(sayOrderCode).join(', ') }, { ends: true });
  const eraseAt = new Date(now.getTime() + KEPT_BY_LAW_MS);
  await changes.audit({ actorId: person.id, action: 'data.masked', subject: person.id, now });
  const { chatId } = await changes.mask({ personId: person.id, chatId: target.chatId, now, eraseAt });
  // Her own chat is nobody's any more: the last word goes to the same phone as to a stranger's.
  const rows = await writeRows(parts, await changes.target(chatId), [say('myData.erased')], { purpose: 'reply' });
  return { says: [], notices: rows };
}

/** The chore that deletes what is due, at most once an hour. */
export function createErasing({ store, clock, log }: { store: Store; clock: Clock; log: Logger }): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = clock.now();
    if (now.getTime() < next) return;
    next = now.getTime() + HOUR_MS;
    const people = await store.eraseDue(now);
    if (people > 0) log.info({ people }, 'people deleted for good');
  };
}

/**
 * The chore that deletes files, once a day: what no row refers to any more, a year after it was last kept. Rows go first, so a
 * process that dies in between leaves a file that the next day finds.
 */
export function createTidying({
  store,
  shelf,
  clock,
  log,
}: {
  store: Pick<Store, 'forgetFiles'>;
  shelf: FileShelf;
  clock: Clock;
  log: Logger;
}): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = clock.now();
    if (now.getTime() < next) return;
    next = now.getTime() + DAY_MS;
    const before = new Date(now.getTime() - KEPT_BY_LAW_MS);
    const old = await shelf.keptBefore(before);
    if (old.length === 0) return;
    const gone = await store.forgetFiles(old);
    await shelf.remove(gone, before);
    if (gone.length > 0) log.info({ files: gone.length }, 'files deleted for good');
  };
}
