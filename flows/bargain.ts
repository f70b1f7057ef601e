import { z } from 'zod';
import { agrees } from '../src/conversation/agrees.ts';
import { askedOff, type BidFor, bidFor, wantedIn } from '../src/conversation/bid-for.ts';
import {
  defineFlow,
  finishAndGoOn,
  forget,
  leave,
  next,
  type Outcome,
  pass,
  retry,
  type Start,
  switchTo,
} from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { likelyOffer } from '../src/conversation/likely-offer.ts';
import type { ItemView, Look, TalkView } from '../src/conversation/look.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { saySum } from '../src/conversation/say-bid.ts';
import { amountOf } from '../src/conversation/say-item.ts';
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
    /** How many she looked for, where her words about the price count none. */
    count: z.number().int().min(1).max(999).optional(),
    /** A price that was perhaps an offer, in paise, for how many, and the words it stood in. */
    perhaps: z
      .object({ paise: z.number().int(), count: z.number().int().exactOptional(), text: z.string() })
      .optional(),
  }),
  async begin({ action, code = '', input, answers }, look) {
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
    const standing = input && (await onTable(code, look));
    const bid = input && bidFor(input.text, item, countIn(answers) ?? standing?.offerCount, standing?.offerPaise);
    if (input !== undefined && bid !== undefined) return offered(item, bid, input);
    const perhaps = input && likelyOffer(input.text, item);
    // "last koto?" is for the seller to say.
    if (input !== undefined && input.choiceId === undefined && input.text !== '' && perhaps === undefined)
      return askSeller(code, input.text);
    const count = input && wantedIn(input.text, item);
    return next({ item: code, perhaps: perhaps && { paise: perhaps, count, text: input?.text } });
  },
  steps: {
    sure: {
      needed: (held) => held.perhaps !== undefined,
      context: 'yes_no_q',
      ask: ({ perhaps }) =>
        say(
          'bargain.sure.ask',
          { price: saySum(perhaps?.paise ?? 0, perhaps?.count) },
          { offers: [offer('yes', 'bargain.sure.yes'), offer('no', 'bargain.sure.no')] },
        ),
      read: async (input, { item = '', count, perhaps }, look) => {
        const { choice, intent, text } = input;
        if (perhaps === undefined) return forget([]);
        if (choice === 'yes' || agrees(intent)) return makeOffer(item, perhaps);
        const view = await look.item(item);
        const other = view && bidFor(text, view, perhaps.count ?? count);
        if (view !== undefined && other !== undefined) return offered(view, other, input);
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
        const bid = item && bidFor(text, item, held.count);
        const isWhole = bid !== undefined && (bid.count > 1 || askedOff(text, item?.pricePaise ?? 0) !== undefined);
        if (item !== undefined && isWhole) return offered(item, bid, input);
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
        if (item !== undefined) return offered(item, { paise, count: held.count ?? 1, isRounded: false }, input);
        return finishAndGoOn({ do: 'answerOffer', with: { talk: held.talk ?? '', to: 'countered', paise } });
      },
    },
  },
});

/** What the seller would take for it, which waits for this buyer's word. */
async function onTable(code: string, look: Look): Promise<TalkView | undefined> {
  const talks = await look.talks();
  return talks.find(
    ({ itemCode, side, offerWaitsFor }) => itemCode === code && side === 'buyer' && offerWaitsFor === side,
  );
}

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

/** So much for each of so many: told to the seller, where there are so many; at the written price she takes them. */
function offered(item: ItemView, bid: BidFor, input: Input): Outcome {
  const { code, available } = item;
  const { paise, count } = bid;
  // "৮৫০ তেই দেন", of what costs so much.
  if (paise >= item.pricePaise)
    return switchTo('placeOrder', { code, input, ...(count === 1 ? {} : { action: `${count}` }) });
  if (count > 1 && count > available)
    return next({ item: code, count: 1 }, say('bargain.onlySoMany', { amount: { reply: amountOf(item, available) } }));
  if (bid.isRounded) return next({ item: code, perhaps: { paise, count, text: input.text } });
  return makeOffer(code, bid);
}

function makeOffer(item: string, { paise, count = 1 }: { readonly paise: number; readonly count?: number }): Outcome {
  return finishAndGoOn({ do: 'makeOffer', with: count === 1 ? { item, paise } : { item, paise, count } });
}

/** How many she looked for. */
function countIn(answers: Start['answers']): number | undefined {
  return typeof answers?.count === 'number' ? answers.count : undefined;
}
