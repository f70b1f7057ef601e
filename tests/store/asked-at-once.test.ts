import { expect, it } from 'vitest';
import type { NewOutboxRow } from '../../src/app/ports.ts';
import { freshStore } from '../support/store.ts';

const { store, db, clock } = await freshStore(8);

/** A chat with so many answers written and due. */
async function buildChat(phone: string, answers: number): Promise<string> {
  const event = { kind: 'message', id: `hello-${phone}`, text: 'নমস্কার', photos: [], sentAt: clock.now() } as const;
  const details = { now: clock.now(), said: 'bn', otherwise: 'bn' } as const;
  const { chatId } = await store.keepEvent({ ...event, from: { channel: 'moody', chatId: phone } }, details);
  const rows = Array.from(
    { length: answers },
    (_, place): NewOutboxRow => ({
      chatId,
      purpose: 'reply',
      call: { method: 'say', body: { text: `${place}` } },
      choices: [],
    }),
  );
  await store.change((changes) => changes.addOutbox(rows, clock.now()));
  return chatId;
}

async function claim(chatId: string): Promise<bigint> {
  return (await store.claimNext(chatId, clock.now()))?.id ?? 0n;
}

it('records what was sent in the same moment together: each with its own id, and whether more is due in its own chat', async () => {
  const chats = await Promise.all([
    buildChat('alone', 1),
    buildChat('more', 2),
    buildChat('also-alone', 1),
    buildChat('also-more', 2),
  ]);
  const rows = await Promise.all(chats.map(claim));
  const charged = { channel: 'moody', month: '2026-11', kind: 'service' } as const;
  const more = await Promise.all(
    rows.map((row, place) =>
      store.recordSent(row, {
        platformId: `taken-${place}`,
        now: clock.now(),
        ...(place === 0 ? {} : { counted: charged }),
      }),
    ),
  );
  expect(more).toEqual([false, true, false, true]);
  const kept = await db.outboxRow.findMany({ where: { id: { in: rows } }, orderBy: { id: 'asc' } });
  const idOf = new Map(kept.map(({ id, state, platformId }) => [id, `${state} ${platformId}`]));
  expect(rows.map((row) => idOf.get(row))).toEqual(rows.map((_, place) => `sent taken-${place}`));
  expect(await store.monthOf('moody', '2026-11')).toMatchObject([{ kind: 'service', sent: 3 }]);
});

it('knows nothing more of a row that is gone, and tells the others what is theirs', async () => {
  const chatId = await buildChat('two', 2);
  const row = await claim(chatId);
  const sent = { platformId: 'taken', now: clock.now() };
  expect(await Promise.all([store.recordSent(9_999_999n, sent), store.recordSent(row, sent)])).toEqual([false, true]);
});

it('gives everybody who asks at once another moment, and the same chat one after the other', async () => {
  const pace = { overall: { perSecond: 50, burst: 1 }, perChat: { perSecond: 5, burst: 1 }, patienceMs: 10_000 };
  const chats = ['a', 'b', 'a', 'c', 'b'];
  const slots = await Promise.all(chats.map((chat) => store.takeSlot({ channel: 'at-once', chat, ...pace })));
  const moments = slots.map(({ at }) => at);
  expect(new Set(moments.map((at) => Math.round(at))).size).toBe(chats.length);
  expect((moments[2] ?? 0) - (moments[0] ?? 0)).toBeGreaterThan(150);
  expect((moments[4] ?? 0) - (moments[1] ?? 0)).toBeGreaterThan(150);
  const impatient = { channel: 'at-once', chat: 'a', ...pace, patienceMs: 0 };
  const [late, other] = await Promise.all([
    store.takeSlot(impatient),
    store.takeSlot({ ...impatient, channel: 'another' }),
  ]);
  expect(late.taken).toBe(false);
  expect(other).toMatchObject({ taken: true });
});
