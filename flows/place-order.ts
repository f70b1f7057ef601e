import { z } from 'zod';
import { agrees } from '../src/conversation/agrees.ts';
import { mendBeside, sayPhone, saysCountBeside, withBeside } from '../src/conversation/beside-where.ts';
import { defineFlow, finish, forget, leave, next, nextQuietly, type Outcome, retry } from '../src/conversation/flow.ts';
import { givesUp, saidPlainly } from '../src/conversation/gives-up.ts';
import type { Input } from '../src/conversation/input.ts';
import type { DeliveryTo, ItemView, Look } from '../src/conversation/look.ts';
import { anew, mendWhere } from '../src/conversation/mend-where.ts';
import { notWhere } from '../src/conversation/not-where.ts';
import { notYetOrdering } from '../src/conversation/not-yet-ordering.ts';
import { howMany, NO_COUNT, orAsked } from '../src/conversation/order-count.ts';
import {
  itemOf,
  readRecount,
  sayLeft,
  sayOtherwise,
  takeCount,
  takeQuantity,
} from '../src/conversation/order-quantity.ts';
import { atTakenPrice, takePriceOnTable } from '../src/conversation/price-on-table.ts';
import { offer, type Reply, say } from '../src/conversation/reply.ts';
import { amountOf, nameOfItem } from '../src/conversation/say-item.ts';
import { sayPin, sayPinToCheck } from '../src/conversation/say-pin.ts';
import { takeAddress, takePin, takeWhere, WHERE_TO } from '../src/conversation/where-to.ts';
import { sayListingCode } from '../src/domain/codes.ts';
import { isOtherAddress, mendsAddress } from '../src/language/address-words.ts';
import { countBesideAddress } from '../src/language/count-beside-address.ts';
import { isWholeAddress, readDeliveryAddress } from '../src/language/delivery-address.ts';
import { readOrderWorry } from '../src/language/order-worries.ts';
import { readReply } from '../src/language/replies.ts';
import { readTaking } from '../src/language/taking.ts';

const TAKEN = z.object({ paise: z.number().int(), until: z.string(), count: z.number().int().optional() });

