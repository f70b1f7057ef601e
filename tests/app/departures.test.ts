import { expect, it } from 'vitest';
import { leaveInTime, openDepartures } from '../../src/app/departures.ts';

const pace = { overall: { perSecond: 19.5, burst: 1 } };

it('lets no more leave within a second than the platform takes, however late those before left', async () => {
  const departures = openDepartures();
  await Promise.all(Array.from({ length: 20 }, () => leaveInTime(departures, { channel: 'strict', pace, waitMs: 0 })));
  const began = performance.now();
  const late = began - (departures.get('strict')?.messages[0]?.at ?? 0);
  await leaveInTime(departures, { channel: 'strict', pace, waitMs: 0 });
  expect(performance.now() - began).toBeGreaterThan(990 - late);
});

it('waits for its slot, and on no other channel', async () => {
  const departures = openDepartures();
  const began = performance.now();
  await leaveInTime(departures, { channel: 'one', pace, waitMs: 40 });
  expect(performance.now() - began).toBeGreaterThan(38);
  expect(departures.get('other')).toBeUndefined();
});
