import { keepClockOffset } from '../../../src/store/prisma/settings.ts';
import { freePort, type Otherwise, type RunningHaat, startProcess } from '../../support/haat-processes.ts';
import { type BotApi, openBotApi, TOKEN } from '../../support/telegram/bot-api-double.ts';
import type { Ground, Records } from './ground.ts';

/** Half past ten in Kolkata. */
const MORNING = new Date('2026-11-23T10:30:00+05:30').getTime();

/** A haat in one process that polls a Telegram of ours; its clock can be moved. */
export interface TelegramHouse {
  readonly records: Records;
  readonly telegram: BotApi;
  readonly home: string;
  /** The haat's time, now or at a moment of ours. */
  timeAt(moment?: number): Date;
  open(otherwise?: Otherwise, ...more: string[]): Promise<RunningHaat>;
  /** Moves the clock of the open haat. */
  setClock(now: Date): Promise<void>;
}

/** Builds it; nothing runs yet. */
export async function openTelegramHouse(ground: Ground): Promise<TelegramHouse> {
  const records = await ground.database();
  const telegram = await openBotApi();
  ground.onEnd(() => telegram.close());
  const home = await ground.folder();
  const port = await freePort();
  const offsets = [{ since: 0, offset: MORNING - Date.now() }];
  await keepClockOffset(records.db, offsets[0]?.offset ?? 0);
  const timeAt = (moment = Date.now()) =>
    new Date(moment + (offsets.findLast(({ since }) => since <= moment)?.offset ?? 0));
  return {
    ...{ records, telegram, home, timeAt },
    async open(otherwise, ...more) {
      const env = {
        DATABASE_URL: records.connectionString,
        TELEGRAM_BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: telegram.root,
      };
      const args = ['--home', home, '--simulator', '--port', String(port), ...more];
      const started = await startProcess(args, env, otherwise);
      ground.onEnd(() => started.end('SIGKILL'));
      return started;
    },
    async setClock(now) {
      const since = Date.now();
      const answer = await fetch(`http://127.0.0.1:${port}/simulator/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: now.toISOString() }),
      });
      if (!answer.ok) throw new Error(`The clock was not taken: ${answer.status}`);
      offsets.push({ since, offset: now.getTime() - since });
    },
  };
}
