import { z } from 'zod';
import { defineFlow, finish, leave, next, type Outcome, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { JoiningView } from '../src/conversation/link-look.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, offer, type Reply, say } from '../src/conversation/reply.ts';
import { placeOf } from '../src/conversation/say-place.ts';
import { wantsUnlink } from '../src/language/link-words.ts';

/** Two addresses of one person become two persons again. */
export const unlink = defineFlow({
  name: 'unlink',
  parkable: false,
  draft: z.object({ joining: z.string().optional() }),
  begin: async (_start, look): Promise<Outcome> => {
    const joinings = await look.links.joinings();
    if (joinings.length === 0) return leave(say('unlink.none'));
    return next(joinings.length === 1 ? { joining: joinings[0]?.id } : {});
  },
  steps: {
    joining: {
      context: 'orders',
      ask: async (_draft, look) => {
        const joinings = await look.links.joinings();
        const lines = joinings.map((one, index) =>
          say('unlink.line', { number: index + 1, place: { reply: namesOf(one) } }),
        );
        const offers = joinings.map(({ id }, index) =>
          listedOffer(`apart/${id}`, 'unlink.choice', { number: index + 1 }),
        );
        return say('unlink.which', { lines: { lines } }, { offers });
      },
      read: ({ choice }) =>
        choice?.startsWith('apart/') === true
          ? next({ joining: choice.slice('apart/'.length) })
          : retry(say('unlink.unclear')),
    },
    sure: {
      context: 'yes_no_q',
      ask: async ({ joining }, look) => {
        const chosen = (await look.links.joinings()).find(({ id }) => id === joining);
        const place = { reply: chosen === undefined ? placeOf('') : namesOf(chosen) };
        const offers = [offer('yes', 'unlink.yes'), offer('no', 'words.no')];
        return say('unlink.sure', { place, here: { reply: placeOf(look.links.channel) } }, { offers });
      },
      read: ({ choice, intent }, { joining = '' }) => {
        if (choice === 'no' || intent === 'no') return leave(say('unlink.left'));
        return choice === 'yes' || intent === 'yes'
          ? finish({ do: 'unlink', with: { joining } })
          : retry(say('unlink.sureUnclear'));
      },
    },
  },
});

function namesOf({ others }: JoiningView): Reply {
  const [first = '', second] = [...new Set(others)];
  return second === undefined
    ? placeOf(first)
    : say('unlink.two', { one: { reply: placeOf(first) }, other: { reply: placeOf(second) } });
}

/** Whether plain words ask for it; of somebody with one address they may mean anything. */
export async function wantsToUnlink({ text, photos }: Input, look: Look): Promise<boolean> {
  return photos.length === 0 && wantsUnlink(text) && (/link/iu.test(text) || (await look.links.joinings()).length > 0);
}
