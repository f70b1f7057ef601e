import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSimulatorChannel } from '../../bots/simulator/channel.ts';
import { plan, readCall } from '../../bots/simulator/render.ts';
import { SendError } from '../../src/errors.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import { channelContract } from '../contracts/channel.ts';
import { buildPicture, channelTo, type SimulatorWorld, startSimulatorWorld } from '../http/simulator-world.ts';

let world: SimulatorWorld;
beforeAll(async () => {
  world = await startSimulatorWorld();
}, 60_000);
afterAll(() => world.stop());

channelContract({
  name: 'simulator',
  fixtures: [],
  parse: () => [], // posts come typed, from our own process: there are no payloads to read
  plan,
  show: (call) => {
    const { text, photos, voice, choices } = readCall(call);
    return { text, photos, voices: voice === undefined ? [] : [voice], taps: choices.map(({ id }) => id) };
  },
  violations: (call) => (call.method === 'deliver' ? [] : [`no such method: ${call.method}`]),
});

function buildOutgoing(message: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { text: 'নমস্কার', photos: [], choices: [], purpose: 'reply', language: 'bn', ...message };
}

async function withChannel<T>(work: (received: IncomingEvent[]) => Promise<T>): Promise<T> {
  const channel = channelTo(world);
  const received: IncomingEvent[] = [];
  await channel.start(async (event) => void received.push(event));
  try {
    return await work(received);
  } finally {
    await channel.stop();
  }
}

describe('what a person sends', () => {
  test('words, photos, a voice note and a quoted message reach the haat as one message', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'মিনতি', language: 'bn' });
    const [event] = await withChannel(async (received) => {
      await world.platform.post(person, {
        text: 'লাল জামদানি',
        photos: [{ bytes: await buildPicture(), mimeType: 'image/png' }],
        voice: { bytes: new Uint8Array([1]), mimeType: 'audio/ogg; codecs=opus' },
        quotedId: 'asked',
        albumId: 'album',
      });
      return received;
    });
    expect(event).toMatchObject({
      kind: 'message',
      from: { channel: 'simulator', chatId: person },
      senderName: 'মিনতি',
      languageHint: 'bn',
      text: 'লাল জামদানি',
      photos: [{ mimeType: 'image/png' }],
      voice: { mimeType: 'audio/ogg' },
      quotedId: 'asked',
      albumId: 'album',
      sentAt: world.clock.now(),
    });
  });

  test('the haat can fetch the bytes of a photo, and hears "unreachable" for one that is gone', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'মিনতি' });
    const picture = await buildPicture();
    const channel = channelTo(world);
    await withChannel(() => world.platform.post(person, { photos: [{ bytes: picture, mimeType: 'image/png' }] }));
    const [message] = await world.platform.messages(person);
    const photo = message?.photos[0];
    if (!photo || !('ref' in photo)) throw new Error('Expected a photo with a ref');
    expect(new Uint8Array(await channel.fetchMedia(photo))).toEqual(picture);
    const gone = channel.fetchMedia({ ref: '../../etc/passwd', mimeType: 'image/png' });
    await expect(gone).rejects.toMatchObject({ name: 'SendError', reason: 'unreachable' });
  });

  test('a tapped button arrives as its id, and her own phone shows its label', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'মিনতি' });
    const choices = [{ id: 'publish', label: 'ঠিক আছে' }];
    const [event] = await withChannel(async (received) => {
      await world.platform.deliver(person, { text: 'দেখে নিন', photos: [], choices });
      await world.platform.post(person, { choiceId: 'publish' });
      return received;
    });
    expect(event).toMatchObject({ text: '', choiceId: 'publish' });
    expect((await world.platform.messages(person)).at(-1)).toMatchObject({ from: 'me', text: 'ঠিক আছে' });
  });

  test('a message sent twice under one id is handed over twice and shown once', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'মিনতি' });
    const ids = await withChannel(async (received) => {
      await world.platform.post(person, { text: 'নমস্কার', messageId: 'same' });
      await world.platform.post(person, { text: 'নমস্কার', messageId: 'same' });
      return received.map((event) => event.kind === 'message' && event.id);
    });
    expect(ids).toEqual(['same', 'same']);
    expect(await world.platform.messages(person)).toHaveLength(1);
  });
});

