/** Who sells: one weaver, a society of weavers, an organisation such as a state marketing body, a government department. */
export const SELLER_KINDS = ['weaver', 'society', 'organisation', 'department'] as const;

/** Who sells. */
export type SellerKind = (typeof SELLER_KINDS)[number];

/** What staff may do. */
export const STAFF_ROLES = ['administrator', 'moderator', 'broadcaster'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
