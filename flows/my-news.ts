import { z } from 'zod';
import { defineFlow, finish, leave, pass, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { listedOffer, offer, say, toFlow } from '../src/conversation/reply.ts';
import { nameOfWish, wishSchema } from '../src/conversation/wish.ts';
import { readNewsWish } from '../src/language/news-words.ts';

/** What a person is told of, and the end of any of it by its number. */
export const myNews = defineFlow({
  name: 'myNews',
  parkable: false,
  draft: z.object({}),
  async begin({ action, code = '', answers }, look) {
    const instead = action === 'exchange' ? wishSchema.safeParse(answers?.wish) : undefined;
    if (instead?.success === true) return finish({ do: 'exchangeWish', with: { id: code, wish: instead.data } });
    if (action === 'end') return finish({ do: 'unsubscribe', with: { id: code } });
    const wishes = await look.wishes();
    return wishes.length > 0
      ? pass
      : leave(say('myNews.none', {}, { offers: [offer(toFlow('subscribe', 'start'), 'myNews.more')] }));
  },
  steps: {
    end: {
      context: 'orders',
      ask: async (_draft, look) => {
        const wishes = await look.wishes();
        const lines = wishes.map(({ wish }, index) =>
          say('myNews.line', { number: index + 1, wish: { reply: nameOfWish(wish) } }),
        );
        const offers = wishes.map(({ id }, index) => listedOffer(`end/${id}`, 'myNews.end', { number: index + 1 }));
        const all = [offer(toFlow('subscribe', 'start'), 'myNews.more'), offer('stop', 'myNews.stop')];
        return say('myNews.list', { lines: { lines } }, { offers: [...offers, ...all] });
      },
      read: ({ choice, intent, text, photos }) => {
        if (choice === 'stop') return finish({ do: 'stopNews', with: {} });
        if (choice?.startsWith('end/')) return finish({ do: 'unsubscribe', with: { id: choice.slice('end/'.length) } });
        return photos.length > 0 || intent !== 'none' || !/^[\p{N}\s]+$/u.test(text)
          ? pass
          : retry(say('myNews.unclear'));
      },
    },
  },
});

/** Whether plain words ask what one is told of. */
export function wantsOwnNews(input: Input): boolean {
  return input.photos.length === 0 && readNewsWish(input.text).kind === 'list';
}
