import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rowsOf } from '../../../src/store/prisma/rows.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { openTelegramHouse } from '../ground/telegram-house.ts';
import { until } from '../ground/wait.ts';

const CRASH_MAIN = fileURLToPath(new URL('../../support/crash-main.ts', import.meta.url));
/** Three tries among others, and one alone. */
const TRIES = 4;
const POISONED = 5_556_000_001;
const OTHER = 5_556_000_002;

/** One message breaks every turn that takes it: first it kills the process, then it only breaks what is being done. */
export const poison: Fault = {
  name: 'poison',
  what: 'one poisoned message',
  async run(ground, scale) {
    const house = await openTelegramHouse(ground);
    const { telegram, records } = house;
    const plan = `${house.home}/crash-plan.json`;
    const open = () => house.open({ main: CRASH_MAIN }, '--crash-plan', plan);
    const answers = (id: number) => telegram.sent().filter(({ body }) => Number(body.chat_id) === id).length;
    let haat = await open();
    telegram.updates.say(POISONED, 'সাহায্য');
    await until('she was answered', () => answers(POISONED) === 1);
    const deaths = scaled(TRIES, scale);
    const began = Date.now();
    for (let death = 0; death < deaths; death += 1) {
      await writeFile(plan, JSON.stringify({ point: 'photos-kept' }));
      if (death === 0) telegram.updates.say(POISONED, 'সাহায্য');
      else haat = await open();
      await until('the process had died of it', () => !existsSync(plan));
      await haat.end('SIGKILL'); // it is dead already; this waits for it
    }
    const throwing = { point: 'photos-kept', throws: true, times: TRIES - deaths };
    if (TRIES > deaths) await writeFile(plan, JSON.stringify(throwing));
    haat = await open();
    const failed = () => records.db.inboxRow.findMany({ where: { state: 'failed' } });
    await until('it was given up', async () => (await failed()).length > 0, { everyMs: 200 });
    telegram.updates.say(POISONED, 'মেনু');
    telegram.updates.say(OTHER, 'সাহায্য');
    await until('the chat went on', () => answers(POISONED) >= 3 && answers(OTHER) >= 1);
    const seconds = Math.round((Date.now() - began) / 1_000);
    const [row] = await failed();
    const apologies = await records.db.outboxRow.count({
      where: { once: { startsWith: `apology/${row?.id}/` }, state: 'sent' },
    });
    const listed = (await rowsOf(records.db).list('failed')).some(({ id }) => id === `in-${row?.id}`);
    const metrics = await (await fetch(`${haat.address}/metrics`)).text();
    const counted = /tanthaat_rows\{table="inbox",state="failed"\} 1/.test(metrics);
    return {
      figure: `${row?.attempts ?? 0} tries, ${deaths} of them killed the process; failed and listed: ${listed && counted ? 'yes' : 'no'}; ${apologies} apology; the chat went on after ${seconds} s`,
      broken: unkept({
        'three tries, and one alone': row?.attempts === TRIES,
        'it is failed and visible': listed && counted,
        'one apology is sent': apologies === 1,
        'the chat goes on': answers(POISONED) === 3,
      }),
      late: unkept({ 'within a minute': seconds < 60 }),
    };
  },
};
