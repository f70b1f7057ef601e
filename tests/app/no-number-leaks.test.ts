import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, chatOf } from './stall.ts';

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
      const heard = rows.map((row) => plain(JSON.stringify(row.body))).join(' ');
      // Some spellings are read as a price too high to pass on; most of what is said must still arrive.
      expect(rows.length).toBeGreaterThanOrEqual(Math.floor(count / 2));
      expect(heard).not.toContain(number);
    }),
    { numRuns: 25 },
  );
});

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
