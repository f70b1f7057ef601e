import { expect, it } from 'vitest';
import { checkWhatsapp } from '../src/live-check/whatsapp.ts';
import { buildPicture } from './support/pictures.ts';
import { openGraphDouble } from './support/whatsapp-cloud/graph-double.ts';
import { openMeta } from './support/whatsapp-cloud/meta.ts';
import { envelope } from './support/whatsapp-cloud/payloads.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };

it('sees one text and one photo in and out, as the owner will, and prints nobody’s words or number', async () => {
  const graph = await openGraphDouble(settings);
  const photo = graph.addFile(await buildPicture(1));
  const lines: string[] = [];
  let reported = 0;
  const play = async (webhook: string) => {
    const meta = openMeta({ webhook, ...settings });
    const owner = meta.person({ phone: '919830012345' });
    await owner.writes('গোপন কথা');
    await owner.sendsPhoto(photo);
    while (reported < 2) {
      const next = graph.taken[reported];
      if (next !== undefined) {
        const status = { id: next.id, status: 'delivered', timestamp: '1764057600', recipient_id: next.to };
        await meta.deliver(envelope(settings.phoneNumberId, { statuses: [status] }));
        reported += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  let playing: Promise<void> | undefined;
  const print = (line: string) => {
    lines.push(line);
    if (line.startsWith('Now send')) playing = play(/(http:\S+);/.exec(lines[0] ?? '')?.[1] ?? '');
  };
  await checkWhatsapp({ ...settings, graphRoot: graph.root, monthlyCap: undefined }, print, 0);
  await playing;
  await graph.close();
  expect(lines.filter((line) => line.startsWith('✓'))).toEqual([
    '✓ a signed text came, of 8 letters, from a number',
    expect.stringMatching(/^✓ a photo came in two steps, of \d+ bytes$/),
    '✓ interactive was accepted and delivered',
    '✓ image was accepted and delivered',
  ]);
  expect(lines.join()).not.toMatch(/গোপন|9830012345/);
});
