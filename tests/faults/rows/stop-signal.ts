import { readFile } from 'node:fs/promises';
import type { RunningHaat } from '../../support/haat-processes.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { promisedOf, takeAccount, untilDone } from '../ground/account.ts';
import { prepareLoad } from '../ground/load.ts';
import { lettersOf, text } from '../ground/people.ts';
import { untilHandled } from '../ground/progress.ts';
import { openTown, type Town } from '../ground/town.ts';
import { inTurns } from '../ground/wait.ts';

/** Chats a worker has in hand at once: each may finish the turn it is at. */
const IN_HAND = 8;

/** With her script's twenty they stay within what Meta lets us answer one person at once. */
const TALK = 24;

/** A worker and the web process are asked to stop in the middle of a load, one chat of which holds many messages. */
export const stopSignal: Fault = {
  name: 'stop-signal',
  what: 'SIGTERM under load',
  async run(ground, scale) {
    const town = await openTown(ground);
    const load = await prepareLoad(town, scaled(2_000, scale, 120));
    const talkative = await prepareTalker(town, load.people[0]?.phone ?? '', TALK);
    let web = await town.web();
    const worker = await town.worker();
    await talkative.send();
    const sending = load.send();
    await untilHandled(town.records, load.letters / 4);
    const stopped = await stop(worker);
    const began = await turnsAfter(town, worker, stopped.asked);
    await town.worker();
    const webStopped = await stop(web);
    web = await town.web();
    await sending;
    await untilDone(town, load.letters + talkative.count);
    const { lost, doubled, missing, disordered, repeats } = await takeAccount(town, {
      ...load,
      letters: load.letters + talkative.count,
    });
    const seconds = (ms: number) => (ms / 1_000).toFixed(1);
    return {
      figure: `worker gone after ${seconds(stopped.took)} s, web after ${seconds(webStopped.took)} s; ${began} turns ended after the signal; ${lost} lost, ${doubled} effects doubled, ${missing} missing, ${repeats} answers sent once more`,
      broken: unkept({
        ...promisedOf({ lost, doubled, missing, disordered }),
        'nothing is sent twice': repeats === 0,
        'no new work is begun': began <= IN_HAND,
        'both end in order': stopped.code === 0 && webStopped.code === 0,
      }),
      late: unkept({ 'exit under 10 s': stopped.took < 10_000 && webStopped.took < 10_000 }),
    };
  },
};

/** One person's many messages. */
async function prepareTalker(town: Town, phone: string, count: number) {
  const script = Array.from({ length: count }, () => ({ content: text('সাহায্য'), plain: true }));
  const letters = lettersOf(phone, script, new Date(town.now().getTime() - 60_000));
  return { count, send: () => inTurns(letters, 8, (letter) => town.deliverUntilTaken(letter)) };
}

async function stop(haat: RunningHaat): Promise<{ asked: number; took: number; code: number | null }> {
  const asked = Date.now();
  await haat.end('SIGTERM');
  return { asked, took: Date.now() - asked, code: haat.child.exitCode };
}

/** Turns this process finished later than the signal, by its log. */
async function turnsAfter({ home }: Town, { child }: RunningHaat, since: number): Promise<number> {
  const lines = (await readFile(`${home}/haat.log`, 'utf8')).split('\n').filter((line) => line !== '');
  const entries = lines.map((line) => JSON.parse(line) as { pid: number; time: number; msg: string }); // our own log
  return entries.filter(({ pid, time, msg }) => pid === child.pid && time > since + 50 && msg === 'turn handled')
    .length;
}
