import { isCalled, readMemberWish } from '../language/member-words.ts';
import type { Start } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { ownSellers } from './say-people.ts';
import type { Session } from './session.ts';

/** Where something is only shown, or nothing is. */
const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myItems', 'myOrders', 'people', 'tellOfOrder']);

/**
 * Whether words are of somebody who sells with this person: "রিনাকে বাদ দাও". Who that is, where one is so called; else all are shown.
 * Never of goods, and never of an order.
 */
export async function speaksOfMember(
  { text, photos }: Reading,
  { active }: Session,
  look: Look,
): Promise<Start | undefined> {
  if (photos.length > 0 || (active !== undefined && !SHOWS.has(active.flow))) return undefined;
  const read = readMemberWish(text);
  const together = ownSellers(look.person).filter(({ kind, people }) => kind !== 'weaver' || people > 1);
  const [only, ...others] = together;
  if (read === undefined || only === undefined) return undefined;
  const members = await Promise.all(
    together.map(async ({ id }) => (await look.people(id)).map((member) => ({ ...member, seller: id }))),
  );
  const [meant, ...more] = members.flat().filter(({ name }) => isCalled(read.name, name));
  if (meant === undefined || more.length > 0)
    return others.length === 0 ? { action: 'list', code: only.id } : { action: 'list' };
  const mayMove = meant.isSelf || together.some(({ id, role }) => id === meant.seller && role === 'manager');
  return { action: mayMove ? read.wish : 'notHers', code: `${meant.seller}.${meant.personId}` };
}
