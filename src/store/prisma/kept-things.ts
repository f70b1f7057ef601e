import type { KeptThing, WrittenBeside } from '../../conversation/data-look.ts';
import { sayEnquiryCode, sayListingCode, sayOrderCode } from '../../domain/codes.ts';
import { oneLineOf } from '../../domain/pin.ts';
import type { PrismaClient } from '../generated/client.ts';
import { readEvent } from './events.ts';
import { asPriceUnit } from './words.ts';

const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' });
const ITEM_CODE = { select: { code: true } } as const;

/** Everything that is kept about a person up to a moment, in full; of what others have a side in, hers only. */
export async function keptThings(db: PrismaClient, personId: string, until: Date): Promise<readonly KeptThing[]> {
  const kinds = [items, orders, talks, offers, reports, askings, consents, messages];
  const found: (readonly KeptThing[])[] = [];
  for (const read of kinds) found.push(await read(db, personId, until));
  return found.flat();
}

type Reading = (db: PrismaClient, personId: string, until: Date) => Promise<readonly KeptThing[]>;

const items: Reading = async (db, personId, until) => {
  const rows = await db.listing.findMany({
    where: { seller: { memberships: { some: { personId } } }, publishedAt: { lte: until } },
    orderBy: { publishedAt: 'asc' },
    include: { photos: { orderBy: { position: 'asc' }, select: { hash: true } } },
  });
  return rows.map(({ kind, weave, colours, pricePaise, floorPaise, onHand, words, photos, ...row }) => ({
    kind: 'item',
    on: dayOf.format(row.publishedAt),
    code: sayListingCode(row.code),
    is: { kind, colours, ...(weave === null ? {} : { weave }) },
    ...{ pricePaise, priceUnit: asPriceUnit(row.priceUnit), onHand, words },
    ...(floorPaise === null ? {} : { floorPaise }),
    photos: photos.map(({ hash }) => hash),
  }));
};

const orders: Reading = async (db, personId, until) => {
  const rows = await db.order.findMany({
    where: {
      OR: [{ buyerId: personId }, { seller: { memberships: { some: { personId } } } }],
      placedAt: { lte: until },
    },
    orderBy: { placedAt: 'asc' },
    include: { listing: { select: { code: true, priceUnit: true } } },
  });
  return rows.map(({ quantity, totalPaise, state, name, address, pin, listing, ...row }) => ({
    kind: row.buyerId === personId ? 'bought' : 'sold',
    on: dayOf.format(row.placedAt),
    code: sayOrderCode(row.code),
    itemCode: sayListingCode(listing.code),
    ...{ quantity, priceUnit: asPriceUnit(listing.priceUnit), totalPaise, state },
    ...(row.buyerId === personId ? { to: oneLineOf({ name, address, pin }) } : {}),
  }));
};

const talks: Reading = async (db, personId, until) => {
  const rows = await db.enquiryMessage.findMany({
    where: { byId: personId, at: { lte: until } },
    orderBy: [{ enquiryId: 'asc' }, { id: 'asc' }],
    include: { enquiry: { select: { code: true, listing: ITEM_CODE } } },
  });
  return rows.map(({ at, text, photos, voice, enquiry }) => ({
    kind: 'talk',
    on: dayOf.format(at),
    code: sayEnquiryCode(enquiry.code),
    itemCode: sayListingCode(enquiry.listing.code),
    ...{ text, photos },
    ...(voice === null ? {} : { voice }),
  }));
};

const offers: Reading = async (db, personId, until) => {
  const rows = await db.offer.findMany({
    where: { enquiry: { buyerId: personId }, offeredAt: { lte: until } },
    orderBy: { offeredAt: 'asc' },
    include: { enquiry: { select: { code: true } }, listing: ITEM_CODE },
  });
  return rows.flatMap(({ offeredAt, offeredPaise, enquiry, listing }) =>
    offeredPaise === null
      ? [] // only its seller named a price
      : {
          kind: 'offer',
          on: dayOf.format(offeredAt),
          code: sayEnquiryCode(enquiry.code),
          itemCode: sayListingCode(listing.code),
          paise: offeredPaise,
        },
  );
};

const reports: Reading = async (db, personId, until) => {
  const rows = await db.report.findMany({
    where: { byId: personId, at: { lte: until } },
    orderBy: { at: 'asc' },
    include: { enquiry: { select: { code: true } } },
  });
  return rows.map(({ at, enquiry }) => ({
    kind: 'report',
    on: dayOf.format(at),
    code: sayEnquiryCode(enquiry.code),
  }));
};

const askings: Reading = async (db, personId, until) => {
  const chats = await db.chat.findMany({ where: { personId }, select: { id: true } });
  const rows = await db.helpRequest.findMany({
    where: { chatId: { in: chats.map(({ id }) => id) }, askedAt: { lte: until } },
    orderBy: { askedAt: 'asc' },
  });
  return rows.map(({ askedAt }) => ({ kind: 'wantedPerson', on: dayOf.format(askedAt) }));
};

const consents: Reading = async (db, personId, until) => {
  const rows = await db.consent.findMany({ where: { personId, at: { lte: until } }, orderBy: { id: 'asc' } });
  return rows.map(({ at, channel, answer, words, version }) => ({
    kind: 'consent',
    on: dayOf.format(at),
    ...{ channel, answer, words, version },
  }));
};

/** A tap alone is no word of hers: what it did stands under what it did it to. */
const messages: Reading = async (db, personId, until) => {
  const rows = await db.inboxRow.findMany({
    where: { chat: { personId }, storedAt: { lte: until } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: { event: true, sentAt: true },
  });
  return rows.flatMap(({ event, sentAt }): readonly KeptThing[] => {
    const kept = readEvent(event);
    const on = dayOf.format(sentAt);
    if (kept.kind === 'due') return [];
    if (kept.kind === 'unreadable') return kept.said ? [{ kind: 'wrote', on, text: '', beside: ['other'] }] : [];
    if (kept.kind === 'edited') return kept.text === '' ? [] : [{ kind: 'wrote', on, text: kept.text, beside: [] }];
    const { photos, voice, place, contact, unsupported } = kept;
    const beside: readonly WrittenBeside[] = [
      ...photos.map(() => 'photo' as const),
      ...(voice === undefined ? [] : ['voice' as const]),
      ...(place === undefined ? [] : ['place' as const]),
      ...(contact === undefined ? [] : ['number' as const]),
      ...(unsupported === undefined || unsupported === 'reaction' ? [] : ['other' as const]),
    ];
    const where = place === undefined ? [] : [`${place.latitude}, ${place.longitude}`];
    const text = [kept.text, ...where].filter((part) => part !== '').join(' ');
    return text === '' && beside.length === 0 ? [] : [{ kind: 'wrote', on, text, beside }];
  });
};
