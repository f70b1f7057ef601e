import os from 'node:os';
import type { SharedStore } from './app/broadcast-ports.ts';
import { exclusively } from './app/exclusively.ts';
import type { Config, Role } from './config.ts';
import type { Logger } from './log.ts';
import type { Channel } from './messages/channel.ts';
import type { IncomingEvent } from './messages/incoming.ts';

/** Whether a process of this role receives from a channel. Sending mostly needs no start: any worker may do it. */
export function startsHere({ name, exclusive }: Pick<Channel, 'name' | 'exclusive'>, role: Role): boolean {
  if (role === 'all') return true;
  return role === 'web' ? exclusive === undefined : role === name;
}

/**
 * Who takes a lease: the home, where its lock lets one process in at a time, so that a new process goes on at once with what a
 * killed one held; else this very process.
 */
export function holderOf(config: Pick<Config, 'role' | 'home'>, haatId: string): string {
  return config.role === 'all' ? `${os.hostname()}:${config.home}` : haatId;
}

/** Starts receiving: at once, or as soon as no other process does what only one may do. */
export async function startChannels(
  channels: readonly Channel[],
  receive: (event: IncomingEvent) => Promise<void>,
  parts: {
    readonly store: SharedStore;
    readonly holder: string;
    readonly log: Logger;
    /** Work that can be done only while a channel runs here. */
    readonly alongside?: (channel: Channel) => Promise<{ stop(): Promise<void> }>;
  },
): Promise<{ stop(): Promise<void> }> {
  const running: { stop(): Promise<void> }[] = [];
  for (const channel of channels) {
    let beside: { stop(): Promise<void> } | undefined;
    const begin = async () => {
      await channel.start(receive);
      beside = await parts.alongside?.(channel);
    };
    const end = async () => {
      await beside?.stop();
      await channel.stop();
    };
    if (channel.exclusive !== undefined)
      running.push(await exclusively({ name: channel.exclusive, begin, end }, parts));
    else {
      await begin();
      running.push({ stop: end });
    }
  }
  return { stop: async () => void (await Promise.all(running.map((one) => one.stop()))) };
}
