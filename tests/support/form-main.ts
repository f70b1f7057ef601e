import { z } from 'zod';
import { flows } from '../../flows/index.ts';
import { type AnyFlow, defineFlow, finish, next, retry } from '../../src/conversation/flow.ts';
import { say } from '../../src/conversation/reply.ts';
import { runHaat } from '../../src/run-haat.ts';

// src/main.ts with one flow more, `form`, in one of four releases: `--release N`. What is asked is said with words of other flows.
const at = process.argv.indexOf('--release');
const [release = ''] = process.argv.splice(at, 2).slice(1);

const text = z.string().max(40).optional();
const LANGUAGE = { do: 'setLanguage', with: { language: 'bn' } } as const;

/** A question that takes any words. */
function words<Name extends string>(name: Name, key: string) {
  return {
    context: 'free_text_q',
    ask: () => say(key),
    read: (input: { readonly text: string }) =>
      input.text === '' ? retry(say(key)) : next({ [name]: input.text } as { readonly [name in Name]: string }),
  } as const;
}

const name = words('name', 'register.name.ask');
const village = words('village', 'register.district.ask');
const loom = words('loom', 'placeOrder.where.ask');
const count = words('count', 'listItem.price.ask');
const yes = {
  ask: () => say('menu.ask'),
  read: ({ text }: { readonly text: string }) => (text === 'ok' ? finish(LANGUAGE) : retry(say('menu.ask'))),
};
/** The same question, of which a number is kept now. */
const counted = {
  context: 'free_text_q',
  ask: () => say('listItem.price.ask'),
  read: ({ text }: { readonly text: string }) =>
    /^\d+$/.test(text) ? next({ count: Number(text) }) : retry(say('listItem.price.ask')),
} as const;

const RELEASES: Readonly<Record<string, AnyFlow>> = {
  first: defineFlow({
    ...{ name: 'form', parkable: true, draft: z.object({ name: text, village: text, count: text }) },
    steps: { name, village, count, yes },
  }),
  inserted: defineFlow({
    ...{ name: 'form', parkable: true, draft: z.object({ name: text, loom: text, village: text, count: text }) },
    steps: { name, loom, village, count, yes },
  }),
  removed: defineFlow({
    ...{ name: 'form', parkable: true, draft: z.object({ name: text, loom: text, count: text }) },
    steps: { name, loom, count, yes },
  }),
  retyped: defineFlow({
    ...{ name: 'form', parkable: true, draft: z.object({ name: text, loom: text, count: z.number().optional() }) },
    steps: { name, loom, count: counted, yes },
  }),
};

const form = RELEASES[release];
await runHaat(process.argv.slice(2), process.env, {
  flows: { ...flows, get: (wanted) => (wanted === 'form' ? form : flows.get(wanted)) },
});
