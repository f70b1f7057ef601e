import { createHmac } from 'node:crypto';
import { createWhatsAppAdapter } from '@chat-adapter/whatsapp';
import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { normalizeWebhook, verifySignature } from '@kapso/whatsapp-cloud-api/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { WhatsAppAPI } from 'whatsapp-api-js';
import { Text } from 'whatsapp-api-js/messages';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { asMetaBytes, envelope, incoming, sign } from '../support/whatsapp-cloud/payloads.ts';

// The double is ours. Clients that other people wrote for Meta's real servers must find it right, too.
const settings = { token: 'EAAG', phoneNumberId: '106540352242922' };
const { phoneNumberId } = settings;
const appSecret = 'app-secret';
const RINA = '919830012345';
const message = { id: 'wamid.1', timestamp: '1764057600', type: 'text', text: { body: 'লাল শাড়ি äé 👩‍👧' } };
const payload = envelope(phoneNumberId, incoming({ phone: RINA, userId: 'IN.42', name: 'রিনা' }, message));
const bytes = asMetaBytes(payload);
const signature = sign(bytes, appSecret);

let graph: GraphDouble;
beforeAll(async () => {
  graph = await openGraphDouble(settings);
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.taken.length = 0;
  graph.seen.length = 0;
});

it('serves @kapso/whatsapp-cloud-api: text, buttons, list, an uploaded picture, its download, the mark', async () => {
  const client = new WhatsAppClient({ accessToken: settings.token, baseUrl: graph.root, graphVersion: 'v25.0' });
  const to = RINA;
  const sent = await client.messages.sendText({ phoneNumberId, to, body: 'নমস্কার' });
  await client.messages.sendInteractiveButtons({
    ...{ phoneNumberId, to, bodyText: 'কোনটা?' },
    buttons: [{ id: 'a', title: 'এক' }],
  });
  await client.messages.sendInteractiveList({
    ...{ phoneNumberId, to, bodyText: 'কোনটা?', buttonText: 'বেছে নিন' },
    sections: [{ title: 'শাড়ি', rows: [{ id: 'a', title: 'এক' }] }],
  });
  const file = new Blob([new Uint8Array([255, 216, 255])], { type: 'image/jpeg' });
  const { id } = await client.media.upload({ phoneNumberId, type: 'image/jpeg', file, fileName: 'a.jpg' });
  await client.messages.sendImage({ phoneNumberId, to, image: { id, caption: 'লাল' } });
  await client.messages.markRead({ phoneNumberId, messageId: 'wamid.1', typingIndicator: { type: 'text' } });
  const about = await client.media.get({ mediaId: id, phoneNumberId });
  expect(graph.taken.map(({ message: { type } }) => type)).toEqual(['text', 'interactive', 'interactive', 'image']);
  expect(sent.messages[0]?.id).toBe(graph.taken[0]?.id);
  expect(graph.seen).toEqual(['wamid.1']);
  expect(about.url).toContain(`/files/${id}/`);
});

it('refuses @kapso/whatsapp-cloud-api as Meta would: a code that it knows how to read', async () => {
  const client = new WhatsAppClient({ accessToken: settings.token, baseUrl: graph.root, graphVersion: 'v25.0' });
  graph.mishaps.push({ kind: 'error', code: 131047 });
  const sent = client.messages.sendText({ phoneNumberId, to: RINA, body: 'ক' });
  await expect(sent).rejects.toMatchObject({ code: 131047 });
});

it('signs deliveries so that @kapso/whatsapp-cloud-api believes and reads them', () => {
  const rawBody = Buffer.from(bytes);
  expect(verifySignature({ appSecret, rawBody, signatureHeader: signature })).toBe(true);
  expect(verifySignature({ appSecret: 'other', rawBody, signatureHeader: signature })).toBe(false);
  const { messages } = normalizeWebhook(JSON.parse(rawBody.toString()));
  expect(messages).toMatchObject([{ id: 'wamid.1', type: 'text', text: message.text }]);
});

it('serves whatsapp-api-js, and signs deliveries so that it believes and reads them', async () => {
  const redirected: typeof fetch = (address, init) =>
    fetch(String(address).replace('https://graph.facebook.com', graph.root), init);
  const api = new WhatsAppAPI({
    ...{ token: settings.token, appSecret, webhookVerifyToken: 'v', v: 'v25.0' },
    ponyfill: { fetch: redirected, subtle: crypto.subtle },
  });
  const heard: unknown[] = [];
  api.on.message = ({ from, message: each }) => void heard.push([from, each.type]);
  await api.sendMessage(phoneNumberId, RINA, new Text('নমস্কার'));
  expect(graph.taken).toMatchObject([{ to: RINA, message: { type: 'text', text: { body: 'নমস্কার' } } }]);
  const raw = Buffer.from(bytes).toString();
  await api.post(JSON.parse(raw), raw, signature);
  expect(heard).toEqual([[RINA, 'text']]);
  await expect(api.post(JSON.parse(raw), raw, sign(bytes, 'other'))).rejects.toThrow();
});

it('serves @chat-adapter/whatsapp, and its webhook takes our deliveries and handshake', async () => {
  const adapter = createWhatsAppAdapter({
    ...{ accessToken: settings.token, phoneNumberId, appSecret, verifyToken: 'v', userName: 'haat' },
    apiUrl: graph.root,
    logger: quiet(),
  });
  await adapter.postMessage(`whatsapp:${phoneNumberId}:${RINA}`, 'নমস্কার');
  expect(graph.taken).toMatchObject([{ to: RINA, message: { type: 'text', text: { body: 'নমস্কার' } } }]);
  const address = 'http://localhost/webhook';
  const asked = await adapter.handleWebhook(
    new Request(`${address}?hub.mode=subscribe&hub.verify_token=v&hub.challenge=42`),
  );
  expect(await asked.text()).toBe('42');
  const post = (header: string) =>
    adapter.handleWebhook(
      new Request(address, { method: 'POST', headers: { 'x-hub-signature-256': header }, body: Buffer.from(bytes) }),
    );
  expect((await post(signature)).status).toBe(200);
  const forged = `sha256=${createHmac('sha256', 'other').update(bytes).digest('hex')}`;
  expect((await post(forged)).status).toBe(401);
});

function quiet() {
  const none = () => undefined;
  const logger = { debug: none, info: none, warn: none, error: none, child: () => logger };
  return logger;
}
