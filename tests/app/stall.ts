import { randomInt, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { drawFreeCode, LISTING_CODE_LENGTH } from '../../src/domain/codes.ts';
import { addressOf, type Phones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import type { TestStore } from '../support/store.ts';

/** A stall on the haat: who sells, what is said in public of it, and how many there are. */
export interface Stall {
  readonly seller: string;
  readonly listingId: string;
  /** Without the TH- that people say before it. */
  readonly code: string;
}

/** Stalls' pictures begin above those that tests send by number, so that none of them is sent twice by chance. */
let pictureNumber = 1_000;

function drawPictureNumber(): number {
  pictureNumber += 1;
  return pictureNumber;
}

/** Says lines from a phone, one after the other; gives the keys of every message that came back. */
export function hearing(phones: Phones) {
  return async (phone: string, ...lines: Parameters<Phones['say']>[1][]): Promise<readonly (readonly string[])[]> => {
    const shown = [];
    for (const line of lines) shown.push(...(await phones.say(phone, line)));
    return shown.map(({ keys }) => keys);
  };
}

/** Makes a seller with a phone of her own who offers one item. */
export async function buildStall(test: TestStore, phones: Phones, details: { readonly stock: number }): Promise<Stall> {
  const now = test.clock.now();
  const seller = `seller-${randomUUID().slice(0, 8)}`;
  await phones.say(seller, 'নমস্কার');
  const { personId } = await chatOf(test, seller);
  const photo = await test.photos.keep(await buildPicture(drawPictureNumber()));
  const { sellerId, code } = await test.store.change(async (changes) => {
    const code = await drawFreeCode(LISTING_CODE_LENGTH, randomInt, (drawn) => changes.isCodeTaken('listing', drawn));
    const id = await changes.createSeller({ name: 'মিনতি বসাক', kind: 'weaver', district: 'nadia', personId, now });
    const facts = {
      kind: 'saree',
      weave: 'jamdani',
      colours: ['red'],
      borderColours: [],
      words: '',
      photos: [photo.hash],
    };
    const price = { pricePaise: 280_000, priceUnit: 'piece' } as const;
    const tokens = { searchTokens: ['jamdani'], onHand: details.stock };
    await changes.createListing({ ...facts, ...price, ...tokens, code, sellerId: id, personId, now });
    return { sellerId: id, code };
  });
  const listing = await test.db.listing.findFirstOrThrow({ where: { sellerId } });
  return { seller, listingId: listing.id, code };
}

/** Brings a buyer to the last question: everything given, only the yes is missing. */
export async function bringToTheYes(phones: Phones, buyer: string, code: string): Promise<void> {
  await phones.say(buyer, `TH-${code}`);
  await phones.say(buyer, { choose: `to/placeOrder/start/${code}` });
  const card = await phones.say(buyer, 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪');
  expect(card.at(-1)?.keys).toEqual(['placeOrder.confirm.ask']);
}

/** Orders one piece and gives the order's code. */
export async function order(test: TestStore, phones: Phones, buyer: string, code: string): Promise<string> {
  await bringToTheYes(phones, buyer, code);
  await phones.say(buyer, { choose: 'place' });
  const placed = await test.db.order.findFirstOrThrow({ where: { listing: { code } }, orderBy: { placedAt: 'desc' } });
  return placed.code;
}

/** Taps a button of an order's news, from wherever the person stands. */
export function tap(move: string, code: string): { readonly choose: string } {
  return { choose: `to/myOrders/${move}/${code}` };
}

/** A phone's chat as the haat knows it. */
export function chatOf(test: TestStore, phone: string) {
  return test.db.chat.findUniqueOrThrow({ where: { channel_chatId: addressOf(phone) } });
}

/** The listing's stock, checked against the sums of its ledger. */
export async function stockOf(test: TestStore, listingId: string) {
  const listing = await test.db.listing.findUniqueOrThrow({ where: { id: listingId }, include: { movements: true } });
  const sum = (kind: string) =>
    listing.movements.filter((movement) => movement.kind === kind).reduce((total, { quantity }) => total + quantity, 0);
  const ledger = {
    onHand: sum('listed') + sum('adjusted') - sum('sold'),
    held: sum('held') - sum('released') - sum('sold'),
  };
  const { onHand, held, state } = listing;
  expect({ onHand, held }).toEqual(ledger);
  return { onHand, held, state };
}