/** A buyer, known or not, orders an item: where to, how many, yes. */
export const placeOrder = defineFlow({
  name: 'placeOrder',
  parkable: true,
  takesDigits: true,
  draft: z.object({
    code: z.string().optional(),
    quantity: z.number().int().min(1).max(999).optional(),
    ...WHERE_TO,
    askQuantity: z.boolean().optional(),
    taken: TAKEN.optional(),
    /** What else she takes, by its codes: ordered after this one. */
    later: z.array(z.string()).max(9).optional(),
  }),
  async begin(start, look) {
    const { action, code: named, input, answers } = start;
    const code = named ?? (await askedAbout(look));
    if (code === undefined) return leave(say('placeOrder.which'));
    const item = await look.item(code);
    const refusal = refuse(item, code);
    if (refusal !== undefined) return leave(refusal);
    const sought = item === undefined ? NO_COUNT : orAsked(Number(action), item);
    const said = input === undefined || item === undefined ? NO_COUNT : howMany(input.text, item);
    const { isTooMany, ...wanted } = { ...sought, ...said };
    const isNew = item !== undefined && answers?.taken === undefined;
    const onTable = isNew ? await takePriceOnTable(item, { ...start, code }, wanted.quantity, look) : undefined;
    if (onTable !== undefined) return onTable;
    const taken = TAKEN.safeParse(answers?.taken).data;
    const view = item && atTakenPrice(item, taken, look.now);
    const promised = view?.promised;
    const many = promised === undefined ? wanted : { quantity: promised };
    const notes = sayOtherwise(view, { ...wanted, ...(isTooMany === undefined ? {} : { isTooMany }) });
    if (input === undefined || !isWholeAddress(input.text))
      return next({ code, ...(answers?.address === undefined ? look.person.lastAddress : {}), ...many }, ...notes);
    const { name, address, pin } = readDeliveryAddress(input.text);
    return next({ code, name, address, pin, ...many }, ...notes, ...sayPhone(input.text));
  },
  // What is held for her at an agreed price is let go at once.
  async cancel(draft, look) {
    return (await itemOf(draft, look))?.promised === undefined ? undefined : leaveAlone(draft);
  },
  steps: {
    quantity: {
      needed: (draft) => draft.askQuantity === true,
      ask: async (draft, look) => sayLeft('placeOrder.quantity.ask', await itemOf(draft, look)),
      read: ({ text }, draft, look) => {
        // Whoever says where to send it instead is asked again how many.
        const where = /\p{Nd}{3}\s?\p{Nd}{3}/u.test(text) ? takeWhere(text, draft) : undefined;
        return where?.kind === 'next' ? where : takeQuantity(text, draft, look);
      },
    },
    name: {
      context: 'free_text_q',
      ask: askName,
      read: async (reading, draft, look): Promise<Outcome> => {
        const { text, choice } = reading;
        const said = saidPlainly(reading);
        if (said === 'no') return leaveAlone(draft);
        const counts = countBesideAddress(text).count !== undefined;
        if (agrees(said) && !counts && !text.includes(',')) return retry(say('placeOrder.where.unclear'));
        const kept = look.person.addresses ?? [];
        const tapped = kept.find((_one, index) => choice === `kept/${index}` && !isWholeAddress(text));
        if (tapped !== undefined) return next({ ...tapped });
        const aside = await notWhere(reading, draft, look, askName(draft, look));
        if (aside !== undefined) return aside;
        const mayAsk = draft.address === undefined && !counts;
        const instead = mayAsk ? await notYetOrdering(reading, draft.code ?? '', look) : undefined;
        return instead ?? withBeside(text, await itemOf(draft, look), (rest) => takeWhere(rest, draft));
      },
    },
    address: {
      context: 'free_text_q',
      ask: () => ASK_ADDRESS,
      read: async (reading, draft, look) =>
        givesUp(reading)
          ? leaveAlone(draft)
          : ((await notWhere(reading, draft, look, ASK_ADDRESS)) ??
            withBeside(reading.text, await itemOf(draft, look), (rest) => takeAddress(rest, draft))),
    },
    pin: {
      context: 'free_text_q',
      ask: () => ASK_PIN,
      read: async (reading, draft, look) =>
        givesUp(reading)
          ? leaveAlone(draft)
          : ((await notWhere(reading, draft, look, ASK_PIN)) ??
            withBeside(reading.text, await itemOf(draft, look), (rest) => takePin(rest, draft))),
    },
    confirm: {
      context: 'confirm_order',
      ask: async (draft, look) => {
        const item = await itemOf(draft, look);
        if (item === undefined) return say('placeOrder.gone', { code: sayListingCode(draft.code ?? '') });
        const count = item.promised ?? draft.quantity ?? 1;
        const more =
          item.available > 1 && item.promised === undefined
            ? [offer('quantity', 'placeOrder.confirm.changeQuantity')]
            : [];
        const offers = [
          offer('place', 'placeOrder.confirm.yes'),
          offer('address', 'placeOrder.confirm.changeAddress'),
          ...more,
        ];
        const { name = '', address = '', pin = '' } = draft;
        return say(
          'placeOrder.confirm.ask',
          {
            item: nameOfItem(item),
            amount: { reply: amountOf(item, count) },
            total: { money: item.pricePaise * count },
            name,
            address,
            pin: sayPinToCheck(pin, address),
          },
          { offers },
        );
      },
      read: async (reading, draft, look): Promise<Outcome> => {
        const { intent, text } = reading;
        // "২টা" says how many; only a tap or a bare number chooses.
        const item = await itemOf(draft, look);
        const held = item?.promised ?? draft.quantity ?? 1;
        const counted =
          reading.choiceId === undefined ? readRecount(text, held, item?.priceUnit ?? 'piece') : undefined;
        const choice = counted === undefined ? reading.choice : undefined;
        const isBeside = counted === undefined || saysCountBeside(text);
        const mayMend = choice === undefined && isBeside && (intent !== 'yes' || isOtherAddress(text));
        const mended = mayMend ? mendBeside(text, item, (rest) => mendWhere(rest, draft)) : undefined;
        if (mended !== undefined) return mended;
        if (counted === 'other') return forget(['quantity'], { askQuantity: true });
        if (counted !== undefined && (counted !== held || intent !== 'yes')) return takeCount(counted, draft, look);
        if (choice === 'address' || (choice === undefined && mendsAddress(text))) return anew(draft);
        if (choice === 'quantity') return forget(['quantity'], { askQuantity: true });
        const worry = choice === undefined ? readOrderWorry(text) : undefined;
        if (worry !== undefined) return nextQuietly({}, say(`placeOrder.confirm.${worry}`));
        if (choice !== 'place' && !agrees(intent))
          return intent === 'no' ? leaveAlone(draft) : retry(say('placeOrder.confirm.unclear'));
        const { code, name, address, pin } = draft;
        if (code === undefined || name === undefined || address === undefined || pin === undefined) return forget([]);
        const [after, ...later] = draft.later ?? [];
        const to = { name, address, pin };
        const order = { do: 'placeOrder', with: { code, quantity: held, ...to } } as const;
        if (after === undefined) return finish(order);
        return finish(order, { flow: 'placeOrder', start: { code: after, answers: { ...to, later } } });
      },
    },
  },
});

