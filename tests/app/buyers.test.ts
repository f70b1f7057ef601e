import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const ADDRESS = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';

/** A weaver's stall with three sarees, listed in chat as she would. */
beforeAll(async () => {
  const captions = [
    'কমলা তাঁতের শাড়ি ১২০০ টাকা ৩ পিস',
    'মেরুন জামদানি শাড়ি ৪৫০০ টাকা ৯ পিস',
    'নীল জামদানি শাড়ি ২৬০০ টাকা ৯ পিস ব্লাউজ পিস সহ',
  ];
  for (const [index, text] of captions.entries()) {
    await phones.say('weaver', { photos: [await buildPicture(index + 1)], text });
    await phones.say('weaver', { choose: 'publish' });
    if (index > 0) continue;
    await phones.say('weaver', 'মালতী বসাক, ফুলিয়া');
    await phones.say('weaver', { choose: 'weaver' });
  }
});

const codeOf = async (weave: string) => (await test.db.listing.findFirstOrThrow({ where: { weave } })).code;

describe('finding', () => {
  it('shows the only find at once, for a list of one would cost a message', async () => {
    const [shown, ...rest] = await phones.say('f1', 'tanter sari');
    expect(rest).toEqual([]);
    expect(shown?.keys).toEqual(['findItem.item.show']);
    expect(shown?.photos).toHaveLength(1);
  });

  it('shows several finds as one numbered picture in one message', async () => {
    const [shown, ...rest] = await phones.say('f2', 'jamdani');
    expect(rest).toEqual([]);
    expect(shown?.keys).toEqual(['findItem.results.found']);
    expect(shown?.photos).toHaveLength(1);
    expect(shown?.choices).toHaveLength(2);
  });

  it.each(['২', '2', '২ নম্বরটা', 'dui', '2 no', 'দ্বিতীয়টা'])('opens the second of the list for "%s"', async (words) => {
    await phones.say(`f3 ${words}`, 'জামদানি');
    expect(keys(await phones.say(`f3 ${words}`, words))).toEqual([['findItem.item.show']]);
  });

  it('says that a maroon saree is only near to the red one asked for', async () => {
    expect(keys(await phones.say('f4', 'লাল জামদানি'))).toEqual([['findItem.results.near']]);
  });

  it.each([
    ['order debo', /^placeOrder\./],
    ['শেষ দাম কত', /^findItem\.item\.show$/],
    ['eta ache to?', /^findItem\.item\.show$/],
  ])('takes "%s" for the one near find of a list', async (words, said) => {
    await phones.say(`f4 ${words}`, 'লাল জামদানি');
    const [shown] = await phones.say(`f4 ${words}`, words);
    expect(shown?.keys[0]).toMatch(said);
  });

  it('goes back from an item to its list', async () => {
    await phones.say('f5', 'জামদানি');
    await phones.say('f5', '১');
    expect(keys(await phones.say('f5', 'পিছনে'))).toEqual([['findItem.results.found']]);
  });

  it('opens an item by its code for anyone, in a sentence and with Bengali digits', async () => {
    const code = await codeOf('taant');
    expect(keys(await phones.say('f6', `TH-${code} টা আছে?`))).toEqual([['findItem.item.show']]);
  });

  it('says so when no item has the code, and asks nothing more', async () => {
    expect(keys(await phones.say('f7', 'TH-ZZZZ'))).toEqual([['findItem.noSuchCode']]);
  });

  it('does not call its whole stock near to words it never heard', async () => {
    expect(keys(await phones.say('f8', 'শরদিন্দু চট্টোপাধ্যায়'))).toEqual([['findItem.results.unknown']]);
  });

  it('keeps what is on the screen when words lead nowhere', async () => {
    const shown = ['nil jamdani 3000 er moddhe', 'pehla wala dikhao', 'jamdani', 'দারুণ তো', 'অর্ডার দেব', '১', 'order'];
    const said: (readonly string[])[] = [];
    for (const line of shown) said.push(...keys(await phones.say('wants-2', line)));
    expect(said).toEqual([
      ['findItem.item.show'],
      ['findItem.item.unclear'],
      ['findItem.results.found'],
      ['findItem.results.unclear'],
      ['findItem.results.unclear', 'words.stuck.choose'],
      ['findItem.item.show'],
      ['placeOrder.where.ask'],
    ]);
  });

  it('asks which, of whoever wants to order and looks at nothing; takes what she last asked about', async () => {
    expect(keys(await phones.say('wants-1', 'অর্ডার দেব'))).toEqual([['placeOrder.which']]);
    expect(keys(await phones.say('wants-1', 'nil jamdani 3000 er moddhe'))).toEqual([['findItem.item.show']]);
    expect(keys(await phones.say('wants-1', 'রং পাকা তো?'))).toEqual([['enquire.done.buyer']]);
    expect(keys(await phones.say('wants-1', 'sobuj gamchha'))).toEqual([['findItem.results.empty']]);
    expect(keys(await phones.say('wants-1', 'order debo'))).toEqual([['placeOrder.where.ask']]);
  });

  it('answers whether it is there, and what the last price is, without losing the item', async () => {
    await phones.say('f9', 'tanter sari');
    expect(keys(await phones.say('f9', 'আছে?'))).toEqual([['findItem.item.available']]);
    expect(keys(await phones.say('f9', 'শেষ দাম কত?'))).toEqual([['enquire.done.buyer']]);
    expect(keys(await phones.say('f9', 'নেব'))).toEqual([['placeOrder.where.ask']]);
  });

  it('searches when a photo asks for the like of it, and lists when it offers', async () => {
    const photo = await buildPicture(50);
    expect(keys(await phones.say('g10', { photos: [photo], text: 'এরকম জামদানি শাড়ি আছে?' }))[0]?.[0]).toMatch(
      /^findItem\./,
    );
    expect(keys(await phones.say('f11', { photos: [photo], text: 'জামদানি ২৮০০ টাকা' }))[0]?.[0]).toMatch(/^listItem\./);
  });

  it('answers a voice note, a map pin, a sticker and an emoji with words, never with silence', async () => {
    const kinds = [
      { voice: { ref: 'v', mimeType: 'audio/ogg' } },
      { place: { latitude: 23, longitude: 88 } },
      { unsupported: 'sticker' },
      { text: '🙂' },
    ];
    const heard = [];
    for (const extra of kinds) heard.push(...keys(await phones.say('f12', { extra })));
    expect(heard).toEqual([['words.cannotHear'], ['words.cannotUsePlace'], ['words.cannotRead'], ['menu.ask']]);
  });
});

