import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newFrame, parkActive, readSession } from '../../src/conversation/session.ts';

const frame = { flow: 'listItem', answers: { price: 1 }, trail: ['price'] };

it('reads back what it saved, through JSON', () => {
  const session = {
    active: { ...frame, asked: { step: 'stock', at: 'now', choices: [{ id: 'one', label: 'একটাই' }] } },
    parked: [frame],
  };
  expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
});

it.each([
  undefined,
  null,
  7,
  'listItem',
  [],
  { active: 'x' },
  { parked: {} },
  { active: { flow: 3 } },
  { parked: [{}] },
])("forgets a session of a stranger's shape rather than crash: %j", (garbage) => {
  expect(readSession(garbage)).toEqual({ parked: [] });
});

it('never throws, whatever is stored', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(Array.isArray(readSession(value).parked)).toBe(true);
    }),
  );
});

it('puts aside only what is worth coming back to, newest first', () => {
  const older = newFrame('register', { name: 'মিনতি' });
  const session = { active: frame, parked: [older] };
  expect(parkActive(session, () => true)).toEqual({ parked: [frame, older] });
  expect(parkActive(session, () => false)).toEqual({ parked: [older] });
});
