import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readTemplates } from '../src/i18n/templates.ts';
import { metaTemplates } from '../src/whatsapp/meta-templates.ts';
import { showCost } from '../src/whatsapp/show-cost.ts';
import { freshStore } from './support/store.ts';

const { store } = await freshStore();
const templates = metaTemplates(readTemplates(new URL('../locales/', import.meta.url).pathname));

it('prints a template as Meta takes it: values numbered, each with an example, buttons as quick replies', () => {
  expect(templates.find(({ name, language }) => name === 'order_news_sent_tracked_buyer' && language === 'en')).toEqual(
    {
      name: 'order_news_sent_tracked_buyer',
      language: 'en',
      category: 'UTILITY',
      components: [
        {
          type: 'BODY',
          text: 'Your order {{1}} ({{2}}) has been sent. The parcel number is {{3}}. Tell me when you have it.',
          example: { body_text: [['OR-7Q2MK', 'Dhakai jamdani saree', 'EW123456789IN']] },
        },
        { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Received' }] },
      ],
    },
  );
});

it('calls marketing marketing', () => {
  const marketing = templates.filter(({ category }) => category === 'MARKETING').map(({ name }) => name);
  expect(new Set(marketing)).toEqual(new Set(['knock_broadcast']));
});

it('prints every template as one line of JSON', async () => {
  const args = ['run.mjs', 'src/whatsapp/main.ts', 'templates'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(templates);
});

it('shows a month’s messages by kind, what was billed, what is free and what the cap leaves', async () => {
  for (const kind of ['service', 'service', 'utility'] as const)
    await store.countSent({ channel: 'whatsapp-cloud', month: '2026-11', kind });
  expect(await showCost(store, { channel: 'whatsapp-cloud', month: '2026-11', cap: 3 })).toEqual([
    '2026-11: 3 messages, 0 of them billed',
    '  service    2 sent, 0 billed by Meta',
    '  utility    1 sent, 0 billed by Meta',
    '  free answers left: 998 of 1000',
    '  cap: 3, reached: templates wait, broadcasts are let go',
  ]);
});
