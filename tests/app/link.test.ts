// Long because it is one person's two phones, from the first code to their parting, and those who try to come between.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf, order, type Stall, tap } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const MINUTE_MS = 60_000;
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const personOf = async (phone: string) => (await chatOf(test, phone)).personId;
let stall: Stall;

beforeAll(async () => {
  stall = await buildStall(test, phones, { stock: 50 });
});

function pass(minutes: number): void {
  test.clock.set(new Date(test.clock.now().getTime() + minutes * MINUTE_MS));
}

/** A code from this phone. */
async function codeOf(phone: string): Promise<string> {
  const shown = await phones.say(phone, 'যোগ');
  expect(keys(shown)).toEqual([phone.startsWith('telegram') ? ['link.code', 'sharePhone.orNumber'] : ['link.code']]);
  return /\d{3} \d{3}/.exec(shown[0]?.text ?? '')?.[0].replace(' ', '') ?? '';
}

async function join(from: string, at: string): Promise<void> {
  await phones.say(at, await codeOf(from));
  const shown = await phones.say(at, 'হ্যাঁ');
  if (shown.at(-1)?.keys[0] === 'link.notices.ask') await phones.say(at, 'না');
  expect(await personOf(at)).toBe(await personOf(from));
}

const inBengali = (code: string) => code.replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? '');

