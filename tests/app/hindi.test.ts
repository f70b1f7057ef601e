import { expect, it } from 'vitest';
import { openPhones, type Sending } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, stockOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);

/** Says the lines one after the other; gives the keys of every answer. */
async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const keys: (readonly string[])[] = [];
  for (const line of lines) keys.push(...(await phones.say(person, line)).map((message) => message.keys));
  return keys;
}

const news = (person: string) => phones.seen(person).at(-1)?.keys;

/** All that somebody was shown, labels too, must be in Hindi. */
function expectHindiAlone(person: string) {
  const said = phones.seen(person).flatMap(({ text, choices }) => [text, ...choices.map(({ label }) => label)]);
  expect(said.filter((words) => /\p{Script=Bengali}/u.test(words))).toEqual([]);
}

it('sells, asks, bargains and sends a saree between two people who write only Hindi', async () => {
  expect(
    await play(
      'sunita',
      { photos: [await buildPicture(1)], text: 'लाल ढाकाई जामदानी साड़ी, दाम 2800 रुपये, 2 पीस, ब्लाउज़ पीस के साथ' },
      'सब ठीक है',
      'सुनीता देवी, शांतिपुर',
      'खुद बुनती हूँ',
    ),
  ).toEqual([
    ['listItem.confirm.ask'],
    ['listItem.confirm.registerFirst', 'register.name.ask'],
    ['register.kind.ask'],
    ['register.done', 'listItem.published'],
  ]);
  const listing = await test.db.listing.findFirstOrThrow();
  expect(listing).toMatchObject({ weave: 'dhakai_jamdani', pricePaise: 280_000, onHand: 2, blousePiece: true });

  expect(await play('rohit', 'ढाकाई जामदानी 3000 के अंदर', 'साथ में फॉल है क्या?')).toEqual([
    ['findItem.item.show'],
    ['enquire.done.buyer'],
  ]);
  expect(news('sunita')).toEqual(['enquire.news.question']);
  expect(await play('sunita', 'जी, फॉल लगाकर देंगे। फोन कीजिए 9830012345')).toEqual([
    ['enquire.masked', 'enquire.done.seller'],
  ]);
  expect(phones.seen('rohit').at(-1)?.text).not.toContain('9830012345');

  const talk = await test.db.enquiry.findFirstOrThrow();
  expect(await play('rohit', `TH-${listing.code}`, '2400 में दोगे?')).toEqual([
    ['findItem.item.show'],
    ['bargain.done.made'],
  ]);
  expect(await play('sunita', '2600')).toEqual([['bargain.done.countered.seller']]);
  expect(await play('rohit', { choose: `to/bargain/agree/${talk.code}` })).toEqual([
    ['bargain.done.agreed.buyer', 'placeOrder.where.ask'],
  ]);
  expect(
    await play(
      'rohit',
      `TH-${listing.code}`,
      'ऑर्डर करना है',
      'रोहित शर्मा, 22 स्टेशन रोड, रांची, पिन 834001',
      'हाँ भेज दीजिए',
    ),
  ).toEqual([['findItem.item.show'], ['placeOrder.where.ask'], ['placeOrder.confirm.ask'], ['placeOrder.done']]);
  expect(await test.db.order.findFirstOrThrow()).toMatchObject({ totalPaise: 260_000, pin: '834001' });
  expect(await play('sunita', 'हाँ, दे देंगे', 'पैक कर दिया', 'भेज दिया', 'नंबर नहीं है')).toEqual([
    ['order.done.accepted'],
    ['order.done.packed'],
    ['order.done.sent', 'myOrders.tracking.ask'],
    ['myOrders.tracking.left'],
  ]);
  expect(await play('rohit', 'मेरे ऑर्डर', 'मिल गया')).toEqual([['myOrders.list'], ['order.done.received']]);
  expect(news('sunita')).toEqual(['order.news.received.seller']);
  expect(await stockOf(test, listing.id)).toMatchObject({ onHand: 1, held: 0 });
  for (const person of ['sunita', 'rohit']) expectHindiAlone(person);
});

