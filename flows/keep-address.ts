import { z } from 'zod';
import { sayPhone, withBeside } from '../src/conversation/beside-where.ts';
import { defineFlow, finish, leave, next, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { anew, mendWhere } from '../src/conversation/mend-where.ts';
import { parcelsToCome } from '../src/conversation/parcels-to-come.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { sayPin, sayPinToCheck } from '../src/conversation/say-pin.ts';
import { takeAddress, takePin, takeWhere, WHERE_TO } from '../src/conversation/where-to.ts';
import { sayOrderCode } from '../src/domain/codes.ts';
import {
  asksToKeepAddress,
  isOtherAddress,
  mendsAddress,
  withoutDenial,
  withoutOtherAddress,
} from '../src/language/address-words.ts';
import { isWholeAddress, readDeliveryAddress } from '../src/language/delivery-address.ts';
import { readDistrict } from '../src/language/places.ts';

/** A buyer leaves her name and address beforehand, so that an order needs one tap. Nothing else is asked. */
export const keepAddress = defineFlow({
  name: 'keepAddress',
  parkable: true,
  takesDigits: true,
  draft: z.object({
    known: z.boolean().optional(),
    ...WHERE_TO,
    /** Her orders that are not on their way, by their codes: most likely it is they that are to go there. */
    orders: z.array(z.string()).optional(),
  }),
  async begin({ input }, look) {
    const codes = (await parcelsToCome(look)).map(({ code }) => code);
    const orders = codes.length > 0 ? { orders: codes } : {};
    const said = withoutDenial(input?.text ?? '');
    if (input !== undefined && isWholeAddress(said))
      return next({ ...readDeliveryAddress(said), ...orders }, ...sayPhone(said));
    const kept = look.person.lastAddress;
    // "pin bhul likhechi, 713102 hobe": the rest is as it was.
    const { pin, address } = readDeliveryAddress(said);
    if (kept !== undefined && pin !== undefined && address === undefined && said !== input?.text)
      return next({ name: kept.name, address: kept.address, pin, ...orders });
    // What is kept is shown; a new one is simply written.
    return kept === undefined ? next(orders) : next({ known: true, nameBefore: kept.name, ...orders });
  },
  steps: {
    name: {
      context: 'free_text_q',
      ask: (held, look) => {
        const kept = held.known === true ? look.person.lastAddress : undefined;
        if (held.address !== undefined) return say('placeOrder.name.ask');
        return kept === undefined
          ? say('keepAddress.ask')
          : say(
              'keepAddress.have',
              { ...kept, pin: sayPin(kept.pin) },
              { offers: [offer('enough', 'keepAddress.enough')] },
            );
      },
      read: ({ text, choice, intent }, held) => {
        // "হ্যাঁ, কিন্তু ঠিকানা অন্য": no yes to what is kept.
        if (held.known === true && isOtherAddress(text)) {
          const said = withoutOtherAddress(text);
          return /\p{L}.*\p{L}/u.test(said) ? takeWhere(said, held) : next({ known: false });
        }
        if (held.known === true && (choice === 'enough' || intent === 'yes' || intent === 'done'))
          return leave(say('keepAddress.stays'));
        return withBeside(text, undefined, (rest) => takeWhere(rest, held));
      },
    },
    address: {
      context: 'free_text_q',
      ask: () => say('placeOrder.address.ask'),
      read: ({ text }, held) => withBeside(text, undefined, (rest) => takeAddress(rest, held)),
    },
    pin: {
      context: 'free_text_q',
      ask: () => say('placeOrder.pin.ask'),
      read: ({ text }, held) => withBeside(text, undefined, (rest) => takePin(rest, held)),
    },
    keep: {
      context: 'yes_no_q',
      ask: ({ name = '', address = '', pin = '', orders }) =>
        orders === undefined
          ? say(
              'keepAddress.confirm',
              { name, address, pin: sayPinToCheck(pin, address) },
              { offers: [offer('keep', 'keepAddress.yes')] },
            )
          : say(
              'keepAddress.confirmOrder',
              { name, address, pin: sayPinToCheck(pin, address), orders: orders.map(sayOrderCode).join(', ') },
              { offers: [offer('keep', 'keepAddress.alsoOrder'), offer('later', 'keepAddress.later')] },
            ),
      read: ({ choice, intent, text }, { name, address, pin, orders }) => {
        if (name === undefined || address === undefined || pin === undefined) return next({});
        const to = { name, address, pin };
        const other =
          choice === undefined && isOtherAddress(text) ? mendWhere(text, { name, address, pin }) : undefined;
        if (other !== undefined) return other;
        if (choice === 'later') return finish({ do: 'keepAddress', with: to });
        if (choice === 'keep' || intent === 'yes' || intent === 'done')
          return finish({ do: 'keepAddress', with: { ...to, ...(orders && { orders }) } });
        const mended = choice === undefined ? mendWhere(text, { name, address, pin }) : undefined;
        if (mended !== undefined) return mended;
        if (choice === undefined && mendsAddress(text)) return anew({ name });
        const written = readDeliveryAddress(text);
        const isSaid = intent === 'none' && Object.keys(written).length > 1 && saysWhere(text);
        return isSaid
          ? next({ name: written.name, address: written.address, pin: written.pin })
          : retry(say('keepAddress.unclear'));
      },
    },
  },
});

/** Whether words may be of a house or a town: "haan kar do order, sochna kya" is no address. */
function saysWhere(text: string): boolean {
  return /\p{Nd}/u.test(text) || readDistrict(text).kind !== 'none';
}

/** Whether somebody asks for her address to be kept, says that her order's is wrong, or writes it whole while nothing is asked. */
export async function wantsAddressKept({ text, photos }: Input, look: Look): Promise<boolean> {
  if (photos.length > 0) return false;
  if (asksToKeepAddress(text) || isWholeAddress(text)) return true;
  return mendsAddress(text) && (await parcelsToCome(look)).length > 0;
}