describe('two phones of one person', () => {
  it('become one by six digits, said in any script, after a plain question; both hear of it', async () => {
    await phones.say('telegram/rina', 'নমস্কার');
    await phones.say('rina-2', 'নমস্কার');
    const code = await codeOf('telegram/rina');
    expect(keys(await phones.say('rina-2', `${inBengali(code).slice(0, 3)} ${inBengali(code).slice(3)}`))).toEqual([
      ['link.sure.ask'],
    ]);
    expect(keys(await phones.say('rina-2', 'কেন?'))).toEqual([['link.sure.unclear']]);
    expect(keys(await phones.say('rina-2', 'hyan'))).toEqual([['link.joined']]);
    expect(phones.seen('telegram/rina').at(-1)?.keys).toEqual(['link.joinedThere']);
    expect(await personOf('rina-2')).toBe(await personOf('telegram/rina'));
  });

  it('see the same orders, talks, address and wishes from both, and each hears where she asked', async () => {
    const placed = await order(test, phones, 'bela', stall.code);
    await phones.say('bela', { choose: `to/enquire/ask/${stall.code}` });
    await phones.say('bela', 'আঁচল কেমন?');
    await phones.say('bela-2', 'লাল জামদানি এলে জানাবেন');
    await phones.say('bela-2', 'হ্যাঁ');
    await join('bela', 'bela-2');
    expect((await phones.say('bela-2', 'আমার অর্ডার')).at(-1)?.keys[0]).toMatch(/^myOrders\./);
    expect(keys(await phones.say('bela-2', tap('cancelled', placed)))).toEqual([['order.done.cancelled']]);
    expect(phones.seen(stall.seller).at(-1)?.keys).toEqual(['order.news.cancelled.seller']);
    expect((await phones.say('bela', 'আমার খবর')).at(-1)?.keys).toEqual(['myNews.list']);
    const [card] = await phones.say('bela-2', { choose: `to/placeOrder/start/${stall.code}` });
    expect(card?.keys).toEqual(['placeOrder.confirm.ask']); // the address was kept by the other phone
    await phones.say('bela-2', 'না');
    const asked = phones.seen(stall.seller).findLast(({ keys: [key] }) => key?.startsWith('enquire.') === true);
    await phones.say(stall.seller, { text: 'আঁচল ভরাট কাজ', quotes: asked?.id ?? '' });
    expect(phones.seen('bela').at(-1)?.text).toContain('ভরাট');
  });

  it('come apart as they were: what was whose, and what was done since where it was done', async () => {
    const before = await order(test, phones, 'chitra', stall.code);
    const theirs = await order(test, phones, 'chitra-2', stall.code);
    const [one, two] = [await personOf('chitra'), await personOf('chitra-2')];
    await join('chitra', 'chitra-2');
    await phones.say('chitra-2', { choose: `to/placeOrder/start/${stall.code}` });
    await phones.say('chitra-2', { choose: 'place' });
    const { code: since } = await test.db.order.findFirstOrThrow({ orderBy: { placedAt: 'desc' } });
    expect(keys(await phones.say('chitra-2', 'আলাদা'))).toEqual([['unlink.sure']]);
    expect(keys(await phones.say('chitra-2', 'কী?'))).toEqual([['unlink.sureUnclear']]);
    expect(keys(await phones.say('chitra-2', 'হ্যাঁ'))).toEqual([['unlink.done']]);
    expect([await personOf('chitra'), await personOf('chitra-2')]).toEqual([one, two]);
    const buyerOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).buyerId;
    expect(new Set([before, theirs, since]).size).toBe(3);
    expect([await buyerOf(before), await buyerOf(theirs), await buyerOf(since)]).toEqual([one, two, two]);
    expect(keys(await phones.say('chitra', 'unlink'))).toEqual([['unlink.none']]);
  });

  it('keep both talks about one thing: the answer to either comes back to her', async () => {
    for (const phone of ['dipa', 'dipa-2']) {
      await phones.say(phone, { choose: `to/enquire/ask/${stall.code}` });
      await phones.say(phone, `${phone} জানতে চাই, সুতো কী?`);
    }
    await join('dipa', 'dipa-2');
    expect(await test.db.enquiry.count({ where: { buyerId: await personOf('dipa') } })).toBe(2);
    const asked = phones.seen(stall.seller).filter(({ text }) => text.includes('সুতো কী'));
    for (const { id } of asked) await phones.say(stall.seller, { text: `সুতি, ${id}`, quotes: id });
    expect(phones.seen('dipa').at(-1)?.text).toContain(asked[0]?.id ?? '?');
    expect(phones.seen('dipa-2').at(-1)?.text).toContain(asked[1]?.id ?? '?');
    expect((await phones.say('dipa-2', 'আচ্ছা, আর মাপ?')).at(-1)?.keys).toEqual(['enquire.done.buyer']);
    await phones.say('dipa-2', 'মেনু'); // straight after an answer her words are for the seller
    await phones.say('dipa-2', 'আলাদা');
    await phones.say('dipa-2', 'হ্যাঁ');
    expect(await test.db.enquiry.count({ where: { beside: true } })).toBe(0);
  });

  it('hear of an order once, where they wrote last', async () => {
    const shop = await buildStall(test, phones, { stock: 5 });
    await phones.say('ela-2', 'নমস্কার');
    await join(shop.seller, 'ela-2');
    const heard = () => [shop.seller, 'ela-2'].map((phone) => phones.seen(phone).length);
    const [first, second] = heard();
    await order(test, phones, 'fatima', shop.code);
    expect(heard()).toEqual([first, (second ?? 0) + 1]);
    await phones.say(shop.seller, 'মেনু');
    const again = heard();
    await order(test, phones, 'gita', shop.code);
    expect(heard()).toEqual([(again[0] ?? 0) + 1, again[1]]);
  });
});

