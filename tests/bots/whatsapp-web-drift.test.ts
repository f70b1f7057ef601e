import { afterEach, describe, expect, it } from 'vitest';
import type { Timings } from '../../bots/whatsapp/web/timings.ts';
import type { Call } from '../../src/messages/channel.ts';
import { findBrowser } from '../browser/open-browser.ts';
import { buildPicture } from '../support/pictures.ts';
import { processesOf, signal } from '../support/processes.ts';
import { link, openChannelHome, until } from '../support/whatsapp-web/open-channel.ts';
import { openWorld } from '../support/whatsapp-web/world.ts';

const MINATI = { channel: 'whatsapp-web', chatId: '919800000001@c.us' };
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A linked phone on the newest shape of the page, with parts of it missing where the test wants that. */
async function openLinked(missingModules: string[] = [], timings: Partial<Timings> = {}) {
  const world = await openWorld('x-id');
  world.state.missingModules = missingModules;
  const home = await openChannelHome(world);
  home.files.set('cloth', { bytes: await buildPicture(1), mimeType: 'image/jpeg' });
  const channel = home.open(timings);
  closing.push(async () => {
    await channel.stop();
    await world.close();
    await home.clear();
  });
  await channel.start(home.receive);
  await link(world, home);
  const health = () => home.events.flatMap((event) => (event.kind === 'health' ? [event] : []));
  const readies = () => home.log.filter((line) => line.includes('whatsapp web: ready')).length;
  return { world, home, channel, health, readies };
}

function say(content: unknown): Call {
  return { method: 'sendMessage', body: { content, options: {} } };
}

describe.skipIf(!findBrowser())('a page of WhatsApp that is not what it was', () => {
  it('names to staff what has changed, and goes on with what still works', async () => {
    const { world, channel, health } = await openLinked(['WAWebPrepRawMedia', 'WAWebUpdateUnreadChatAction']);
    const told = await until('degraded', () => health().find(({ state }) => state === 'degraded'));
    expect(told.detail).toBe('degraded self-check: WAWebPrepRawMedia');
    await channel.send(MINATI, say('এখনও লিখতে পারি'));
    await until('the words', () => world.outbox.some(({ body }) => body === 'এখনও লিখতে পারি'));
    await expect(channel.send(MINATI, say({ photo: 'cloth' }))).rejects.toMatchObject({ reason: 'failing' });
  });

  it('is not taken for dead while it still opens, though it already shows a code', async () => {
    const { home } = await openLinked([], { heartbeatEvery: 5 });
    expect(home.log.filter((line) => line.includes('the browser run ends'))).toEqual([]);
  });

  it('does not send again what arrived though the page never said so', async () => {
    const { world, channel } = await openLinked([], { send: 1_500 });
    await world.behave({ neverAnswers: true });
    await expect(channel.send(MINATI, say('একবারই'))).rejects.toMatchObject({ reason: 'undecided' });
    await world.behave({ neverAnswers: false });
    const { id } = await channel.send(MINATI, say('একবারই'));
    expect(world.outbox.map(({ key }) => `true_${MINATI.chatId}_${key.id}`)).toEqual([id]);
  });

  it('knows what it sent also when the library says undefined', async () => {
    const { world, channel } = await openLinked();
    await world.behave({ hidesOwn: true });
    const { id } = await channel.send(MINATI, say('কে জানে'));
    await until('it to arrive', () => world.outbox.length > 0);
    expect(id).toBe(`true_${MINATI.chatId}_${world.outbox[0]?.key.id}`);
  });

  it('is opened anew once a day without a code to scan, in the midst of nothing, and troubles nobody', async () => {
    const { world, home, channel: linked, health, readies } = await openLinked();
    await linked.stop();
    const channel = home.open({ plannedRestart: 15_000 }); // longer than a busy machine needs to open the page
    closing.unshift(() => channel.stop());
    await channel.start(home.receive);
    await until('opened anew', () => readies() >= 3, 90_000);
    await channel.send(MINATI, say('কিছুই টের পাননি'));
    await until('the words', () => world.outbox.some(({ body }) => body === 'কিছুই টের পাননি'));
    expect(home.printed).toHaveLength(1);
    expect(health().map(({ state }) => state)).toEqual(['loggedOut', 'ready', 'ready']);
  });

  it('opens a page anew that hangs, and a process that was killed, and leaves no browser behind', async () => {
    const { world, home, readies } = await openLinked([], { heartbeat: 3_000 });
    world.order({ do: 'freeze' });
    await until('back from hanging', () => readies() >= 2);
    const [ready, before] = [readies(), processesOf(home.home).map(({ pid }) => pid)];
    for (const { pid, command } of processesOf(home.home)) if (command.includes('process.ts')) signal(pid, 'SIGKILL');
    await until('back from the kill', () => readies() > ready);
    const after = processesOf(home.home).map(({ pid }) => pid);
    expect(before.length).toBeGreaterThan(2);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
  });
});
