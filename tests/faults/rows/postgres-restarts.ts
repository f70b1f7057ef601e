import { type Fault, scaled, unkept } from '../fault.ts';
import { promisedOf, takeAccount, untilDone } from '../ground/account.ts';
import { openRecords } from '../ground/ground.ts';
import { prepareLoad } from '../ground/load.ts';
import { openOwnPostgres } from '../ground/own-postgres.ts';
import { text } from '../ground/people.ts';
import { openTown } from '../ground/town.ts';
import { until } from '../ground/wait.ts';

/** Messages that come while it is away, beside those of the load: each must be refused, and is sent again later. */
const PROBES = 3;

/** PostgreSQL dies or is stopped under load, and comes back. */
export const postgresRestarts: Fault = {
  name: 'postgres-restarts',
  what: 'PostgreSQL restarted 5 times under load',
  async run(ground, scale) {
    const postgres = await openOwnPostgres(ground);
    const records = openRecords(postgres.connectionString);
    ground.onEnd(() => records.db.$disconnect());
    const town = await openTown(ground, { records });
    const load = await prepareLoad(town, scaled(2_000, scale, 120));
    const restarts = scaled(5, scale, 2);
    const processes = await Promise.all([town.web(), town.worker(), town.worker()]);
    let taken = 0;
    const sending = load.send((count) => {
      taken = count;
    });
    let slowest = 0;
    let falselyTaken = 0;
    let refused = 0;
    for (let restart = 0; restart < restarts; restart += 1) {
      const wanted = ((restart + 1) * load.letters) / (restarts + 2);
      await until('enough was taken', () => taken >= wanted, { withinMs: 600_000 });
      await (restart % 2 === 0 ? postgres.kill() : postgres.stop());
      const gone = Date.now();
      const probes = Array.from({ length: PROBES }, (_, number) => ({
        ...{ id: `wamid.probe.${restart}.${number}`, phone: load.people[number]?.phone ?? '' },
        ...{ content: text('সাহায্য'), sentAt: town.now() },
      }));
      await Promise.all(probes.map(town.deliver));
      const meanwhile = town.heard.filter(({ asked }) => asked >= gone);
      falselyTaken += meanwhile.filter(({ status }) => status < 500).length;
      refused += meanwhile.filter(({ status }) => status >= 500).length;
      await postgres.start();
      const back = Date.now();
      const resent = Promise.all(probes.map(town.deliverUntilTaken));
      const isTakenAgain = () => town.heard.some(({ status, answered }) => status === 200 && answered >= back);
      await until('a message was taken again', isTakenAgain, { everyMs: 10 });
      const before = await records.db.inboxRow.count({ where: { state: 'handled' } });
      const isHandled = async () => (await records.db.inboxRow.count({ where: { state: 'handled' } })) > before;
      await until('a message was handled again', isHandled, { everyMs: 20 });
      slowest = Math.max(slowest, Date.now() - back);
      await resent;
    }
    await sending;
    const letters = load.letters + restarts * PROBES;
    await untilDone(town, letters);
    const { lost, doubled, missing, disordered, repeats, worst } = await takeAccount(town, { ...load, letters });
    const dead = processes.filter(({ child }) => child.exitCode !== null || child.signalCode !== null);
    for (const { said } of dead) process.stderr.write(`A process ended:\n${said().slice(-2_000)}\n`);
    const ended = dead.length;
    return {
      figure: `${letters} messages, ${restarts} restarts: ${lost} lost, ${doubled} effects doubled, ${missing} missing, ${ended} processes ended, ${repeats} answers sent once more; ${refused} webhooks heard 5xx while it was away, ${falselyTaken} anything else; at work again ${(slowest / 1_000).toFixed(1)} s after it was back`,
      broken: unkept({
        ...promisedOf({ lost, doubled, missing, disordered }),
        'no process ends': ended === 0,
        'webhooks hear 5xx while nothing can be stored': refused > 0 && falselyTaken === 0,
        'nothing is sent three times': worst <= restarts,
      }),
      late: unkept({ 'recovery under 5 s': slowest < 5_000 }),
    };
  },
};
