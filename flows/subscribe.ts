import { z } from 'zod';
import {
  defineFlow,
  finish,
  next,
  nextQuietly,
  type Outcome,
  pass,
  retry,
  switchTo,
} from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { pageOf } from '../src/conversation/looking.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { askConsent } from '../src/conversation/say-news.ts';
import { readWishes, type Wish, wishSchema } from '../src/conversation/wish.ts';
import { asksIfThere, onlyAsksToBeTold, readNewsWish, wishOf } from '../src/language/news-words.ts';
import { readReply } from '../src/language/replies.ts';

/** No line names more. */
const MOST_BESIDE = 8;

/** Anyone asks to hear of new things: everything, a weave, a seller, a district, or whatever she would search for. */
export const subscribe = defineFlow({
  name: 'subscribe',
  parkable: true,
  draft: z.object({
    wish: wishSchema.optional(),
    /** What else the same line wished for. */
    also: z.array(wishSchema).max(MOST_BESIDE).optional(),
    /** Whether she has nodded at the question once. */
    nodded: z.boolean().optional(),
  }),
  async begin({ input, code, answers }, look) {
    const known = wishSchema.safeParse(answers?.wish);
    if (known.success) return take([known.data], look);
    const text = input?.text ?? '';
    // "থাকলে বলবেন": what is there is shown.
    if (input !== undefined && asksIfThere(text) && (await isThere(text, look)))
      return switchTo('findItem', { input: { ...input, text: wishOf(text) } });
    return take(await readWishes(text, look, code), look);
  },
  steps: {
    wish: {
      context: 'search_q',
      ask: () => say('subscribe.wish.ask', {}, { offers: [offer('everything', 'subscribe.wish.everything')] }),
      read: async ({ choice, text, photos }, _draft, look): Promise<Outcome> => {
        if (choice === 'everything') return take([{ kind: 'everything' }], look);
        if (photos.length > 0) return pass;
        const wishes = await readWishes(text, look);
        return wishes.length === 0 ? retry(say('subscribe.wish.unclear')) : take(wishes, look);
      },
    },
    consent: {
      context: 'confirm_order',
      ask: ({ wish, also }) => (wish === undefined ? say('subscribe.wish.ask') : askConsent(wish, also)),
      read: async ({ choice, intent, text, photos }, { wish, also, nodded }, look): Promise<Outcome> => {
        if (wish === undefined) return next({});
        const wishes = { wish, ...(also === undefined ? {} : { also }) };
        // A thumb or an "ok" may only mean "I see"; consent is said. Asked again, whoever nods once more has said it.
        const says = (intent === 'yes' && readReply(text, 'idle') === 'yes') || onlyAsksToBeTold(text);
        if (choice === 'agree' || says || (nodded === true && intent === 'yes'))
          return finish({ do: 'subscribe', with: { ...wishes, agreed: true } });
        if (choice === 'decline' || intent === 'no') return finish({ do: 'declineNews', with: wishes });
        if (photos.length > 0) return pass;
        // She says better what she wants: that is asked about instead.
        const [said, ...more] = readNewsWish(text).kind === 'tell' ? await readWishes(text, look) : [];
        if (said !== undefined) return next({ wish: said, also: more, nodded: false });
        return intent === 'yes' ? nextQuietly({ nodded: true }, askAgain()) : retry(say('subscribe.consent.unclear'));
      },
    },
  },
});

/** Whether plain words ask to be told of new things. */
export function wantsNews(input: Input): boolean {
  return input.photos.length === 0 && readNewsWish(input.text).kind === 'tell';
}

/** With her consent standing, a wish needs no second question. */
function take([wish, ...also]: readonly Wish[], look: Look): Outcome {
  if (wish === undefined) return next({});
  const wishes = { wish, ...(also.length === 0 ? {} : { also: also.slice(0, MOST_BESIDE) }) };
  return look.person.news === 'given' ? finish({ do: 'subscribe', with: { ...wishes, agreed: false } }) : next(wishes);
}

function askAgain() {
  const offers = [offer('agree', 'subscribe.consent.yes'), offer('decline', 'subscribe.consent.no')];
  return say('subscribe.consent.unclear', {}, { offers });
}

/** Whether the haat has just what she asks for. */
async function isThere(text: string, look: Look): Promise<boolean> {
  const { items } = await pageOf({ said: [wishOf(text)] }, look);
  return items.some(({ lacks }) => lacks.length === 0);
}
