import { expect, it } from 'vitest';
import { pricePlainly, readPrice } from '../../src/language/prices.ts';
import { readQuantity } from '../../src/language/quantities.ts';

it.each([
  '2500 taka 3',
  '3 ta nile 1400',
  '১৫০০ তে দিতে পারব না',
  '1500 te posabe na',
  'দাম ১৫০০ লিখবেন না',
  '1500 5% off',
  '2000 - 10%',
  '3*1500=4500',
  'I500 taka',
  '15 00',
  '25',
  '১৮০০ টাকা রং উঠবে না ২০০০ টাকায় ব্লাউজ সহ',
  '1500 taka kombe na, 2 ta nile 1400',
  'ek hajar panchso ponchish teirish',
  'পচ হাজার একশো',
  'তিনশো নব্বুইট টাকা',
  'panch hajar sho chouchollish',
  '1000 agrim, baki 1500',
  '2000 er double',
  '#1500',
  'দুটোর দাম ৩০০০',
  'dutor dam 3000',
  '৩টে মিলিয়ে ৪৫০০',
  '1800 na 2000 bujhte parchi na',
  'pujor age 1500 pore 1700',
  '১৫০০ টাকায় মন ভরবে না',
  'koto rakhbo 1500',
  'দাম 1500 কমিয়ে 300',
  '1500 ছাড় 300, পাইকারি 1700',
  '1500 নয়তো 1700',
  '1500 dile poshay na',
  '2 din pore bolbo 1500 na 1600',
  'lal ta 900 nil ta 1100',
  'boro ta 900 choto ta 700',
  'sutor dam 420 kg',
  '1600 mat likhna',
  '1500 jani na thik ki na',
  'not sure 1500',
  'dam der',
  '1450 10% off',
  'jamdani 3000, tant offer 1200',
  '2 piece 2600 offer, 1 piece 1400',
  'দুটোই মিলে ১৪০০',
])('asks about "%s", which says more of numbers than one price', (text) => {
  expect(pricePlainly(text).kind).toBe('ambiguous');
});

it.each([
  'মজুরি ২৫০ সুতো ৪০০',
  'suto kinechi 600 diye',
  'not 14000',
  '৪০০ টাকা রোজ',
  'মাসে ৫০০ করে',
  '1500 ভুল',
  '200 komate parbo',
])('takes no price of "%s", and may ask', (text) => {
  expect(['ambiguous', 'none']).toContain(readPrice(text, 'answer').kind);
});

it.each([
  ['dam 1800 stock 4', 1_800],
  ['১৮০০ টাকা, ফুলিয়া ৭৪১৪০২', 1_800],
  ['দাম ৯৫০ মাত্র ছয়টা বাকি', 950],
  ['2000 kombe na', 2_000],
  ['১৭৫০ টা ভুল ১৮৫০ টা ঠিক', 1_850],
  ['১৮৫০ ঠিক, ১৭৫০ ভুল', 1_850],
  ['25oo', 2_500],
  ['2ooo taka', 2_000],
  ['1000 agrim dile 2500 e debo', 2_500],
  ['100 discount 1700 final', 1_700],
  ['500 count 45000', 45_000],
  ['1250 not 1520', 1_250],
  ['not 1500, 1550', 1_550],
  ['1900 taka advance chai na', 1_900],
  ['রেট 220 মিটার', 220],
  ['nau so sola rs', 916],
  ['panch sh tetrish taka', 533],
  ['12k for the silk one', 12_000],
  ['market e 2200, ami 1900', 1_900],
  ['mojuri 400 suto 600, dam 1750', 1_750],
  ['kurti 750 size M', 750],
  ['750 size m, l, xl', 750],
  ['na sho taka', 900],
  ['দাম পঁচিশশো রাখা আছে', 2_500],
  ['ek ekta egaroso kore', 1_100],
  ['dui hajar mashi', 2_000],
  ['2k boss', 2_000],
  ['price 1450 rakhiye, 1600 mat likhna', 1_450],
  ['Regular price 2600, puja offer 2300', 2_300],
  ['1200 er jinis 980 te dicchi', 980],
  ['panjabi size 38-44, 890', 890],
  ['Rate: 1800 Code: 214', 1_800],
  ['1) 1800', 1_800],
  ['dutoi 1400', 1_400],
  ['1200 likhlam bhul kore 1400', 1_400],
  ['২৫০০ হাতে বোনা', 2_500],
  ['1450 rate e debo', 1_450],
  ['chalo 1450', 1_450],
  ['maine 1450 bola', 1_450],
  ['1450 to lagbei', 1_450],
  ['1450 haath se bana hua', 1_450],
  ['১৪৫০ রংটা সুন্দর', 1_450],
  ['১৪৫০ জেলা নদিয়া', 1_450],
  ['১৪৫০ পাড় লাল', 1_450],
  ['1450 saath me blouse', 1_450],
  ['1450 rupya se ek paisa kam nahi', 1_450],
  ['1450 wash 3 bar korleo rong jabe na', 1_450],
  ['1450 after discount', 1_450],
  ['1450 (after 10% discount)', 1_450],
  ['৮৪ কাউন্ট ১২ হাত ১৪৫০ টাকা', 1_450],
  ['rs1450only', 1_450],
  ['250 hate bona gamcha', 250],
  ['1500 ghorer jonno', 1_500],
  ['1800 sutor kaj', 1_800],
  ['2200 kantha stitch', 2_200],
  ['1200 shal', 1_200],
  ['1500 sale price', 1_500],
  ['1400 thak', 1_400],
  ['1500 photo dekhun', 1_500],
  ['1400 kore debo bondhu der jonno', 1_400],
  ['বাচ্চা দের ৮০০', 800],
  ['1400 sorry for typo, not 14000', 1_400],
  ['price dropped to 1400 from 1600', 1_400],
  ['1600 theke kome 1400', 1_400],
  ['১৬০০ টাকার শাড়ি ১৪০০ টাকায়', 1_400],
  ['1400 hobe ekta sunno beshi', 1_400],
])('takes the price in "%s", where every other number is accounted for', (text, rupees) => {
  expect(pricePlainly(text)).toMatchObject({ kind: 'amount', paise: rupees * 100 });
});

