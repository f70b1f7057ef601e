import { z } from 'zod';
import {
  type AnyFlow,
  defineFlow,
  detour,
  finish,
  forget,
  leave,
  next,
  nextQuietly,
  pass,
  retry,
} from '../../src/conversation/flow.ts';
import type { Flows } from '../../src/conversation/flows.ts';
import { offer, say, toFlow } from '../../src/conversation/reply.ts';

const LANGUAGE = { do: 'setLanguage', with: { language: 'bn' } } as const;

/** Two questions and a yes. */
const form = defineFlow({
  name: 'form',
  parkable: true,
  draft: z.object({ colour: z.string().max(10).optional(), size: z.number().max(9).optional() }),
  anytime: ({ photos }) => (photos.length > 0 ? nextQuietly({}, say('form.seen')) : undefined),
  steps: {
    colour: {
      context: 'free_text_q',
      ask: () => say('form.colour.ask', {}, { offers: [offer('red', 'form.red'), offer('blue', 'form.blue')] }),
      read: ({ choice }) => (choice === undefined ? retry(say('form.colour.unclear')) : next({ colour: choice })),
    },
    size: {
      context: 'free_text_q',
      ask: () => say('form.size.ask'),
      read: ({ text }) => (/^\d$/.test(text) ? next({ size: Number(text) }) : retry(say('form.size.unclear'))),
    },
    confirm: {
      ask: () =>
        say('form.confirm.ask', {}, { offers: [offer('yes', 'form.yes'), offer('recolour', 'form.recolour')] }),
      read: ({ choice, returnedFrom }) => {
        if (choice === 'recolour') return forget(['colour']);
        if (choice !== 'yes') return retry(say('form.confirm.unclear'));
        return returnedFrom === undefined ? detour('guest', 'yes', say('form.guestFirst')) : finish(LANGUAGE);
      },
    },
  },
});

/** What must be known first: one word. */
const guest = defineFlow({
  name: 'guest',
  parkable: true,
  draft: z.object({}),
  steps: {
    who: {
      context: 'free_text_q',
      ask: () => say('guest.who.ask'),
      read: ({ text }) => (text === 'nobody' ? leave(say('guest.gone')) : finish(LANGUAGE)),
    },
  },
});

const menu = defineFlow({
  name: 'menu',
  parkable: false,
  draft: z.object({}),
  steps: {
    choice: {
      context: 'idle',
      ask: () => say('menu.ask', {}, { offers: [offer(toFlow('form', 'start'), 'menu.form')] }),
      read: () => pass,
    },
  },
});

const ALL: readonly AnyFlow[] = [menu, form, guest];

/** A house of three small flows. The word "form" opens one of them. */
export const toyFlows: Flows = {
  get: (name) => ALL.find((flow) => flow.name === name),
  menu: 'menu',
  openers: [{ flow: 'form', wants: ({ text }) => text === 'form' }],
};
