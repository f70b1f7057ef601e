import { z } from 'zod';
import { defineFlow, finishAndGoOn, leave, next, type Outcome, retry, switchTo } from '../src/conversation/flow.ts';
import { say } from '../src/conversation/reply.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { readOffer } from '../src/language/offers.ts';
import { readPrice } from '../src/language/prices.ts';
import { readReply } from '../src/language/replies.ts';

/** A buyer names a price once; the seller agrees, declines, or names another once; what both want is held for a day. */
export const bargain = defineFlow({
  name: 'bargain',
  parkable: true,
  draft: z.object({ item: z.string().optional(), talk: z.string().optional() }),
  async begin({ action, code = '', input }, look) {
    if (action === 'agree') return finishAndGoOn({ do: 'answerOffer', with: { talk: code, to: 'agreed' } });
    if (action === 'decline') return finishAndGoOn({ do: 'answerOffer', with: { talk: code, to: 'declined' } });
    if (action === 'counter') return next({ talk: code });
    const item = await look.item(code);
    if (item === undefined) return leave(say('findItem.noSuchCode', { code: sayListingCode(code) }));
    if (item.ours) return leave(say('enquire.own'));
    const paise = input && readOffer(input.text);
    return paise === undefined ? next({ item: code }) : offered(code, paise);
  },
  steps: {
    price: {
      context: 'price_q',
      ask: (held) => say(held.talk === undefined ? 'bargain.price.ask' : 'bargain.price.askCounter'),
      read: ({ text }, held) => {
        const read = readPrice(text, 'answer');
        const paise = read.kind === 'amount' ? read.paise : readOffer(text);
        // On second thought she takes it at its price.
        const takesIt = held.item !== undefined && readReply(text, 'item', 'buyer') === 'order';
        if (takesIt) return switchTo('placeOrder', { code: held.item ?? '' });
        if (paise === undefined) return retry(say('listItem.price.unclear'));
        if (held.item !== undefined) return offered(held.item, paise);
        return finishAndGoOn({ do: 'answerOffer', with: { talk: held.talk ?? '', to: 'countered', paise } });
      },
    },
  },
});

function offered(item: string, paise: number): Outcome {
  return finishAndGoOn({ do: 'makeOffer', with: { item, paise } });
}