it.each([
  'debit hoyeche 500 taka',
  'rent 3000 per month',
  'estd 1985',
  'photo 3',
  '১২ হাতের',
  '100 suto',
  '৩০০ ঘর তাঁতি',
  '৪০০ সুতোর',
  '500 haat',
])('takes no price from "%s"', (text) => {
  expect(readPrice(text, 'answer').kind).toBe('none');
});

it('hears what is sold by the kilo and what is a size, no metre', () => {
  expect(readPrice('suto 380 kg', 'answer')).toMatchObject({ kind: 'amount', paise: 38_000, unit: 'kilogram' });
  expect(readPrice('suto 200 kg ache', 'answer').kind).toBe('none');
  expect(readPrice('suto 200 kg', 'search').kind).toBe('none');
  expect(readPrice('kurti M 750', 'answer')).not.toHaveProperty('unit');
});

it.each([
  '২০০০ এর মধ্যে না হলে ২৫০০',
  'budget 2000 na 2500',
  '2 hajar er moddhe lal, 3 hajar er moddhe nil',
  '1500 theke 2500 na 2000 theke 3000',
])('sets no limit from "%s", which says two', (text) => {
  expect(readPrice(text, 'search').kind).toBe('ambiguous');
});

it.each(['আমার তিন হাজারের বেশি নেই', '3000 is my limit', 'amar kache 3000 taka ache', 'i have 3000'])(
  'hears in "%s" the most a buyer can spend',
  (text) => {
    expect(readPrice(text, 'search')).toMatchObject({ kind: 'bounds', maxPaise: 300_000 });
  },
);

it('hears in "3000 er beshi nei?" what is wanted above it', () => {
  expect(readPrice('3000 er beshi nei?', 'search')).toMatchObject({ kind: 'bounds', minPaise: 300_000 });
});

it.each([
  ['দুটোই আছে আর হবে না', 2],
  ['লাল ৫ নীল ১০ মোট ১৫টা', 15],
  ['৩টা ছিল ১টা বিক্রি হল, ২টা আছে', 2],
  ['৪ লিখেছিলাম ৫ হবে', 5],
])('counts in "%s"', (text, count) => {
  expect(readQuantity(text, 'stock')).toMatchObject({ kind: 'count', count });
});

it.each(['৫টা নেই', '3 ta debo na', 'মাসে ৫টা', '৩টা কাল আসবে', 'kompokkhe 5 ta', '3 design 2 ta kore', '5+', 'l0'])(
  'takes no stock from "%s" without asking',
  (text) => {
    expect(readQuantity(text, 'stock').kind).toBe('ambiguous');
  },
);

it('hears the hour in "৯টা বাজে" and the cubits in "barohat"', () => {
  expect(readQuantity('৯টা বাজে', 'stock').kind).toBe('none');
  expect(readQuantity('barohat', 'length')).toMatchObject({ kind: 'length', cm: 548.64 });
  expect(readQuantity('৫ মিটার না সাড়ে ৫', 'length')).toMatchObject({ kind: 'length', cm: 550 });
});
