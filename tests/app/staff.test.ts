// Long because it is one day at the desk: codes, listings judged, and people answered with the bot silent.
import { beforeAll, describe, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
const MINUTE_MS = 60 * 1_000;
let picture = 300;

const personOf = (phone: string) =>
  test.db.person.findFirstOrThrow({ where: { chats: { some: { chatId: phone } } }, include: { staffRoles: true } });

/** Makes a phone a member of staff, as the command line's code would. */
async function employ(phone: string, role: string, code: string): Promise<readonly Shown[]> {
  const now = test.clock.now();
  const until = new Date(now.getTime() + 24 * 60 * MINUTE_MS);
  await test.db.invitation.create({ data: { code, kind: 'staff', role, at: now, until } });
  return phones.say(phone, `AM-${code}`);
}

async function list(text: string): Promise<string> {
  picture += 1;
  await phones.say('malati', { photos: [await buildPicture(picture)], text });
  await phones.say('malati', { choose: 'publish' });
  return (await test.db.listing.findFirst({ orderBy: { publishedAt: 'desc' } }))?.code ?? '';
}

/** Somebody asks for a person, and a member of staff begins to talk. */
async function talk(person: string, staff: string): Promise<void> {
  await phones.say(person, 'কথা বলব');
  const offered = phones.seen(staff).findLast((message) => message.keys[0] === 'staff.personWanted');
  await phones.say(staff, { choose: offered?.choices[0]?.id ?? '' });
}

function pass(minutes: number): void {
  test.clock.set(new Date(test.clock.now().getTime() + minutes * MINUTE_MS));
}

beforeAll(async () => {
  await list('কমলা তাঁতের শাড়ি ১২০০ টাকা ৩ পিস');
  await phones.say('malati', 'মালতী বসাক, ফুলিয়া');
  await phones.say('malati', { choose: 'weaver' });
  await employ('didi', 'administrator', 'AA22CC');
  await employ('dada', 'moderator', 'AA22DD');
});

describe('codes', () => {
  it('gives a role once, and says kindly when the code is used, unknown or old', async () => {
    expect((await personOf('didi')).staffRoles).toMatchObject([{ role: 'administrator' }]);
    expect(keys(await phones.say('c1', 'AM-AA22CC'))).toEqual([['join.used']]);
    expect(keys(await phones.say('c1', 'am-zz99xx'))).toEqual([['join.unknown']]);
    expect((await personOf('c1')).staffRoles).toEqual([]);
  });

  it('listens to no more codes from somebody who tries many', async () => {
    for (const code of ['A2A2A2', 'A2A2A3', 'A2A2A4', 'A2A2A6', 'A2A2A7']) await phones.say('c2', `AM-${code}`);
    expect(keys(await employ('c2', 'moderator', 'AA22EE'))).toEqual([['join.tooMany']]);
    expect((await personOf('c2')).staffRoles).toEqual([]);
  });

  it('lets an administrator invite, a moderator not, and takes the code from a link', async () => {
    await phones.say('didi', { choose: 'to/staff/invite' });
    const [given] = await phones.say('didi', 'প্রচার পাঠানো');
    expect(given?.keys).toEqual(['staff.invite.done']);
    const code = /AM-\w+/.exec(given?.text ?? '')?.[0] ?? '';
    expect(keys(await phones.say('c3', { extra: { startedWith: code } }))).toEqual([['join.staff']]);
    await phones.say('dada', { choose: 'to/staff/invite' });
    expect(keys(await phones.say('dada', { choose: 'role/administrator' }))[0]?.[0]).toBe('staff.notYours');
  });

  it.each(['to/staff/start', 'to/moderate/new', 'to/staff/people'])('shows nobody else the desk: %s', async (offer) => {
    expect(keys(await phones.say('stranger', { choose: offer }))).toEqual([['staff.notYours']]);
  });

  it('does not open the desk to a buyer who writes its name', async () => {
    expect(keys(await phones.say('stranger', 'কর্মী'))[0]?.[0]).not.toMatch(/^staff\./);
  });
});

describe('judging listings', () => {
  it('shows new ones one by one; what was judged does not come again', async () => {
    await list('নীল জামদানি শাড়ি ২৬০০ টাকা ২ পিস');
    expect(keys(await phones.say('didi', 'কর্মী'))).toEqual([['staff.desk.ask']]);
    expect(keys(await phones.say('didi', 'নতুন জিনিস'))).toEqual([['moderate.show.new']]);
    expect(keys(await phones.say('didi', 'ঠিক আছে'))).toEqual([['moderate.show.new']]);
    expect(keys(await phones.say('didi', 'hyan'))).toEqual([['moderate.none.new']]);
    expect(await test.db.moderation.count({ where: { decision: 'approved' } })).toBe(2);
  });

  it('hides with a reason that the seller hears, and no buyer sees it then', async () => {
    const code = await list('সবুজ জামদানি শাড়ি ২২০০ টাকা ১ পিস');
    await phones.say('dada', { choose: 'to/moderate/new' });
    expect(keys(await phones.say('dada', 'লুকিয়ে দিন'))).toEqual([['moderate.reason.ask']]);
    expect(keys(await phones.say('dada', '১'))).toEqual([['moderate.done.hidden', 'moderate.none.new']]);
    expect(phones.seen('malati').at(-1)?.keys).toEqual(['moderation.hidden']);
    expect(phones.seen('malati').at(-1)?.text).toContain('দিনের আলোয়');
    expect(keys(await phones.say('b1', `TH-${code}`))).toEqual([['findItem.noSuchCode']]);
  });

  it('takes a reason in staff’s own words, and refuses a photo or a figure as one', async () => {
    const code = await list('কালো জামদানি শাড়ি ৩২০০ টাকা ১ পিস');
    await phones.say('dada', { choose: `to/moderate/new/${code}` });
    await phones.say('dada', { choose: 'hide' });
    await phones.say('dada', 'নিজে লিখব');
    expect(keys(await phones.say('dada', '৫০০'))).toEqual([['moderate.reason.unclear']]);
    await phones.say('dada', 'পাড়ের ছবিটাও দিন');
    expect(phones.seen('malati').at(-1)?.text).toContain('পাড়ের ছবিটাও দিন');
  });

  it('brings one back, and the seller hears that too', async () => {
    await phones.say('didi', { choose: 'to/moderate/hidden' });
    const said = await phones.say('didi', 'হ্যাঁ');
    expect(said[0]?.keys[0]).toBe('moderate.done.restored');
    expect(phones.seen('malati').at(-1)?.keys).toEqual(['moderation.restored']);
  });

  it('lets two hide at once: one decision, the other hears that it is done', async () => {
    const code = await list('হলুদ জামদানি শাড়ি ১৮০০ টাকা ১ পিস');
    for (const who of ['didi', 'dada']) {
      await phones.say(who, { choose: `to/moderate/new/${code}` });
      await phones.say(who, { choose: 'hide' });
    }
    await Promise.all([phones.post('didi', { choose: 'photo' }), phones.post('dada', { choose: 'price' })]);
    await phones.settle();
    const { id } = await test.db.listing.findUniqueOrThrow({ where: { code } });
    expect(await test.db.moderation.count({ where: { listingId: id } })).toBe(1);
    const heard = ['didi', 'dada'].flatMap((who) => phones.seen(who).at(-1)?.keys ?? []);
    expect(heard).toContain('moderate.already.hidden');
  });
});

describe('talking with somebody', () => {
  it('tells staff once, however often she asks', async () => {
    const before = phones.seen('didi').length;
    expect(keys(await phones.say('h1', 'কথা বলব'))).toEqual([['words.personComing']]);
    expect(keys(await phones.say('h1', 'manush er sathe kotha bolbo'))).toEqual([['words.personStillComing']]);
    expect(phones.seen('didi')).toHaveLength(before + 1);
    expect(keys(await phones.say('didi', { choose: 'to/staff/people' }))).toEqual([['staff.people.list']]);
  });

  it('carries words and pictures both ways with the bot silent, and shows no name of staff', async () => {
    await phones.say('didi', '২');
    expect(phones.seen('h1').at(-1)?.keys).toEqual(['takeover.here']);
    expect(await phones.say('h1', 'লাল জামদানি ৩০০০ এর নিচে')).toEqual([]);
    expect(phones.seen('didi').at(-1)?.text).toBe('h1: লাল জামদানি ৩০০০ এর নিচে');
    expect(await phones.say('h1', { photos: [await buildPicture(390)] })).toEqual([]);
    expect(phones.seen('didi').at(-1)?.photos).toHaveLength(1);
    expect(await phones.say('didi', 'কাল পাঠিয়ে দেব, চিন্তা নেই')).toEqual([]);
    expect(phones.seen('h1').at(-1)?.text).toBe('কাল পাঠিয়ে দেব, চিন্তা নেই');
    expect(phones.seen('h1').some(({ text }) => text.includes('didi'))).toBe(false);
  });

  it.each(['নমস্কার', 'বাতিল', 'পিছনে', '২', 'সাহায্য', '🙂', 'TH-ZZ99'])(
    'does not let the bot answer "%s"',
    async (words) => {
      expect(await phones.say('h1', words)).toEqual([]);
      expect(phones.seen('didi').at(-1)?.text).toContain(words);
    },
  );

  it('says what could not be passed on', async () => {
    await phones.say('h1', { extra: { place: { latitude: 23, longitude: 88 } } });
    expect(phones.seen('didi').at(-1)?.text).toContain('মানচিত্র');
  });

  it('still counts a stop word, and still takes taps', async () => {
    expect(keys(await phones.say('h1', 'বন্ধ'))).toEqual([['words.stopped']]);
    expect(keys(await phones.say('h1', { choose: 'to/myOrders/start' }))).toEqual([['myOrders.none']]);
    expect(await phones.say('h1', 'আচ্ছা')).toEqual([]);
  });

  it('keeps a second member of staff out, and the first from a second talk', async () => {
    const { id } = await test.db.helpRequest.findFirstOrThrow({ orderBy: { askedAt: 'desc' } });
    expect(keys(await phones.say('dada', { choose: `to/staff/take/${id}` }))).toEqual([['takeover.taken']]);
    await phones.say('h2', 'কথা বলব');
    const other = await test.db.helpRequest.findFirstOrThrow({ where: { answeredAt: null } });
    expect(keys(await phones.say('didi', { choose: `to/staff/take/${other.id}` }))).toEqual([['takeover.busy']]);
  });

  it('ends at a word, and the bot answers again', async () => {
    expect(keys(await phones.say('didi', 'শেষ'))).toEqual([['takeover.ended']]);
    expect(phones.seen('h1').at(-1)?.keys).toEqual(['takeover.over']);
    expect((await phones.say('h1', 'নমস্কার')).length).toBeGreaterThan(0);
    expect(keys(await phones.say('didi', 'কর্মী'))).toEqual([['staff.desk.ask']]);
  });

  it('ends when the person wants the menu, and staff hear of it', async () => {
    await talk('h3', 'dada');
    expect(keys(await phones.say('h3', 'মেনু'))).toEqual([['menu.ask']]);
    expect(phones.seen('dada').at(-1)?.keys).toEqual(['takeover.personLeft']);
  });

  it('ends after an hour without a word of staff, counted from the last one', async () => {
    await talk('h4', 'dada');
    pass(50);
    await phones.say('dada', 'একটু দেখছি');
    pass(50);
    expect(await phones.say('h4', 'আছেন?')).toEqual([]);
    pass(11);
    expect((await phones.say('h4', 'নমস্কার')).length).toBeGreaterThan(0);
    expect(phones.seen('dada').at(-1)?.text).toBe('h4: আছেন?');
  });

  it('does not pass on what staff write too late, and says so', async () => {
    await talk('h5', 'dada');
    pass(61);
    const before = phones.seen('h5').length;
    expect(keys(await phones.say('dada', 'হ্যাঁ বলুন'))).toEqual([['takeover.lapsed']]);
    expect(phones.seen('h5')).toHaveLength(before);
  });

  it('lets one of two in when both tap at once', async () => {
    await phones.say('h6', 'কথা বলব');
    const { id } = await test.db.helpRequest.findFirstOrThrow({ orderBy: { askedAt: 'desc' } });
    await Promise.all(['didi', 'dada'].map((who) => phones.post(who, { choose: `to/staff/take/${id}` })));
    await phones.settle();
    expect(await test.db.takeover.count({ where: { endedAt: null } })).toBe(1);
  });
});