it('tells a Hindi speaker of new things, and stops at once in Hindi words', async () => {
  expect(await play('meena', 'हरी बालूचरी आए तो बताइए', 'हाँ, बताइए', 'मेरी खबरें')).toEqual([
    ['subscribe.consent.ask'],
    ['subscribe.done'],
    ['myNews.list'],
  ]);
  expect(await play('meena', 'हर नई चीज़ की खबर चाहिए')).toEqual([['subscribe.done']]);
  expect(await play('meena', 'मैसेज मत भेजिए')).toEqual([['words.stopped']]);
  expectHindiAlone('meena');
});

it('changes, takes down and puts up an item in Hindi words', async () => {
  const { seller, code, listingId } = await buildStall(test, phones, { stock: 3 });
  expect(await play(seller, 'हिंदी', 'मेरा माल')).toEqual([['language.changed', 'menu.ask'], ['myItems.card.show']]);
  expect(await play(seller, 'दाम 2500 कर दो', `TH-${code} सबसे कम दाम`, '2200', `TH-${code} हाट से हटाना है`)).toEqual([
    ['myItems.done.price'],
    ['myItems.floor.ask'],
    ['myItems.done.floor'],
    ['myItems.done.withdrawn'],
  ]);
  expect(await test.db.listing.findUniqueOrThrow({ where: { id: listingId } })).toMatchObject({
    pricePaise: 250_000,
    state: 'withdrawn',
  });
  expect(await play(seller, `TH-${code} फिर हाट पर रखें`)).toEqual([['myItems.done.published']]);
});

it('changes the language by a tap, a number and a name in any script', async () => {
  await play('lang', 'नमस्ते');
  const language = async () => {
    const { personId } = await chatOf(test, 'lang');
    return (await test.db.person.findUniqueOrThrow({ where: { id: personId } })).language;
  };
  expect(await language()).toBe('hi');
  for (const [asking, answer, chosen] of [
    ['भाषा बदलनी है', { choose: 'bn' }, 'bn'],
    ['ভাষা', '৩', 'hi'],
    ['भाषा', 'English', 'en'],
    ['language', 'हिंदी', 'hi'],
    ['भाषा', 'বাংলা', 'bn'],
  ] as const) {
    expect(await play('lang', asking)).toEqual([['language.ask']]);
    await play('lang', answer);
    expect(await language()).toBe(chosen);
  }
  for (const [name, chosen] of [
    ['hindi', 'hi'],
    ['bangla', 'bn'],
    ['हिन्दी', 'hi'],
  ] as const) {
    await play('lang', name);
    expect(await language()).toBe(chosen);
  }
});

it('meets rude and strange words kindly, in Hindi, and still puts the item up', async () => {
  await play('rude', 'नमस्ते', { photos: [await buildPicture(7)] });
  const rude = 'चुप रहो|तुम बेकार हो|😡😡|क्या बकवास है|गमछा|पता नहीं|बहुत महंगा|लाल|हाहाहा|250 या 300|ढाई सौ|?|बहुत सारे|बीस';
  const stray = 'नहीं|रंग नीला|असली इंसान हो?|दाम तीन सौ|मुझे नहीं पता|कुछ भी|ओए|TH-ZZZZ|मदद|पीछे|बीस|धन्यवाद';
  for (const line of [...rude.split('|'), ...stray.split('|')]) expect(await play('rude', line), line).not.toEqual([]);
  await play('rude', 'हाँ ठीक है', 'कमला देवी, फुलिया', 'खुद बुनते हैं');
  const { personId } = await chatOf(test, 'rude');
  const { sellerId } = await test.db.membership.findFirstOrThrow({ where: { personId } });
  expect(await test.db.listing.findFirstOrThrow({ where: { sellerId } })).toMatchObject({
    kind: 'gamchha',
    colours: ['blue'],
    pricePaise: 30_000,
    onHand: 20,
    state: 'published',
  });
  expectHindiAlone('rude');
});
