import { expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readQuery } from '../../src/language/queries.ts';

it.each(['গামছা একটা ১৮০ দুটো ৩৫০', 'saree 1 ta 650 2 ta 1250'])(
  'reads what one costs in "%s", and counts nothing that there is',
  (text) => {
    const { facts } = readCaption(text);
    expect(facts.price).toMatchObject({ kind: 'amount', paise: text.includes('650') ? 65_000 : 18_000 });
    expect(facts).not.toHaveProperty('count');
  },
);

it.each([
  ['500er gamcha noy, 200er moddhe dekhan', { kind: 'gamchha', maxPricePaise: 20_000 }],
  ['৫০০০ এর জামদানি না, ৩০০০ এর মধ্যে দেখান', { weave: 'jamdani', maxPricePaise: 300_000 }],
])('hears in "%s" that only the price is refused', (text, filters) => {
  expect(readQuery(text).filters).toEqual(filters);
});

it('takes what is given "kom kore" for what is given', () => {
  expect(readPrice('kom kore 1350 dile nebo', 'answer')).toMatchObject({ kind: 'amount', paise: 135_000 });
});

it.each(['upto 2500'])('asks again of an answer that is a limit: "%s"', (text) => {
  expect(readPrice(text, 'answer').kind).toBe('ambiguous');
});
