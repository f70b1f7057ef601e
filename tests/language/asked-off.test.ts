import { expect, it } from 'vitest';
import { leftWhenAsked, readAskedOff } from '../../src/language/asked-off.ts';

/** What is left of 2,800. */
function left(text: string): number | undefined {
  const asked = readAskedOff(text);
  const paise = asked && leftWhenAsked(asked, 280_000);
  return paise === undefined ? undefined : paise / 100;
}

it.each([
  ['100 kom debo', 2700],
  ['১০০ টাকা কম হবে?', 2700],
  ['100 takar kom hobe?', 2700],
  ['50 tk komao', 2750],
  ['১০০ টাকা কমান', 2700],
  ['১৫০ টাকা কমিয়ে দিন না', 2650],
  ['100 kom korben na?', 2700],
  ['দুশো টাকা কম রাখুন', 2600],
  ['ektu 100 taka kom korun', 2700],
  ['सौ रुपये कम कर दो', 2700],
  ['reduce by 200 please', 2600],
  ['give 100 discount', 2700],
  ['১০০ ছাড় দেবেন?', 2700],
  ['10% discount hobe?', 2520],
  ['200 taka kome deben?', 2600],
  ['১০০ টাকা কম হলে নেব', 2700],
  ['dosho taka kom dile nei', 2600],
  ['didi 100 taka kom raikhen', 2700],
])('"%s" asks for it at %d', (text, rupees) => {
  expect(left(text)).toBe(rupees);
});

it.each(
  [
    ...['kom hobe?', '১০০ টাকার কমে গামছা', '100 takar kom gamcha', '500 er kome saree dekhan', '2200 er kom hobe?'],
    ...[
      '1000 takar kome ki ache',
      '২২০০ র কমে হবে না?',
      '2000 kom debo',
      '50 gram kom',
      '2 ta kom hobe',
      'ektu kom korun',
    ],
    ...[
      'keno 100 taka kom?',
      'courier 100 taka kom hobe?',
      '100 taka kom chilo',
      'oi dokane 100 taka kom',
      '2500 te hobe?',
    ],
    ...['2to nile 100 kom?', '১০০ টাকা কম পাঠিয়েছি', '100 taka kom peyechi', '100 takar niche kichu ache?'],
  ].map((text) => [text]),
)('"%s" asks for nothing off it', (text) => {
  expect(left(text)).toBeUndefined();
});
