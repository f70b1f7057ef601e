import type { Channel, ChannelTools } from '../src/messages/channel.ts';
import { createSimulatorChannel } from './simulator/channel.ts';
import type { SimulatorConnection } from './simulator/connection.ts';

/** What each channel is switched on by; a channel whose setting is absent stays off. */
export interface ChannelSettings {
  readonly simulator?: SimulatorConnection | undefined;
}

/** Every channel that is switched on; `toolsFor` hands each one its tools by its name. */
export function createChannels(
  settings: ChannelSettings,
  _toolsFor: (channel: string) => ChannelTools,
): readonly Channel[] {
  return settings.simulator === undefined ? [] : [createSimulatorChannel({ platform: settings.simulator })];
}
