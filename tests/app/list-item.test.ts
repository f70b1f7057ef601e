// Long because thirty-nine conversations with one flow are read best one after the other.
import { beforeAll, describe, expect, it } from 'vitest';
import { SendError } from '../../src/errors.ts';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const FULL = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';
const pictures: Buffer[] = [];

beforeAll(async () => {
  for (let number = 1; number <= 12; number += 1) pictures.push(await buildPicture(number));
});

const photo = (number: number): Buffer => pictures[number - 1] ?? Buffer.alloc(0);

/** A weaver the haat knows already. */
async function weaver(name: string): Promise<string> {
  await phones.say(name, 'মেনু');
  const { personId } = await test.db.chat.findFirstOrThrow({ where: { chatId: name } });
  const seller = {
    name,
    kind: 'weaver',
    district: 'nadia',
    place: 'phulia_town',
    personId,
    now: test.clock.now(),
  } as const;
  await test.store.change((changes) => changes.createSeller(seller));
  return name;
}

/** Plays lines and gives the keys of every message the bot sent back. */
async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return shown.map((message) => message.keys);
}

const listingOf = (seller: string) =>
  test.db.listing.findFirstOrThrow({
    where: { seller: { name: seller } },
    include: { photos: true },
    orderBy: { publishedAt: 'desc' },
  });
const CARD = ['listItem.confirm.ask'];
const DONE = ['listItem.published'];

describe('how many there are', () => {
  it('is asked again where one of several counts would be a guess, and reckoned where they say it', async () => {
    const who = await weaver('কটা');
    const lines = [{ photos: [photo(1)], text: 'লাল গামছা ১২০ টাকা পিস' }, '৫টা না ৬টা, গুনে বলছি'];
    expect((await play(who, ...lines)).at(-1)).toEqual(['listItem.stock.unclear']);
    expect(await play(who, 'দেড় ডজন ছিল, আটটা গেছে', 'হ্যাঁ')).toEqual([CARD, DONE]);
    expect(await listingOf(who)).toMatchObject({ onHand: 10 });
  });
});

