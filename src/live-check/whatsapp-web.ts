import { createWhatsappWebChannel } from '../../bots/whatsapp/web/channel.ts';
import { drawCloth } from '../../prisma/demo/draw-cloth.ts';
import { DEMO_LISTINGS } from '../../prisma/demo/listings.ts';
import { AppError } from '../errors.ts';
import { findOpenHaat } from '../haat-lock.ts';
import type { DeliveryReport, HealthReport, IncomingEvent, IncomingMessage } from '../messages/incoming.ts';

const PATIENCE_MS = 5 * 60_000;

/**
 * Links a phone through the real WhatsApp Web, or uses the session that is there, receives one text and one photo, sends both back
 * and waits until they arrived. Prints what it saw, versions too, without anybody's words or number. The haat must be stopped.
 */
export async function checkWhatsappWeb(
  settings: { readonly home: string; readonly launch: Readonly<Record<string, unknown>> },
  print: (line: string) => void,
): Promise<void> {
  // Two browsers on one session would throw each other out.
  if ((await findOpenHaat(settings.home)) !== undefined) throw new AppError('haat-open', 'Stop the haat first.');
  const [cloth] = DEMO_LISTINGS;
  if (cloth === undefined) throw new AppError('demo', 'Expected a demo catalogue.');
  const picture = await drawCloth(cloth, 'whole');
  const notes = new Map<string, string>();
  const events: IncomingEvent[] = [];
  const tell = (details: object, event: string) => print(`  ${event} ${JSON.stringify(details)}`);
  const channel = createWhatsappWebChannel(settings, {
    log: { info: tell, warn: tell, error: tell },
    clock: { now: () => new Date() },
    keptFile: async () => ({ bytes: picture, mimeType: 'image/jpeg' }),
    notebook: { read: async (name) => notes.get(name), write: async (name, value) => void notes.set(name, value) },
  });
  await channel.start(async (event) => void events.push(event));
  try {
    print(`whatsapp-web.js 1.34.7 on Node ${process.versions.node}`);
    await hear(events, isHealth, ({ state }) => state !== 'loggedOut');
    print('✓ linked. Now send the linked number one text and one photo, within five minutes.');
    const text = await hear(events, isMessage, (message) => message.text !== '' && message.photos.length === 0);
    print(
      `✓ a text came, of ${text.text.length} letters, from ${text.phone === undefined ? 'a hidden id' : 'a number'}`,
    );
    const photo = await hear(events, isMessage, (message) => message.photos.length > 0);
    for (const media of photo.photos) print(`✓ a photo came, of ${(await channel.fetchMedia(media)).byteLength} bytes`);
    for (const photos of [[], ['cloth']]) {
      const message = { text: 'তাঁতহাট', photos, choices: [], purpose: 'reply', language: 'bn' } as const;
      for (const call of channel.plan(message)) {
        const { id } = await channel.send(text.from, call);
        const report = await hear(events, isReport, ({ messageId, state }) => messageId === id && state !== 'sent');
        print(`✓ ${photos.length === 0 ? 'words' : 'a photo'} went out: ${report.state}`);
      }
    }
  } finally {
    await channel.stop();
  }
}

const isHealth = (event: IncomingEvent): event is HealthReport => event.kind === 'health';
const isMessage = (event: IncomingEvent): event is IncomingMessage => event.kind === 'message';
const isReport = (event: IncomingEvent): event is DeliveryReport => event.kind === 'delivery';

async function hear<T extends IncomingEvent>(
  events: readonly IncomingEvent[],
  isKind: (event: IncomingEvent) => event is T,
  wanted: (event: T) => boolean,
): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const found = events.filter(isKind).find(wanted);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new AppError('nothing-came', 'Nothing of the kind came within five minutes.');
}
