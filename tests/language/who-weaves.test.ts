import { expect, it } from 'vitest';
import { readReply } from '../../src/language/replies.ts';

it.each([
  'তাঁতি কে',
  'tanti der theke kinte chai',
  'আপনি কি তাঁতি?',
  'weaver er nam ki',
  'তাঁতিদের শাড়ি দেখান',
  'is this made by a weaver',
  'ami tanti der saree khujchi',
  'hate bona saree chai',
  'আমি তাঁতের শাড়ি চাই',
  'i am looking for a weaver',
  'তাঁত শাড়ি আছে?',
  'ami bunini',
  'আমি বুনতে শিখতে চাই',
  'tomra ki nijera buno',
  'আমার তাঁত শাড়ি কোথায়',
  'amar tant saree kobe asbe',
  'ami tant pori',
  'আমাদের তাঁত শাড়ি খুব পছন্দ',
])('hears nobody who has come to sell in %s', (text) => expect(readReply(text, 'idle')).not.toBe('sell'));

it.each([
  'দাম লিখতে পারিনি',
  'ছবি তুলতে পারি কাল?',
  'likhte hobe?',
  'আমি পারব না',
  'dam komate pari na',
  'deliver korte pari na',
  'শাড়িটা পড়তে পারি না',
  'বেশি দিতে পারি না',
])('hears nobody who cannot write or read in %s', (text) => expect(readReply(text, 'idle')).not.toBe('help'));