describe('photos', () => {
  it('1. one photo with everything said: two messages to a published listing', async () => {
    const who = await weaver('ছবি-১');
    expect(await play(who, { photos: [photo(1)], text: FULL }, 'হ্যাঁ')).toEqual([CARD, DONE]);
    expect(await listingOf(who)).toMatchObject({
      pricePaise: 280_000,
      onHand: 1,
      blousePiece: true,
      colours: ['red'],
      material: 'cotton',
    });
  });

  it('2. four photos within a second, shuffled, one repeated, words on the second: one draft, three photos, one answer', async () => {
    const who = await weaver('ছবি-২');
    const at = (ms: number) => new Date(test.clock.now().getTime() + ms);
    await phones.post(who, { id: 'c', photos: [photo(3)], sentAt: at(600) });
    await phones.post(who, { id: 'a', photos: [photo(1)], sentAt: at(0) });
    await phones.post(who, { id: 'c', photos: [photo(3)], sentAt: at(600) });
    await phones.post(who, { id: 'b', photos: [photo(2)], text: FULL, sentAt: at(300) });
    const before = phones.seen(who).length;
    await phones.settle();
    expect(
      phones
        .seen(who)
        .slice(before)
        .map(({ keys }) => keys),
    ).toEqual([CARD]);
    await phones.say(who, 'হ্যাঁ');
    expect((await listingOf(who)).photos).toHaveLength(3);
  });

  it('3. a late part joins the draft at the cost of one short line, and the question is not repeated', async () => {
    const who = await weaver('ছবি-৩');
    expect(await play(who, { photos: [photo(1)] }, { photos: [photo(2)] })).toEqual([
      ['listItem.about.ask'],
      ['listItem.photos.more'],
    ]);
    expect(await play(who, FULL, 'হ্যাঁ')).toEqual([CARD, DONE]);
    expect((await listingOf(who)).photos).toHaveLength(2);
  });

  it('asks only for the rest when words beside the photos say colours and how many', async () => {
    const who = await weaver('ছবি-রং');
    expect(await play(who, { photos: [photo(1)] }, '৩টা লাল ২টা সবুজ আছে', 'টাঙ্গাইল শাড়ি ৮৫০')).toEqual([
      ['listItem.about.ask'],
      ['listItem.about.rest'],
      CARD,
    ]);
    await phones.say(who, 'হ্যাঁ');
    expect(await listingOf(who)).toMatchObject({ onHand: 5, pricePaise: 85_000 });
  });

  it('4. twelve photos: ten are kept and she is told', async () => {
    const who = await weaver('ছবি-৪');
    expect(await play(who, { photos: pictures, text: FULL }, 'হ্যাঁ')).toEqual([['listItem.photos.full', ...CARD], DONE]);
    expect((await listingOf(who)).photos).toHaveLength(10);
  });

  it('5. the same picture twice counts once', async () => {
    const who = await weaver('ছবি-৫');
    expect(await play(who, { photos: [photo(1)], text: FULL }, { photos: [photo(1)] })).toEqual([
      CARD,
      ['listItem.photos.again'],
    ]);
  });

  it('6. a file that is no picture is refused kindly, and the picture beside it is kept', async () => {
    const who = await weaver('ছবি-৬');
    expect(await play(who, { photos: [Buffer.from('%PDF-1.7 hello'), photo(1)], text: FULL })).toEqual([
      ['listItem.photos.notAnImage', ...CARD],
    ]);
  });

  it('7. a photo that is gone from the platform is asked for again', async () => {
    const who = await weaver('ছবি-৭');
    const fetch = phones.channel.fetchMedia;
    phones.channel.fetchMedia = async () => {
      throw new SendError('unreachable', 'expired');
    };
    const heard = await play(who, { photos: [photo(1)], text: FULL });
    phones.channel.fetchMedia = fetch;
    expect(heard).toEqual([['listItem.photos.gone', 'listItem.photos.askForItem']]);
  });

  it('8. a dark and a blurred photo get a gentle hint, never a block', async () => {
    const who = await weaver('ছবি-৮');
    const dark = await buildPicture(3, { dark: true });
    const blurred = await buildPicture(4, { blurred: true });
    expect(await play(who, { photos: [dark], text: FULL })).toEqual([['listItem.photos.dark', ...CARD]]);
    expect(await play(who, { photos: [blurred] })).toEqual([['listItem.photos.blurred']]);
    expect(await play(who, 'হ্যাঁ')).toEqual([DONE]);
  });
});

