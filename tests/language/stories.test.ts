import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/language/captions.ts';
import { readQuery } from '../../src/language/queries.ts';

const coloursOf = (text: string) => readCaption(text).facts.colours;
const placeOf = (text: string) => readCaption(text).facts.place;

describe('a colour that somebody else wanted, or that has gone', () => {
  it.each([
    ['ম্যাডাম যেটা চেয়েছিলেন গোলাপি সেটা বিক্রি হয়ে গেছে, পাশেরটা পেঁয়াজি রঙের শাড়ি, ১৩৫০', ['onion_pink']],
    ['কাউকে নীল কাউকে সবুজ পাঠিয়েছি, এখন শেষ পিসটা কমলা শাড়ি, ১৫৫০', ['orange']],
    ['লাল কি হবে? — হবে না দিদি। সবুজ ছাড়া কিছু নাই। টাঙ্গাইল শাড়ি, ১১৮০', ['green']],
    ['হলুদ শাড়ি আর নেই। লাল শাড়ি আছে ৩ পিস, ৭৬০ করে', ['red']],
    ['apnara je nil ta chaichen seta nil noy oita sea green. jamdani saree. 2300', ['sea_green']],
    ['সাদা থান শাড়ি না, একদম দুধে সাদা জামদানি, ২৯০০', ['off_white']],
  ])('is not the cloth’s: "%s"', (text, colours) => {
    expect(coloursOf(text)).toEqual(colours);
  });

  it.each([
    ['লাল শাড়ি আছে, সবুজও এসেছে, ৭৬০ করে', ['red', 'green']],
    ['দিদি লাল চেয়েছিলেন, এই লাল শাড়ি, ৯০০', ['red']],
  ])('is the cloth’s where it is there: "%s"', (text, colours) => {
    expect(coloursOf(text)).toEqual(colours);
  });
});

describe('a name', () => {
  it.each([
    ['আমার নাম কমলা বসাক, শান্তিপুর। বেগুনি রঙের জামদানি শাড়ি। দাম ৩৪০০', ['purple']],
    ['রুপালি আর আমি মিলে বুনি। নবদ্বীপ। মলমল শাড়ি, সি গ্রিন, ৮৯০/-', ['sea_green']],
    ["শাড়িটার নাম দিয়েছি 'রানি'। আসলে রং কালো। সুতির শাড়ি। ১২৬০", ['black']],
    ['সোনালি দির হাতে বোনা নয়, এটা আমার তাঁতের শাড়ি। রং নীল। দাম ৮৭০', ['blue']],
  ])('is no colour: "%s"', (text, colours) => {
    expect(coloursOf(text)).toEqual(colours);
  });

  it('is no place', () => {
    expect(placeOf('তপন দাসের হাতের জামদানি শাড়ি, ল্যাভেন্ডার, ২৭৫০')).toBeUndefined();
    expect(placeOf('তপন থেকে জামদানি শাড়ি, ল্যাভেন্ডার, ২৭৫০')).toBe('tapan');
  });
});

describe('a place that is named', () => {
  it.each([
    'বহরমপুরের কাস্টমার অর্ডার দিয়ে ফোন ধরছে না। গরদ শাড়ি, সাদা, ৫৯০০',
    'বড়বাজারে ১০০ পিসের অর্ডার গেল আজ। গামছা, সবুজ চেক, ১০৫ টাকা',
    'jamdani saree, nil par, sada jomi. 1800 kore. kolkata gele courier 60',
    'উলের শাল, কালিম্পং ঘুরতে গিয়ে যেমন দেখেন তেমন না। গাঢ় সবুজ। ১৭৫০',
  ])('is none it was woven in, where goods or people go or come from: "%s"', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  it('is hers where she weaves now', () => {
    const text = 'বাপের বাড়ি শান্তিপুর, বিয়ে হয়ে এলাম ধাত্রীগ্রামে, এখানেই বুনি। জামদানি শাড়ি, ২৭০০';
    expect(placeOf(text)).toBe('dhatrigram');
  });
});

it('wants no border that a buyer refuses', () => {
  expect(readQuery('gorod 6000 er moddhe, lal par na').filters).toEqual({ weave: 'garad', maxPricePaise: 600_000 });
  expect(readQuery('লাল পাড় সাদা শাড়ি').filters.borderColours).toEqual(['red']);
});