describe('the agreement to hear of it elsewhere', () => {
  it('is asked once where one of the two closes, and then holds', async () => {
    await phones.say('whatsapp-cloud/hena', 'নমস্কার');
    const placed = await order(test, phones, 'whatsapp-cloud/hena', stall.code);
    await phones.say('telegram/hena', 'নমস্কার');
    await phones.say('telegram/hena', await codeOf('whatsapp-cloud/hena'));
    expect(keys(await phones.say('telegram/hena', 'হ্যাঁ'))).toEqual([['link.notices.ask']]);
    expect(keys(await phones.say('telegram/hena', 'হুম্‌ম দেখি'))).toEqual([['link.notices.unclear']]);
    expect(keys(await phones.say('telegram/hena', 'হ্যাঁ দিন'))).toEqual([['link.joined']]);
    await phones.say(stall.seller, tap('accepted', placed));
    expect(phones.seen('whatsapp-cloud/hena').at(-1)?.keys).toEqual(['order.news.accepted.buyer']);
    pass(25 * 60);
    await phones.say(stall.seller, tap('packed', placed));
    expect(phones.seen('telegram/hena').at(-1)?.keys).toEqual(['order.news.packed.buyer']);
  });

  it('is not taken for given: after a no the news waits or goes by template', async () => {
    await phones.say('whatsapp-cloud/ira', 'নমস্কার');
    await phones.say('telegram/ira', 'নমস্কার');
    await join('telegram/ira', 'whatsapp-cloud/ira');
    const person = await test.db.person.findUniqueOrThrow({ where: { id: await personOf('telegram/ira') } });
    expect(person.noticeChatId).toBeNull();
  });
});

describe('digits that are no way in', () => {
  it('work once, for ten minutes, not in the chat that took them, and not after a newer one', async () => {
    await phones.say('jaya', 'নমস্কার');
    const old = await codeOf('jaya');
    expect(keys(await phones.say('jaya', old))).toEqual([['link.here']]);
    const code = await codeOf('jaya');
    expect(keys(await phones.say('k1', old))).toEqual([['link.unknown']]);
    await phones.say('jaya-2', code);
    expect(keys(await phones.say('jaya-2', 'না'))).toEqual([['link.left']]);
    await phones.say('jaya-2', code);
    pass(11);
    expect(keys(await phones.say('jaya-2', 'হ্যাঁ'))).toEqual([['link.expired']]);
    expect(keys(await phones.say('jaya-2', code))).toEqual([['link.expired']]);
    expect(await personOf('jaya-2')).not.toBe(await personOf('jaya'));
  });

  it('cannot be found by trying: five an hour for one phone, also under another question, and fifty for everybody', async () => {
    const code = await codeOf('jaya');
    const wrong = (index: number) => String(100_000 + ((Number(code) + index) % 500_000));
    for (let index = 1; index <= 5; index += 1) await phones.say('thief', wrong(index));
    expect(keys(await phones.say('thief', code))).toEqual([['link.tooMany']]);
    await phones.say('thief-2', { choose: 'to/listItem/start' });
    for (let index = 1; index <= 5; index += 1) await phones.say('thief-2', wrong(index));
    expect((await phones.say('thief-2', code)).at(-1)?.keys[0]).not.toMatch(/^link\.sure/);
    for (let index = 1; index <= 40; index += 1) await phones.say(`gang-${index % 8}`, wrong(index));
    expect(keys(await phones.say('jaya-3', code))).toEqual([['link.expired']]);
    pass(61);
    expect(keys(await phones.say('thief', await codeOf('jaya')))).toEqual([['link.sure.ask']]);
  }, 120_000);

  it('are heard in the middle of a form, which goes on afterwards, and are never passed on to a seller', async () => {
    await phones.say('lata', 'নমস্কার');
    await phones.say('lata-2', { choose: `to/enquire/ask/${stall.code}` });
    await phones.say('lata-2', 'রং পাকা তো?');
    const asked = phones.seen(stall.seller).findLast(({ text }) => text.includes('রং পাকা'));
    await phones.say(stall.seller, { text: 'হ্যাঁ দিদি, পাকা। আর কিছু?', quotes: asked?.id ?? '' });
    const heard = phones.seen(stall.seller).length;
    const code = await codeOf('lata');
    expect(keys(await phones.say('lata-2', code))).toEqual([['link.sure.ask']]);
    await phones.say('lata-2', 'না');
    expect(phones.seen(stall.seller)).toHaveLength(heard);
    await phones.say('lata-2', { choose: 'to/listItem/start' });
    await phones.say('lata-2', 'কমলা তাঁতের শাড়ি ১২০০ টাকা');
    expect(keys(await phones.say('lata-2', code))).toEqual([['link.sure.ask']]);
    const [done] = await phones.say('lata-2', 'হ্যাঁ');
    expect(done?.keys[0]).toBe('link.joined');
    expect(done?.keys[1]).toMatch(/^listItem\./);
  });

  it("are taken for no code where nobody took one lately, and Bengal's PIN codes never", async () => {
    pass(60);
    for (const digits of ['৭০০০২৯', '123 456']) {
      expect((await phones.say('mita', digits)).at(-1)?.keys[0]).not.toMatch(/^link\./);
    }
    await codeOf('jaya');
    expect((await phones.say('mita', '741402')).at(-1)?.keys[0]).not.toMatch(/^link\./);
    expect(keys(await phones.say('mita', 'কোড 741402'))).toEqual([['link.unknown']]);
    expect(keys(await phones.say('mita', '123457'))).toEqual([['link.unknown']]);
  });

  it('leave a PIN code to the form that asks for one', async () => {
    await phones.say('mina', { choose: 'to/keepAddress/start' });
    await phones.say('mina', 'মিনা দাস, ১২ স্টেশন রোড, বোলপুর');
    expect(keys(await phones.say('mina', '৭৩১২০৪'))).toEqual([['keepAddress.confirm']]);
    expect(await test.db.audit.count({ where: { action: 'link.wrong', actorId: await personOf('mina') } })).toBe(0);
  });
});

