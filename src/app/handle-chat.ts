import { type Turn, takeInput } from '../conversation/engine.ts';
import type { Flows } from '../conversation/flows.ts';
import type { Input } from '../conversation/input.ts';
import type { Look } from '../conversation/look.ts';
import { askNext } from '../conversation/moves.ts';
import { relay } from '../conversation/relay.ts';
import { type Param, type Reply, say } from '../conversation/reply.ts';
import type { Session } from '../conversation/session.ts';
import type { Clock } from '../domain/clock.ts';
import { Refusal } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type CommandParts, mayChangeWhom, runCommand } from './commands.ts';
import { runDue } from './due.ts';
import { fold, quietTimeLeft } from './fold.ts';
import { gather } from './gather.ts';
import { type LookUpParts, lookFor } from './lookups.ts';
import { type Meter, noMeter } from './meter.ts';
import { tellNews } from './news.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { CrashPoint, DueTask, Handled, InboxRow, NewOutboxRow, Settled, Store, TurnState } from './ports.ts';
import { settle } from './settle.ts';

/** What handling a chat needs. */
export interface HandleParts extends WritingParts, CommandParts, LookUpParts {
  readonly store: Store;
  readonly flows: Flows;
  readonly clock: Clock;
  readonly log: Logger;
  readonly crashPoint: CrashPoint;
  /** Since when this haat hears people, by its own clock; until it does, now. */
  openedAt(): Date;
  readonly meter?: Meter;
  /** Whoever handles delivers right after, and takes what is in hand. */
  readonly thenSends?: boolean;
  /** Aborted when the haat is told to stop: the turn under way is the last, and what waits is another process's. */
  readonly stopping?: AbortSignal;
}

/** A row whose turn failed this often is taken alone; when that fails too, it is given up with an apology. */
const MAX_ATTEMPTS = 3;

/** After so many turns a chat leaves others as long as it took: whoever sends without end has half of a worker at most. */
const IN_A_ROW = 5;
const AWAY_AT_MOST_MS = 1_000;

/** Takes what waits in one chat, turn by turn. Every turn is one transaction. */
export async function handleChat(parts: HandleParts, chatId: string): Promise<Handled> {
  const began = performance.now();
  for (let turns = 0; ; turns += 1) {
    if (parts.stopping?.aborted === true) return { done: true };
    if (turns === IN_A_ROW)
      return { done: false, behind: true, afterMs: Math.ceil(Math.min(AWAY_AT_MOST_MS, performance.now() - began)) };
    const waits = await parts.store.whatWaits(chatId, parts.clock.now());
    if (waits.rows.length === 0) {
      if (waits.news) await tellNews(parts, chatId, parts.clock.now());
      return { done: true };
    }
    const unreadable = waits.rows.find((row) => row.event.kind === 'unreadable');
    if (unreadable !== undefined) {
      await giveUp(parts, chatId, unreadable);
      continue;
    }
    const afterMs = quietTimeLeft(waits.rows, parts.clock.now(), parts.openedAt());
    if (afterMs > 0) return { done: false, afterMs };
    const worn = waits.rows.find((row) => row.attempts >= MAX_ATTEMPTS);
    const rows = worn === undefined ? (fold(waits.rows)[0]?.rows ?? []) : [worn];
    const [first] = rows;
    if (worn !== undefined && worn.attempts > MAX_ATTEMPTS) await giveUp(parts, chatId, worn);
    else if (first?.event.kind === 'due') await runDueTurn(parts, chatId, first, first.event);
    else {
      const { more, inHand } = await runTurn(parts, chatId, rows, waits.begun);
      if (!more) return { done: true, ...(inHand === undefined ? {} : { inHand }) };
    }
  }
}

async function runTurn(
  parts: HandleParts,
  chatId: string,
  rows: readonly InboxRow[],
  begun: TurnState | undefined,
): Promise<Settled> {
  const began = performance.now();
  const meter = parts.meter ?? noMeter;
  const ids = rows.map((row) => row.id);
  const state = begun ?? (await parts.store.beginTurn(chatId, ids));
  const { target } = state;
  parts.crashPoint('turn-opened');
  try {
    const { photos, log } = parts;
    const input = await gather(rows, { channel: parts.channelOf(target.address.channel), photos, log });
    parts.crashPoint('photos-kept');
    const look = lookFor(parts, state, parts.clock.now());
    const turn = await decide(parts, state, input, look);
    const settled = await save(parts, state, rows, turn).catch(async (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      const after = lookFor(parts, state, parts.clock.now()); // somebody else changed what was seen before
      return save(parts, state, rows, await refused(parts.flows, state.session, error, after));
    });
    parts.log.info(
      {
        turn: String(rows[0]?.id),
        chat: target.chatId,
        took: turn.takenBy,
        commands: turn.commands.map((command) => command.do),
      },
      'turn handled',
    );
    meter.turn('handled', (performance.now() - began) / 1_000);
    return settled;
  } catch (error) {
    meter.turn('failed', (performance.now() - began) / 1_000);
    meter.retry('turn');
    parts.log.warn({ turn: String(rows[0]?.id), chat: target.chatId, err: error }, 'turn failed; it is tried again');
    const attempts = Math.max(...rows.map((row) => row.attempts));
    await parts.store.postpone(ids, new Date(parts.clock.now().getTime() + 500 * 2 ** Math.min(attempts, 5)));
    throw error;
  }
}

