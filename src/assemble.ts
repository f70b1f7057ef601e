// Long because it is the one place that picks implementations and wires them; each part lives in a file of its own.
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createChannels } from '../bots/index.ts';
import { flows as ourFlows } from '../flows/index.ts';
import { createQueryAnswers } from './app/answer-queries.ts';
import { endBroadcasts, expandBroadcasts } from './app/broadcasts.ts';
import { createErasing, createTidying } from './app/data.ts';
import { deliver } from './app/deliver.ts';
import { takeEarlyReports, takeReport } from './app/delivery-reports.ts';
import { openDepartures } from './app/departures.ts';
import { handleChat } from './app/handle-chat.ts';
import { createLanes } from './app/lanes.ts';
import { createJoinByNumber } from './app/numbers.ts';
import type { CrashPoint, InHand, Store, WakeUps } from './app/ports.ts';
import { createReceive } from './app/receive.ts';
import { sendBulk } from './app/send-bulk.ts';
import { createStop, takeHealth } from './app/stops.ts';
import { untilQuiet } from './app/until-quiet.ts';
import { createWelcomeBack } from './app/welcome-back.ts';
import { createClock } from './clock.ts';
import type { Config } from './config.ts';
import { AppError } from './errors.ts';
import { openMetrics } from './http/metrics.ts';
import { closeServer, createWeb, listen, photoUrl, voiceUrl } from './http/server.ts';
import { createSimulatorRoutes } from './http/simulator/routes.ts';
import { createWebhooks } from './http/webhooks.ts';
import { createSpeaker } from './i18n/speaker.ts';
import { sayTerm } from './language/say-term.ts';
import type { Logger } from './log.ts';
import { asPicture } from './photos/as-picture.ts';
import { openPhotoFolder, type PhotoFolder } from './photos/keep.ts';
import type { QueuePlace } from './queue/backend.ts';
import { startBulk } from './queue/bulk.ts';
import { openHere, type WorkHere } from './queue/here.ts';
import { runChat } from './queue/run-chat.ts';
import { startSweeper } from './queue/sweeper.ts';
import { openWakeUps } from './queue/wake-ups.ts';
import { startWorkers } from './queue/workers.ts';
import { holderOf, startChannels, startsHere } from './start-channels.ts';
import { type EmbeddedPostgres, startEmbedded } from './store/embedded.ts';
import type { PrismaClient } from './store/generated/client.ts';
import { migrate } from './store/migrate.ts';
import { openDatabase } from './store/prisma/client.ts';
import { readFigures } from './store/prisma/figures.ts';
import { openHolder } from './store/prisma/holder.ts';
import { notebookOf } from './store/prisma/notebook.ts';
import { keepClockOffset, readClockOffset } from './store/prisma/settings.ts';
import { createStore } from './store/prisma/store.ts';
import { readTravel } from './store/prisma/travel.ts';
import { createSimulatorPlatform } from './store/simulator/platform.ts';

/** Chats handled at once by one process. */
const CONCURRENCY = 8;
/** Chats that a process which also receives works on without the queue; some of them only wait for their platform's pace. */
const PLACES = 100;
/** Rows of broadcasts on their way at once, at most: enough to fill the fastest pace while each send takes a third of a second. */
const BULK_SENDERS = 24;
const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));
const NOTHING = { stop: async () => undefined };
const NO_BULK = { expand: async () => false, tidy: async () => undefined };