describe('ordering', () => {
  /** Brings a buyer to the question where it should go. */
  async function begin(buyer: string): Promise<void> {
    await phones.say(buyer, `TH-${await codeOf('jamdani')}`);
    await phones.say(buyer, 'অর্ডার দেব');
  }

  it('takes name, address and PIN from one message and orders on yes: three messages from the bot after the item', async () => {
    await begin('o1');
    expect(keys(await phones.say('o1', ADDRESS))).toEqual([['placeOrder.confirm.ask']]);
    expect(keys(await phones.say('o1', 'হ্যাঁ'))).toEqual([['placeOrder.done']]);
    const order = await test.db.order.findFirstOrThrow({ where: { name: 'রিনা দাস' } });
    expect(order).toMatchObject({ state: 'placed', pin: '731204', quantity: 1 });
  });

  it('takes no promise to send something for the yes of whoever orders', async () => {
    await begin('o1b');
    await phones.say('o1b', ADDRESS);
    expect(keys(await phones.say('o1b', 'সোমবার পাঠাতে পারব'))).toEqual([['placeOrder.confirm.unclear']]);
  });

  it('asks only for what is missing: a name first, then the address, then a PIN that was short', async () => {
    await begin('o2');
    const asked = [];
    for (const words of ['শান্তনু ঘোষ', '৯৮৩০০১২৩৪৫', '১২ গড়িয়াহাট রোড, কলকাতা', '৭০০০১', '৭০০০১৯'])
      asked.push(...keys(await phones.say('o2', words)));
    expect(asked).toEqual([
      ['placeOrder.address.ask'],
      ['placeOrder.where.phone', 'placeOrder.address.ask'],
      ['placeOrder.pin.ask'],
      ['placeOrder.pin.short'],
      ['placeOrder.confirm.ask'],
    ]);
  });

  it('remembers the address: a second order needs one yes', async () => {
    await begin('o3');
    await phones.say('o3', ADDRESS);
    await phones.say('o3', 'হ্যাঁ');
    await phones.say('o3', `TH-${await codeOf('jamdani')}`);
    expect(keys(await phones.say('o3', 'অর্ডার দেব'))).toEqual([['placeOrder.confirm.ask']]);
  });

  it('changes how many by saying it, and refuses more than there are', async () => {
    await begin('o4');
    await phones.say('o4', ADDRESS);
    expect(keys(await phones.say('o4', '২টো নেব'))).toEqual([['placeOrder.confirm.ask']]);
    expect(keys(await phones.say('o4', '৫০টা'))).toEqual([['placeOrder.quantity.ask']]);
    expect(keys(await phones.say('o4', '2'))).toEqual([['placeOrder.confirm.ask']]);
    await phones.say('o4', 'হ্যাঁ');
    expect(await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } })).toMatchObject({
      quantity: 2,
      totalPaise: 900_000,
    });
  });

  it.each(['হুম', 'দেখছি', '👍🤔', 'আচ্ছা'])('does not order on "%s"', async (words) => {
    await begin(`o5 ${words}`);
    await phones.say(`o5 ${words}`, ADDRESS);
    const before = await test.db.order.count();
    await phones.say(`o5 ${words}`, words);
    expect(await test.db.order.count()).toBe(before);
  });

  it('puts an order aside on "cancel" and brings it back on "continue"', async () => {
    await begin('o6');
    await phones.say('o6', ADDRESS);
    expect(keys(await phones.say('o6', 'বাতিল'))).toEqual([['words.cancelledKept']]);
    expect(keys(await phones.say('o6', 'চালিয়ে যান'))).toEqual([['placeOrder.confirm.ask']]);
  });

  it('does not sell a weaver her own saree', async () => {
    await phones.say('weaver', `TH-${await codeOf('jamdani')}`);
    expect(keys(await phones.say('weaver', { choose: `to/placeOrder/start/${await codeOf('jamdani')}` }))).toEqual([
      ['placeOrder.own'],
    ]);
  });

  it('orders once when yes is tapped twice', async () => {
    await begin('o7');
    await phones.say('o7', ADDRESS);
    const before = await test.db.order.count();
    await phones.post('o7', { choose: 'place' });
    await phones.post('o7', { choose: 'place' });
    await phones.settle();
    expect(await test.db.order.count()).toBe(before + 1);
  });

  it('speaks English to the end with somebody who began in English', async () => {
    await phones.say('o8', 'hi');
    const [shown] = await phones.say('o8', 'I want to buy a blue jamdani');
    expect(shown?.text).toContain('Price ₹2,600');
    const [asked] = await phones.say('o8', 'order');
    expect(asked?.text).toContain('Where shall it be sent?');
  });
});
