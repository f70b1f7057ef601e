import { expect, it } from 'vitest';
import { BROADCAST_LIFE, BROADCAST_STATES } from '../../src/domain/broadcast.ts';
import { unreachableStates } from '../../src/domain/transitions.ts';

it('lets a broadcast reach every state, and never run again once it has ended', () => {
  expect(unreachableStates(BROADCAST_LIFE, 'draft')).toEqual([]);
  expect(BROADCAST_STATES.filter((state) => BROADCAST_LIFE[state].to.length === 0)).toEqual(['cancelled']);
  expect(BROADCAST_STATES.filter((state) => BROADCAST_LIFE[state].to.includes('running'))).toEqual(['draft', 'paused']);
});
