import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { drawCloth } from '../../prisma/demo/draw-cloth.ts';
import { DEMO_LISTINGS } from '../../prisma/demo/listings.ts';
import type { WhatsappCloudSettings } from '../config.ts';
import { AppError } from '../errors.ts';
import { createWeb, listen } from '../http/server.ts';
import { createWebhooks } from '../http/webhooks.ts';
import { silentLog } from '../log.ts';
import type { DeliveryReport, IncomingMessage } from '../messages/incoming.ts';

const PATIENCE_MS = 5 * 60_000;
const PORT = 3000;

/**
 * Receives one text and one photo over the real WhatsApp at our public address, sends words with buttons and a photo back, and
 * waits until Meta reports that they arrived. Prints what it saw, without anybody's words or number.
 */
export async function checkWhatsapp(
  settings: WhatsappCloudSettings,
  print: (line: string) => void,
  port = PORT,
): Promise<void> {
  const [cloth] = DEMO_LISTINGS;
  if (cloth === undefined) throw new AppError('demo', 'Expected a demo catalogue.');
  const picture = await drawCloth(cloth, 'whole');
  const notes = new Map<string, string>();
  const heard: IncomingMessage[] = [];
  const reports: DeliveryReport[] = [];
  const channel = createWhatsappCloudChannel(settings, {
    log: silentLog,
    clock: { now: () => new Date() },
    keptFile: async () => ({ bytes: picture, mimeType: 'image/jpeg' }),
    notebook: { read: async (name) => notes.get(name), write: async (name, value) => void notes.set(name, value) },
  });
  const web = createWeb({
    haatId: 'live-check',
    log: silentLog,
    findPhoto: () => undefined,
    findVoice: () => undefined,
    webhooks: createWebhooks([channel], silentLog),
    isReady: async () => true,
    simulator: undefined,
  });
  const { server, address } = await listen(web, { host: '127.0.0.1', port, mayMove: false });
  await channel.start(async (event) => {
    if (event.kind === 'message') heard.push(event);
    if (event.kind === 'delivery') reports.push(event);
  });
  try {
    print(`Listening at ${address}/webhooks/whatsapp-cloud; your public address must lead here.`);
    print('Now send the number one text and one photo, within five minutes.');
    const text = await hear(heard, (message) => message.text !== '');
    print(
      `✓ a signed text came, of ${text.text.length} letters, from ${text.phone === undefined ? 'an id' : 'a number'}`,
    );
    const photo = await hear(heard, (message) => message.photos.length > 0);
    const [media] = photo.photos;
    if (media !== undefined) print(`✓ a photo came in two steps, of ${(await channel.fetchMedia(media)).length} bytes`);
    const choices = [{ id: 'yes', label: 'হ্যাঁ' }];
    const answer = { text: 'তাঁতহাট', purpose: 'reply', language: 'bn' } as const;
    for (const message of [
      { ...answer, photos: [], choices },
      { ...answer, photos: ['cloth'], choices: [] },
    ])
      for (const call of channel.plan(message)) {
        const { id } = await channel.send(text.from, call);
        const report = await hear(reports, ({ messageId, state }) => messageId === id && state !== 'sent');
        print(`✓ ${String(call.body.type)} was accepted and ${report.state}`);
      }
  } finally {
    await channel.stop();
    server.close();
    server.closeAllConnections();
  }
}

async function hear<T>(heard: readonly T[], wanted: (each: T) => boolean): Promise<T> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const found = heard.find(wanted);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new AppError('nothing-came', 'Nothing of the kind came within five minutes.');
}
