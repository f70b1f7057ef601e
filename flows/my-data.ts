import { z } from 'zod';
import type { KeptThing, OwnData } from '../src/conversation/data-look.ts';
import { defineFlow, finish, leave, next, type Outcome, pass, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { offer, type Reply, say } from '../src/conversation/reply.ts';
import { pagesOfKept, sayKept } from '../src/conversation/say-kept.ts';
import { placeOf } from '../src/conversation/say-place.ts';
import { nameOfWish } from '../src/conversation/wish.ts';
import { sayOrderCode } from '../src/domain/codes.ts';
import { asksForAll, asksForData, asksToErase } from '../src/language/data-words.ts';

/** What the haat keeps about somebody, and the end of it. */
export const myData = defineFlow({
  name: 'myData',
  parkable: false,
  draft: z.object({
    /** The page of everything that is on the screen, as it stood when the first was shown; the short answer, when absent. */
    page: z.number().int().min(0).optional(),
    until: z.string().optional(),
    shown: z.literal('erase').optional(),
  }),
  begin: async ({ action, input }, look): Promise<Outcome> => {
    const erases = action === 'erase' || asksToErase(input?.text ?? '', 'anything');
    return erases ? askToErase(look) : next({});
  },
  steps: {
    shown: {
      context: 'idle',
      ask: async ({ page, until }, look) =>
        page === undefined ? sayAll(await look.data.all(), look) : sayPage(await pagesUntil(until, look), page),
      read: async ({ choice, text, intent, photos }, { page, until }, look) => {
        if (choice === 'erase' || asksToErase(text, 'her data')) return askToErase(look);
        const wantsMore = choice === 'read' || (choice === undefined && (intent === 'more' || asksForAll(text)));
        if (!wantsMore || photos.length > 0) return pass;
        if (page === undefined) return next({ page: 0, until: look.now.toISOString() });
        const isLast = page + 1 >= (await pagesUntil(until, look)).length;
        return isLast ? retry(say('myData.read.noMore')) : next({ page: page + 1 });
      },
    },
    sure: {
      context: 'yes_no_q',
      ask: () =>
        say('myData.sure.ask', {}, { offers: [offer('no', 'myData.sure.no'), offer('yes', 'myData.sure.yes')] }),
      read: ({ choice, intent, text }) => {
        if (choice === 'no' || intent === 'no' || intent === 'cancel') return leave(say('myData.left'));
        return choice === 'yes' || intent === 'yes' || asksToErase(text, 'her data')
          ? finish({ do: 'eraseMe', with: {} })
          : retry(say('myData.sure.unclear'));
      },
    },
  },
});

/** Whether plain words ask what is kept, or that it be deleted. */
export function wantsOwnData({ text, photos }: Input): boolean {
  return photos.length === 0 && (asksForData(text) || asksToErase(text, 'anything'));
}

async function askToErase(look: Look): Promise<Outcome> {
  const orders = await look.data.obstacles();
  if (orders.length > 0) return leave(say('myData.obstacle', { orders: orders.map(sayOrderCode).join(', ') }));
  return next({ shown: 'erase' });
}

async function sayAll(data: OwnData, look: Look): Promise<Reply> {
  const wishes = await look.wishes();
  const list = (items: readonly string[]) => items.join(', ');
  const withState = (orders: OwnData['bought']) =>
    orders.map(({ code, state }) =>
      say('myData.order', { order: code, state: { reply: say(`order.state.${state}`) } }),
    );
  const lines: readonly Reply[] = [
    say('myData.who', {
      name: data.name,
      since: { day: data.since },
      language: { reply: say(`language.${data.language}`) },
    }),
    ...data.places.map(({ channel, phone }) =>
      phone === undefined
        ? say('myData.place', { place: { reply: placeOf(channel) } })
        : say('myData.placeNumber', { place: { reply: placeOf(channel) }, phone }),
    ),
    ...data.addresses.map((address) => say('myData.address', { address })),
    ...data.sellers.map(({ name, place, items }) =>
      say('myData.seller', { name, place: { term: place, of: 'place' }, count: items.length, items: list(items) }),
    ),
    ...(data.bought.length === 0 ? [] : [say('myData.bought', { lines: { lines: withState(data.bought) } })]),
    ...(data.sold.length === 0 ? [] : [say('myData.sold', { lines: { lines: withState(data.sold) } })]),
    ...(data.talks.length === 0 ? [] : [say('myData.talks', { talks: list(data.talks) })]),
    ...wishes.map(({ wish }) => say('myData.wish', { wish: { reply: nameOfWish(wish) } })),
    ...data.consents.map(({ answer, on }) => say(`myData.consent.${answer}`, { on: { day: on } })),
    ...data.roles.map((role) => say('myData.role', { role: { reply: say(`staff.role.${role}`) } })),
    say('myData.messages', { count: data.messages }),
  ];
  const offers = [offer('read', 'myData.read.all'), offer('erase', 'myData.erase')];
  return say('myData.all', { lines: { lines } }, { offers });
}

async function pagesUntil(until: string | undefined, look: Look): Promise<readonly (readonly KeptThing[])[]> {
  return pagesOfKept(await look.data.everything(until === undefined ? look.now : new Date(until)));
}

function sayPage(pages: readonly (readonly KeptThing[])[], page: number): Reply {
  const { lines, ...more } = sayKept(pages[page] ?? []);
  const isLast = page + 1 >= pages.length;
  const offers = [...(isLast ? [] : [offer('read', 'findItem.results.more')]), offer('erase', 'myData.erase')];
  return say(isLast ? 'myData.read.last' : 'myData.read.page', { lines: { lines } }, { ...more, offers });
}
