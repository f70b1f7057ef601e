// Long because the conversations with one flow are read best one after the other.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Sending, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { buildSound } from '../support/sounds.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const pictures: Buffer[] = [];
beforeAll(async () => {
  for (let number = 61; number <= 64; number += 1) pictures.push(await buildPicture(number));
});
const photo = (number: number): Buffer => pictures[number - 1] ?? Buffer.alloc(0);

const stall = () => buildStall(test, phones, { stock: 3 });
const buyerName = () => `buyer-${randomUUID().slice(0, 6)}`;
const last = (phone: string): Shown | undefined => phones.seen(phone).at(-1);
const keysOf = (shown: readonly Shown[]) => shown.map((message) => message.keys);

/** Plays lines and gives the keys of every message the bot sent back. */
async function play(person: string, ...lines: (string | Sending)[]): Promise<readonly (readonly string[])[]> {
  const shown: Shown[] = [];
  for (const line of lines) shown.push(...(await phones.say(person, line)));
  return keysOf(shown);
}

/** A buyer asks about a fresh item; gives who they are and the code of their talk. */
async function asked(question = 'সঙ্গে ব্লাউজ পিস আছে কি?', on = stall()) {
  const { seller, code } = await on;
  const buyer = buyerName();
  await play(buyer, `TH-${code}`, { choose: `to/enquire/ask/${code}` }, question);
  const talk = await test.db.enquiry.findFirstOrThrow({
    where: { listing: { code }, buyer: { chats: { some: { chatId: buyer } } } },
  });
  return { seller, buyer, item: code, talk: talk.code, id: talk.id };
}

const wordsIn = async (id: string) =>
  (await test.db.enquiryMessage.findMany({ where: { enquiryId: id }, orderBy: { id: 'asc' } })).map(
    ({ side, text }) => `${side}: ${text}`,
  );
const stateOf = async (id: string) => (await test.db.enquiry.findUniqueOrThrow({ where: { id } })).state;
const hours = (count: number) => test.clock.set(new Date(test.clock.now().getTime() + count * 3_600_000));