describe('who may not become one', () => {
  it('names the open order between a buyer and the seller she would be', async () => {
    const placed = await order(test, phones, 'nila', stall.code);
    await phones.say('nila', await codeOf(stall.seller));
    const [refused] = await phones.say('nila', 'হ্যাঁ');
    expect(refused?.keys[0]).toBe('link.ownOrder');
    expect(refused?.text).toContain(placed);
    expect(await personOf('nila')).not.toBe(await personOf(stall.seller));
  });

  it('does not give back a place that was taken away while they were one', async () => {
    const shop = await buildStall(test, phones, { stock: 1 });
    await phones.say('oli', 'নমস্কার');
    await join('oli', shop.seller);
    await test.db.membership.deleteMany({ where: { personId: await personOf('oli') } });
    await phones.say('oli', 'আলাদা');
    await phones.say('oli', 'হ্যাঁ');
    expect(await test.db.membership.count({ where: { personId: await personOf(shop.seller) } })).toBe(0);
  });

  it('keeps a stop that was said while they were one, for both', async () => {
    for (const phone of ['puja', 'puja-2']) {
      await phones.say(phone, 'লাল জামদানি এলে জানাবেন');
      await phones.say(phone, 'হ্যাঁ');
    }
    await join('puja', 'puja-2');
    await phones.say('puja', 'বন্ধ');
    await phones.say('puja', 'আলাদা');
    await phones.say('puja', 'হ্যাঁ');
    for (const phone of ['puja', 'puja-2']) {
      const personId = await personOf(phone);
      const newest = await test.db.consent.findFirst({ where: { personId }, orderBy: { id: 'desc' } });
      expect(newest?.answer).toBe('withdrawn');
    }
  });

  it('takes a half-written order along: the yes that comes after is hers', async () => {
    await phones.say('rekha', 'নমস্কার');
    await bringToTheYes(phones, 'rekha-2', stall.code);
    const code = await codeOf('rekha');
    expect(keys(await phones.say('rekha-2', code))).not.toEqual([['link.sure.ask']]); // a PIN may be asked for here
    await phones.say('rekha-2', 'বাতিল');
    await phones.say('rekha-2', code);
    await phones.say('rekha-2', 'হ্যাঁ');
    expect(await personOf('rekha-2')).toBe(await personOf('rekha'));
  });
});
