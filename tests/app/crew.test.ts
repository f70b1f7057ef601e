import { beforeAll, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);
let drawn = 0;

/** Makes a phone a member of staff, as the command line's code would. */
async function employ(phone: string, role: string): Promise<void> {
  drawn += 1;
  const code = `AA22C${'CDEFGHJK'[drawn] ?? ''}`;
  const at = test.clock.now();
  const until = new Date(at.getTime() + 24 * 60 * 60_000);
  await test.db.invitation.create({ data: { code, kind: 'staff', role, at, until } });
  expect(keys(await phones.say(phone, `AM-${code}`))).toEqual([['join.staff']]);
}

async function rolesOf(phone: string): Promise<readonly string[]> {
  const { personId } = await chatOf(test, phone);
  return (await test.db.staffRole.findMany({ where: { personId } })).map(({ role }) => role).sort();
}

/** Opens the list and chooses somebody's role by the number on its line. */
async function choose(by: string, name: string, role: string): Promise<readonly Shown[]> {
  const [list] = await phones.say(by, 'কর্মীরা');
  expect(list?.keys).toEqual(['crew.list']);
  const line = list?.text.split('\n').find((one) => one.includes(name) && one.includes(role)) ?? '';
  return phones.say(by, line.split('.')[0] ?? '');
}

beforeAll(async () => {
  await employ('didi', 'administrator');
  await employ('dada', 'moderator');
  await employ('dada', 'broadcaster');
  await phones.say('didi', 'নমস্কার');
});

it('shows the list to administrators only', async () => {
  expect(keys(await phones.say('dada', 'কর্মীরা'))[0]?.[0]).not.toMatch(/^crew/);
  expect(keys(await phones.say('dada', { choose: 'to/crew/list' }))).toEqual([['staff.notYours']]);
  expect(keys(await phones.say('stranger', { choose: 'to/crew/list' }))).toEqual([['staff.notYours']]);
  const desk = await phones.say('didi', 'কর্মী');
  expect(desk[0]?.choices.map(({ id }) => id)).toContain('to/crew/list');
});

it('asks once, takes a no and a wrong number kindly, and changes nothing', async () => {
  expect(keys(await choose('didi', 'dada', 'প্রচার'))).toEqual([['crew.sure.ask']]);
  expect(keys(await phones.say('didi', '🙏🤷'))).toEqual([['crew.sure.unclear']]);
  expect(keys(await phones.say('didi', 'না'))).toEqual([['crew.left']]);
  await phones.say('didi', 'কর্মীরা');
  expect(keys(await phones.say('didi', '৯৯'))).toEqual([['crew.unclear']]);
  await phones.say('didi', 'মেনু');
  expect(await rolesOf('dada')).toEqual(['broadcaster', 'moderator']);
});

it('ends one role and leaves the other; the person hears it, the audit knows who did it', async () => {
  await choose('didi', 'dada', 'প্রচার');
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['crew.done']]);
  expect(phones.seen('dada').at(-1)?.keys).toEqual(['crew.ended']);
  expect(await rolesOf('dada')).toEqual(['moderator']);
  const audit = await test.db.audit.findFirstOrThrow({ where: { action: 'role.ended.broadcaster' } });
  expect(audit.actorId).toBe((await chatOf(test, 'didi')).personId);
  expect(audit.subject).toBe((await chatOf(test, 'dada')).personId);
});

it('gives the weavers of whoever leaves to whoever ended it, and ends the talk they held', async () => {
  for (const words of ['নতুন তাঁতি', 'হারুন শেখ, ধনেখালি']) await phones.say('dada', words);
  await phones.say('bimala', 'কথা বলব');
  const wanted = phones.seen('dada').findLast((message) => message.keys[0] === 'staff.personWanted');
  await phones.say('dada', { choose: wanted?.choices[0]?.id ?? '' });
  await choose('didi', 'dada', 'জিনিস');
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['crew.done', 'crew.handed']]);
  const kept = await test.db.membership.findMany({ where: { role: 'keeper' } });
  expect(kept.map(({ personId }) => personId)).toEqual([(await chatOf(test, 'didi')).personId]);
  expect(phones.seen('bimala').at(-1)?.keys).toEqual(['takeover.over']);
  expect(keys(await phones.say('bimala', 'মেনু'))[0]?.[0]).toMatch(/^menu/);
  expect(keys(await phones.say('dada', { choose: 'to/staff/start' }))).toEqual([['staff.notYours']]);
});

it('keeps the last administrator, and lets nobody in on what a former one promised', async () => {
  await choose('didi', 'didi', 'প্রধান');
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['crew.lastAdministrator']]);
  await employ('mashi', 'administrator');
  await phones.say('mashi', { choose: 'to/staff/invite' });
  const [given] = await phones.say('mashi', { choose: 'role/administrator' });
  const code = /AM-\w+/.exec(given?.text ?? '')?.[0] ?? '';
  await choose('didi', 'mashi', 'প্রধান');
  expect(keys(await phones.say('didi', 'হ্যাঁ'))).toEqual([['crew.done']]);
  expect(keys(await phones.say('stranger', code))).toEqual([['join.expired']]);
  expect(await rolesOf('stranger')).toEqual([]);
});

it('leaves one of two administrators who end each other in the same second', async () => {
  await employ('mashi', 'administrator');
  for (const [by, whom] of [
    ['didi', 'mashi'],
    ['mashi', 'didi'],
  ] as const)
    expect(keys(await choose(by, whom, 'প্রধান'))).toEqual([['crew.sure.ask']]);
  const [one, two] = [openPhones(test), openPhones(test)];
  await Promise.all([one.post('didi', { text: 'হ্যাঁ', id: 'same-1' }), two.post('mashi', { text: 'হ্যাঁ', id: 'same-2' })]);
  await Promise.allSettled([one.settle(), two.settle()]);
  await phones.settle();
  expect(await test.db.staffRole.count({ where: { role: 'administrator' } })).toBe(1);
});

it('leaves a weaver to the haat when the member of staff who looked after her is forgotten', async () => {
  await employ('pishi', 'moderator');
  for (const words of ['নতুন তাঁতি', 'মনু শেখ, শান্তিপুর']) await phones.say('pishi', words);
  await phones.say('pishi', 'আমার তথ্য মুছে দিন');
  expect(keys(await phones.say('pishi', 'হ্যাঁ'))).toEqual([['myData.erased']]);
  const weaver = await test.db.seller.findFirstOrThrow({
    where: { name: { contains: 'মনু' } },
    include: { memberships: true },
  });
  expect(weaver.memberships.map(({ role }) => role)).toEqual(['keeper']);
  expect(await test.db.staffRole.count({ where: { personId: weaver.memberships[0]?.personId ?? '' } })).toBe(1);
});
