import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPicture, type SimulatorWorld, serveSimulator, startSimulatorWorld } from './simulator-world.ts';

let world: SimulatorWorld;
let haat: Awaited<ReturnType<typeof serveSimulator>>;
beforeAll(async () => {
  world = await startSimulatorWorld();
  haat = await serveSimulator(world, { travel: { kept: new Date('2026-11-23T04:30:00.003Z') } });
}, 60_000);
afterAll(async () => {
  await haat.close();
  await world.stop();
});

interface Shown {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly photos: readonly string[];
  readonly thumbnails: readonly string[];
  readonly voice?: string;
}

async function makePerson(body: unknown = { name: 'মিনতি', language: 'bn', look: 'whatsapp' }): Promise<string> {
  return ((await (await haat.post('/simulator/people', body)).json()) as { id: string }).id;
}

async function readMessages(person: string, query = ''): Promise<readonly Shown[]> {
  const answer = await haat.get(`/simulator/people/${person}/messages${query}`);
  return ((await answer.json()) as { messages: Shown[] }).messages;
}

async function sendForm(person: string, fields: Record<string, string | Blob | readonly Blob[]>): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat())
      typeof one === 'string' ? form.append(name, one) : form.append(name, one as Blob, 'file');
  return fetch(`${haat.address}/simulator/people/${person}/messages`, { method: 'POST', body: form });
}

describe('a script with the API', () => {
  test('keeps what no database can hold as the sign for a broken letter', async () => {
    const person = await makePerson();
    const sent = await haat.post(`/simulator/people/${person}/messages`, { text: 'লাল\u0000 \ud800' });
    expect(sent.status).toBeLessThan(300);
    expect((await readMessages(person)).map(({ text }) => text)).toEqual(['লাল\uFFFD \uFFFD']);
  });

  test('gives somebody a phone and finds it among all phones', async () => {
    const person = await makePerson({ name: 'Rahul', look: 'telegram' });
    const { people } = (await (await haat.get('/simulator/people')).json()) as { people: unknown[] };
    expect(people).toContainEqual({ id: person, name: 'Rahul', look: 'telegram' });
  });

  test('writes a message and reads both sides in order, from any message on', async () => {
    const person = await makePerson();
    const sent = await haat.post(`/simulator/people/${person}/messages`, {
      text: 'নমস্কার',
      messageId: 'm1',
      sentAt: '2026-11-23T10:00:00+05:30',
    });
    await world.platform.deliver(person, { text: 'বলুন', photos: ['ab12'], choices: [{ id: 'menu', label: 'মেনু' }] });
    const all = await readMessages(person);
    expect(await sent.json()).toEqual({ id: 'm1' });
    expect(all).toMatchObject([
      { id: 'm1', from: 'me', text: 'নমস্কার', photos: [], choices: [], at: '2026-11-23T04:30:00.000Z' },
      { from: 'haat', text: 'বলুন', photos: ['/photos/ab12/full'], choices: [{ id: 'menu', label: 'মেনু' }] },
    ]);
    expect(await readMessages(person, '?after=m1')).toEqual(all.slice(1));
    expect(await readMessages(person, '?last=1')).toEqual(all.slice(1));
  });

  test('sends three photos with a caption as one message', async () => {
    const person = await makePerson();
    const picture = new Blob([await buildPicture()], { type: 'image/png' });
    const sent = await sendForm(person, { text: 'লাল জামদানি ২৮০০', 'photos[]': [picture, picture], photos: picture });
    const [message] = await readMessages(person);
    expect(sent.status).toBe(201);
    expect(message).toMatchObject({ text: 'লাল জামদানি ২৮০০' });
    expect(message?.photos).toHaveLength(3);
  });

  test('asks the haat to settle and sets its clock', async () => {
    const settled = await haat.post('/simulator/settle', {});
    const moved = await haat.post('/simulator/clock', { now: '2026-11-24T21:30:00+05:30' });
    expect([settled.status, haat.calls.settled, moved.status]).toEqual([200, 1, 200]);
    expect(world.clock.now()).toEqual(new Date('2026-11-24T16:00:00Z'));
  });

  test('sees what the last message went through', async () => {
    const person = await makePerson();
    const travel = await haat.get(`/simulator/people/${person}/travel`);
    expect(await travel.json()).toEqual({ kept: '2026-11-23T04:30:00.003Z' });
  });
});

