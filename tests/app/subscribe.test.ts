// Long because it is one conversation after another about the same thing: asking to be told, being told, stopping.
import { beforeAll, describe, expect, it } from 'vitest';
import { CONSENT_VERSION } from '../../src/domain/consent.ts';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const HOUR_MS = 60 * 60 * 1_000;
let picture = 0;

/** A weaver lists one thing, as she would in chat. */
async function list(weaver: string, text: string): Promise<void> {
  picture += 1;
  await phones.say(weaver, { photos: [await buildPicture(picture)], text });
  await phones.say(weaver, { choose: 'publish' });
}

/** Lets time pass and everything due happen. */
async function wait(ms: number): Promise<void> {
  test.clock.set(new Date(test.clock.now().getTime() + ms));
  await phones.settle();
}

/** Somebody wishes and agrees. */
async function wish(person: string, words: string): Promise<readonly Shown[]> {
  await phones.say(person, words);
  return phones.say(person, 'হ্যাঁ');
}

const personOf = (phone: string) =>
  test.db.person.findFirstOrThrow({
    where: { chats: { some: { chatId: phone } } },
    include: { consents: { orderBy: { id: 'asc' } }, subscriptions: { orderBy: { since: 'asc' } } },
  });
const living = async (phone: string) => (await personOf(phone)).subscriptions.filter(({ until }) => until === null);
/** The news a phone was shown. */
const news = (phone: string) => phones.seen(phone).filter(({ keys: [key] }) => key?.startsWith('news.') === true);

beforeAll(async () => {
  await list('malati', 'কমলা তাঁতের শাড়ি ১২০০ টাকা ৩ পিস');
  await phones.say('malati', 'মালতী বসাক, ফুলিয়া');
  await phones.say('malati', { choose: 'weaver' });
});

