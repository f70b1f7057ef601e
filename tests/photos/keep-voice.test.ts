import { readFile } from 'node:fs/promises';
import { Router } from 'express';
import { expect, it } from 'vitest';
import { createWeb, listen } from '../../src/http/server.ts';
import { silentLog } from '../../src/log.ts';
import { MAX_VOICE_BYTES } from '../../src/photos/keep-voice.ts';
import { buildPicture } from '../support/pictures.ts';
import { buildSound } from '../support/sounds.ts';
import { freshStore } from '../support/store.ts';

const { photos } = await freshStore();

it.each([
  ['ogg', 'audio/ogg'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['weba', 'audio/webm'],
  ['amr', 'audio/amr'],
  ['wav', 'audio/wav'],
] as const)('keeps a voice note in %s under its hash, byte for byte', async (kind, mimeType) => {
  const bytes = buildSound(kind);
  const hash = await photos.keepVoice(bytes);
  expect(await photos.keepVoice(bytes)).toBe(hash);
  expect(await photos.readKept(hash)).toEqual({ bytes, mimeType });
});

it.each([
  ['a page', Buffer.from('<html><script>alert(1)</script>')],
  ['a page behind a RIFF', Buffer.from('RIFF<html><script>alert(1)</script>')],
  ['a program', Buffer.from('MZ\u0090\u0000')],
  ['a ZIP', Buffer.from('PK\u0003\u0004')],
  ['an ogg of pictures', Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('theora')])],
  ['nothing', Buffer.alloc(0)],
  ['a picture', await buildPicture(1)],
])('refuses %s that calls itself a voice note', async (_what, bytes) => {
  await expect(photos.keepVoice(bytes)).rejects.toMatchObject({ problem: 'notSound' });
});

it('refuses a voice note longer than any phone sends', async () => {
  const long = Buffer.concat([buildSound('ogg'), Buffer.alloc(MAX_VOICE_BYTES)]);
  await expect(photos.keepVoice(long)).rejects.toMatchObject({ problem: 'tooLarge' });
});

it('serves a voice note as the sound it is and never as a page; other names find nothing', async () => {
  const hash = await photos.keepVoice(buildSound('ogg', 7));
  const web = createWeb({
    ...{ haatId: 'test', log: silentLog, isReady: async () => true, simulator: undefined },
    ...{ findPhoto: photos.fileOf, findVoice: photos.voiceOf, webhooks: Router() },
  });
  const { server, address } = await listen(web, { host: '127.0.0.1', port: 0, mayMove: false });
  const answer = await fetch(`${address}/voices/${hash}`);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(await readFile(photos.voiceOf(hash)?.file ?? ''));
  expect(answer.headers.get('content-type')).toBe('audio/ogg');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  for (const name of ['..%2f..%2fetc%2fpasswd', 'a'.repeat(64), hash.toUpperCase()])
    expect((await fetch(`${address}/voices/${name}`)).status).toBe(404);
  server.close();
});
