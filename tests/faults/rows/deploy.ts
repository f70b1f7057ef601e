import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { call } from '../../../src/converse/phone.ts';
import { type RunningHaat, startProcess } from '../../support/haat-processes.ts';
import { SENT_BY_PEOPLE } from '../../support/sent-by-people.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import type { Records } from '../ground/ground.ts';
import { inTurns } from '../ground/wait.ts';

const FORM_MAIN = fileURLToPath(new URL('../../support/form-main.ts', import.meta.url));
const json = { 'content-type': 'application/json' };
const RELEASES = ['inserted', 'removed', 'retyped'] as const;

/** A form's place in a session, as far as it matters here. */
const shape = z.object({
  active: z
    .object({
      flow: z.string(),
      answers: z.record(z.string(), z.unknown()),
      asked: z.object({ step: z.string() }).optional(),
    })
    .optional(),
});
interface Place {
  readonly step: string | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** People half-way through a form when the next release comes, and the next, and the next; each time the process is killed. */
export const deploy: Fault = {
  name: 'deploy',
  what: "deploy with a flow's question inserted, removed, retyped while 200 chats are mid-flow",
  async run(ground, scale) {
    const records = await ground.database();
    const home = await ground.folder();
    const open = async (release: string): Promise<RunningHaat> => {
      const env = { DATABASE_URL: records.connectionString };
      const args = ['--home', home, '--simulator', '--release', release];
      const haat = await startProcess(args, env, { main: FORM_MAIN });
      ground.onEnd(() => haat.end('SIGKILL'));
      return haat;
    };
    let haat = await open('first');
    const post = (path: string, body: object) =>
      call(`${haat.address}/simulator/${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const numbers = Array.from({ length: scaled(200, scale, 8) }, (_, number) => number);
    const ids = await Promise.all(
      numbers.map(
        async (number) => z.object({ id: z.string() }).parse(await post('people', { name: `p${number}` })).id,
      ),
    );
    const say = (number: number, body: object) => post(`people/${ids[number]}/messages`, body);
    const each = async (some: readonly number[], body: (number: number) => object) => {
      await inTurns(some, 8, async (number) => void (await say(number, body(number))));
      await post('settle', {});
    };
    const answerNow = async (some: readonly number[]) => {
      const places = await placesOf(records, ids);
      await each(some, (number) => ({ text: answerOf(places[number]?.step, number) }));
    };
    await each(numbers, () => ({ choiceId: 'to/form/start' }));
    // A quarter stands at each question.
    for (const answered of [0, 1, 2]) await answerNow(numbers.filter((number) => number % 4 > answered));

    const seen = { misfiled: 0, again: 0, mostAgain: 0, unfinished: 0 };
    for (const release of RELEASES) {
      const before = await placesOf(records, ids);
      await haat.end('SIGKILL');
      haat = await open(release);
      await each(numbers, (number) => ({ text: answerOf(before[number]?.step, number) }));
      const after = await placesOf(records, ids);
      for (const number of numbers) {
        const [was, is] = [before[number], after[number]];
        const wrong = Object.entries(is?.answers ?? {}).filter(
          ([field, value]) => String(value) !== answerOf(field, number),
        );
        const known = [...Object.keys(was?.answers ?? {}), was?.step];
        seen.misfiled += wrong.length;
        if (is?.step !== undefined && known.includes(is.step)) seen.again += 1;
        if (is?.step === undefined) seen.unfinished += 1; // each release asks everybody one thing more
      }
    }
    const again = new Map<number, number>();
    for (let question = 0; question < 4; question += 1) {
      const before = await placesOf(records, ids);
      const open = numbers.filter((number) => before[number]?.step !== undefined);
      await answerNow(open);
      const after = await placesOf(records, ids);
      for (const number of open)
        if (after[number]?.step === before[number]?.step) again.set(number, (again.get(number) ?? 0) + 1);
    }
    seen.mostAgain = Math.max(0, ...again.values());
    const ended = (await placesOf(records, ids)).filter(({ step }) => step === undefined).length;
    const crashed = haat.child.exitCode !== null || haat.child.signalCode !== null;
    const failed = await records.db.inboxRow.count({ where: { ...SENT_BY_PEOPLE, state: { not: 'handled' } } });
    return {
      figure: `${numbers.length} chats over ${RELEASES.length} deploys: ${crashed ? 1 : 0} crashes, ${failed} messages failed, ${seen.misfiled} answers misfiled, ${seen.again} questions asked again (once each at most: ${seen.mostAgain === 0 ? 'yes' : 'no'}), ${ended} came to the end`,
      broken: unkept({
        'nothing crashes': !crashed && failed === 0,
        'no answer is misfiled': seen.misfiled === 0,
        'at most one question is asked again': seen.mostAgain === 0 && seen.again <= numbers.length * RELEASES.length,
        'no form ends with a question open': seen.unfinished === 0,
        'everybody comes to the end': ended === numbers.length,
      }),
    };
  },
};

/** What this person answers to a question: told apart by person and question. */
function answerOf(step: string | undefined, number: number): string {
  return step === 'count' ? String(number + 1) : step === 'yes' ? 'ok' : `${step ?? 'nothing'} ${number}`;
}

/** Where everybody stands in the form; nowhere, when it is over. */
async function placesOf({ db }: Records, ids: readonly string[]): Promise<readonly Place[]> {
  const rows = await db.session.findMany({ where: { chat: { chatId: { in: [...ids] } } }, include: { chat: true } });
  const places = new Map(
    rows.map(({ chat, data }) => {
      const { active } = shape.parse(data);
      const inForm = active?.flow === 'form' ? active : undefined;
      return [chat.chatId, { step: inForm?.asked?.step, answers: inForm?.answers ?? {} }] as const;
    }),
  );
  return ids.map((id) => places.get(id) ?? { step: undefined, answers: {} });
}
