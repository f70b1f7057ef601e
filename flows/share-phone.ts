import { z } from 'zod';
import { defineFlow, finishAndGoOn, leave, next, type Outcome, retry } from '../src/conversation/flow.ts';
import { offerNumber } from '../src/conversation/offer-number.ts';
import { offer, say } from '../src/conversation/reply.ts';

/** Somebody shares her own number: it is kept to know her by only after she agreed to that. */
export const sharePhone = defineFlow({
  name: 'sharePhone',
  parkable: false,
  draft: z.object({ phone: z.string().optional() }),
  begin: ({ input }): Outcome =>
    input?.ownPhone === undefined
      ? leave(say('sharePhone.how', {}, { offers: [offerNumber] }))
      : next({ phone: input.ownPhone }),
  steps: {
    keep: {
      context: 'yes_no_q',
      ask: ({ phone = '' }) =>
        say(
          'sharePhone.ask',
          { end: phone.slice(-3) },
          { offers: [offer('yes', 'sharePhone.yes'), offer('no', 'words.no')] },
        ),
      read: ({ choice, intent }, { phone = '' }) => {
        if (choice === 'no' || intent === 'no') return leave(say('sharePhone.left'));
        return choice === 'yes' || intent === 'yes'
          ? finishAndGoOn({ do: 'attestPhone', with: { phone } })
          : retry(say('sharePhone.unclear'));
      },
    },
  },
});