describe('asking to be told', () => {
  it('asks once in plain words, and keeps who agreed, when, to which words, and where', async () => {
    const [asked] = await phones.say('s1', 'লাল জামদানি ৩০০০ এর নিচে এলে জানাবেন');
    expect(asked?.keys).toEqual(['subscribe.consent.ask']);
    expect(await living('s1')).toEqual([]);
    expect(keys(await phones.say('s1', 'হ্যাঁ'))).toEqual([['subscribe.done']]);
    const { consents, subscriptions } = await personOf('s1');
    expect(consents).toMatchObject([
      { answer: 'given', words: asked?.text, version: CONSENT_VERSION, channel: 'phones' },
    ]);
    expect(Math.abs(test.clock.now().getTime() - (consents[0]?.at.getTime() ?? 0))).toBeLessThan(5_000);
    expect(subscriptions).toMatchObject([
      { kind: 'search', filters: { weave: 'jamdani', colours: ['red'], maxPricePaise: 300_000 } },
    ]);
  });

  it('does not ask again for the next wish', async () => {
    expect(keys(await phones.say('s1', 'নীল তাঁতের শাড়ি এলে জানাবেন'))).toEqual([['subscribe.done']]);
    expect(await living('s1')).toHaveLength(2);
  });

  it.each([
    ['জামদানি এলে জানাবেন', 'weave', 'jamdani'],
    ['jamdni ele janaben', 'weave', 'jamdani'],
    ['নদিয়ার নতুন জিনিসের খবর দেবেন', 'district', 'nadia'],
    ['মালতী বসাকের নতুন জিনিস এলে জানাবেন', 'seller', undefined],
    ['malati নতুন কিছু তুললে লাল শাড়ির খবর দেবেন', 'search', undefined],
    ['সব নতুন জিনিস এলে জানাবেন', 'everything', ''],
    ['sob khobor chai', 'everything', ''],
    ['tell me when a red tangail comes', 'search', undefined],
    ['लाल जामदानी आए तो बताना', 'search', undefined],
    ['notify me about baluchari', 'weave', 'baluchari'],
  ])('reads "%s" as a wish of kind %s', async (words, kind, value) => {
    const phone = `r ${words}`;
    expect(keys(await phones.say(phone, words))).toEqual([['subscribe.consent.ask']]);
    await phones.say(phone, { choose: 'agree' });
    const [kept] = await living(phone);
    expect(kept?.kind).toBe(kind);
    if (value !== undefined) expect(kept?.value).toBe(value);
  });

  it.each([
    'কবে পাব জানাবেন',
    'অর্ডার এলে জানাবেন',
    'দাম কমলে বলবেন তো',
    'নতুন শাড়ি দেখান',
    'thik ache janaben',
    'আর খবর দেবেন না',
    'ar khobor deben na',
  ])('does not take "%s" for a wish', async (words) => {
    const phone = `n ${words}`;
    await phones.say(phone, words);
    expect(phones.seen(phone).flatMap((message) => message.keys)).not.toContain('subscribe.consent.ask');
  });

  it('asks what of when nothing was said, takes an unclear answer kindly, and then the wish', async () => {
    const heard = [];
    for (const words of ['খবর চাই', 'কিছু একটা', '🙂', 'নীল তাঁত ১৫০০ টাকার মধ্যে', 'hyan'])
      heard.push(...keys(await phones.say('s2', words)));
    expect(heard).toEqual([
      ['subscribe.wish.ask'],
      ['subscribe.wish.unclear'],
      ['subscribe.wish.unclear', 'words.stuck.write'],
      ['subscribe.consent.ask'],
      ['subscribe.done'],
    ]);
  });

  it('lets her change her mind about what, before she agrees', async () => {
    await phones.say('s3', 'জামদানি এলে জানাবেন');
    expect(keys(await phones.say('s3', 'না না, টাঙ্গাইল এলে জানাবেন'))).toEqual([['subscribe.consent.ask']]);
    await phones.say('s3', '১');
    expect(await living('s3')).toMatchObject([{ kind: 'weave', value: 'tangail' }]);
  });

  it.each(['হুম', 'দেখছি', 'ok', '👍', 'আচ্ছা'])('does not take "%s" for consent', async (words) => {
    const phone = `c ${words}`;
    await phones.say(phone, 'জামদানি এলে জানাবেন');
    await phones.say(phone, words);
    const { consents } = await personOf(phone);
    expect(consents).toEqual([]);
  });

  it('keeps a no as a no, with the words that asked', async () => {
    await phones.say('s4', 'জামদানি এলে জানাবেন');
    expect(keys(await phones.say('s4', 'না থাক'))).toEqual([['subscribe.declined']]);
    expect((await personOf('s4')).consents).toMatchObject([{ answer: 'refused' }]);
    expect(await living('s4')).toEqual([]);
  });

  it.each([
    ['পিছনে', 'menu.ask'],
    ['বাতিল', 'words.cancelledKept'],
    ['মেনু', 'menu.ask'],
  ])('leaves without consent on "%s"', async (words, key) => {
    const phone = `l ${words}`;
    await phones.say(phone, 'hi');
    await phones.say(phone, 'জামদানি এলে জানাবেন');
    expect(keys(await phones.say(phone, words))).toEqual([[key]]);
    expect((await personOf(phone)).consents).toEqual([]);
  });

  it('answers a photo, a voice note and a place in the middle, and still knows what was asked', async () => {
    await phones.say('s5', 'জামদানি এলে জানাবেন');
    expect(keys(await phones.say('s5', { extra: { voice: { ref: 'v', mimeType: 'audio/ogg' } } }))).toEqual([
      ['words.cannotHear', 'subscribe.consent.ask'],
    ]);
    expect(keys(await phones.say('s5', { photos: [await buildPicture(90)] }))).toEqual([['listItem.about.ask']]);
    await phones.say('s5', 'বাতিল');
    await phones.say('s5', 'চালিয়ে যান');
    expect((await personOf('s5')).consents).toEqual([]);
  });

  it('offers to tell when a search finds nothing, and understands "tell me" there', async () => {
    const [empty] = await phones.say('s6', 'বালুচরী শাড়ি ৫০০ টাকার নিচে');
    expect(empty?.choices.map(({ id }) => id)).toContain('tell');
    expect(keys(await phones.say('s6', 'এলে জানাবেন'))).toEqual([['subscribe.consent.ask']]);
    await phones.say('s6', 'হ্যাঁ');
    expect(await living('s6')).toMatchObject([{ kind: 'search' }]);
  });

  it('takes "this seller" for whoever sells what is on the screen', async () => {
    const { code } = await test.db.listing.findFirstOrThrow({ where: { weave: 'taant' } });
    await phones.say('s7', `TH-${code}`);
    await wish('s7', 'এই বিক্রেতার নতুন জিনিস এলে জানাবেন');
    expect(await living('s7')).toMatchObject([{ kind: 'seller' }]);
  });

  it('says so when she has that wish already, and keeps one', async () => {
    await wish('s8', 'জামদানি এলে জানাবেন');
    expect(keys(await phones.say('s8', 'jamdani ele janaben'))).toEqual([['subscribe.already']]);
    expect(await living('s8')).toHaveLength(1);
  });

  it('shows her wishes and lets one go by its number in any script', async () => {
    expect(keys(await phones.say('s9', 'আমার খবর'))).toEqual([['myNews.none']]);
    await wish('s9', 'জামদানি এলে জানাবেন');
    await phones.say('s9', 'টাঙ্গাইল এলে জানাবেন');
    const [shown] = await phones.say('s9', 'amar khobor');
    expect(shown?.keys).toEqual(['myNews.list']);
    expect(keys(await phones.say('s9', '১'))).toEqual([['myNews.ended']]);
    expect(await living('s9')).toMatchObject([{ value: 'tangail' }]);
    await phones.say('s9', 'আমার খবর');
    expect(keys(await phones.say('s9', '৭'))).toEqual([['myNews.unclear']]);
  });

  it('does not end another person’s wish', async () => {
    await wish('s10', 'জামদানি এলে জানাবেন');
    await wish('s11', 'জামদানি এলে জানাবেন');
    const [theirs] = await living('s10');
    await phones.say('s11', 'আমার খবর');
    await phones.say('s11', { choose: `end/${theirs?.id}` });
    expect(await living('s10')).toHaveLength(1);
  });

  it('keeps at most twenty wishes and says how to make room', async () => {
    await wish('s12', 'লাল জামদানি এলে জানাবেন');
    for (let price = 1; price < 20; price += 1) await phones.say('s12', `লাল জামদানি ${price * 1000} টাকার নিচে এলে জানাবেন`);
    expect(keys(await phones.say('s12', 'নীল জামদানি এলে জানাবেন'))).toEqual([['subscribe.tooMany']]);
    expect(await living('s12')).toHaveLength(20);
  });
});

