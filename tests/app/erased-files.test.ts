import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { createErasing, createTidying } from '../../src/app/data.ts';
import { silentLog } from '../../src/log.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { buildSound } from '../support/sounds.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, type Stall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const DAY_MS = 24 * 60 * 60_000;
const { store, clock, photos } = test;
let stall: Stall;

beforeAll(async () => {
  stall = await buildStall(test, phones, { stock: 5 });
});

function pass(days: number): void {
  clock.set(new Date(clock.now().getTime() + days * DAY_MS));
}

/** What stands on the disk, by hash. */
async function filesOf(hash: string): Promise<number> {
  const names = await readdir(path.join(test.folder, 'photos'), { recursive: true });
  return names.filter((name) => name.includes(hash)).length;
}

/** Everything the chores of a new day do. */
async function sweep(shelf: typeof photos = photos): Promise<void> {
  await createErasing({ store, clock, log: silentLog })();
  await createTidying({ store, shelf, clock, log: silentLog })();
}

/** Asks about the stall's item with a picture and with a voice note, and gives what was kept of them. */
async function ask(buyer: string, picture: number, sound: number): Promise<{ photo: string; voice: string }> {
  for (const sending of [
    { text: 'এরকম হবে?', photos: [await buildPicture(picture)] },
    { voice: buildSound('ogg', sound) },
  ]) {
    await phones.say(buyer, { choose: `to/enquire/ask/${stall.code}` });
    await phones.say(buyer, sending);
  }
  const said = await test.db.enquiryMessage.findMany({ orderBy: { id: 'desc' }, take: 2 });
  const kept = {
    photo: said.flatMap((message) => message.photos)[0] ?? '',
    voice: said.map((message) => message.voice).find((voice) => voice !== null) ?? '',
  };
  expect([await filesOf(kept.photo), await filesOf(kept.voice)]).toEqual([2, 1]);
  return kept;
}

async function eraseMe(person: string): Promise<void> {
  await phones.say(person, 'আমার তথ্য মুছে দিন');
  expect((await phones.say(person, 'হ্যাঁ')).at(-1)?.keys).toEqual(['myData.erased']);
}

it('deletes the files of somebody who was deleted, when the year is over and not a day before', async () => {
  const listed = (await test.db.listingPhoto.findFirstOrThrow({ where: { listingId: stall.listingId } })).hash;
  const hers = await ask('চিত্রা', 500, 50);
  await eraseMe('চিত্রা');
  pass(364);
  await sweep();
  expect([await filesOf(hers.photo), await filesOf(hers.voice)]).toEqual([2, 1]);
  pass(2);
  await sweep();
  expect([await filesOf(hers.photo), await filesOf(hers.voice)]).toEqual([0, 0]);
  expect(await test.db.photo.count({ where: { hash: hers.photo } })).toBe(0);
  // The seller is still here, and so is what she sells.
  expect(await filesOf(listed)).toBe(2);
});

it('leaves what somebody else sent or still shows, though it is the same picture', async () => {
  const hers = await ask('দীপা', 600, 60);
  const same = await ask('এলা', 600, 60);
  expect(same).toEqual(hers);
  await eraseMe('দীপা');
  pass(366);
  await sweep();
  expect([await filesOf(hers.photo), await filesOf(hers.voice)]).toEqual([2, 1]);
  await eraseMe('এলা');
  pass(366);
  await sweep();
  expect([await filesOf(hers.photo), await filesOf(hers.voice)]).toEqual([0, 0]);
});

it('leaves the picture of a form that is being filled, and of a message that has yet to go', async () => {
  await phones.say('মালা', { photos: [await buildPicture(700)] });
  const { hash } = await test.db.photo.findFirstOrThrow({ orderBy: { keptAt: 'desc' } });
  pass(366);
  await sweep();
  expect(await filesOf(hash)).toBe(2);
  const waiting = await photos.keep(await buildPicture(701));
  const row = await test.db.outboxRow.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const body = { text: '', photos: [waiting.hash], choices: [] };
  const { id } = await test.db.outboxRow.create({
    data: { ...row, id: undefined as never, body, choices: [], outside: undefined as never, once: null, state: 'due' },
  });
  pass(366);
  await sweep();
  expect(await filesOf(waiting.hash)).toBe(2);
  await test.db.outboxRow.update({ where: { id }, data: { state: 'sent' } });
  pass(2);
  await sweep();
  expect(await filesOf(waiting.hash)).toBe(0);
});

it('finds on the next day what a process left that died between the rows and the files', async () => {
  const hers = await ask('ফুলি', 800, 80);
  await eraseMe('ফুলি');
  pass(366);
  const dying = { ...photos, remove: () => Promise.reject(new Error('killed')) };
  await expect(sweep(dying)).rejects.toThrow('killed');
  expect(await test.db.photo.count({ where: { hash: hers.photo } })).toBe(0);
  expect(await filesOf(hers.photo)).toBe(2);
  await sweep(); // a new process: its first sweep is at once
  expect([await filesOf(hers.photo), await filesOf(hers.voice)]).toEqual([0, 0]);
});

it('keeps a picture that was sent again between the look and the deleting', async () => {
  const picture = await buildPicture(900);
  const { hash } = await photos.keep(picture);
  pass(366);
  const before = new Date(clock.now().getTime() - 365 * DAY_MS);
  expect(await photos.keptBefore(before)).toContain(hash);
  await photos.keep(picture);
  await photos.remove([hash], before);
  expect(await filesOf(hash)).toBe(2);
});
