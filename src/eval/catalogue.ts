import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { describeForSearch } from '../app/listings.ts';
import type { Store } from '../app/ports.ts';
import { openMemory } from '../assemble.ts';
import type { ListingFacts } from '../conversation/command.ts';
import { drawCode, LISTING_CODE_LENGTH } from '../domain/codes.ts';
import { DISTRICTS } from '../domain/district.ts';
import { readCaption } from '../language/captions.ts';
import { findTerms, type TermKind, term } from '../language/lexicon.ts';
import { readDistrict } from '../language/places.ts';
import { WEAVES_THAT_ARE_MATERIALS } from '../language/relations.ts';
import type { LabelledLine } from './evaluation.ts';

const name = z.string().nullish();
const names = z.union([z.string(), z.array(z.string())]).nullish();
const itemLine = z.object({
  title_bn: name,
  title_en: name,
  kind: name,
  weave: name,
  material: name,
  colours: names,
  border_colours: names,
  price: z.number(),
  length_m: z.number().nullish(),
  blouse_piece: z.boolean().nullish(),
  district: name,
  stock: z.number().int().nullish(),
  description_bn: name,
});
type ItemLine = z.infer<typeof itemLine>;

/** A haat of its own that holds a catalogue, to be searched as buyers would. */
export interface Catalogue {
  readonly store: Store;
  /** The line's id of each item, by its code. */
  readonly idOf: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** Opens a fresh haat and lists every line of the catalogue in it. */
export async function openCatalogue(lines: readonly LabelledLine[]): Promise<Catalogue> {
  const home = await mkdtemp(path.join(os.tmpdir(), 'tanthaat-eval-'));
  const memory = await openMemory({ home, databaseUrl: undefined }, 'haat');
  const idOf = await listAll(memory.store, memory.db, lines);
  return {
    store: memory.store,
    idOf,
    async close() {
      await memory.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

type People = { person: { create(row: { data: object }): Promise<{ id: string }> } };

/** Lists every line in an open store; what has no stock is listed and sold. Gives the line's id of each code. */
export async function listAll(
  store: Store,
  db: People,
  lines: readonly LabelledLine[],
): Promise<ReadonlyMap<string, string>> {
  const now = new Date();
  const idOf = new Map<string, string>();
  const person = await db.person.create({ data: { id: randomUUID(), language: 'bn', createdAt: now } });
  const seller = { name: 'তাঁতি', kind: 'weaver', district: 'nadia', personId: person.id, now } as const;
  const sellerId = await store.change((changes) => changes.createSeller(seller));
  for (const { id, raw } of lines) {
    const line = itemLine.parse(raw);
    let code = drawCode(LISTING_CODE_LENGTH, randomInt);
    while (idOf.has(code)) code = drawCode(LISTING_CODE_LENGTH, randomInt);
    idOf.set(code, id);
    const stock = line.stock ?? 1;
    await store.change(async (changes) => {
      const { placeSaid: _said, ...facts } = factsOf(line);
      const searchTokens = describeForSearch(facts);
      await changes.createListing({ ...facts, code, sellerId, personId: person.id, searchTokens, now });
      if (stock > 0) return;
      const held = await changes.hold(code, 1);
      if (held !== undefined) await changes.settleStock(held.id, 1, 'sell', now);
    });
  }
  return idOf;
}

/** A line as its seller would have listed it: its names read by our readers, what they leave out by its title. */
function factsOf(line: ItemLine): ListingFacts {
  const words = [line.title_bn, line.title_en, line.description_bn].filter((text) => text).join('. ');
  const said = readCaption(line.title_bn ?? line.title_en ?? '').facts;
  const kind = idOf(line.kind, 'product') ?? said.kind ?? 'saree';
  const weave = idOf(line.weave, 'weave') ?? (line.weave === undefined ? said.weave : undefined);
  const material = materialOf(line.material) ?? (line.material === undefined ? said.material : undefined);
  const district = districtOf(line.district) ?? said.district;
  const place = readDistrict([line.district ?? '', words].join(' '));
  return {
    ...{ kind, words, photos: [], placeSaid: true, priceUnit: 'piece' },
    ...(weave === undefined ? {} : { weave }),
    ...(material === undefined ? {} : { material }),
    ...(district === undefined ? {} : { district }),
    ...(place.kind === 'district' && place.place !== undefined && place.district === district
      ? { place: place.place }
      : {}),
    colours: coloursOf(line.colours) ?? said.colours ?? [],
    borderColours: coloursOf(line.border_colours) ?? said.borderColours ?? [],
    pricePaise: Math.round(line.price * 100),
    onHand: Math.max(1, line.stock ?? 1),
    ...(line.length_m ? { lengthCm: Math.round(line.length_m * 100) } : {}),
    ...(typeof line.blouse_piece === 'boolean' ? { blousePiece: line.blouse_piece } : {}),
  };
}

/** A name as an id: it may be one already, or any way people write it. */
function idOf(said: string | null | undefined, kind: TermKind): string | undefined {
  if (said === null || said === undefined || said === '') return undefined;
  if (term(said, kind) !== undefined) return said;
  return findTerms(said.replaceAll('_', ' ')).find((found) => found.kind === kind)?.id;
}

function materialOf(said: string | null | undefined): string | undefined {
  const weave = idOf(said, 'weave');
  return idOf(said, 'material') ?? (weave !== undefined && WEAVES_THAT_ARE_MATERIALS.has(weave) ? weave : undefined);
}

function districtOf(said: string | null | undefined): ListingFacts['district'] {
  if (said === null || said === undefined) return undefined;
  const known = DISTRICTS.find((district) => district === said);
  const reading = readDistrict(said.replaceAll('_', ' '));
  return known ?? (reading.kind === 'district' ? reading.district : undefined);
}

function coloursOf(said: string | readonly string[] | null | undefined): readonly string[] | undefined {
  if (said === null || said === undefined) return undefined;
  const all = typeof said === 'string' ? said.split(/[,/;]+/) : said;
  return [...new Set(all.flatMap((each) => idOf(each.trim(), 'colour') ?? []))];
}
