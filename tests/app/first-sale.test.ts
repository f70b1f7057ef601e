import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);

it('lets a weaver nobody knows publish from one photo with a full caption, in at most six messages with her registration', async () => {
  await phones.say('minati', { photos: [await buildPicture(1)], text: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ' });
  await phones.say('minati', { choose: 'publish' });
  await phones.say('minati', 'মিনতি বসাক, ফুলিয়া');
  await phones.say('minati', { choose: 'weaver' });
  const keys = phones.seen('minati').map((message) => message.keys);
  expect(keys).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.confirm.registerFirst', 'register.name.ask'],
    ['register.kind.ask'],
    ['register.done', 'listItem.published'],
  ]);
  const listing = await test.db.listing.findFirstOrThrow();
  expect(listing).toMatchObject({
    state: 'published',
    weave: 'dhakai_jamdani',
    colours: ['red'],
    pricePaise: 280_000,
    onHand: 1,
    blousePiece: true,
    district: 'nadia',
  });
});
