import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { readQuantity } from '../../src/language/quantities.ts';
import { readQuery } from '../../src/language/queries.ts';

describe('which size, how long', () => {
  it.each([
    ['৩৬ না, ৩৮ সাইজ', '38'],
    ['L na, XL eta', 'XL'],
    ['M শেষ, এখন শুধু L আছে', 'L'],
    ['ডবল এক্সেলটাই দিচ্ছি', 'XXL'],
  ])('takes from "%s" the one that is left', (text, size) => {
    expect(readQuantity(text, 'size')).toMatchObject({ kind: 'size', size });
  });

  it('asks which of two bare numbers it is', () => {
    expect(readQuantity('৩৬ না ৩৮', 'size').kind).toBe('ambiguous');
  });

  it('knows across from along', () => {
    expect(readQuantity('৪৫ ইঞ্চি বহর', 'size')).toMatchObject({ kind: 'width', inches: 45 });
    expect(readQuantity('stole 2 meter, chowra 28 inch', 'length')).toMatchObject({ kind: 'length', cm: 200 });
    expect(readQuantity('72 x 28 inch stole', 'length')).toMatchObject({ kind: 'length', cm: 182.88 });
  });

  it('takes the second thought', () => {
    expect(readQuantity('বারো হাত? না গো, ওটা দশ হাত', 'length')).toMatchObject({ kind: 'length', cm: 457.2 });
  });
});

describe('how many, reckoned', () => {
  it.each([
    ['৩০টা ছিল, অর্ধেক বিক্রি হয়ে গেছে', 15],
    ['৩ বান্ডিল, বান্ডিলে ৮টা করে', 24],
    ['4 bundles of 6', 24],
    ['1 jora r ekta single, tinte dhoren', 3],
    ['half dozen', 6],
    ['শেষ পিসটা আজ সকালে দিয়ে দিলাম', 0],
    ['হাতে তৈরি কিছু নেই', 0],
    ['লাস্ট পিস, আর নেই', 1],
    ['যেটা ছবিতে ওটাই, আর নেই', 1],
    ['only this one', 1],
    ['৩টে রঙ আছে প্রতি রঙে ৪টে করে', 12],
    ['তিনডে আছে', 3],
  ])('"%s" is %d', (text, count) => {
    expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
  });

  it.each(['৫টা না ৬টা, গুনে বলছি', '৮টা ছিল ৩টা বিক্রি হয়নি', '3 design 2 ta kore', 'মাসে ৫টা'])('asks back "%s"', (text) => {
    expect(readQuantity(text, 'stock').kind).toBe('ambiguous');
  });
});

describe('how many, in free words', () => {
  it('reckons what is left, and bundles', () => {
    expect(readCaption('না না ভুল কইছি, দশটা ছিল অর্ধেক গ্যাছে').facts.count).toBe(5);
    expect(readCaption('৩ বান্ডিল, বান্ডিলে ৪টা কইরা').facts.count).toBe(12);
  });

  it('halves no price of a cloth of two colours', () => {
    expect(readCaption('adha lal adha kalo saree, 1020tk').facts).not.toHaveProperty('count');
  });
});

describe('whose a word is', () => {
  it('takes the second of two borders with a no between them', () => {
    expect(readCaption('লাল পাড় না সবুজ পাড়, জমি সাদা').facts).toMatchObject({
      colours: ['white'],
      borderColours: ['green'],
    });
  });

  it.each([
    ['স্টোলটা দেখতে কাতানের মতো কিন্তু আসলে সুতির। আকাশি। দাম ৩৫০', { kind: 'stole', material: 'cotton' }, 'weave'],
    ['পুরনো শাড়ি কেটে বানানো খেসের বেডকভার, ১২৫০ টাকা', { kind: 'bedcover', weave: 'khes' }, 'material'],
    ['shari ta amar bon er, bikri na. bikri hocche orna ta. sada, 1020', { kind: 'dupatta' }, 'weave'],
  ])('"%s" tells of one thing', (text, facts, absent) => {
    expect(readCaption(text).facts).toMatchObject(facts);
    expect(readCaption(text).facts).not.toHaveProperty(absent);
  });

  it('takes the price that is asked of all that are named', () => {
    const { facts, items } = readCaption('শাড়িটা ৩০০০ টাকায় দোকানে বিক্রি হয়, আমাদের কাছে ২১০০। জামদানি');
    expect(facts.price).toMatchObject({ kind: 'amount', paise: 210_000 });
    expect(items).toBe(1);
  });

  it('keeps things of two names apart', () => {
    expect(readCaption('ধুতি ৬৫০, উত্তরীয় ২০০। পুজোর আগে অর্ডার দিন।').items).toBe(2);
  });

  it.each([
    ['নদিয়া থেকে বলছি দাদা, বালুচরি দেখান', { weave: 'baluchari' }],
    ['sonali di bollen apnar kache komola begampuri pabo', { weave: 'begampuri', colours: ['orange'] }],
    ['পাঞ্জাবি বানাব, খাদির থান কত করে মিটার', { kind: 'than', weave: 'khadi' }],
    ['আমার একটা লাল জামদানি আছে, এবার একটা মটকা নেব', { weave: 'matka' }],
    ['আগের বার বাইশশো দিয়ে নিয়েছিলাম, এবার পনেরোশোর মধ্যে শান্তিপুরী দেখান', { weave: 'shantipuri', maxPricePaise: 150_000 }],
    ['জামদানি বা টাঙ্গাইল শাড়ি', { kind: 'saree', weave: 'jamdani', orCloth: ['tangail'] }],
    ['do you have any tangail other than red?', { weave: 'tangail', notColours: ['red'] }],
  ])('"%s" looks for that alone', (text, filters) => {
    expect(readQuery(text).filters).toEqual(filters);
  });

  it('offers nothing of what is only owned', () => {
    expect(readQuery('amar ekta lal jamdani ache, ebar khadir kurta nebo nil').looksLikeOffer).toBe(false);
    expect(readQuery('আমার লাল গামছা ৫টা আছে, ১২০ নেব').looksLikeOffer).toBe(true);
  });

  // "MTQ4" and "JRN4" are spelt nearly like words for cloth.
  it.each(['TH-MTQ4 dam 10', 'TH-JRN4 stock 5', 'th 3ery dam 10', 'টি এইচ ২RAP দাম ২৫০০'])(
    '"%s" names what is there, and offers nothing new',
    (text) => expect(readQuery(text).looksLikeOffer).toBe(false),
  );
});