describe('being told', () => {
  it('tells once of a listing that several wishes match, and tells only those whose wish it is', async () => {
    await wish('t1', 'বেগমপুরী এলে জানাবেন');
    await phones.say('t1', 'হলুদ বেগমপুরী শাড়ি এলে জানাবেন');
    await wish('t2', 'ধনিয়াখালি এলে জানাবেন');
    await list('malati', 'হলুদ বেগমপুরী শাড়ি ৯০০ টাকা ২ পিস');
    expect(news('t1')).toHaveLength(1);
    expect(news('t1')[0]?.photos).toHaveLength(1);
    expect(news('t2')).toEqual([]);
  });

  it('orders from the news by its button', async () => {
    const [offered] = news('t1')[0]?.choices ?? [];
    expect(keys(await phones.say('t1', { choose: offered?.id ?? '' }))).toEqual([['placeOrder.where.ask']]);
  });

  it('waits a day before the next, and tells what came meanwhile in one message', async () => {
    await wish('t3', 'খাদি এলে জানাবেন');
    for (const colour of ['সাদা', 'নীল', 'কালো']) await list('malati', `${colour} খাদি শাড়ি ২০০০ টাকা ১ পিস`);
    expect(news('t3')).toHaveLength(1);
    await wait(19 * HOUR_MS);
    expect(news('t3')).toHaveLength(1);
    await wait(8 * HOUR_MS);
    expect(news('t3').map((message) => message.keys)).toEqual([['news.one'], ['news.many']]);
    expect(news('t3')[1]?.choices).toHaveLength(2);
    expect(keys(await phones.say('t3', '২'))).toEqual([['findItem.item.show']]);
  });

  it('lets go of what was sold before it could be told', async () => {
    await wish('t4', 'তসর শাড়ি এলে জানাবেন');
    for (const colour of ['লাল', 'নীল']) await list('malati', `${colour} তসর শাড়ি ৫০০০ টাকা ১ পিস`);
    await test.db.listing.updateMany({
      where: { material: 'tussar', colours: { has: 'blue' } },
      data: { onHand: 0, state: 'sold' },
    });
    await wait(48 * HOUR_MS);
    expect(news('t4')).toHaveLength(1);
  });

  it('does not tell at night what came at night', async () => {
    test.clock.set(new Date('2026-12-01T22:30:00+05:30'));
    await wish('t5', 'গরদ এলে জানাবেন');
    await list('malati', 'সাদা গরদ শাড়ি লাল পাড় ৪০০০ টাকা ১ পিস');
    expect(news('t5')).toEqual([]);
    test.clock.set(new Date('2026-12-02T07:59:00+05:30'));
    await phones.settle();
    expect(news('t5')).toEqual([]);
    test.clock.set(new Date('2026-12-02T08:00:01+05:30'));
    await phones.settle();
    expect(news('t5')).toHaveLength(1);
  });

  it('does not tell a weaver of her own things', async () => {
    await wish('malati', 'সব নতুন জিনিস এলে জানাবেন');
    await list('malati', 'সবুজ গামছা ২০০ টাকা ৫ পিস');
    expect(news('malati')).toEqual([]);
  });
});

