import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { hearReply } from '../../src/language/heard-reply.ts';
import { readPrice } from '../../src/language/prices.ts';
import { readTaking } from '../../src/language/taking.ts';

describe('the speech of the east and the north', () => {
  it.each([
    ['গামছা তিনডা আছে, আটশো কইরা দিমু কইছি', 3, 800],
    ['শাড়ি দুইডা বেচুম হাজার ট্যাহা', 2, 1000],
    ['লাল শাড়ি একখান লইবেন নি বারোশো ট্যাকা', 1, 1200],
    ['গামছা চাইরডা আছে দুইশো ট্যাহা কইরা', 4, 200],
    ['tinda gamcha ase, aatsho koira dimu', 3, 800],
    ['duida shari bechum hajar taha', 2, 1000],
    ['লুঙ্গি ছয়ডা আছে সাড়ে তিনশো কইরা বেচুম', 6, 350],
    ['দুইডা লাল একডা নীল শাড়ি আছে হাজার ট্যাহা কইরা', 3, 1000],
    ['ছয় শ ট্যাহা কইরা চাইরখান লুঙ্গি', 4, 600],
    ['হাজার দুইশো ট্যাহা শাড়ি দুইডা', 2, 1200],
  ])('says count and price: %s', (words, count, rupees) => {
    const { facts } = readCaption(words);
    expect(facts).toMatchObject({ count, price: { kind: 'amount', paise: rupees * 100 } });
  });

  it.each([
    ...['শাড়ি বেচুম', 'শাড়ি লইবেন নি', 'আমার শাড়িডা কিনবেন নি', 'লইবেন নি আমার শাড়ি', 'গামছা নিবেন নি'],
    ...['amar sari kinben?', 'আমার শাড়ি নেবেন?', 'হামার শাড়ি কিনিবেন কি', 'meri saree kharidoge?', 'will you buy my sarees'],
  ])('offers to sell: %s', (words) => {
    const { intent, likely } = hearReply(words, 'idle', 'new');
    expect(likely ?? intent).toBe('sell');
  });

  it.each([
    ...['গামছা কত কইরা লইবেন', 'শাড়িটা কত নেবেন?', 'টাকা নেবেন কীভাবে', 'পুরানো শাড়ি ফেরত লইবেন নি', 'অর্ডার লইবেন নি'],
    ...['একখান শাড়ি লমু', 'শাড়ি কিনুম', 'শাড়ি আছে নি', 'কুরিয়ার খরচ নেবেন?', 'ডেলিভারি চার্জ নেবেন নাকি', 'शाड़ी कितने में लेंगे?'],
  ])('offers nothing: %s', (words) => {
    const { intent, likely } = hearReply(words, 'idle', 'buyer');
    expect(likely ?? intent).not.toBe('sell');
  });

  it('takes what is open', () => {
    expect(['এইডা লমু', 'দুইডা লমু'].map(readTaking)).toEqual([{}, { count: 2 }]);
  });
});

describe('a blank within a price', () => {
  it.each([
    ['dam 1 250', 1250],
    ['দাম ১ ২৫০', 1250],
    ['দাম: ১ ৫৫০', 1550],
    ['rate 1 350 taka', 1350],
    ['লাল শাড়ি দাম ১ ২৫০', 1250],
    ['দাম হবে ১ ৮৫০', 1850],
    ['tanter saree, dam 1 450.', 1450],
    ['৫টা আছে দাম ১ ২৫০', 1250],
    ['दाम 1 250', 1250],
    ['daam - 2 100', 2100],
  ])('is none behind its label: %s', (words, rupees) => {
    expect(readPrice(words, 'answer')).toMatchObject({ kind: 'amount', paise: rupees * 100 });
    expect(readCaption(words).facts.price).toMatchObject({ kind: 'amount', paise: rupees * 100 });
  });

  it.each([
    ...['1 250 kore', '2 300 takar', '1 ta 250', 'dam 1 250 kore', 'dam 1 ta 250', 'dam 1 250, 2 450', '1 250'],
    ...['dam 1 200 2 350 3 500', 'দাম ১টা ২৫০', 'dam 1 250 2 ta 450', 'dam 1 250 theke 1 500', 'dam 1 250 ba 300'],
    ...['দাম ১ পিস ২৫০', 'size 1 250', 'code 1 250 dam 300', 'dam 1 250 pis', 'dam no 1 250', 'dam 5 100 gram'],
  ])('is kept where anything else may be meant: %s', (words) => {
    for (const read of [readPrice(words, 'answer'), readCaption(words).facts.price])
      expect(read?.kind === 'amount' && read.paise >= 100_000).toBe(false);
  });
});