describe('a question and its answer', () => {
  it.each(['২', '2', 'প্রশ্ন করব'])(
    'is asked for when the offer is chosen by words: "%s" is not what she asks',
    async (chosen) => {
      const { seller, code } = await stall();
      const buyer = buyerName();
      expect((await play(buyer, `TH-${code}`, chosen)).at(-1)).toEqual(['enquire.words.ask']);
      expect(await play(buyer, 'আঁচল কেমন?')).toEqual([['enquire.done.buyer']]);
      expect(last(seller)?.text).toContain('“আঁচল কেমন?”');
    },
  );

  it('1. reaches the seller with the item’s picture, and the answer comes back; four messages in all', async () => {
    const { seller, buyer, id } = await asked();
    expect(last(buyer)?.keys).toEqual(['enquire.done.buyer']);
    expect(last(seller)?.keys).toEqual(['enquire.news.question']);
    expect(last(seller)?.photos).toHaveLength(1);
    expect(last(seller)?.text).toContain('“সঙ্গে ব্লাউজ পিস আছে কি?”');
    expect(await play(seller, 'হ্যাঁ দিদি, আছে')).toEqual([['enquire.done.seller']]);
    expect(last(buyer)?.keys).toEqual(['enquire.news.answer']);
    expect(last(buyer)?.text).toContain('“হ্যাঁ দিদি, আছে”');
    expect(await stateOf(id)).toBe('answered');
  });

  it('2. a question typed under an item needs no button', async () => {
    const { seller, code } = await stall();
    expect(await play('buyer-2', `TH-${code}`, 'blouse piece ache ki?')).toEqual([
      ['findItem.item.show'],
      ['enquire.done.buyer'],
    ]);
    expect(last(seller)?.text).toContain('blouse piece ache ki?');
  });

  it.each(['হ্যাঁ', 'না', '২', 'ok', 'ache', 'দিতে পারব', 'পাঠিয়েছি'])(
    '3. the seller’s short answer "%s" is the answer, not a command',
    async (words) => {
      const { seller, buyer, id } = await asked();
      expect(await play(seller, words)).toEqual([['enquire.done.seller']]);
      expect(last(buyer)?.text).toContain(`“${words}”`);
      expect((await wordsIn(id)).at(-1)).toBe(`seller: ${words}`);
    },
  );

  it('4. by the button, then words; menu words still work there', async () => {
    const { seller, talk } = await asked();
    expect(await play(seller, { choose: `to/enquire/reply/${talk}` }, 'মেনু')).toEqual([
      ['enquire.words.reply'],
      ['menu.ask'],
    ]);
    expect(await play(seller, 'উত্তর দেব', 'dui din lagbe')).toEqual([['enquire.words.reply'], ['enquire.done.seller']]);
  });

  it.each(['প্রশ্ন করব', '২'])('4. chosen by "%s" typed, asks for the words and passes none on', async (typed) => {
    const on = await buildStall(test, phones, { stock: 1 });
    const before = phones.seen(on.seller).length;
    expect(await play(`typist-${typed}`, `TH-${on.code}`, typed)).toEqual([
      ['findItem.item.show'],
      ['enquire.words.ask'],
    ]);
    expect(phones.seen(on.seller)).toHaveLength(before);
  });

  it('5. goes back and forth in one talk; the second question needs no picture and no explaining', async () => {
    const { seller, buyer, id } = await asked();
    await play(seller, 'আছে');
    expect(await play(buyer, 'রং উঠবে না তো?')).toEqual([['enquire.done.buyer']]);
    expect(last(seller)?.keys).toEqual(['enquire.news.more']);
    expect(last(seller)?.photos).toEqual([]);
    await play(seller, 'na, pakka rong');
    expect(await wordsIn(id)).toEqual([
      'buyer: সঙ্গে ব্লাউজ পিস আছে কি?',
      'seller: আছে',
      'buyer: রং উঠবে না তো?',
      'seller: na, pakka rong',
    ]);
  });

  it('6. two questions in a row are one talk, and one wait', async () => {
    const { buyer, id } = await asked();
    expect(await play(buyer, 'ar kotodine pathaben?')).toEqual([['enquire.done.buyer']]);
    expect(await wordsIn(id)).toHaveLength(2);
    expect(await test.db.inboxRow.count({ where: { platformId: { startsWith: `due/remind/${id}` } } })).toBe(2);
  });

  it('7. after the answer a search is a search, a yes shows how to order, "নেব" orders', async () => {
    const { seller, buyer } = await asked();
    await play(seller, 'আছে');
    expect(await play(buyer, 'ঠিক আছে')).toEqual([['enquire.canOrder']]);
    expect((await play(buyer, 'নীল গামছা ৫০০ টাকার মধ্যে'))[0]?.[0]).toMatch(/^findItem/);
    await play(buyer, 'লম্বা কত?');
    const again = await asked();
    await play(again.seller, 'আছে');
    expect(await play(again.buyer, 'নেব')).toEqual([['placeOrder.where.ask']]);
  });
});

