import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../domain/clock.ts';
import { SendError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type Departures, leaveInTime } from './departures.ts';
import { keepTrying } from './keep-trying.ts';
import type { Meter } from './meter.ts';
import type { FindChannel } from './outgoing.ts';
import type { ClaimedRow, CrashPoint, InHand, Store } from './ports.ts';
import type { Sending } from './sending-ports.ts';
import type { StopChannel } from './stops.ts';
import { isOpen, kindOf, monthOf, type Way, wayOf, wayUnderCap } from './window.ts';

/** What delivering needs. */
export interface DeliverParts {
  readonly store: Store;
  readonly channelOf: FindChannel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly crashPoint: CrashPoint;
  readonly meter?: Meter;
  /** When messages left this process; without them one that left late is not made up for. */
  readonly departures?: Departures;
  /** Told when a platform wants a whole channel to stop; without it only the one row waits. */
  readonly stop?: StopChannel;
  /** How many messages a month may be sent on a channel that charges; no cap when undefined. */
  readonly capOf?: (channel: string) => number | undefined;
  /** Aborted when the haat is told to stop: the send under way is the last. */
  readonly stopping?: AbortSignal;
}

const MAX_TRIES = 8;
/** A pause without an end is looked at this often. */
const LOOK_AGAIN_MS = 15 * 60_000;
/** What waits for a person waits this long; then it is news no more. */
const WAIT_AT_MOST_MS = 30 * 24 * 60 * 60_000;

/** Sends what is in hand and a chat's due rows, oldest first: each is claimed, sent, recorded. Stops when the platform says wait. */
export async function deliver(parts: DeliverParts, chatId: string, inHand?: InHand): Promise<void> {
  const { store, clock, crashPoint } = parts;
  const isStopping = () => parts.stopping?.aborted === true;
  if (isStopping() && inHand === undefined) return;
  const taken: Taken = inHand ?? (await store.takeUpSending(chatId, clock.now()));
  let { chat } = taken;
  if (!chat.reachable) return store.giveUpChat(chatId, 'unreachable');
  if (await isPaused(parts, chatId, chat)) return;
  let row = taken.row ?? (await store.claimNext(chatId, clock.now()));
  while (row !== undefined) {
    crashPoint('claimed');
    const { way, answered } = await prepare(parts, { chatId, chat, row });
    if (answered === undefined) return;
    try {
      const more = await go(parts, { chat, row, way, answered });
      if (!more) return;
      if (way.way === 'knock') chat = { ...chat, knockedAt: clock.now() };
    } catch (error) {
      if (!(await settleFailure(parts, { chatId, chat, row, way, error }))) return;
      if (error instanceof SendError && error.reason === 'windowClosed') chat = { ...chat, windowClosesAt: undefined };
    }
    if (isStopping()) return;
    row = await store.claimNext(chatId, clock.now());
  }
}

/** All that comes before a row leaves. Where it fails, nobody has tried to send the row. */
async function prepare(
  parts: DeliverParts,
  { chatId, chat, row }: Pick<Failure, 'chatId' | 'chat' | 'row'>,
): Promise<{ readonly way: Way; readonly answered: (() => void) | undefined }> {
  try {
    const way = await chooseWay(parts, chat, row);
    return { way, answered: await waitForSlot(parts, { chatId, chat, row, way }) };
  } catch (error) {
    await keepTrying(parts, () => parts.store.putBack(row, parts.clock.now(), false));
    throw error;
  }
}

type Taken = Awaited<ReturnType<Store['takeUpSending']>>;

async function isPaused({ store, clock }: DeliverParts, chatId: string, chat: Sending): Promise<boolean> {
  if (chat.heldUntil !== undefined && chat.heldUntil > clock.now()) {
    await store.putOff(chatId, 'everything', chat.heldUntil);
    return true;
  }
  for (const { stops, until } of chat.pauses)
    await store.putOff(chatId, stops, until ?? new Date(clock.now().getTime() + LOOK_AGAIN_MS));
  return chat.pauses.some(({ stops }) => stops === 'everything');
}

/** How a row goes out, as its chat stands. */
export async function chooseWay(parts: DeliverParts, chat: Sending, row: ClaimedRow): Promise<Way> {
  const { windowMs } = parts.channelOf(chat.address.channel);
  const open = isOpen(chat, windowMs, parts.clock.now());
  const way = wayOf(row, { isOpen: open, wasKnocked: chat.knockedAt !== undefined });
  const mayBeCapped = windowMs !== undefined && (row.purpose === 'broadcast' || !['say', 'wait'].includes(way.way));
  return mayBeCapped && (await isCapped(parts, chat.address.channel)) ? wayUnderCap(way, row.purpose) : way;
}

async function isCapped(parts: DeliverParts, channel: string): Promise<boolean> {
  const cap = parts.capOf?.(channel);
  if (cap === undefined) return false;
  const counts = await parts.store.monthOf(channel, monthOf(parts.clock.now()));
  return counts.reduce((sum, { sent }) => sum + sent, 0) >= cap;
}

/** Sends a row its way and records it. False when nothing more is due in its chat, as far as could be seen. */
export async function go(
  parts: DeliverParts,
  { chat, row, way, answered }: Omit<Failure, 'error' | 'chatId'> & { readonly answered: () => void },
): Promise<boolean> {
  const { store, clock } = parts;
  const wait = waitFrom(clock.now());
  if (way.way === 'skip' || way.way === 'wait') {
    if (way.way === 'skip') await store.recordFailure(row.id, way.reason);
    else await store.holdForWindow(row.id, wait);
    return true;
  }
  const channel = parts.channelOf(chat.address.channel);
  const { id } = await channel.send(chat.address, way.call).finally(answered);
  parts.meter?.call(channel.name, 'sent');
  parts.crashPoint('after-send');
  const now = clock.now();
  const charged = { channel: channel.name, month: monthOf(now), kind: kindOf(way, row.purpose) };
  const counted = channel.windowMs === undefined ? {} : { counted: charged };
  if (way.way !== 'knock')
    return keepTrying(parts, () => store.recordSent(row.id, { platformId: id, now, ...counted })).catch(unrecorded);
  await store.holdForWindow(row.id, { ...wait, knockedAt: now });
  await store.countSent(charged);
  return true;
}

