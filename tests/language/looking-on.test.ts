import { expect, it } from 'vitest';
import { announcesQuestion, asksForLike, asksToSeeIt, readLookingOn } from '../../src/language/looking-on.ts';
import { onlyAsksToBeTold, resumesNews } from '../../src/language/news-words.ts';
import { praises } from '../../src/language/praising.ts';
import { severalWishes } from '../../src/language/several-wishes.ts';

it.each([
  ['onno kichu dekhan', 'else'],
  ['অন্য কিছু দেখান', 'else'],
  ['eta bade onno kichu', 'else'],
  ['then show me something else', 'else'],
  ['ei ta na, tar porer ta', 'next'],
  ['পরেরটা', 'next'],
  ['শেষেরটা', 'last'],
  ['aur dikhao', 'more'],
  ['আর কিছু আছে?', 'more'],
  ['আর না', undefined],
  ['onno rong ache?', undefined],
  ['last dam koto', undefined],
  ['lal sari dekhan', undefined],
])('reads "%s" as looking on to %s', (words, to) => expect(readLookingOn(words)).toBe(to));

it.each(['ki sundor', 'খুব সুন্দর', 'কী সুন্দর!', 'how beautiful', 'ki sundor sari', 'eta khub sundor', 'wow'])(
  '"%s" praises, and asks nothing',
  (words) => {
    expect(praises(words)).toBe(true);
  },
);

it.each(['accha', 'आच्छा', 'eta ki bhalo', 'bhalo?', 'ki dam', 'rong ki sundor thakbe', 'sundor sari dekhan'])(
  '"%s" is more than praise',
  (words) => expect(praises(words)).toBe(false),
);

it('tells an announced question from the question itself', () => {
  for (const words of ['question', 'প্রশ্ন', 'amar ekta proshno ache', 'सवाल है'])
    expect(announcesQuestion(words)).toBe(true);
  for (const words of ['question: rong pakka?', 'prosno kore ki hobe', 'rong pakka?'])
    expect(announcesQuestion(words)).toBe(false);
});

it.each(['eirokom ache?', 'এই রকম আছে?', 'eta ki ei rong?', 'do you have this?', 'erokom kichu chai'])(
  '"%s" under a picture asks for the like of it',
  (words) => expect(asksForLike(words)).toBe(true),
);

it.each(['eirokom 10 ta ache 500 taka', 'ei rokom sari banai', 'লাল জামদানি'])('"%s" does not', (words) =>
  expect(asksForLike(words)).toBe(false),
);

it('parts a wish for several counted things, and no other', () => {
  expect(severalWishes('2 ta gamcha ar 1 ta lal tanter sari lagbe')).toEqual([
    '2 ta gamcha',
    '1 ta lal tanter sari lagbe',
  ]);
  expect(severalWishes('দুটো গামছা আর একটা শাড়ি')).toHaveLength(2);
  expect(severalWishes('shari chai ar gamcha chai')).toEqual(['shari chai', 'gamcha chai']);
  for (const words of [
    'gamcha ar sari',
    'lal ar nil 2 ta sari',
    'ekta sari dekhan lal par o sada',
    'sari dekhan ar blouse soho chai',
  ])
    expect(severalWishes(words)).toEqual([words]);
});

it.each(['hae janaben', 'ele janaben', 'ok janaben', 'আচ্ছা এলে জানাবেন', 'yes tell me'])(
  '"%s" asks to be told of what was spoken of',
  (words) => expect(onlyAsksToBeTold(words)).toBe(true),
);

it.each(['dhuti ele janaben', 'janaben na', 'order hole janaben', 'tell me the price', 'রং পাকা কি না জানাবেন'])(
  '"%s" does not',
  (words) => expect(onlyAsksToBeTold(words)).toBe(false),
);

it('asks to see what was told, and wants news again', () => {
  for (const words of ['dekhan', 'হ্যাঁ দেখান', 'दिखाओ']) expect(asksToSeeIt(words)).toBe(true);
  for (const words of ['lal sari dekhan', 'কিছু দেখান']) expect(asksToSeeIt(words)).toBe(false);
  expect(resumesNews('শুরু')).toBe(true);
  expect(resumesNews('/start')).toBe(false);
});
