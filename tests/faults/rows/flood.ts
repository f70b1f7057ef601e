import { z } from 'zod';
import { call } from '../../../src/converse/phone.ts';
import { startProcess } from '../../support/haat-processes.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { inTurns, until } from '../ground/wait.ts';

const OTHERS = 10;
const json = { 'content-type': 'application/json' };

/** One person sends without end while others talk as always. */
export const flood: Fault = {
  name: 'flood',
  what: 'one chat sends 2,000 messages',
  async run(ground, scale) {
    const records = await ground.database();
    const env = { DATABASE_URL: records.connectionString };
    const args = ['--home', await ground.folder(), '--simulator'];
    const web = await startProcess([...args, '--role', 'web'], env);
    ground.onEnd(() => web.end('SIGKILL'));
    const worker = await startProcess([...args, '--role', 'worker'], env);
    ground.onEnd(() => worker.end('SIGKILL'));
    const api = `${web.address}/simulator/people`;
    const post = (url: string, body: object) =>
      call(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const join = async (name: string) => z.object({ id: z.string() }).parse(await post(api, { name })).id;
    const say = (id: string, body: object) => post(`${api}/${id}/messages`, { text: 'সাহায্য', ...body });
    const others = await Promise.all(Array.from({ length: OTHERS }, (_, number) => join(`p${number}`)));
    const talker = await join('talker');
    const rounds = scaled(40, scale, 3);
    const talk = async () => {
      for (let round = 0; round < rounds; round += 1) {
        await Promise.all(others.map((id) => say(id, {})));
        await new Promise((resolve) => setTimeout(resolve, 250)); // people pause
      }
    };
    const waits = async (where: object) => {
      const rows = await records.db.outboxRow.findMany({ where: { ...where, state: 'sent' }, orderBy: { id: 'asc' } });
      const asked = await records.db.inboxRow.findMany({ where, select: { id: true, storedAt: true } });
      const storedAt = new Map(asked.map(({ id, storedAt }) => [id, +storedAt]));
      return rows.map(({ answers, sentAt }) => Number(sentAt) - (storedAt.get(answers ?? 0n) ?? 0));
    };
    const ofOthers = { chat: { chatId: { in: others } } };
    const ofTalker = { chat: { chatId: talker } };
    const quiet = () => records.store.countDue(new Date());
    await talk(); // warm
    const warm = OTHERS * rounds;
    await talk();
    await until('the others were answered', async () => (await waits(ofOthers)).length === 2 * warm);
    const idle = p99((await waits(ofOthers)).slice(warm));
    const messages = scaled(2_000, scale);
    const numbers = Array.from({ length: messages }, (_, number) => number);
    const start = Date.now();
    const flooding = inTurns(numbers, 4, (number) =>
      say(talker, { sentAt: new Date(start + number).toISOString() }).then(() => undefined),
    );
    await talk();
    await flooding;
    await until('everybody was answered', async () => (await quiet()) === 0, { withinMs: 600_000, everyMs: 500 });
    const under = p99((await waits(ofOthers)).slice(2 * warm));
    const handled = await records.db.inboxRow.findMany({ where: { ...ofTalker, state: 'handled' } });
    const answers = await records.db.outboxRow.findMany({ where: ofTalker, orderBy: { id: 'asc' } });
    const sentAt = new Map(handled.map(({ id, sentAt }) => [id, +sentAt]));
    const disordered = answers.filter(({ answers: one }, index) => {
      const before = answers[index - 1]?.answers;
      return before != null && one != null && one < before && (sentAt.get(one) ?? 0) < (sentAt.get(before) ?? 0);
    }).length;
    const lost = messages - handled.length + messages - answers.filter(({ state }) => state === 'sent').length;
    return {
      figure: `${messages} messages of one chat: ${lost} lost, ${disordered} out of order; the others' p99 ${idle} ms idle, ${under} ms meanwhile (${warm} answers each)`,
      broken: unkept({ 'nothing is lost': lost === 0, 'its order is kept': disordered === 0 }),
      late: unkept({ "others' p99 at most twice their idle": under <= 2 * idle }),
    };
  },
};

function p99(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.ceil(sorted.length * 0.99) - 1] ?? 0);
}
