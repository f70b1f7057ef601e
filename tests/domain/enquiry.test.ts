import { expect, it } from 'vitest';
import {
  ENQUIRY_LIFE,
  ENQUIRY_SIDES,
  ENQUIRY_STATES,
  isReminderDue,
  refuseEnquiryMessage,
  refuseEnquiryMove,
} from '../../src/domain/enquiry.ts';
import { unreachableStates } from '../../src/domain/transitions.ts';
import { readLocales } from '../../src/i18n/locales.ts';

const languages = readLocales(new URL('../../locales/', import.meta.url).pathname);

it('lets a talk reach every state and leave it again', () => {
  expect(unreachableStates(ENQUIRY_LIFE, 'asked')).toEqual([]);
  expect(ENQUIRY_STATES.filter((state) => ENQUIRY_LIFE[state].to.length === 0)).toEqual([]);
});

it('lets only whoever closed a talk open it, and says every refusal in every language', () => {
  const tries = ENQUIRY_SIDES.flatMap((by) =>
    ENQUIRY_SIDES.flatMap((blockedBy) => [
      refuseEnquiryMessage({ state: 'blocked', blockedBy, by }),
      refuseEnquiryMove({ from: 'blocked', to: 'answered', by, blockedBy }),
      refuseEnquiryMove({ from: 'blocked', to: 'blocked', by, blockedBy }),
    ]),
  );
  expect(tries.filter((key) => key === undefined)).toHaveLength(2);
  for (const sentences of languages.values())
    for (const key of tries.filter((one) => one !== undefined)) expect(sentences).toHaveProperty([key]);
});

it('reminds after two hours and after twelve, and does not catch up with both at once', () => {
  const askedAt = new Date('2026-11-23T10:00:00+05:30');
  const after = (hours: number) => new Date(askedAt.getTime() + hours * 3_600_000);
  expect(isReminderDue({ askedAt, hours: 2, now: after(2) })).toBe(true);
  expect(isReminderDue({ askedAt, hours: 2, now: after(12) })).toBe(false);
  expect(isReminderDue({ askedAt, hours: 12, now: after(40) })).toBe(true);
});
