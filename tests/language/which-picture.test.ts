import { expect, it } from 'vitest';
import { readWhichPicture } from '../../src/language/which-picture.ts';

it.each([
  ['prothom ta lal jamdani saree 2800 1 ta', 1, 'lal jamdani saree 2800 1 ta'],
  ['3 no ta sobuj tosor 4500', 3, 'sobuj tosor 4500'],
  ['3no ta sobuj tosor 4500', 3, 'sobuj tosor 4500'],
  ['char no holud baluchori 7500', 4, 'holud baluchori 7500'],
  ['sesh er ta sada tant 900', 'last', 'sada tant 900'],
  ['শেষেরটা সাদা তাঁত ৯০০', 'last', 'সাদা তাঁত 900'],
  ['দ্বিতীয় টা নীল টাঙ্গাইল ১২০০', 2, 'নীল টাঙ্গাইল 1200'],
  ['২ নম্বর ছবি নীল টাঙ্গাইল ১২০০', 2, 'নীল টাঙ্গাইল 1200'],
  ['chobi 2: nil tangail 1200', 2, 'nil tangail 1200'],
  ['first one red jamdani 2800', 1, 'red jamdani 2800'],
  ['दूसरी वाली नीली तांत 1200', 2, 'नीली तांत 1200'],
])('"%s" is written to picture %s', (text, place, rest) => {
  expect(readWhichPicture(text)).toEqual({ place, rest });
});

it.each([
  '2 ta nil tangail 1200',
  'chobi 3 ta pathalam',
  '3 ta chobi dilam',
  'nil tangail 1200 2 ta',
  'last price 2500',
  'ses hoye geche',
  'no ta ache',
  'prothome bolun dam koto',
  '80 no suto tant 900',
])('"%s" names no picture', (text) => {
  expect(readWhichPicture(text)).toBeUndefined();
});