describe('photos and voice notes', () => {
  it('8. a voice note passes both ways under its hash, byte for byte', async () => {
    const { seller, buyer, talk } = await asked();
    const note = buildSound('ogg', 3);
    expect(await play(seller, { voice: note })).toEqual([['enquire.done.seller']]);
    expect(last(buyer)?.keys).toEqual(['enquire.news.answerVoice']);
    expect((await test.photos.readKept(last(buyer)?.voice ?? '')).bytes).toEqual(note);
    await play(buyer, { choose: `to/enquire/reply/${talk}` }, { voice: buildSound('m4a', 4) });
    expect(last(seller)?.keys).toEqual(['enquire.news.moreVoice']);
  });

  it('9. what only calls itself a voice note is refused kindly and passed to nobody', async () => {
    const { seller, buyer, talk } = await asked();
    const before = phones.seen(buyer).length;
    expect(await play(seller, { choose: `to/enquire/reply/${talk}` }, { voice: Buffer.from('<script>') })).toEqual([
      ['enquire.words.reply'],
      ['enquire.voiceLost'],
    ]);
    expect(phones.seen(buyer)).toHaveLength(before);
  });

  it('10. photos pass, with their words', async () => {
    const { seller, buyer, talk } = await asked();
    await play(seller, { choose: `to/enquire/reply/${talk}` }, { photos: [photo(1), photo(2)], text: 'এই দেখুন আঁচল' });
    expect(last(buyer)?.photos).toHaveLength(2);
    expect(last(buyer)?.text).toContain('এই দেখুন আঁচল');
  });

  it('11. a PDF instead of a photo is refused kindly, and the question stands', async () => {
    const { seller, talk } = await asked();
    expect(
      await play(seller, { choose: `to/enquire/reply/${talk}` }, { photos: [Buffer.from('%PDF-1.7')] }, 'আছে'),
    ).toEqual([['enquire.words.reply'], ['listItem.photos.notAnImage'], ['enquire.done.seller']]);
  });
});

describe('where an answer goes', () => {
  it('12. a quoted question is the one answered, whatever came after it', async () => {
    const first = await asked();
    const firstAsked = last(first.seller)?.id ?? '';
    const second = await asked(
      'রং কী কী আছে?',
      Promise.resolve({ seller: first.seller, code: first.item, listingId: '' }),
    );
    await play(first.seller, { quotes: firstAsked, text: 'হ্যাঁ আছে' });
    expect(await wordsIn(first.id)).toHaveLength(2);
    expect(await wordsIn(second.id)).toHaveLength(1);
  });

  it('13. the talk’s code says it too, in any spelling, and is not passed on', async () => {
    const first = await asked();
    const second = await asked(
      'রং কী কী আছে?',
      Promise.resolve({ seller: first.seller, code: first.item, listingId: '' }),
    );
    await play(first.seller, `qn ${first.talk.toLowerCase()}`.includes('-') ? '' : `QN-${first.talk}: পাঁচ মিটার`);
    expect((await wordsIn(first.id)).at(-1)).toBe('seller: পাঁচ মিটার');
    expect(await wordsIn(second.id)).toHaveLength(1);
  });

  it('14. with several waiting and something else said since, the bot asks which; a number chooses', async () => {
    const first = await asked();
    const second = await asked(
      'রং কী কী আছে?',
      Promise.resolve({ seller: first.seller, code: first.item, listingId: '' }),
    );
    await play(first.seller, 'মেনু');
    expect(await play(first.seller, 'পাকা রং, উঠবে না', '২')).toEqual([['enquire.which.ask'], ['enquire.done.seller']]);
    expect(await wordsIn(first.id)).toContain('seller: পাকা রং, উঠবে না');
    expect(await wordsIn(second.id)).toHaveLength(1);
  });

  it('15. with one waiting and something else said since, plain words answer it', async () => {
    const { seller, buyer } = await asked();
    await play(seller, 'মেনু');
    expect(await play(seller, 'পাকা রং, উঠবে না')).toEqual([['enquire.done.seller']]);
    expect(last(buyer)?.text).toContain('পাকা রং');
  });

  it('15. but a smile at something else answers nobody', async () => {
    const { seller, id } = await asked();
    await play(seller, 'মেনু', '😀');
    expect((await wordsIn(id)).some((words) => words.startsWith('seller'))).toBe(false);
  });

  it('16. a weaver in the middle of listing answers by quoting and goes on listing', async () => {
    const { seller, code } = await stall();
    await play(seller, { photos: [photo(3)] });
    const buyer = 'buyer-16';
    await play(buyer, `TH-${code}`, 'ব্লাউজ পিস আছে কি?');
    const question = last(seller)?.id ?? '';
    expect(await play(seller, { quotes: question, text: 'হ্যাঁ, আছে' })).toEqual([
      ['enquire.done.seller', 'listItem.about.ask'],
    ]);
    expect(last(buyer)?.text).toContain('হ্যাঁ, আছে');
    expect(await play(seller, 'নীল তাঁতের শাড়ি ৯৫০ টাকা ২ পিস')).toEqual([['listItem.confirm.ask']]);
  });

  it('17. or by the button, with a photo that is the buyer’s and not the new listing’s', async () => {
    const { seller, code } = await stall();
    await play(seller, { photos: [photo(3)] });
    const buyer = 'buyer-17';
    await play(buyer, `TH-${code}`, 'আঁচলটা কেমন?');
    const { code: talk } = await test.db.enquiry.findFirstOrThrow({ where: { listing: { code } } });
    expect(await play(seller, { choose: `to/enquire/reply/${talk}` }, { photos: [photo(4)] })).toEqual([
      ['enquire.words.reply'],
      ['enquire.done.seller', 'listItem.about.ask'],
    ]);
    expect(last(buyer)?.photos).toHaveLength(1);
    const { id } = await chatOf(test, seller);
    const session = await test.db.session.findUniqueOrThrow({ where: { chatId: id } });
    expect(session.data).toMatchObject({
      active: { flow: 'listItem', answers: { photos: [expect.anything()] } },
      parked: [],
    });
  });

  it('18. in the middle of listing, plain words are the listing’s: nothing leaks to the buyer', async () => {
    const { seller, code } = await stall();
    await play(seller, { photos: [photo(3)] });
    await play('buyer-18', `TH-${code}`, 'আঁচলটা কেমন?');
    const before = phones.seen('buyer-18').length;
    expect(await play(seller, 'লাল জামদানি ২৮০০ টাকা')).toEqual([['listItem.stock.ask.piece']]);
    expect(phones.seen('buyer-18')).toHaveLength(before);
  });
});

