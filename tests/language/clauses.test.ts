import { expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { readClauses } from '../../src/language/replies/clauses.ts';

it.each([
  // Who is polite to whom, which script and which order change nothing.
  ['বাতিল করে দিন', 'CANCEL.imp'],
  ['batil koiren', 'CANCEL.fut2'],
  ['kar do cancel', 'CANCEL.imp'],
  ['cancel korte chai', 'CANCEL.want'],
  ['want to cancel', 'CANCEL.want'],
  // A refusal belongs to what it stands beside.
  ['বাতিল করবেন না', '!CANCEL.fut2'],
  ['cancel mat karo', '!CANCEL.imp'],
  ['cancel korun, ar nebo na', 'CANCEL.imp | MORE !TAKE.fut1'],
  ['na na cancel korun', 'NO CANCEL.imp'],
  ['বাতিল করুন না', 'CANCEL.plea'],
  // Two verbs that are one.
  ['পাঠিয়ে দেবেন না', '!SEND.fut2'],
  ['nite parchi na', '!TAKE.can'],
  ['জানিনা', '!KNOW.pres'],
  // What stays unread is counted, not guessed.
  ['সবুজটা নেব', 'UNKNOWN TAKE.fut1'],
])('reads %s as %s', (text, expected) => {
  const read = readClauses(normalise(text)).map(({ senses }) =>
    senses.map(({ tag, form, refused }) => `${refused ? '!' : ''}${tag}${form ? `.${form}` : ''}`).join(' '),
  );
  expect(read.join(' | ')).toBe(expected);
});
