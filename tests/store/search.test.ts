// Long because what is found, and in which order, is read best in one place.
import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeForSearch } from '../../src/app/listings.ts';
import type { ListingFacts } from '../../src/conversation/command.ts';
import { drawFreeCode, LISTING_CODE_LENGTH } from '../../src/domain/codes.ts';
import { readQuery } from '../../src/language/queries.ts';
import { satisfies } from '../../src/language/satisfies.ts';
import { factsOfItem } from '../../src/language/search-facts.ts';
import { freshStore, type TestStore } from '../support/store.ts';

let haat: TestStore;
let sellerId = '';
let personId = '';
let minutes = 0;

beforeAll(async () => {
  haat = await freshStore();
  const now = haat.clock.now();
  personId = (await haat.db.person.create({ data: { id: randomUUID(), language: 'bn', createdAt: now } })).id;
  const seller = { name: 'মালতী বসাক', kind: 'weaver', district: 'nadia', personId, now } as const;
  sellerId = await haat.store.change((changes) => changes.createSeller(seller));
});

const PLAIN = { kind: 'saree', colours: [], borderColours: [], pricePaise: 150_000, onHand: 1, words: '' } as const;

/** Lists an item, a minute after the last one, and gives its code. */
async function list(facts: Partial<ListingFacts>): Promise<string> {
  const whole = { ...PLAIN, priceUnit: 'piece' as const, photos: [], ...facts };
  const { placeSaid: _said, ...item } = { placeSaid: true, ...whole };
  minutes += 1;
  const now = new Date(haat.clock.now().getTime() + minutes * 60_000);
  const searchTokens = describeForSearch(item);
  return haat.store.change(async (changes) => {
    const code = await drawFreeCode(LISTING_CODE_LENGTH, randomInt, (drawn) => changes.isCodeTaken('listing', drawn));
    await changes.createListing({ ...item, code, sellerId, personId, searchTokens, now });
    return code;
  });
}

async function search(sentence: string, after?: string) {
  const { filters, words } = readQuery(sentence);
  return haat.store.search({ filters, words, size: 5, ...(after === undefined ? {} : { after }) }, personId);
}

async function found(sentence: string): Promise<readonly string[]> {
  return (await search(sentence)).items.map(({ code }) => code);
}

/** Only what is exact. */
async function exact(sentence: string): Promise<readonly string[]> {
  return (await search(sentence)).items.filter(({ lacks }) => lacks.length === 0).map(({ code }) => code);
}

describe('what words mean here', () => {
  it('shows sarees first when no kind is said, and other things after', async () => {
    const saree = await list({ weave: 'begampuri', colours: ['olive'] });
    const dupatta = await list({ kind: 'dupatta', weave: 'begampuri', colours: ['olive'] });
    expect(await found('জলপাই বেগমপুরী')).toEqual([saree, dupatta]);
  });

  it('finds regional weaves for তাঁত, not taant for a regional weave', async () => {
    const taant = await list({ weave: 'taant', colours: ['indigo'] });
    const dhaniakhali = await list({ weave: 'dhaniakhali', colours: ['indigo'] });
    expect(await exact('ইন্ডিগো তাঁতের শাড়ি')).toEqual([dhaniakhali, taant]);
    expect(await exact('ইন্ডিগো ধনেখালি')).toEqual([dhaniakhali]);
  });

  it('takes ঢাকাই and জামদানি for one weave, in every script and spelling', async () => {
    const dhakai = await list({ weave: 'dhakai_jamdani', colours: ['coral'] });
    const jamdani = await list({ weave: 'jamdani', colours: ['coral'] });
    for (const word of ['জামদানি', 'jamdani', 'zamdani', 'jaamdani', 'जामदानी', 'ঢাকাই', 'dhakai'])
      expect(await exact(`coral ${word} saree`), word).toEqual([jamdani, dhakai]);
  });

  it('takes তসর for a weave or a material, whichever the seller said', async () => {
    const weave = await list({ weave: 'tussar', colours: ['rust'] });
    const material = await list({ material: 'tussar', colours: ['rust'] });
    expect(await exact('রাস্ট তসর শাড়ি')).toEqual([material, weave]);
  });

  it('offers তসর and half-silk after silk, and says that they are near', async () => {
    const tussar = await list({ material: 'tussar', colours: ['peach'] });
    const half = await list({ material: 'half_silk', colours: ['peach'] });
    const silk = await list({ weave: 'garad', colours: ['peach'] });
    const page = await search('পিচ রঙের সিল্ক শাড়ি');
    expect(page.items.map(({ code, lacks }) => [code, lacks.length === 0])).toEqual([
      [silk, true],
      [half, false],
      [tussar, false],
    ]);
    expect(page.relaxed).toEqual(['nearMaterial']);
  });

  it('does not take a cotton baluchari for silk', async () => {
    await list({ weave: 'baluchari', material: 'cotton', colours: ['mint'] });
    expect(await exact('মিন্ট সিল্ক শাড়ি')).toEqual([]);
  });

  it('finds a weave and a material said apart by the name for both', async () => {
    const apart = await list({ weave: 'jamdani', material: 'silk', colours: ['copper'] });
    expect(await exact('copper silk jamdani')).toEqual([apart]);
  });

  it('means the body by a colour, unless the border is said; near shades come after', async () => {
    const border = await list({ weave: 'korial', colours: ['cream'], borderColours: ['red'] });
    const maroon = await list({ weave: 'korial', colours: ['maroon'] });
    const red = await list({ weave: 'korial', colours: ['red'] });
    expect(await exact('লাল কোরিয়াল')).toEqual([red]);
    expect(await found('লাল কোরিয়াল')).toEqual([red, maroon]);
    expect((await search('লাল কোরিয়াল')).relaxed).toEqual(['nearColour']);
    expect(await exact('লাল পাড় কোরিয়াল')).toEqual([border]);
  });

  it('takes লালবাগ for a place', async () => {
    const there = await list({ weave: 'matka', district: 'murshidabad', place: 'lalbagh', colours: ['white'] });
    await list({ weave: 'matka', district: 'murshidabad', place: 'mirzapur', colours: ['red'] });
    expect(await exact('লালবাগের মটকা')).toEqual([there]);
  });

  it('holds a price as said', async () => {
    const cheap = await list({ weave: 'khes', pricePaise: 99_900 });
    const dear = await list({ weave: 'khes', pricePaise: 250_000 });
    expect(await exact('খেস শাড়ি ১০০০ টাকার মধ্যে')).toEqual([cheap]);
    expect(await exact('সস্তা খেস')).toEqual([cheap, dear]);
    expect(await exact('দামি খেস')).toEqual([dear, cheap]);
  });
});

