/** What one number's ending sounds like in the districts: নব্বুই, সত্তোর, পঁচাত্তুর, চাল্লিশ. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/নব্বই$/, ['নব্বুই', 'নব্বয\u09BC', 'নোব্বই', 'নব্বি']],
  [/nobboi$/, ['nobbi', 'nobbui', 'nobboy', 'nabbai', 'nobbei']],
  [/ত্তর$/, ['ত্তুর', 'ত্তোর', 'ত্তইর']],
  [/ttor$/, ['ttur', 'ttar']],
  [/চল্লিশ$/, ['চাল্লিশ', 'চোল্লিশ', 'চল্লিস', 'চল্লুশ']],
  [/chollish$/, ['challish', 'challis', 'chollis', 'collish']],
  [/ত্রিশ$/, ['ত্তিরিশ', 'তিরিশ']],
  [/trish$/, ['tirish', 'tris']],
  [/ষট্টি$/, ['ষাট্টি', 'ষট্টী', 'ষইট্টি']],
  [/shotti$/, ['shatti', 'sotti', 'shotty']],
  [/ান্ন$/, ['ান্নো', 'ান্য']],
  [/anno$/, ['anna', 'annya']],
];

/** The other spellings of a number by its ending. */
export function districtSpellings(word: string): readonly string[] {
  return ENDINGS.filter(([ending]) => ending.test(word)).flatMap(([ending, others]) =>
    others.map((other) => word.replace(ending, other)),
  );
}
