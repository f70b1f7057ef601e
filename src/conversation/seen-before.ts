import { looksBack } from '../language/looking-on.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { namedAmong } from './named-among.ts';
import type { Session } from './session.ts';

/** Where something is only shown, and "back" may mean what was shown before. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'enquire', 'myOrders', 'subscribe']);
/** So many cards one looks back over. */
const MOST = 10;

/** "আগেরটা দেখান", "আগের শাড়িটা আবার দেখি": the card seen before, of the goods the words name where they name any. */
export async function looksBackFrom(
  { text, photos, quotedId }: Reading,
  { active }: Session,
  look: Look,
): Promise<Start | undefined> {
  if (photos.length > 0 || quotedId !== undefined || !looksBack(text)) return undefined;
  if (active !== undefined && !SHOWS.has(active.flow)) return undefined;
  const open = SAME_AGAIN.test(text) ? undefined : active?.answers.open;
  const seen = (await look.itemsSeen()).slice(0, MOST);
  const items = (await Promise.all(seen.map((code) => look.item(code)))).flatMap((item) => item ?? []);
  const named = namedAmong(text, items);
  // With nothing else seen, "back" means what it always means.
  const before = (named ?? items).find(({ code }) => code !== open) ?? named?.[0];
  return before && { code: before.code };
}

/** "ota abar dekhi", of what is open: that one. */
const SAME_AGAIN = /^\s*(?:ওটা|ওইটা|এটা|ota|oita|eta|it)(?![\p{L}\p{M}])/iu;
