import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { fillIn } from '../../bots/whatsapp/cloud/fill-in.ts';
import { SendError } from '../../src/errors.ts';
import type { Channel } from '../../src/messages/channel.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import { anyMessage, buildChoices, buildMessage } from '../contracts/outgoing-messages.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { readMessage } from '../support/whatsapp-cloud/limits.ts';

const settings = { token: 'EAAG-canary-token', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
const RINA = { channel: 'whatsapp-cloud', chatId: '919830012345' };
const HASH = 'a'.repeat(64);
const DAY = 24 * 60 * 60 * 1_000;

let graph: GraphDouble;
let channel: Channel;
let now = new Date('2026-11-25T10:00:00Z');
let kit = buildTools({ now: () => now });

beforeAll(async () => {
  graph = await openGraphDouble(settings);
});
afterAll(() => graph.close());
beforeEach(() => {
  graph.taken.length = 0;
  graph.calls.length = 0;
  graph.mishaps.length = 0;
  now = new Date('2026-11-25T10:00:00Z');
  kit = buildTools({ now: () => now });
  kit.files.set(HASH, { bytes: new Uint8Array(1000).fill(7), mimeType: 'image/jpeg' });
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, kit.tools);
});

async function say(parts: Partial<OutgoingMessage>, to = RINA): Promise<void> {
  for (const call of channel.plan(buildMessage(parts))) await channel.send(to, call);
}

function uploads(): number {
  return graph.calls.filter((call) => call.endsWith('/media')).length;
}

async function refusal(parts: Partial<OutgoingMessage> = { text: 'ক' }): Promise<SendError> {
  const error = await say(parts).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof SendError)) throw new Error('Expected a SendError', { cause: error });
  return error;
}

it('writes to a number by `to`, to a person without one by `recipient`, and gives the message’s id', async () => {
  const [call] = channel.plan(buildMessage({ text: 'নমস্কার' }));
  if (call === undefined) throw new Error('nothing planned');
  const receipt = await channel.send(RINA, call);
  await channel.send({ ...RINA, chatId: 'IN.13491208655302741918' }, call);
  expect(receipt.id).toBe(graph.taken[0]?.id);
  expect(graph.taken.map(({ message }) => [message.to, message.recipient])).toEqual([
    ['919830012345', undefined],
    [undefined, 'IN.13491208655302741918'],
  ]);
});

it('takes a root with a version or without one', async () => {
  const pinned = createWhatsappCloudChannel({ ...settings, graphRoot: `${graph.root}/v27.0/` }, kit.tools);
  for (const one of [channel, pinned])
    for (const call of one.plan(buildMessage({ text: 'ক' }))) await one.send(RINA, call);
  expect(graph.calls).toEqual(['POST /v25.0/106540352242922/messages', 'POST /v27.0/106540352242922/messages']);
});

it('sends words, a picture with buttons, a list and an answer as Meta takes them', async () => {
  await say({ text: 'নমস্কার', quotes: 'wamid.1' });
  await say({ text: 'লাল জামদানি', photos: [HASH], choices: buildChoices(3) });
  await say({ text: 'কোনটা?', choices: buildChoices(10) });
  expect(graph.taken.map(({ message }) => message.type)).toEqual(['text', 'interactive', 'interactive']);
  expect(graph.taken[0]?.message.context).toEqual({ message_id: 'wamid.1' });
});

it('uploads a picture once a month, however often and however many at once show it', async () => {
  await Promise.all([say({ photos: [HASH] }), say({ photos: [HASH] }), say({ photos: [HASH] })]);
  now = new Date(now.getTime() + 28 * DAY);
  await say({ photos: [HASH], text: 'আবার' });
  expect(uploads()).toBe(1);
  now = new Date(now.getTime() + 2 * DAY);
  await say({ photos: [HASH] });
  expect(uploads()).toBe(2);
  expect(graph.taken).toHaveLength(5);
});

