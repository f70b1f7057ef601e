import { readChoice } from '../language/choices.ts';
import { type HeardReply, hearReply } from '../language/heard-reply.ts';
import { readEnquiryCode, readListingCode, readOrderCode } from '../language/item-codes.ts';
import { readNewsWish } from '../language/news-words.ts';
import { readOrderNews } from '../language/order-news.ts';
import { readOrderWorry } from '../language/order-worries.ts';
import { readCount } from '../language/quantities-beside.ts';

import type { Choice } from '../messages/outgoing.ts';
import { stepOf } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Input, Reading } from './input.ts';
import type { Look, ShownNotice } from './look.ts';
import { isWorthKeeping } from './moves.ts';
import { toFlow } from './reply.ts';
import type { Session } from './session.ts';

/**
 * Reads an input with what this chat was last offered: a tap is exact; a number or a label is matched against a notice that was
 * quoted, else against what lies uppermost on the screen. A form's own question stays uppermost whatever comes in between.
 */
export function understand(flows: Flows, session: Session, input: Input, look: Look): Reading {
  const heard = repliesOf(flows, session, input, look);
  const choice = findChoice(flows, session, input, look);
  return choice === undefined ? { ...input, ...heard } : { ...input, ...heard, choice };
}

function findChoice(flows: Flows, session: Session, input: Input, look: Look): string | undefined {
  const offered = lastAsked(session)?.choices ?? [];
  if (input.choiceId !== undefined)
    return offered.some((choice) => choice.id === input.choiceId) ? input.choiceId : undefined;
  if (input.text === '' || input.photos.length > 0) return undefined;
  const quoted = look.notices.find((notice) => notice.messageId !== undefined && notice.messageId === input.quotedId);
  if (quoted !== undefined) return readNoticeChoice(input.text, quoted.choices);
  const newest = look.notices[0];
  const isForm = session.active !== undefined && isWorthKeeping(flows, session.active);
  if (newest !== undefined && !isForm && cameAfter(newest, session))
    return readNoticeChoice(input.text, newest.choices) ?? labelled(input.text, offered);
  const isCount = COUNTS_THINGS.test(contextOf(flows, session) ?? '') && readCount(input.text) !== undefined;
  const chosen = offered.length > 0 && !isCount ? readChoice(input.text, offered) : undefined;
  return chosen ?? labelled(input.text, newest?.choices ?? []);
}

/** Where "২টো" says how many, not which button. */
const COUNTS_THINGS = /^(?:confirm_listing|confirm_order|item)$/;

function contextOf(flows: Flows, { active }: Session): string | undefined {
  const flow = active && flows.get(active.flow);
  return flow && stepOf(flow, active?.asked?.step)?.context;
}

/** The standing question, or what was offered last when none stands. */
function lastAsked({
  active,
  offered,
}: Session): { readonly at: string; readonly choices: readonly Choice[] } | undefined {
  return active === undefined ? offered : active.asked;
}

function cameAfter(notice: ShownNotice, session: Session): boolean {
  const askedAt = lastAsked(session)?.at;
  return askedAt === undefined || new Date(askedAt) < notice.sentAt;
}

/** Under a question of somebody else's "2" is an answer to it, not the second button. */
function readNoticeChoice(text: string, choices: readonly Choice[]): string | undefined {
  const passesWordsOn = choices.every((choice) => choice.id.startsWith(toFlow('enquire', '')));
  return passesWordsOn ? labelled(text, choices) : readChoice(text, choices);
}

/** The one choice called exactly so. */
function labelled(text: string, choices: readonly Choice[]): string | undefined {
  const found = choices.filter((choice) => isLabel(text, choice.label));
  return found.length === 1 ? found[0]?.id : undefined;
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

/** What a short reply means, with what was asked; whoever orders speaks as a buyer there, whatever she sells, and whoever lists as a seller. */
function repliesOf(flows: Flows, session: Session, input: Input, look: Look): HeardReply {
  const context = contextOf(flows, session) ?? (session.active ? 'any' : 'idle');
  const role = context === 'confirm_order' ? 'buyer' : session.active?.flow === 'listItem' ? 'seller' : roleOf(look);
  const codes = [readListingCode, readOrderCode, readEnquiryCode];
  if (codes.some((read) => read(input.text) !== undefined)) return NOTHING;
  // "Tell me when things come" is no wish to sell things.
  if (readNewsWish(input.text).kind === 'tell') return NOTHING;
  // "টাকা কীভাবে দেব?" asks no help with the haat.
  if (readOrderNews(input.text) === 'payment') return NOTHING;
  if (context === 'confirm_order' && readOrderWorry(input.text) !== undefined) return NOTHING;
  return hearReply(input.text, context, role);
}

const NOTHING: HeardReply = { intent: 'none' };

function roleOf({ person }: Look): 'seller' | 'buyer' | 'new' {
  if (person.sellers.length > 0) return 'seller';
  return person.isNew ? 'new' : 'buyer';
}
