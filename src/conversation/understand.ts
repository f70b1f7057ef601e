import { readChoice } from '../language/choices.ts';
import { readListingCode, readOrderCode } from '../language/item-codes.ts';
import { readReply } from '../language/replies.ts';
import { stepOf } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Session } from './session.ts';

/**
 * Reads an input with what this chat was last offered: a tap is exact; a number or a label is matched against the pending
 * question, else against a notice that was quoted, else (only when nothing is being asked) against the newest notice.
 */
export function understand(flows: Flows, session: Session, input: Input, look: Look): Reading {
  const intent = intentOf(flows, session, input, look);
  const choice = findChoice(session, input, look);
  return choice === undefined ? { ...input, intent } : { ...input, intent, choice };
}

function findChoice(session: Session, input: Input, look: Look): string | undefined {
  const offered = session.active?.asked?.choices ?? [];
  if (input.choiceId !== undefined)
    return offered.some((choice) => choice.id === input.choiceId) ? input.choiceId : undefined;
  if (input.text === '' || input.photos.length > 0) return undefined;
  const quoted = look.notices.find((notice) => notice.messageId !== undefined && notice.messageId === input.quotedId);
  if (quoted !== undefined) return readChoice(input.text, quoted.choices);
  const chosen = offered.length > 0 ? readChoice(input.text, offered) : undefined;
  if (chosen !== undefined) return chosen;
  const newest = look.notices[0];
  if (newest === undefined || newest.choices.length === 0) return undefined;
  const byLabel = newest.choices.filter((choice) => isLabel(input.text, choice.label));
  if (byLabel.length === 1) return byLabel[0]?.id;
  const askedAt = session.active?.asked?.at;
  const noticeIsNewest = askedAt === undefined || new Date(askedAt) < newest.sentAt;
  return session.active === undefined || (offered.length === 0 && noticeIsNewest && !expectsWords(session))
    ? readChoice(input.text, newest.choices)
    : undefined;
}

/** While a question waits for words or figures, a bare "1" is its answer, not the notice's. */
function expectsWords(session: Session): boolean {
  return session.active?.asked !== undefined;
}

function isLabel(text: string, label: string): boolean {
  const plain = (value: string) =>
    value
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(text) !== '' && plain(text) === plain(label);
}

/** What a short reply means, with what was asked. */
function intentOf(flows: Flows, session: Session, input: Input, look: Look): Reading['intent'] {
  const flow = session.active && flows.get(session.active.flow);
  const context = (flow && stepOf(flow, session.active?.asked?.step)?.context) ?? (session.active ? 'any' : 'idle');
  const role = look.person.sellers.length > 0 ? 'seller' : look.person.isNew ? 'new' : 'buyer';
  if (readListingCode(input.text) !== undefined || readOrderCode(input.text) !== undefined) return 'none';
  return readReply(input.text, context, role);
}
