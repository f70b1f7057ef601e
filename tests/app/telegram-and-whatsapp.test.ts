import { afterAll, expect, it } from 'vitest';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { envelope } from '../support/whatsapp-cloud/payloads.ts';
import { openCloudWorld } from '../support/whatsapp-cloud/world.ts';

const { connectionString, db } = await freshStore(10);
const telegram = await openBotApi();
afterAll(() => telegram.close());
const settings = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.root };
const world = await openCloudWorld(connectionString, settings);
const MALA = 5551000031;
const NINA = 5551000032;
const RAHUL = 5551000033;

/** Does something on Telegram, and gives the message there that says these words. */
async function hears(person: number, act: () => unknown, words: string) {
  const before = telegram.chats.seen(person).at(-1)?.message_id ?? 0;
  await act();
  const found = () =>
    telegram.chats.seen(person).find(({ message_id, text }) => message_id > before && text.includes(words));
  await expect.poll(found, { timeout: 60_000, interval: 20 }).toBeDefined();
  const shown = found();
  if (shown === undefined) throw new Error(`Expected a message that says "${words}"`);
  return shown;
}
const says = (person: number, text: string, words: string) =>
  hears(person, () => telegram.updates.say(person, text), words);
function taps(person: number, data: string, words: string) {
  const shown = telegram.chats.seen(person).findLast(({ choices }) => choices.some((one) => one.data.startsWith(data)));
  const choice = shown?.choices.find((one) => one.data.startsWith(data));
  if (shown === undefined || choice === undefined) throw new Error(`Expected a button ${data}`);
  return hears(person, () => telegram.updates.tap(person, shown.message_id, choice.data), words);
}
const chatOf = (chatId: number | string) => db.chat.findFirstOrThrow({ where: { chatId: String(chatId) } });
const personOf = async (chatId: number | string) => (await chatOf(chatId)).personId;

it('knows her from WhatsApp once she handed her number over by a tap and agreed, and the button goes', async () => {
  const mala = world.phone({ phone: '919830011111', userId: 'IN.2000111', name: 'মালা' });
  await mala.says('নমস্কার');
  telegram.chats.person(MALA, 'মালা');
  await says(MALA, '/link', 'নিচের বোতাম টিপে');
  expect(telegram.chats.keyboards.get(MALA)).toMatchObject([{ request_contact: true }]);
  const asked = await hears(MALA, () => telegram.updates.shareNumber(MALA, '919830011111'), 'রেখে দেব?');
  expect(asked.choices.map(({ data }) => data)).toEqual(['yes', 'no']);
  expect((await chatOf(MALA)).phone).toBeNull();
  expect(await personOf(MALA)).not.toBe(await personOf('IN.2000111'));
  await taps(MALA, 'yes', 'আপনাকে চিনলাম');
  expect(await personOf(MALA)).toBe(await personOf('IN.2000111'));
  await expect.poll(() => telegram.chats.keyboards.get(MALA), { timeout: 20_000 }).toBeUndefined();
  await expect.poll(() => telegram.chats.seen(MALA).filter(({ text }) => text === '👌')).toEqual([]);
});

it('knows her from her first word on WhatsApp when her number was known before, and tells her on Telegram', async () => {
  telegram.chats.person(NINA, 'নিনা');
  await says(NINA, '/link', 'নিচের বোতাম টিপে');
  await hears(NINA, () => telegram.updates.shareNumber(NINA, '+919830022222'), 'রেখে দেব?');
  await taps(NINA, 'yes', 'রেখে দিলাম');
  const nina = world.phone({ phone: '919830022222', name: 'নিনা' });
  const told = hears(NINA, () => undefined, 'আপনার তাঁতহাট এখন হোয়াটসঅ্যাপ থেকেও চলবে');
  const heard = await nina.says('মেনু');
  expect(heard.map(({ text }) => text).join('\n')).toContain('এই নম্বরে আপনি টেলিগ্রাম থেকেও আছেন');
  await told;
  expect(await personOf('919830022222')).toBe(await personOf(NINA));
});

it('keeps nobody else’s number, named by another’s card or by a card that names nobody', async () => {
  const person = 5551000034;
  const card = { phone_number: '919830011111', first_name: 'মালা' };
  for (const contact of [{ ...card, user_id: MALA }, card])
    await hears(person, () => telegram.updates.message(person, { contact }), 'নিজের নম্বর বলে বুঝতে পারলাম না');
  expect((await chatOf(person)).phone).toBeNull();
  expect(await personOf(person)).not.toBe(await personOf(MALA));
});

