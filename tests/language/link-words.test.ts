import { describe, expect, it } from 'vitest';
import { replyIntent as readReply } from '../../src/language/heard-reply.ts';
import { readLinkCode, wantsLink, wantsUnlink } from '../../src/language/link-words.ts';

describe('six digits', () => {
  it.each([
    ['482913', '482913'],
    ['৪৮২৯১৩', '482913'],
    ['४८२ ९१३', '482913'],
    [' 482 913. ', '482913'],
    ['৪ ৮ ২ ৯ ১ ৩', '482913'],
    ['48-29-13', '482913'],
    ['কোড ৪৮২ ৯১৩', '482913'],
    ['code: 482913', '482913'],
    ['４８２９１３', '482913'],
  ])('reads %s', (text, code) => {
    expect(readLinkCode(text)).toBe(code);
  });

  it.each(['48291', '4829130', '082913', '482913 টাকা', 'পিন ৭৩১২০৪', 'TH-482913', '₹482913', '2500', ''])(
    'leaves %s alone',
    (text) => {
      expect(readLinkCode(text)).toBeUndefined();
    },
  );
});

describe('the wish to link', () => {
  it.each([
    ...['যোগ', 'লিংক', 'লিঙ্ক করব', 'link', '/link', 'link my whatsapp', 'টেলিগ্রাম যোগ করুন'],
    ...['আমার হোয়াটসঅ্যাপ যোগ করতে চাই', 'telegram jog korun', 'amar onno phone jog korte chai', 'অন্য ফোন জুড়ে দিন'],
    ...['add another phone', 'connect telegram', 'टेलीग्राम जोड़ो'],
    ...['টেলিগ্রাম আর হোয়াটসঅ্যাপ এক করে দিন', 'link telegram to whatsapp', 'অন্য ফোন জুড়তে চাই', 'onno phone jurte chai'],
    ...[
      'আমি টেলিগ্রামেও আছি',
      'আমি হোয়াটসঅ্যাপেও আছি',
      'ami telegram eo achi',
      'main telegram par bhi hoon',
      "I'm on telegram too",
    ],
  ])('hears %s', (text) => {
    expect(wantsLink(text)).toBe(true);
  });

  it.each([
    ...[
      'লিংক দিন',
      'link din',
      'লিংক পাঠান',
      'এক',
      'এক জোড়া',
      'জোড়া শাড়ি',
      'নতুন ফোন',
      'আমি টেলিগ্রামে আছি',
      'লাল জামদানি',
      'whatsapp',
      'টেলিগ্রাম',
    ],
    ...['আমার নম্বর দিন', 'join', 'যোগাযোগ করুন', 'phone number din'],
  ])('does not take %s for it', (text) => {
    expect(wantsLink(text)).toBe(false);
  });

  it.each(['আলাদা', 'আলাদা করে দিন', 'unlink', 'unlink my telegram', 'alada korun', 'अलग करो', 'টেলিগ্রাম আলাদা করুন'])(
    'hears the wish to part in %s, and nothing that stops or cancels',
    (text) => {
      expect(wantsUnlink(text)).toBe(true);
      expect(['stop', 'cancel']).not.toContain(readReply(text, 'idle'));
    },
  );

  it.each(['আলাদা রঙ আছে?', 'আলাদা শাড়ি', 'বন্ধ', 'বাতিল', 'link'])('does not part for %s', (text) => {
    expect(wantsUnlink(text)).toBe(false);
  });
});
