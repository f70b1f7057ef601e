import { findTerms } from '../language/lexicon.ts';
import { endsNewsOf, onlyWants } from '../language/news-words.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Session } from './session.ts';
import { readWish, type Wish } from './wish.ts';

type Kept = Awaited<ReturnType<Look['wishes']>>[number];

/** So long after a wish was kept "only …" mends it. */
const A_MOMENT_MS = 15 * 60 * 1_000;
/** Where only something is shown. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myNews']);
const NAMES: ReadonlySet<string> = new Set(['product', 'weave', 'material', 'colour', 'place', 'district']);

/** Whether words end a wish for news or mend the one just kept, and how that is opened. */
export async function meansOwnNews(reading: Reading, { active }: Session, look: Look): Promise<Start | undefined> {
  const { text, photos } = reading;
  if (photos.length > 0 || (active !== undefined && !SHOWS.has(active.flow))) return undefined;
  if (endsNewsOf(text)) return startOfEnd(text, await look.wishes());
  const about = active === undefined ? onlyWants(text) : undefined;
  const newest = about === undefined ? undefined : (await look.wishes()).at(-1);
  if (about === undefined || newest === undefined) return undefined;
  if (look.now.getTime() - newest.since.getTime() > A_MOMENT_MS) return undefined;
  const wish = await readWish(about, look);
  return wish === undefined ? undefined : { action: 'exchange', code: newest.id, answers: { wish } };
}

/** The one that words name; the list, where they name several; undefined where none. */
function startOfEnd(text: string, wishes: readonly Kept[]): Start | undefined {
  const named = findTerms(text).filter(({ kind }) => NAMES.has(kind));
  if (named.length === 0) return undefined;
  const meant = wishes.filter(({ wish }) => named.every(({ id }) => termsOf(wish).includes(id)));
  const exact = meant.filter(({ wish }) => termsOf(wish).length === named.length);
  const [only, ...more] = exact.length === 1 ? exact : meant;
  if (only === undefined) return undefined;
  return more.length === 0 ? { action: 'end', code: only.id } : { action: 'list' };
}

function termsOf(wish: Wish): readonly string[] {
  if (wish.kind === 'weave' || wish.kind === 'district') return [wish.value];
  if (wish.kind !== 'search') return [];
  const { kind, weave, material, colours = [], orCloth = [], place, district } = wish.filters;
  const cloth = [kind, weave, material, place, place === undefined ? district : undefined];
  return [...cloth.flatMap((id) => (id === undefined ? [] : [id])), ...colours, ...orCloth];
}
