import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { parse } from '../../bots/whatsapp/cloud/parse.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import { buildMessage } from '../contracts/outgoing-messages.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { metaSamples } from '../support/whatsapp-cloud/meta-samples.ts';
import { asMetaBytes, envelope, incoming, sign } from '../support/whatsapp-cloud/payloads.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
const PHONE = '16505551234';
const { webhooks = {}, messages = {} } = metaSamples ?? {};

/** Kinds of message we never send, so that all fifty are accounted for. */
const NEVER_SENT =
  /Catalog|Contact|Document|Flow|Location|Product|Order|Sticker|Video|by URL|Reaction|Preview URL|Issue Resolution/;
const SENT = Object.entries(messages).filter(([name]) => !NEVER_SENT.test(name) && !name.startsWith('Send typing'));

// biome-ignore lint/suspicious/noExplicitAny: Meta's samples are read as they come
type Sample = any;

let graph: GraphDouble;
let channel: Channel;
const kit = buildTools();
beforeAll(async () => {
  graph = await openGraphDouble(settings);
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, kit.tools);
  await channel.start(async () => undefined);
  kit.files.set('picture', { bytes: new Uint8Array([1]), mimeType: 'image/jpeg' });
  kit.files.set('voice', { bytes: new Uint8Array([1]), mimeType: 'audio/ogg' });
});
afterAll(async () => {
  await channel.stop();
  await graph.close();
});

describe.skipIf(metaSamples === undefined)('Meta’s own samples', () => {
  it('are sixteen deliveries and fifty requests', () => {
    expect([Object.keys(webhooks).length, Object.keys(messages).length]).toEqual([16, 50]);
    expect(SENT).toHaveLength(15); // and the mark, below
  });

  it.each(Object.entries(webhooks))('of a delivery is understood: %s', (name, payload) => {
    const events = parse(payload, new Date('2026-11-25T08:00:00Z'));
    const isGroup = name.startsWith('Group');
    expect(events.length).toBe(isGroup ? 0 : 1);
    const [event] = events;
    if (event?.kind === 'message') {
      expect(event.from.chatId).toMatch(/^\d+$/);
      expect(event.unsupported !== undefined).toBe(/Unsupported|Reaction/.test(name));
    }
    if (name === 'System Message') expect(event?.kind).toBe('addressChanged');
  });

  it.each(SENT)('of a request is what we send: %s', async (_name, sample) => {
    graph.bodies.length = 0;
    for (const call of channel.plan(asOutgoing(sample)))
      await channel.send({ channel: 'whatsapp-cloud', chatId: PHONE }, call).catch(() => undefined); // its templates are not ours
    expect(graph.bodies).toEqual([withoutWhatWeNeverSend(filled(sample))]);
  });

  it('of the mark and typing sign is what we send', async () => {
    const sample: Sample = messages['Send typing indicator and read receipt'];
    graph.bodies.length = 0;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const message = { id: sample.message_id, timestamp, type: 'text', text: { body: 'hi' } };
    const bytes = asMetaBytes(envelope(settings.phoneNumberId, incoming({ phone: PHONE }, message)));
    const headers = { 'x-hub-signature-256': sign(bytes, settings.appSecret) };
    await channel.webhook?.(new Request('http://localhost/', { method: 'POST', headers, body: Buffer.from(bytes) }));
    await channel.stop();
    expect(graph.bodies).toEqual([sample]);
  });
});

/** The placeholders filled: our receiver, the ids that our own uploads got, and the words of our list's button. */
function filled(sample: Sample): Sample {
  const id = [...graph.files.entries()].find(([, { mimeType }]) =>
    mimeType.startsWith(sample.type === 'audio' ? 'audio' : 'image'),
  )?.[0];
  const text = JSON.stringify({ recipient_type: 'individual', ...sample, to: PHONE })
    .replace(/<(AUDIO|IMAGE)_OBJECT_ID>/, id ?? 'no upload')
    .replace('template-name', 'template_name')
    .replace('"button":"<BUTTON_TEXT>"', '"button":"Choose"')
    .replace('"image":{"link":"http(s)://the-image-url"}', `"image":{"id":"${id}"}`);
  return JSON.parse(text);
}

/** Headers and footers of lists, titles and descriptions beside a row's own words, values that are neither text nor picture. */
function withoutWhatWeNeverSend(sample: Sample): Sample {
  const copy: Sample = structuredClone(sample);
  copy.type ??= 'interactive'; // Meta's own reply to a list forgets it
  if (copy.interactive?.type === 'list') {
    const rows = copy.interactive.action.sections.flatMap((section: Sample) => section.rows);
    copy.interactive = {
      type: 'list',
      body: copy.interactive.body,
      action: {
        button: copy.interactive.action.button,
        sections: [{ rows: rows.map(({ id, title }: Sample) => ({ id, title })) }],
      },
    };
  }
  for (const component of copy.template?.components ?? [])
    component.parameters = component.parameters.filter(({ type }: Sample) =>
      ['text', 'image', 'payload'].includes(type),
    );
  return copy;
}

/** What the haat would have to mean for this sample to be said. */
function asOutgoing(sample: Sample): OutgoingMessage {
  const { text, image, audio, interactive, template, context } = sample;
  const buttons = interactive?.action.buttons?.map(({ reply }: Sample) => reply);
  const rows = interactive?.action.sections?.flatMap((section: Sample) => section.rows);
  const component = (type: string) => template?.components?.find((each: Sample) => each.type === type);
  const payloads = (template?.components ?? []).flatMap((each: Sample) =>
    each.type === 'button' ? [{ id: each.parameters[0].payload, label: 'x' }] : [],
  );
  return buildMessage({
    text: text?.body ?? interactive?.body.text ?? '',
    photos: image !== undefined || component('header') !== undefined ? ['picture'] : [],
    ...(audio === undefined ? {} : { voice: 'voice' }),
    choices: (buttons ?? rows ?? payloads).map(({ id, title, label }: Sample) => ({ id, label: title ?? label })),
    ...(context === undefined ? {} : { quotes: context.message_id }),
    language: template?.language.code ?? 'en',
    ...(template === undefined
      ? {}
      : {
          template: {
            name: template.name.replace('-', '_'), // a name has no hyphens, and the double knows it
            parameters: (component('body')?.parameters ?? []).flatMap(({ type, text: words }: Sample) =>
              type === 'text' ? [words] : [],
            ),
          },
        }),
  });
}