describe('nobody else', () => {
  it('19. a stranger with the code of a talk finds nothing and reaches nobody', async () => {
    const { seller, buyer, talk } = await asked();
    const before = phones.seen(buyer).length + phones.seen(seller).length;
    expect(await play('stranger', `QN-${talk} হ্যালো`, { choose: `to/enquire/reply/${talk}` })).toEqual([
      ['enquire.unknown'],
      ['enquire.unknown'],
    ]);
    expect(phones.seen(buyer).length + phones.seen(seller).length).toBe(before);
  });

  it('20. a seller cannot ask herself', async () => {
    const { seller, code } = await stall();
    expect(await play(seller, { choose: `to/enquire/ask/${code}` })).toEqual([['enquire.own']]);
  });

  it('21. of several members any may answer, all see it answered, and the buyer hears it once', async () => {
    const { seller, buyer } = await asked();
    const { personId } = await chatOf(test, seller);
    const { sellerId } = await test.db.membership.findFirstOrThrow({ where: { personId } });
    const other = buyerName();
    await play(other, 'মেনু');
    const second = await chatOf(test, other);
    await test.db.membership.create({
      data: { personId: second.personId, sellerId, role: 'member', joinedAt: test.clock.now() },
    });
    await play(buyer, 'আর রং কী?');
    expect(last(other)?.keys).toEqual(['enquire.news.more']);
    await play(other, 'নীল আর লাল');
    expect(last(seller)?.keys).toEqual(['enquire.news.answeredByUs']);
    expect(phones.seen(buyer).filter((message) => message.keys.includes('enquire.news.answer'))).toHaveLength(1);
  });

  it('22. names, numbers, handles and links are struck out, the sender is told, nothing else is lost', async () => {
    const { seller, buyer, id } = await asked('৯৮৩০০ ১২৩৪৫ এ ফোন করুন তো, রং কী?');
    expect(last(buyer)?.keys).toEqual(['enquire.masked', 'enquire.done.buyer']);
    expect(last(seller)?.text).toContain('“••• এ ফোন করুন তো, রং কী?”');
    expect(last(seller)?.text).not.toContain(buyer);
    expect(await play(seller, 'লাল। gpay korun minati@okaxis')).toEqual([
      ['enquire.maskedPayment', 'enquire.done.seller'],
    ]);
    expect(last(buyer)?.text).toContain('লাল। gpay korun •••');
    expect((await wordsIn(id)).join(' ')).not.toMatch(/12345|১২৩৪৫|okaxis/);
  });
});