describe('words', () => {
  it('9. words first, photos after: three messages', async () => {
    const who = await weaver('কথা-৯');
    expect(await play(who, 'বিক্রি করব', FULL, { photos: [photo(1)] }, 'হ্যাঁ')).toEqual([
      ['listItem.photos.ask'],
      ['listItem.photos.askForItem'],
      CARD,
      DONE,
    ]);
  });

  it('10. everything in one voice-typed line without a figure or a comma', async () => {
    const who = await weaver('কথা-১০');
    await play(who, { photos: [photo(1)], text: 'লাল ঢাকাই জামদানি আঠাশশো টাকা একটা আছে ব্লাউজ পিস সহ বারো হাত' }, 'হ্যাঁ');
    expect(await listingOf(who)).toMatchObject({
      pricePaise: 280_000,
      onHand: 1,
      blousePiece: true,
      weave: 'dhakai_jamdani',
    });
  });

  it('11. one word at a time, each asked once', async () => {
    const who = await weaver('কথা-১১');
    expect(await play(who, { photos: [photo(1)] }, 'শাড়ি', 'টাঙ্গাইল', 'নীল', '১২০০', '৩টে', 'হ্যাঁ')).toEqual([
      ['listItem.about.ask'],
      ['listItem.weave.ask'],
      ['listItem.colours.ask'],
      ['listItem.price.ask'],
      ['listItem.stock.ask.piece'],
      CARD,
      DONE,
    ]);
    expect(await listingOf(who)).toMatchObject({ weave: 'tangail', colours: ['blue'], pricePaise: 120_000, onHand: 3 });
  });

  it('12. romanised Bengali with English in the middle', async () => {
    const who = await weaver('কথা-১২');
    expect(
      await play(who, { photos: [photo(1)], text: 'neel jamdani saree, price 3200 taka, only 1 pis' }, 'hya'),
    ).toEqual([CARD, DONE]);
    expect(await listingOf(who)).toMatchObject({ colours: ['blue'], pricePaise: 320_000, onHand: 1 });
  });

  it('13. two prices: the last correction wins', async () => {
    const who = await weaver('কথা-১৩');
    await play(who, { photos: [photo(1)], text: 'লাল জামদানি ২৮০০ টাকা ১ পিস' }, 'না না ২৬০০', 'হ্যাঁ');
    expect((await listingOf(who)).pricePaise).toBe(260_000);
  });

  it('14. a price that may mean two things is asked, and answered by a tap', async () => {
    const who = await weaver('কথা-১৪');
    await play(who, { photos: [photo(1)], text: 'লাল জামদানি শাড়ি ১টা' });
    const [asked] = await phones.say(who, '২৬০০ বা ২৮০০');
    expect(asked?.keys).toEqual(['listItem.price.which']);
    expect(await play(who, { choose: asked?.choices[0]?.id ?? '' })).toEqual([CARD]);
  });

  it('15. a phone number is not a price', async () => {
    const who = await weaver('কথা-১৫');
    expect(await play(who, { photos: [photo(1)], text: 'লাল জামদানি ১ পিস ফোন ৯৮৩০০১২৩৪৫' })).toEqual([
      ['listItem.price.ask'],
    ]);
  });

  it('16. a price by the metre keeps its unit and no saree question is asked', async () => {
    const who = await weaver('কথা-১৬');
    await play(who, { photos: [photo(1)], text: 'সাদা খাদি কাপড় ২২০ টাকা মিটার' }, '৩০', 'হ্যাঁ');
    expect(await listingOf(who)).toMatchObject({ priceUnit: 'metre', pricePaise: 22_000 });
  });

  it('17. a gamchha asks neither weave nor blouse piece', async () => {
    const who = await weaver('কথা-১৭');
    expect(await play(who, { photos: [photo(1)], text: 'লাল সাদা গামছা ১৫০ টাকা ২০ পিস' }, 'হ্যাঁ')).toEqual([CARD, DONE]);
    expect(await listingOf(who)).toMatchObject({ kind: 'gamchha', onHand: 20 });
  });

  it('18. two items in one breath are taken one after the other', async () => {
    const who = await weaver('কথা-১৮');
    const first = await play(who, { photos: [photo(1)], text: 'লাল জামদানি ২৮০০ আর নীল তাঁত ১২০০' }, '১টা', 'হ্যাঁ');
    expect(first.at(0)).toContain('listItem.twoItems');
    expect(first.at(-1)).toEqual([...DONE, 'listItem.photos.askForItem']);
    await play(who, { photos: [photo(2)] }, '২টো', 'হ্যাঁ');
    expect(await listingOf(who)).toMatchObject({ weave: 'taant', colours: ['blue'], pricePaise: 120_000 });
    expect(await test.db.listing.count({ where: { seller: { name: who } } })).toBe(2);
  });

  it('19. five thousand letters do not break it', async () => {
    const who = await weaver('কথা-১৯');
    const [heard] = await play(who, { photos: [photo(1)], text: `${FULL} ${'খুব সুন্দর কাজ '.repeat(350)}` });
    expect(heard?.at(-1)).toMatch(/^listItem\./);
  });

  it('20. emoji, a sticker, a voice note and a map pin half-way are answered, and the question comes again', async () => {
    const who = await weaver('কথা-২০');
    await play(who, { photos: [photo(1)], text: 'লাল জামদানি ১ পিস' });
    const odd = await play(
      who,
      '🙂🙂',
      { extra: { unsupported: 'sticker' } },
      { extra: { voice: { ref: 'v', mimeType: 'audio/ogg' } } },
      { extra: { place: { latitude: 23, longitude: 88 } } },
    );
    expect(odd).toEqual([
      ['listItem.price.unclear'],
      ['words.cannotRead', 'listItem.price.ask'],
      ['words.cannotHear', 'listItem.price.ask'],
      ['words.cannotUsePlace', 'listItem.price.ask'],
    ]);
  });
});

