// Long because the conversations with one flow are read best one after the other.
import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawFreeCode, LISTING_CODE_LENGTH } from '../../src/domain/codes.ts';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const pictures: Buffer[] = [];

beforeAll(async () => {
  for (let number = 31; number <= 36; number += 1) pictures.push(await buildPicture(number));
});

const photo = (number: number): Buffer => pictures[number - 1] ?? Buffer.alloc(0);
const stall = (stock = 3) => buildStall(test, phones, { stock });
const CARD = ['myItems.card.show'];

/** Plays lines and gives the keys of every message the bot sent back. */
async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

const listing = (id: string) =>
  test.db.listing.findUniqueOrThrow({ where: { id }, include: { photos: { orderBy: { position: 'asc' } } } });

describe('finding what is hers', () => {
  it('1. "আমার জিনিস" with one item opens it at once: a list of one would cost a message', async () => {
    const { seller } = await stall();
    expect(await play(seller, 'আমার জিনিস')).toEqual([CARD]);
  });

  it('2. several are listed with their state, and a number in any script opens one', async () => {
    const { seller } = await stall();
    for (const caption of ['নীল তাঁতের শাড়ি ১২০০ টাকা ২ পিস', 'গামছা ৩০০ টাকা ৫ পিস লাল'])
      await play(seller, { photos: [photo(1)], text: caption }, { choose: 'publish' });
    expect(await play(seller, 'amar jinis', '২')).toEqual([['myItems.list'], CARD]);
    expect(phones.seen(seller).at(-1)?.text).toContain('১,২০০');
    expect(await play(seller, 'my items', '३')).toEqual([['myItems.list'], CARD]);
  });

  it('3. her own code opens it ready to change; for a buyer the same code opens it ready to order', async () => {
    const { seller, code } = await stall();
    expect(await play(seller, `th${code.toLowerCase()}`)).toEqual([CARD]);
    expect(await play('buyer-3', `TH-${code}`)).toEqual([['findItem.item.show']]);
  });

  it('4. somebody who sells nothing is told how to begin, and no menu of nothing', async () => {
    expect(await play('nobody', 'আমার জিনিস')).toEqual([['myItems.notSeller']]);
  });

  it('5. leafs through more than nine', async () => {
    const { seller } = await stall();
    const { sellerId, listedById } = await test.db.listing.findFirstOrThrow({
      where: { seller: { memberships: { some: { person: { chats: { some: { chatId: seller } } } } } } },
    });
    for (let index = 0; index < 10; index += 1)
      await test.store.change(async (changes) =>
        changes.createListing({
          code: await drawFreeCode(LISTING_CODE_LENGTH, randomInt, (drawn) => changes.isCodeTaken('listing', drawn)),
          ...{ kind: 'gamchha', colours: ['red'] },
          ...{ borderColours: [], words: '', photos: [], pricePaise: 30_000, priceUnit: 'piece', onHand: 1 },
          ...{ searchTokens: ['gamchha'], sellerId, personId: listedById, now: test.clock.now() },
        }),
      );
    expect(await play(seller, 'আমার জিনিস', 'আরও', '২')).toEqual([['myItems.list'], ['myItems.list'], CARD]);
  });
});

describe('the price', () => {
  it.each(['দাম ২৬০০', 'dam 2600', '২৬০০ টাকা', 'দাম ছাব্বিশশো', 'price 2,600 kore din'])(
    '6. "%s" at the card changes it in one message',
    async (words) => {
      const { seller, listingId } = await stall();
      expect(await play(seller, 'আমার জিনিস', words)).toEqual([CARD, ['myItems.done.price']]);
      expect(await listing(listingId)).toMatchObject({ pricePaise: 260_000 });
    },
  );

  it('7. the code and the price in one breath need no card', async () => {
    const { seller, code, listingId } = await stall();
    expect(await play(seller, `TH-${code} dam 2500`)).toEqual([['myItems.done.price']]);
    expect(await listing(listingId)).toMatchObject({ pricePaise: 250_000 });
  });

  it('8. "২০০ টাকা কমান" is not a price of 200: the whole price is asked', async () => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', 'দাম ২০০ টাকা কমান', '200 komiye din', 'আড়াই হাজার')).toEqual([
      CARD,
      ['myItems.price.ask'],
      ['myItems.price.whole'],
      ['myItems.done.price'],
    ]);
    expect(await listing(listingId)).toMatchObject({ pricePaise: 250_000 });
  });

  it('9. a lost zero is asked about; "না" asks again', async () => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', 'দাম ২৬০', 'না', '২৬০০')).toEqual([
      CARD,
      ['myItems.price.sure'],
      ['myItems.price.ask'],
      ['myItems.done.price'],
    ]);
    expect(await listing(listingId)).toMatchObject({ pricePaise: 260_000 });
  });

  it('10. an odd price that is meant needs one yes', async () => {
    const { seller, listingId } = await stall();
    await play(seller, 'আমার জিনিস', { choose: 'price' }, '৯৯৯');
    expect(await play(seller, 'হ্যাঁ')).toEqual([['myItems.done.price']]);
    expect(await listing(listingId)).toMatchObject({ pricePaise: 99_900 });
  });

  it('11. chatter, a voice note and a picture at the price question are answered kindly', async () => {
    const { seller } = await stall();
    const note = { extra: { voice: { ref: 'v', mimeType: 'audio/ogg' } } };
    expect(await play(seller, 'আমার জিনিস', { choose: 'price' }, 'কাল বলব দিদি', note)).toEqual([
      CARD,
      ['myItems.price.ask'],
      ['listItem.price.unclear'],
      ['words.cannotHear'],
    ]);
    expect(await play(seller, { photos: [photo(2)] })).toEqual([['myItems.whose.ask']]);
  });

  it('12. "পিছনে" from the price goes back to the card, "বাতিল" out', async () => {
    const { seller } = await stall();
    expect(await play(seller, 'আমার জিনিস', { choose: 'price' }, 'বাতিল')).toEqual([
      CARD,
      ['myItems.price.ask'],
      ['words.cancelled', 'menu.ask'],
    ]);
  });
});

