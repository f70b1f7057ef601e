const KE = /^(?:ke|kei)$/;
/** Before a romanised "ke" these make it "who"; a name makes it "to" or "of". */
const NO_NAME =
  /^(?:apni|apnara|tumi|tomra|ami|amra|eta|ota|seta|ei|oi|ok|okay|yes|ha|haa|haan|hya|ache|thik|আপনি|আপনারা|তুমি|এটা|ওটা|আছে|হ্যাঁ)$/u;

/** Whether the word there asks who: ke pathabe, eta ke debe, debe ke; not didi ke, blouse ke saath. */
export function isWho(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:কে|কার|কাকে)$/u.test(word)) return true;
  if (!KE.test(word)) return false;
  return at === 0 || at === words.length - 1 || NO_NAME.test(words[at - 1] ?? '');
}
