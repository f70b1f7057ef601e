import { say } from '../conversation/reply.ts';
import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../log.ts';
import type { HealthReport, Stops } from '../messages/incoming.ts';
import { tellOfHealth } from './channel-health.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { Store, WakeUps } from './ports.ts';

/** A platform wants a whole channel to stop. */
export interface Stop {
  readonly channel: string;
  readonly stops: Stops;
  /** Why, for the operator: never a number, a token or words. */
  readonly detail: string;
  /** When to try again; not before somebody has looked, when absent. */
  readonly until?: Date;
}
export type StopChannel = (stop: Stop) => Promise<void>;

/** What stopping a channel and telling staff needs. */
export interface StopParts extends WritingParts {
  readonly store: Store;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Pauses a channel and tells staff, once a day however often it is said. */
export function createStop(parts: StopParts): StopChannel {
  return async ({ channel, stops, detail, until }) => {
    const now = parts.clock.now();
    await parts.store.pauseChannel({ channel, stops, reason: detail, now, ...(until === undefined ? {} : { until }) });
    parts.log.error({ channel, stops, detail }, 'channel stopped');
    await tellStaff(parts, `staff.channel.${stops}Stopped`, { channel, detail });
  };
}

/** Takes what a channel says of itself: pauses, resumes, and tells staff what a person must look at. */
export async function takeHealth(
  parts: StopParts & { readonly stop: StopChannel },
  health: HealthReport,
): Promise<void> {
  const { channel, detail = '', stops, resumes } = health;
  if (stops !== undefined) return parts.stop({ channel, stops, detail });
  if (resumes === undefined) return tellOfHealth(parts, health);
  if (await parts.store.resumeChannel(channel, resumes, parts.clock.now()))
    await tellStaff(parts, `staff.channel.${resumes}Resumed`, { channel, detail });
}

/** One notice to everyone on the staff; the same key twice on one day is said once. */
async function tellStaff(
  parts: StopParts,
  key: string,
  params: { readonly channel: string; readonly detail: string },
): Promise<void> {
  const now = parts.clock.now();
  const once = `alert/${key}/${params.channel}/${now.toISOString().slice(0, 10)}`;
  const told = await parts.store.change(async (changes) => {
    const staff = await changes.staffTargets();
    for (const target of staff)
      await changes.addOutbox(await writeRows(parts, target, [say(key, params)], { purpose: 'notice', once }), now);
    return staff;
  });
  await Promise.all(told.map(({ chatId }) => parts.wakeUps.wake(chatId).catch(() => undefined))); // the sweeper wakes them too
}
