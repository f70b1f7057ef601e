import { saysAll } from '../language/order-news.ts';
import { readReply } from '../language/replies.ts';
import { saysTaking } from '../language/taking.ts';
import { type Outcome, switchTo } from './flow.ts';
import { say } from './reply.ts';

/** So few words say it alone: "both", "দুটোই". */
const FEW_WORDS = 2;

/** "দুটোই নেব", "both please": all that was put to her is taken. */
export function takesAll(text: string): boolean {
  if (!saysAll(text) || /[?？]/u.test(text) || readReply(text, 'offer_q', 'buyer') === 'no') return false;
  return saysTaking(text) || text.trim().split(/\s+/u).length <= FEW_WORDS;
}

/** Orders several things, one card after the other. */
export function orderAll([first = '', ...later]: readonly string[]): Outcome {
  return switchTo('placeOrder', { code: first, answers: { later } }, say('placeOrder.oneByOne'));
}