describe('the card', () => {
  const onCard = async (name: string) => {
    const who = await weaver(name);
    await play(who, { photos: [photo(1)], text: FULL });
    return who;
  };

  it.each([
    ['২১. by words, the price', 'দাম ২৬০০', { pricePaise: 260_000 }],
    ['২২. by words, the colour', 'রং নীল', { colours: ['blue'] }],
    ['২৩. by words, the number', '৩ পিস আছে', { onHand: 3 }],
    ['২৪. by words, no blouse piece', 'ব্লাউজ পিস নেই', { blousePiece: false }],
    ['২৫. by words, the weave', 'বুনন টাঙ্গাইল', { weave: 'tangail' }],
  ])('%s is changed', async (name, words, expected) => {
    const who = await onCard(name);
    expect(await play(who, words, 'হ্যাঁ')).toEqual([CARD, DONE]);
    expect(await listingOf(who)).toMatchObject(expected);
  });

  it.each([
    ['price', '৩১০০', { pricePaise: 310_000 }],
    ['stock', '৪টে', { onHand: 4 }],
    ['colours', 'সবুজ', { colours: ['green'] }],
    ['weave', 'জামদানি', { weave: 'jamdani' }],
    ['kind', 'ওড়না', { kind: 'dupatta' }],
    ['material', 'সিল্ক', { material: 'silk' }],
    ['length', 'সাড়ে পাঁচ মিটার', { lengthCm: 550 }],
    ['blouse', 'না', { blousePiece: false }],
  ])('26. by a tap, %s is asked again and changed', async (field, words, expected) => {
    const who = await onCard(`কার্ড ${field}`);
    const [asked, card] = await play(who, { choose: `change/${field}` }, words);
    expect(asked?.[0]).toMatch(new RegExp(`^listItem\\.${field}\\.ask`));
    expect(card).toEqual(CARD);
    await play(who, 'হ্যাঁ');
    expect(await listingOf(who)).toMatchObject(expected);
  });

  it('27. "no" asks what to change', async () => {
    expect(await play(await onCard('কার্ড-২৭'), 'না')).toEqual([['listItem.confirm.whatToChange']]);
  });

  it.each(['হ্যাঁ', 'হা', 'hya', 'haan', 'ok', 'yes', 'ঠিক আছে', 'thik ache', '১', 'করুন'])(
    '28. "%s" publishes',
    async (words) => {
      expect(await play(await onCard(`কার্ড-২৮ ${words}`), words)).toEqual([DONE]);
    },
  );

  it('27b. says of one thing that it is wrong, and is asked that; leaves it as it was when she thinks again', async () => {
    const seller = await weaver('w27b');
    expect(
      await play(
        seller,
        ...[
          { photos: [photo(1)], text: FULL },
          'রং ভুল',
          'নীল',
          'dam ta thik hoyni',
          '2600',
          'chobi ta paltabo',
          'আসলে ঠিকই আছে',
        ],
        ...['ছবি ভুল', 'ব্লাউজের ব্যাপারটা ঠিক নেই', 'পিছনে যাব', 'সুতো বদলাব', 'থাক', 'হ্যাঁ'],
      ),
    ).toEqual([
      ...[CARD, ['listItem.colours.ask'], CARD, ['listItem.price.ask'], CARD, ['listItem.photos.askNew'], CARD],
      ...[['listItem.photos.askNew'], ['listItem.blouse.ask'], CARD, ['listItem.material.ask'], CARD, DONE],
    ]);
    const listing = await listingOf(seller);
    expect(listing).toMatchObject({ colours: ['blue'], pricePaise: 260_000, blousePiece: true });
    expect(listing.photos).toHaveLength(1);
  });

  it('27c. asks for her things or her orders half-way, and the question comes again', async () => {
    expect(
      await play('w27c', { photos: [photo(1)], text: 'লাল জামদানি ২৮০০ টাকা' }, 'amar jinis', 'আমার অর্ডার', '১টা'),
    ).toEqual([
      ['listItem.stock.ask.piece'],
      ['myItems.notYet', 'listItem.stock.ask.piece'],
      ['myOrders.none', 'listItem.stock.ask.piece'],
      CARD,
    ]);
  });

  it('29. publish tapped twice publishes once', async () => {
    const who = await onCard('কার্ড-২৯');
    await phones.post(who, { choose: 'publish' });
    await phones.post(who, { choose: 'publish' });
    await phones.settle();
    expect(await test.db.listing.count({ where: { seller: { name: who } } })).toBe(1);
  });

  it('30. an old button tapped later is named as old', async () => {
    const who = await onCard('কার্ড-৩০');
    await play(who, 'হ্যাঁ');
    expect((await play(who, { choose: 'change/price' })).at(0)?.at(0)).toBe('words.oldButton');
  });
});

