import { describe, expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, hearing, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const hear = hearing(phones);

const last = (phone: string) => phones.seen(phone).at(-1);
const stateOf = async (code: string) => (await test.db.order.findUniqueOrThrow({ where: { code } })).state;

describe('a seller who is asked for her yes', () => {
  it('refuses nothing by denying something of the cloth; the buyer hears it', async () => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    const placed = await order(test, phones, 'of the cloth', code);
    expect(await hear(seller, 'na uthbe na')).toEqual([['tellOfOrder.waits']]);
    expect(last('of the cloth')?.text).toContain('na uthbe na');
    expect(await stateOf(placed)).toBe('placed');
  });

  it('is heard whole where her yes tells more', async () => {
    const { seller, code } = await buildStall(test, phones, { stock: 2 });
    const placed = await order(test, phones, 'tells more', code);
    expect(await hear(seller, 'দেব, রং উঠবে না')).toEqual([['order.done.accepted']]);
    expect(last('tells more')?.keys).toEqual(['order.wrote', 'order.news.accepted.buyer']);
    expect(last('tells more')?.text).toContain('রং উঠবে না');
    expect(await stateOf(placed)).toBe('accepted');
  });
});
