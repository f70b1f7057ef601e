import { z } from 'zod';
import { defineFlow, finish, forget, leave, next, type Outcome, pass, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, offer, type Reply, say } from '../src/conversation/reply.ts';
import { nameOrNone } from '../src/conversation/say-people.ts';
import { placeOf } from '../src/conversation/say-place.ts';
import { asksToMerge } from '../src/language/staff-words.ts';

const person = z.object({
  id: z.string(),
  name: z.string(),
  places: z.array(z.string()),
  orders: z.number(),
  items: z.number(),
});
type Found = z.infer<typeof person>;

/** An administrator makes two who are one person one, or takes them apart again. */
export const merge = defineFlow({
  name: 'merge',
  parkable: false,
  draft: z.object({ found: z.array(person).optional(), one: person.optional(), other: person.optional() }),
  begin: ({ action, code }, look): Outcome => {
    if (look.merging === undefined) return leave(say('staff.notYours'));
    if (action === 'undo' && code !== undefined) return finish({ do: 'unmergePeople', with: { joining: code } });
    return next({});
  },
  steps: {
    one: {
      context: 'free_text_q',
      ask: async ({ found }, look) => (found === undefined ? sayBeginning(look) : sayFound(found)),
      read: ({ choice, text }, { found = [] }, look) => {
        if (choice?.startsWith('apart/') === true)
          return finish({ do: 'unmergePeople', with: { joining: choice.slice('apart/'.length) } });
        return choosePerson({ choice, text, found }, look, (one) => ({ one }));
      },
    },
    other: {
      context: 'free_text_q',
      ask: ({ found, one }) =>
        found === undefined ? say('merge.other.ask', { name: nameOrNone(one?.name) }) : sayFound(found),
      read: ({ choice, text }, { found = [], one }, look) =>
        choosePerson({ choice, text, found: found.filter(({ id }) => id !== one?.id) }, look, (other) => ({ other })),
    },
    sure: {
      context: 'yes_no_q',
      ask: ({ one, other }) => {
        const offers = [offer('yes', 'merge.sure.yes'), offer('no', 'words.no')];
        return say('merge.sure.ask', { one: describe(one), other: describe(other) }, { offers });
      },
      read: ({ choice, intent }, { one, other }) => {
        if (choice === 'no' || intent === 'no') return leave(say('merge.left'));
        if ((choice !== 'yes' && intent !== 'yes') || one === undefined || other === undefined)
          return retry(say('merge.sure.unclear'));
        return finish({ do: 'mergePeople', with: { one: one.id, other: other.id } });
      },
    },
  },
});

/** Whether an administrator asks for it. */
export function wantsToMerge({ text, photos }: Input, look: Look): boolean {
  return look.merging !== undefined && photos.length === 0 && asksToMerge(text);
}

async function choosePerson(
  { choice, text, found }: { choice: string | undefined; text: string; found: readonly Found[] },
  look: Look,
  fill: (chosen: Found) => Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const chosen = found.find(({ id }) => choice === `person/${id}`);
  if (chosen !== undefined) return forget(['found'], fill(chosen));
  if (text === '') return pass;
  const people = (await look.merging?.find(text)) ?? [];
  return people.length === 0 ? retry(say('merge.none')) : next({ found: people });
}

async function sayBeginning(look: Look): Promise<Reply> {
  const merged = (await look.merging?.recent()) ?? [];
  if (merged.length === 0) return say('merge.one.ask');
  const lines = merged.map(({ name }, index) => say('merge.one.line', { number: index + 1, name: nameOrNone(name) }));
  const offers = merged.map(({ id }, index) => listedOffer(`apart/${id}`, 'merge.choice', { number: index + 1 }));
  return say('merge.one.askOrUndo', { lines: { lines } }, { offers });
}

function sayFound(found: readonly Found[]): Reply {
  const lines = found.map((one, index) => say('merge.line', { number: index + 1, who: describe(one) }));
  const offers = found.map(({ id }, index) => listedOffer(`person/${id}`, 'merge.choice', { number: index + 1 }));
  return say('merge.which', { lines: { lines } }, { offers });
}

function describe(who: Found | undefined) {
  const { name = '', places = [], orders = 0, items = 0 } = who ?? {};
  return {
    reply: say('merge.who', { name: nameOrNone(name), place: { reply: placeOf(places[0] ?? '') }, orders, items }),
  };
}
