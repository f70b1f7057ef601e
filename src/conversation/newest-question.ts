import { readOfferAnswer } from '../language/offer-answers.ts';
import { namesCloth } from '../language/talk-words.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { answeredOrder, waitingOrder } from './order-wish.ts';
import { toFlow } from './reply.ts';
import type { Session } from './session.ts';

/** What a newer question opens. */
export interface Newer {
  readonly flow: string;
  readonly start: Start;
}

/** Platforms tell whole seconds, and their clocks are not ours. What came later than that she had not seen when she wrote. */
const CLOCKS_APART_MS = 2_000;

/**
 * An order or a price that a seller was asked about after the question that stands, when her words plainly answer it: the newest
 * question is the one that is answered, and the older one is asked again. What is open, or names cloth, stays with the form.
 */
export async function answersNewest(reading: Reading, { active }: Session, look: Look): Promise<Newer | undefined> {
  const { text, photos, voice, choiceId, quotedId } = reading;
  const isPlain = choiceId === undefined && quotedId === undefined && photos.length === 0 && !voice;
  const [newest] = look.notices;
  if (!isPlain || newest === undefined || active?.asked === undefined || new Date(active.asked.at) >= newest.sentAt)
    return undefined;
  if (reading.writtenAt !== undefined && newest.sentAt.getTime() > reading.writtenAt.getTime() + CLOCKS_APART_MS)
    return undefined;
  const order = await waitingOrder(look);
  if (order !== undefined)
    return (await answeredOrder(reading, look))?.code === order ? { flow: 'myOrders', start: {} } : undefined;
  const agree = toFlow('bargain', 'agree', '');
  const code = newest.choices.find(({ id }) => id.startsWith(agree))?.id.slice(agree.length);
  const talk = code === undefined ? undefined : (await look.talks()).find((one) => one.code === code);
  if (talk?.offerPaise === undefined || talk.side !== 'seller' || talk.offerWaitsFor !== 'seller') return undefined;
  if (LABELLED.test(text) || namesCloth(text)) return undefined;
  const answer = readOfferAnswer(text, talk.offerPaise, 'seller', talk.offerCount);
  const listed = answer?.says === 'countered' ? (await look.item(talk.itemCode))?.pricePaise : undefined;
  // More than she asks for that thing is the price of another.
  const isOfAnother = answer?.says === 'countered' && listed !== undefined && answer.paise > listed;
  return answer === undefined || isOfAnother
    ? undefined
    : { flow: 'enquire', start: { action: 'newest', code: talk.code } };
}

/** "দাম ২৬০০" is how the card of a new thing says that its price is changed. */
const LABELLED = /^\s*(?:দাম|मूल्य|दाम|(?:dam|daam|price|rate)(?![a-z]))/iu;
