import type { ListingFacts } from '../conversation/command.ts';
import { offer, say, toFlow } from '../conversation/reply.ts';
import { drawFreeCode, LISTING_CODE_LENGTH, sayListingCode } from '../domain/codes.ts';
import { refusePublication } from '../domain/listing.ts';
import { Refusal } from '../errors.ts';
import { termName } from '../language/lexicon.ts';
import { searchTokens } from '../language/search-tokens.ts';
import type { CommandContext, CommandResult } from './commands.ts';

/** Puts an item on the haat in the name of the person's seller. */
export async function publishListing(
  { parts, changes, state, now }: CommandContext,
  { placeSaid, sellerId: named, ...said }: ListingFacts & { readonly sellerId?: string },
): Promise<CommandResult> {
  const refusal = refusePublication(said);
  if (refusal !== undefined) throw new Refusal(refusal);
  const personId = state.person.id;
  const sellerId = await changes.mayListFor(named, personId);
  if (sellerId === undefined) throw new Refusal(named === undefined ? 'register.needed' : 'people.noLonger');
  const facts = placeSaid ? said : { ...said, ...(await changes.homeOf(sellerId)) };
  const code = await drawFreeCode(LISTING_CODE_LENGTH, parts.random, (drawn) => changes.isCodeTaken('listing', drawn));
  await changes.createListing({ ...facts, code, sellerId, personId, searchTokens: describeForSearch(facts), now });
  await changes.matchNews(code, now);
  await changes.audit({ actorId: personId, action: 'listing.published', subject: code, now });
  // One who lists for several goes on for the same.
  const again = state.person.sellers.length > 1 ? toFlow('listItem', 'for', sellerId) : toFlow('listItem', 'start');
  const another = [offer(again, 'listItem.another'), offer(toFlow('menu', 'open'), 'words.menu')];
  return { says: [say('listItem.published', { code: sayListingCode(code) }, { offers: another })], notices: [] };
}

/** All words by which the item may be looked for: its facts in every language we know, and its seller's own. */
export function describeForSearch(
  facts: Pick<ListingFacts, 'kind' | 'weave' | 'material' | 'colours' | 'district' | 'place' | 'words'>,
): readonly string[] {
  const ids = [facts.kind, facts.weave, facts.material, ...facts.colours, facts.district, facts.place];
  const names = ids.filter((id) => id !== undefined).map((id) => termName(id, 'bn'));
  return [...new Set(searchTokens([...names, facts.words].join(' ')))];
}
