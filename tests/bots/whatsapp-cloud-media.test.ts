import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { mayHoldMedia } from '../../bots/whatsapp/cloud/media.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
let graph: GraphDouble;
let channel: Channel;
/** Another server on this machine, which must never hear from us. */
let stranger: Server;
const heard: string[] = [];

beforeAll(async () => {
  graph = await openGraphDouble(settings);
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, buildTools().tools);
  stranger = createServer((request, response) => {
    heard.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.end('secret');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  stranger.close();
  await graph.close();
});

const fetchMedia = (ref: string) => channel.fetchMedia({ ref, mimeType: 'image/jpeg' });

it('fetches a photo in two steps', async () => {
  const bytes = new Uint8Array([255, 216, 255, 1, 2, 3]);
  const id = graph.addFile(bytes);
  graph.calls.length = 0;
  expect(await fetchMedia(id)).toEqual(bytes);
  expect(graph.calls).toEqual([`GET /v25.0/${id}`, `GET /files/${id}/bytes`]);
});

it('asks for a fresh address when the first one has gone', async () => {
  const bytes = new Uint8Array([1]);
  const id = graph.addFile(bytes);
  graph.addresses.set(id, `${graph.root}/files/gone/bytes`);
  await expect(fetchMedia(id)).rejects.toMatchObject({ name: 'SendError', reason: 'unreachable' });
  expect(graph.calls.filter((call) => call === `GET /v25.0/${id}`)).toHaveLength(2);
});

it('says that a photo is gone when Meta no longer knows it', async () => {
  await expect(fetchMedia('123456789')).rejects.toMatchObject({ name: 'SendError', reason: 'unreachable' });
});

it('never fetches from a host that is not Meta’s, whatever the answer says', async () => {
  const { port } = stranger.address() as AddressInfo; // listens on a port, not a pipe
  for (const address of [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
  ]) {
    const id = graph.addFile(new Uint8Array([1]));
    graph.addresses.set(id, address);
    await expect(fetchMedia(id)).rejects.toMatchObject({ name: 'SendError', reason: 'rejected' });
  }
  expect(heard).toEqual([]);
});

it('lets nobody choose another Graph address by the name of a file', async () => {
  graph.calls.length = 0;
  for (const ref of ['../106540352242922/messages', 'a?b=c', 'http://127.0.0.1:9/', ''])
    await expect(fetchMedia(ref)).rejects.toMatchObject({ reason: 'rejected' });
  expect(graph.calls).toEqual([]);
});

it('fetches no more of a file than shows that it is too large', async () => {
  const id = graph.addFile(new Uint8Array(21 * 1024 * 1024));
  expect((await fetchMedia(id)).length).toBe(20 * 1024 * 1024 + 1);
});

it.each([
  ['https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1', true],
  ['https://graph.facebook.com/v25.0/1', true],
  ['https://mmg.whatsapp.net/x', true],
  ['https://lookaside.fbsbx.com.evil.example/x', false],
  ['https://evilfbsbx.com/x', false],
  ['http://lookaside.fbsbx.com/x', false],
  ['https://lookaside.fbsbx.com:8443/x', false],
  ['https://token@lookaside.fbsbx.com/x', false],
  ['https://127.0.0.1/x', false],
])('knows whether Meta keeps media at %s', (address, expected) => {
  expect(mayHoldMedia(new URL(address), 'https://graph.facebook.com')).toBe(expected);
});