/** Does what is due in this chat, in one transaction with its row. The conversation stays where it is. */
async function runDueTurn(parts: HandleParts, chatId: string, row: InboxRow, task: DueTask): Promise<void> {
  const now = parts.clock.now();
  const state = await parts.store.beginTurn(chatId, [row.id]);
  parts.crashPoint('turn-opened');
  try {
    await parts.store.change(async (changes) => {
      const { says, notices } = await runDue({ parts, changes, state, now }, task);
      const own = await writeRows(parts, state.target, says, { purpose: 'notice', once: task.id });
      await changes.addOutbox([...own, ...notices], now);
      await changes.markHandled([row.id], `due ${task.task.do}`, now);
      parts.crashPoint('before-commit');
    });
    parts.crashPoint('after-commit');
    parts.log.info({ turn: String(row.id), chat: state.target.chatId, did: task.task.do }, 'due task done');
  } catch (error) {
    await parts.store.postpone([row.id], new Date(now.getTime() + 500 * 2 ** Math.min(row.attempts, 5)));
    throw error;
  }
}

/** The engine's turn, unless a member of staff holds this conversation: then words go to the other side. */
async function decide(parts: HandleParts, state: TurnState, input: Input, look: Look): Promise<Turn> {
  const relayed = state.lease && relay(state.lease, input, look);
  if (relayed?.goOn === false) return { session: state.session, takenBy: 'takeover', ...relayed };
  const turn = await takeInput(parts.flows, state.session, input, look);
  return relayed === undefined ? turn : { ...turn, commands: [...relayed.commands, ...turn.commands] };
}

/** A command was refused: nothing happened; say why, and ask the standing question again if it still makes sense. */
async function refused(flows: Flows, session: Session, refusal: Refusal, look: Look): Promise<Turn> {
  // Refusals are thrown by our own rules with sentence values; they cross the error as unknown.
  const note = say(refusal.key, refusal.params as Readonly<Record<string, Param>>);
  const kept = refusal.ends ? { parked: session.parked } : session;
  const said = { session: kept, says: [note], commands: [] };
  // A menu asks nothing that the refusal left open.
  const progress = kept.active?.flow === flows.menu ? said : await askNext(flows, said, look);
  return { ...progress, takenBy: 'refused' };
}

async function save(parts: HandleParts, state: TurnState, rows: readonly InboxRow[], turn: Turn): Promise<Settled> {
  const settled =
    turn.commands.length === 0 ? await saveWords(parts, state, rows, turn) : await saveDeeds(parts, state, rows, turn);
  parts.crashPoint('after-commit');
  return settled;
}

async function saveWords(
  parts: HandleParts,
  state: TurnState,
  rows: readonly InboxRow[],
  turn: Turn,
): Promise<Settled> {
  const decided = await settle(parts, state, rows, turn, { target: state.target, done: [], notices: [] });
  parts.crashPoint('before-commit');
  return parts.store.settleTurn(decided);
}

/** Commands and their turn in one transaction. */
function saveDeeds(parts: HandleParts, state: TurnState, rows: readonly InboxRow[], turn: Turn): Promise<Settled> {
  return parts.store.change(async (changes) => {
    const done: Reply[] = [];
    const notices: NewOutboxRow[] = [];
    let talkId: string | undefined;
    for (const command of turn.commands) {
      const result = await runCommand(parts, changes, command, state, parts.clock.now());
      done.push(...result.says);
      notices.push(...result.notices);
      talkId = result.talkId ?? talkId;
    }
    const isAsBefore = !turn.commands.some((command) => mayChangeWhom(command));
    const target = isAsBefore ? state.target : await changes.target(state.target.chatId);
    const outcome = { target, done, notices, talkId };
    const settled = await changes.settleTurn(await settle(parts, state, rows, turn, outcome));
    parts.crashPoint('before-commit');
    return settled;
  });
}

/** The row that keeps failing, or that nobody can read, is set aside for staff, the person hears one apology, the chat goes on. */
async function giveUp(parts: HandleParts, chatId: string, row: InboxRow): Promise<void> {
  const now = parts.clock.now();
  const { target } = await parts.store.beginTurn(chatId, []);
  // Nobody said anything when something was due: an apology would only puzzle.
  const wasDue = row.event.kind === 'due' || (row.event.kind === 'unreadable' && !row.event.said);
  const says = wasDue ? [] : [say('words.apology')];
  const rows = await writeRows(parts, target, says, { purpose: 'reply', once: `apology/${row.id}` });
  await parts.store.change(async (changes) => {
    await changes.markFailed([row.id], now);
    await changes.addOutbox(rows, now);
  });
  parts.log.error({ turn: String(row.id), chat: target.chatId }, 'message given up');
}
