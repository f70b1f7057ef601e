import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { bringToTheYes, buildStall, chatOf } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const { store, db } = test;
const { code } = await buildStall(test, phones, { stock: 3 });
const at = (chatId: string) => ({ channel: 'phones', chatId });
const moved = (from: string, to: string) => store.moveAddress({ id: `${from}-moved`, from: at(from), to: at(to) });

it('follows a person to a new address with her place in the conversation', async () => {
  await bringToTheYes(phones, 'rina', code);
  const before = await chatOf(test, 'rina');
  await moved('rina', 'rina-new');
  await moved('rina', 'rina-new'); // told twice
  const [answer] = await phones.say('rina-new', { choose: 'place' });
  expect(answer?.keys).toContain('placeOrder.done');
  expect((await chatOf(test, 'rina-new')).personId).toBe(before.personId);
});

it('knows her at the new address although she wrote from there before we were told', async () => {
  await phones.say('bela', 'নমস্কার');
  const { personId } = await chatOf(test, 'bela');
  await phones.say('bela-new', 'আমি নতুন নম্বর থেকে');
  await moved('bela', 'bela-new');
  await moved('bela', 'bela-new');
  expect((await chatOf(test, 'bela-new')).personId).toBe(personId);
  expect((await chatOf(test, 'bela')).reachable).toBe(false);
});

it('takes nobody’s life away: a new address that buys or sells already stays its own person', async () => {
  await phones.say('chitra', 'নমস্কার');
  await bringToTheYes(phones, 'chitra-new', code);
  await phones.say('chitra-new', { choose: 'place' });
  const { personId } = await chatOf(test, 'chitra-new');
  await moved('chitra', 'chitra-new');
  expect((await chatOf(test, 'chitra-new')).personId).toBe(personId);
  expect(await db.order.count({ where: { buyerId: personId } })).toBe(1);
});

it('knows somebody whom the platform gives another kind of address: she is no newcomer', async () => {
  await phones.say('9198300', 'নমস্কার');
  const { id, personId } = await chatOf(test, '9198300');
  await phones.say('IN.42', { text: 'মেনু', extra: { formerly: at('9198300') } });
  await phones.say('IN.42', { text: 'মেনু', extra: { formerly: at('9198300') } });
  expect(await chatOf(test, 'IN.42')).toMatchObject({ id, personId });
  expect(await db.chat.count({ where: { chatId: '9198300' } })).toBe(0);
});

it('does not take the next owner of the number she left for her, wherever else she was known by it', async () => {
  const from = (chatId: string, phone: string) => phones.say(chatId, { text: 'মেনু', extra: { phone } });
  await from('dola', '+919830088888');
  await phones.say('telegram/dola', { extra: { contact: { phone: '+919830088888', own: true } } });
  await phones.say('telegram/dola', 'হ্যাঁ');
  const { personId } = await chatOf(test, 'dola');
  expect((await chatOf(test, 'telegram/dola')).personId).toBe(personId);
  await moved('dola', 'dola-new');
  await from('stranger', '+919830088888');
  expect((await chatOf(test, 'stranger')).personId).not.toBe(personId);
  await from('dola-new', '+919830099999');
  await from('whatsapp-web/dola', '+919830099999');
  expect((await chatOf(test, 'whatsapp-web/dola')).personId).toBe(personId);
});

it('does not move the next owner of an address when the old news is told once more', async () => {
  await phones.say('esha', 'নমস্কার');
  const { personId } = await chatOf(test, 'esha');
  await moved('esha', 'esha-new');
  await phones.say('esha', 'আমি এই নম্বরে নতুন');
  await moved('esha', 'esha-new');
  expect((await chatOf(test, 'esha-new')).personId).toBe(personId);
  const stranger = await chatOf(test, 'esha');
  expect(stranger.personId).not.toBe(personId);
  expect(stranger.reachable).toBe(true);
});

it('is not troubled by the news of somebody it never met', async () => {
  await moved('nobody', 'nobody-new');
  expect(await db.chat.count({ where: { chatId: { startsWith: 'nobody' } } })).toBe(0);
});
