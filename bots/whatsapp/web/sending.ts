import { createHash, randomUUID } from 'node:crypto';
import { SendError } from '../../../src/errors.ts';
import type { ChatAddress } from '../../../src/messages/address.ts';
import type { Call, ChannelTools, SentReceipt } from '../../../src/messages/channel.ts';
import { LineLost } from './line.ts';
import type { Content } from './protocol.ts';
import { readCall, type WebCall, wordsOf } from './read-call.ts';
import { sendAnew } from './render.ts';
import type { Supervisor } from './supervisor.ts';
import type { Timings } from './timings.ts';

/** What sending needs. */
export interface SenderParts {
  readonly supervisor: Pick<Supervisor, 'call' | 'isReady'>;
  readonly keptFile: ChannelTools['keptFile'];
  readonly timings: Timings;
  /** How long to wait before one more message to this chat; takes its place when it is 0. */
  readonly pacer: (chat: string) => number;
  readonly hasWritten: (chat: string) => Promise<boolean>;
  /** Hears how each kind of call goes: the page may have changed beneath us. */
  readonly onOutcome: (kind: string, problem: string | undefined) => void;
}

const NOT_READY_MS = 5_000;

/** Sends one message at a time, as a person would. Nothing is sent twice because its answer was lost: the chat is looked at first. */
export function createSender(parts: SenderParts): (to: ChatAddress, call: Call) => Promise<SentReceipt> {
  const { supervisor, timings, pacer, onOutcome } = parts;
  const undecided = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();

  async function send(to: string, call: WebCall): Promise<SentReceipt> {
    if (call.body.purpose !== undefined && !(await parts.hasWritten(to)))
      throw new SendError('rejected', 'Expected to write only to somebody who once wrote to us.');
    if (!supervisor.isReady()) throw busy(NOT_READY_MS, 'WhatsApp Web is not connected.');
    const key = createHash('sha256')
      .update(JSON.stringify([to, call]))
      .digest('hex');
    const since = undecided.get(key);
    const already = since === undefined ? undefined : await findSent(to, call, since);
    if (already !== undefined) return done(key, already);
    const waitMs = pacer(to);
    if (waitMs > 0) throw busy(waitMs, 'A person does not type that fast.');
    const startedAt = Math.floor(Date.now() / 1_000);
    try {
      const id = call.method === 'editMessage' ? await edit(to, call) : await sendNew(to, call);
      onOutcome('sending', id === undefined ? 'the page does not say what became of a message' : undefined);
      // Delivered, as far as anybody can tell; sending it again because of a missing id would be spam.
      return done(key, id ?? `unknown-${randomUUID()}`);
    } catch (error) {
      undecided.set(key, since ?? startedAt);
      const details = { retryAfterMs: NOT_READY_MS, cause: error };
      if (error instanceof LineLost) throw new SendError('undecided', 'WhatsApp Web did not answer.', details);
      onOutcome('sending', 'the page refuses to send');
      throw new SendError('failing', 'WhatsApp Web refused to send.', details);
    }
  }

  async function sendNew(to: string, call: WebCall & { method: 'sendMessage' }): Promise<string | undefined> {
    const { content, options } = call.body;
    const made = await fill(content);
    return (await supervisor.call('send', { to, content: made, options }, timings.send)).id;
  }

  async function edit(to: string, call: WebCall & { method: 'editMessage' }): Promise<string | undefined> {
    const { messageId, content } = call.body;
    const { id } = await supervisor.call('edit', { messageId, content }, timings.send);
    const anew = readCall(sendAnew(call));
    return id === undefined && anew.method === 'sendMessage' ? sendNew(to, anew) : id;
  }

  async function findSent(to: string, call: WebCall, since: number): Promise<string | undefined> {
    if (call.method === 'editMessage') return undefined; // an edit made twice is one edit
    return (await supervisor.call('findSent', { to, words: wordsOf(call), since }, timings.send)).id;
  }

  async function fill(content: (WebCall & { method: 'sendMessage' })['body']['content']): Promise<Content> {
    if (typeof content === 'string' || 'poll' in content) return content;
    return { file: await parts.keptFile('photo' in content ? content.photo : content.voice) };
  }

  function done(key: string, id: string): SentReceipt {
    undecided.delete(key);
    return { id };
  }

  return (to, call) => {
    const read = readCall(call);
    const sent = turn.then(() => send(to.chatId, read));
    turn = sent.catch(() => undefined); // the next one does not depend on how this one went
    return sent;
  };
}

function busy(retryAfterMs: number, message: string): SendError {
  return new SendError('busy', message, { retryAfterMs });
}