describe('when nobody answers', () => {
  it('23. after two hours and after twelve the seller is reminded and the buyer told honestly, once each', async () => {
    const { seller, buyer, id } = await asked();
    hours(2);
    await phones.settle();
    expect(last(seller)?.keys).toEqual(['enquire.remind.seller']);
    expect(last(seller)?.text).toContain('২ ঘণ্টা');
    expect(last(buyer)?.keys).toEqual(['enquire.remind.buyer2']);
    expect(last(buyer)?.text).toContain('২ ঘণ্টায়');
    hours(10);
    await phones.settle();
    expect(last(seller)?.keys).toEqual(['enquire.remind.seller']);
    expect(last(buyer)?.keys).toEqual(['enquire.remind.buyer12']);
    const reminders = phones.seen(seller).filter((message) => message.keys.includes('enquire.remind.seller'));
    expect(reminders).toHaveLength(2);
    await play(seller, 'মাপ করবেন, আছে');
    expect(await stateOf(id)).toBe('answered');
  });

  it('24. an answered question reminds nobody; a new one waits anew', async () => {
    const { seller, buyer } = await asked();
    hours(1);
    await play(seller, 'আছে');
    hours(1.5);
    await phones.settle();
    await play(buyer, 'রং কী?');
    const before = [phones.seen(seller).length, phones.seen(buyer).length];
    hours(1);
    await phones.settle();
    expect([phones.seen(seller).length, phones.seen(buyer).length]).toEqual(before);
    hours(1);
    await phones.settle();
    expect(last(seller)?.keys).toEqual(['enquire.remind.seller']);
  });

  it('25. a haat that was shut over both hours reminds once, not twice', async () => {
    const { seller } = await asked();
    hours(13);
    await phones.settle();
    expect(phones.seen(seller).filter((message) => message.keys.includes('enquire.remind.seller'))).toHaveLength(1);
  });
});

describe('when somebody is a nuisance', () => {
  it('26. the seller closes the talk: no more of it reaches her, from this item or another', async () => {
    const { seller, buyer, talk, id, item } = await asked();
    expect(await play(seller, { choose: `to/enquire/trouble/${talk}` }, '১')).toEqual([
      ['enquire.trouble.ask'],
      ['enquire.done.blocked'],
    ]);
    expect(await stateOf(id)).toBe('blocked');
    const before = phones.seen(seller).length;
    expect(await play(buyer, `QN-${talk} শুনছেন?`)).toEqual([['enquire.blocked']]);
    expect(await play(buyer, { choose: `to/enquire/ask/${item}` }, 'আছেন?')).toEqual([
      ['enquire.words.ask'],
      ['enquire.blocked'],
    ]);
    await play(seller, { photos: [photo(1)], text: 'নীল গামছা ৩০০ টাকা ২ পিস' }, { choose: 'publish' });
    const other = await test.db.listing.findFirstOrThrow({
      where: { kind: 'gamchha' },
      orderBy: { publishedAt: 'desc' },
    });
    const after = phones.seen(seller).length;
    expect(await play(buyer, { choose: `to/enquire/ask/${other.code}` }, 'আছেন?')).toEqual([
      ['enquire.words.ask'],
      ['enquire.blocked'],
    ]);
    expect([before < after, phones.seen(seller).length]).toEqual([true, after]);
    expect(await play(seller, `QN-${talk} খুলুন`)).toEqual([['enquire.done.unblocked']]);
    expect(await play(buyer, `QN-${talk} ধন্যবাদ দিদি, রং কী?`)).toEqual([['enquire.done.buyer']]);
  });

  it('27. only whoever closed it opens it again', async () => {
    const { seller, buyer, talk } = await asked();
    await play(seller, `QN-${talk} block`);
    expect(await play(buyer, `QN-${talk} unblock`)).toEqual([['enquire.blocked']]);
    expect(await play(seller, `QN-${talk} আছে`)).toEqual([['enquire.blockedByYou']]);
  });

  it('28. a report is kept once and told to staff; the other side hears nothing', async () => {
    const { seller, buyer, talk, id } = await asked();
    await play('moderator', 'মেনু');
    const { personId } = await chatOf(test, 'moderator');
    await test.db.staffRole.create({ data: { personId, role: 'moderator', grantedAt: test.clock.now() } });
    const before = phones.seen(seller).length;
    expect(await play(buyer, `QN-${talk} নালিশ`, `QN-${talk} report`)).toEqual([
      ['enquire.done.reported'],
      ['enquire.done.reported'],
    ]);
    expect(last('moderator')?.keys).toEqual(['staff.reported']);
    expect(await test.db.report.count({ where: { enquiryId: id } })).toBe(1);
    expect(phones.seen(seller)).toHaveLength(before);
    await test.db.staffRole.deleteMany({});
  });
});

