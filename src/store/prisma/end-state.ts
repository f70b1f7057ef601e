import { sayListingCode, sayOrderCode } from '../../domain/codes.ts';
import type { PrismaClient } from '../generated/client.ts';
import { viewBroadcast } from './broadcast-rows.ts';

/** Everything a played conversation left behind, in the shape the README documents. People are called what their phones are. */
export async function readEndState(db: PrismaClient): Promise<Readonly<Record<string, unknown>>> {
  const people = await db.person.findMany({
    where: { chats: { some: {} } },
    orderBy: { createdAt: 'asc' },
    include: {
      staffRoles: true,
      chats: { orderBy: { createdAt: 'asc' } },
      consents: { orderBy: { id: 'desc' }, take: 1 },
    },
  });
  const phoneOf = (personId: string) => {
    const person = people.find((one) => one.id === personId);
    return person?.chats[0]?.senderName ?? person?.name ?? personId;
  };
  const sellers = await db.seller.findMany({ orderBy: { createdAt: 'asc' }, include: { memberships: true } });
  const listings = await db.listing.findMany({
    orderBy: { publishedAt: 'asc' },
    include: { seller: true, _count: { select: { photos: true } } },
  });
  const orders = await db.order.findMany({ orderBy: { placedAt: 'asc' }, include: { listing: true, seller: true } });
  const wishes = await db.subscription.findMany({ where: { until: null }, orderBy: { since: 'asc' } });
  const enquiries = await db.enquiry.findMany({
    orderBy: { openedAt: 'asc' },
    include: { listing: true, _count: { select: { messages: true } } },
  });
  return {
    people: people.map((person) => ({
      name: phoneOf(person.id),
      language: person.language,
      roles: person.staffRoles.map(({ role }) => role),
      news: person.consents[0]?.answer ?? null,
    })),
    sellers: sellers.map(({ name, kind, district, memberships }) => ({
      name,
      kind,
      district,
      members: memberships.map(({ personId }) => phoneOf(personId)),
    })),
    listings: listings.map((item) => ({
      ...{
        code: sayListingCode(item.code),
        seller: item.seller.name,
        state: item.state,
        kind: item.kind,
        weave: item.weave,
        material: item.material,
      },
      ...{
        colours: item.colours,
        borderColours: item.borderColours,
        pricePaise: item.pricePaise,
        priceUnit: item.priceUnit,
      },
      ...{
        stock: item.onHand,
        held: item.held,
        lengthCm: item.lengthCm,
        blousePiece: item.blousePiece,
        district: item.district,
      },
      photos: item._count.photos,
    })),
    orders: orders.map(({ code, listing, buyerId, seller, state, totalPaise }) => ({
      code: sayOrderCode(code),
      listing: sayListingCode(listing.code),
      buyer: phoneOf(buyerId),
      seller: seller.name,
      state,
      totalPaise,
    })),
    subscriptions: wishes.map(({ personId, kind, value, filters, words }) => ({
      person: phoneOf(personId),
      kind,
      value: kind === 'search' ? { ...Object(filters), words } : value,
    })),
    enquiries: enquiries.map((talk) => ({
      code: talk.code,
      listing: talk.listing.code,
      buyer: phoneOf(talk.buyerId),
      state: talk.state,
      messages: talk._count.messages,
    })),
    broadcasts: await readBroadcasts(db),
    outbox: await countOutbox(db),
    botMessages: await countBotMessages(db),
  };
}

async function readBroadcasts(db: PrismaClient) {
  const rows = await db.broadcast.findMany({ orderBy: { createdAt: 'asc' } });
  const views = await Promise.all(rows.map((row) => viewBroadcast(db, row)));
  return views.map(({ id: _id, content, ...view }) => ({ ...view, languages: Object.keys(content.words) }));
}

async function countOutbox(db: PrismaClient): Promise<Readonly<Record<'pending' | 'failed' | 'parked', number>>> {
  const rows = await db.outboxRow.groupBy({ by: ['state'], _count: true });
  const count = (...states: string[]) =>
    rows.filter((row) => states.includes(row.state)).reduce((sum, row) => sum + row._count, 0);
  return { pending: count('due', 'claimed'), failed: count('failed'), parked: count('parked') };
}

async function countBotMessages(db: PrismaClient): Promise<Readonly<Record<string, number>>> {
  const people = await db.simulatorPerson.findMany({
    orderBy: { createdAt: 'asc' },
    include: { _count: { select: { messages: { where: { fromHaat: true } } } } },
  });
  return Object.fromEntries(people.map((person) => [person.name, person._count.messages]));
}

/** Makes the person of a simulated phone an administrator, even before their first message. */
export async function makeAdministrator(
  db: PrismaClient,
  phone: { readonly id: string; readonly name: string; readonly now: Date },
): Promise<void> {
  const address = { channel: 'simulator', chatId: phone.id };
  const chat = await db.chat.findUnique({ where: { channel_chatId: address } });
  const made = { ...address, senderName: phone.name, createdAt: phone.now };
  const personId =
    chat?.personId ??
    (await db.person.create({ data: { language: 'bn', createdAt: phone.now, chats: { create: made } } })).id;
  const key = { personId, role: 'administrator' };
  await db.staffRole.upsert({ where: { personId_role: key }, create: { ...key, grantedAt: phone.now }, update: {} });
}
