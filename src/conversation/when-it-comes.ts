import { isAnythingNew, onlyAsksToBeTold, readNewsWish } from '../language/news-words.ts';
import { type Outcome, type Start, switchTo } from './flow.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';
import { type Looking, pageOf, wishIn } from './looking.ts';
import type { OpenItem } from './say-looking.ts';
import type { Wish } from './wish.ts';

/** To be told when what she looked for comes. One line of hers may also name a seller; several are what they come to. */
export function tell(input: Input, draft: Looking): Outcome {
  const { said = [draft.query ?? ''], below } = draft;
  const wish = said.length > 1 || below !== undefined ? wishIn(draft) : undefined;
  const start: Start = wish === undefined ? { input: { ...input, text: said[0] ?? '' } } : { answers: { wish } };
  return switchTo('subscribe', start);
}

/** "ele janaben", "hae janaben": of what was looked for and is not there. */
export async function toldWish(text: string, draft: OpenItem, look: Look): Promise<Wish | undefined> {
  if (!onlyAsksToBeTold(text) || isAnythingNew(text)) return undefined;
  const wish = wishIn(draft);
  if (wish === undefined || readNewsWish(text).kind === 'tell') return wish;
  const isThere = draft.open !== undefined || (await pageOf(draft, look)).items.some(({ lacks }) => lacks.length === 0);
  return isThere ? undefined : wish;
}
