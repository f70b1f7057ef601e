import { beforeAll, expect, it } from 'vitest';
import { openPhones, type Shown } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const keys = (messages: readonly Shown[]) => messages.map((message) => message.keys);

beforeAll(async () => {
  await phones.say('didi', 'নমস্কার');
  const { personId } = await chatOf(test, 'didi');
  await test.db.staffRole.create({ data: { personId, role: 'moderator', grantedAt: test.clock.now() } });
});

it('answers kindly what it cannot read, and shows staff what kind it was, when, and no more', async () => {
  expect(keys(await phones.say('rina', { extra: { unsupported: 'sticker' } }))).toEqual([['words.cannotRead']]);
  await phones.say('rina', { extra: { unsupported: 'reaction' } });
  expect((await phones.say('didi', 'কর্মী'))[0]?.text).toContain('খোলা যায়নি ১');
  const [list] = await phones.say('didi', 'খোলা যায়নি');
  const { id } = await chatOf(test, 'rina');
  expect(list?.text).toContain('স্টিকার');
  expect(list?.text).toContain(id.slice(-6).toUpperCase());
  expect(list?.text).not.toContain('rina');
});

it('lets staff ask her what it was, and then it waits no more', async () => {
  expect(keys(await phones.say('didi', '১'))).toEqual([['takeover.begun']]);
  await phones.say('didi', 'স্টিকারটা খুলল না, কী লিখেছিলেন?');
  expect(phones.seen('rina').at(-1)?.text).toContain('কী লিখেছিলেন?');
  await phones.say('didi', 'শেষ');
  expect(keys(await phones.say('didi', { choose: 'to/unread/open' }))).toEqual([['unread.none']]);
});

it('shows complaints one by one with the last that was said, and closes one when it is looked into', async () => {
  const stall = await buildStall(test, phones, { stock: 2 });
  await phones.say('mina', `TH-${stall.code}`);
  await phones.say('mina', 'এটার পাড় কি নীল?');
  await phones.say(stall.seller, 'বাজে কথা বলবেন না');
  const talk = await test.db.enquiry.findFirstOrThrow({});
  await phones.say('mina', `QN-${talk.code} নালিশ`);
  expect(phones.seen('didi').at(-1)?.keys).toEqual(['staff.reported']);
  const [report] = await phones.say('didi', 'নালিশ দেখি');
  expect(report?.keys).toEqual(['reports.by.buyer']);
  expect(report?.text).toContain('বিক্রেতা: বাজে কথা বলবেন না');
  expect(report?.choices.map(({ id }) => id)).toContain(`to/moderate/new/${stall.code}`);
  expect(keys(await phones.say('didi', 'দেখা হয়ে গেছে'))).toEqual([['reports.closed', 'reports.none']]);
  expect(await test.db.report.count({ where: { closedAt: null } })).toBe(0);
});

it('lists what did not go out by reason, and sends it again or sets it aside when staff say so', async () => {
  const { id: chatId } = await chatOf(test, 'rina');
  const now = test.clock.now();
  const body = { text: 'আপনার অর্ডার রওনা হয়েছে', photos: [], choices: [], purpose: 'notice' };
  const row = { chatId, purpose: 'notice', method: 'show', body, notBefore: now, createdAt: now };
  await test.db.outboxRow.createMany({
    data: [
      { ...row, state: 'failed', failure: 'tooManyTries' },
      { ...row, state: 'parked' },
      { ...row, state: 'failed', failure: 'stopped' },
    ],
  });
  expect((await phones.say('didi', { choose: 'to/staff/troubles' }))[0]?.text).toContain('বারবার চেষ্টাতেও যায়নি: ১টা');
  expect(keys(await phones.say('didi', '১'))).toEqual([['staff.troubles.settle']]);
  expect(keys(await phones.say('didi', 'আবার চেষ্টা করুন'))).toEqual([['staff.troubles.did.retry']]);
  expect(phones.seen('rina').at(-1)?.text).toContain('রওনা হয়েছে');
  await phones.say('didi', { choose: 'to/staff/troubles' });
  await phones.say('didi', '১');
  expect(keys(await phones.say('didi', 'বাদ দিন'))).toEqual([['staff.troubles.did.giveUp']]);
  expect(keys(await phones.say('didi', { choose: 'to/staff/troubles' }))).toEqual([['staff.troubles.none']]);
});

it.each(['to/unread/open', 'to/reports/open'])('shows nobody else: %s', async (choose) => {
  expect(keys(await phones.say('rina', { choose }))).toEqual([['staff.notYours']]);
});

it('asks a linked phone for a new code when staff want one, by tap or word, and nobody else may', async () => {
  let asked = 0;
  const codeOf = (channel: string) =>
    channel === 'whatsapp-web'
      ? () => {
          asked += 1;
          return asked <= 2;
        }
      : undefined;
  Object.assign(phones.parts, { codeOf });
  const tap = { choose: 'to/channelCode/show/whatsapp-web' };
  expect(keys(await phones.say('didi', tap))).toEqual([['staff.channel.codeComing']]);
  expect(keys(await phones.say('didi', 'নতুন কোড দিন'))).toEqual([['staff.channel.codeComing']]);
  expect(keys(await phones.say('didi', { choose: 'to/channelCode/show/telegram' }))).toEqual([
    ['staff.channel.noCode'],
  ]);
  expect(keys(await phones.say('rina', tap))).toEqual([['staff.notYours']]);
  expect(asked).toBe(2);
  expect(keys(await phones.say('didi', tap))).toEqual([['staff.channel.codeElsewhere']]);
});
