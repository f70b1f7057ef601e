import { type Param, type Reply, say } from '../conversation/reply.ts';
import { called } from '../conversation/say-people.ts';
import type { CommandContext } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

/** Tells a seller's people who are there for it, but for whoever did it. One who looks after her for her is told whose it is. */
export async function tellSellers(
  { parts, changes, state }: CommandContext,
  sellerId: string,
  news: Reply | readonly Reply[],
  about: { readonly once?: string; readonly enquiryId?: string },
): Promise<readonly NewOutboxRow[]> {
  const targets = await changes.sellerTargets(sellerId);
  const others = targets.filter(({ personId }) => personId !== state.person.id);
  const isKept = others.some(({ isKeeper }) => isKeeper);
  const whose = isKept ? [say('people.forHer', { name: await changes.sellerName(sellerId) })] : [];
  const rows = others.map((target) =>
    writeRows(parts, target, [...(target.isKeeper ? whose : []), ...('key' in news ? [news] : news)], {
      purpose: 'notice',
      ...about,
    }),
  );
  return (await Promise.all(rows)).flat();
}

/** Whoever does this, as their colleagues call them. */
export async function whoDid({ changes, state }: CommandContext): Promise<Param> {
  return called(await changes.personName(state.person.id));
}