describe('stopping', () => {
  it.each(['বন্ধ', 'STOP', 'bondho korun', 'আর মেসেজ পাঠাবেন না', 'बंद करो', 'unsubscribe', 'Stop.'])(
    'ends all news at "%s", and a later hello does not bring it back',
    async (words) => {
      const phone = `x ${words}`;
      await wish(phone, 'গামছা এলে জানাবেন');
      expect(keys(await phones.say(phone, words))).toEqual([['words.stopped']]);
      for (const hello of ['নমস্কার', 'hi', 'শুরু', '/start', 'লাল জামদানি']) await phones.say(phone, hello);
      expect(await living(phone)).toEqual([]);
      expect((await personOf(phone)).consents.map(({ answer }) => answer)).toEqual(['given', 'withdrawn']);
    },
  );

  it('counts from the second the word arrives, before its turn comes', async () => {
    await wish('y1', 'গামছা এলে জানাবেন');
    await phones.post('y1', { text: 'বন্ধ' });
    expect((await personOf('y1')).consents.at(-1)?.answer).toBe('withdrawn');
    await phones.settle();
    expect((await personOf('y1')).consents).toHaveLength(2);
  });

  it('is answered once when the platform delivers the word twice, and an old repeat does not end a newer yes', async () => {
    await wish('y2', 'গামছা এলে জানাবেন');
    await phones.say('y2', { text: 'বন্ধ', id: 'stop-1' });
    await wish('y2', 'আবার খবর দেবেন, জামদানি এলে জানাবেন');
    await phones.say('y2', { text: 'বন্ধ', id: 'stop-1' });
    expect((await personOf('y2')).consents.map(({ answer }) => answer)).toEqual(['given', 'withdrawn', 'given']);
  });

  it('asks again, never assumes, when she wants news after a stop', async () => {
    await wish('y3', 'গামছা এলে জানাবেন');
    await phones.say('y3', 'বন্ধ');
    expect(keys(await phones.say('y3', 'আবার চালু করুন'))).toEqual([['subscribe.wish.ask']]);
    expect(keys(await phones.say('y3', 'গামছা'))).toEqual([['subscribe.consent.ask']]);
    expect((await personOf('y3')).consents.at(-1)?.answer).toBe('withdrawn');
  });

  it('goes on with the standing form: a weaver who stops news in the middle loses no photo', async () => {
    await phones.say('y4', { photos: [await buildPicture(91)], text: 'লাল জামদানি' });
    const [said] = await phones.say('y4', 'বন্ধ');
    expect(said?.keys[0]).toBe('words.stopped');
    expect(said?.keys[1]).toMatch(/^listItem\./);
  });

  it('does not stop the news of what she bought', async () => {
    test.clock.set(new Date('2026-12-03T10:00:00+05:30'));
    const { code } = await test.db.listing.findFirstOrThrow({ where: { weave: 'taant' } });
    await phones.say('y5', `TH-${code}`);
    await phones.say('y5', 'অর্ডার দেব');
    await phones.say('y5', 'রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪');
    await phones.say('y5', 'হ্যাঁ');
    await phones.say('y5', 'বন্ধ');
    const order = await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } });
    await phones.say('malati', { choose: `to/myOrders/accepted/${order.code}` });
    expect(phones.seen('y5').at(-1)?.keys).toEqual(['order.news.accepted.buyer']);
  });

  it('ends everything by the button in the list too', async () => {
    await wish('y6', 'গামছা এলে জানাবেন');
    await phones.say('y6', 'আমার খবর');
    expect(keys(await phones.say('y6', 'সব বন্ধ'))).toEqual([['words.stopped']]);
    expect(await living('y6')).toEqual([]);
  });
});
