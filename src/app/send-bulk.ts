import { SendError } from '../errors.ts';
import { chooseWay, type DeliverParts, go, settleFailure } from './deliver.ts';

/** A broadcast waits for its turn in hand: nobody stands behind it. */
const PATIENCE_MS = 60_000;

/**
 * Sends the next row of any running broadcast, evenly spaced and never ahead of a reply: it uses no burst, so that whatever
 * replies take of the channel's pace is theirs. False when there is nothing to send.
 */
export async function sendBulk(parts: DeliverParts, channels: readonly string[]): Promise<boolean> {
  const { store, clock } = parts;
  const row = await store.claimBulk(clock.now(), channels);
  if (row === undefined) return false;
  const { chatId } = row;
  parts.crashPoint('claimed');
  const chat = await store.openSending(chatId, clock.now());
  const way = await chooseWay(parts, chat, row);
  const { name, pace } = parts.channelOf(chat.address.channel);
  const overall = { perSecond: pace.overall.perSecond, burst: 1 };
  const slot = await store.takeSlot({
    ...{ channel: name, chat: chatId, overall, perChat: pace.perChat, patienceMs: PATIENCE_MS },
  });
  if (!slot.taken) {
    await store.putBack(row.id, new Date(clock.now().getTime() + slot.waitMs), false);
    return true;
  }
  if (slot.waitMs > 0) await new Promise((resolve) => setTimeout(resolve, slot.waitMs));
  try {
    await go(parts, chat, row, way);
  } catch (error) {
    await settleFailure(parts, { chatId, chat, row, way, error });
    if (error instanceof SendError && error.reason === 'busy') await rest(parts, name, error);
  }
  return true;
}

/** Told to wait, all bulk of the channel waits; replies find out for themselves. */
async function rest({ store, clock }: DeliverParts, channel: string, error: SendError): Promise<void> {
  const now = clock.now();
  const until = new Date(now.getTime() + (error.retryAfterMs ?? 1_000));
  await store.pauseChannel({ channel, stops: 'broadcasts', reason: 'the platform asked to wait', now, until });
}
