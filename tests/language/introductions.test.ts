import { expect, it } from 'vitest';
import { readIntroduction } from '../../src/language/introductions.ts';
import { readSellerKind } from '../../src/language/seller-kinds.ts';

it.each([
  ['মিনতি বসাক, ফুলিয়া', 'মিনতি বসাক', 'ফুলিয়া'],
  ['মিনতি বসাক ফুলিয়া', 'মিনতি বসাক', 'ফুলিয়া'],
  ['Minati Basak Phulia Nadia', 'Minati Basak', 'Phulia Nadia'],
  ['আমার নাম মিনতি বসাক, বাড়ি ফুলিয়া নদিয়া', 'মিনতি বসাক', 'বাড়ি ফুলিয়া নদিয়া'],
  ['আমি রহিমা বিবি বাড়ি চরকালিগঞ্জ', 'রহিমা বিবি', 'চরকালিগঞ্জ'],
  ['amar nam rahima bibi, chorkaliganj', 'rahima bibi', 'chorkaliganj'],
  ['নামঃ সন্ধ্যা পাল', 'সন্ধ্যা পাল', ''],
  ['My name is Sandhya Pal from Dhaniakhali', 'Sandhya Pal', 'Dhaniakhali'],
  ['সন্ধ্যা পাল বলছি', 'সন্ধ্যা পাল', ''],
  ['ফুলিয়া', 'ফুলিয়া', ''],
  ['ফুলিয়া টাঙ্গাইল শাড়ি বয়ন শিল্প সমবায় সমিতি লিমিটেড', 'ফুলিয়া টাঙ্গাইল শাড়ি বয়ন শিল্প সমবায় সমিতি লিমিটেড', ''],
  ['নমিতা হালদার, শান্তিপুর', 'নমিতা হালদার', 'শান্তিপুর'],
  ['Namita Haider', 'Namita Haider', ''],
  ['নামিতা দাস', 'নামিতা দাস', ''],
  ['9830012345', '', ''],
  ['???', '', ''],
])('%s', (text, name, home) => {
  const read = readIntroduction(text);
  expect(read.name).toBe(name);
  expect(read.home.normalize('NFC')).toBe(home.replace(/^বাড়ি /, '').normalize('NFC'));
});

it.each([
  ['আমি নিজেই বুনি', 'weaver'],
  ['তাঁতি', 'weaver'],
  ['nije buni', 'weaver'],
  ['I weave at home', 'weaver'],
  ['সমিতি না, নিজে বুনি', 'weaver'],
  ['আমরা সমবায় সমিতি', 'society'],
  ['weavers society', 'society'],
  ['স্বনির্ভর গোষ্ঠী', 'society'],
  ['তন্তুজ', 'organisation'],
  ['সরকারি দপ্তর থেকে', 'department'],
  ['govt dept', 'department'],
  ['সরকারি সমিতি', undefined],
  ['জানি না', undefined],
  ['', undefined],
])('%s is said by a %s', (text, kind) => {
  expect(readSellerKind(text)).toBe(kind);
});
