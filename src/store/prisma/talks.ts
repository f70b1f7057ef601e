import type { Store } from '../../app/ports.ts';
import type { TalkView } from '../../conversation/look.ts';
import { hasLain, waitsFor } from '../../domain/offer.ts';
import type { PrismaClient } from '../generated/client.ts';
import { askAmongOthers } from './client.ts';
import { asEnquirySide, asEnquiryState, asOfferState, asPriceUnit } from './words.ts';

/** How many talks one person is shown. */
const SHOWN = 30;
/** Among so many of the last messages one looks for what was seen before. */
const LOOKED_BACK = 100;

/** Talks as their two sides may see them. */
export function talksOf(db: PrismaClient): Pick<Store, 'talksOf' | 'talkOf' | 'itemsShown' | 'itemsSeen'> {
  return {
    async talksOf(personId, now) {
      const rows = await db.enquiry.findMany({
        where: { OR: [{ buyerId: personId }, { seller: { memberships: { some: { personId } } } }] },
        orderBy: { updatedAt: 'desc' },
        take: SHOWN,
        include: { listing: true, messages: { orderBy: { id: 'desc' }, take: 1 }, offer: true },
      });
      return rows.map((row) => ({
        ...waiting(row.offer, now),
        code: row.code,
        side: row.buyerId === personId ? 'buyer' : 'seller',
        state: asEnquiryState(row.state),
        asksBack: asksBack(row.messages[0], otherSide(row, personId)),
        ...theirWords(row.messages[0], otherSide(row, personId)),
        itemCode: row.listing.code,
        kind: row.listing.kind,
        priceUnit: asPriceUnit(row.listing.priceUnit),
        colours: row.listing.colours,
        ...(row.listing.weave === null ? {} : { weave: row.listing.weave }),
        ...(row.blockedBy === null ? {} : { blockedBy: asEnquirySide(row.blockedBy) }),
      }));
    },
    async talkOf(chatId, messageId) {
      const [talk] = await askAmongOthers<{ code: string; at: Date }>(db)`
        SELECT code, COALESCE(sent_at, outbox.created_at) AS at FROM outbox JOIN enquiry ON enquiry.id = enquiry_id
        WHERE outbox.chat_id = ${chatId}::uuid AND outbox.state = 'sent' AND platform_id = ${messageId}
        ORDER BY sent_at DESC, outbox.id DESC LIMIT 1`;
      return talk;
    },
    async itemsShown(chatId, messageId) {
      const [shown] = await askAmongOthers<{ said: string }>(db)`
        SELECT concat(choices::text, ' ', body::text) AS said FROM outbox
        WHERE chat_id = ${chatId}::uuid AND state = 'sent' AND platform_id = ${messageId} ORDER BY id DESC LIMIT 1`;
      return codesIn(shown?.said ?? '');
    },
    async itemsSeen(chatId) {
      const rows = await askAmongOthers<{ choices: string }>(db)`
        SELECT choices::text AS choices FROM outbox
        WHERE chat_id = ${chatId}::uuid AND state = 'sent' AND choices IS NOT NULL ORDER BY id DESC LIMIT ${LOOKED_BACK}`;
      const cards = rows.map(({ choices }) => [
        ...new Set(
          [...choices.matchAll(/to\/(?:enquire\/ask|bargain\/offer)\/([0-9A-Z]{4,7})\b/g)].map(([, code = '']) => code),
        ),
      ]);
      return [...new Set(cards.flatMap((codes) => (codes.length === 1 ? codes : [])))];
    },
  };
}

/** Codes that are written, and those of the things that can be ordered or opened from there; none in a word about an order. */
function codesIn(said: string): readonly string[] {
  if (/\bOR-[0-9A-Z]{5}/.test(said)) return [];
  const written = [
    ...said.matchAll(/(?:TH-|to\/(?:placeOrder|findItem|bargain)\/[\w-]+\/|\bitem\/)([0-9A-Z]{4,7})\b/g),
  ];
  return [...new Set(written.map(([, code = '']) => code))];
}

function otherSide({ buyerId }: { readonly buyerId: string }, personId: string): 'buyer' | 'seller' {
  return buyerId === personId ? 'seller' : 'buyer';
}

function theirWords(newest: { side: string; text: string } | undefined, other: string): Pick<TalkView, 'theirWords'> {
  return newest?.side === other && newest.text !== '' ? { theirWords: newest.text } : {};
}

function asksBack(newest: { side: string; text: string } | undefined, other: string): boolean {
  return newest?.side === other && /[?？]\s*$/u.test(newest.text);
}

function waiting(
  offer: {
    readonly state: string;
    readonly offeredPaise: number | null;
    readonly counterPaise: number | null;
    readonly quantity: number;
    readonly updatedAt: Date;
  } | null,
  now: Date,
): Pick<TalkView, 'offerWaitsFor' | 'offerPaise' | 'offerCount' | 'offerAt'> {
  if (offer === null) return {};
  const state = asOfferState(offer.state);
  const side = waitsFor(state);
  if (side === undefined || hasLain({ state, updatedAt: offer.updatedAt }, now)) return {};
  const paise = state === 'made' ? offer.offeredPaise : offer.counterPaise;
  if (paise === null) return {};
  return { offerWaitsFor: side, offerPaise: paise, offerCount: offer.quantity, offerAt: offer.updatedAt };
}
