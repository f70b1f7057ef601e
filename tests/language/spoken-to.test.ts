import { expect, it } from 'vitest';
import { replyIntent as readReply } from '../../src/language/heard-reply.ts';
import { SPOKEN_TO } from '../../src/language/spoken-to.ts';

it('hears the same yes whoever is spoken to', () => {
  const names = SPOKEN_TO.split(', ');
  expect(names.filter((name) => readReply(`হ্যাঁ ${name}`, 'confirm_order', 'buyer') !== 'yes')).toEqual([]);
});
