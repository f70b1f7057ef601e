import { afterEach, describe, expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { handleChat } from '../../src/app/handle-chat.ts';
import { rowsOf } from '../../src/store/prisma/rows.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
/** A picture whose fetching breaks in a way nobody thought of: its turn throws every time. */
const POISON = { extra: { photos: [{ ref: 'breaks-every-turn', mimeType: 'image/jpeg' }] } };

// What one test leaves broken must not break the next one's phones.
afterEach(async () => {
  await test.db.inboxRow.updateMany({ where: { state: 'waiting' }, data: { state: 'failed' } });
});

/** One try at the chat, an hour after the last: true when it broke. */
async function tryOnce(phone: string): Promise<boolean> {
  test.clock.set(new Date(test.clock.now().getTime() + 3_600_000));
  const { id } = await chatOf(test, phone);
  const broke = await handleChat(phones.parts, id).then(
    () => false,
    () => true,
  );
  await deliver(phones.parts, id);
  return broke;
}

function keysOf(phone: string): readonly string[] {
  return phones.seen(phone).flatMap((message) => message.keys);
}

async function statesOf(phone: string): Promise<readonly string[]> {
  const { id } = await chatOf(test, phone);
  const rows = await test.db.inboxRow.findMany({ where: { chatId: id }, orderBy: { id: 'asc' } });
  return rows.map((row) => row.state);
}

it('gives a message up after its tries, apologises once, and hears the next', async () => {
  await phones.say('minati', 'নমস্কার');
  await phones.post('minati', POISON);
  const broke: boolean[] = [];
  for (let round = 0; round < 6; round += 1) broke.push(await tryOnce('minati'));
  expect(broke).toEqual([true, true, true, true, false, false]);
  expect(keysOf('minati').filter((key) => key === 'words.apology')).toHaveLength(1);
  expect(await statesOf('minati')).toEqual(['handled', 'failed']);

  const answer = await phones.say('minati', 'মেনু');
  expect(answer.flatMap((message) => message.keys)).toEqual(['menu.ask']);
});

it('answers what comes after a poisoned message while that one still waits for its next try', async () => {
  await phones.say('rehana', 'নমস্কার');
  await phones.post('rehana', POISON);
  expect(await tryOnce('rehana')).toBe(true);
  const answer = await phones.say('rehana', 'সাহায্য');
  expect(answer.flatMap((message) => message.keys)).toEqual(['words.help']);
  expect(await statesOf('rehana')).toEqual(['handled', 'waiting', 'handled']);
});

it('takes an album apart in which one picture is poisoned, and keeps the others', async () => {
  await phones.post('sabitri', { photos: [await buildPicture(1)], text: 'লাল জামদানি ২৮০০ টাকা ১ পিস' });
  await phones.post('sabitri', POISON);
  await phones.post('sabitri', { photos: [await buildPicture(2)] });
  for (let round = 0; round < 8; round += 1) await tryOnce('sabitri');
  expect(await statesOf('sabitri')).toEqual(['handled', 'failed', 'handled']);
  expect(keysOf('sabitri').filter((key) => key === 'words.apology')).toHaveLength(1);
  const { id } = await chatOf(test, 'sabitri');
  const session = await test.db.session.findUniqueOrThrow({ where: { chatId: id } });
  expect(session.data).toMatchObject({
    active: { flow: 'listItem', answers: { photos: [{}, {}], price: { paise: 280_000 } } },
  });
});

it('lets a broken turn leave nothing behind: no half answer, no half draft', async () => {
  await phones.say('tapati', 'নমস্কার');
  const before = await test.db.session.findFirst({ where: { chat: { chatId: 'tapati' } } });
  await phones.post('tapati', { ...POISON, text: 'লাল জামদানি ২৮০০ টাকা' });
  await tryOnce('tapati');
  expect(await test.db.session.findFirst({ where: { chat: { chatId: 'tapati' } } })).toEqual(before);
  expect(phones.seen('tapati')).toHaveLength(1);
});

it('does not let one person who breaks us keep another waiting', async () => {
  await phones.post('wahida', POISON);
  await tryOnce('wahida');
  await phones.post('yamuna', { text: 'নমস্কার' });
  expect([await tryOnce('wahida'), await tryOnce('yamuna')]).toEqual([true, false]);
  expect(keysOf('yamuna')).toEqual(['menu.welcome']);
});

describe('a message kept by a release that wrote it another way', () => {
  /** Makes what waits in her chat unreadable, as a deploy that changed an event's shape would. */
  async function age(phone: string, event: object): Promise<void> {
    const { id } = await chatOf(test, phone);
    await test.db.inboxRow.updateMany({ where: { chatId: id, state: 'waiting' }, data: { event } });
  }

  it('is set aside where staff see it, with one apology, and the chat goes on with what came before and after', async () => {
    await phones.say('zohra', 'নমস্কার');
    await phones.post('zohra', { text: 'পুরোনো কথা' });
    await age('zohra', { kind: 'message', words: 'পুরোনো কথা' });
    const answer = await phones.say('zohra', 'সাহায্য');
    expect(answer.flatMap((message) => message.keys)).toEqual(['words.apology', 'words.help']);
    expect(await statesOf('zohra')).toEqual(['handled', 'failed', 'handled']);
    const troubles = await test.store.troubledSends(test.clock.now());
    expect(troubles).toContainEqual(expect.objectContaining({ reason: 'notHandled' }));
    const failed = await rowsOf(test.db).list('failed');
    expect(failed).toContainEqual(
      expect.objectContaining({ chat: (await chatOf(test, 'zohra')).id, about: 'message' }),
    );
  });

  it('keeps staff from no desk: who waits there is shown with what can be read', async () => {
    await phones.say('bina', 'কথা বলব');
    const { id } = await chatOf(test, 'bina');
    await test.db.inboxRow.updateMany({ where: { chatId: id }, data: { event: { kind: 'letter' } } });
    expect(await test.store.peopleWaiting()).toContainEqual(expect.objectContaining({ name: 'bina', lastWords: [] }));
  });

  it('is no word of hers when it was only due: nobody apologises', async () => {
    await phones.say('chhaya', 'নমস্কার');
    await phones.post('chhaya', { text: 'x' });
    await age('chhaya', { kind: 'due', task: { do: 'dance' } });
    await tryOnce('chhaya');
    expect(keysOf('chhaya')).toEqual(['menu.welcome']);
    expect(await statesOf('chhaya')).toEqual(['handled', 'failed']);
  });
});
