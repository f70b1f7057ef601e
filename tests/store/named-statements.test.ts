import { expect, it } from 'vitest';
import { ask, askAmongOthers } from '../../src/store/prisma/client.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(1);
const phones = openPhones(test);

it('plans what is asked again and again once a connection, whether we wrote it or Prisma', async () => {
  for (let count = 0; count < 25; count += 1) {
    await phones.say('rina', 'লাল জামদানি');
    await test.store.addressOf((await test.db.chat.findFirstOrThrow()).id);
  }
  const planned = <Row extends object>(asked: ReturnType<typeof ask<Row>>) =>
    asked`SELECT statement FROM pg_prepared_statements` as Promise<readonly { statement: string }[]>;
  // Two at once go to both of the shared connections.
  const amongOthers = () => planned(askAmongOthers(test.db));
  const named = (await Promise.all([planned(ask(test.db)), amongOthers(), amongOthers()])).flat();
  const isPlanned = (part: string) => named.some(({ statement }) => statement.includes(part));
  const hot = ['INSERT INTO inbox', 'SET attempts = attempts + 1', 'INSERT INTO session', 'FROM find_listings'];
  expect(hot.filter((part) => !isPlanned(part))).toEqual([]);
  expect(isPlanned('"public"."chat"')).toBe(true);
});