describe('how many', () => {
  it.each([
    ['আর ২টা আছে', 2],
    ['stock 5', 5],
    ['৭ পিস আছে', 7],
  ])('13. "%s" at the card is how many there are', async (words, count) => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', words)).toEqual([CARD, ['myItems.done.stock']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: count, held: 0, state: 'published' });
  });

  it('14. pieces that an order holds are counted beside those for sale', async () => {
    const { seller, code, listingId } = await stall();
    await order(test, phones, 'buyer-14', code);
    expect(await play(seller, 'আমার জিনিস', { choose: 'stock' }, '৪টে')).toEqual([
      CARD,
      ['myItems.stock.askBeside'],
      ['myItems.done.stock'],
    ]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 5, held: 1, state: 'published' });
  });

  it('15. none left is sold; asked again on the way back up', async () => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', { choose: 'stock' }, 'একটাও নেই')).toEqual([
      CARD,
      ['myItems.stock.ask'],
      ['myItems.done.sold'],
    ]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 0, held: 0, state: 'sold' });
    expect(await play(seller, 'আমার জিনিস', 'আবার হাটে তুলুন', '২টো')).toEqual([
      CARD,
      ['myItems.stock.ask'],
      ['myItems.done.published'],
    ]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 2, held: 0, state: 'published' });
  });
});

describe('sold, down, up', () => {
  it.each(['বিক্রি হয়ে গেছে', 'bikri hoye gece', 'শেষ', 'sold'])('16. "%s" marks it sold', async (words) => {
    const { seller, listingId, code } = await stall();
    expect(await play(seller, 'আমার জিনিস', words)).toEqual([CARD, ['myItems.done.sold']]);
    expect(await stockOf(test, listingId)).toMatchObject({ state: 'sold', onHand: 0 });
    expect(await play(`late ${words}`, `TH-${code}`)).toEqual([['findItem.item.notForSale']]);
  });

  it('17. down and up again; twice the same is told, not done', async () => {
    const { seller, listingId, code } = await stall();
    expect(await play(seller, `TH-${code} তুলে নিন`, `TH-${code} muche din`)).toEqual([
      ['myItems.done.withdrawn'],
      ['myItems.already.withdrawn'],
    ]);
    expect(await play(seller, `TH-${code} আবার তুলুন`)).toEqual([['myItems.done.published']]);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 3, held: 0, state: 'published' });
  });

  it('18. sold elsewhere while an order holds a piece: the promised piece stays promised', async () => {
    const { seller, code, listingId } = await stall();
    const placed = await order(test, phones, 'buyer-18', code);
    await play(seller, `TH-${code} bikri hoye geche`);
    expect(await stockOf(test, listingId)).toEqual({ onHand: 1, held: 1, state: 'sold' });
    await play(seller, { choose: `to/myOrders/accepted/${placed}` });
    expect(await stockOf(test, listingId)).toEqual({ onHand: 0, held: 0, state: 'sold' });
  });

  it('19. what staff closed cannot be put up again by its seller, and she hears why', async () => {
    const { seller, code, listingId } = await stall();
    await test.db.listing.update({ where: { id: listingId }, data: { state: 'hidden' } });
    expect(await play(seller, `TH-${code} abar tulun`)).toEqual([['myItems.already.hidden']]);
  });

  it('20. another seller cannot change it, by code or by an old button', async () => {
    const { code, listingId } = await stall();
    const other = await stall();
    expect(await play(other.seller, { choose: `to/myItems/open/${code}` })).toEqual([['myItems.notYours']]);
    expect(await play(other.seller, `TH-${code} dam 10`)).toEqual([['findItem.item.show']]);
    expect(await listing(listingId)).toMatchObject({ pricePaise: 280_000 });
  });
});

