import { type Fault, scaled, unkept } from '../fault.ts';
import { promisedOf, takeAccount, untilDone } from '../ground/account.ts';
import { prepareLoad } from '../ground/load.ts';
import { openTown } from '../ground/town.ts';

/** Ten thousand messages of five hundred people, some twice, some out of order. */
export const inbound: Fault = {
  name: 'inbound',
  what: '10,000 messages over 500 chats, 5 % twice, 5 % out of order, 2 workers',
  async run(ground, scale) {
    const town = await openTown(ground);
    const load = await prepareLoad(town, scaled(10_000, scale, 200));
    await Promise.all([town.web(), town.worker(), town.worker()]);
    const began = Date.now();
    await load.send();
    await untilDone(town, load.letters);
    const seconds = (Date.now() - began) / 1_000;
    const { lost, doubled, missing, disordered, repeats } = await takeAccount(town, load);
    const rate = Math.round(load.letters / seconds);
    return {
      figure: `${load.letters} messages of ${load.people.length} chats, ${load.twice} twice, ${load.swapped} pairs swapped: ${lost} lost, ${doubled} effects doubled, ${missing} missing, ${repeats} sent twice, ${disordered} out of order; ${rate}/s`,
      broken: unkept({
        ...promisedOf({ lost, doubled, missing, disordered }),
        'nothing is sent twice': repeats === 0,
      }),
    };
  },
};
