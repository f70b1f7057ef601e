import { SendError } from '../errors.ts';
import type { BulkRow, Slot } from './broadcast-ports.ts';
import { chooseWay, type DeliverParts, go, settleFailure } from './deliver.ts';
import { leaveInTime } from './departures.ts';
import { keepTrying } from './keep-trying.ts';
import type { Sending } from './sending-ports.ts';

/** A broadcast takes no slot further off than so many: whatever replies take meanwhile comes before it. */
const SLOTS_AHEAD = 2;
/** Below this a slot would be gone before its message is ready. */
const AHEAD_AT_LEAST_MS = 20;
/** A row waits so long in hand while replies come first, then on its row. */
const IN_HAND_MS = 30_000;

/**
 * How sending keeps up with the pace: there was nothing to send, its slot had come already, it waited for its slot, or there were more
 * senders than slots.
 */
export type BulkPace = 'nothing' | 'behind' | 'inTime' | 'ahead';

/**
 * Sends the next row of any running broadcast, evenly spaced and never ahead of a reply: it uses no burst, so that whatever
 * replies take of the channel's pace is theirs.
 */
export async function sendBulk(parts: DeliverParts, channels: readonly string[]): Promise<BulkPace> {
  const { store, clock } = parts;
  const row = await store.claimBulk(clock.now(), channels);
  if (row === undefined) return 'nothing';
  parts.crashPoint('claimed');
  const { chatId } = row;
  const ready = await prepare(parts, row).catch(async (error: unknown) => {
    // Nothing has left: the row is not undecided.
    await keepTrying(parts, () => store.putBack(row, new Date(clock.now().getTime() + 1_000), false));
    throw error;
  });
  const { chat, way, slot, pace } = ready;
  const { channel } = chat.address;
  if (!slot.taken) {
    await store.putBack(row, new Date(clock.now().getTime() + Math.ceil(slot.waitMs)), false);
    return pace;
  }
  const details = { channel, pace: parts.channelOf(channel).pace, waitMs: slot.waitMs };
  const answered = await leaveInTime(parts.departures, details);
  try {
    await go(parts, { chat, row, way, answered });
  } catch (error) {
    await settleFailure(parts, { chatId, chat, row, way, error });
    if (error instanceof SendError && error.reason === 'busy') await rest(parts, channel, error);
  }
  return pace;
}

async function prepare(parts: DeliverParts, row: BulkRow) {
  const chat = await parts.store.openSending(row.chatId, parts.clock.now());
  const way = await chooseWay(parts, chat, row);
  return { chat, way, ...(await takeSlotBehindReplies(parts, row.chatId, chat)) };
}

async function takeSlotBehindReplies(
  { store, channelOf }: DeliverParts,
  chatId: string,
  chat: Sending,
): Promise<{ readonly slot: Slot; readonly pace: BulkPace }> {
  const { name, pace } = channelOf(chat.address.channel);
  const { perSecond } = pace.overall;
  const patienceMs = Math.max(AHEAD_AT_LEAST_MS, (SLOTS_AHEAD * 1_000) / perSecond);
  const wanted = { channel: name, chat: chatId, overall: { perSecond, burst: 1 }, perChat: pace.perChat, patienceMs };
  const until = performance.now() + IN_HAND_MS;
  let slot = await store.takeSlot(wanted);
  if (slot.taken) return { slot, pace: slot.waitMs > 0 ? 'inTime' : 'behind' };
  while (!slot.taken && performance.now() + slot.waitMs < until) {
    const tooEarlyMs = slot.waitMs - patienceMs / 2;
    await new Promise((resolve) => setTimeout(resolve, tooEarlyMs));
    slot = await store.takeSlot(wanted);
  }
  return { slot, pace: 'ahead' };
}

/** Told to wait, all bulk of the channel waits; replies find out for themselves. */
async function rest({ store, clock }: DeliverParts, channel: string, error: SendError): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + (error.retryAfterMs ?? 1_000));
  await store.pauseChannel({ channel, stops: 'broadcasts', reason: 'the platform asked to wait', now, until });
}