it('uploads anew when Meta has thrown the picture away before its time', async () => {
  await say({ photos: [HASH] });
  graph.files.clear();
  await say({ photos: [HASH], choices: buildChoices(2), text: 'ক' });
  expect(uploads()).toBe(2);
  expect(graph.taken).toHaveLength(2);
});

it('sends a voice note as the phone that spoke it named its kind', async () => {
  kit.files.set('voice', { bytes: new Uint8Array([1, 2, 3]), mimeType: 'audio/ogg; codecs=opus' });
  await say({ voice: 'voice' });
  expect(graph.taken.map(({ message }) => message.type)).toEqual(['audio']);
});

it('sends no picture that Meta would refuse for its size', async () => {
  kit.files.set('b', { bytes: new Uint8Array(5 * 1024 * 1024 + 1), mimeType: 'image/jpeg' });
  expect(await refusal({ photos: ['b'] })).toMatchObject({ reason: 'rejected' });
  expect(uploads()).toBe(0);
});

it('keeps every limit whatever is said, down to the last cut label: Meta refuses, it never cuts', async () => {
  await fc.assert(
    fc.asyncProperty(anyMessage, async (message) => {
      if (message.template !== undefined) return;
      for (const call of channel.plan(message)) {
        const body = await fillIn(call.body, async () => '123456789');
        expect(readMessage({ ...body, to: RINA.chatId })).not.toHaveProperty('code');
      }
    }),
    { numRuns: 500 },
  );
});

it('cuts no letter in two: a label ends where a reader sees the end of one', () => {
  const letters = fc.constantFrom('ক্ষ্ম', 'শাড়ি', 'র্য', '👩‍👩‍👧‍👦', '🇮🇳', 'é', 'a', 'জ্ঞা');
  const label = fc.array(letters, { minLength: 8, maxLength: 30 }).map((parts) => parts.join(''));
  const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.uniqueArray(label, { minLength: 2, maxLength: 10 }), (labels) => {
      const choices = labels.map((each, index) => ({ id: `c${index}`, label: each }));
      for (const { body } of channel.plan(buildMessage({ text: 'কোনটা?', choices })))
        for (const [, title = ''] of JSON.stringify(body).matchAll(/"title":"(?:[০-৯]+\. )?([^"…]*)…"/g)) {
          const whole = labels.find((each) => each.startsWith(title)) ?? '';
          const ends = [...graphemes.segment(whole)].map(({ index }) => index);
          expect(ends).toContain(title.length);
        }
    }),
    { numRuns: 300 },
  );
});

it('waits when nothing answers at the address, for then nothing was said', async () => {
  const closed = await openGraphDouble(settings);
  await closed.close();
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: closed.root }, kit.tools);
  expect(await refusal()).toMatchObject({ reason: 'busy' });
});

it('does not know what became of a message when the line broke after it was sent', async () => {
  graph.mishaps.push({ kind: 'acceptedThenReset' }, { kind: 'reset' }, { kind: 'page', status: 200 });
  expect(await refusal()).toMatchObject({ reason: 'undecided' });
  expect(await refusal()).toMatchObject({ reason: 'undecided' });
  expect(await refusal()).toMatchObject({ reason: 'undecided' });
  expect(graph.taken).toHaveLength(1);
});

it('waits when a gateway answers in Meta’s place', async () => {
  graph.mishaps.push({ kind: 'page', status: 502 });
  expect(await refusal()).toMatchObject({ reason: 'busy' });
});

it('says nothing of a token, a number or words in an error, whatever Meta quotes', async () => {
  const details = 'Param to "919830012345" (+91 98300 12345) of লাল শাড়ি must be one of {IN}';
  graph.mishaps.push({ kind: 'error', code: 100, details });
  const error = await refusal({ text: 'গোপন কথা' });
  expect(error.message).toMatch(/^WhatsApp 100: a parameter is wrong \(Param to/);
  expect(error.message).not.toMatch(/canary|98300|12345|লাল|গোপন/);
});
