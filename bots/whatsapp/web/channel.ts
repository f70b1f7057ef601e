import path from 'node:path';
import { AppError, SendError } from '../../../src/errors.ts';
import type { Channel, ChannelTools, Pace } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';
import { WHATSAPP_WEB } from './address.ts';
import { createIntake } from './intake.ts';
import { launchOptions } from './launch.ts';
import { LineLost } from './line.ts';
import { createPacer, HUMAN_PACE } from './pacer.ts';
import { parse } from './parse.ts';
import { GONE } from './protocol.ts';
import { drawCode, keepCode, type ScanCode } from './qr.ts';
import { plan } from './render.ts';
import type { State } from './run.ts';
import { createSender } from './sending.ts';
import { createStateNews } from './state-news.ts';
import { superviseBrowser } from './supervisor.ts';
import { TIMINGS, type Timings } from './timings.ts';

/** What the channel is switched on with. */
export interface WebSettings {
  /** The haat's home: the linked session lives under it. */
  readonly home: string;
  /** Merged into the browser's launch options. */
  readonly launch: Readonly<Record<string, unknown>>;
  readonly timings?: Partial<Timings>;
  readonly pace?: Pace;
  /** Where a code to scan is shown; the terminal when absent. */
  readonly print?: (text: string) => void;
}

const READY_MS = 30_000;

/** A phone linked through WhatsApp Web. The library and its browser run in a process of their own, never in this one. */
export function createWhatsappWebChannel(settings: WebSettings, tools: ChannelTools): Channel {
  const { pace = HUMAN_PACE, print = (text: string) => void process.stdout.write(text) } = settings;
  const timings = { ...TIMINGS, ...settings.timings };
  const folder = path.join(settings.home, WHATSAPP_WEB);
  let intake: ReturnType<typeof createIntake> | undefined;
  let code: ScanCode | undefined;
  let codeAt = 0;
  let wanted = false;
  let checked: State = 'lost';
  const failing = new Set<string>();

  const news = createStateNews(timings.grace, (event, reason) => {
    tools.log.warn({ event, reason }, 'whatsapp web: staff are told');
    for (const report of parse({ event, at: new Date(), reason })) intake?.take(withCode(report, code));
  });
  /** Staff asked: said though nothing has changed. */
  const answerStaff = (event: string, reason: string) => {
    wanted = false;
    for (const report of parse({ event, at: new Date(), reason })) {
      const told = withCode(report, code);
      intake?.take(told.kind === 'health' ? { ...told, asked: true } : told);
    }
  };
  const supervisor = superviseBrowser({
    folder,
    timings,
    launch: launchOptions(settings.launch),
    log: tools.log,
    since: async () => intake?.since() ?? 0,
    onEvent: (payload) => {
      for (const event of parse(payload)) intake?.take(event);
    },
    onCode: (text) => void showCode(text).catch((error: unknown) => tools.log.error({ err: error }, 'no code drawn')),
    onState: (state, reason) => {
      checked = state;
      if (state === 'ready') failing.clear();
      news.note(state, reason);
    },
  });
  const onOutcome = (kind: string, problem: string | undefined) => {
    if (problem !== undefined) failing.add(kind);
    else if (!failing.delete(kind)) return;
    if (problem !== undefined) news.note('degraded', problem);
    else if (failing.size === 0 && checked === 'ready') news.note('ready', `${kind} works again`);
  };
  const send = createSender({
    supervisor,
    timings,
    onOutcome,
    keptFile: tools.keptFile,
    pacer: createPacer(pace, () => performance.now()),
    hasWritten: async (chat) => (await intake?.hasWritten(chat)) ?? false,
  });

  async function showCode(text: string): Promise<void> {
    const isFirst = checked !== 'unlinked'; // a new one comes every few seconds: a log need not hold them all
    checked = 'unlinked';
    code = await drawCode(text);
    codeAt = Date.now();
    const file = await keepCode(folder, code);
    if (isFirst || process.stdout.isTTY)
      print(`WhatsApp > Linked devices > Link a device: scan this, or ${file}\n${code.forTerminal}\n`);
    news.note('unlinked', 'nobody is linked');
    if (wanted) answerStaff('qr', 'asked for');
  }

  return {
    name: WHATSAPP_WEB,
    pace,
    // One browser for a number: two would throw each other out.
    exclusive: WHATSAPP_WEB,
    onlyWhereStarted: true,
    async start(receive) {
      intake = createIntake(tools, receive);
      supervisor.start();
    },
    showCode() {
      if (intake === undefined) return false;
      if (checked === 'ready') answerStaff('ready', 'asked for');
      else if (Date.now() - codeAt < timings.codeFresh) answerStaff('qr', 'asked for');
      else {
        wanted = true;
        supervisor.hurry();
      }
      return true;
    },
    plan,
    send,
    async fetchMedia(media) {
      if (!(await supervisor.readyWithin(READY_MS)))
        throw new SendError('busy', 'WhatsApp Web is not connected.', { retryAfterMs: READY_MS });
      try {
        const bytes = await supervisor.call('media', { messageId: media.ref }, timings.media);
        onOutcome('fetching', undefined);
        return bytes;
      } catch (cause) {
        if (cause instanceof AppError && cause.code === GONE)
          throw new SendError('unreachable', 'The phone no longer has this file.', { cause });
        if (!(cause instanceof LineLost)) onOutcome('fetching', 'photos cannot be fetched');
        throw cause;
      }
    },
    async stop() {
      news.stop();
      await supervisor.stop();
      await intake?.stop();
    },
  };
}

function withCode(report: IncomingEvent, code: ScanCode | undefined): IncomingEvent {
  if (report.kind !== 'health' || report.state !== 'loggedOut' || code === undefined) return report;
  return { ...report, picture: code.png };
}
