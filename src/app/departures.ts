import type { Pace } from '../messages/channel.ts';

/** What left this process on one channel, by our own clock. */
interface Left {
  /** When each message left, newest last; one that turned out to have travelled slowly counts as having left later. */
  readonly messages: { at: number }[];
  /** The quickest answer so far. */
  quickestMs: number;
}

/** What left this process, by channel. */
export type Departures = Map<string, Left>;

/** A platform's second is a little longer than ours. */
const SECOND_MS = 1_005;
/** Uploads take long for another reason than the way. */
const SLOW_AT_MOST_MS = 250;
/** How fast the quickest answer is forgotten, so that a way that has become longer is learnt. */
const FORGET = 1.02;

/** Nothing has left yet. */
export function openDepartures(): Departures {
  return new Map();
}

/**
 * Resolves when a message may leave: at its slot, and not before fewer have reached the platform within the last second than it
 * takes. Slots are evenly spaced, but a busy process leaves late and the way takes now this long, now that, and those behind must
 * not arrive too close. Call what it gives as soon as the platform has answered.
 */
export async function leaveInTime(
  departures: Departures = openDepartures(),
  parts: { readonly channel: string; readonly pace: Pick<Pace, 'overall'>; readonly waitMs: number },
): Promise<() => void> {
  const { channel, waitMs } = parts;
  const { perSecond, burst } = parts.pace.overall;
  const atMost = Math.ceil(perSecond + burst - 1);
  const left = departures.get(channel) ?? { messages: [], quickestMs: Number.POSITIVE_INFINITY };
  departures.set(channel, left);
  const { messages } = left;
  const full = () => (messages.at(-atMost)?.at ?? -SECOND_MS) + SECOND_MS - performance.now();
  for (let wait = Math.max(waitMs, full()); wait > 0; wait = full())
    await new Promise((resolve) => setTimeout(resolve, wait));
  const leftAt = performance.now();
  const message = { at: leftAt };
  messages.push(message);
  if (messages.length > 2 * atMost) messages.splice(0, messages.length - atMost);
  return () => {
    const tookMs = performance.now() - leftAt;
    left.quickestMs = Math.min(left.quickestMs * FORGET, tookMs);
    message.at += Math.min(tookMs - left.quickestMs, SLOW_AT_MOST_MS);
  };
}
