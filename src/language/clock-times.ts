import type { Token } from './normalise.ts';
import type { FoundNumber } from './numbers.ts';
import { isWas } from './quantity-turns.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

const DAYTIME = wordSet(
  'সকাল দুপুর বিকেল বিকাল সন্ধ্যা সন্ধে রাত ভোর sokal shokal dupur bikel bikal sondhya sondhe raat rat vor subah shaam dopahar सुबह शाम दोपहर रात',
);
const STRIKES = wordSet('বাজে বাজলে বাজার নাগাদ baje bajle nagad bje bajhe बजे oclock');
const CLASSED = /^(?:টাত|টাৎ|টা|টার|টায\u09BC|টে|ta|tar|tay|te|tai)$/u;

/** "৯টা বাজে", "রাত ৮টার পর": o'clock. */
export function isHour({ from, to, values, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  if ((values[0] ?? 0) > 12) return false;
  const isGlued = suffix === 'classifier';
  if (!isGlued && !CLASSED.test(tokens[to]?.text ?? '')) return false;
  // "৬টা ৩০ এ": with its minutes.
  if (/^(?:00|15|30|45)$/.test(tokens[isGlued ? to : to + 1]?.text ?? '')) return true;
  // "সকালে সাতটা ছিল": so many were there.
  if (isWas(tokens[isGlued ? to : to + 1]?.text ?? '')) return false;
  return hasWord(DAYTIME, tokens[from - 1]?.text ?? '') || isWord(STRIKES, tokens[isGlued ? to : to + 1]?.text ?? '');
}

/** The thirty of "৬টা ৩০ এ". */
export function isMinutes({ from, to, values, suffix }: FoundNumber, tokens: readonly Token[]): boolean {
  if (suffix !== 'none' || ![0, 15, 30, 45].includes(values[0] ?? 1) || CLASSED.test(tokens[to]?.text ?? ''))
    return false;
  return (
    /^(?:টা|ta)$|.টা$/u.test(tokens[from - 1]?.text ?? '') &&
    /^(?:এ|e|মিনিট|minute?|নাগাদ|nagad)$/u.test(tokens[to]?.text ?? '')
  );
}

const AT_HOUR = /^(?:by|after|till|until|at)$/;
/** ৫টায়, and টার, টের before a word for when. */
const AT = /(?:টাত|টাৎ|টায\u09BC|টেয\u09BC|tay)$/u;
const OF = /(?:টার|টের|টোর|tar|ter|tor)$|^(?:এর|er|r|র)$/u;
const WHEN = wordSet(
  'সময় somoy somay samay shomoy পর পরে পরেই por pore আগে age agey দিকে dike dikey মধ্যে moddhe modhye bhitor ভিতর ভেতর नंतर',
);
const FROM = /^(?:থেকে|theke|thke|থাইকা|se|से)$/u;
const OPENS = /^(?:খোল|খুল|বন্ধ|বস[ছেিবা]|চালু|শুরু|kho?l|khul|open|bondh|bandh|clos|bos[eibc]|chalu|shuru|suru|खुल|बंद|शुरू)/u;
const IN_STOCK = wordSet('আছে ache achhe ase asey আসে left available');

/** "আটটায় ঠেকেছে": so many are left. */
const COMES_TO = /^(?:ঠেক|নাম|এসে|thek|nem|ese|nam)/u;

/** The same in an answer to "how many": "৫টায় জানাব", "নটার সময় গুনব", "by 5", "দোকান ১০টা থেকে খোলা". */
export function tellsWhen(
  number: FoundNumber,
  tokens: readonly Token[],
  numbers: readonly FoundNumber[] = [],
): boolean {
  const { from, to, values, suffix } = number;
  const hour = values[0] ?? 0;
  if (hour < 1 || hour > 12) return false;
  const at = (place: number) => tokens[place]?.text ?? '';
  const isGlued = suffix === 'classifier';
  const isClassed = !isGlued && (CLASSED.test(at(to)) || AT.test(at(to)) || OF.test(at(to)));
  const after = isGlued || !isClassed ? to : to + 1;
  if (isWord(STRIKES, at(after))) return true;
  if (suffix === 'none' && !isClassed && AT_HOUR.test(at(from - 1)) && !/^\d|^[-%]$/.test(at(to))) return true;
  if (!isGlued && !isClassed) return false;
  const ending = at(isGlued ? to - 1 : to);
  const isAlone = from === 0 && after >= tokens.length;
  if (AT.test(ending) && !isAlone && !isWord(IN_STOCK, at(after)) && !COMES_TO.test(at(after))) return true;
  const later = numbers.some((each) => each.from >= after);
  const isFrom = [at(after), at(from - 1)].some((text) => FROM.test(text));
  if (isFrom && tokens.some(({ text }) => OPENS.test(text))) return true;
  const isOf = OF.test(ending) || OF.test(at(after));
  const place = OF.test(ending) || !isOf ? after : after + 1;
  return isOf && !later && isWord(WHEN, at(place));
}
