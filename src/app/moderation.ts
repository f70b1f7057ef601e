import { offer, say, toFlow } from '../conversation/reply.ts';
import { nameOfItem } from '../conversation/say-item.ts';
import type { StaffCommand } from '../conversation/staff-command.ts';
import { sayListingCode } from '../domain/codes.ts';
import type { ListingState } from '../domain/listing.ts';
import { mayModerate, refuseDecision } from '../domain/moderation.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';
import type { JudgedListing } from './staff-ports.ts';

type Judgement = Extract<StaffCommand, { do: 'reviewListing' }>['with'];

/** Staff approve a listing, hide it with a reason, or bring it back; its seller hears of the last two, kindly. */
export async function reviewListing(context: CommandContext, judgement: Judgement): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (!mayModerate(state.person.staffRoles)) throw new Refusal('staff.notYours', {}, { ends: true });
  const code = sayListingCode(judgement.code);
  const listing = await changes.listingToChange(judgement.code);
  if (listing === undefined) throw new Refusal('findItem.noSuchCode', { code }, { ends: true });
  const { decision, code: _code, ...why } = judgement;
  const refusal = refuseDecision({ from: listing.state, decision });
  if (refusal !== undefined) throw new Refusal(refusal, { code }, { ends: true });
  const to: ListingState = decision === 'hidden' ? 'hidden' : listing.inStock ? 'published' : 'withdrawn';
  const moved = decision === 'approved' ? {} : { to };
  await changes.judge({ listing, byId: state.person.id, decision, ...why, ...moved, now });
  await changes.audit({ actorId: state.person.id, action: `listing.${decision}`, subject: listing.code, now });
  return {
    says: decision === 'approved' ? [] : [say(`moderate.done.${decision}`, { code })],
    notices: decision === 'approved' ? [] : await tellSeller(context, listing, judgement),
  };
}

async function tellSeller(
  { parts, changes }: CommandContext,
  listing: JudgedListing,
  { decision, reason, words }: Judgement,
): Promise<readonly NewOutboxRow[]> {
  const params = { code: sayListingCode(listing.code), item: nameOfItem({ ...listing, colours: [] }) };
  const photos = listing.photo === undefined ? [] : [listing.photo];
  const why =
    reason === 'other' ? say('moderation.reason.other', { words: words ?? '' }) : say(`moderation.reason.${reason}`);
  const offers = [offer(toFlow('myItems', 'open', listing.code), 'moderation.open')];
  const news =
    decision === 'hidden'
      ? say('moderation.hidden', { ...params, reason: { reply: why } }, { offers, photos })
      : say('moderation.restored', params, { photos });
  const rows: NewOutboxRow[] = [];
  for (const target of await changes.sellerTargets(listing.sellerId))
    rows.push(...(await writeRows(parts, target, [news], { purpose: 'notice' })));
  return rows;
}
