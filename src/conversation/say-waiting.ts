import { sayEnquiryCode, sayListingCode } from '../domain/codes.ts';
import type { TalkView } from './look.ts';
import { type Param, type Reply, say } from './reply.ts';
import { saySum, sayThings } from './say-bid.ts';
import { nameOfItem } from './say-item.ts';

/** A talk, on a line of its own: by whom it asks, by what was asked, or by what is offered for what and since when. */
export function sayWaitingTalk(talk: TalkView, number: number, now: Date): Reply {
  const { theirWords, offerPaise, offerCount, offerAt } = talk;
  const params = { number, name: nameOfItem(talk), talk: sayEnquiryCode(talk.code) };
  if (talk.side === 'buyer') return say('enquire.which.seller', params);
  if (talk.offerWaitsFor === 'seller' && offerPaise !== undefined && offerAt !== undefined)
    return say('enquire.which.bid', {
      ...params,
      name: sayThings(talk, offerCount),
      code: sayListingCode(talk.itemCode),
      price: saySum(offerPaise, offerCount),
      ago: sayAgo(now.getTime() - offerAt.getTime()),
    });
  if (theirWords === undefined) return say('enquire.which.line', params);
  return say('enquire.which.asked', { ...params, words: shortened(theirWords) });
}

const MINUTE_MS = 60_000;

/** How long ago, as exactly as anybody remembers it. */
function sayAgo(ms: number): Param {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS));
  const reply =
    minutes < 60
      ? say('enquire.which.minutes', { minutes })
      : say('enquire.which.hours', { hours: Math.round(minutes / 60) });
  return { reply };
}

/** So much of a question as tells it from another. */
function shortened(words: string): string {
  const [first = ''] = words.trim().split('\n');
  return first.length > 60 ? `${[...first].slice(0, 60).join('')}…` : first;
}
