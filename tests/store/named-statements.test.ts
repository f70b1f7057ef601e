import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(1);
const phones = openPhones(test);

it('plans what every message waits on once a connection, each under its own name', async () => {
  await phones.say('rina', 'নমস্কার');
  await phones.say('rina', 'লাল জামদানি');
  const named = await test.db.$queryRaw<{ name: string }[]>`SELECT name FROM pg_prepared_statements ORDER BY name`;
  const names = named.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['begin_turn', 'keep_event', 'settle_turn', 'take_up_sending', 'what_waits']),
  );
});
