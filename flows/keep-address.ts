import { z } from 'zod';
import { defineFlow, finish, leave, next, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { takeAddress, takePin, takeWhere, WHERE_TO } from '../src/conversation/where-to.ts';
import { asksToKeepAddress } from '../src/language/address-words.ts';
import { isWholeAddress, readDeliveryAddress } from '../src/language/delivery-address.ts';
import { readDistrict } from '../src/language/places.ts';

/** A buyer leaves her name and address beforehand, so that an order needs one tap. Nothing else is asked. */
export const keepAddress = defineFlow({
  name: 'keepAddress',
  parkable: true,
  takesDigits: true,
  draft: z.object({ known: z.boolean().optional(), ...WHERE_TO }),
  begin({ input }, look) {
    if (input !== undefined && isWholeAddress(input.text)) return next({ ...readDeliveryAddress(input.text) });
    const kept = look.person.lastAddress;
    // What is kept is shown; a new one is simply written.
    return kept === undefined ? next({}) : next({ known: true });
  },
  steps: {
    name: {
      context: 'free_text_q',
      ask: (held, look) => {
        const kept = held.known === true ? look.person.lastAddress : undefined;
        if (held.address !== undefined) return say('placeOrder.name.ask');
        return kept === undefined
          ? say('keepAddress.ask')
          : say('keepAddress.have', { ...kept }, { offers: [offer('enough', 'keepAddress.enough')] });
      },
      read: ({ text, choice, intent }, held) => {
        if (held.known === true && (choice === 'enough' || intent === 'yes' || intent === 'done'))
          return leave(say('keepAddress.stays'));
        return takeWhere(text, held);
      },
    },
    address: {
      context: 'free_text_q',
      ask: () => say('placeOrder.address.ask'),
      read: ({ text }, held) => takeAddress(text, held),
    },
    pin: {
      context: 'free_text_q',
      ask: () => say('placeOrder.pin.ask'),
      read: ({ text }, held) => takePin(text, held),
    },
    keep: {
      context: 'yes_no_q',
      ask: ({ name = '', address = '', pin = '' }) => say('keepAddress.confirm', { name, address, pin }),
      read: ({ intent, text }, { name, address, pin }) => {
        if (name === undefined || address === undefined || pin === undefined) return next({});
        if (intent === 'yes' || intent === 'done') return finish({ do: 'keepAddress', with: { name, address, pin } });
        const other = readDeliveryAddress(text);
        const isSaid = intent === 'none' && Object.keys(other).length > 1 && saysWhere(text);
        return isSaid
          ? next({ name: other.name, address: other.address, pin: other.pin })
          : retry(say('keepAddress.unclear'));
      },
    },
  },
});

/** Whether words may be of a house or a town: "haan kar do order, sochna kya" is no address. */
function saysWhere(text: string): boolean {
  return /\p{Nd}/u.test(text) || readDistrict(text).kind !== 'none';
}

/** Whether somebody asks for her address to be kept, or writes it whole while nothing is asked. */
export function wantsAddressKept(input: Input): boolean {
  return input.photos.length === 0 && (asksToKeepAddress(input.text) || isWholeAddress(input.text));
}
