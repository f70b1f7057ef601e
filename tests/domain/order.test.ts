import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  movesFor,
  movesOffered,
  ORDER_LIFE,
  ORDER_STATES,
  type OrderState,
  refuseOrderMove,
  stockEffectOf,
} from '../../src/domain/order.ts';
import { unreachableStates } from '../../src/domain/transitions.ts';
import { readLocales } from '../../src/i18n/locales.ts';

const LOCALES = new URL('../../locales/', import.meta.url).pathname;
const SIDES = ['buyer', 'seller'] as const;
const ENDS: readonly OrderState[] = ['received', 'declined', 'cancelled'];

const everyMove = ORDER_STATES.flatMap((from) => ORDER_STATES.flatMap((to) => SIDES.map((by) => ({ from, to, by }))));

it('lets an order reach every state and leave every state but the three ends', () => {
  expect(unreachableStates(ORDER_LIFE, 'placed')).toEqual([]);
  expect(ORDER_STATES.filter((state) => ORDER_LIFE[state].to.length === 0).sort()).toEqual([...ENDS].sort());
});

it('tells in every language why a move is refused, whoever asks for whatever', () => {
  const languages = readLocales(LOCALES);
  for (const move of everyMove) {
    const refusal = refuseOrderMove(move);
    if (refusal === undefined) continue;
    for (const sentences of languages.values()) expect(sentences).toHaveProperty([refusal]);
  }
});

it('allows a move only as the life of an order has it, and every move that it offers', () => {
  for (const { from, to, by } of everyMove) {
    const allowed = refuseOrderMove({ from, to, by }) === undefined;
    if (allowed) expect(ORDER_LIFE[from].to).toContain(to);
    if (movesFor(from, by).includes(to)) expect(allowed).toBe(true);
  }
});

it('leaves an ended order alone, whoever asks', () => {
  const stirred = everyMove
    .filter(({ from }) => ENDS.includes(from))
    .filter((move) => refuseOrderMove(move) === undefined);
  expect(stirred).toEqual([]);
});

it.each([
  { from: 'placed', to: 'accepted', by: 'buyer', why: 'order.notYours' },
  { from: 'sent', to: 'received', by: 'seller', why: 'order.notYours' },
  { from: 'sent', to: 'cancelled', by: 'buyer', why: 'order.tooLateToCancel' },
  { from: 'sent', to: 'cancelled', by: 'seller', why: 'order.tooLateToCancel' },
  { from: 'cancelled', to: 'accepted', by: 'seller', why: 'order.already.cancelled' },
  { from: 'accepted', to: 'accepted', by: 'seller', why: 'order.already.accepted' },
  { from: 'declined', to: 'cancelled', by: 'buyer', why: 'order.already.declined' },
] as const)('tells a $by who wants $to of an order that is $from: $why', ({ from, to, by, why }) => {
  expect(refuseOrderMove({ from, to, by })).toBe(why);
});

it('offers a seller to accept or decline, and a buyer to call it off until the parcel is on its way', () => {
  expect(movesFor('placed', 'seller')).toEqual(['accepted', 'declined']);
  expect((['placed', 'accepted', 'packed'] as const).map((state) => movesOffered(state, 'buyer'))).toEqual([
    ['cancelled'],
    ['cancelled'],
    ['cancelled'],
  ]);
  expect(movesOffered('sent', 'buyer')).toEqual(['received']);
  expect(movesFor('sent', 'seller')).toEqual([]);
});

it('takes a buyer at her word when she holds what nobody said was sent', () => {
  expect(movesFor('accepted', 'buyer')).toContain('received');
  expect(movesFor('packed', 'buyer')).toContain('received');
  expect(movesFor('placed', 'buyer')).not.toContain('received');
});

it('never makes or loses a piece, whatever way an order takes through its life', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 8 }), (choices) => {
      let state: OrderState = 'placed';
      let [onHand, held] = [5, 2];
      for (const choice of choices) {
        const ways: readonly OrderState[] = ORDER_LIFE[state].to;
        const to: OrderState | undefined = ways[choice % Math.max(1, ways.length)];
        if (to === undefined) break;
        const effect = stockEffectOf(state, to);
        if (effect === 'sell') [onHand, held] = [onHand - 2, held - 2];
        if (effect === 'release') held -= 2;
        if (effect === 'return') onHand += 2;
        state = to;
      }
      const isSold = state === 'accepted' || state === 'packed' || state === 'sent' || state === 'received';
      expect({ onHand, held }).toEqual({ onHand: isSold ? 3 : 5, held: state === 'placed' ? 2 : 0 });
    }),
  );
});
