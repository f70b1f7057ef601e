import { plan } from '../../../bots/whatsapp/cloud/render.ts';
import { rowsOf } from '../../../src/store/prisma/rows.ts';
import { keepClockOffset, readClockOffset } from '../../../src/store/prisma/settings.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { settlePeople, type Townsman, text } from '../ground/people.ts';
import { openTown, type Town } from '../ground/town.ts';
import { until } from '../ground/wait.ts';

/** Undecided at one death: four answers, three notices, three of a broadcast; fewer than a worker has hands for. */
const ROUND = { replies: 4, notices: 3, broadcasts: 3 };
/** Longer than a broadcast's row may be claimed before its sender is taken for dead. */
const LATER_MS = 5 * 60_000;

/** Meta takes ten messages, and the worker dies before it can write one of them down; again and again. */
export const undecided: Fault = {
  name: 'undecided',
  what: '200 sends killed between accept and record',
  async run(ground, scale) {
    const rounds = scaled(20, scale);
    const town = await openTown(ground);
    const people = await settlePeople(town, rounds * 10);
    await town.web();
    let worker = await town.worker();
    const told = { replies: [] as Townsman[], notices: [] as Townsman[], broadcasts: [] as Townsman[] };
    for (let round = 0; round < rounds; round += 1) {
      const those = people.slice(round * 10, round * 10 + 10);
      const replies = those.slice(0, ROUND.replies);
      const notices = those.slice(ROUND.replies, ROUND.replies + ROUND.notices);
      const broadcasts = those.slice(ROUND.replies + ROUND.notices);
      const held = holdAnswers(town, those);
      await Promise.all([ask(town, replies), notify(town, notices), broadcast(town, broadcasts)]);
      await until('Meta had taken all ten', () => held() === those.length, { withinMs: 300_000 });
      await worker.end('SIGKILL');
      town.graph.beforeAnswer = () => undefined;
      await keepClockOffset(town.records.db, (await readClockOffset(town.records.db)) + LATER_MS);
      worker = await town.worker();
      await untilSettled(town);
      told.replies.push(...replies);
      told.notices.push(...notices);
      told.broadcasts.push(...broadcasts);
    }
    const times = (some: readonly Townsman[]) =>
      some.map(({ phone }) => town.graph.taken.filter(({ to }) => to === phone).length);
    const answered = times([...told.replies, ...told.notices]);
    const broadcastTimes = times(told.broadcasts);
    const rows = rowsOf(town.records.db);
    const listed = (await rows.list('parked')).map(({ chat }) => chat);
    const unlisted = told.broadcasts.filter(({ chatId }) => !listed.includes(chatId)).length;
    const [again] = await rows.list('parked');
    await rows.retry(again?.id ?? '', town.now());
    const sentAgain = () => town.graph.taken.length > answered.length + broadcastTimes.length + repeatsIn(answered);
    await until('staff saw it resent', sentAgain, { withinMs: 120_000 }).catch(() => undefined); // judged below
    return {
      figure: `${answered.length} answers and notices: ${missingIn(answered)} missing, ${repeatsIn(answered)} sent once more, ${answered.filter((count) => count > 2).length} more than that; ${broadcastTimes.length} of broadcasts: ${repeatsIn(broadcastTimes)} repeated, ${broadcastTimes.length - unlisted} listed for staff, resent on their word: ${sentAgain() ? 'yes' : 'no'}`,
      broken: unkept({
        'no answer or notice is missing': missingIn(answered) === 0,
        'an answer or notice is repeated once at most': answered.every((count) => count <= 2),
        'a broadcast is never repeated': broadcastTimes.every((count) => count === 1),
        'each undecided recipient is listed for staff': unlisted === 0,
        'staff may resend one': sentAgain(),
      }),
    };
  },
};

const missingIn = (counts: readonly number[]) => counts.filter((count) => count === 0).length;
const repeatsIn = (counts: readonly number[]) => counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0);

/** Meta takes what is for these people and never says so; gives how many it has. */
function holdAnswers({ graph }: Town, those: readonly Townsman[]): () => number {
  const held = new Set<string>();
  graph.beforeAnswer = ({ to }) => {
    if (!those.some(({ phone }) => phone === to)) return undefined;
    held.add(to);
    return new Promise(() => undefined);
  };
  return () => held.size;
}

async function ask(town: Town, people: readonly Townsman[]): Promise<void> {
  for (const { phone } of people)
    await town.deliverUntilTaken({ id: `wamid.${phone}`, phone, content: text('সাহায্য'), sentAt: town.now() });
}

function notify({ records, now }: Town, people: readonly Townsman[]): Promise<void> {
  const message = {
    text: 'আপনার অর্ডার পাঠানো হয়েছে।',
    photos: [],
    choices: [],
    purpose: 'notice',
    language: 'bn',
  } as const;
  const [call] = plan(message);
  if (call === undefined) throw new Error('Expected one call for a notice');
  const rows = people.map(({ chatId }) => ({ chatId, purpose: 'notice', call, choices: [] }) as const);
  return records.store.change((changes) => changes.addOutbox(rows, now()));
}

/** To these people alone: they agreed just now, and nobody else still wants news. */
async function broadcast({ records, now }: Town, people: readonly Townsman[]): Promise<void> {
  const { db, store } = records;
  const consent = { words: 'খবর পাঠাব?', version: 'test', channel: 'whatsapp-cloud', at: now() };
  const earlier = await db.consent.findMany({ select: { personId: true, chatId: true }, distinct: ['personId'] });
  await db.consent.createMany({ data: earlier.map((one) => ({ ...one, ...consent, answer: 'withdrawn' })) });
  const agreed = people.map(({ personId, chatId }) => ({ personId, chatId, ...consent, answer: 'given' }));
  await db.consent.createMany({ data: agreed });
  const wish = { kind: 'everything', value: '', words: [], since: now() };
  await db.subscription.createMany({ data: people.map(({ personId, chatId }) => ({ personId, chatId, ...wish })) });
  const [staff] = people;
  const content = { words: { bn: 'পুজোর নতুন শাড়ি এসেছে' }, photos: [], items: [] };
  const by = { createdBy: staff?.personId ?? '', chatId: staff?.chatId ?? '' };
  const made = { content, audience: { kind: 'all' }, ...by, now: now() } as const;
  await store.change(async (changes) => changes.moveBroadcast(await changes.createBroadcast(made), 'running', now()));
}

function untilSettled({ records }: Town): Promise<void> {
  const open = () => records.db.outboxRow.count({ where: { state: { in: ['due', 'claimed'] } } });
  return until('nothing was undecided any more', async () => (await open()) === 0, { withinMs: 300_000, everyMs: 200 });
}
