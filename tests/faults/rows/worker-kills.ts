import { type Fault, scaled, unkept } from '../fault.ts';
import { promisedOf, takeAccount, untilDone } from '../ground/account.ts';
import { prepareLoad } from '../ground/load.ts';
import { untilHandled, watchInHand } from '../ground/progress.ts';
import { openTown } from '../ground/town.ts';

/** Chats that one worker handles at once: each may have one send on its way when it dies, and bulk none here. */
const IN_FLIGHT = 8;

/** The same load, and a worker dies again and again in the middle of it; another takes its place. */
export const workerKills: Fault = {
  name: 'worker-kills',
  what: 'kill -9 of a worker 20 times during the same',
  async run(ground, scale) {
    const town = await openTown(ground);
    const load = await prepareLoad(town, scaled(10_000, scale, 200));
    const kills = scaled(20, scale, 2);
    await town.web();
    const workers = [await town.worker(), await town.worker()];
    const sending = load.send();
    let slowest = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await untilHandled(town.records, ((kill + 1) * load.letters) / (kills + 2));
      const dying = kill % workers.length;
      await workers[dying]?.end('SIGKILL');
      const finished = await watchInHand(town.records);
      const [took, worker] = await Promise.all([finished(), town.worker()]);
      workers[dying] = worker;
      slowest = Math.max(slowest, took);
    }
    await sending;
    await untilDone(town, load.letters);
    const { lost, doubled, missing, disordered, repeats, worst } = await takeAccount(town, load);
    const resumes = (slowest / 1_000).toFixed(1);
    return {
      figure: `${load.letters} messages, ${kills} kill -9: ${lost} lost, ${doubled} effects doubled, ${missing} missing, ${disordered} out of order, ${repeats} answers in flight sent once more; the dead one's work done within ${resumes} s`,
      broken: unkept({
        ...promisedOf({ lost, doubled, missing, disordered }),
        'a send is repeated only when it was in flight at a death': repeats <= kills * IN_FLIGHT,
        'nothing is sent three times': worst <= kills,
      }),
      late: unkept({ 'work resumes within 10 s': slowest < 10_000 }),
    };
  },
};
