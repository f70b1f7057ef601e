// Long because it is one form from its first photo to its outcome, with everybody who hears of it.
import { afterEach, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { buildStall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const lastOf = (phone: string) => phones.seen(phone).at(-1);
const SEND = 'পাঠিয়ে দিন';

async function employ(phone: string, role = 'broadcaster'): Promise<string> {
  await phones.say(phone, 'নমস্কার');
  const chat = await test.db.chat.findFirstOrThrow({ where: { chatId: phone } });
  await test.db.staffRole.create({ data: { personId: chat.personId, role, grantedAt: test.clock.now() } });
  return chat.personId;
}

/** People who want to hear of this, in words of their own. */
async function wish(text: string, ...people: readonly string[]): Promise<void> {
  for (const person of people) {
    await phones.say(person, text);
    await phones.say(person, { choose: 'agree' });
    expect(lastOf(person)?.keys).toEqual(['subscribe.done']);
  }
}

/** Brings a member of staff to the last question. */
async function compose(staff: string, words = 'পুজোর নতুন জামদানি এসেছে', who = 'সবাই'): Promise<readonly Shown[]> {
  await phones.say(staff, 'নতুন প্রচার');
  await phones.say(staff, words);
  await phones.say(staff, 'না, এটুকুই');
  return phones.say(staff, who);
}

afterEach(async () => {
  await test.db.subscription.updateMany({ where: { until: null }, data: { until: test.clock.now() } });
  await test.db.broadcast.updateMany({ data: { state: 'cancelled' } });
  await test.db.channelPause.deleteMany({});
});

it('goes from photos and words to everybody who wished for news, once, each in her language', async () => {
  await employ('didi');
  await wish('সব নতুন জিনিস এলে জানাবেন', 'anima', 'bela');
  await wish('Tell me when new jamdani comes', 'John');
  await phones.say('chitra', 'নমস্কার');
  expect(keys(await phones.say('didi', 'প্রচার পাঠাব'))).toEqual([['broadcast.content.ask']]);
  const album = [await buildPicture(501), await buildPicture(502)];
  expect(keys(await phones.say('didi', { photos: album, text: 'পুজোর নতুন জামদানি' }))).toEqual([['broadcast.more.ask']]);
  expect(keys(await phones.say('didi', '২'))).toEqual([['broadcast.en.ask']]);
  await phones.say('didi', 'New jamdani for Puja');
  expect(keys(await phones.say('didi', 'হয়েছে'))).toEqual([['broadcast.audience.ask']]);
  const [bengali, english, question] = await phones.say('didi', 'সবাই');
  expect(question?.keys).toEqual(['broadcast.confirm.ask']);
  expect(question?.text).toContain('৩ জন');
  expect(keys(await phones.say('didi', SEND))).toEqual([['broadcasts.did.sent']]);
  await phones.cast();
  for (const [person, preview] of [
    ['anima', bengali],
    ['bela', bengali],
    ['John', english],
  ] as const)
    expect(lastOf(person)).toMatchObject({ text: preview?.text, photos: preview?.photos, choices: [] });
  expect(bengali?.text).toContain('বন্ধ');
  expect(english?.text).toContain('stop');
  expect(bengali?.photos).toHaveLength(2);
  expect(lastOf('chitra')?.keys).toEqual(['menu.welcome']);
  const ends = phones.seen('didi').filter((message) => message.keys[0] === 'broadcasts.ended');
  expect(ends).toHaveLength(1);
  expect(ends[0]?.text).toContain('পেয়েছেন: ৩ জন');
  await phones.cast();
  expect(phones.seen('anima').filter(({ text }) => text.includes('পুজোর'))).toHaveLength(1);
});

it('shows items found by words and by code, and a number opens one', async () => {
  await employ('babu');
  const stall = await buildStall(test, phones, { stock: 3 });
  const other = await buildStall(test, phones, { stock: 1 });
  await wish('সব নতুন জিনিস এলে জানাবেন', 'dipa');
  await phones.say('babu', 'নতুন প্রচার');
  expect(keys(await phones.say('babu', 'জিনিস বেছে নেব'))).toEqual([['broadcast.pick.ask']]);
  expect(keys(await phones.say('babu', 'লাল জামদানি'))).toEqual([['broadcast.pick.found']]);
  expect(keys(await phones.say('babu', '১, ২'))).toEqual([['broadcast.pick.more']]);
  expect(keys(await phones.say('babu', 'এই ক’টাই'))).toEqual([['broadcast.more.ask']]);
  await phones.say('babu', 'না');
  const [preview] = await phones.say('babu', 'জামদানি');
  await phones.say('babu', SEND);
  await phones.cast();
  expect(lastOf('dipa')).toMatchObject({ text: preview?.text, photos: preview?.photos });
  expect(preview?.text).toContain(stall.code);
  expect(preview?.text).toContain(other.code);
  expect(keys(await phones.say('dipa', '২'))).toEqual([['findItem.item.show']]);
});

it('lets words, pictures and people be changed at the last question, and sends nothing when it is dropped', async () => {
  await employ('mita');
  await wish('টাঙ্গাইল এলে জানাবেন', 'ela');
  expect(keys(await compose('mita'))).toEqual([['broadcast.show.words'], ['broadcast.confirm.ask']]);
  await phones.say('mita', { choose: 'change/audience' });
  expect(keys(await phones.say('mita', 'এক বুননের'))).toEqual([['broadcast.narrow.weave']]);
  expect((await phones.say('mita', 'জামদানি')).at(-1)?.keys).toEqual(['broadcast.confirm.nobody']);
  await phones.say('mita', { choose: 'change/audience' });
  expect((await phones.say('mita', 'টাঙ্গাইল')).at(-1)?.text).toContain('১ জন');
  await phones.say('mita', { choose: 'change/words' });
  await phones.say('mita', 'মেলা কাল থেকে');
  const [preview] = await phones.say('mita', 'না, এটুকুই');
  expect(preview?.text).toContain('মেলা কাল থেকে');
  expect(keys(await phones.say('mita', 'থাক'))).toEqual([['broadcast.dropped']]);
  await phones.cast();
  expect(lastOf('ela')?.keys).toEqual(['subscribe.done']);
});

it('takes no yes, thumb or lone word for what many will hear, and no "send" for a drop', async () => {
  await employ('nila');
  await wish('সব নতুন জিনিস এলে জানাবেন', 'n1');
  await phones.say('nila', 'নতুন প্রচার');
  for (const words of ['👍', '৫', 'হ্যাঁ', 'ok', 'জামদানি'])
    expect(keys(await phones.say('nila', words))).toEqual([['broadcast.content.unclear']]);
  await phones.say('nila', 'কাল হাট বসবে');
  for (const words of ['ok', 'হ্যাঁ']) expect(keys(await phones.say('nila', words))).toEqual([['broadcast.more.unclear']]);
  await phones.say('nila', 'সকাল দশটা থেকে বিকেল');
  await phones.say('nila', 'না');
  const [preview] = await phones.say('nila', 'সবাই');
  expect(preview?.text).toContain('কাল হাট বসবে\nসকাল দশটা থেকে বিকেল');
  for (const words of ['👍', 'হুম', 'আচ্ছা'])
    expect(keys(await phones.say('nila', words))).toEqual([['broadcast.confirm.unclear']]);
  expect(keys(await phones.say('nila', 'পাঠান'))).toEqual([['broadcasts.did.sent']]);
  expect(keys(await phones.say('nila', 'পাঠান')).flat()).not.toContain('broadcasts.did.sent');
  expect(await test.db.broadcast.count({ where: { state: 'running' } })).toBe(1);
});

describe('under way', () => {
  it('is paused, goes on and is cancelled half-way by word, from the middle of anything', async () => {
    await employ('didi2', 'administrator');
    const people = ['f1', 'f2', 'f3', 'f4', 'f5'];
    await wish('সব নতুন জিনিস এলে জানাবেন', ...people);
    await compose('didi2', 'শীতের চাদর এসেছে');
    await phones.say('didi2', SEND);
    const got = () => people.filter((person) => lastOf(person)?.text.includes('শীতের চাদর')).length;
    await phones.cast(1);
    await phones.say('didi2', { photos: [await buildPicture(510)], text: 'লাল জামদানি শাড়ি' });
    expect(keys(await phones.say('didi2', 'প্রচার থামান'))).toEqual([['broadcasts.did.pause']]);
    await phones.cast();
    expect(got()).toBe(1);
    expect((await phones.say('didi2', 'কেমন হল'))[0]?.text).toContain('এখনও বাকি: ৪ জন');
    expect(keys(await phones.say('didi2', 'আবার চালান'))).toEqual([['broadcasts.did.resume']]);
    await phones.cast(1);
    expect(keys(await phones.say('didi2', 'বাদ দিন'))).toEqual([['broadcasts.did.cancel']]);
    await phones.cast();
    expect(got()).toBe(2);
    const [how] = await phones.say('didi2', 'প্রচার কেমন হল?');
    expect(how?.text).toContain('পেয়েছেন: ২ জন');
    expect(how?.text).toContain('পাননি: ৩ জন (প্রচার বাদ দেওয়া হয়েছে)');
    expect(keys(await phones.say('didi2', 'প্রচার আবার চালান'))).toEqual([['broadcasts.none.resume']]);
  });

  it('passes over whoever stops in between, and says why to staff', async () => {
    await employ('didi3');
    const people = ['g1', 'g2', 'g3'];
    await wish('সব নতুন জিনিস এলে জানাবেন', ...people);
    await compose('didi3', 'রাসের মেলা');
    await phones.say('didi3', SEND);
    await phones.cast(1);
    const waiting = people.filter((person) => !lastOf(person)?.text.includes('রাসের মেলা'));
    await phones.say(waiting[0] ?? '', 'বন্ধ');
    await phones.cast();
    expect(lastOf(waiting[0] ?? '')?.keys).toEqual(['words.stopped']);
    expect(lastOf(waiting[1] ?? '')?.text).toContain('রাসের মেলা');
    expect(lastOf('didi3')?.text).toContain('পাননি: ১ জন (খবর বন্ধ করেছেন)');
  });

  it('waits for the morning, and says so before and while it waits', async () => {
    await employ('didi4');
    await wish('সব নতুন জিনিস এলে জানাবেন', 'h1', 'h2');
    test.clock.set(new Date('2026-11-24T21:30:00+05:30'));
    expect((await compose('didi4', 'নবান্নের শাড়ি')).at(-1)?.keys).toEqual(['broadcast.confirm.atNight']);
    expect(keys(await phones.say('didi4', SEND))).toEqual([['broadcasts.did.sentAtNight']]);
    await phones.cast();
    expect((await phones.say('didi4', 'কেমন হল'))[0]?.text).toContain('সকাল আটটার পরে পাবেন: ২ জন');
    test.clock.set(new Date('2026-11-25T08:00:10+05:30'));
    await phones.cast();
    expect(lastOf('h1')?.text).toContain('নবান্নের শাড়ি');
    expect(lastOf('didi4')?.keys).toEqual(['broadcasts.ended']);
  });

  it('lists who may not have got it, and sends it to them again only when told', async () => {
    await employ('didi5');
    await wish('সব নতুন জিনিস এলে জানাবেন', 'k1', 'k2');
    await compose('didi5', 'নতুন গামছা');
    await phones.say('didi5', SEND);
    await phones.cast(0);
    await test.store.claimBulk(test.clock.now(), ['phones']); // a process that dies over it
    test.clock.set(new Date(test.clock.now().getTime() + 180_000));
    await phones.cast();
    expect(lastOf('didi5')?.text).toContain('গেছে কি না জানি না: ১ জন');
    await phones.say('didi5', 'প্রচার কেমন হল');
    expect(keys(await phones.say('didi5', 'কাদের জানি না'))).toEqual([['broadcasts.names.list']]);
    expect(lastOf('didi5')?.text).toMatch(/• k[12]/);
    expect(keys(await phones.say('didi5', 'এঁদের আবার পাঠান'))).toEqual([['broadcasts.did.resend']]);
    await phones.cast();
    for (const person of ['k1', 'k2'])
      expect(phones.seen(person).filter(({ text }) => text.includes('নতুন গামছা'))).toHaveLength(1);
  });

  it('shows why a channel holds broadcasts back, and opens it again when staff have looked', async () => {
    await employ('didi6');
    await wish('সব নতুন জিনিস এলে জানাবেন', 'l1');
    await compose('didi6', 'বালুচরী এসেছে');
    await phones.say('didi6', SEND);
    const now = test.clock.now();
    await test.store.pauseChannel({ channel: 'phones', stops: 'broadcasts', reason: 'quality RED', now });
    await phones.cast();
    expect(lastOf('l1')?.keys).toEqual(['subscribe.done']);
    const [how] = await phones.say('didi6', 'কেমন হল');
    expect(how?.text).toContain('quality RED');
    expect(keys(await phones.say('didi6', { choose: 'to/broadcasts/reopen/phones' }))).toEqual([
      ['staff.channel.broadcastsResumed'],
    ]);
    await phones.cast();
    expect(lastOf('l1')?.text).toContain('বালুচরী এসেছে');
  });
});

describe('whose it is', () => {
  it.each(['to/broadcast/start', 'to/broadcasts/open', 'to/broadcasts/reopen/phones'])(
    'is nobody’s but staff’s: %s',
    async (choose) => {
      expect(keys(await phones.say('stranger', { choose }))).toEqual([['staff.notYours']]);
    },
  );

  it('is not a moderator’s, and their words stay what they are for everybody else', async () => {
    await employ('dada', 'moderator');
    expect(keys(await phones.say('dada', { choose: 'to/broadcast/start' }))).toEqual([['staff.notYours']]);
    expect(keys(await phones.say('stranger', 'প্রচার থামান')).flat()[0]).not.toMatch(/^broadcast/);
  });

  it('ends at once for somebody who loses the role half-way, before and at the yes', async () => {
    const personId = await employ('rina');
    await wish('সব নতুন জিনিস এলে জানাবেন', 'm1');
    await compose('rina', 'শেষ কথা');
    await phones.post('rina', { text: SEND });
    await test.db.staffRole.deleteMany({ where: { personId } });
    await phones.settle();
    expect(lastOf('rina')?.keys[0]).toBe('staff.notYours');
    await phones.cast();
    expect(lastOf('m1')?.keys).toEqual(['subscribe.done']);
    expect(await test.db.broadcast.count({ where: { createdBy: personId } })).toBe(0);
  });
});
