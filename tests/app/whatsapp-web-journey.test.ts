import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Haat, openHaat } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { findBrowser } from '../browser/open-browser.ts';
import { buildPicture } from '../support/pictures.ts';
import { processesOf } from '../support/processes.ts';
import { freshStore } from '../support/store.ts';
import { until } from '../support/whatsapp-web/open-channel.ts';
import { openWorld, type Sending, type Sent, type World } from '../support/whatsapp-web/world.ts';

const test = await freshStore(10);
const WEAVER = '919800000001@c.us';
/** Her number is hidden, as with most new chats. */
const BUYER = '70000000000002@lid';

describe.skipIf(!findBrowser())('a haat on a phone linked through WhatsApp Web', () => {
  let world: World;
  let haat: Haat;
  beforeAll(async () => {
    world = await openWorld('x-id');
    const launch = { WHATSAPP_WEB: 'on', WHATSAPP_WEB_LAUNCH: JSON.stringify(world.launch) };
    const config = readConfig(
      { DATABASE_URL: test.connectionString, ...launch },
      { home: test.folder, empty: true, port: 0 },
    );
    haat = await openHaat(config, { log: silentLog, haatId: randomUUID() });
    await until('the page', () => world.isOpen() && world.state.asked);
    world.scan();
  });
  afterAll(async () => {
    await haat.close();
    await world.close();
  });

  const seen = (person: string) => world.outbox.filter(({ key }) => key.remote === person);
  const wordsOf = ({ caption, pollName, body }: Sent) => caption ?? pollName ?? body ?? '';
  /** Waits for a person's next message and gives its words. */
  async function nextFor(person: string, before: number): Promise<Sent> {
    return until('an answer', () => seen(person)[before]);
  }
  async function says(person: string, ...sendings: readonly Sending[]): Promise<string> {
    const before = seen(person).length;
    for (const sending of sendings) world.write(person, { name: person === WEAVER ? 'মিনতি' : 'Rahul', ...sending });
    return wordsOf(await nextFor(person, before));
  }

  it('sells a saree from an album to an accepted order, asks, answers and stops, at a human pace, and leaves nothing running', async () => {
    const pictures = await Promise.all([1, 2, 3].map((number) => buildPicture(number)));
    const album = pictures.map((photo, index) => ({
      ...{ photo, album: 'ALBUM1' },
      ...(index === 1 ? { caption: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ' } : {}),
    }));
    expect(await says(WEAVER, { type: 'album', id: 'ALBUM1' }, ...album)).toContain('₹২,৮০০');
    expect(seen(WEAVER).at(-1)?.type).toBe('image');
    await says(WEAVER, { body: 'হ্যাঁ' });
    await says(WEAVER, { body: 'মিনতি বসাক, ফুলিয়া' });
    const [code = 'no code'] = /TH-[0-9A-Z]{4}/.exec(await says(WEAVER, { body: '১' })) ?? [];

    expect(await says(BUYER, { body: 'lal jamdni 3000 er moddhe' })).toContain(code);
    expect(world.bytesOf(seen(BUYER).at(-1) as Sent)?.byteLength).toBeGreaterThan(1_000); // the one just looked at
    await says(BUYER, { body: '২' });
    const asked = seen(WEAVER).length;
    await says(BUYER, { body: 'is it soft? call me 9830012345' });
    const question = wordsOf(await nextFor(WEAVER, asked));
    expect(question).toContain('is it soft');
    expect(question).not.toContain('9830012345');
    const answered = seen(BUYER).length;
    await says(WEAVER, { body: 'হ্যাঁ, খুব নরম' });
    expect(wordsOf(await nextFor(BUYER, answered))).toContain('খুব নরম');

    await says(BUYER, { body: code });
    await says(BUYER, { body: '1' });
    await says(BUYER, { body: 'Rahul Sen, 12 Lake Road, Kolkata 700029' });
    const told = seen(WEAVER).length;
    expect(await says(BUYER, { body: 'yes' })).toMatch(/OR-[0-9A-Z]{5}/);
    expect(wordsOf(await nextFor(WEAVER, told))).toContain('Rahul Sen');
    const heard = seen(BUYER).length;
    await says(WEAVER, { body: '১' });
    await nextFor(BUYER, heard);

    const order = await test.db.order.findFirstOrThrow({ include: { listing: { include: { photos: true } } } });
    expect([order.state, order.listing.photos.length]).toEqual(['accepted', 3]);

    await says(BUYER, { body: 'stop' });
    expect(await test.db.consent.count({ where: { answer: 'withdrawn' } })).toBe(1);

    expect(world.unknownModules).toEqual([]);
    await haat.close();
    expect(processesOf(test.folder).filter(({ command }) => /chrom|process\.ts/.test(command))).toEqual([]);
  });
});
