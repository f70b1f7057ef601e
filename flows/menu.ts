import { z } from 'zod';
import { defineFlow, pass } from '../src/conversation/flow.ts';
import { offer, say, toFlow } from '../src/conversation/reply.ts';
import { ownSellers } from '../src/conversation/say-people.ts';

/** Where everybody stands when nothing else is going on: what can be done here, by role. */
export const menu = defineFlow({
  name: 'menu',
  draft: z.object({}),
  parkable: false,
  steps: {
    choice: {
      context: 'idle',
      ask: (_draft, look) => {
        const isSeller = look.person.sellers.length > 0;
        const buy = offer(toFlow('findItem', 'start'), 'menu.find');
        const sell = offer(toFlow('listItem', 'start'), 'menu.sell');
        const orders = offer(toFlow('myOrders', 'start'), 'menu.orders');
        // Offered until there is one; a newcomer is not asked for it.
        const isWanted = !isSeller && !look.person.isNew && look.person.lastAddress === undefined;
        const address = isWanted ? [offer(toFlow('keepAddress', 'start'), 'menu.address')] : [];
        const items = offer(toFlow('myItems', 'start'), 'menu.items');
        const together = ownSellers(look.person).some(({ kind, people }) => kind !== 'weaver' || people > 1);
        const people = together ? [offer(toFlow('people', 'list'), 'menu.people')] : [];
        const offers = isSeller ? [sell, items, orders, buy, ...people] : [buy, sell, orders, ...address];
        if (look.desk !== undefined) offers.push(offer(toFlow('staff', 'start'), 'menu.staff'));
        else if (look.casting !== undefined) offers.push(offer(toFlow('broadcasts', 'open'), 'staff.desk.broadcasts'));
        return say(look.person.isNew ? 'menu.welcome' : 'menu.ask', {}, { offers });
      },
      read: () => pass,
    },
  },
});