/** The database side, without anything that listens or works: what tools such as seed and doctor need. */
export interface Memory {
  readonly db: PrismaClient;
  readonly store: Store;
  readonly photos: PhotoFolder;
  readonly clock: ReturnType<typeof createClock>;
  readonly connectionString: string;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema up to date; starts our own PostgreSQL unless one is given. A tool that joins a server
 * already running leaves it running; the haat itself stops even the orphan of a process that was killed.
 */
export async function openMemory(config: Pick<Config, 'databaseUrl' | 'home'>, as: 'haat' | 'tool'): Promise<Memory> {
  const server: EmbeddedPostgres | undefined =
    config.databaseUrl === undefined ? await startEmbedded(config.home) : undefined;
  const connectionString = config.databaseUrl ?? server?.connectionString ?? '';
  await migrate(connectionString);
  const db = openDatabase(connectionString);
  const clock = createClock(await readClockOffset(db));
  const holder = as === 'haat' ? await openHolder(connectionString) : undefined;
  const store = createStore(db, holder?.number);
  const photos = openPhotoFolder(path.join(config.home, 'photos'), store, clock);
  return {
    ...{ db, store, photos, clock, connectionString },
    async close() {
      await holder?.close();
      await db.$disconnect();
      if (as === 'haat' || server?.joined === false) await server?.stop();
    },
  };
}

/** A haat that is open. `close` finishes running turns and stops the server last. */
export interface Haat {
  readonly address: string;
  readonly memory: Memory;
  close(): Promise<void>;
}

/** Wires everything together and opens the haat. The only place that picks implementations. */
export async function openHaat(
  config: Config,
  parts: Readonly<{ log: Logger; haatId: string; crashPoint?: CrashPoint; flows?: typeof ourFlows }>,
): Promise<Haat> {
  const { log, crashPoint = () => undefined, flows = ourFlows } = parts;
  const speaker = createSpeaker(LOCALES, sayTerm);
  const memory = await openMemory(config, 'haat');
  const { db, store, photos, clock, connectionString } = memory;
  const place: QueuePlace = config.redisUrl === undefined ? { postgres: connectionString } : { redis: config.redisUrl };
  const isWorker = config.role === 'all' || config.role === 'worker';
  const platform = config.simulator
    ? createSimulatorPlatform({ prisma: db, folder: path.join(config.home, 'simulator'), clock })
    : undefined;
  const channels = createChannels(
    {
      simulator: platform,
      telegram: config.telegram,
      whatsappCloud: config.whatsappCloud,
      whatsappWeb: config.whatsappWeb && { ...config.whatsappWeb, home: config.home },
    },
    (channel) => ({
      log,
      clock,
      keptFile: photos.readKept,
      notebook: notebookOf(db, channel, clock),
    }),
  );
  const channelOf = (name: string) => {
    const found = channels.find((channel) => channel.name === name);
    if (found === undefined)
      throw new AppError(
        'channel-off',
        `A chat lives on the channel "${name}", which is switched off. Switch it on with its settings.`,
      );
    return found;
  };
  const lanes = createLanes(store, config.role === 'all' ? [] : channels);
  const alone = config.databaseUrl === undefined && config.redisUrl === undefined;
  const queue = await openWakeUps(place, { alone, lanes });
  // What is to be worked on here is known once all that works is there.
  let here: WorkHere | undefined;
  const wakeUps: WakeUps = { wake: (chat, after) => (here ?? queue).wake(chat, after) };
  const stop = createStop({ store, clock, log, channelOf, speaker, photos, wakeUps });
  const capOf = (channel: string) => (channel === 'whatsapp-cloud' ? config.whatsappCloud?.monthlyCap : undefined);
  const waitingNow = async () => (await queue.depth()) + (here?.waiting() ?? 0);
  const metrics = openMetrics({ figures: () => readFigures(db, clock.now()), queueDepth: waitingNow });
  const closing = new AbortController();
  const sending = { meter: metrics.meter, departures: openDepartures(), stopping: closing.signal };
  const shared = { store, clock, log, crashPoint, channelOf, stop, capOf, ...sending };
  const writing = { store, clock, speaker, channelOf, photos };
  let openedAt: Date | undefined;
  const turning = {
    ...{ ...shared, ...writing, thenSends: true },
    openedAt: () => openedAt ?? clock.now(),
    shareLinks: (code: string) => channels.flatMap((channel) => channel.shareLink?.(code) ?? []),
    flows,
    random: (below: number) => randomInt(below),
    codeOf: (name: string) => channels.find((one) => one.name === name)?.showCode,
  };
  const work = {
    handle: (chat: string) => handleChat(turning, chat),
    deliver: (chat: string, inHand?: InHand) => deliver(shared, chat, inHand),
  };
  const crew = { concurrency: CONCURRENCY, log, wakeUps };
  const common = lanes.keepOut(work, wakeUps);
  here = config.role === 'all' ? openHere(common, { queue, places: PLACES, othersWork: !alone, log }) : undefined;
  const run = here?.run ?? ((chat: string) => runChat(chat, common));
  const workers = isWorker ? await startWorkers(place, run, crew) : undefined;
  const reports = { store, wakeUps, clock, log, stop };
  const receive = createReceive({
    ...{ store, wakeUps, clock, log, crashPoint, languages: speaker.languages },
    windowMsOf: (channel) => channelOf(channel).windowMs,
    takeReport: (report) => takeReport(reports, report),
    joinByNumber: createJoinByNumber(writing),
    welcomeBack: createWelcomeBack({ ...writing, wakeUps }),
    takeHealth: (health) => takeHealth({ ...reports, channelOf, speaker, photos }, health),
  });
  for (const channel of channels) channel.answerQueries?.(createQueryAnswers(writing));
  const started = await startChannels(
    channels.filter((channel) => startsHere(channel, config.role)),
    receive,
    {
      ...{ store, log, holder: holderOf(config, parts.haatId) },
      async alongside({ name }) {
        if (!lanes.names.includes(name)) return NOTHING;
        const own = await startWorkers(place, (chat) => runChat(chat, work), { ...crew, lane: name });
        const sending = { ...NO_BULK, send: () => sendBulk(shared, [name]) };
        const ownBulk = startBulk(sending, { senders: BULK_SENDERS, log });
        return { stop: async () => void (await Promise.all([own.close(), ownBulk.stop()])) };
      },
    },
  );
  const names = channels.map(({ name }) => name).filter((name) => !lanes.names.includes(name));
  const bulk =
    isWorker &&
    startBulk(
      {
        expand: () => expandBroadcasts(writing),
        send: () => sendBulk(shared, names),
        tidy: () => endBroadcasts({ ...writing, wakeUps }),
      },
      { senders: BULK_SENDERS, log },
    );
  const chores = [() => takeEarlyReports(reports), createErasing(shared), createTidying({ ...shared, shelf: photos })];
  const sweeper = isWorker && startSweeper({ store, wakeUps: alone ? wakeUps : queue, clock, log, alsoDo: chores });
  let ready = true;
  const web = createWeb({
    ...{ haatId: parts.haatId, log, metrics },
    findPhoto: photos.fileOf,
    findVoice: photos.voiceOf,
    webhooks: createWebhooks(channels, log),
    isReady: async () =>
      ready &&
      (await db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      )),
    simulator:
      platform &&
      createSimulatorRoutes({
        platform,
        photoUrl,
        voiceUrl,
        asPicture,
        closing: closing.signal,
        settle: () => untilQuiet(store, () => clock.now()),
        setClock: async (now) => {
          clock.set(now);
          await keepClockOffset(db, clock.offsetMs());
        },
        travel: (personId) => readTravel(db, { channel: 'simulator', chatId: personId }),
      }),
  });
  const { server, address } = await listen(web, {
    host: config.host,
    port: config.port ?? 3000,
    mayMove: config.port === undefined,
  });
  openedAt = clock.now();
  return {
    address,
    memory,
    async close() {
      ready = false;
      closing.abort();
      await closeServer(server);
      await started.stop();
      if (bulk) await bulk.stop();
      if (sweeper) await sweeper.stop();
      await Promise.all([here?.close(), workers?.close()]);
      await queue.close();
      await memory.close();
    },
  };
}
