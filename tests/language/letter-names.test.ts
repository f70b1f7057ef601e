import { expect, it } from 'vitest';
import { CODE_ALPHABET } from '../../src/domain/codes.ts';
import { readInvitationCode } from '../../src/language/item-codes.ts';
import { spellOut } from '../../src/language/letter-names.ts';

const CALLED =
  'A এ ए,C সি सी,D ডি डी,E ই ई,F এফ एफ,G জি जी,H এইচ एच,J জে जे,K কে के,M এম एम,N এন एन,P পি पी,Q কিউ क्यू,R আর आर,T টি टी,W ডব্লিউ डब्ल्यू,X এক্স एक्स,Y ওয়াই वाई,Z জেড ज़ेड';
const NAMES = new Map(CALLED.split(',').map((line) => [line.charAt(0), line.split(' ').slice(1)]));
const letters = [...CODE_ALPHABET].filter((letter) => /[A-Z]/.test(letter));

it.each([0, 1])('hears any three letters of a code called one after the other, in either script', (script) => {
  const called = (letter: string) => NAMES.get(letter)?.[script] ?? letter;
  for (const one of letters)
    for (const two of letters)
      for (const three of letters) expect(spellOut(called(one) + called(two) + called(three))).toBe(one + two + three);
});

it.each([
  ['এএম-৭কিউ২এমকেএক্স', '7Q2MKX'],
  ['এ এম ৭ কিউ ২ এম কে এক্স', '7Q2MKX'],
  ['এ এম ৪ এক্স টি এইচ এফ টি', '4XTHFT'],
  ['এ এম এন টি এইচ এম এন ৯', 'NTHMN9'],
  ['এএম-জেটি২জেডিএক্স', 'JT2JDX'],
  ['am 7q2mkx', '7Q2MKX'],
  ['ए एम ७ क्यू २ एम के एक्स', '7Q2MKX'],
])('reads %s', (text, code) => {
  expect(readInvitationCode(text)).toBe(code);
});

it.each(['কে আছেন', 'আর একটা', 'এই যে', 'টিপ দিন', 'কী দাম', 'আমি'])('leaves "%s" no code', (text) => {
  expect(readInvitationCode(text)).toBeUndefined();
});