/** It went, and the store does not know: it goes once more, or staff are asked, as after a death. */
function unrecorded(cause: unknown): never {
  throw new SendError('undecided', 'Expected to record what was sent, but the store stayed away', { cause });
}

function waitFrom(now: Date): { until: Date; forgetBefore: Date } {
  return {
    until: new Date(now.getTime() + WAIT_AT_MOST_MS),
    forgetBefore: new Date(now.getTime() - WAIT_AT_MOST_MS),
  };
}

/** A reply waits a moment in hand, and longer on its row. */
const PATIENCE_MS = 1_500;
/** It is worth two statements to say that a row which waits longer has not been tried. */
const LONG_IN_HAND_MS = 150;
/** Time to say that it is tried. */
const SETTING_OUT_MS = 40;

/** Keeps the channel's pace, over all chats and to this one. Undefined when the row was put back; else to be called when answered. */
async function waitForSlot(
  parts: DeliverParts,
  { chatId, chat, row, way }: Omit<Failure, 'error'>,
): Promise<(() => void) | undefined> {
  if (way.way === 'skip' || way.way === 'wait') return () => undefined;
  const { store, clock, channelOf, departures } = parts;
  const { name, pace } = channelOf(chat.address.channel);
  const slot = await store.takeSlot({ channel: name, chat: chatId, ...pace, patienceMs: PATIENCE_MS });
  if (!slot.taken) {
    await store.putBack(row, new Date(clock.now().getTime() + Math.ceil(slot.waitMs)), false);
    return undefined;
  }
  const waitMs = slot.waitMs > LONG_IN_HAND_MS ? await waitUntried(store, row.id, slot.waitMs) : slot.waitMs;
  return waitMs === undefined ? undefined : leaveInTime(departures, { channel: name, pace, waitMs });
}

/** Waits most of it with the row untried: two deaths while it only waits are no reason to set it aside. What is left, if it is still ours. */
async function waitUntried(store: Store, row: bigint, waitMs: number): Promise<number | undefined> {
  const leavesAt = performance.now() + waitMs;
  await store.waitInHand(row);
  await sleep(leavesAt - performance.now() - SETTING_OUT_MS);
  return (await store.setOut(row)) ? Math.max(0, leavesAt - performance.now()) : undefined;
}

/** A row that did not go out. */
export interface Failure {
  readonly chatId: string;
  readonly chat: Sending;
  readonly row: ClaimedRow;
  readonly way: Way;
  readonly error: unknown;
}

/** True when the next row may go on. */
export async function settleFailure(parts: DeliverParts, { chatId, chat, row, way, error }: Failure): Promise<boolean> {
  const { store, clock, log } = parts;
  const after = (ms: number) => new Date(clock.now().getTime() + ms);
  const turn = row.turn === undefined ? {} : { turn: String(row.turn) };
  log.warn({ ...turn, chat: chatId, row: String(row.id), err: error }, 'not sent');
  const known = error instanceof SendError ? error : undefined;
  parts.meter?.call(chat.address.channel, known?.reason ?? 'bug');
  if (known?.stops !== undefined) {
    const until = after(known.retryAfterMs ?? LOOK_AGAIN_MS);
    await parts.stop?.({ channel: chat.address.channel, stops: known.stops, detail: known.message, until });
  }
  switch (known?.reason) {
    case 'busy':
      parts.meter?.retry('send');
      await store.putBack(row, after(known.retryAfterMs ?? 1_000), false);
      if (known.retryAfterMs !== undefined) await store.holdChat(chatId, after(known.retryAfterMs));
      return false;
    case 'undecided':
      await store.leaveUndecided(row.id, after(known.retryAfterMs ?? 30_000));
      return false;
    case 'windowClosed':
      await store.closeWindow(chatId, clock.now());
      await store.putBack(row, clock.now(), false);
      return true;
    case 'unreachable':
      await store.recordFailure(row.id, known.reason);
      await store.setReachable(chat.address, false, clock.now());
      await store.giveUpChat(chatId, known.reason);
      return false;
    case 'rejected':
      return setAside(parts, row, way);
    case 'withheld':
      await store.recordFailure(row.id, known.reason);
      // With no time to try again it is the person who wants no news: she said so to the platform, and that is as good as to us.
      if (known.retryAfterMs === undefined) await store.change((changes) => changes.stopNews(chatId, clock.now()));
      return true;
  }
  if (row.attempts >= MAX_TRIES) {
    await store.recordFailure(row.id, 'tooManyTries');
    return true;
  }
  parts.meter?.retry('send');
  await store.putBack(row, after(1_000 * 2 ** Math.min(row.attempts, 6)), true);
  return false;
}

/** A template that the platform refuses is ours to mend; what it stood for waits for the person instead. */
async function setAside({ store, clock, log }: DeliverParts, row: ClaimedRow, way: Way): Promise<true> {
  if (way.way === 'instead' || way.way === 'knock') {
    log.error({ row: String(row.id) }, 'a template was refused; the message waits for the person');
    await store.holdForWindow(row.id, waitFrom(clock.now()));
  } else await store.recordFailure(row.id, 'rejected');
  return true;
}
