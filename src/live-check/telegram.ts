import { createTelegramChannel } from '../../bots/telegram/channel.ts';
import { drawCloth } from '../../prisma/demo/draw-cloth.ts';
import { DEMO_LISTINGS } from '../../prisma/demo/listings.ts';
import type { TelegramSettings } from '../config.ts';
import { AppError } from '../errors.ts';
import { silentLog } from '../log.ts';
import type { IncomingMessage } from '../messages/incoming.ts';

const PATIENCE_MS = 5 * 60_000;

/** Receives one text and one photo over the real Telegram and sends one of each back; prints what it saw, without anybody's words. */
export async function checkTelegram(settings: TelegramSettings, print: (line: string) => void): Promise<void> {
  const [cloth] = DEMO_LISTINGS;
  if (cloth === undefined) throw new AppError('demo', 'Expected a demo catalogue.');
  const picture = await drawCloth(cloth, 'whole');
  const notes = new Map<string, string>();
  const heard: IncomingMessage[] = [];
  const channel = createTelegramChannel(
    { ...settings, publicUrl: undefined },
    {
      log: silentLog,
      clock: { now: () => new Date() },
      keptFile: async () => ({ bytes: picture, mimeType: 'image/jpeg' }),
      notebook: { read: async (name) => notes.get(name), write: async (name, value) => void notes.set(name, value) },
    },
  );
  await channel.start(async (event) => {
    if (event.kind === 'message') heard.push(event);
  });
  try {
    print('✓ Telegram knows the token. Now send the bot one text and one photo, within five minutes.');
    const text = await hear(heard, (message) => message.text !== '');
    print(`✓ a text came, of ${text.text.length} letters`);
    const photo = await hear(heard, (message) => message.photos.length > 0);
    const [media] = photo.photos;
    if (media !== undefined) print(`✓ a photo came, of ${(await channel.fetchMedia(media)).length} bytes`);
    const answer = { text: 'তাঁতহাট <b>&</b>', choices: [], purpose: 'reply', language: 'bn' } as const;
    for (const call of [...channel.plan({ ...answer, photos: [] }), ...channel.plan({ ...answer, photos: ['cloth'] })])
      print(`✓ ${call.method} went out as message ${(await channel.send(text.from, call)).id}`);
  } finally {
    await channel.stop();
  }
}

async function hear(heard: readonly IncomingMessage[], wanted: (message: IncomingMessage) => boolean) {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const found = heard.find(wanted);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new AppError('nothing-came', 'Nothing of the kind came within five minutes.');
}
