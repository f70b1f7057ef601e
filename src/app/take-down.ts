import type { Reply } from '../conversation/reply.ts';
import type { CommandContext } from './commands.ts';
import { changeListing } from './own-listings.ts';

/** Takes a thing down whose seller has just said that it is gone, unless the haat knows of more than those that were asked for. */
export async function takeDown(context: CommandContext, code: string, count: number): Promise<readonly Reply[]> {
  const own = await context.changes.ownListing(code, context.state.person.id);
  if (own?.state !== 'published' || own.onHand - own.held > count) return [];
  return (await changeListing(context, { code, change: { what: 'sold' } })).says;
}
