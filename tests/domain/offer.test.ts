import { expect, it } from 'vitest';
import { ENQUIRY_SIDES } from '../../src/domain/enquiry.ts';
import {
  mayName,
  mayStillOffer,
  OFFER_LIFE,
  OFFER_STATES,
  refuseCounter,
  refuseOfferAnswer,
  refuseOfferedPrice,
  waitsFor,
} from '../../src/domain/offer.ts';
import { unreachableStates } from '../../src/domain/transitions.ts';
import { readLocales } from '../../src/i18n/locales.ts';

const languages = readLocales(new URL('../../locales/', import.meta.url).pathname);

it('reaches every state, and ends only where nothing is left to say', () => {
  expect(unreachableStates(OFFER_LIFE, 'made')).toEqual([]);
  expect(OFFER_STATES.filter((state) => OFFER_LIFE[state].to.length === 0)).toEqual(['ordered', 'bought', 'lapsed']);
});

it('lets only the side whose word is awaited answer, and says every refusal in every language', () => {
  const tries = OFFER_STATES.flatMap((from) =>
    ENQUIRY_SIDES.flatMap((by) =>
      (['agreed', 'declined', 'countered'] as const).map((to) => ({
        from,
        to,
        by,
        why: refuseOfferAnswer({ from, to, by }),
      })),
    ),
  );
  const allowed = tries.filter(({ why }) => why === undefined);
  expect(allowed.every(({ from, by }) => waitsFor(from) === by)).toBe(true);
  expect(allowed.map(({ from, to }) => `${from}>${to}`)).toEqual([
    'made>agreed',
    'made>declined',
    'made>countered',
    'countered>agreed',
    'countered>declined',
  ]);
  for (const sentences of languages.values())
    for (const { why } of tries) if (why !== undefined) expect(sentences).toHaveProperty([why]);
});

it('lets a buyer name a price once, also after one of the seller, and a seller hers while no answer of hers is awaited', () => {
  const mayOffer = OFFER_STATES.filter((state) => mayStillOffer({ state }));
  expect(mayOffer).toEqual(['countered', 'declined']);
  expect(OFFER_STATES.some((state) => mayStillOffer({ state, offeredPaise: 220_000 }))).toBe(false);
  expect(OFFER_STATES.filter(mayName)).toEqual(['countered', 'declined']);
});

it('takes only a lower price for an offer, and only one in between for an answer to it', () => {
  expect(refuseOfferedPrice({ offered: 220_000, listed: 280_000 })).toBeUndefined();
  expect(refuseOfferedPrice({ offered: 280_000, listed: 280_000 })).toBe('bargain.notLower');
  expect(refuseOfferedPrice({ offered: 28_000, listed: 280_000 })).toBeUndefined();
  expect(refuseOfferedPrice({ offered: 2_900, listed: 280_000 })).toBe('bargain.farTooLow');
  expect(refuseCounter({ counter: 240_000, offered: 220_000, listed: 280_000 })).toBeUndefined();
  expect(refuseCounter({ counter: 220_000, offered: 220_000, listed: 280_000 })).toBe('bargain.counterBetween');
  expect(refuseCounter({ counter: 290_000, offered: 220_000, listed: 280_000 })).toBe('bargain.counterBetween');
});
