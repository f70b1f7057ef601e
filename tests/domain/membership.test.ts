import { describe, expect, it } from 'vitest';
import { type Member, refuseAppointment, refuseRemoval, whoHears } from '../../src/domain/membership.ts';

const one = (personId: string, role: Member['role'], more: Partial<Member> = {}): Member => ({
  ...{ personId, role, onDuty: false },
  ...more,
});
const society = [one('mina', 'manager'), one('rahima', 'member'), one('sita', 'member')];
const all = new Set(['mina', 'rahima', 'sita', 'malati', 'tapan']);

describe('who may go', () => {
  it.each([
    ['mina', 'rahima', undefined],
    ['rahima', 'rahima', undefined],
    ['rahima', 'sita', 'people.managersOnly'],
    ['malati', 'rahima', 'people.notYours'],
    ['mina', 'malati', 'people.gone'],
    ['mina', 'mina', 'people.lastManager'],
  ])('%s takes out %s: %s', (by, whom, refusal) => {
    expect(refuseRemoval(society, { by, whom })).toBe(refusal);
  });

  it('lets a manager go once there is another, and makes no manager of a stranger or a keeper', () => {
    const two = [...society, one('malati', 'manager'), one('tapan', 'keeper')];
    expect(refuseRemoval(two, { by: 'mina', whom: 'mina' })).toBeUndefined();
    expect(refuseAppointment(two, { by: 'rahima', whom: 'sita' })).toBe('people.managersOnly');
    expect(refuseAppointment(two, { by: 'mina', whom: 'tapan' })).toBe('people.gone');
    expect(refuseAppointment(two, { by: 'mina', whom: 'malati' })).toBe('people.alreadyManager');
    expect(refuseAppointment(two, { by: 'mina', whom: 'sita' })).toBeUndefined();
  });
});

describe('who hears', () => {
  it('is everybody while nobody is on duty, then only those who are', () => {
    expect(whoHears(society, all)).toEqual(['mina', 'rahima', 'sita']);
    const atWork = society.map((member) => ({ ...member, onDuty: member.personId === 'sita' }));
    expect(whoHears(atWork, all)).toEqual(['sita']);
  });

  it('is everybody again when the one on duty cannot be written to', () => {
    const atWork = society.map((member) => ({ ...member, onDuty: member.personId === 'sita' }));
    expect(whoHears(atWork, new Set(['mina', 'rahima']))).toEqual(['mina', 'rahima']);
  });

  it('counts the duty of a society apart from a weaver’s own', () => {
    const weaver = [
      one('malati', 'manager'),
      one('mina', 'keeper', { viaId: 's', onDuty: true }),
      one('rahima', 'keeper', { viaId: 's' }),
    ];
    expect(whoHears(weaver, all)).toEqual(['malati', 'mina']);
  });
});