describe('rough edges', () => {
  it('29. cancel at the question asks nobody; nothing else is asked', async () => {
    const { seller, code } = await stall();
    const before = phones.seen(seller).length;
    expect(await play('buyer-29', { choose: `to/enquire/ask/${code}` }, 'বাতিল')).toEqual([
      ['enquire.words.ask'],
      ['words.cancelledKept'],
    ]);
    expect(phones.seen(seller)).toHaveLength(before);
  });

  it('30. a question about something taken down, and an old button of it, say so', async () => {
    const { code, listingId } = await stall();
    await test.db.listing.update({ where: { id: listingId }, data: { state: 'hidden' } });
    expect(await play('buyer-30', { choose: `to/enquire/ask/${code}` })).toEqual([['findItem.noSuchCode']]);
  });

  it('31. two members who answer in the same second both get through, and the talk is answered once', async () => {
    const { seller, buyer, talk, id } = await asked();
    const { personId } = await chatOf(test, seller);
    const { sellerId } = await test.db.membership.findFirstOrThrow({ where: { personId } });
    await play('member-31', 'মেনু');
    const second = await chatOf(test, 'member-31');
    await test.db.membership.create({
      data: { personId: second.personId, sellerId, role: 'member', joinedAt: test.clock.now() },
    });
    await phones.post(seller, { text: `QN-${talk} আছে` });
    await phones.post('member-31', { text: `QN-${talk} হ্যাঁ আছে` });
    await phones.settle();
    expect((await wordsIn(id)).slice(1).sort()).toEqual(['seller: আছে', 'seller: হ্যাঁ আছে'].sort());
    expect(await stateOf(id)).toBe('answered');
    expect(phones.seen(buyer).filter((message) => message.keys.includes('enquire.news.answer'))).toHaveLength(2);
  });

  it('32. a complaint or a block in plain words, said out of the blue, is about the newest talk', async () => {
    const { buyer, id } = await asked();
    await play(buyer, 'মেনু');
    expect(await play(buyer, 'অভিযোগ আছে', 'ব্লক করতে চাই')).toEqual([
      ['enquire.done.reported'],
      ['enquire.done.blocked'],
    ]);
    expect(await stateOf(id)).toBe('blocked');
  });

  it('33. a complaint of somebody who talks with nobody goes to a person', async () => {
    await play('buyer-33', 'মেনু', 'অভিযোগ আছে');
    const { id } = await chatOf(test, 'buyer-33');
    expect(await test.db.helpRequest.count({ where: { chatId: id } })).toBe(1);
  });
});
