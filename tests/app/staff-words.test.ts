import { beforeAll, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

async function employ(phone: string, role: string, code: string): Promise<void> {
  const now = test.clock.now();
  const until = new Date(now.getTime() + 24 * 60 * 60_000);
  await test.db.invitation.create({ data: { code, kind: 'staff', role, at: now, until } });
  await phones.say(phone, `AM-${code}`);
}

const wishesOf = (phone: string) =>
  test.db.subscription.count({ where: { until: null, person: { chats: { some: { chatId: phone } } } } });

beforeAll(async () => {
  await buildStall(test, phones, { stock: 1 });
  await employ('didi', 'administrator', 'AA22CC');
});

it.each(['প্রচার থামান', 'broadcast bondho koro', 'প্রচারটা বন্ধ করে দাও', 'stop broadcast'])(
  'of staff "%s" stops no news of their own where no broadcast runs',
  async (words) => {
    await hear('didi', 'তসর এলে জানাবেন', 'হ্যাঁ');
    expect(await wishesOf('didi')).toBeGreaterThan(0);
    expect(await hear('didi', words)).toEqual([['broadcasts.none.pause']]);
    expect(await wishesOf('didi')).toBeGreaterThan(0);
  },
);

it('stops the news of everybody else who says so, and of staff who say only "stop"', async () => {
  await hear('rina', 'তসর এলে জানাবেন', 'হ্যাঁ', 'broadcast bondho koro');
  expect(await wishesOf('rina')).toBe(0);
  await hear('didi', 'বন্ধ');
  expect(await wishesOf('didi')).toBe(0);
});

it.each([
  ['failed gulo dekhao', 'staff.troubles.none'],
  ['যে বার্তা যায়নি দেখান', 'staff.troubles.none'],
  ['কটা লিস্টিং বাকি?', 'moderate.show.new'],
  ['pending listing dekhao', 'moderate.show.new'],
  ['kara kotha bolte chaichen', 'staff.people.none'],
  ['ki ki kaj baki', 'staff.desk.ask'],
])('opens for staff, away from the desk, what "%s" asks to see', async (words, key) => {
  await phones.say('didi', 'মেনু');
  expect((await hear('didi', words)).flat()).toContain(key);
});

it('opens it over a list of what was found too', async () => {
  expect((await hear('didi', 'শাড়ি দেখান', 'failed gulo dekhao')).at(-1)).toEqual(['staff.troubles.none']);
});

it('shows no desk to anybody else, and goods to staff who look for goods', async () => {
  expect((await hear('rina', 'failed gulo dekhao')).flat().filter((key) => key.startsWith('staff.'))).toEqual([]);
  const heard = (await hear('didi', 'মেনু', 'লাল জামদানি দেখান')).at(-1);
  expect(heard).toEqual(['findItem.item.show']);
});

it('says to staff that somebody gave no name', async () => {
  await phones.say('nobody', { text: 'কথা বলব', extra: { senderName: '9830012345' } });
  const news = phones.seen('didi').findLast(({ keys }) => keys[0] === 'staff.personWanted');
  expect(news?.text).toContain('নাম-না-জানা একজন');
});
