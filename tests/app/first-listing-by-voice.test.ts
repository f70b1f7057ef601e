import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

/** Brings a newcomer to the card of a white saree. */
async function toCard(phone: string, picture: number): Promise<void> {
  await phones.say(phone, { photos: [await buildPicture(picture)] });
  const [card] = await phones.say(phone, 'সাদা শাড়ি লাল পাড় তাঁতের নয়শো টাকা চারটে আছে');
  expect(card?.keys).toContain('listItem.confirm.ask');
}

it('waits for pictures that come later, without asking for them again', async () => {
  expect(await hear('late', 'শাড়ি বেচব', 'ছবি তো তুলতে পারি না', 'আমার ছেলে বিকেলে এসে ছবি দেবে')).toEqual([
    ['listItem.photos.askForItem'],
    ['listItem.photos.later'],
    ['listItem.photos.later'],
  ]);
  const [next] = await phones.say('late', { photos: [await buildPicture(31)] });
  expect(next?.keys).toEqual(['listItem.weave.ask']);
});

it('takes another count, shows the card again, and puts nothing up that is put off', async () => {
  await toCard('changes', 32);
  expect(await hear('changes', 'না না চারটে না পাঁচটা', 'আবার দেখাও তো', 'না থাক এখন না')).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.confirm.ask'],
    ['listItem.confirm.later'],
  ]);
  expect(await hear('changes', 'হ্যাঁ', 'শোভা দাস, শান্তিপুর', 'নিজে বুনি')).toHaveLength(3);
  expect(await test.db.listing.findFirstOrThrow({ where: { seller: { name: 'শোভা দাস' } } })).toMatchObject({
    onHand: 5,
  });
});

it('keeps a name and a place told under the card for who she is, and not for the cloth', async () => {
  await toCard('tells', 33);
  expect(await hear('tells', 'রেখা পাল ধনেখালি হুগলি', 'হ্যাঁ', 'নিজে বুনি')).toEqual([
    ['listItem.confirm.who'],
    ['listItem.confirm.registerFirst', 'register.kind.ask'],
    ['register.done', 'listItem.published'],
  ]);
  const listing = await test.db.listing.findFirstOrThrow({ where: { seller: { name: 'রেখা পাল' } } });
  expect(listing).toMatchObject({ weave: 'taant' });
});
