import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCode } from '../../bots/whatsapp/web/qr.ts';
import type { Call, Channel } from '../../src/messages/channel.ts';
import type { HealthReport, IncomingEvent, IncomingMessage } from '../../src/messages/incoming.ts';
import { findBrowser } from '../browser/open-browser.ts';
import { buildPicture } from '../support/pictures.ts';
import { processesOf, signal } from '../support/processes.ts';
import { openChannelHome, until } from '../support/whatsapp-web/open-channel.ts';
import { openWorld, SHAPES, type World } from '../support/whatsapp-web/world.ts';

// The real whatsapp-web.js in a real Chromium, against a page of ours. It tests our adapter and the library's plumbing, not Meta.
const MINATI = '919800000001@c.us';
const HIDDEN = '70000000000001@lid';
/** What Chromium asks by itself, of Google; all of it lands on our server. */
const CHROMIUMS_OWN = /(^|\.)(google|googleapis|gvt1|gstatic)\.com$/;

describe.skipIf(!findBrowser()).each(SHAPES)('a phone linked through WhatsApp Web as %s', (shape) => {
  let world: World;
  let home: Awaited<ReturnType<typeof openChannelHome>>;
  let channel: Channel;
  let picture: Buffer;

  beforeAll(async () => {
    [world, picture] = [await openWorld(shape), await buildPicture(1)];
    home = await openChannelHome(world);
    home.files.set('cloth', { bytes: picture, mimeType: 'image/jpeg' });
    world.state.phones[HIDDEN] = '919800000007@c.us';
    channel = home.open();
    await channel.start(home.receive);
  });
  afterAll(async () => {
    await channel.stop();
    await world.close();
    await home.clear();
  });

  const to = (chatId: string) => ({ channel: 'whatsapp-web', chatId });
  const say = (content: unknown, options = {}): Call => ({ method: 'sendMessage', body: { content, options } });
  const health = () => home.events.filter((event): event is HealthReport => event.kind === 'health');
  const messages = () => home.events.filter((event): event is IncomingMessage => event.kind === 'message');
  const heard = (id: string) => until('the message', () => messages().find((message) => message.id === id));
  /** Sends, and waits until it has arrived at WhatsApp under the id that the call gave. */
  const send = async (chatId: string, call: Call) => {
    const { id } = await channel.send(to(chatId), call);
    const sent = await until('it to arrive', () => world.outbox.find(({ key }) => id === `true_${chatId}_${key.id}`));
    return { id, sent };
  };
  const states = () => health().map(({ state }) => state);

  /** Does something and waits until the connection was lost for it and is there again. */
  async function untilBack(act: () => void): Promise<void> {
    const readies = () => home.log.filter((line) => line.includes('whatsapp web: ready')).length;
    const before = readies();
    act();
    await until('the connection to come back', () => readies() > before);
  }

  it('shows a code to scan on the terminal and to staff, and is ready once the phone has scanned it', async () => {
    const asked = await until('a code', () => health().find((report) => report.state === 'loggedOut'));
    const expected = await drawCode('ref-1,AQID,BAUG,secret,1');
    expect(home.printed.join('')).toContain(expected.forTerminal);
    expect(Buffer.from(asked.picture ?? []).equals(expected.png)).toBe(true);
    channel.showCode?.();
    const again = await until('the code staff asked for', () => health().find((report) => report.asked === true));
    expect(again.picture).toBeDefined();
    world.scan();
    await until('ready', () => states().at(-1) === 'ready');
    expect(states()).toEqual(['loggedOut', 'loggedOut', 'ready']);
  });

  it('hears words and answers them', async () => {
    const id = world.write(MINATI, { body: 'লাল জামদানি আছে?', name: 'মিনতি' });
    expect(await heard(id)).toMatchObject({ text: 'লাল জামদানি আছে?', senderName: 'মিনতি', phone: '+919800000001' });
    const { sent } = await send(MINATI, say('আছে!', { linkPreview: false }));
    expect(sent).toMatchObject({ type: 'chat', body: 'আছে!' });
  });

  it('sends a photo with its words, byte for byte', async () => {
    const { sent } = await send(MINATI, say({ photo: 'cloth' }, { caption: 'লাল জামদানি ₹২,৮০০' }));
    expect(sent).toMatchObject({ type: 'image', caption: 'লাল জামদানি ₹২,৮০০' });
    expect(world.bytesOf(sent)?.equals(picture)).toBe(true);
  });

  it('hears a photo with its words and fetches it', async () => {
    const photo = await heard(world.write(MINATI, { photo: picture, caption: '২৮০০ টাকা' }));
    expect(photo).toMatchObject({ text: '২৮০০ টাকা', photos: [{ mimeType: 'image/jpeg' }] });
    const [media] = photo.photos;
    expect(Buffer.from(await channel.fetchMedia(media ?? { ref: '', mimeType: '' })).equals(picture)).toBe(true);
  });

  it('says so when the phone no longer has a photo', async () => {
    const photo = await heard(world.write(MINATI, { photo: picture, expired: true }));
    const fetched = channel.fetchMedia(photo.photos[0] ?? { ref: '', mimeType: '' });
    await expect(fetched).rejects.toMatchObject({ reason: 'unreachable' });
  });

  it('hears the photos of an album as belonging together, and nothing of its empty parent', async () => {
    world.write(MINATI, { type: 'album', id: 'ALBUM1' });
    const ids = [1, 2, 3].map((number) =>
      world.write(MINATI, { photo: picture, album: 'ALBUM1', id: `PART${number}` }),
    );
    const parts = await Promise.all(ids.map(heard));
    expect(parts.map(({ albumId }) => albumId)).toEqual(Array(3).fill(`false_${MINATI}_ALBUM1`));
    expect(messages().filter(({ id }) => id.endsWith('ALBUM1'))).toEqual([]);
  });

  it('answers a sender whose number is hidden, and knows the number where the page does', async () => {
    const known = await heard(world.write(HIDDEN, { body: 'দাম কত?' }));
    const unknown = await heard(world.write('70000000000002@lid', { body: 'দাম কত?' }));
    expect([known.phone, unknown.phone]).toEqual(['+919800000007', undefined]);
    expect((await send(HIDDEN, say('₹২,৮০০'))).sent.body).toBe('₹২,৮০০');
  });

  it('hears which message is answered, and answers one itself', async () => {
    const { id: ours } = await send(MINATI, say('এটা নেবেন?'));
    const said = await heard(world.write(MINATI, { body: 'হ্যাঁ', quotes: ours.split('_').at(-1) ?? '' }));
    expect(said.quotedId).toBe(ours);
    const { sent } = await send(MINATI, say('বেশ!', { quotedMessageId: said.id }));
    expect(sent.quotedStanzaID).toBe(said.id.split('_').at(-1));
  });

  it('asks with a poll and hears the vote as the words of the option', async () => {
    const [poll] = channel.plan({
      text: 'কোনটা?',
      photos: [],
      choices: ['লাল', 'নীল'].map((label) => ({ id: label, label })),
      purpose: 'reply',
      language: 'bn',
    });
    const { id, sent } = await send(MINATI, poll as Call); // there is one
    expect(sent).toMatchObject({ type: 'poll_creation', pollName: 'কোনটা?' });
    world.order({ do: 'vote', poll: sent.key, from: MINATI, localId: 1, at: Date.now() });
    const vote = await until('a vote', () => messages().find(({ quotedId }) => quotedId === id));
    expect(vote.text).toBe('নীল');
  });

  it('turns a page by editing it, and sends it anew where the page may no longer be edited', async () => {
    const { id } = await send(MINATI, say('পাতা ১'));
    const turn = (content: string): Call => ({ method: 'editMessage', body: { messageId: id, content } });
    expect(await channel.send(to(MINATI), turn('পাতা ২'))).toEqual({ id });
    await world.behave({ noEdits: true });
    const { sent } = await send(MINATI, turn('পাতা ৩'));
    expect(world.edits.map(({ body }) => body)).toEqual(['পাতা ২']);
    expect(sent.body).toBe('পাতা ৩');
  });

  it('tells what becomes of a message: delivered, read, or failed though the call said nothing', async () => {
    const { id } = await send(MINATI, say('পাঠালাম'));
    const told = (messageId: string) =>
      home.events.flatMap((event) => (event.kind === 'delivery' && event.messageId === messageId ? [event.state] : []));
    await until('it to be taken', () => told(id).includes('sent'));
    const short = id.split('_').at(-1);
    for (const ack of [2, 3]) world.order({ do: 'ack', id: short, ack });
    world.state.nextAck = -1;
    const { id: lost } = await send(MINATI, say('হারিয়ে গেল'));
    await until('all acks', () => told(id).includes('read') && told(lost).length > 0);
    world.state.nextAck = 1;
    expect([told(id), told(lost)]).toEqual([['sent', 'delivered', 'read'], ['failed']]);
  });

  it('sends nothing unasked to somebody who never wrote', async () => {
    const notice: Call = { method: 'sendMessage', body: { content: 'মেলা!', options: {}, purpose: 'broadcast' } };
    await expect(channel.send(to('919811111111@c.us'), notice)).rejects.toMatchObject({ reason: 'rejected' });
    expect(world.outbox.filter(({ key }) => key.remote === '919811111111@c.us')).toEqual([]);
    expect((await send(MINATI, notice)).sent.body).toBe('মেলা!');
  });

  it('tells staff when somebody took the session over, and takes it back after a pause', async () => {
    await untilBack(() => world.order({ do: 'state', state: 'CONFLICT' }));
    expect(states()).toEqual(['loggedOut', 'loggedOut', 'ready', 'degraded', 'ready']);
    expect(health().at(-2)?.detail).toContain('CONFLICT');
  });

  it('comes back when the page crashes, and troubles nobody about so short an outage', async () => {
    const before = states().length;
    await untilBack(() => killAll('--type=renderer'));
    expect((await send(MINATI, say('আবার আছি'))).sent.body).toBe('আবার আছি');
    expect(states().length).toBe(before);
  });

  it('comes back when the browser is killed, without a code to scan', async () => {
    const before = home.printed.length;
    await untilBack(() => killAll(''));
    expect(home.printed.length).toBe(before);
  });

  it('finds what came while it was away, each message once, also what was read on the phone', async () => {
    await channel.stop();
    const missed = [world.write(MINATI, { body: 'এক' }), world.write(MINATI, { photo: picture, caption: 'দুই' })];
    const [seen] = [world.write(HIDDEN, { body: 'তিন' }), world.state.seen.push(HIDDEN)];
    const [printed, before] = [home.printed.length, home.events.length];
    channel = home.open();
    await channel.start(home.receive);
    const all = [...missed, seen];
    await Promise.all(all.map(heard));
    world.write(MINATI, { body: 'চার', id: 'AFTER' });
    await heard(`false_${MINATI}_AFTER`);
    const fresh = home.events
      .slice(before)
      .flatMap((event: IncomingEvent) => (event.kind === 'message' ? [event.id] : []));
    expect(fresh.filter((id) => all.includes(id)).sort()).toEqual([...all].sort());
    expect(home.printed.length).toBe(printed);
  });

  it('tells staff when the phone logged it out, and shows them a fresh code', async () => {
    const before = states().length;
    world.state.ref = 'ref-2';
    world.order({ do: 'logOut' });
    const asked = await until('a fresh code', () =>
      health()
        .slice(before)
        .find(({ state }) => state === 'loggedOut'),
    );
    const expected = await drawCode('ref-2,AQID,BAUG,secret,1');
    expect(Buffer.from(asked.picture ?? []).equals(expected.png)).toBe(true);
    expect(home.printed.at(-1)).toContain(expected.forTerminal);
    world.scan();
    await until('ready', () => states().at(-1) === 'ready');
  });

  it('leaves no process behind, asked the page for nothing it does not have, and asked nobody else', async () => {
    await channel.stop();
    // The kernel takes a moment to clear up the last of a browser's processes.
    await expect.poll(() => processesOf(home.home), { timeout: 10_000 }).toEqual([]);
    expect(world.unknownModules).toEqual([]);
    expect([...world.hosts].filter((host) => !CHROMIUMS_OWN.test(host))).toEqual(['web.whatsapp.com']);
    expect(home.log.filter((line) => /91980000|91981111|মিনতি|জামদানি/.test(line))).toEqual([]);
  });

  function killAll(kind: string): void {
    for (const { pid, command } of processesOf(home.home))
      if (command.includes(kind) && command.includes('chromium')) signal(pid, 'SIGKILL');
  }
});
