import { expect, it } from 'vitest';
import { completeListing } from '../../src/conversation/listing-draft.ts';

const person = { id: 'p', language: 'bn', isNew: false, sellers: [], staffRoles: [], addresses: [] } as const;
const draft = { photos: [], price: { paise: 15_000, unit: 'piece' }, stock: 12, weave: 'taant' } as const;

it('takes the length that a weave usually has for a saree only: a gamchha of five metres and a half would be a lie', () => {
  const lengthOf = (kind: string) => completeListing({ ...draft, photos: [], kind }, person)?.lengthCm;
  expect(lengthOf('saree')).toBe(550);
  expect(lengthOf('gamchha')).toBeUndefined();
});
