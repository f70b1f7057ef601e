import { expect, it } from 'vitest';
import { ask } from '../../src/store/prisma/client.ts';
import { directOf, inTransaction } from '../../src/store/prisma/transactions.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(4);
const { db } = test;
const kept = async (name: string) => (await db.setting.findUnique({ where: { name } }))?.value;

it('sees within a transaction what Prisma wrote there and the other way round, and takes both back together', async () => {
  const undone = inTransaction(db, async (tx) => {
    await tx.setting.create({ data: { name: 'loom', value: 1 } });
    const [seen] = await ask<{ value: number }>(tx)`SELECT value FROM setting WHERE name = 'loom'`;
    await ask(tx)`UPDATE setting SET value = '2' WHERE name = 'loom'`;
    const { value } = await tx.setting.findUniqueOrThrow({ where: { name: 'loom' } });
    throw new Error(`${seen?.value}, ${String(value)}`);
  });
  await expect(undone).rejects.toThrow('1, 2');
  expect(await kept('loom')).toBe(undefined);
});

it('keeps many transactions at once apart, each on a connection of its own', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `yarn-${index}`);
  await Promise.allSettled(
    names.map((name, index) =>
      inTransaction(db, async (tx) => {
        await tx.setting.create({ data: { name, value: 0 } });
        await ask(tx)`UPDATE setting SET value = ${String(index)}::jsonb WHERE name = ${name}`;
        const [mine] = await ask<{ pid: number }>(tx)`SELECT pg_backend_pid() AS pid`;
        const [theirs] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
        expect([directOf(tx) === undefined, mine?.pid]).toEqual([false, theirs?.pid]);
        if (index % 2 === 1) throw new Error('taken back');
      }),
    ),
  );
  expect(await Promise.all(names.map(kept))).toEqual(names.map((_, index) => (index % 2 === 1 ? undefined : index)));
});

it('says no to whoever speaks in a transaction that has ended', async () => {
  let late: Promise<unknown> | undefined;
  await inTransaction(db, async (tx) => {
    late = new Promise((resolve) => setTimeout(resolve, 50)).then(
      () => ask(tx)`INSERT INTO setting VALUES ('late', '1')`,
    );
    late.catch(() => undefined); // judged below
  });
  await expect(late).rejects.toThrow('has ended');
  expect(await kept('late')).toBe(undefined);
});
