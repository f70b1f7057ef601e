import { expect, it } from 'vitest';
import { readQuery } from '../../src/language/queries.ts';

it.each<[string, readonly string[]]>([
  ['লাল নীল বাদে জামদানি', ['blue', 'red']],
  ['lal nil bade jamdani', ['blue', 'red']],
  ['লাল আর নীল বাদ দিয়ে জামদানি', ['blue', 'red']],
  ['লাল নীল সবুজ ছাড়া শাড়ি', ['blue', 'green', 'red']],
  ['lal holud chara sari dekhan', ['red', 'yellow']],
  ['কালো সাদা রঙ বাদ দিয়ে গামছা', ['black', 'white']],
  ['लाल नीला छोड़कर साड़ी', ['blue', 'red']],
])('leaves out of "%s" each colour it names', (text, colours) => {
  const { filters } = readQuery(text);
  expect([...(filters.notColours ?? [])].sort()).toEqual(colours);
  expect(filters.colours).toBeUndefined();
});

it.each<[string, readonly string[], readonly string[]]>([
  ['সবুজ শাড়ি, নীল বাদে', ['green'], ['blue']],
  ['লাল না, নীল শাড়ি', ['blue'], ['red']],
  ['নীল বাদে লাল শাড়ি', ['red'], ['blue']],
])('of "%s" keeps what is wanted', (text, wanted, refused) => {
  const { filters } = readQuery(text);
  expect([filters.colours, filters.notColours]).toEqual([wanted, refused]);
});