describe('files that people send', () => {
  test('a picture is served in our own encoding, never as it came', async () => {
    const person = await makePerson();
    await sendForm(person, { 'photos[]': new Blob([await buildPicture()], { type: 'image/png' }) });
    const [message] = await readMessages(person);
    const picture = await haat.get(message?.photos[0] ?? '');
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await haat.get(message?.thumbnails[0] ?? '')).status).toBe(200);
  });

  test('a page that calls itself a picture can only be downloaded', async () => {
    const person = await makePerson();
    await sendForm(person, { 'photos[]': new Blob(['<script>alert(1)</script>'], { type: 'image/jpeg' }) });
    const [message] = await readMessages(person);
    const file = await haat.get(message?.photos[0] ?? '');
    expect(file.headers.get('content-type')).toContain('application/octet-stream');
    expect(file.headers.get('content-disposition')).toBe('attachment');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a voice note plays as sound', async () => {
    const person = await makePerson();
    await sendForm(person, { voice: new Blob(['OggS'], { type: 'audio/ogg; codecs=opus' }) });
    const [message] = await readMessages(person);
    expect((await haat.get(message?.voice ?? '')).headers.get('content-type')).toContain('audio/ogg');
  });

  test('a file outside the folder is never read', async () => {
    const answer = await haat.get('/simulator/files/..%2f..%2fpostgres.password');
    expect(answer.status).toBe(404);
  });

  test('eleven photos in one message are refused', async () => {
    const person = await makePerson();
    const picture = new Blob([await buildPicture()], { type: 'image/png' });
    const answer = await sendForm(person, { 'photos[]': Array.from({ length: 11 }, () => picture) });
    expect(answer.status).toBe(413);
    expect(await readMessages(person)).toEqual([]);
  });

  test('a file above 20 MB is refused', async () => {
    const person = await makePerson();
    const answer = await sendForm(person, {
      voice: new Blob([new Uint8Array(20 * 1024 * 1024 + 1)], { type: 'audio/ogg' }),
    });
    expect(answer.status).toBe(413);
  });
});

describe('a script that is mistaken', () => {
  test.each([
    ['a person without a name', '/simulator/people', { language: 'bn' }, 400, 'name'],
    ['a look nobody draws', '/simulator/people', { name: 'A', look: 'signal' }, 400, 'telegram'],
    ['a clock in words', '/simulator/clock', { now: 'tomorrow' }, 400, 'now'],
    ['a message to nobody', '/simulator/people/nobody/messages', { text: 'a' }, 404, 'POST /simulator/people'],
    ['an address that is none', '/simulator/peeple', {}, 404, 'README'],
  ])('hears what was expected instead of %s', async (_name, address, body, status, word) => {
    const answer = await haat.post(address, body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: string }).error).toContain(word);
  });

  test('hears what was expected instead of an empty message, broken JSON, or an unknown "after"', async () => {
    const person = await makePerson();
    const address = `/simulator/people/${person}/messages`;
    const empty = await haat.post(address, { text: '  ' });
    const headers = { 'content-type': 'application/json' };
    const broken = await fetch(haat.address + address, { method: 'POST', headers, body: '{' });
    const after = await haat.get(`${address}?after=never`);
    expect([empty.status, broken.status, after.status]).toEqual([400, 400, 404]);
    expect(((await empty.json()) as { error: string }).error).toContain('photos[]');
  });

  test('cannot write from a page of another site', async () => {
    const answer = await haat.post('/simulator/people', { name: 'A' }, { origin: 'https://elsewhere.example' });
    const own = await haat.post('/simulator/people', { name: 'A' }, { origin: haat.address });
    expect([answer.status, own.status]).toEqual([403, 201]);
  });
});