describe('what can be bought now', () => {
  it('never shows what is sold, withdrawn, hidden or held', async () => {
    const [sold, withdrawn, hidden, held, there] = [
      await list({ weave: 'sambalpuri' }),
      await list({ weave: 'sambalpuri' }),
      await list({ weave: 'sambalpuri' }),
      await list({ weave: 'sambalpuri' }),
      await list({ weave: 'sambalpuri' }),
    ];
    for (const [code, state] of [
      [sold, 'sold'],
      [withdrawn, 'withdrawn'],
      [hidden, 'hidden'],
    ] as const)
      await haat.db.listing.update({ where: { code }, data: { state } });
    await haat.store.change((changes) => changes.hold(held, 1));
    expect(await found('সম্বলপুরী')).toEqual([there]);
  });

  it('finds an edited item by what it is now', async () => {
    const code = await list({ weave: 'bomkai', colours: ['red'], pricePaise: 500_000 });
    expect(await exact('বোমকাই ৩০০০ টাকার মধ্যে')).toEqual([]);
    await haat.db.listing.update({ where: { code }, data: { pricePaise: 290_000, colours: ['green'] } });
    expect(await exact('সবুজ বোমকাই ৩০০০ টাকার মধ্যে')).toEqual([code]);
    expect(await exact('লাল বোমকাই')).toEqual([]);
  });

  it('lets well-photographed things rise', async () => {
    const pictured = await list({ weave: 'gadwal' });
    const { id } = await haat.db.listing.findUniqueOrThrow({ where: { code: pictured } });
    const photo = { width: 1, height: 1, bytes: 1, placeholder: '000000', look: '0', tooDark: false, blurred: false };
    await haat.db.photo.create({ data: { ...photo, hash: 'a'.repeat(64), keptAt: haat.clock.now() } });
    const newer = await list({ weave: 'gadwal' });
    expect(await found('গাদোয়াল')).toEqual([newer, pictured]);
    await haat.db.listingPhoto.create({ data: { listingId: id, position: 0, hash: 'a'.repeat(64) } });
    expect(await found('গাদোয়াল')).toEqual([pictured, newer]);
  });
});

