import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const SCRIPTS = ['0123456789', '০১২৩৪৫৬৭৮৯', '०१२३४५६७८९'];

it('stores nothing for the other side that holds a number, however it was written', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 1 });
  const toSeller = await chatOf(test, seller);
  const written = fc.record({
    script: fc.constantFrom(...SCRIPTS),
    gap: fc.constantFrom('', ' ', '-', '.', ' - '),
    every: fc.integer({ min: 1, max: 10 }),
    before: fc.constantFrom('', 'ফোন করুন ', 'call me ', 'রং কী? '),
  });
  let count = 0;
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(written, async ({ script, gap, every, before }) => {
      count += 1;
      // As on WhatsApp, the buyer's address and name on the platform are the number itself.
      const number = `98300${String(10_000 + count)}`;
      const said = [...number].map(
        (digit, index) => `${index > 0 && index % every === 0 ? gap : ''}${script[Number(digit)]}`,
      );
      await phones.say(number, { choose: `to/enquire/ask/${code}` });
      await phones.say(number, `${before}${said.join('')}`);
      const rows = await test.db.outboxRow.findMany({ where: { chatId: toSeller.id } });
      const heard = rows.map((row) => plain(JSON.stringify([row.body, row.outside, row.choices]))).join(' ');
      // Some spellings are read as a price too high to pass on; most of what is said must still arrive.
      expect(rows.length).toBeGreaterThanOrEqual(Math.floor(count / 2));
      expect(heard).not.toContain(number);
      // The seller gives hers back in the same spelling, and the buyer is shown none of it either.
      const buyer = await chatOf(test, number);
      const talk = await test.db.enquiry.findFirst({ where: { buyerId: buyer.personId } });
      if (talk === null) return;
      const hers = `97400${String(10_000 + count)}`;
      const written = [...hers].map(
        (digit, index) => `${index > 0 && index % every === 0 ? gap : ''}${script[Number(digit)]}`,
      );
      await phones.say(seller, `QN-${talk.code} আঁচল ভালো, ${written.join('')}`);
      const shown = await test.db.outboxRow.findMany({ where: { chatId: buyer.id } });
      const told = shown.map((row) => plain(JSON.stringify([row.body, row.outside, row.choices]))).join(' ');
      answered += told.includes('আঁচল ভালো') ? 1 : 0;
      expect(told).not.toContain(hers);
    }),
    { numRuns: 25 },
  );
  expect(answered).toBeGreaterThan(5); // what was said beside the number did arrive: silence would prove nothing
}, 240_000);

it('stores nothing for the other side that holds a number, after two phones became one by it, by a code or by staff', async () => {
  const { seller, code } = await buildStall(test, phones, { stock: 30 });
  const staff = await chatOf(test, seller);
  const ways = fc.constantFrom<Way>('number', 'code', 'staff');
  const written = fc.record({ way: ways, parts: fc.boolean(), asks: fc.boolean() });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(written, async ({ way, parts, asks }) => {
      count += 1;
      const number = `98311${String(10_000 + count)}`;
      // What both phones are called, and where they are, is the number itself.
      const [one, two] = [`telegram/${number}`, `whatsapp-cloud/91${number}`];
      await phones.say(one, 'নমস্কার');
      await phones.say(two, 'নমস্কার');
      await makeOne(way, { one, two, number, byChat: staff });
      expect((await chatOf(test, one)).personId).toBe((await chatOf(test, two)).personId);
      if (asks) await phones.say(two, { choose: `to/enquire/ask/${code}` });
      if (asks) await phones.say(two, 'আঁচল কেমন?');
      await order(test, phones, two, code);
      if (parts) await phones.say(one, 'unlink');
      if (parts) await phones.say(one, 'হ্যাঁ');
      const rows = await test.db.outboxRow.findMany({ where: { chat: { chatId: seller } } });
      const heard = rows.map((row) => plain(JSON.stringify([row.body, row.outside, row.choices]))).join(' ');
      expect(heard).not.toContain(number);
      const logged = await test.db.audit.findMany({ where: { subject: { contains: number } } });
      expect(logged).toEqual([]);
    }),
    { numRuns: 9, examples: [[{ way: 'number', parts: true, asks: true }]] },
  );
}, 120_000);

type Way = 'number' | 'code' | 'staff';

/** Two phones of one person become one, in any of the ways there are. */
async function makeOne(
  way: Way,
  { one, two, number, byChat }: { one: string; two: string; number: string; byChat: { id: string; personId: string } },
): Promise<void> {
  if (way === 'number') {
    await phones.say(one, { extra: { contact: { phone: `91${number}`, own: true } } });
    await phones.say(one, 'হ্যাঁ');
    await phones.say(two, { text: 'মেনু', extra: { phone: `+91${number}` } });
  } else if (way === 'code') {
    const [shown] = await phones.say(one, 'যোগ');
    await phones.say(two, /\d{3} \d{3}/.exec(shown?.text ?? '')?.[0] ?? '');
    await phones.say(two, 'হ্যাঁ');
    await phones.say(two, 'হ্যাঁ');
  } else {
    const people = [(await chatOf(test, one)).personId, (await chatOf(test, two)).personId] as const;
    await test.store.change(async (changes) => {
      const pair = await changes.lockPair(...people);
      const details = { how: 'staff', byId: byChat.personId, besides: byChat.id, now: test.clock.now() } as const;
      if (pair !== undefined) await changes.join({ ...pair, ...details });
    });
  }
}

function plain(text: string): string {
  const ascii = SCRIPTS.reduce(
    (all, script) =>
      all.replace(/\p{Nd}/gu, (digit) => {
        const at = [...script].indexOf(digit);
        return at < 0 ? digit : String(at);
      }),
    text,
  );
  return ascii.replace(/(?<=\d)[\s.-]+(?=\d)/gu, '');
}
