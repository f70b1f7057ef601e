import { sayListingCode } from '../domain/codes.ts';
import { sayReason } from '../domain/not-sent.ts';
import { afterQuietHours } from '../domain/quiet-hours.ts';
import type { BroadcastContent, BroadcastOutcome } from './broadcast-view.ts';
import { type Reply, say } from './reply.ts';

const MAX_TITLE = 40;

/** A broadcast's name among staff: how its words begin, or the codes it shows. */
export function titleOf({ words, items }: BroadcastContent): string {
  const said = (words.bn ?? words.en ?? words.hi ?? '').replace(/\s+/gu, ' ').trim();
  const title = said === '' ? items.map(sayListingCode).join(', ') : said;
  return title.length <= MAX_TITLE ? title : `${[...title].slice(0, MAX_TITLE).join('')}…`;
}

/** How it went, a line for each thing that became of somebody's message. */
export function linesOfOutcome(outcome: BroadcastOutcome, now: Date): readonly Reply[] {
  const { sent, waiting, untilTheyWrite, undecided, notSent } = outcome;
  const night = afterQuietHours(now) > now;
  const lines = [
    say('broadcasts.outcome.sent', { people: sent }),
    waiting > 0 && say(night ? 'broadcasts.outcome.inTheMorning' : 'broadcasts.outcome.waiting', { people: waiting }),
    untilTheyWrite > 0 && say('broadcasts.outcome.untilTheyWrite', { people: untilTheyWrite }),
    undecided > 0 && say('broadcasts.outcome.undecided', { people: undecided }),
    ...Object.entries(notSent).map(([reason, people]) =>
      say('broadcasts.outcome.notSent', { people, reason: { reply: say(`notSent.${sayReason(reason)}`) } }),
    ),
  ];
  return lines.filter((line) => line !== false);
}
