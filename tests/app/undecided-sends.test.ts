import { expect, it } from 'vitest';
import { SendError } from '../../src/errors.ts';
import { openMoodyChannel } from '../support/moody-channel.ts';
import { freshStore } from '../support/store.ts';

const { moods, arrived, send, rowsOf, pass, buildChat, wantsNews, queue } = openMoodyChannel(await freshStore());
const noAnswer = () => new SendError('undecided', 'no answer', { retryAfterMs: 30_000 });

it('repeats what may not have arrived once, after a while, and then leaves it to staff', async () => {
  const chat = await buildChat('nila');
  await queue(chat, 'reply', 'এক');
  moods.set('nila', [noAnswer(), noAnswer()]);
  await send(chat);
  await send(chat);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'due', attempts: 1 });
  pass(30_001);
  await send(chat);
  await send(chat);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'parked', attempts: 2 });
  expect(arrived).toEqual([]);
});

it('never repeats a broadcast that may have arrived', async () => {
  const chat = await buildChat('oli');
  await wantsNews(chat);
  await queue(chat, 'broadcast', 'মেলা');
  moods.set('oli', [noAnswer()]);
  await send(chat);
  await send(chat);
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'parked', attempts: 1 });
});

it('gives a message up after some tries when the platform says that it fails', async () => {
  const chat = await buildChat('ojha');
  await queue(chat, 'reply', 'এক');
  moods.set(
    'ojha',
    Array.from({ length: 8 }, () => new SendError('failing', 'something is wrong')),
  );
  for (let round = 0; round < 8; round += 1) {
    await send(chat);
    pass(120_000);
  }
  expect((await rowsOf(chat))[0]).toMatchObject({ state: 'failed', failure: 'tooManyTries' });
});
