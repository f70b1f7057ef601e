import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkWhatsappWeb } from '../src/live-check/whatsapp-web.ts';
import { findBrowser } from './browser/open-browser.ts';
import { buildPicture } from './support/pictures.ts';
import { processesOf } from './support/processes.ts';
import { until } from './support/whatsapp-web/open-channel.ts';
import { openWorld } from './support/whatsapp-web/world.ts';

const OWNER = '919830012345@c.us';

it.skipIf(!findBrowser())(
  'links a phone, sees one text and one photo in and out, and prints nobody’s words or number',
  async () => {
    const world = await openWorld('x-id');
    const home = await mkdtemp(path.join(os.tmpdir(), 'live-check-'));
    const photo = await buildPicture(1);
    world.state.nextAck = 2;
    const lines: string[] = [];
    const checking = checkWhatsappWeb({ home, launch: world.launch }, (line) => lines.push(line));
    await until('a code', () => world.isOpen() && world.state.asked);
    world.scan();
    await until('linked', () => lines.some((line) => line.includes('linked')));
    world.write(OWNER, { body: 'গোপন কথা' });
    world.write(OWNER, { photo });
    await checking;
    expect(lines.filter((line) => line.startsWith('✓'))).toEqual([
      expect.stringContaining('linked'),
      '✓ a text came, of 8 letters, from a number',
      expect.stringMatching(/^✓ a photo came, of \d+ bytes$/),
      '✓ words went out: delivered',
      '✓ a photo went out: delivered',
    ]);
    expect(lines.join()).not.toMatch(/গোপন|9830012345/);
    expect(processesOf(home)).toEqual([]);
    await world.close();
    await rm(home, { recursive: true, force: true });
  },
);
