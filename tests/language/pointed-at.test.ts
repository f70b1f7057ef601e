import { expect, it } from 'vitest';
import { readAskedFact } from '../../src/language/asked-facts.ts';
import { looksBack } from '../../src/language/looking-on.ts';
import { readPointedPlace } from '../../src/language/pointed-place.ts';

it.each([
  ['২ নম্বরটার সাথে ব্লাউজ আছে?', 2],
  ['prothom tar dam koto', 1],
  ['2 no tar dam koto', 2],
  ['দ্বিতীয়টার দাম কত', 2],
  ['number 2 er dam', 2],
  ['২ নং এর দাম', 2],
  ['2 number ta 1500 e deben?', 2],
  ['শেষেরটা কি সুতির?', 'last'],
  ['tin nombor tar rong paka?', 3],
  ['২টার দাম কত', 2],
  ['pehla wala cotton hai kya', 1],
  ['दूसरी का दाम', 2],
  ['প্রথম শাড়িটার লম্বা কত', 1],
])('"%s" points at one of a list', (text, place) => {
  expect(readPointedPlace(text)?.place).toBe(place);
});

it.each([
  ...['২টা আছে?', '2 ta nebo', 'দুটো নেব', '2 ta koto te deben', 'আজ প্রথম দেখছি', 'এক হাজার টাকা'],
  ...['দুধ সাদা শাড়ি', 'তিনটে লাল শাড়ি', 'no problem', '100 number suto', 'ekta din', 'one piece blouse ache?'],
])('"%s" points at none', (text) => {
  expect(readPointedPlace(text)).toBeUndefined();
});

it.each([
  ['ব্লাউজ পিস আছে?', 'blouse'],
  ['sathe blouse piece deben?', 'blouse'],
  ['is there a blouse piece?', 'blouse'],
  ['ब्लाउज़ पीस है क्या?', 'blouse'],
  ['লম্বায় কত?', 'length'],
  ['koto meter?', 'length'],
  ['এটা কোথাকার শাড়ি', 'place'],
  ['where is it from?', 'place'],
  ['কোন তাঁতের?', 'weave'],
  ['eta ki jamdani?', 'weave'],
  ['is this cotton?', 'material'],
  ['কী সুতো?', 'material'],
])('"%s" asks what the listing says', (text, fact) => {
  expect(readAskedFact(text)).toBe(fact);
});

it.each([
  ...['ব্লাউজ পিস কোন রঙের?', 'ব্লাউজ কত মিটার?', 'ব্লাউজ পিস আলাদা করে দেবেন?', 'ব্লাউজ ছাড়া কত?', 'রং পাকা?'],
  ...['হাতে বোনা কি?', 'লম্বা মেয়েদের হবে?', 'কোথায় থাকেন?', 'kothay pathaben?', '২ মিটার কেটে দেবেন?', 'jamdani ache?'],
  ...['লাল জামদানি', 'পাড় কি জরির?', 'কী কী জামদানি আছে?', 'ar ki jamdani ache'],
])('"%s" asks what only the seller knows, or looks for something', (text) => {
  expect(readAskedFact(text)).toBeUndefined();
});

it.each([
  ...['আগেরটা দেখান', 'আগের শাড়িটা আবার দেখি', 'ager ta', 'ager sari ta dekhan', 'ota abar dekhi', 'আগের লালটা দেখি'],
  ...[
    'show me the previous one',
    'पिछला वाला दिखाओ',
    'age jeta dekhlam',
    'আগে যেটা দেখালেন সেটা আবার দেখান',
    'phir se dikhao',
  ],
])('"%s" looks back', (text) => {
  expect(looksBack(text)).toBe(true);
});

it.each([
  ...['আগে দেখান', 'আগের অর্ডারটা দেখান', 'আগের দাম কত', 'আবার', 'আবার লিখুন', 'লাল শাড়ি দেখান', 'আগের ঠিকানায় পাঠান'],
  ...['আগের মতো', 'আরও দেখান', 'pehla wala dikhao', 'abar order korbo', '২টা আবার দেখান', 'again', 'আগে টাকা দেব?'],
])('"%s" does not', (text) => {
  expect(looksBack(text)).toBe(false);
});
