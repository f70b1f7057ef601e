import { expect, it } from 'vitest';
import { QUIET_MS, quietTimeLeft } from '../../src/app/fold.ts';
import type { InboxRow } from '../../src/app/ports.ts';

const NOW = new Date('2026-11-23T10:00:00+05:30');
const at = (ms: number) => new Date(NOW.getTime() + ms);
const LONG_AGO = at(-3_600_000);

function photoStored(storedAt: Date): InboxRow {
  const from = { channel: 'phones', chatId: 'minati' };
  const photos = [{ ref: 'photo', mimeType: 'image/jpeg' }];
  const event = { kind: 'message', id: 'a', from, sentAt: storedAt, text: '', photos } as const;
  return { id: 1n, platformId: 'a', event, sentAt: storedAt, storedAt, attempts: 0 };
}

it('waits for the rest of an album until its newest photo has been quiet', () => {
  expect(quietTimeLeft([photoStored(at(-500))], NOW, LONG_AGO)).toBe(QUIET_MS - 500);
  expect(quietTimeLeft([photoStored(at(-QUIET_MS))], NOW, LONG_AGO)).toBe(0);
});

it('gives what a death kept out as long, counted from the opening', () => {
  expect(quietTimeLeft([photoStored(LONG_AGO)], NOW, at(-100))).toBe(QUIET_MS - 100);
});

it('waits for no photo and no opening that a clock set back has put into the future', () => {
  expect(quietTimeLeft([photoStored(at(-QUIET_MS))], NOW, at(172_800_000))).toBe(0);
  expect(quietTimeLeft([photoStored(at(172_800_000))], NOW, LONG_AGO)).toBe(0);
});

it('never waits longer than one quiet time, even when another machine keeps its clock a little ahead', () => {
  expect(quietTimeLeft([photoStored(at(400))], NOW, LONG_AGO)).toBe(QUIET_MS);
});
