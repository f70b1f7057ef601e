import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SimulatorWorld, serveSimulator, startSimulatorWorld } from './simulator-world.ts';

let world: SimulatorWorld;
beforeAll(async () => {
  world = await startSimulatorWorld();
}, 60_000);
afterAll(() => world.stop());

interface StreamEvent {
  readonly id: string;
  readonly name: string;
  readonly data: { personId?: string; name?: string; message?: { id: string; text: string } };
}

/** Reads an event stream as a browser does, one event at a time. */
async function openStream(address: string, lastEventId?: string) {
  const leaving = new AbortController();
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const response = await fetch(`${address}/simulator/events`, { headers, signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  async function next(): Promise<StreamEvent | undefined> {
    for (;;) {
      const end = unread.indexOf('\n\n');
      if (end >= 0) {
        const block = unread.slice(0, end);
        unread = unread.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
        if (field('event')) return { id: field('id'), name: field('event'), data: JSON.parse(field('data')) };
        continue;
      }
      const piece = await reader?.read();
      if (!piece || piece.done) return undefined;
      unread += piece.value;
    }
  }
  return { next, leave: () => leaving.abort() };
}

describe('the stream of a page', () => {
  test('tells all phones on one stream as things happen', async () => {
    const haat = await serveSimulator(world);
    const stream = await openStream(haat.address);
    const hello = await stream.next();
    const { id } = await world.platform.createPerson({ name: 'রহিমা' });
    const person = await stream.next();
    await world.platform.post(id, { text: 'নমস্কার' });
    const message = await stream.next();
    expect([hello?.name, person?.name, person?.data.name]).toEqual(['hello', 'person', 'রহিমা']);
    expect(message).toMatchObject({ name: 'message', data: { personId: id, message: { text: 'নমস্কার' } } });
    stream.leave();
    await haat.close();
  });

  test('a page that comes back after a restart gets what it missed, once and in order', async () => {
    const haat = await serveSimulator(world);
    const { id } = await world.platform.createPerson({ name: 'রহিমা' });
    const before = await openStream(haat.address);
    const hello = await before.next();
    before.leave();
    await haat.close();
    for (const text of ['এক', 'দুই', 'তিন']) await world.platform.deliver(id, { text, photos: [], choices: [] });
    const restarted = await serveSimulator(world, { platform: world.reopen() });
    const after = await openStream(restarted.address, hello?.id);
    const names = [await after.next(), await after.next(), await after.next(), await after.next()];
    expect(names.map((event) => event?.data.message?.text ?? event?.name)).toEqual(['hello', 'এক', 'দুই', 'তিন']);
    after.leave();
    await restarted.close();
  });

  test('the haat can close while pages are open', async () => {
    const haat = await serveSimulator(world);
    const stream = await openStream(haat.address);
    await stream.next();
    await haat.close();
    expect(await stream.next()).toBeUndefined();
  });
});

describe('the page', () => {
  test('opens with no script but its own files, and its font comes from us', async () => {
    const haat = await serveSimulator(world);
    const page = await haat.get('/simulator');
    const html = await page.text();
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    const answers = await Promise.all(
      [...files, '/simulator/page/noto-sans-bengali.woff2', '/simulator/page/noto-sans-devanagari.woff2'].map(haat.get),
    );
    expect(html).not.toMatch(/<script(?![^>]*src=)|\sstyle=|\son[a-z]+=/);
    expect(files.length).toBeGreaterThan(5);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));
    await haat.close();
  });
});
