import { findRedis, freePort, startRedis } from '../../support/haat-processes.ts';
import { type Fault, scaled, unkept } from '../fault.ts';
import { promisedOf, takeAccount, untilDone } from '../ground/account.ts';
import { prepareLoad } from '../ground/load.ts';
import { text } from '../ground/people.ts';
import { untilHandled } from '../ground/progress.ts';
import { openTown } from '../ground/town.ts';
import { until } from '../ground/wait.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Redis dies under load and comes back knowing nothing; one chat may not be written to before tomorrow. */
export const redisLoss: Fault = {
  name: 'redis-loss',
  what: 'Redis killed and restarted empty under load',
  async run(ground, scale) {
    if (!findRedis()) return { figure: 'SKIPPED: no redis-server here', broken: [] };
    const port = await freePort();
    let redis = await startRedis(port);
    ground.onEnd(() => redis.kill());
    const town = await openTown(ground, { env: { REDIS_URL: `redis://127.0.0.1:${port}` } });
    const load = await prepareLoad(town, scaled(2_000, scale, 120));
    const banned = { phone: '919899999999', id: 'wamid.banned', content: text('সাহায্য'), sentAt: town.now() };
    await Promise.all([town.web(), town.worker(), town.worker()]);
    const { db } = town.records;
    const chat = { channel: 'whatsapp-cloud', chatId: banned.phone, createdAt: town.now() };
    const heldUntil = new Date(town.now().getTime() + DAY_MS);
    const person = { language: 'bn', createdAt: town.now(), chats: { create: { ...chat, heldUntil } } };
    const { chats } = await db.person.create({ data: person, include: { chats: true } });
    await town.deliverUntilTaken(banned);
    const sending = load.send();
    await untilHandled(town.records, load.letters / 3);
    await redis.kill();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    redis = await startRedis(port);
    const back = Date.now();
    const before = await db.inboxRow.count({ where: { state: 'handled' } });
    const isHandled = async () => (await db.inboxRow.count({ where: { state: 'handled' } })) > before;
    await until('a message was handled again', isHandled, { everyMs: 20 });
    const resumed = Date.now() - back;
    await sending;
    await untilDone(
      town,
      load.letters + 1,
      chats.map(({ id }) => id),
    );
    const intoBan = town.graph.taken.filter(({ to }) => to === banned.phone).length;
    const account = await takeAccount(town, { ...load, letters: load.letters + 1 });
    // The banned chat's one answer still waits, as it should.
    const lost = account.lost - 1;
    return {
      figure: `${load.letters} messages: ${lost} lost, ${account.doubled} effects doubled, ${account.missing} missing, ${account.repeats} answers sent once more, ${intoBan} sent into a ban; at work again ${(resumed / 1_000).toFixed(1)} s after Redis was back, empty`,
      broken: unkept({
        ...promisedOf({ ...account, lost }),
        'no ban is broken': intoBan === 0,
      }),
      late: unkept({ 'resumes within 10 s': resumed < 10_000 }),
    };
  },
};
