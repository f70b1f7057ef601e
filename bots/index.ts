import type { Channel, ChannelTools } from '../src/messages/channel.ts';
import { createSimulatorChannel } from './simulator/channel.ts';
import type { SimulatorConnection } from './simulator/connection.ts';
import { createTelegramChannel, type TelegramSettings } from './telegram/channel.ts';
import { type CloudSettings, createWhatsappCloudChannel } from './whatsapp/cloud/channel.ts';
import { createWhatsappWebChannel, type WebSettings } from './whatsapp/web/channel.ts';

/** What each channel is switched on by; a channel whose setting is absent stays off. */
export interface ChannelSettings {
  readonly simulator?: SimulatorConnection | undefined;
  readonly telegram?: TelegramSettings | undefined;
  readonly whatsappCloud?: CloudSettings | undefined;
  readonly whatsappWeb?: WebSettings | undefined;
}

/** Every channel that is switched on; `toolsFor` hands each one its tools by its name. */
export function createChannels(
  settings: ChannelSettings,
  toolsFor: (channel: string) => ChannelTools,
): readonly Channel[] {
  const { simulator, telegram, whatsappCloud, whatsappWeb } = settings;
  return [
    ...(simulator === undefined ? [] : [createSimulatorChannel({ platform: simulator })]),
    ...(telegram === undefined ? [] : [createTelegramChannel(telegram, toolsFor('telegram'))]),
    ...(whatsappCloud === undefined ? [] : [createWhatsappCloudChannel(whatsappCloud, toolsFor('whatsapp-cloud'))]),
    ...(whatsappWeb === undefined ? [] : [createWhatsappWebChannel(whatsappWeb, toolsFor('whatsapp-web'))]),
  ];
}