describe('words that are no term of the trade', () => {
  it('finds a name in any script and misspelt, the exact one first, and guesses nothing from a short word', async () => {
    const exactly = await list({ weave: 'patola', words: 'রুদ্রনাথ বসাকের বোনা' });
    const nearly = await list({ weave: 'patola', words: 'রুদ্রণাথী বসু, প্রচুর কাজ' });
    expect(await found('প্রচার')).toEqual([]);
    for (const words of ['রুদ্রনাথ পাটোলা', 'rudranath patola', 'rudronat patola'])
      expect((await found(words))[0]).toBe(exactly);
    expect(await found('রুদ্রনাথ পাটোলা')).toContain(nearly);
  });

  it('wants a technique, and says so when there is none', async () => {
    const kantha = await list({ weave: 'ikat', words: 'কাঁথা স্টিচের কাজ' });
    await list({ weave: 'ikat' });
    expect(await found('কাঁথা স্টিচ ইক্কত')).toEqual([kantha]);
    const page = await search('বাটিক ইক্কত');
    expect(page.items.length).toBe(2);
    expect(page.relaxed).toEqual(['words']);
  });

  it('finds nothing for words nobody ever wrote', async () => {
    expect((await search('qwxzptk')).items).toEqual([]);
  });
});

describe('leafing through', () => {
  it('skips and repeats nothing when things come and go between pages', async () => {
    const codes: string[] = [];
    for (let count = 0; count < 12; count += 1) codes.unshift(await list({ weave: 'narayanpet' }));
    const first = await search('নারায়ণপেট');
    await list({ weave: 'narayanpet' });
    await haat.db.listing.update({ where: { code: codes[1] ?? '' }, data: { state: 'sold' } });
    const second = await search('নারায়ণপেট', first.next);
    const third = await search('নারায়ণপেট', second.next);
    const seen = [first, second, third].flatMap(({ items }) => items.map(({ code }) => code));
    expect(seen).toEqual(codes);
    expect(third.next).toBeUndefined();
  });

  it('finds the exact one however many newer things there are', async () => {
    const old = await list({ weave: 'pochampally', colours: ['lavender'], pricePaise: 123_400 });
    const { seller_id, listed_by_id } = { seller_id: sellerId, listed_by_id: personId };
    await haat.db.$executeRaw`
      INSERT INTO listing (id, code, seller_id, listed_by_id, state, kind, weave, colours, price_paise, price_unit, on_hand, published_at, updated_at, search_tokens)
      SELECT gen_random_uuid(), code, ${seller_id}::uuid, ${listed_by_id}::uuid, 'published', 'saree', 'pochampally', '{red}', 150000, 'piece', 1,
        now() + interval '1 year', now(), '{}'
      FROM (SELECT translate(lpad(to_hex(n), 4, '0'), '0158b', 'KMNPQ') AS code FROM generate_series(1, 3000) AS n) AS codes
      WHERE code ~ '^[234679ACDEFGHJKMNPQRTWXYZ]{4}$' ON CONFLICT DO NOTHING`;
    expect(await exact('ল্যাভেন্ডার পোচামপল্লি')).toEqual([old]);
    expect(await exact('সস্তা পোচামপল্লি ১৩০০ টাকার মধ্যে')).toEqual([old]);
  });

  it('lets go of things one by one and says of which', async () => {
    const only = await list({ weave: 'maheshwari', colours: ['black'], pricePaise: 300_000 });
    const page = await search('কালো মাহেশ্বরী ২৬০০ টাকার মধ্যে');
    expect(page.items.map(({ code }) => code)).toEqual([only]);
    expect(page.relaxed).toEqual(['nearPrice']);
  });
});

describe('a saved search', () => {
  it('matches what the search itself would show as exact', async () => {
    const { filters, words } = readQuery('লাল জামদানি ৩০০০ টাকার মধ্যে');
    const item = { kind: 'saree', weave: 'dhakai_jamdani', colours: ['red'], borderColours: [], searchTokens: [] };
    expect(satisfies({ ...item, pricePaise: 290_000 }, filters, words)).toBe(true);
    expect(satisfies({ ...item, pricePaise: 310_000 }, filters, words)).toBe(false);
    expect(satisfies({ ...item, colours: ['maroon'], pricePaise: 290_000 }, filters, words)).toBe(false);
  });

  it('knows an item by the very facts that the database indexes', async () => {
    const facts = {
      weave: 'jamdani',
      material: 'silk',
      colours: ['red'],
      borderColours: ['golden'],
      blousePiece: false,
    };
    const code = await list({ ...facts, district: 'nadia', place: 'shantipur', words: 'হাজার বুটি' });
    const [row] = await haat.db.$queryRaw<{ lexemes: string[]; words: string[] }[]>`
      SELECT tsvector_to_array(search_vector) AS lexemes, search_tokens AS words FROM listing WHERE code = ${code}`;
    const item = { ...PLAIN, ...facts, district: 'nadia', place: 'shantipur', searchTokens: row?.words ?? [] };
    const shared = row?.lexemes.filter((fact) => !/^(?:prices?|hue):/.test(fact));
    expect(shared?.sort()).toEqual([...factsOfItem(item)].sort());
  });
});
