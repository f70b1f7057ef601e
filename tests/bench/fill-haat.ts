import { randomUUID } from 'node:crypto';
import { describeForSearch } from '../../src/app/listings.ts';
import type { Memory } from '../../src/assemble.ts';
import { CODE_ALPHABET } from '../../src/domain/codes.ts';
import type { District } from '../../src/domain/district.ts';
import { benchListings } from './listings.ts';

const BATCH = 1_000;

/** Lists made-up things in an empty haat; gives the code of each by its position. */
export async function fillHaat({ db }: Memory, count: number): Promise<readonly string[]> {
  // Codes have four letters, enough for 390,625 things: a haat of a million borrows a fifth.
  const length = count > 300_000 ? 5 : 4;
  if (length > 4) await db.$executeRawUnsafe('ALTER TABLE listing DROP CONSTRAINT listing_code');
  const now = new Date();
  const { id: listedById } = await db.person.create({ data: { language: 'bn', createdAt: now } });
  const home = { name: 'সমিতি', kind: 'society', district: 'nadia', createdAt: now };
  const { id: sellerId } = await db.seller.create({ data: home });
  const codes: string[] = [];
  let batch = [];
  const words = new Set<string>();
  for (const { colours, borderColours, district, ...facts } of benchListings(count)) {
    const { weave, material, ...sure } = facts;
    const made = { ...(weave === null ? {} : { weave }), ...(material === null ? {} : { material }) };
    const searchTokens = [...describeForSearch({ ...sure, ...made, colours, district: district as District })]; // ours, from a fixed list
    for (const word of searchTokens) words.add(word);
    const code = codeOf(codes.length, length);
    codes.push(code);
    batch.push({
      ...facts,
      ...{
        id: randomUUID(),
        code,
        sellerId,
        listedById,
        district,
        searchTokens,
        priceUnit: 'piece',
        state: 'published',
        onHand: 1,
      },
      ...{ colours: [...colours], borderColours: [...borderColours] },
      publishedAt: new Date(now.getTime() - ((codes.length * 7_919) % count) * 60_000),
      updatedAt: now,
    });
    if (batch.length < BATCH && codes.length < count) continue;
    await db.listing.createMany({ data: batch });
    batch = [];
  }
  const all = [...words].map((word) => ({ word }));
  for (let at = 0; at < all.length; at += BATCH)
    await db.searchWord.createMany({ data: all.slice(at, at + BATCH), skipDuplicates: true });
  await db.$executeRawUnsafe('VACUUM ANALYZE listing');
  await db.$executeRawUnsafe('VACUUM ANALYZE search_word');
  return codes;
}

function codeOf(at: number, length: number): string {
  let code = '';
  for (let left = at, place = 0; place < length; place += 1, left = Math.floor(left / CODE_ALPHABET.length))
    code = `${CODE_ALPHABET[left % CODE_ALPHABET.length]}${code}`;
  return code;
}
