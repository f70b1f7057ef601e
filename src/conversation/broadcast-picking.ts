import { readChoice } from '../language/choices.ts';
import { readQuery } from '../language/queries.ts';
import { addItems, type BroadcastDraft, takeItemCodes } from './broadcast-draft.ts';
import { next, type Outcome, retry } from './flow.ts';
import type { Reading } from './input.ts';
import type { ItemView, Look } from './look.ts';
import { listedOffer, offer, type Reply, say } from './reply.ts';
import { lineOf } from './say-found.ts';
import { priceOfItem } from './say-item.ts';

/** How many items one search offers. */
const PAGE = 5;

/** The items that can still be bought of those with these codes. */
export async function itemsOnSale(codes: readonly string[], look: Look): Promise<readonly ItemView[]> {
  const found = await Promise.all(codes.map((code) => look.casting?.item(code)));
  return found.filter((item) => item !== undefined);
}

/** What is chosen so far, and what the last search found. */
export async function sayPicking({ items = [], found = [] }: BroadcastDraft, look: Look): Promise<Reply> {
  const chosen = await itemsOnSale(items, look);
  const shown = await itemsOnSale(found, look);
  const enough = offer('enough', 'broadcast.pick.enough');
  const offers = [
    ...shown.map((item, index) =>
      listedOffer(`item/${item.code}`, 'findItem.results.choice', {
        number: index + 1,
        price: { reply: priceOfItem(item) },
      }),
    ),
    ...(chosen.length > 0 ? [enough] : []),
  ];
  const sheet = shown.flatMap(({ photos }) => photos.slice(0, 1));
  const lines = { lines: shown.map((item, index) => lineOf(item, index + 1)) };
  if (shown.length > 0) return say('broadcast.pick.found', { lines }, { offers, sheet });
  const codes = items.map((code) => `TH-${code}`).join(', ');
  return chosen.length === 0 ? say('broadcast.pick.ask') : say('broadcast.pick.more', { codes }, { offers });
}

/** A code, several numbers of the list, or words to look for. */
export async function readPick({ choice, intent, text }: Reading, draft: BroadcastDraft, look: Look): Promise<Outcome> {
  const chosen = draft.items ?? [];
  const isEnough = choice === 'enough' || intent === 'done' || intent === 'skip' || intent === 'no';
  if (isEnough) return next({ picking: false, found: [] });
  if (choice?.startsWith('item/') === true) return addItems([choice.slice('item/'.length)], draft, look);
  const codes = await takeItemCodes(text, draft, look);
  if (codes !== undefined) return codes;
  const several = numbersIn(text, draft.found ?? []);
  if (several.length > 0) return addItems(several, draft, look);
  const { filters, words, chatter } = readQuery(text);
  if (chatter || (Object.keys(filters).length === 0 && words.length === 0))
    return retry(say(chosen.length > 0 ? 'broadcast.pick.unclear' : 'broadcast.pick.ask'));
  const page = await look.search({ filters, words, size: PAGE });
  const found = page.items.map(({ code }) => code);
  return found.length === 0 ? retry(say('broadcast.pick.nothing')) : next({ found, picking: true });
}

/** "১, ৩": several of a numbered list at once. */
function numbersIn(text: string, found: readonly string[]): readonly string[] {
  const parts = text.split(/[\s,;।]+|আর|এবং|ও(?=\s|$)|and|aar/u).filter((part) => part.trim() !== '');
  const choices = found.map((id) => ({ id, label: id }));
  const picked = parts.map((part) => readChoice(part, choices));
  return picked.every((id) => id !== undefined) ? picked : [];
}