function leaveAlone({ code = '' }: { readonly code?: string | undefined }): Outcome {
  return finish({ do: 'giveUpOrder', with: { item: code } });
}

/** "হ্যাঁ অর্ডার দিন" says yes to nothing where nothing was asked. */
const NAMES_ORDER = /অর্ডার|order|ऑर्डर/iu;

/** Whether somebody who looks at nothing wants to order. */
export async function wantsToOrder({ text }: Input, look: Look): Promise<boolean> {
  if (readReply(text, 'idle', 'buyer') === 'order') return true;
  if (NAMES_ORDER.test(text) && readReply(text, 'item', 'buyer') === 'order') return true;
  return readTaking(text) !== undefined && (await askedAbout(look)) !== undefined;
}

/** What she last asked or bargained about. */
async function askedAbout(look: Look): Promise<string | undefined> {
  return (await look.talks()).find(({ side, state }) => side === 'buyer' && state !== 'blocked')?.itemCode;
}

const ASK_ADDRESS = say('placeOrder.address.ask');
const ASK_PIN = say('placeOrder.pin.ask');

function askName({ address }: { readonly address?: string | undefined }, { person }: Look): Reply {
  return address === undefined ? sayWhere(person.addresses ?? []) : say('placeOrder.name.ask');
}

/** Where to? With the places kept before, to tap. */
function sayWhere(kept: readonly DeliveryTo[]): Reply {
  const offers = kept.map(({ name, address, pin }, index) =>
    offer(`kept/${index}`, 'placeOrder.where.kept', {
      place: `${name}, ${address}`.slice(0, 60),
      pin: sayPin(pin),
    }),
  );
  return say(
    kept.length > 1 ? 'placeOrder.where.askKept' : 'placeOrder.where.ask',
    {},
    { offers: kept.length > 1 ? offers : [] },
  );
}

function refuse(item: ItemView | undefined, code: string | undefined): Reply | undefined {
  if (item === undefined) return say('findItem.noSuchCode', { code: sayListingCode(code ?? '') });
  if (item.ours) return say('placeOrder.own');
  if (item.state !== 'published' || item.available < 1)
    return say('placeOrder.gone', { code: sayListingCode(item.code) });
  return undefined;
}
