import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(1);
const phones = openPhones(test);

it('finds the one row that is due without walking thousands that come due on another day', async () => {
  await phones.say('rina', 'নমস্কার');
  const { id: chatId } = await test.db.chat.findFirstOrThrow();
  const now = test.clock.now();
  await test.db.$executeRaw`
    INSERT INTO inbox (chat_id, platform_id, event, sent_at, stored_at, not_before)
    SELECT ${chatId}::uuid, 'later/' || n, '{"kind": "due"}', ${now}, ${now}, ${now}::timestamptz + make_interval(days => 1, secs => n)
    FROM generate_series(1, 5000) AS n`;
  await test.db.$executeRaw`UPDATE inbox SET not_before = ${now} WHERE platform_id = 'later/4000'`;
  await test.db.$executeRaw`ANALYZE inbox`;
  const before = await rowsFetched();
  const chats = await test.store.dueChats(new Date(now.getTime() + 60_000), { limit: 500, leaveMs: 1_500 });
  expect(chats.map((chat) => chat.chatId)).toEqual([chatId]);
  expect((await rowsFetched()) - before).toBeLessThan(100);
});

/** Rows of the inbox that statements have looked at so far, by an index or without. */
async function rowsFetched(): Promise<number> {
  await test.db.$queryRaw`SELECT 1 FROM pg_stat_force_next_flush()`;
  const [read] = await test.db.$queryRaw<{ rows: bigint }[]>`
    SELECT (seq_tup_read + COALESCE(idx_tup_fetch, 0))::bigint AS rows FROM pg_stat_user_tables WHERE relname = 'inbox'`;
  return Number(read?.rows ?? 0n);
}
