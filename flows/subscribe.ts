import { z } from 'zod';
import { defineFlow, finish, next, type Outcome, pass, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { askConsent } from '../src/conversation/say-news.ts';
import { readWish, type Wish, wishSchema } from '../src/conversation/wish.ts';
import { onlyAsksToBeTold, readNewsWish } from '../src/language/news-words.ts';
import { readReply } from '../src/language/replies.ts';

/** Anyone asks to hear of new things: everything, a weave, a seller, a district, or whatever she would search for. */
export const subscribe = defineFlow({
  name: 'subscribe',
  parkable: true,
  draft: z.object({ wish: wishSchema.optional() }),
  async begin({ input, code, answers }, look) {
    const known = wishSchema.safeParse(answers?.wish);
    const wish = known.success ? known.data : await readWish(input?.text ?? '', look, code);
    return wish === undefined ? next({}) : take(wish, look);
  },
  steps: {
    wish: {
      context: 'search_q',
      ask: () => say('subscribe.wish.ask', {}, { offers: [offer('everything', 'subscribe.wish.everything')] }),
      read: async ({ choice, text, photos }, _draft, look): Promise<Outcome> => {
        if (choice === 'everything') return take({ kind: 'everything' }, look);
        if (photos.length > 0) return pass;
        const wish = await readWish(text, look);
        return wish === undefined ? retry(say('subscribe.wish.unclear')) : take(wish, look);
      },
    },
    consent: {
      context: 'confirm_order',
      ask: ({ wish }) => (wish === undefined ? say('subscribe.wish.ask') : askConsent(wish)),
      read: async ({ choice, intent, text, photos }, { wish }, look): Promise<Outcome> => {
        if (wish === undefined) return next({});
        // A thumb or an "ok" may only mean "I see"; consent is said.
        const agrees = (intent === 'yes' && readReply(text, 'idle') === 'yes') || onlyAsksToBeTold(text);
        if (choice === 'agree' || agrees) return finish({ do: 'subscribe', with: { wish, agreed: true } });
        if (choice === 'decline' || intent === 'no') return finish({ do: 'declineNews', with: { wish } });
        if (photos.length > 0) return pass;
        // She says better what she wants: that is asked about instead.
        const said = readNewsWish(text).kind === 'tell' ? await readWish(text, look) : undefined;
        return said === undefined ? retry(say('subscribe.consent.unclear')) : next({ wish: said });
      },
    },
  },
});

/** Whether plain words ask to be told of new things. */
export function wantsNews(input: Input): boolean {
  return input.photos.length === 0 && readNewsWish(input.text).kind === 'tell';
}

/** With her consent standing, a wish needs no second question. */
function take(wish: Wish, look: Look): Outcome {
  return look.person.news === 'given' ? finish({ do: 'subscribe', with: { wish, agreed: false } }) : next({ wish });
}
