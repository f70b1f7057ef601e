import type { Fault as Trouble } from '../../support/telegram/bot-api-double.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { openTelegramHouse, type TelegramHouse } from '../ground/telegram-house.ts';
import { until } from '../ground/wait.ts';

const wait = (seconds: number) => ({
  answer: { error_code: 429, description: 'Too Many Requests', parameters: { retry_after: seconds } },
  waitMs: seconds * 1_000,
});

/** What the platform does to the first answer of a person, and how long it then must be left alone. */
const TROUBLES: Readonly<Record<string, { readonly answer: Trouble['answer']; readonly waitMs: number }>> = {
  'wait 1 s': wait(1),
  'wait 30 s': wait(30),
  'wait 10,072 s': wait(10_072),
  '500': { answer: { error_code: 500, description: 'Internal Server Error' }, waitMs: 5_000 },
  'hangs up': { answer: 'breaksBefore', waitMs: 30_000 },
  'hangs up once it took it': { answer: 'breaksAfter', waitMs: 30_000 },
  garbage: { answer: 'garbage', waitMs: 30_000 },
  silence: { answer: 'hangs', waitMs: 30_000 },
};
const LONGEST = 'wait 10,072 s';
const FIRST = 5_554_000_000;

/** Telegram answers everything but yes; whoever it spared must not notice. */
export const platformTroubles: Fault = {
  name: 'platform-troubles',
  what: 'the platform answers 429 (1 s, 30 s, 10,072 s), 5xx, garbage, hangs, resets',
  async run(ground, scale) {
    const house = await openTelegramHouse(ground);
    const { telegram, records } = house;
    const each = scaled(20, scale);
    const troubled = Object.keys(TROUBLES).flatMap((name, kind) =>
      Array.from({ length: each }, (_, number) => ({ name, id: FIRST + kind * 1_000 + number })),
    );
    const spared = Array.from({ length: each * 2 }, (_, number) => FIRST + 900_000 + number);
    for (const { name, id } of troubled)
      telegram.faults.push({ method: 'sendMessage', times: 1, chat: id, answer: TROUBLES[name]?.answer ?? 'garbage' });
    await house.open();
    for (const { id } of troubled) telegram.updates.say(id, 'সাহায্য');
    for (const id of spared) telegram.updates.say(id, 'সাহায্য');
    const callsTo = (id: number) =>
      telegram.calls.filter(({ method, body }) => method === 'sendMessage' && Number(body.chat_id) === id);
    const took = (id: number) => callsTo(id).filter(({ accepted }) => accepted).length;
    await until('every trouble had come, and the spared were answered', () =>
      [...troubled.map(({ id }) => id), ...spared].every((id) => callsTo(id).length > 0),
    );
    const consumed = await attemptsOf(
      house,
      troubled.filter(({ name }) => name.startsWith('wait')),
    );
    await untilAllSent(house, each); // but those of the longest wait
    const patient = troubled.filter(({ name }) => name === LONGEST).map(({ id }) => id);
    await house.setClock(new Date((await dueAt(house, patient)).getTime() - 60_000));
    const control = spared[0] ?? 0;
    telegram.updates.say(control, 'মেনু');
    await until('somebody else was answered meanwhile', () => took(control) === 2);
    const tooEarly = patient.filter((id) => callsTo(id).length > 1).length;
    await house.setClock(new Date((await dueAt(house, patient)).getTime() + 1_000));
    await untilAllSent(house, 0);
    const early = troubled.filter(({ id, name }) => {
      const [first, second] = callsTo(id).map(({ at }) => house.timeAt(at).getTime());
      return second !== undefined && second - (first ?? 0) < (TROUBLES[name]?.waitMs ?? 0) - 100;
    }).length;
    const lost = [...troubled.map(({ id }) => id), ...spared].filter((id) => took(id) === 0).length;
    const twice = troubled.filter(({ id, name }) => took(id) > (name === 'hangs up once it took it' ? 2 : 1)).length;
    const failed = await records.db.outboxRow.count({ where: { state: { not: 'sent' } } });
    return {
      figure: `${troubled.length} troubles of ${Object.keys(TROUBLES).length} kinds: ${lost} answers lost, ${failed} rows not sent, ${early + tooEarly} calls before their time, ${consumed} attempts used up by a 429, ${twice} sent twice that had not been taken; ${spared.length} others answered meanwhile`,
      broken: unkept({
        'nothing is dropped': lost === 0 && failed === 0,
        'no call before its time': early === 0 && tooEarly === 0,
        'waiting uses up no attempt': consumed === 0,
        'only what was taken and not confirmed goes twice': twice === 0,
        'other chats are unaffected': spared.every((id) => took(id) >= 1),
      }),
    };
  },
};

/** Tries counted for answers that were only told to wait: one each once they are sent, none before. */
async function attemptsOf({ records }: TelegramHouse, people: readonly { readonly id: number }[]): Promise<number> {
  const chat = { chatId: { in: people.map(({ id }) => String(id)) } };
  const rows = await records.db.outboxRow.findMany({ where: { chat }, select: { attempts: true, state: true } });
  return rows.filter(({ attempts, state }) => attempts > (state === 'due' ? 0 : 1)).length;
}

/** Waits out what was left undecided by moving the clock, once all of it is known to be. */
async function untilAllSent(house: TelegramHouse, left: number): Promise<void> {
  const { db } = house.records;
  const open = () => db.outboxRow.findMany({ where: { state: { in: ['due', 'claimed'] } }, select: OPEN });
  const isDone = async () => {
    const rows = await open();
    const now = house.timeAt();
    const waiting = rows.filter(({ notBefore }) => notBefore > now && +notBefore - +now < 60_000);
    const busy = rows.filter(({ notBefore }) => notBefore <= now);
    if (busy.length === 0 && waiting.length > 0) await house.setClock(new Date(Math.max(...waiting.map(dueOf)) + 500));
    return rows.length <= left;
  };
  await until(`all but ${left} answers were sent`, isDone, { everyMs: 500, withinMs: 300_000 });
}

const OPEN = { notBefore: true } as const;
const dueOf = (row: { readonly notBefore: Date }) => row.notBefore.getTime();

/** When the last of these people's answers is due. */
async function dueAt({ records }: TelegramHouse, people: readonly number[]): Promise<Date> {
  const chat = { chatId: { in: people.map(String) } };
  const rows = await records.db.outboxRow.findMany({ where: { chat, state: 'due' }, select: OPEN });
  return new Date(Math.max(...rows.map(dueOf)));
}
