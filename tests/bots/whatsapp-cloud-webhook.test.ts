import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { asMetaBytes, envelope, incoming, sign } from '../support/whatsapp-cloud/payloads.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 'app-secret', verifyToken: 'verify-me' };
const ADDRESS = 'http://localhost/webhooks/whatsapp-cloud';
const now = new Date('2026-11-25T10:00:00Z');
const TIMESTAMP = String(now.getTime() / 1000);
const RINA = { phone: '919830012345' };

let graph: GraphDouble;
let channel: Channel;
let kit = buildTools({ now: () => now });
let kept: IncomingEvent[] = [];
let isFull = false;

beforeAll(async () => {
  graph = await openGraphDouble(settings);
});
afterAll(() => graph.close());
afterEach(() => channel.stop());
beforeEach(async () => {
  [kept, isFull] = [[], false];
  graph.seen.length = 0;
  kit = buildTools({ now: () => now });
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, kit.tools);
  await channel.start(async (event) => {
    if (isFull) throw new Error('the disk is full');
    if (event.kind !== 'health') kept.push(event);
  });
});

function ask(query: string): Promise<Response> {
  return answer(new Request(`${ADDRESS}?${query}`));
}

function post(body: Uint8Array, signature?: string): Promise<Response> {
  const headers = signature === undefined ? {} : { 'x-hub-signature-256': signature };
  return answer(new Request(ADDRESS, { method: 'POST', headers, body: Buffer.from(body) }));
}

function deliver(payload: object): Promise<Response> {
  const bytes = asMetaBytes(payload);
  return post(bytes, sign(bytes, settings.appSecret));
}

function answer(request: Request): Promise<Response> {
  if (channel.webhook === undefined) throw new Error('Expected a webhook');
  return channel.webhook(request);
}

function text(id: string, body: string, sender: object = RINA): { contacts: object[]; messages: object[] } {
  return incoming(sender, { id, timestamp: TIMESTAMP, type: 'text', text: { body } });
}

it('answers Meta’s handshake with its own challenge, and nobody else’s', async () => {
  const good = await ask('hub.mode=subscribe&hub.verify_token=verify-me&hub.challenge=1158201444');
  expect([good.status, await good.text()]).toEqual([200, '1158201444']);
  for (const query of [
    'hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1',
    'hub.mode=unsubscribe&hub.verify_token=verify-me&hub.challenge=1',
    'hub.mode=subscribe&hub.verify_token=verify-me',
    '',
  ])
    expect((await ask(query)).status).toBe(403);
});

it('takes what Meta signed, letters beyond ASCII escaped as Meta escapes them', async () => {
  const answered = await deliver(envelope(settings.phoneNumberId, text('wamid.1', 'লাল শাড়ি 👩‍👧')));
  expect(answered.status).toBe(200);
  expect(kept).toMatchObject([{ kind: 'message', id: 'wamid.1', text: 'লাল শাড়ি 👩‍👧', phone: '+919830012345' }]);
});

it('refuses what is unsigned, wrongly signed, or changed by one byte, and writes none of it into the log', async () => {
  const bytes = asMetaBytes(envelope(settings.phoneNumberId, text('wamid.1', 'canary-words')));
  const changed = Uint8Array.from(bytes);
  changed[bytes.length - 3] = 32;
  const signature = sign(bytes, settings.appSecret);
  for (const [body, header] of [
    [bytes, undefined],
    [bytes, sign(bytes, 'another secret')],
    [bytes, 'sha256=00'],
    [bytes, signature.replace('sha256=', 'sha1=')],
    [changed, signature],
  ] as const)
    expect((await post(body, header)).status).toBe(401);
  expect(kept).toEqual([]);
  expect(JSON.stringify(kit.lines)).not.toMatch(/canary-words|919830012345/);
});

it('says "received" only when everything in the delivery is stored', async () => {
  isFull = true;
  await expect(deliver(envelope(settings.phoneNumberId, text('wamid.1', 'ক')))).rejects.toThrow();
  isFull = false;
  expect((await deliver(envelope(settings.phoneNumberId, text('wamid.1', 'ক')))).status).toBe(200);
  expect(kept).toHaveLength(1);
});

it('says nothing before the haat is open, so that Meta comes again', async () => {
  const closed = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, kit.tools);
  const bytes = asMetaBytes(envelope(settings.phoneNumberId, text('wamid.1', 'ক')));
  const headers = { 'x-hub-signature-256': sign(bytes, settings.appSecret) };
  const request = new Request(ADDRESS, { method: 'POST', headers, body: Buffer.from(bytes) });
  await expect(closed.webhook?.(request)).rejects.toThrow('not open yet');
});

it('takes a thousand messages of many people in one delivery, each person’s in their order', async () => {
  const parts = Array.from({ length: 1000 }, (_, index) =>
    text(`wamid.${index}`, String(index), { phone: `9198300${String(index % 50).padStart(5, '0')}` }),
  );
  const value = { contacts: parts.flatMap((part) => part.contacts), messages: parts.flatMap((part) => part.messages) };
  expect((await deliver(envelope(settings.phoneNumberId, value))).status).toBe(200);
  expect(kept).toHaveLength(1000);
  const ofOne = kept.flatMap((event) =>
    event.kind === 'message' && event.from.chatId.endsWith('00007') ? [event.text] : [],
  );
  expect(ofOne).toEqual(Array.from({ length: 20 }, (_, index) => String(index * 50 + 7)));
});

it('shows her that she was heard: two blue ticks and "typing", but not for a reaction', async () => {
  await deliver(envelope(settings.phoneNumberId, text('wamid.1', 'ক')));
  const reaction = {
    id: 'wamid.2',
    timestamp: TIMESTAMP,
    type: 'reaction',
    reaction: { message_id: 'wamid.0', emoji: '👍' },
  };
  await deliver(envelope(settings.phoneNumberId, incoming(RINA, reaction)));
  await channel.stop();
  expect(graph.seen).toEqual(['wamid.1']);
});

it('hears a message although Meta takes no marks', async () => {
  channel = createWhatsappCloudChannel({ ...settings, token: 'revoked', graphRoot: graph.root }, kit.tools);
  await channel.start(async (event) => {
    if (event.kind === 'message') kept.push(event);
  });
  expect((await deliver(envelope(settings.phoneNumberId, text('wamid.1', 'ক')))).status).toBe(200);
  await channel.stop();
  expect(kept).toHaveLength(1);
});

it('says at the start in one clear line that Meta does not take the token, and opens all the same', async () => {
  const lines = buildTools({ now: () => now });
  const wrong = createWhatsappCloudChannel(
    { ...settings, token: 'canary-revoked', graphRoot: graph.root },
    lines.tools,
  );
  const told: IncomingEvent[] = [];
  await wrong.start(async (event) => void told.push(event));
  await wrong.stop();
  expect(told).toMatchObject([{ kind: 'health', state: 'degraded' }]);
  expect(lines.lines).toMatchObject([{ level: 'error', event: expect.stringContaining('npm run doctor') }]);
});

it('knows the link that opens its chat with an item, once Meta has told its number', async () => {
  await channel.stop();
  expect(channel.shareLink?.('4K7Q')).toBe('https://wa.me/919830000000?text=TH-4K7Q');
});

it('refuses a signed delivery that is no JSON, and any other verb', async () => {
  const bytes = new TextEncoder().encode('{"object":');
  expect((await post(bytes, sign(bytes, settings.appSecret))).status).toBe(400);
  expect((await answer(new Request(ADDRESS, { method: 'DELETE' }))).status).toBe(405);
});