it('takes nobody without a number for somebody with one', async () => {
  const hidden = world.phone({ userId: 'IN.2000333', name: 'মালা' });
  await hidden.says('নমস্কার');
  expect((await chatOf('IN.2000333')).phone).toBeNull();
  expect(await personOf('IN.2000333')).not.toBe(await personOf(MALA));
});

it('follows her to a new number and a new id, and does not take the next owner of the old number for her', async () => {
  const hers = await personOf(MALA);
  const system = { type: 'user_changed_number', wa_id: '919830044444', user_id: 'IN.2000444' };
  const moved = { id: 'wamid.moved', timestamp: '1764057600', type: 'system', system };
  const from = { from: '919830011111', from_user_id: 'IN.2000111' };
  await world.meta.deliver(envelope('106540352242922', { messages: [{ ...from, ...moved }] }));
  const next = world.phone({ phone: '919830011111', userId: 'IN.2000555', name: 'আর একজন' });
  await next.says('নমস্কার');
  expect(await personOf('IN.2000555')).not.toBe(hers);
  await world.phone({ phone: '919830044444', userId: 'IN.2000444', name: 'মালা' }).says('মেনু');
  expect(await personOf('IN.2000444')).toBe(hers);

  const update = { wa_id: '919830044444', user_id: { previous: 'IN.2000444', current: 'IN.2000666' } };
  const field = 'user_id_update';
  await world.meta.deliver(envelope('106540352242922', { user_id_update: [update] }, field));
  await world.phone({ userId: 'IN.2000666', name: 'মালা' }).says('মেনু');
  expect(await personOf('IN.2000666')).toBe(hers);
  expect(await db.chat.count({ where: { personId: hers } })).toBe(2);
});

it('lets a buyer on Telegram and a weaver on WhatsApp ask, answer, order and stop, neither seeing who the other is there', async () => {
  telegram.chats.person(RAHUL, 'Rahul', 'en');
  const weaver = world.phone({ phone: '919830077777', userId: 'IN.2000777', name: '+91 98300 77777' });
  await weaver.sendsPhotos([await buildPicture(51)], 'লাল ঢাকাই জামদানি ২৮০০ টাকা ২ পিস ব্লাউজ পিস সহ');
  await weaver.taps('ঠিক আছে');
  await weaver.says('মিনতি বসাক, ফুলিয়া');
  const [published] = await weaver.taps('নিজে বুনি');
  const [code = ''] = /TH-[0-9A-Z]{4}/.exec(published?.text ?? '') ?? [];

  await says(RAHUL, code, code);
  await taps(RAHUL, 'to/enquire/ask', '');
  await says(RAHUL, 'Is it soft? Write me on Telegram @rahul_sen_91 or call 9830012345', '');
  await expect.poll(() => weaver.shown().at(-1)?.text, { timeout: 60_000 }).toContain('Is it soft');
  await hears(RAHUL, () => weaver.says('হ্যাঁ, খুব নরম। ফোন করুন 9830077777'), 'খুব নরম');

  await says(RAHUL, code, code);
  await taps(RAHUL, 'to/placeOrder/start', '');
  await says(RAHUL, 'R. Sen, 12 Lake Road, Kolkata 700029', '');
  await taps(RAHUL, 'place', 'OR-');
  await expect.poll(() => weaver.shown().at(-1)?.text, { timeout: 60_000 }).toMatch(/OR-[0-9A-Z]{5}/);
  await hears(RAHUL, () => weaver.taps('হ্যাঁ, দেব'), 'OR-');

  await says(RAHUL, 'stop', '');
  await weaver.says('বন্ধ করুন');
  expect(await db.consent.count({ where: { answer: 'withdrawn' } })).toBe(2);

  const toWeaver = JSON.stringify(weaver.shown());
  for (const handle of ['rahul_sen_91', '9830012345', String(RAHUL), 'Rahul']) expect(toWeaver).not.toContain(handle);
  const toBuyer = JSON.stringify(telegram.chats.seen(RAHUL));
  for (const handle of ['9830077777', '98300 77777', 'IN.2000777']) expect(toBuyer).not.toContain(handle);
  expect((await db.order.findFirstOrThrow()).state).toBe('accepted');
});

it('was refused nothing by Meta and broke no rule of the Bot API', () => {
  expect(world.graph.strangers).toEqual([]);
  expect(telegram.violations).toEqual([]);
});