describe('photos', () => {
  it('21. photos are added as they come, a late one too, at one short line each', async () => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', 'ছবি বদলাব', { photos: [photo(1)] }, { photos: [photo(2)] }, '১')).toEqual([
      CARD,
      ['myItems.photos.ask'],
      ['myItems.done.photos'],
      ['myItems.done.photos'],
      CARD,
    ]);
    expect((await listing(listingId)).photos).toHaveLength(3);
  });

  it('22. instead of the old ones: the first batch replaces, the late part joins', async () => {
    const { seller, listingId } = await stall();
    const old = (await listing(listingId)).photos[0]?.hash;
    expect(
      await play(
        seller,
        'আমার জিনিস',
        { choose: 'photos' },
        { choose: 'instead' },
        { photos: [photo(3)] },
        { photos: [photo(4)] },
      ),
    ).toEqual([
      CARD,
      ['myItems.photos.ask'],
      ['myItems.photos.askNew'],
      ['myItems.done.newPhotos'],
      ['myItems.done.photos'],
    ]);
    const now = (await listing(listingId)).photos.map(({ hash }) => hash);
    expect(now).toHaveLength(2);
    expect(now).not.toContain(old);
  });

  it('23. the same picture twice counts once, a PDF is refused kindly', async () => {
    const { seller, listingId } = await stall();
    await play(seller, 'আমার জিনিস', { choose: 'photos' }, { photos: [photo(1), photo(1)] }, { photos: [photo(1)] });
    expect((await listing(listingId)).photos).toHaveLength(2);
    expect(await play(seller, { photos: [Buffer.from('%PDF-1.7')] })).toEqual([['listItem.photos.notAnImage']]);
  });

  it('24. a photo at the card: for this item or a new one? one question, and neither is lost', async () => {
    const { seller, listingId } = await stall();
    expect(await play(seller, 'আমার জিনিস', { photos: [photo(1)] }, '১')).toEqual([
      CARD,
      ['myItems.whose.ask'],
      ['myItems.done.photos'],
    ]);
    expect((await listing(listingId)).photos).toHaveLength(2);
    expect(await play(seller, 'আমার জিনিস', { photos: [photo(2)] }, 'নতুন জিনিস বেচব')).toEqual([
      CARD,
      ['myItems.whose.ask'],
      ['listItem.about.ask'],
    ]);
  });

  it('25. a photo with an offer in its caption at the card is a new item', async () => {
    const { seller } = await stall();
    expect(await play(seller, 'আমার জিনিস', { photos: [photo(3)], text: 'নীল তাঁতের শাড়ি ৯৫০ টাকা ২ পিস' })).toEqual([
      CARD,
      ['listItem.confirm.ask'],
    ]);
  });
});

describe('and then', () => {
  it('26. a line to forward names the item, its price, its code and the links, and nothing of the seller', async () => {
    const { seller, code } = await stall();
    expect(await play(seller, 'আমার জিনিস', 'খদ্দেরকে পাঠাব')).toEqual([CARD, ['myItems.share.stall']]);
    const text = phones.seen(seller).at(-1)?.text ?? '';
    for (const part of [`TH-${code}`, '২,৮০০', `https://example.test/TH-${code}`]) expect(text).toContain(part);
    expect(text).not.toContain('মিনতি');
  });

  it('27. a search, a greeting and a menu in the middle of it go where they belong', async () => {
    const { seller } = await stall();
    expect(await play(seller, 'আমার জিনিস', 'নীল বেনারসি ৫০০০ এর মধ্যে')).toEqual([
      CARD,
      [expect.stringMatching(/^findItem/)],
    ]);
    expect(await play(seller, 'আমার জিনিস', 'মেনু')).toEqual([CARD, ['menu.ask']]);
  });

  it('28. a weaver in the middle of listing looks at her items and comes back to her photos', async () => {
    const { seller } = await stall();
    await play(seller, { photos: [photo(1)] });
    expect(await play(seller, 'আমার জিনিস', 'দাম ২৭০০', 'চালিয়ে যাই')).toEqual([
      CARD,
      ['myItems.done.price'],
      ['listItem.about.ask'],
    ]);
  });
});
