import type { Clock } from '../domain/clock.ts';
import { SendError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { FindChannel } from './outgoing.ts';
import type { ClaimedRow, CrashPoint, Store } from './ports.ts';

/** What delivering needs. */
export interface DeliverParts {
  readonly store: Store;
  readonly channelOf: FindChannel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly crashPoint: CrashPoint;
}

const MAX_TRIES = 8;

/** Sends a chat's due rows, oldest first: each is claimed, sent, recorded. Stops when the platform says wait. */
export async function deliver(parts: DeliverParts, chatId: string): Promise<void> {
  const { store, clock, crashPoint } = parts;
  await store.reopenClaimed(chatId);
  const address = await store.addressOf(chatId);
  for (;;) {
    const row = await store.claimNext(chatId, clock.now());
    if (row === undefined) return;
    crashPoint('claimed');
    try {
      const { id } = await parts.channelOf(address.channel).send(address, row.call);
      crashPoint('after-send');
      await store.recordSent(row.id, id, clock.now());
    } catch (error) {
      if (!(await settleFailure(parts, chatId, row, error))) return;
    }
  }
}

/** True when the next row may go on. */
async function settleFailure(parts: DeliverParts, chatId: string, row: ClaimedRow, error: unknown): Promise<boolean> {
  const { store, clock, log } = parts;
  const after = (ms: number) => new Date(clock.now().getTime() + ms);
  log.warn({ chat: chatId, row: String(row.id), err: error }, 'not sent');
  if (error instanceof SendError && error.reason === 'busy') {
    await store.putBack(row.id, after(error.retryAfterMs ?? 1_000), false);
    return false;
  }
  if (error instanceof SendError && error.reason === 'undecided') {
    await store.leaveUndecided(row.id, after(error.retryAfterMs ?? 30_000));
    return false;
  }
  if (error instanceof SendError && error.reason !== 'failing') {
    await store.recordFailure(row.id, error.reason);
    if (error.reason === 'unreachable') await store.setReachable(await store.addressOf(chatId), false);
    return error.reason !== 'unreachable';
  }
  if (row.attempts >= MAX_TRIES) {
    await store.recordFailure(row.id, 'tooManyTries');
    return true;
  }
  await store.putBack(row.id, after(1_000 * 2 ** Math.min(row.attempts, 6)), true);
  return false;
}
