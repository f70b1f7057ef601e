import type { Command } from '../conversation/command.ts';
import { afterSale } from '../conversation/last-sale.ts';
import { offer, say, toFlow } from '../conversation/reply.ts';
import { priceOfItem } from '../conversation/say-item.ts';
import { sayListingCode } from '../domain/codes.ts';
import { MAX_PHOTOS, MAX_STOCK, refuseListingMove } from '../domain/listing.ts';
import { MAX_PRICE_PAISE, MIN_PRICE_PAISE } from '../domain/price.ts';
import { Refusal } from '../errors.ts';
import { termName } from '../language/lexicon.ts';
import { searchTokens } from '../language/search-tokens.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { describeForSearch } from './listings.ts';
import type { ListingUpdate, OwnListing } from './ports.ts';

type Wish = Extract<Command, { do: 'changeListing' }>['with'];

/** Changes an item already on the haat, for anyone of its seller's people. */
export async function changeListing(context: CommandContext, { code, change }: Wish): Promise<CommandResult> {
  const { changes, state, now } = context;
  const own = await changes.ownListing(code, state.person.id);
  if (own === undefined) throw new Refusal('myItems.notYours', { code: sayListingCode(code) }, { ends: true });
  const update = updateFor(own, change);
  await changes.updateListing(own.id, update, now);
  const action = change.what === 'published' ? 'listing.republished' : `listing.${change.what}`;
  await changes.audit({ actorId: state.person.id, action, subject: code, now });
  return { says: [sayDone(own, update, change)], notices: [] };
}

function updateFor(own: OwnListing, change: Wish['change']): ListingUpdate {
  switch (change.what) {
    case 'price':
      if (change.paise < MIN_PRICE_PAISE || change.paise > MAX_PRICE_PAISE)
        throw new Refusal('listItem.price.outOfRange');
      // Under the old floor at the new price nobody's offer would reach her.
      return { pricePaise: change.paise, ...(change.paise < (own.floorPaise ?? 0) ? { floorPaise: null } : {}) };
    case 'floor':
      return { floorPaise: change.paise };
    case 'stock':
      return { onHand: own.held + inStock(change.count), ...(change.count === 0 && onSale(own) ? SOLD : {}) };
    case 'photos':
      return { photos: picturesOf(own, change) };
    case 'sold':
      mayMove(own, 'sold');
      return { ...SOLD, onHand: own.held };
    case 'withdrawn':
      mayMove(own, 'withdrawn');
      return { state: 'withdrawn' };
    case 'published': {
      mayMove(own, 'published');
      const onHand = change.count === undefined ? own.onHand : own.held + inStock(change.count);
      if (onHand - own.held < 1) throw new Refusal('myItems.stock.needed');
      return { state: 'published', onHand };
    }
    case 'facts': {
      const { what: _facts, ...told } = change;
      return { ...told, searchTokens: tokensOf(own, told.colours ?? own.colours) };
    }
  }
}

const SOLD = { state: 'sold' } as const;

function onSale(own: OwnListing): boolean {
  return own.state === 'published';
}

function mayMove(own: OwnListing, to: 'sold' | 'withdrawn' | 'published'): void {
  const refusal = refuseListingMove({ from: own.state, to });
  if (refusal !== undefined) throw new Refusal(refusal, { code: sayListingCode(own.code) });
}

function inStock(count: number): number {
  if (count < 0 || count > MAX_STOCK) throw new Refusal('listItem.stock.outOfRange');
  return count;
}

/** At most ten, none twice; what came first stays first. */
function picturesOf(own: OwnListing, change: { photos: readonly string[]; instead: boolean }): readonly string[] {
  const all = [...new Set([...(change.instead ? [] : own.photos), ...change.photos])].slice(0, MAX_PHOTOS);
  if (all.length === 0) throw new Refusal('listItem.photos.needed');
  return all;
}

function sayDone(own: OwnListing, update: ListingUpdate, change: Wish['change']): ReturnType<typeof say> {
  const code = sayListingCode(own.code);
  const gone = soldBy(own, change);
  const card = offer(toFlow('myItems', gone === undefined ? 'open' : afterSale(gone), own.code), 'myItems.again');
  const offers = [card, offer(toFlow('myItems', 'start'), 'myItems.toList')];
  switch (change.what) {
    case 'price': {
      const price = priceOfItem({ pricePaise: change.paise, priceUnit: own.priceUnit });
      return say('myItems.done.price', { code, price: { reply: price } }, { offers });
    }
    case 'floor':
      return change.paise === null
        ? say('myItems.done.noFloor', { code }, { offers })
        : say('myItems.done.floor', { code, price: { money: change.paise } }, { offers });
    case 'stock':
      return change.count === 0
        ? say('myItems.done.sold', { code }, { offers })
        : say('myItems.done.stock', { code, count: change.count }, { offers });
    case 'facts':
      return say('myItems.done.facts', { code, facts: { lines: factLines(change) } }, { offers });
    case 'photos':
      return say(
        change.instead ? 'myItems.done.newPhotos' : 'myItems.done.photos',
        { code, count: update.photos?.length ?? 0 },
        { offers: [offer(toFlow('myItems', 'open', own.code), 'myItems.photos.enough')] },
      );
    default:
      return say(`myItems.done.${change.what}`, { code }, { offers });
  }
}

/** How many she has just told to be sold; undefined where she told of something else. */
function soldBy({ onHand, held }: OwnListing, change: Wish['change']): number | undefined {
  if (change.what === 'sold') return change.sold ?? onHand - held;
  return change.what === 'stock' || change.what === 'published' ? change.sold : undefined;
}

/** By what it is looked for in other colours; those it had, even in her own words, lead there no more. */
function tokensOf(own: OwnListing, colours: readonly string[]): readonly string[] {
  const gone = own.colours.filter((id) => !colours.includes(id)).flatMap((id) => searchTokens(termName(id, 'bn')));
  return describeForSearch({ ...own, colours }).filter((token) => !gone.includes(token));
}

/** What she said of it, a line each. */
function factLines({ colours, borderColours, lengthCm }: Extract<Wish['change'], { what: 'facts' }>) {
  const named = (ids: readonly string[]) => ({ terms: ids.map((id) => ({ id, of: 'colour' })) });
  return [
    colours === undefined ? undefined : say('myItems.done.colours', { colours: named(colours) }),
    borderColours === undefined ? undefined : say('item.border', { colours: named(borderColours) }),
    lengthCm === undefined ? undefined : say('item.length', { length: { lengthCm } }),
  ].filter((line) => line !== undefined);
}
