import { createHash } from 'node:crypto';
import type { ChannelTools } from '../../../src/messages/channel.ts';
import type { IncomingEvent } from '../../../src/messages/incoming.ts';

/** A message may be dated a little before one that was kept earlier; they are told apart by their keys anyway. */
const OVERLAP_S = 120;
/** What is older is no longer worth an answer. */
const LONGEST_ABSENCE_S = 7 * 24 * 3_600;
const NOTE_EVERY_S = 10;
const RETRY_MS = [1_000, 2_000, 5_000, 15_000] as const;

/** Hands events over one by one, in order, and remembers until when everything was kept and who ever wrote. */
export function createIntake(
  { notebook, log }: Pick<ChannelTools, 'notebook' | 'log'>,
  receive: (event: IncomingEvent) => Promise<void>,
) {
  const known = new Set<string>();
  let turn: Promise<void> = Promise.resolve();
  let stopped = false;
  let noted = 0;
  let sleeping: () => void = () => undefined;

  async function keep(event: IncomingEvent): Promise<void> {
    for (let failures = 0; !stopped; failures += 1) {
      try {
        if (event.kind === 'message') await noteWriter(event.from.chatId);
        await receive(event);
        if (event.kind === 'message') await noteTime(Math.floor(event.sentAt.getTime() / 1_000));
        return;
      } catch (error) {
        log.warn({ err: error }, 'whatsapp web: not kept yet; it is tried again');
        await sleep(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0);
      }
    }
  }

  async function noteWriter(chat: string): Promise<void> {
    if (known.has(chat)) return;
    await notebook.write(nameOf(chat), '1');
    known.add(chat);
  }

  async function noteTime(seconds: number): Promise<void> {
    if (seconds < noted + NOTE_EVERY_S) return;
    await notebook.write('seenUntil', String(seconds));
    noted = seconds;
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      sleeping = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    /** Keeps an event; a later one waits for it. What is not kept when we stop is found again at the next start. */
    take(event: IncomingEvent): void {
      turn = turn.then(() => keep(event));
    },
    /** From when on messages are wanted, in seconds: a number newly linked brings no answers to its old chats. */
    async since(): Promise<number> {
      const now = Math.floor(Date.now() / 1_000);
      const seen = Number(await notebook.read('seenUntil'));
      if (seen > 0) return Math.max(seen - OVERLAP_S, now - LONGEST_ABSENCE_S);
      await notebook.write('seenUntil', String(now));
      return now;
    },
    async hasWritten(chat: string): Promise<boolean> {
      return known.has(chat) || (await notebook.read(nameOf(chat))) !== undefined;
    },
    async stop(): Promise<void> {
      stopped = true;
      sleeping();
      await turn;
    },
  };
}

/** A chat's id may be a phone number: it is noted as a hash. */
function nameOf(chat: string): string {
  return `wrote/${createHash('sha256').update(chat).digest('hex').slice(0, 32)}`;
}
