import type { Channel } from '../src/messages/channel.ts';
import { createSimulatorChannel } from './simulator/channel.ts';
import type { SimulatorConnection } from './simulator/connection.ts';

/** What each channel is switched on by; a channel whose setting is absent stays off. */
export interface ChannelSettings {
  readonly simulator?: SimulatorConnection | undefined;
}

/** Every channel that is switched on. */
export function createChannels(settings: ChannelSettings): readonly Channel[] {
  return settings.simulator === undefined ? [] : [createSimulatorChannel({ platform: settings.simulator })];
}
