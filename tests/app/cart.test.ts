import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const { code: red } = await buildStall(test, phones, { stock: 3 });
const { code: blue } = await buildStall(test, phones, { stock: 3 });
const { code: green } = await buildStall(test, phones, { stock: 3 });

const send = (phone: string, ...codes: readonly string[]) =>
  phones.say(phone, { extra: { cart: codes.map((itemCode) => ({ itemCode, quantity: 1 })) } });

it('offers the items of a cart to choose from, and orders the one she takes', async () => {
  const [offered] = await send('rina', red, blue, red);
  expect(offered?.keys).toEqual(['findItem.cart.found']);
  expect(offered?.choices.map(({ id }) => id)).toEqual([`item/${red}`, `item/${blue}`]);
  const [item] = await phones.say('rina', '২');
  expect(item?.keys).toEqual(['findItem.item.show']);
  const asked = await phones.say('rina', { choose: `to/placeOrder/start/${blue}` });
  expect(asked.at(-1)?.keys[0]).toMatch(/^placeOrder\./);
});

it('opens the only item of a cart at once, and leaves out what it does not know', async () => {
  const [item] = await send('bela', 'ZZZZZ', green);
  expect(item?.keys).toEqual(['findItem.item.show']);
});

it('says so kindly when nothing in the cart is there any more', async () => {
  const [answer] = await send('chitra', 'not a code', 'ZZZZZ');
  expect(answer?.keys[0]).toBe('findItem.cart.gone');
});

it('takes a cart in the middle of something else, and a search after it', async () => {
  await phones.say('dipa', 'লাল জামদানি');
  const [offered] = await send('dipa', red, green);
  expect(offered?.keys).toEqual(['findItem.cart.found']);
  const [found] = await phones.say('dipa', 'জামদানি শাড়ি');
  expect(found?.keys[0]).toMatch(/^findItem\.results\./);
});
