import { beforeAll, expect, it } from 'vitest';
import { createQueryAnswers } from '../../src/app/answer-queries.ts';
import { CODE_ALPHABET } from '../../src/domain/codes.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';
import { buildStall, order } from './stall.ts';

const test = await freshStore();
const phones = openPhones(test);
const speaker = createSpeaker(new URL('../../locales/', import.meta.url).pathname, sayTerm);
const answer = createQueryAnswers({ store: test.store, speaker });
const ask = (text: string, offset = '') =>
  answer({ id: 'q', from: { channel: 'telegram', chatId: '5551000001' }, text, offset });
let code = '';

/** Codes of their own, in the letters that codes have. */
function copyCode(number: number): string {
  const letter = (place: number) => CODE_ALPHABET[Math.floor(number / CODE_ALPHABET.length ** place) % 25] ?? '';
  return `2Z${letter(1)}${letter(0)}`;
}

beforeAll(async () => {
  code = (await buildStall(test, phones, { stock: 1 })).code;
  const listing = await test.db.listing.findFirstOrThrow();
  const { id: _, ...rest } = listing;
  for (let number = 0; number < 119; number += 1) {
    const publishedAt = new Date(listing.publishedAt.getTime() - (number + 1) * 60_000);
    await test.db.listing.create({ data: { ...rest, code: copyCode(number), publishedAt } });
  }
});

it('gives page after page, fifty at most, each item once, until there are no more', async () => {
  for (const words of ['', 'জামদানি']) {
    const [pages, seen]: [number[], string[]] = [[], []];
    for (let offset: string | undefined = ''; offset !== undefined; ) {
      const { results, nextOffset } = await ask(words, offset);
      pages.push(results.length);
      seen.push(...results.map(({ id }) => id));
      expect(Buffer.byteLength(nextOffset)).toBeLessThanOrEqual(64);
      offset = nextOffset === '' ? undefined : nextOffset;
    }
    expect(pages).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
  }
});

it('shows the newest when nothing is asked, and nothing for a place in the list that is none of ours', async () => {
  expect((await ask('')).results[0]?.id).toBe(code);
  expect((await ask('জামদানি', 'not/ours')).results).toEqual([]);
});

it('is shown to others for a minute at most, and then what was ordered meanwhile is gone', async () => {
  const before = await ask('জামদানি');
  expect(before.trueForSeconds).toBeLessThanOrEqual(60);
  expect(before.results[0]?.order.startsWith).toBe(`TH-${code}`);
  await order(test, phones, 'telegram/rina', code);
  const after = await ask('জামদানি');
  expect(after.results.map(({ id }) => id)).not.toContain(code);
  const [late] = await phones.say('telegram/late', { text: `/start TH-${code}`, extra: { startedWith: `TH-${code}` } });
  expect(late?.text).toContain(code);
});
