import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  CODE_ALPHABET,
  drawCode,
  drawFreeCode,
  isUnmistakable,
  LISTING_CODE_LENGTH,
  ORDER_CODE_LENGTH,
  sayListingCode,
  sayOrderCode,
} from '../../src/domain/codes.ts';
import { INVITATION_CODE_LENGTH, sayInvitationCode } from '../../src/domain/invitation.ts';
import { readEnquiryCode, readInvitationCode, readListingCode, readOrderCode } from '../../src/language/item-codes.ts';

const code = (length: number) =>
  fc
    .array(fc.constantFrom(...CODE_ALPHABET), { minLength: length, maxLength: length })
    .map((letters) => letters.join(''))
    .filter(isUnmistakable);

it('uses no letter or digit that looks or sounds like another', () => {
  expect([...CODE_ALPHABET].filter((letter) => '01ILO58BSUV'.includes(letter))).toEqual([]);
  expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
});

it('draws every letter from the first to the last, and nothing else', () => {
  expect(drawCode(4, () => 0)).toBe('2222');
  expect(drawCode(4, (below) => below - 1)).toBe('ZZZZ');
  expect(drawCode(ORDER_CODE_LENGTH, () => 7)).toHaveLength(ORDER_CODE_LENGTH);
});

it('reads back every code it says, however a person types it', () => {
  fc.assert(
    fc.property(code(LISTING_CODE_LENGTH), (drawn) => {
      const said = sayListingCode(drawn);
      for (const typed of [said, said.toLowerCase(), said.replace('-', ' '), ` ${said}।`, `${said} আছে?`])
        expect(readListingCode(typed)).toBe(drawn);
    }),
  );
  fc.assert(
    fc.property(code(ORDER_CODE_LENGTH), (drawn) => {
      expect(readOrderCode(sayOrderCode(drawn))).toBe(drawn);
      expect(readOrderCode(sayOrderCode(drawn).toLowerCase())).toBe(drawn);
    }),
  );
});

it('never takes an item for an order, nor an order for an item', () => {
  const drawn = fc.tuple(code(LISTING_CODE_LENGTH), code(ORDER_CODE_LENGTH));
  fc.assert(
    fc.property(drawn, ([item, order]) => {
      expect(readOrderCode(sayListingCode(item))).toBeUndefined();
      expect(readListingCode(sayOrderCode(order))).toBeUndefined();
    }),
  );
});

it('never takes an invitation for a talk or an item, however its own letters begin', () => {
  const within = fc.tuple(fc.constantFrom('QN', 'TH'), code(INVITATION_CODE_LENGTH - 2));
  fc.assert(
    fc.property(within, ([start, rest]) => {
      expect(isUnmistakable(`${start}${rest}`)).toBe(false);
      const said = sayInvitationCode(`${start}${rest}`);
      expect(readInvitationCode(said)).toBe(`${start}${rest}`);
      for (const read of [readEnquiryCode, readListingCode, readOrderCode]) expect(read(said)).toBeUndefined();
    }),
  );
});

it('gives a longer code once short ones are hard to find', async () => {
  const isShort = async (drawn: string) => drawn.length === LISTING_CODE_LENGTH;
  const random = (below: number) => Math.floor(Math.random() * below);
  expect(await drawFreeCode(LISTING_CODE_LENGTH, random, async () => false)).toHaveLength(LISTING_CODE_LENGTH);
  const longer = await drawFreeCode(LISTING_CODE_LENGTH, random, isShort);
  expect(longer).toHaveLength(LISTING_CODE_LENGTH + 1);
  expect(readListingCode(`দেখান ${sayListingCode(longer)}`)).toBe(longer);
});
