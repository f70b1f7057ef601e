import { describe, expect, it } from 'vitest';
import { openPhones, type Sending } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const photo = await buildPicture(1);

async function play(who: string, ...lines: (string | Sending)[]) {
  const shown = [];
  for (const line of lines) shown.push(...(await phones.say(who, line)));
  return shown;
}

async function weaver(name: string): Promise<string> {
  await phones.say(name, 'মেনু');
  const { personId } = await test.db.chat.findFirstOrThrow({ where: { chatId: name } });
  const home = { kind: 'weaver', district: 'nadia', place: 'phulia_town' } as const;
  await test.store.change((changes) => changes.createSeller({ name, personId, now: test.clock.now(), ...home }));
  return name;
}

const listingOf = (seller: string) => test.db.listing.findFirstOrThrow({ where: { seller: { name: seller } } });

describe('what one price buys is what is counted', () => {
  it.each([
    ['pairs', 'সাদা ধুতি জোড়া ৬০০ টাকা ১০ জোড়া', '১০ জোড়া আছে', { priceUnit: 'pair', onHand: 10 }],
    ['sets', 'বেডশিট সেট ১৫০০ টাকা ৫ সেট নীল', '৫ সেট আছে', { priceUnit: 'set', onHand: 5 }],
    ['metres', 'লাল সুতির কাপড় ১৮০ টাকা মিটার ৪০ মিটার আছে', '৪০ মিটার আছে', { priceUnit: 'metre', onHand: 40 }],
  ])('%s', async (name, caption, said, expected) => {
    const who = await weaver(name);
    const [card] = await play(who, { photos: [photo], text: caption }, 'হ্যাঁ');
    expect(card?.text).toContain(said);
    expect(await listingOf(who)).toMatchObject(expected);
  });

  it('asks for metres where metres are sold, and sells them to a buyer as metres', async () => {
    const who = await weaver('মিটার');
    const asked = await play(who, { photos: [photo], text: 'লাল সুতির কাপড় ১৮০ টাকা মিটার' }, '৪০ মিটার', 'হ্যাঁ');
    expect(asked[0]?.keys).toEqual(['listItem.stock.ask.metre']);
    const { code } = await listingOf(who);
    const address = 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪';
    const bought = await play('রিনা', `TH-${code}`, { choose: `to/placeOrder/start/${code}` }, address, '৫ মিটার', 'হ্যাঁ');
    expect(bought.at(-1)?.text).toContain('৫ মিটার');
    expect(await test.db.order.findFirstOrThrow({ where: { listing: { code } } })).toMatchObject({
      quantity: 5,
      totalPaise: 90_000,
    });
  });
});

it('lets a weaver look for something in the middle of listing, and come back', async () => {
  const who = await weaver('খোঁজ');
  const heard = await play(
    who,
    { photos: [photo], text: 'লাল টাঙ্গাইল শাড়ি ১ পিস' },
    'নীল বালুচরী ৫০০০ টাকার মধ্যে দেখান',
    'চালিয়ে যাই',
    '১২০০',
  );
  expect(heard.map((message) => message.keys[0]?.split('.')[0])).toEqual([
    'listItem',
    'findItem',
    'listItem',
    'listItem',
  ]);
  expect(heard.at(-1)?.text).toContain('লাল টাঙ্গাইল শাড়ি');
  expect(heard.at(-1)?.text).toContain('₹১,২০০');
});

it('names what was said first when two items come in one breath, and then asks for photos of the other', async () => {
  const who = await weaver('দুটো');
  const both = { photos: [photo], text: 'লাল জামদানি ২৮০০ ১টা আর সবুজ টাঙ্গাইল ১২০০ ২টো' };
  const [card, published] = await play(who, both, 'হ্যাঁ');
  expect(card?.text).toContain('আগে এটা লিখি: লাল জামদানি শাড়ি');
  expect(published?.text).toContain('সবুজ টাঙ্গাইল শাড়ি');
});

it('has no use for a shared number, and says so instead of taking it for a price', async () => {
  const who = await weaver('নম্বর');
  const card: Sending = { extra: { contact: { phone: '+919830012345', own: false } } };
  const heard = await play(who, { photos: [photo], text: 'লাল টাঙ্গাইল শাড়ি ১ পিস' }, card);
  expect(heard.at(-1)?.keys).toEqual(['sharePhone.foreign', 'listItem.price.ask']);
});
