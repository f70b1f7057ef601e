/** English numbers, as they are spelt and misspelt: the first spelling is the one they are built from. */
export const ENGLISH_NUMBER_WORDS: readonly (readonly [number, string])[] = [
  ...'zero one two three four five|fife|fiv|fve six seven|sevan eight nine ten eleven twelve|twelf|twelv|tweleve|tweelve thirteen|thirten fourteen|forteen|fourten fifteen|fiften sixteen|sixten seventeen|seventen eighteen|eighten nineteen|ninteen|nineten'
    .split(' ')
    .map((words, value) => [value, words.replaceAll('|', ' ')] as const),
  ...'twenty thirty forty|fourty fifty|fiddy|fitty sixty seventy eighty ninety|ninty'
    .split(' ')
    .map((words, place) => [(place + 2) * 10, words.replaceAll('|', ' ')] as const),
];

/** seventyfive, twentyfor: two words written as one. */
export const ENGLISH_JOINED: readonly (readonly [number, string])[] = ENGLISH_NUMBER_WORDS.filter(
  ([tens]) => tens >= 20,
).flatMap(([tens, words]) =>
  ENGLISH_NUMBER_WORDS.filter(([unit]) => unit > 0 && unit < 10).map(
    ([unit, units]) =>
      [
        tens + unit,
        words
          .split(' ')
          .flatMap((word) => [...units.split(' '), ...(unit === 4 ? ['for'] : [])].map((each) => word + each))
          .join(' '),
      ] as const,
  ),
);

export const ENGLISH_HUNDREDS =
  'hundred hundreds hundrd hundrad hundread hundered hunderd hundret hunnid hundo hundos handred';
export const ENGLISH_THOUSANDS =
  'thousand thousands thousnd thousend thousent thousant sousand tousand tausand thausand';
