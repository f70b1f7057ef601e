import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createWhatsappWebChannel } from '../../../bots/whatsapp/web/channel.ts';
import type { Timings } from '../../../bots/whatsapp/web/timings.ts';
import type { ChannelTools, KeptFile } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import type { World } from './world.ts';

/** Short enough for a test, long enough for a busy machine. */
const QUICK: Partial<Timings> = {
  heartbeatEvery: 1_000,
  firstPause: 50,
  conflictPause: 300,
  send: 8_000,
};
const AT_ONCE = { perSecond: 1_000, burst: 1_000 };
const PATIENCE_MS = 60_000;

/** The channel as the haat has it, over a home of its own, with all it told and printed kept to be looked at. */
export async function openChannelHome(world: World) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'whatsapp-web-'));
  const notes = new Map<string, string>();
  const files = new Map<string, KeptFile>();
  const events: IncomingEvent[] = [];
  const log: string[] = [];
  const printed: string[] = [];
  const write = (level: string) => (details: object, event: string) =>
    void log.push(`${level} ${event} ${JSON.stringify(details)}`);
  const tools: ChannelTools = {
    log: { info: write('info'), warn: write('warn'), error: write('error') },
    clock: { now: () => new Date() },
    keptFile: async (hash) => {
      const file = files.get(hash);
      if (file === undefined) throw new Error(`no file ${hash}`);
      return file;
    },
    notebook: {
      read: async (name) => notes.get(name),
      write: async (name, value) => void notes.set(name, value),
    },
  };
  const open = (timings: Partial<Timings> = {}) =>
    createWhatsappWebChannel(
      {
        home,
        launch: world.launch,
        timings: { ...QUICK, ...timings },
        pace: { overall: AT_ONCE, perChat: AT_ONCE },
        print: (text) => void printed.push(text),
      },
      tools,
    );
  return {
    home,
    notes,
    files,
    events,
    log,
    printed,
    open,
    receive: async (event: IncomingEvent) => void events.push(event),
    clear: () => rm(home, { recursive: true, force: true }),
  };
}

/** Links the phone as soon as a code is asked for, again with each new code, as a patient owner does, until the connection stands. */
export async function link(
  world: World,
  home: { readonly printed: readonly string[]; readonly log: readonly string[] },
) {
  let scanned = 0;
  const isReady = () => home.log.some((line) => line.includes('whatsapp web: ready'));
  const sofar = () => `ready, after ${home.log.join(' · ') || 'nothing'},`;
  await until(sofar, () => {
    // A browser that a busy machine made too slow is opened anew, and may have died before it kept the scan.
    if (home.printed.length > scanned && !isReady()) world.scan();
    scanned = home.printed.length;
    return isReady();
  });
}

/** Waits until something is so. Says what was waited for when it never is. */
export async function until<T>(
  what: string | (() => string),
  look: () => T | undefined | false,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Expected ${typeof what === 'string' ? what : what()} within ${patienceMs} ms`);
}
