import { z } from 'zod';
import { defineFlow, finish, leave, next, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { asksToKeepAddress } from '../src/language/address-words.ts';
import { isWholeAddress, readDeliveryAddress, readPin } from '../src/language/delivery-address.ts';

/** A buyer leaves her name and address beforehand, so that an order needs one tap. Nothing else is asked. */
export const keepAddress = defineFlow({
  name: 'keepAddress',
  parkable: true,
  takesDigits: true,
  draft: z.object({
    known: z.boolean().optional(),
    name: z.string().min(1).max(80).optional(),
    address: z.string().min(3).max(300).optional(),
    pin: z
      .string()
      .regex(/^[1-9]\d{5}$/)
      .optional(),
  }),
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
        // A few words without figures or commas are a name, whatever else they might be.
        const isName = /\p{L}/u.test(text) && !/[\p{N},\n]/u.test(text.trim()) && text.trim().split(/\s+/).length <= 4;
        const { name, address, pin } = isName ? { name: text.trim().slice(0, 80) } : readDeliveryAddress(text);
        if (/[?？]\s*$/u.test(text) || [name, address, pin].every((part) => part === undefined))
          return retry(say('placeOrder.where.unclear'));
        // With the address known, whatever is said now is whose name it goes to.
        return held.address === undefined ? next({ name, address, pin }) : next({ name: name ?? address, pin });
      },
    },
    address: {
      context: 'free_text_q',
      ask: () => say('placeOrder.address.ask'),
      read: ({ text }) => {
        const { name, address, pin } = readDeliveryAddress(text);
        const said = address ?? name ?? '';
        return said.length < 3 || !/\p{L}/u.test(said)
          ? retry(say('placeOrder.address.unclear'))
          : next({ address: said, pin });
      },
    },
    pin: {
      context: 'free_text_q',
      ask: () => say('placeOrder.pin.ask'),
      read: ({ text }, { name, address }) => {
        const found = readPin(text);
        if (found.kind === 'short') return retry(say('placeOrder.pin.short', { count: found.digits }));
        if (found.kind === 'none' || name === undefined || address === undefined)
          return retry(say('placeOrder.pin.unclear'));
        return next({ pin: found.pin });
      },
    },
    keep: {
      context: 'yes_no_q',
      ask: ({ name = '', address = '', pin = '' }) => say('keepAddress.confirm', { name, address, pin }),
      read: ({ intent, text }, { name, address, pin }) => {
        if (name === undefined || address === undefined || pin === undefined) return next({});
        if (intent === 'yes' || intent === 'done') return finish({ do: 'keepAddress', with: { name, address, pin } });
        const other = readDeliveryAddress(text);
        const isSaid = intent === 'none' && Object.keys(other).length > 1;
        return isSaid
          ? next({ name: other.name, address: other.address, pin: other.pin })
          : retry(say('keepAddress.unclear'));
      },
    },
  },
});

/** Whether somebody asks for her address to be kept, or writes it whole while nothing is asked. */
export function wantsAddressKept(input: Input): boolean {
  return input.photos.length === 0 && (asksToKeepAddress(input.text) || isWholeAddress(input.text));
}
