import type { Turn } from '../conversation/engine.ts';
import type { Reply } from '../conversation/reply.ts';
import type { Session } from '../conversation/session.ts';
import type { Clock } from '../domain/clock.ts';
import type { Choice } from '../messages/outgoing.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { ChatTarget, InboxRow, NewOutboxRow, SettledTurn, TurnState } from './ports.ts';

/** What came of the commands comes before what the flow says. */
export interface Outcome {
  readonly target: ChatTarget;
  readonly done: readonly Reply[];
  readonly notices: readonly NewOutboxRow[];
  readonly talkId?: string | undefined;
}

/** A turn that was decided, as it is kept: with what is said, and what the person then sees offered. */
export async function settle(
  parts: WritingParts & { readonly clock: Clock; readonly thenSends?: boolean },
  state: TurnState,
  rows: readonly InboxRow[],
  turn: Turn,
  { target, done, notices, talkId }: Outcome,
): Promise<SettledTurn> {
  const now = parts.clock.now();
  const answers = rows[0]?.id;
  const replies = await writeRows(parts, target, [...done, ...turn.says], {
    purpose: 'reply',
    ...(answers === undefined ? {} : { answers }),
    ...tappedIn(rows),
    ...(talkId === undefined ? {} : { enquiryId: talkId }),
  });
  return {
    chatId: target.chatId,
    session: withChoices(turn.session, replies, now),
    version: state.version,
    outbox: [...replies, ...notices],
    handled: rows.map((row) => row.id),
    takenBy: turn.takenBy,
    now,
    ...(parts.thenSends === undefined ? {} : { thenSends: parts.thenSends }),
  };
}

function tappedIn(rows: readonly InboxRow[]) {
  const [event] = rows.map((row) => row.event);
  if (event?.kind !== 'message' || event.choiceId === undefined || event.quotedId === undefined) return {};
  return { tapped: { choiceId: event.choiceId, messageId: event.quotedId } };
}

/** What the person now sees offered, so that a number or a label can be matched when it comes. */
function withChoices(session: Session, replies: readonly NewOutboxRow[], now: Date): Session {
  const shown: readonly Choice[] = replies.findLast((row) => row.choices.length > 0)?.choices ?? [];
  if (shown.length === 0) return session;
  if (session.active === undefined) return { ...session, offered: { at: now.toISOString(), choices: [...shown] } };
  if (session.active.asked === undefined) return session;
  return { ...session, active: { ...session.active, asked: { ...session.active.asked, choices: [...shown] } } };
}
