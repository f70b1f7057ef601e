import type { Count } from './counts.ts';
import type { Token } from './normalise.ts';
import { afterUnit } from './stock-asides.ts';

// "kam se kam 15 milega", "২৫টার কম হবে না": so many there are in any case.

const AT_LEAST =
  /(?:^| )(?:kam (?:se|say) kam|कम से कम|at ?least|অন্তত|কমপক্ষে|কম করে(?: হলেও)?|onto?to|antoto|kompokk?he|kom kore(?: holeo)?|minimum|মিনিমাম) $/u;
const NOT_LESS =
  /^(?:(?:র|এর|er|r|se|से) )?(?:কম|kom|kam|कम) (?:হবে না|নেই|নাই|না|নয\u09BC|hobe na|nei|noy|na|nahi)(?: |$)/u;
/** What a buyer must take, what things cost, and what may come: another matter. */
const OF_TERMS =
  /(?:^| )(?:নিতে|নিলে|নিতেই|কিনতে|অর্ডার\S*|দাম|টাকা|দিন|মাস|লাগ\S*|nite|nile|kinte|order\S*|dam|taka|tk|rs|din|mas|lag\S*|len[ae]|lijiye|padeg[ai]|buy|take|moq|लेन\S*|दिन|\?)(?: |$)/u;

const OF_PIECES = /^(?:টার|টির|খানার|tar|tir|khanar) /u;
const THERE =
  /(?:^| )(?:আছে|আছেই|হবে|হবেই|পাবেন|পাবে|দিতে|ache|achei|achhe|hobe|hobei|paben|pabe|dite|hoga|honge|mil\S*|hai|hain|left|available|है|मिल\S*)(?: |$)/u;

/** How many there are at least, where that is all a message counts. */
export function leastCount(counts: readonly Count[], tokens: readonly Token[]): number | undefined {
  const [count, other] = counts;
  if (count === undefined || other !== undefined || count.number.values.length > 1) return undefined;
  const words = tokens.map(({ text }) => text);
  const before = `${words.slice(0, count.number.from).join(' ')} `;
  const behind = words.slice(afterUnit(count.number.to, tokens)).join(' ');
  const isLeast = AT_LEAST.test(before) && THERE.test(behind);
  const isNotLess = OF_PIECES.test(behind) && NOT_LESS.test(behind.replace(OF_PIECES, ''));
  if (!isLeast && !isNotLess) return undefined;
  return OF_TERMS.test(words.join(' ')) || count.count < 2 ? undefined : count.count;
}
