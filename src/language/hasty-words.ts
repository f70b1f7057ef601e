/** Words typed in a hurry, without their vowels, and what they are in full. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  (
    'amr amar, amdr amader, sb sob, thk thik, dbo debo, nbo nebo, krbo korbo, krbn korben, krben korben, krte korte, krlam korlam, krchi korchi, krun korun, krn korun, ' +
    'pthao pathao, pthan pathan, pthabo pathabo, pthbo pathabo, pthiye pathiye, dkhao dekhao, dkhan dekhan, dkhbo dekhbo, dkhi dekhi, kbe kobe, kthy kothay, kothy kothay, hbe hobe, ' +
    'jbe jabe, jbo jabo, lgbe lagbe, pbo pabo, prbo parbo, prchi parchi, prben parben, bkri bikri, jni jani, jna jana, kntu kintu, hoyche hoyeche, gche geche, ' +
    'bndho bondho, bndo bondho, bhj bhej, chye chahiye, chahye chahiye, nxt next, kno keno, chbi chobi'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A message with the words in full that were typed without vowels: "amr ordr kbe pbo". Expects normalised text; positions change. */
export function spelledOut(normalised: string): string {
  return normalised.replace(/(?<![a-z\d])[a-z]{2,7}(?![a-z\d])/g, (word) => IN_FULL.get(word) ?? word);
}
