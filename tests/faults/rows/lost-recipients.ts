import { plan } from '../../../bots/telegram/render.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { openTelegramHouse, type TelegramHouse } from '../ground/telegram-house.ts';
import { until } from '../ground/wait.ts';

const FIRST = 5_555_000_000;
type Kind = 'blocked' | 'unknown' | 'here';

/** Half of them have blocked the bot, half are nobody, and some are still there. */
export const lostRecipients: Fault = {
  name: 'lost-recipients',
  what: 'recipient blocked us, or does not exist',
  async run(ground, scale) {
    const house = await openTelegramHouse(ground);
    const { telegram, records } = house;
    const each = scaled(50, scale);
    const people = (['blocked', 'unknown', 'here'] as const).flatMap((kind, group) =>
      Array.from({ length: each }, (_, number) => ({ kind, id: FIRST + group * 1_000 + number })),
    );
    for (const { id, kind } of people) await settle(house, id, kind);
    const notify = (count: number) =>
      queue(
        house,
        people.map(({ id }) => id),
        count,
      );
    await notify(3);
    await house.open();
    await untilQuiet(house);
    await notify(1);
    await untilQuiet(house);
    const callsTo = (id: number) =>
      telegram.calls.filter(({ method, body }) => method === 'sendMessage' && Number(body.chat_id) === id).length;
    const gone = people.filter(({ kind }) => kind !== 'here');
    const chat = { chatId: { in: gone.map(({ id }) => String(id)) } };
    const rows = await records.db.outboxRow.findMany({ where: { chat } });
    const failed = rows.filter(({ state, failure }) => state === 'failed' && failure === 'unreachable').length;
    const subscribed = await records.db.subscription.count({
      where: { until: null, person: { chats: { some: chat } } },
    });
    const further = gone.reduce((sum, { id }) => sum + Math.max(0, callsTo(id) - 1), 0);
    const reached = people.filter(({ kind, id }) => kind === 'here' && callsTo(id) === 4).length;
    return {
      figure: `${gone.length} recipients gone: ${failed} of ${rows.length} rows failed with the reason, ${subscribed} subscriptions left, ${further} calls after the first no; ${reached} of ${each} others reached`,
      broken: unkept({
        'every row has failed with its reason': failed === rows.length && rows.length === gone.length * 4,
        'their subscriptions have ended': subscribed === 0,
        'nothing more is sent to them': further === 0,
        'others are reached': reached === each,
      }),
    };
  },
};

/** Somebody who wished for news. */
async function settle({ records, telegram, timeAt }: TelegramHouse, id: number, kind: Kind): Promise<void> {
  if (kind !== 'unknown') telegram.chats.person(id).blocked = kind === 'blocked';
  const chat = { channel: 'telegram', chatId: String(id), createdAt: timeAt() };
  const person = await records.db.person.create({
    data: { language: 'bn', createdAt: timeAt(), chats: { create: chat } },
    include: { chats: true },
  });
  const where = { personId: person.id, chatId: person.chats[0]?.id ?? '' };
  await records.db.subscription.create({
    data: { ...where, kind: 'everything', value: '', words: [], since: timeAt() },
  });
}

async function queue({ records, timeAt }: TelegramHouse, ids: readonly number[], count: number): Promise<void> {
  const [call] = plan({ text: 'আপনার অর্ডার পাঠানো হয়েছে।', photos: [], choices: [], purpose: 'notice', language: 'bn' });
  if (call === undefined) throw new Error('Expected one call for a notice');
  const chats = await records.db.chat.findMany({ where: { chatId: { in: ids.map(String) } } });
  const rows = chats.flatMap(({ id }) =>
    Array.from({ length: count }, () => ({ chatId: id, purpose: 'notice', call, choices: [] }) as const),
  );
  await records.store.change((changes) => changes.addOutbox(rows, timeAt()));
}

function untilQuiet({ records }: TelegramHouse): Promise<void> {
  const open = () => records.db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] } } });
  return until('no row was due', async () => (await open()) === 0, { everyMs: 200 });
}
