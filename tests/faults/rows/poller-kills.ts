import { type Fault, scaled, unkept } from '../fault.ts';
import { openTelegramHouse } from '../ground/telegram-house.ts';
import { until } from '../ground/wait.ts';

const FIRST = 5_552_000_000;
/** Sends that one process may have on their way when it dies. */
const IN_FLIGHT = 8;

/** The one process that polls Telegram dies again and again while updates come. */
export const pollerKills: Fault = {
  name: 'poller-kills',
  what: 'kill -9 of the poller of a Telegram token, 20 times',
  async run(ground, scale) {
    const house = await openTelegramHouse(ground);
    const { telegram, records } = house;
    const people = scaled(200, scale, 20);
    const messages = scaled(4_000, scale);
    const kills = scaled(20, scale, 2);
    let haat = await house.open();
    for (let sent = 0, killed = 0; sent < messages; sent += 1) {
      telegram.updates.say(FIRST + (sent % people), 'সাহায্য');
      if (killed >= kills || sent < ((killed + 1) * messages) / (kills + 1)) continue;
      await until('some of it was answered', () => telegram.sent().length > sent / 3, { everyMs: 5 });
      await haat.end('SIGKILL');
      haat = await house.open();
      killed += 1;
    }
    const handled = () => records.db.inboxRow.count({ where: { state: 'handled' } });
    await until('all was handled', async () => (await handled()) === messages, { withinMs: 600_000, everyMs: 200 });
    const waiting = () => records.db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] } } });
    await until('all was sent', async () => (await waiting()) === 0, { withinMs: 600_000, everyMs: 200 });
    const rows = await records.db.outboxRow.count();
    // In flight at two deaths: it may have gone, so it does not go a third time by itself; staff see it.
    const twice = await records.db.outboxRow.findMany({ where: { state: 'parked' } });
    const repeats = telegram.sent().length - (rows - twice.length);
    const others = await records.db.outboxRow.count({ where: { state: { notIn: ['sent', 'parked'] } } });
    return {
      figure: `${messages} updates, ${kills} kill -9: ${messages - (await handled())} lost, ${rows - messages} answers too many, ${repeats} sends in flight repeated, ${twice.length} in flight at two deaths and listed for staff`,
      broken: unkept({
        'one answer for each message, written once': rows === messages,
        'every answer went, or is listed for staff': others === 0 && twice.every(({ attempts }) => attempts === 2),
        'a send is repeated only when it was in flight at a death': repeats >= 0 && repeats <= kills * IN_FLIGHT,
        'hardly any is in flight at two deaths': twice.length <= IN_FLIGHT,
        'Telegram takes every request as it is': telegram.violations.length === 0,
      }),
    };
  },
};
