import { z } from 'zod';
import { agrees } from '../src/conversation/agrees.ts';
import {
  defineFlow,
  finishAndGoOn,
  forget,
  leave,
  next,
  type Outcome,
  pass,
  retry,
  switchTo,
} from '../src/conversation/flow.ts';
import { likelyOffer } from '../src/conversation/likely-offer.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { readListingCode } from '../src/language/item-codes.ts';
import { takesAsItStands } from '../src/language/offer-answers.ts';
import { readOffer } from '../src/language/offers.ts';
import { readPrice } from '../src/language/prices.ts';
import { readQuery } from '../src/language/queries.ts';
import { saysTaking } from '../src/language/taking.ts';
import { asksAbout, namesSeller } from '../src/language/talk-words.ts';

/** A buyer names a price once; the seller agrees, declines, or names another once; what both want is held for a day. */
export const bargain = defineFlow({
  name: 'bargain',
  parkable: true,
  draft: z.object({
    item: z.string().optional(),
    talk: z.string().optional(),
    /** A price that was perhaps an offer, in paise, and the words it stood in. */
    perhaps: z.object({ paise: z.number().int(), text: z.string() }).optional(),
  }),
  async begin({ action, code = '', input }, look) {
    if (action === 'agree') {
      const talk = (await look.talks()).find((one) => one.code === code);
      // Whoever takes a price has bought.
      if (talk?.side === 'buyer' && talk.offerWaitsFor === 'buyer')
        return switchTo('placeOrder', { code: talk.itemCode });
      return finishAndGoOn({ do: 'answerOffer', with: { talk: code, to: 'agreed' } });
    }
    if (action === 'decline') return finishAndGoOn({ do: 'answerOffer', with: { talk: code, to: 'declined' } });
    if (action === 'counter') return next({ talk: code });
    const item = await look.item(code);
    if (item === undefined) return leave(say('findItem.noSuchCode', { code: sayListingCode(code) }));
    if (item.ours) return leave(say('enquire.own'));
    const paise = input && readOffer(input.text);
    // "৮৫০ তেই দেন", of what costs so much: she takes it.
    if (input !== undefined && paise !== undefined && paise >= item.pricePaise)
      return switchTo('placeOrder', { code, input });
    if (paise !== undefined) return offered(code, paise);
    const perhaps = input && likelyOffer(input.text, item);
    // "last koto?" is for the seller to say.
    if (input !== undefined && input.choiceId === undefined && input.text !== '' && perhaps === undefined)
      return askSeller(code, input.text);
    return next({ item: code, perhaps: perhaps && { paise: perhaps, text: input?.text } });
  },
  steps: {
    sure: {
      needed: (held) => held.perhaps !== undefined,
      context: 'yes_no_q',
      ask: ({ perhaps }) =>
        say(
          'bargain.sure.ask',
          { price: { money: perhaps?.paise ?? 0 } },
          { offers: [offer('yes', 'bargain.sure.yes'), offer('no', 'bargain.sure.no')] },
        ),
      read: ({ choice, intent, text }, { item = '', perhaps }) => {
        if (perhaps === undefined) return forget([]);
        if (choice === 'yes' || agrees(intent)) return offered(item, perhaps.paise);
        const other = readOffer(text);
        if (other !== undefined) return offered(item, other);
        // Not meant as a price, her words are for the seller.
        if (choice === 'no' || intent === 'no') return askSeller(item, perhaps.text);
        return pass;
      },
    },
    price: {
      context: 'price_q',
      ask: (held) => say(held.talk === undefined ? 'bargain.price.ask' : 'bargain.price.askCounter'),
      read: async (input, held, look) => {
        const { text } = input;
        const item = held.item === undefined ? undefined : await look.item(held.item);
        const read = readPrice(text, 'answer');
        const paise = read.kind === 'amount' ? read.paise : readOffer(text);
        // On second thought she takes it at its price.
        const takes = saysTaking(text) && item !== undefined && takesAsItStands(text, item.pricePaise);
        const takesIt = item !== undefined && paise === undefined && takes;
        if (takesIt) return switchTo('placeOrder', { code: item.code, input });
        // Before she names a price she asks about the thing.
        const isForSeller = asksAbout(text) || namesSeller(text) || input.intent === 'price_negotiate';
        if (paise === undefined && held.item !== undefined && isForSeller) return askSeller(held.item, text);
        // Another item, or other goods, lead out of this one.
        if (paise === undefined && leadsElsewhere(text)) return switchTo('findItem', { input });
        if (paise === undefined) return retry(say('listItem.price.unclear'));
        if (item !== undefined && paise >= item.pricePaise) return switchTo('placeOrder', { code: item.code, input });
        if (held.item !== undefined) return offered(held.item, paise);
        return finishAndGoOn({ do: 'answerOffer', with: { talk: held.talk ?? '', to: 'countered', paise } });
      },
    },
  },
});

/** An item's code, or words that look for other goods than the one whose price is asked. */
function leadsElsewhere(text: string): boolean {
  if (readListingCode(text) !== undefined) return true;
  const { chatter, filters } = readQuery(text);
  const { kind, weave, material, colours } = filters;
  return !chatter && [kind, weave, material, colours].some((named) => named !== undefined);
}

function askSeller(item: string, text: string): Outcome {
  return finishAndGoOn({ do: 'askSeller', with: { item, said: { text, photos: [] } } });
}

function offered(item: string, paise: number): Outcome {
  return finishAndGoOn({ do: 'makeOffer', with: { item, paise } });
}
