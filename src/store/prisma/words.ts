import { z } from 'zod';
import type { Gift } from '../../app/staff-ports.ts';
import { DISTRICTS } from '../../domain/district.ts';
import { ENQUIRY_SIDES, ENQUIRY_STATES } from '../../domain/enquiry.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { LISTING_STATES } from '../../domain/listing.ts';
import { MEMBER_ROLES } from '../../domain/membership.ts';
import { OFFER_STATES } from '../../domain/offer.ts';
import { ORDER_STATES } from '../../domain/order.ts';
import { PRICE_UNITS } from '../../domain/price.ts';
import { SELLER_KINDS, STAFF_ROLES } from '../../domain/seller.ts';

/** Words that the database holds as text under a CHECK: parsed once, here, at the edge. */
export const asDistrict = (value: string) => z.enum(DISTRICTS).parse(value);
export const asSellerKind = (value: string) => z.enum(SELLER_KINDS).parse(value);
export const asMemberRole = (value: string) => z.enum(MEMBER_ROLES).parse(value);
export const asStaffRole = (value: string) => z.enum(STAFF_ROLES).parse(value);
export const asListingState = (value: string) => z.enum(LISTING_STATES).parse(value);
export const asOrderState = (value: string) => z.enum(ORDER_STATES).parse(value);
export const asEnquiryState = (value: string) => z.enum(ENQUIRY_STATES).parse(value);
export const asOfferState = (value: string) => z.enum(OFFER_STATES).parse(value);
export const asEnquirySide = (value: string) => z.enum(ENQUIRY_SIDES).parse(value);
export const asPriceUnit = (value: string) => z.enum(PRICE_UNITS).parse(value);
export const asStops = (value: string) => z.enum(['everything', 'broadcasts']).parse(value);

/** What an invitation's row gives; the table's CHECK keeps its columns together. */
export const asGift = (row: { kind: string; role: string | null; sellerId: string | null }): Gift =>
  z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('staff'), role: z.enum(STAFF_ROLES) }),
      z.object({ kind: z.literal('member'), role: z.enum(['manager', 'member']), sellerId: z.string() }),
      z.object({ kind: z.literal('claim'), sellerId: z.string() }),
    ])
    .parse(row);

/** A stored language; one we no longer speak becomes Bengali. */
export function asLanguage(value: string): Language {
  return LANGUAGES.find((language) => language === value) ?? 'bn';
}
