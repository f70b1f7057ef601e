/** What somebody may want to hear of when it comes to the haat. */
export const SUBSCRIPTION_KINDS = ['everything', 'weave', 'seller', 'district', 'search'] as const;
export type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number];

/** A person hears of new things at most this often; what comes meanwhile waits and is told together. */
export const NEWS_EVERY_MS = 20 * 60 * 60 * 1_000;
/** How many things one message of news shows. */
export const NEWS_ITEMS = 5;
/** A person's wishes at once: enough for a shopkeeper, too few to be a trap for us. */
export const MAX_SUBSCRIPTIONS = 20;