describe('what the haat has not received', () => {
  test('a post made while the haat is closed is delivered when it opens, once', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'রহিমা' });
    await world.platform.post(person, { text: 'কেউ আছেন?' });
    const first = await withChannel(async (received) =>
      received.map((event) => event.kind === 'message' && event.text),
    );
    const second = await withChannel(async (received) => received.length);
    expect(first).toEqual(['কেউ আছেন?']);
    expect(second).toBe(0);
  });

  test('a post the haat failed to keep is delivered again to the next haat', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'রহিমা' });
    const broken = channelTo(world);
    await broken.start(() => Promise.reject(new Error('the disk is full')));
    await world.platform.post(person, { text: 'শাড়ি আছে' });
    await broken.stop();
    const reopened = world.reopen();
    const received: IncomingEvent[] = [];
    const channel = createSimulatorChannel({ platform: reopened });
    await channel.start(async (event) => void received.push(event));
    await channel.stop();
    expect(received).toMatchObject([{ text: 'শাড়ি আছে' }]);
  });
});

describe('what the haat sends', () => {
  test('one call carries words, photos, choices and the quoted message', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'Rahul', look: 'telegram' });
    const channel = channelTo(world);
    const message = buildOutgoing({ photos: ['aa', 'bb'], choices: [{ id: 'open', label: 'দেখি' }], quotes: 'q1' });
    const calls = channel.plan(message);
    const [call] = JSON.parse(JSON.stringify(calls)) as typeof calls; // a call waits in a row as plain JSON
    if (!call) throw new Error('Expected a call');
    const { id } = await channel.send({ channel: 'simulator', chatId: person }, call);
    expect(calls).toHaveLength(1);
    expect(await world.platform.messages(person)).toMatchObject([
      {
        id,
        from: 'haat',
        photos: [{ hash: 'aa' }, { hash: 'bb' }],
        choices: [{ id: 'open', label: 'দেখি' }],
        quotedId: 'q1',
      },
    ]);
  });

  test('a message that replaces another changes it in place', async () => {
    const { id: person } = await world.platform.createPerson({ name: 'Rahul' });
    const channel = channelTo(world);
    const send = async (message: OutgoingMessage) => {
      const [call] = channel.plan(message);
      if (!call) throw new Error('Expected a call');
      return channel.send({ channel: 'simulator', chatId: person }, call);
    };
    const { id } = await send(buildOutgoing({ text: 'একটা ছবি' }));
    const replaced = await send(buildOutgoing({ text: 'দুটো ছবি', replaces: id }));
    const anew = await send(buildOutgoing({ text: 'আর একটা', replaces: 'long gone' }));
    expect(replaced.id).toBe(id);
    expect(anew.id).not.toBe(id);
    expect((await world.platform.messages(person)).map(({ text }) => text)).toEqual(['দুটো ছবি', 'আর একটা']);
  });

  test('a phone that nobody has is unreachable, and a call we never planned is rejected', async () => {
    const channel = channelTo(world);
    const [call] = channel.plan(buildOutgoing());
    if (!call) throw new Error('Expected a call');
    const nobody = channel.send({ channel: 'simulator', chatId: 'nobody' }, call);
    await expect(nobody).rejects.toMatchObject({ reason: 'unreachable' });
    const wrong = channel.send({ channel: 'simulator', chatId: 'nobody' }, { method: 'shout', body: {} });
    await expect(wrong).rejects.toBeInstanceOf(SendError);
    await expect(wrong).rejects.toMatchObject({ reason: 'rejected' });
  });
});
