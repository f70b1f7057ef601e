import { expect, it } from 'vitest';
import { nameOfItem } from '../../src/conversation/say-item.ts';

it('says no colour beside a weave that is called after it', () => {
  const said = (weave: string) => nameOfItem({ kind: 'saree', weave, colours: ['white', 'green'] });
  expect(said('lal_par_sada')).toMatchObject({ terms: [{ id: 'green' }, { id: 'lal_par_sada' }, { id: 'saree' }] });
  expect(said('garad')).toMatchObject({ terms: [{ id: 'white' }, { id: 'green' }, { id: 'garad' }, { id: 'saree' }] });
});
