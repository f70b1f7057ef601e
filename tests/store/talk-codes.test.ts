import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { freshStore } from '../support/store.ts';

const { store, db, clock } = await freshStore(4);
const now = clock.now();
const FACTS = { kind: 'saree', colours: [], borderColours: [], words: '', photos: [], searchTokens: [] } as const;

/** Somebody who writes from a chat of her own. */
async function writer(phone: string) {
  const event = { kind: 'message', id: `hello-${phone}`, text: 'নমস্কার', photos: [], sentAt: now } as const;
  const from = { channel: 'moody', chatId: phone } as const;
  const { chatId } = await store.keepEvent({ ...event, from }, { now, said: 'bn', otherwise: 'bn' });
  const { personId } = await db.chat.findUniqueOrThrow({ where: { id: chatId } });
  return { chatId, personId };
}

it('makes no talk with a code that another drew in the same moment, and never says that the item is gone', async () => {
  const personId = (await db.person.create({ data: { id: randomUUID(), language: 'bn', createdAt: now } })).id;
  const price = { pricePaise: 150_000, priceUnit: 'piece', onHand: 1 } as const;
  await store.change(async (changes) => {
    const sellerId = await changes.createSeller({ name: 'বাণী', kind: 'weaver', district: 'nadia', personId, now });
    await changes.createListing({ ...FACTS, ...price, code: 'AAAA', sellerId, personId, now });
  });
  const [first, second] = [await writer('first'), await writer('second')];
  const open = ({ chatId, personId: buyerId }: typeof first, code: string, meanwhile = () => Promise.resolve()) =>
    store.change(async (changes) => {
      const talk = await changes.openEnquiry({ itemCode: 'AAAA', buyerId, chatId, code, now });
      await meanwhile();
      return typeof talk === 'object' ? talk.code : talk;
    });
  let late: Promise<string | undefined> | undefined;
  const opened = open(first, '7777', async () => {
    late = open(second, '7777');
    await new Promise((resolve) => setTimeout(resolve, 200)); // it waits for this transaction to end
  });
  expect(await opened).toBe('7777');
  expect(await late).toBe('codeTaken');
  expect(await open(second, '4444')).toBe('4444');
  expect(await open(second, '9999')).toBe('4444');
});