describe('half-way', () => {
  const halfWay = async (name: string) => {
    const who = await weaver(name);
    await play(who, { photos: [photo(1)], text: 'লাল জামদানি শাড়ি' });
    return who;
  };

  it('31. cancel keeps everything, and "continue" brings it back', async () => {
    expect(await play(await halfWay('মাঝ-৩১'), 'বাতিল', 'চালিয়ে যান')).toEqual([
      ['words.cancelledKept'],
      ['listItem.price.ask'],
    ]);
  });

  it('32. the menu half-way, then back to it', async () => {
    expect(await play(await halfWay('মাঝ-৩২'), 'মেনু', 'চালিয়ে যান')).toEqual([['menu.ask'], ['listItem.price.ask']]);
  });

  it('33. back twice asks the earlier questions again', async () => {
    const who = await weaver('মাঝ-৩৩');
    const heard = await play(who, { photos: [photo(1)] }, 'শাড়ি', 'টাঙ্গাইল', 'নীল', 'পিছনে', 'পিছনে');
    expect(heard.slice(-2)).toEqual([['listItem.colours.ask'], ['listItem.weave.ask']]);
  });

  it('34. English half-way: the same question in English', async () => {
    const [shown] = await phones.say(await halfWay('মাঝ-৩৪'), 'english');
    expect(shown?.keys).toEqual(['language.changed', 'listItem.price.ask']);
    expect(shown?.text).toContain('What price?');
  });

  it('35. help and a person half-way, and the question stands', async () => {
    expect(await play(await halfWay('মাঝ-৩৫'), 'সাহায্য', 'কথা বলব', '২৮০০')).toEqual([
      ['words.help', 'listItem.price.ask'],
      ['words.personComing'],
      ['listItem.stock.ask.piece'],
    ]);
  });

  it('36. a day of silence changes nothing', async () => {
    const who = await halfWay('মাঝ-৩৬');
    test.clock.set(new Date(test.clock.now().getTime() + 86_400_000));
    expect(await play(who, '২৮০০')).toEqual([['listItem.stock.ask.piece']]);
  });

  it('37. a number for the question is not taken by an order notice that came meanwhile; its label is', async () => {
    const who = await weaver('মাঝ-৩৭');
    await play(who, { photos: [photo(2)], text: FULL }, 'হ্যাঁ');
    const { code } = await listingOf(who);
    await play(who, { photos: [photo(3)], text: 'নীল জামদানি শাড়ি ১৫০০ টাকা' });
    await play(
      'খদ্দের-৩৭',
      `TH-${code}`,
      { choose: `to/placeOrder/start/${code}` },
      'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪',
      'হ্যাঁ',
    );
    expect(await play(who, '১টা')).toEqual([CARD]);
    expect(await test.db.order.findFirstOrThrow({ where: { listing: { code } } })).toMatchObject({ state: 'placed' });
    expect((await play(who, 'হ্যাঁ, দেব')).at(0)?.at(0)).toBe('order.done.accepted');
  });

  it('38. a photo sent while her name is asked joins the item, not the name', async () => {
    const heard = await play(
      'মাঝ-৩৮',
      { photos: [photo(1)], text: FULL },
      'হ্যাঁ',
      { photos: [photo(2)] },
      'মিনতি বসাক, ফুলিয়া',
      { choose: 'weaver' },
    );
    expect(heard).toEqual([
      CARD,
      ['listItem.confirm.registerFirst', 'register.name.ask'],
      ['listItem.photos.more'],
      ['register.kind.ask'],
      ['register.done', ...DONE],
    ]);
    expect((await listingOf('মিনতি বসাক')).photos).toHaveLength(2);
  });
});
